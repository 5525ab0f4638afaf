import './unknot.js';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {renderThunked} from '@lit-labs/ssr';
import {html} from 'lit';
import {backPain} from '../atlas/back-pain.js';
import {pictures, reading, sideView} from '../elements/pain-map/chunks.js';
import {PainMap} from '../elements/pain-map/pain-map.js';
import {Library} from '../elements/roller-guide/library.js';
import {createPage, lookAt} from '../elements/roller-guide/page.js';
import {english} from '../words/en/back-pain.js';
// A server cannot wait for a language once it has begun to write.
import '../words/de.js';

export {pictureOf, type PictureOptions} from '../elements/pain-map/picture-of.js';

// What a page loads when it is wanted, a server has from the start.
const [drawn, read] = await Promise.all([pictures.load(), reading.load(), sideView.load()]);
if (drawn && read) PainMap.elementStyles.push(drawn.plateStyles, drawn.drawnStyles, read.styles);
Library.onServer = {atlas: backPain, words: english, createPage, lookAt};

/**
 * Renders our elements in a piece of a page to declarative shadow roots, on a server: the reader sees them before any script
 * has run, and still pictures stand where none ever does. Nothing of one render reaches the next; every element starts with an empty session.
 *
 * Needs the package `@lit-labs/ssr`, which an app installs itself.
 *
 * @param markup - HTML of the site's own making, never a visitor's: it comes out as it went in, but for our elements.
 */
export async function renderToString(markup: string): Promise<string> {
  const strings = Object.assign([markup], {raw: [markup]});
  return collectResult(renderThunked(html(strings)));
}

import './unknot.js';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {renderThunked} from '@lit-labs/ssr';
import {html} from 'lit';
import {backPain} from '../atlas/back-pain.js';
import {Library} from '../elements/roller-guide/library.js';
import {createPage, lookAt} from '../elements/roller-guide/page.js';
import {english} from '../words/en/back-pain.js';

Library.onServer = {atlas: backPain, words: english, createPage, lookAt};

/**
 * Renders our elements in a piece of a page to declarative shadow roots, on a server: the reader sees them before any script
 * has run. Nothing of one render reaches the next; every element starts with an empty session.
 *
 * Needs the package `@lit-labs/ssr`, which an app installs itself.
 *
 * @param markup - HTML of the site's own making, never a visitor's: it comes out as it went in, but for our elements.
 */
export async function renderToString(markup: string): Promise<string> {
  const strings = Object.assign([markup], {raw: [markup]});
  return collectResult(renderThunked(html(strings)));
}

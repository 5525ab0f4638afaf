// What a reader reads of every muscle with every tool, as the guide puts it together: names, places and sentences in one another.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {backPain} from '../../src/atlas/back-pain.js';
import {renderToString} from '../../src/entries/ssr.js';
import {english} from '../../src/words/en/back-pain.js';

/** Latin stands beside the plain name, in a span of its own. */
const LATIN = /<span class="latin" lang="la">[^]*?<\/span>/g;

const text = (html: string): string =>
  html
    .replace(/<style>[^]*?<\/style>|<svg[^]*?<\/svg>|<!--[^]*?-->/g, '')
    // What stands in a block of its own is a sentence of its own.
    .replace(/<\/(div|p|li|legend|label|button|summary|small|section)>/g, '$&\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;|&amp;/g, ' ')
    .replace(/[^\S\n]+/g, ' ');

/** Sentences, not labels. */
const sentences = (said: string): readonly string[] =>
  said
    .split('\n')
    .flatMap(line => line.match(/[^.?!:]+[.?!]/g) ?? [])
    .map(sentence => sentence.trim());
const length = (sentence: string): number => sentence.split(/\s+/).length;

const pages = await Promise.all(
  [
    ...backPain.techniques.map(({muscle, tool}) => ({muscle, tool})),
    ...backPain.noTechniques.map(({muscle}) => ({muscle, tool: ''})),
  ].flatMap(({muscle, tool}) =>
    ['', ' readonly'].map(async still => ({
      name: `${muscle} ${tool}${still}`,
      muscle,
      html: await renderToString(
        `<roller-guide muscle="${muscle}" side="left" tool="${tool}"${still}></roller-guide>`,
      ),
    })),
  ),
);
const read = pages.map(page => ({...page, said: text(page.html.replace(LATIN, ''))}));

describe('every page of a guide', () => {
  test('half of its sentences have twelve words or fewer, and none has more than twenty-four', () => {
    for (const {name, said} of read) {
      const all = sentences(said).toSorted((a, b) => length(a) - length(b));
      assert.ok(all.length >= 5, `${name}: ${said}`);
      assert.ok(length(all[all.length >> 1] ?? '') <= 12, `${name}: ${all[all.length >> 1]}`);
      assert.ok(length(all.at(-1) ?? '') <= 24, `${name}: ${all.at(-1)}`);
    }
  });

  test('calls the muscle by its plain name first, and Latin only beside it', () => {
    for (const {name, muscle, html, said} of read) {
      const {name: plain = '', latin = ''} = english.muscles[muscle] ?? {};
      const heading = said.split('\n').find(line => line.trim()) ?? '';
      assert.ok(heading.toLowerCase().includes(plain.toLowerCase()), `${name}: ${heading}`);
      assert.ok(
        (html.match(LATIN) ?? []).some(span => span.includes(latin)),
        name,
      );
    }
  });

  test('has no jargon, no Latin, no abbreviation', () => {
    const jargon =
      /\b(myo\w*|fasci\w*|lateral|medial|distal|proximal|anterior|posterior|superior|inferior|trigger points?|supine|prone|palpat\w*|isch\w+|thoracic|lumbar|sacr(um|al)|ili(um|ac|o\w*)|psoas|trochanter\w*|scapul\w*|femor\w*|glute\w*|pirif\w*|spinous|abduct\w*|adduct\w*|flex(ion|or)\w*|extens\w*|contraindicat\w*|posture|neutral spine|modality|dosage|referr(al|ed)|hyper\w+|musculus|mm?\. \w+)\b/i;
    for (const {name, said} of read) {
      assert.doesNotMatch(said, jargon, name);
      assert.doesNotMatch(said, /\p{Lu}{2}|undefined|\[object|NaN/u, name);
    }
  });

  test('promises nothing, and says who has not checked it', () => {
    for (const {name, said} of read) {
      assert.doesNotMatch(said, /%|\bcure|\bheals?\b(?! first)|\bguarantee|\bdiagnos|\brelease|!/i, name);
      assert.match(said, /not yet checked by a clinician|Checked by/, name);
    }
  });

  test('says no sentence twice', () => {
    for (const {name, said} of read) {
      const all = sentences(said);
      const twice = all.filter((sentence, at) => length(sentence) > 3 && all.indexOf(sentence) !== at);
      assert.deepEqual(twice, [], name);
    }
  });
});

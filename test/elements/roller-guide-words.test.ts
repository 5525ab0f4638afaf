import assert from 'node:assert/strict';
import {test} from 'node:test';
import {germanTerms} from '../../src/words/de/terms.js';
import {afterCareWords} from '../../src/words/en/after-care.js';
import {guide} from '../../src/words/en/guide.js';
import {guideMore} from '../../src/words/en/guide-more.js';

/** Every text of a table, with plain words put in where something is put in. */
function texts(term: unknown): readonly string[] {
  if (typeof term === 'string') return [term];
  if (typeof term === 'function') {
    return [String(Reflect.apply(term, undefined, ['hip', 'left', 'wall']))];
  }
  return typeof term === 'object' && term !== null ? Object.values(term).flatMap(texts) : [];
}

const said = [guide, guideMore, afterCareWords].flatMap(texts);
const {guide: leitfaden, guideMore: mehr, afterCare: danach} = germanTerms;
const gesagt = [leitfaden, mehr, danach].flatMap(texts);

for (const [language, all] of [
  ['English', said],
  ['German', gesagt],
] as const) {
  test(`${language}: half of all sentences have twelve words or fewer, and none is long`, () => {
    const sentences = all.flatMap(text => text.match(/[^.?!]+[.?!]/g) ?? []);
    const length = (sentence: string) => sentence.trim().split(/\s+/).length;
    const sorted = sentences.toSorted((a, b) => length(a) - length(b));
    assert.ok(sorted.length > 40);
    assert.ok(length(sorted[sorted.length >> 1] ?? '') <= 12);
    assert.ok(length(sorted.at(-1) ?? '') <= 20, sorted.at(-1));
  });
}

test('no jargon, no Latin', () => {
  const jargon =
    /\b(myofascial|fascia|lateral|medial|distal|proximal|anterior|posterior|trigger point|supine|prone|palpat\w*|isch\w+|thoracic|lumbar|sacr(um|al)|trochanter|scapula\w*|glute\w*|pirif\w*|contraindicat\w*|neutral spine|SMR|ROM|modality|dosage)\b/i;
  for (const text of said) assert.doesNotMatch(text, jargon);
});

test('no promise, no percentage, no diagnosis, no shouting', () => {
  for (const text of said)
    assert.doesNotMatch(text, /%|\bcure|\bheals?\b|\bguarantee|\bdiagnos|\brelease|!/i);
});

test('in German no promise, no jargon either', () => {
  for (const text of gesagt)
    assert.doesNotMatch(
      text,
      /%|\bheil(t|en|ung)\b|\bgaranti|\bdiagnos|!|\b(myo|lateral|medial|triggerpunkt|kontraindi|lumbal|sakral|glut(ä|ae|e)us|pirif)/i,
    );
});

test('times read as people say them', () => {
  const {time} = guide;
  assert.deepEqual([20, 60, 75, 90, 120, 150].map(time), [
    '20 seconds',
    '1 minute',
    '1 minute 15 seconds',
    '1½ minutes',
    '2 minutes',
    '2½ minutes',
  ]);
});

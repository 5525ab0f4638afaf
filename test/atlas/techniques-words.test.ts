import assert from 'node:assert/strict';
import {test} from 'node:test';
import {backPain} from '../../src/atlas/back-pain.js';
import {english} from '../../src/words/en/back-pain.js';
import {german} from '../../src/words/de/back-pain.js';
import {afterCareWords} from '../../src/words/en/after-care.js';
import type {AtlasWords} from '../../src/model/types.js';

const {techniques, noTechniques, movements} = backPain;

/** What a reader reads while doing it. */
const read = (words: AtlasWords): readonly string[] => [
  ...Object.values(words.techniques).flatMap(({at, steps, easier, harder}) => [
    at,
    ...steps,
    easier ?? '',
    harder ?? '',
  ]),
  ...Object.values(words.pressures),
  ...Object.values(words.cautions),
  ...Object.values(words.movements).flatMap(({steps}) => steps),
  ...Object.values(words.reasons),
  ...Object.values(words.instead),
];
const sentences = (texts: readonly string[]) => texts.flatMap(text => text.match(/[^.?!]+[.?!]/g) ?? []);
const length = (sentence: string) => sentence.trim().split(/\s+/).length;
const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

for (const words of [english, german]) {
  test(`${words.language}: every technique, pressure, caution, movement and reason has its words`, () => {
    for (const {id, pressure, cautions, easier} of techniques) {
      const said = words.techniques[id];
      assert.ok(said?.at && said.from && said.to, id);
      assert.ok(said.steps.length >= 3 && said.steps.length <= 4 && said.steps.every(Boolean), id);
      assert.ok(easier ?? said.easier, `${id}: a way to make it easier`);
      assert.ok(words.pressures[pressure], pressure);
      for (const caution of cautions) assert.ok(words.cautions[caution], caution);
    }
    for (const {id} of movements)
      assert.ok(words.movements[id]?.name && words.movements[id].steps.length >= 2, id);
    for (const {muscle, reason} of noTechniques)
      assert.ok(words.reasons[reason] && words.instead[muscle], muscle);
  });

  test(`${words.language}: nothing is said of what the atlas does not have`, () => {
    const ids = new Set(techniques.map(({id}) => id));
    for (const id of Object.keys(words.techniques)) assert.ok(ids.has(id), id);
    const used = new Set([...techniques, ...backPain.muscles].flatMap(({cautions}) => cautions));
    for (const id of Object.keys(words.cautions)) assert.ok(used.has(id), id);
    const pressed = new Set(techniques.map(({pressure}) => pressure));
    for (const id of Object.keys(words.pressures)) assert.ok(pressed.has(id), id);
  });

  test(`${words.language}: half of all sentences have twelve words or fewer`, () => {
    assert.ok(median(sentences(read(words)).map(length)) <= 12);
    const steps = Object.values(words.techniques).flatMap(({steps}) => steps);
    assert.ok(Math.max(...sentences(steps).map(length)) <= 14, 'and no step is long');
  });

  test(`${words.language}: the way it is pressed is the way the atlas says`, () => {
    // A still press says stay, a stroke says again: so each text was composed for the right kind of press.
    const lastStep = (id: string) => words.techniques[id]?.steps.at(-1);
    const kinds = new Map<string, Set<string>>();
    for (const {id, press, pressure} of techniques) {
      const kind = pressure === 'resting' ? pressure : press;
      kinds.set(kind, (kinds.get(kind) ?? new Set()).add(lastStep(id) ?? ''));
    }
    assert.equal(kinds.size, 3);
    for (const said of kinds.values()) assert.equal(said.size, 1);
    assert.equal(new Set([...kinds.values()].flatMap(said => [...said])).size, 3);
  });

  test(`${words.language}: techniques of one pose begin alike, those of two poses do not`, () => {
    const setups = new Map<string, Set<string>>();
    for (const {id, pose} of techniques)
      setups.set(
        pose,
        (setups.get(pose) ?? new Set()).add(words.techniques[id]?.steps.slice(0, 2).join(' ') ?? ''),
      );
    for (const [pose, said] of setups) assert.equal(said.size, 1, pose);
    assert.equal(new Set([...setups.values()].flatMap(said => [...said])).size, setups.size);
  });
}

test('no jargon and no Latin', () => {
  const jargon =
    /\b(myofascial|fascia|lateral|medial|distal|proximal|anterior|posterior|superior|inferior|trigger point|supine|prone|palpat\w*|ischemic|thoracic|lumbar|sacr(um|al)|ili(um|ac)|trochanter|scapula\w*|femor\w*|glute\w*|pirif\w*|spinous|abduct\w*|adduct\w*|flex(ion|or)|extens\w*|contraindicat\w*|posture|neutral spine|SMR|ROM)\b/i;
  const places = Object.values(english.techniques).flatMap(({from, to}) => [from, to]);
  const said = [...read(english), ...places, ...Object.values(english.movements).map(({name}) => name)];
  for (const text of said) assert.doesNotMatch(text, jargon);
});

test('no promise, no percentage, no diagnosis', () => {
  for (const text of read(english))
    assert.doesNotMatch(text, /%|\bcure|\bheals?\b(?! first)|\bguarantee|\bdiagnos|\balways works/i);
});

test('after-care says the figures it is given', () => {
  assert.match(afterCareWords.howOften(2, 4), /2 to 4 times a week/);
  assert.match(afterCareWords.perDay(10), /10 minutes/);
  assert.match(afterCareWords.review(6, 2), /6 sessions in 2 weeks/);
});

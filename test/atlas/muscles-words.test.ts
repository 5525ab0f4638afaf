import assert from 'node:assert/strict';
import {test} from 'node:test';
import {backPain} from '../../src/atlas/back-pain.js';
import {english} from '../../src/words/en/back-pain.js';
import {german} from '../../src/words/de/back-pain.js';

const sorted = (ids: Iterable<string>) => [...ids].sort();
const count = (sentence: string) => sentence.split(/\s+/).length;
const {zones, muscles} = backPain;
const points = muscles.flatMap(one => one.points.map(({id}) => id));

for (const words of [english, german]) {
  const names = [...Object.values(words.zones), ...Object.values(words.muscles)].map(({name}) => name);

  test(`${words.language}: every zone, muscle and point has its words, and no word is without one`, () => {
    assert.deepEqual(sorted(Object.keys(words.zones)), sorted(zones.map(({id}) => id)));
    assert.deepEqual(sorted(Object.keys(words.muscles)), sorted(muscles.map(({id}) => id)));
    assert.deepEqual(sorted(Object.keys(words.points)), sorted(points));
  });

  test(`${words.language}: every caution of a muscle is said`, () => {
    for (const {id, cautions} of muscles) {
      for (const caution of cautions) assert.ok(words.cautions[caution], `${id} ${caution}`);
    }
  });

  test(`${words.language}: names have at most four words and no two are alike`, () => {
    for (const name of names) assert.ok(name !== '' && count(name) <= 4, name);
    assert.equal(new Set(names.map(name => name.toLowerCase())).size, names.length);
  });

  test(`${words.language}: names and sentences hold no Latin and no abbreviation`, () => {
    const texts = [
      ...names,
      ...Object.values(words.zones).map(({where}) => where),
      ...Object.values(words.muscles).map(({note}) => note ?? ''),
      ...Object.values(words.points),
    ];
    const latin = /\b(glut|piriform|psoas|lumb|sacr|iliac|troch|scapul|trapez|femor|musculus|os )/i;
    for (const text of texts) {
      assert.doesNotMatch(text, latin);
      assert.doesNotMatch(text, /\p{Lu}{2}|\p{Lu}\d/u, text);
    }
  });

  test(`${words.language}: one short sentence says where`, () => {
    const where = [...Object.values(words.zones).map(zone => zone.where), ...Object.values(words.points)];
    for (const text of where) {
      assert.match(text, /^\p{Lu}.*\.$/u, text);
      assert.ok(count(text) <= 12, text);
    }
  });

  test(`${words.language}: Latin stands beside, the same in every language`, () => {
    for (const [id, {latin}] of Object.entries(words.zones))
      assert.equal(latin, english.zones[id]?.latin, id);
    for (const [id, {latin}] of Object.entries(words.muscles)) {
      assert.ok(latin, id);
      assert.equal(latin, english.muscles[id]?.latin, id);
    }
  });
}

test('the names a reader meets first', () => {
  assert.equal(english.zones.si?.name, 'Dimple beside your spine');
  assert.equal(english.zones['hip-lateral']?.name, 'Bony hip knob');
  assert.equal(english.muscles['gluteus-medius']?.name, 'Side hip muscle');
  assert.equal(english.muscles['gluteus-medius']?.latin, 'M. gluteus medius');
});

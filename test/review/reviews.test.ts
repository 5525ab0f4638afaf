import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {afterCare} from '../../src/atlas/after-care.js';
import {backPain} from '../../src/atlas/back-pain.js';
import {reviewOf} from '../../src/elements/safety-check/reviews.js';
import {FLAGS} from '../../src/model/flags.js';
import {english} from '../../src/words/en/back-pain.js';
import {safety} from '../../src/words/en/safety.js';
import {booklet, LAUNCH} from '../../scripts/review-booklet.js';
import {marks, readReviews, labelsOf} from '../../scripts/reviews.js';

const now = marks();
const signature = (rows: Record<string, string>) => ({
  format: 'unknot-reviews/1',
  signatures: [{by: 'A. Name, physiotherapist', date: '2026-12-01', rows}],
});
const row = 'gluteus-medius.massage-ball';
const escaped = (text = '') => text.replaceAll('&', '&amp;');
const citeOf = (reference: string) => backPain.references.find(({id}) => id === reference)?.cite;

test('everything that is said can be signed, each row under its own name', () => {
  for (const {id} of [...backPain.techniques, ...backPain.movements]) assert.ok(now.has(id), id);
  for (const {id} of FLAGS) assert.ok(now.has(`flag.${id}`), id);
  for (const {id} of backPain.muscles) assert.ok(now.has(`${id}.pattern`), id);
  for (const {muscle} of backPain.noTechniques) assert.ok(now.has(`${muscle}.none`), muscle);
});

test('what was signed and has not changed since is taken over', () => {
  const rows = [row, 'piriformis.pattern', 'flag.fever', 'after-care'];
  const reviews = readReviews(signature(Object.fromEntries(rows.map(id => [id, now.get(id) ?? '']))));
  const [by, date] = ['"A. Name, physiotherapist"', '2026-12-01'];
  assert.deepEqual(labelsOf(reviews), {
    'src/atlas/reviews.ts': `[\n  [${by}, '${date}', '${row} piriformis.pattern'],\n]`,
    'src/elements/safety-check/reviews.ts': `[\n  [${by}, '${date}', 'flag.fever'],\n]`,
    'src/atlas/after-care.ts': `{"by":${by},"date":"${date}"}`,
  });
  assert.equal(
    labelsOf({format: 'unknot-reviews/1', signatures: []})['src/atlas/after-care.ts'],
    "'unchecked'",
  );
});

test('a row that has changed, or that is none, is refused by name', () => {
  assert.throws(
    () => readReviews(signature({[row]: '00000000'})),
    /"gluteus-medius\.massage-ball" has changed/,
  );
  assert.throws(
    () => readReviews(signature({'gluteus-medius.hammer': '00000000'})),
    /no row "gluteus-medius/,
  );
});

test('a file of the wrong shape is refused with the place', () => {
  assert.throws(
    () => readReviews({format: 'unknot-reviews/1', signatures: [{by: '', date: 'today', rows: {}}]}),
    {
      message: /signatures\.0\.by.*signatures\.0\.date/,
    },
  );
  assert.throws(() => readReviews(null), /the file/);
});

test('the product says of each row what reviews.json says', () => {
  const {signatures} = readReviews(JSON.parse(readFileSync('reviews.json', 'utf8')));
  const signed = new Map(
    signatures.flatMap(({by, date, rows}) => Object.keys(rows).map(id => [id, {by, date}])),
  );
  for (const {id, review} of [...backPain.techniques, ...backPain.movements])
    assert.deepEqual(review, signed.get(id) ?? 'unchecked', id);
  for (const {muscle, review} of backPain.noTechniques)
    assert.deepEqual(review, signed.get(`${muscle}.none`) ?? 'unchecked', muscle);
  for (const {id, review} of backPain.muscles)
    assert.deepEqual(review, signed.get(`${id}.pattern`) ?? 'unchecked', id);
  for (const {review} of Object.values(afterCare))
    assert.deepEqual(review, signed.get('after-care') ?? 'unchecked');
  for (const {id} of FLAGS) assert.deepEqual(reviewOf([id]), signed.get(`flag.${id}`) ?? 'unchecked', id);
});

test('questions that stand together are checked when each of them is signed, by whoever signed last', () => {
  const table = [
    ['A. Name, physiotherapist', '2026-12-01', 'flag.fever flag.cancer'],
    ['B. Name, doctor', '2026-12-09', 'flag.night-pain'],
  ] as const;
  const last = {by: 'B. Name, doctor', date: '2026-12-09'};
  assert.deepEqual(reviewOf(['fever', 'night-pain', 'cancer'], table), last);
  assert.equal(reviewOf(['fever', 'chest-pain'], table), 'unchecked');
  assert.equal(reviewOf([], table), 'unchecked');
});

test('the booklet has every row of the launch set, with its boxes', () => {
  const html = booklet(now, '2026-12-01');
  const rows = [
    ...backPain.techniques.filter(({muscle}) => LAUNCH.includes(muscle)).map(({id}) => id),
    ...backPain.movements.map(({id}) => id),
    ...FLAGS.map(({id}) => `flag.${id}`),
    ...LAUNCH.map(id => `${id}.pattern`),
    'iliopsoas.none',
    'after-care',
  ];
  for (const id of rows) assert.equal(html.split(`data-row="${id}"`).length, 2, id);
  assert.doesNotMatch(html, /undefined|NaN|\[object/);
});

test('the booklet asks each safety question as a reader is asked, and shows both ends of a movement', () => {
  const html = booklet(now, '2026-12-01');
  for (const {id} of FLAGS) assert.ok(html.includes(`<b>${safety.flags[id]}</b>`), id);
  const parts = html.split('<article class="movement">').slice(1);
  assert.equal(parts.length, backPain.movements.length);
  for (const part of parts) {
    const [first, last] = part.match(/<svg class="person"[^]*?<\/svg>/g) ?? [];
    assert.ok(first && last && first !== last, part.slice(-200));
  }
});

test('the booklet names the muscle in every row, what to mind there, and where it was read', () => {
  const html = booklet(now, '2026-12-01');
  for (const {id, muscle, cautions, references} of backPain.techniques) {
    if (!LAUNCH.includes(muscle)) continue;
    const [row = ''] = html.split(`data-row="${id}"`)[0]?.split('<article').slice(-1) ?? [];
    const {name = ''} = english.muscles[muscle] ?? {};
    assert.ok(row.includes(`<h3>${name}: `), id);
    for (const reference of references)
      assert.ok(row.includes(escaped(citeOf(reference))), `${id}: ${reference}`);
    for (const caution of cautions) assert.ok(html.includes(escaped(english.cautions[caution])), caution);
  }
  for (const {id, cautions} of backPain.muscles.filter(({id}) => LAUNCH.includes(id)))
    for (const caution of cautions)
      assert.ok(html.includes(escaped(english.cautions[caution])), `${id} ${caution}`);
});

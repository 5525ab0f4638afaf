import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {assess} from '../../src/model/assess.js';
import {FLAGS, flagOf} from '../../src/model/flags.js';
import {actionFor, FIRST} from '../../src/model/questions.js';
import {raisedBy} from '../../src/model/raised.js';
import type {MarkSide, PainDrawing} from '../../src/model/types.js';

const LEVELS = ['unknown', 'clear', 'ask-first', 'same-day', 'emergency'];
const ids = FLAGS.map(({id}) => id);
const some = fc.uniqueArray(fc.constantFrom(...ids), {maxLength: 6});
const marks = (text: string): PainDrawing =>
  text.split(', ').map(mark => {
    const [zone = '', side = ''] = mark.split(' ');
    return {zone, side: side as MarkSide};
  });

test('45 questions, each once, and whatever the drawing raises is one of them', () => {
  assert.equal(FLAGS.length, 45);
  assert.equal(new Set(ids).size, 45);
  const everywhere = [
    'lumbar',
    'abdomen-lower',
    'mid-thoracic',
    'groin',
    'buttock-mid',
    'thigh-posterior',
    'leg-posterior',
  ];
  const all = [...everywhere, 'neck-back', 'forearm-hand', 'flank'].flatMap(zone => [
    {zone, side: 'left' as const},
    {zone, side: 'right' as const},
  ]);
  const raised = raisedBy(all, ['osteoporosis']);
  assert.equal(raised.length, 12);
  for (const id of raised) flagOf(id);
});

test('each of the first six rows is answered as one: a single level and a single action', () => {
  assert.equal(FIRST.length, 6);
  for (const row of FIRST) {
    assert.equal(new Set(row.map(id => flagOf(id).level)).size, 1, row.join());
    assert.equal(new Set(row.map(id => flagOf(id).canBeOld)).size, 1, row.join());
  }
});

test('of several emergencies the most urgent says what to do', () => {
  assert.equal(actionFor(['bladder-bowel']), 'hospital-today-do-not-drive-yourself');
  assert.equal(actionFor(['dark-urine', 'both-legs']), 'hospital-today-do-not-drive-yourself');
  assert.equal(actionFor(['chest-pain']), 'ambulance-now');
  assert.equal(actionFor(['bladder-bowel', 'chest-pain']), 'ambulance-now');
  assert.equal(actionFor(['serious-accident']), 'keep-still-and-call');
});

test('none of these is clear, and a question alone gives its own level', () => {
  assert.deepEqual(assess([]), {clearance: 'clear', confirmed: false, conditions: []});
  for (const {id, level} of FLAGS) {
    assert.equal(assess([id]).clearance, level === 'condition' ? 'clear' : level, id);
    assert.equal(assess([id]).confirmed, false, id);
  }
});

test('what is old and known to a doctor becomes a confirmed ask-first, where it can be old at all', () => {
  assert.deepEqual(assess(['fever'], {old: ['fever']}), {
    clearance: 'ask-first',
    confirmed: true,
    conditions: [],
  });
  assert.deepEqual(assess(['both-legs'], {old: ['both-legs']}).clearance, 'ask-first');
  assert.equal(assess(['chest-pain'], {old: ['chest-pain']}).clearance, 'emergency');
  assert.equal(assess(['fever', 'cancer'], {old: ['cancer']}).clearance, 'same-day');
});

test('a doctor has to agree to each thing: one old answer does not confirm another', () => {
  assert.deepEqual(assess(['cancer', 'pregnancy'], {old: ['cancer']}), {
    clearance: 'ask-first',
    confirmed: false,
    conditions: ['pregnancy'],
  });
  assert.equal(assess(['pregnancy'], {old: ['pregnancy']}).confirmed, false);
});

test('a doctor who found nothing serious has answered age and duration, and nothing else', () => {
  assert.equal(assess(['six-weeks', 'first-episode-age'], {seen: true}).clearance, 'clear');
  assert.equal(assess(['six-weeks', 'leg-strip'], {seen: true}).clearance, 'ask-first');
  assert.equal(assess(['fever'], {seen: true}).clearance, 'same-day');
});

test('conditions are the answers that change a technique', () => {
  assert.deepEqual(assess(['fibromyalgia', 'anticoagulants', 'six-weeks', 'fever']).conditions, [
    'anticoagulants',
    'fibromyalgia',
  ]);
  assert.equal(assess(['fibromyalgia']).clearance, 'clear');
});

test('an unknown id is a RangeError that names it, wherever it stands', () => {
  for (const id of ['hurts', 'constructor', '__proto__', '']) {
    assert.throws(
      () => assess([id]),
      error => error instanceof RangeError && error.message.includes(`"${id}"`),
    );
    assert.throws(() => assess([], {old: [id]}), RangeError);
  }
  assert.throws(() => flagOf('hurts'), RangeError);
});

test('one answer more never makes it milder; order and repetition do not matter', () => {
  fc.assert(
    fc.property(some, some, fc.constantFrom(...ids), fc.boolean(), (present, old, extra, seen) => {
      const before = assess(present, {old, seen});
      const after = assess([...present, extra], {old, seen});
      assert.ok(LEVELS.indexOf(after.clearance) >= LEVELS.indexOf(before.clearance));
      if (before.clearance === 'ask-first' && !before.confirmed) assert.equal(after.confirmed, false);
      assert.deepEqual(assess([...present].reverse().concat(present), {old, seen}), before);
    }),
  );
});

test('the drawing raises its own questions', () => {
  const raises = (drawing: string, known: string[] = []) => raisedBy(marks(drawing), known);
  assert.deepEqual(raisedBy([]), []);
  assert.deepEqual(raises('lumbar left'), []);
  assert.deepEqual(raises('groin right'), ['saddle-numbness']);
  assert.deepEqual(raises('pelvic-floor midline'), ['saddle-numbness']);
  assert.deepEqual(raises('thigh-posterior left, thigh-anterior left'), []);
  assert.deepEqual(raises('thigh-posterior left, heel right'), ['both-legs', 'leg-strip']);
  assert.deepEqual(raises('mid-thoracic left'), ['chest-pain', 'mid-back-constant']);
  assert.deepEqual(raises('abdomen-upper left'), ['tearing-or-pulsing']);
  assert.deepEqual(raises('neck-back left'), []);
  assert.deepEqual(raises('neck-back left, forearm-hand left'), ['hands-and-walking']);
  assert.deepEqual(raises('lumbar left', ['osteoporosis']), ['fragile-and-sudden']);
  assert.deepEqual(raises('flank left'), ['waves-or-blood', 'band-rash']);
  assert.deepEqual(raises('leg-posterior left'), ['calf-swollen', 'leg-strip']);
  assert.deepEqual(raises('buttock-mid left, thigh-lateral left'), ['walking-cramp']);
});

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {core} from '../../src/atlas/core.js';
import {formatValue, parseGiven, parseValue} from '../../src/elements/pain-map/value.js';
import type {PainMark} from '../../src/model/types.js';

const read = (text: string) => parseValue(core, text);

describe('the words of value="…"', () => {
  test('a zone, its side and a number that may be left out', () => {
    assert.deepEqual(read('lumbar left 7, si right, sacrum 3'), {
      marks: [
        {zone: 'lumbar', side: 'left', intensity: 7},
        {zone: 'si', side: 'right'},
        {zone: 'sacrum', side: 'midline', intensity: 3},
      ],
      wrong: [],
    });
  });

  test('JSON of the same shape', () => {
    assert.deepEqual(
      read('[{"zone": "lumbar", "side": "left", "intensity": 7}, {"zone": "sacrum", "side": "midline"}]')
        .marks,
      [
        {zone: 'lumbar', side: 'left', intensity: 7},
        {zone: 'sacrum', side: 'midline'},
      ],
    );
  });

  test('nothing is nothing', () => {
    assert.deepEqual(read('  '), {marks: [], wrong: []});
    assert.deepEqual(read('[]'), {marks: [], wrong: []});
  });

  test('what cannot be read is named, and the rest is kept', () => {
    for (const wrong of [
      'knee left',
      'lumbar',
      'lumbar up',
      'lumbar left 11',
      'lumbar left 0',
      'lumbar left 2.5',
      'sacrum left',
      'si left 3 4',
    ]) {
      assert.deepEqual(read(`flank right 2, ${wrong}`), {
        marks: [{zone: 'flank', side: 'right', intensity: 2}],
        wrong: [wrong],
      });
    }
    assert.deepEqual(read('[{"zone": "lumbar"'), {marks: [], wrong: ['[{"zone": "lumbar"']});
  });

  test('a place named twice is one mark: the last word counts', () => {
    assert.deepEqual(read('si left 3, si left 8').marks, [{zone: 'si', side: 'left', intensity: 8}]);
  });

  test('a number in JSON is a number: nothing is made into one', () => {
    for (const intensity of [true, [4], {}, '']) {
      assert.equal(read(JSON.stringify([{zone: 'si', side: 'left', intensity}])).marks.length, 0);
    }
  });

  test('every drawing is written so that it reads the same', () => {
    const mark = fc
      .record({
        zone: fc.constantFrom(...core.zones),
        side: fc.constantFrom('left', 'right'),
        number: fc.option(fc.integer({min: 1, max: 10}), {nil: undefined}),
      })
      .map(({zone, side, number}): PainMark => ({
        zone: zone.id,
        side: zone.midline ? 'midline' : (side as 'left' | 'right'),
        ...(number !== undefined && {intensity: number}),
      }));
    const drawing = fc.uniqueArray(mark, {selector: ({zone, side}) => `${zone} ${side}`});
    fc.assert(
      fc.property(drawing, marks => {
        assert.deepEqual(read(formatValue(marks)), {marks, wrong: []});
        assert.deepEqual(read(JSON.stringify(marks)), {marks, wrong: []});
      }),
    );
  });

  test('any text is read without an error', () => {
    fc.assert(fc.property(fc.string(), text => Array.isArray(read(text).marks)));
    fc.assert(fc.property(fc.json(), text => Array.isArray(read(text).marks)));
  });
});

describe('value as a property', () => {
  test('takes marks, the words of the attribute, and nothing', () => {
    assert.deepEqual(parseGiven(core, [{zone: 'si', side: 'left'}])?.marks, [{zone: 'si', side: 'left'}]);
    assert.deepEqual(parseGiven(core, 'si left')?.marks, [{zone: 'si', side: 'left'}]);
    assert.deepEqual(parseGiven(core, null)?.marks, []);
    assert.deepEqual(parseGiven(core, undefined)?.marks, []);
    assert.deepEqual(parseGiven(core, '')?.marks, []);
  });

  test('what cannot be read at all leaves the marks as they are', () => {
    for (const wrong of [7, {}, 'glute', [{zone: 'glute', side: 'left'}], [null], '[{'])
      assert.equal(parseGiven(core, wrong), undefined);
  });
});

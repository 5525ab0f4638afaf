import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {hasSpot, History, rated, toggled, without} from '../../src/elements/pain-map/drawing.js';
import type {PainDrawing} from '../../src/model/types.js';

const low = {zone: 'lumbar', side: 'left'} as const;
const dimple = {zone: 'si', side: 'right'} as const;

describe('a drawing', () => {
  test('a second tap takes the mark away, with its number', () => {
    assert.deepEqual(toggled([], low), [low]);
    assert.deepEqual(toggled([{...low, intensity: 7}, dimple], low), [dimple]);
  });

  test('a number marks a place that was not marked, and can be taken back', () => {
    assert.deepEqual(rated([dimple], low, 4), [dimple, {...low, intensity: 4}]);
    assert.deepEqual(rated([{...low, intensity: 4}], low, undefined), [low]);
  });

  test('the same zone on the other side is another place', () => {
    assert.ok(!hasSpot([low], {zone: 'lumbar', side: 'right'}));
    assert.deepEqual(without([low], {zone: 'lumbar', side: 'right'}), [low]);
  });

  test('nothing given is changed', () => {
    const before: PainDrawing = Object.freeze([Object.freeze({...low, intensity: 4})]);
    toggled(before, low);
    rated(before, low, 9);
    without(before, low);
    assert.deepEqual(before, [{...low, intensity: 4}]);
  });
});

describe('undo and redo', () => {
  test('begin with what was there', () => {
    const history = new History();
    history.see([low]);
    assert.equal(history.undo(), undefined);
    assert.ok(!history.canUndo && !history.canRedo);
  });

  test('step over every change, whoever made it', () => {
    const history = new History();
    const drawings: PainDrawing[] = [[], [low], [low, dimple], []];
    drawings.forEach(drawing => history.see(drawing));
    for (const drawing of drawings.slice(0, -1).reverse()) {
      const before = history.undo();
      assert.deepEqual(before, drawing);
      // The map shows it, and tells the history what it shows.
      history.see(drawing);
    }
    for (const drawing of drawings.slice(1)) assert.deepEqual(history.redo(), drawing);
    assert.ok(!history.canRedo);
  });

  test('what says the same is no step', () => {
    const history = new History();
    history.see([low]);
    history.see([{...low}]);
    assert.ok(!history.canUndo);
  });

  test('a change after undo is a new way: the old one is gone', () => {
    const history = new History();
    for (const drawing of [[], [low], [dimple]]) history.see(drawing);
    history.undo();
    history.see([low, dimple]);
    assert.ok(!history.canRedo);
    assert.deepEqual(history.undo(), [low]);
  });

  test('undo, then redo, is where one was', () => {
    const places = fc.constantFrom(low, dimple, {zone: 'sacrum', side: 'midline'} as const);
    fc.assert(
      fc.property(fc.array(places, {minLength: 1, maxLength: 20}), fc.nat(25), (taps, steps) => {
        const history = new History();
        let now: PainDrawing = [];
        history.see(now);
        for (const place of taps) history.see((now = toggled(now, place)));
        let taken = 0;
        while (taken < steps && history.undo()) taken += 1;
        let last: PainDrawing | undefined = taken ? undefined : now;
        for (; taken > 0; taken -= 1) last = history.redo();
        assert.deepEqual(last, now);
      }),
    );
  });
});

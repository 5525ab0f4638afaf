import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {beatAt, cuesOf, paceOf, strokesIn} from '../../src/elements/trigger-point-timer/pace.js';

const stroke = paceOf('stroke', 4);
const seconds = fc.integer({min: 20, max: 180});
const pace = fc.double({min: 2, max: 4, noNaN: true}).map(each => paceOf('stroke', each));

describe('the rhythm of a minute', () => {
  it('fits a stroke of four seconds and three to come back nine times into a minute, seventeen into two', () => {
    assert.equal(strokesIn(stroke, 60_000), 9);
    assert.equal(strokesIn(stroke, 90_000), 13);
    assert.equal(strokesIn(stroke, 120_000), 17);
  });

  it('goes out, comes back, goes out again', () => {
    assert.deepEqual(beatAt(stroke, 0, 60_000), {phase: 'out', count: 0, of: 9, until: 4000});
    assert.deepEqual(beatAt(stroke, 3999, 60_000), {phase: 'out', count: 0, of: 9, until: 4000});
    assert.deepEqual(beatAt(stroke, 4000, 60_000), {phase: 'back', count: 1, of: 9, until: 7000});
    assert.deepEqual(beatAt(stroke, 7000, 60_000), {phase: 'out', count: 1, of: 9, until: 11_000});
  });

  it('begins no stroke that cannot be finished', () => {
    assert.equal(beatAt(stroke, 119_000, 120_000).phase, 'ease');
    assert.equal(beatAt(stroke, 119_000, 120_000).until, 120_000);
  });

  it('counts as many strokes as it began, whatever the length and however it is cut', () => {
    fc.assert(
      fc.property(pace, seconds, fc.array(fc.double({min: 0, max: 1, noNaN: true})), (each, total, cuts) => {
        const end = total * 1000;
        const counts = [...cuts, 1].sort((a, b) => a - b).map(cut => beatAt(each, cut * end, end).count);
        assert.deepEqual(
          counts,
          counts.toSorted((a, b) => a - b),
        );
        assert.equal(counts.at(-1), strokesIn(each, end));
        assert.equal(beatAt(each, end, end).of, strokesIn(each, end));
      }),
    );
  });

  it('always says when it will change, and that is later than now', () => {
    fc.assert(
      fc.property(pace, seconds, fc.double({min: 0, max: 0.999, noNaN: true}), (each, total, part) => {
        const elapsed = part * total * 1000;
        const {until} = beatAt(each, elapsed, total * 1000);
        assert.ok(until > elapsed && until <= total * 1000);
      }),
    );
  });
});

describe('the tones of a minute', () => {
  it('one for each stroke and lift, the middle, the last five seconds, the end', () => {
    const cues = cuesOf(stroke, 60_000);
    assert.deepEqual(cues.slice(0, 4), [
      {at: 0, cue: 'stroke'},
      {at: 4000, cue: 'lift'},
      {at: 7000, cue: 'stroke'},
      {at: 11_000, cue: 'lift'},
    ]);
    assert.deepEqual(
      cues.filter(({cue}) => cue === 'last').map(({at}) => at),
      [55_000, 56_000, 57_000, 58_000, 59_000],
    );
    assert.deepEqual(cues.at(-1), {at: 60_000, cue: 'finish'});
    assert.ok(cues.some(({at, cue}) => at === 30_000 && cue === 'half'));
  });

  it('never two at one moment, all in order, all inside', () => {
    fc.assert(
      fc.property(pace, seconds, (each, total) => {
        const at = cuesOf(each, total * 1000).map(cue => cue.at);
        assert.equal(new Set(at).size, at.length);
        assert.deepEqual(
          at,
          at.toSorted((a, b) => a - b),
        );
        assert.ok(at.every(time => time >= 0 && time <= total * 1000));
      }),
    );
  });

  it('a movement has no strokes to sound', () => {
    const cues = cuesOf(paceOf('move', 4), 30_000).map(({cue}) => cue);
    assert.deepEqual(new Set(cues), new Set(['half', 'last', 'finish']));
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  adjust,
  advance,
  lengthOf,
  pause,
  ready,
  remaining,
  repeat,
  resume,
  secondsOf,
  skip,
  soundOf,
  start,
  stop,
  strokesOf,
  untilChange,
  type Point,
  type TimerState,
  type Told,
} from '../../src/elements/trigger-point-timer/machine.js';
import {paceOf, strokesIn} from '../../src/elements/trigger-point-timer/pace.js';

const point = (over: Partial<Point> = {}): Point => ({
  muscle: 'gluteus-medius',
  side: 'left',
  seconds: 90,
  least: 60,
  most: 120,
  pace: paceOf('stroke', 4),
  then: 0,
  ...over,
});

/** Run to the end, looking at the clock only at these moments; everything told, and the state it ends in. */
function through(from: TimerState, moments: readonly number[]): {told: Told[]; state: TimerState} {
  let state = from;
  const told: Told[] = [];
  for (const moment of moments) {
    const next = advance(state, moment);
    state = next.state;
    told.push(...next.told);
  }
  return {told, state};
}

const begun = (...points: Point[]) => start(ready(points), 1000);
const types = (told: readonly Told[]) => told.map(each => (each.type === 'leg' ? each.leg : each.type));

describe('a run', () => {
  it('settles in, works, and is over', () => {
    const {told, state} = through(begun(point({seconds: 60})), [5000, 64_000]);
    assert.equal(state.status, 'done');
    assert.deepEqual(
      types(told).filter(type => type !== 'stroke'),
      ['work', 'half', 'ten', 'finish', 'over'],
    );
  });

  it('gives each point its movement, and a rest before the next', () => {
    const {told} = through(begun(point({then: 40}), point({side: 'right', then: 40})), [1e6]);
    assert.deepEqual(
      types(told).filter(type => type !== 'stroke'),
      [
        'work',
        'half',
        'ten',
        'finish',
        'move',
        'rest',
        'settle',
        'work',
        'half',
        'ten',
        'finish',
        'move',
        'over',
      ],
    );
  });

  it('tells each thing at the moment it was due, however late one looks', () => {
    const {told} = through(begun(point({seconds: 60})), [1e6]);
    const strokes = told.filter(each => each.type === 'stroke');
    assert.deepEqual(
      strokes.slice(0, 2).map(({at}) => at),
      [1000 + 3000 + 4000, 1000 + 3000 + 11_000],
    );
    assert.equal(told.find(each => each.type === 'finish')?.at, 64_000);
    assert.equal(told.find(each => each.type === 'ten')?.at, 54_000);
  });

  it('comes out the same whatever ticks were lost, late or doubled', () => {
    const points = fc.array(
      fc.record({
        seconds: fc.integer({min: 60, max: 120}),
        then: fc.constantFrom(0, 20, 40),
        pace: fc.constantFrom(2, 2.5, 4).map(seconds => paceOf('stroke', seconds)),
      }),
      {minLength: 1, maxLength: 4},
    );
    fc.assert(
      fc.property(points, fc.array(fc.integer({min: 0, max: 700_000})), (rows, moments) => {
        const run = begun(...rows.map(row => point(row)));
        const ticks = [...moments, 2e6].sort((a, b) => a - b).map(moment => moment + 1000);
        const {told, state} = through(run, ticks);
        assert.deepEqual(told, through(run, [2e6]).told);
        assert.equal(state.status, 'done');
        rows.forEach(({pace, seconds}, n) => {
          const strokes = told.filter(each => each.point === n && each.type === 'stroke');
          assert.equal(strokes.length, strokesIn(pace, seconds * 1000));
        });
      }),
    );
  });

  it('stands within a tenth of a second of true time after a minute of silence', () => {
    const {state} = through(begun(point({seconds: 120})), [1000, 61_000]);
    assert.equal(state.run.elapsed, 57_000);
    assert.equal(remaining(state, 61_000), 63);
  });
});

describe('pausing', () => {
  it('stops time, and goes on where it was', () => {
    const held = pause(through(begun(point()), [20_000]).state, 24_000, 'you');
    assert.equal(held.status, 'paused');
    assert.equal(remaining(held, 99_000), 70);
    assert.equal(remaining(resume(held, 500_000), 510_000), 60);
  });

  it('keeps the stroke count exact over many pauses', () => {
    let state = begun(point());
    let now = 1000;
    let strokes = 0;
    while (state.status === 'running') {
      now += 2300;
      const next = advance(state, now);
      strokes += next.told.filter(({type}) => type === 'stroke').length;
      state = resume(pause(next.state, now, 'you'), (now += 5000));
    }
    assert.equal(strokes, 13);
  });
});

describe('fifteen seconds more or less', () => {
  const working = (seconds: number) => through(begun(point()), [4000 + seconds * 1000]).state;

  it('stays within 60 and 120', () => {
    let state = ready([point()]);
    for (let n = 0; n < 5; n++) state = adjust(state, 0, 1);
    assert.equal(state.run.points[0]?.seconds, 120);
    for (let n = 0; n < 9; n++) state = adjust(state, 0, -1);
    assert.equal(state.run.points[0]?.seconds, 60);
  });

  it('stays within a lower cap', () => {
    const capped = ready([point({seconds: 60, most: 60})]);
    assert.equal(adjust(capped, 0, 1).run.points[0]?.seconds, 60);
  });

  it('takes away no second that is already over', () => {
    assert.equal(remaining(adjust(working(80), 84_000, -1), 84_000), 10);
    assert.equal(remaining(adjust(working(30), 34_000, -1), 34_000), 45);
  });

  it('tells half time once, although the middle moves', () => {
    const longer = adjust(working(50), 54_000, 1);
    assert.deepEqual(types(advance(longer, 60_000).told), ['stroke']);
  });
});

describe('skip, again, stop', () => {
  it('skips the settling in', () => {
    const state = skip(begun(point()), 2000);
    assert.equal(state.run.leg, 'work');
    assert.equal(remaining(state, 2000), 90);
  });

  it('skips a point with its movement, to the rest before the next', () => {
    const state = skip(through(begun(point({then: 40}), point({side: 'right'})), [30_000]).state, 30_000);
    assert.deepEqual([state.run.leg, state.run.at], ['rest', 0]);
    assert.equal(skip(state, 31_000).run.at, 1);
  });

  it('ends after the last', () => {
    assert.equal(skip(through(begun(point()), [30_000]).state, 30_000).status, 'done');
  });

  it('takes a point from the top', () => {
    const state = repeat(through(begun(point()), [30_000]).state, 30_000);
    assert.deepEqual([state.run.leg, state.run.elapsed], ['settle', 0]);
  });

  it('keeps what was done when it is stopped', () => {
    const state = stop(through(begun(point()), [30_000]).state, 30_000, 'too-much');
    assert.equal(state.status === 'done' && state.stopped, 'too-much');
    assert.equal(secondsOf(state.run), 26);
    assert.equal(strokesOf(state.run), 4);
  });

  it('a still press has no strokes', () => {
    const {told, state} = through(begun(point({pace: paceOf('still', 4), seconds: 60})), [1e6]);
    assert.equal(strokesOf(state.run), 0);
    assert.ok(!types(told).includes('stroke'));
  });
});

describe('sound', () => {
  it('is laid out to the end of the run, in order, leg after leg', () => {
    const run = begun(point({seconds: 60, then: 20}), point({side: 'right', seconds: 60})).run;
    const sound = soundOf(run);
    assert.deepEqual(
      sound.slice(0, 4).map(({at, cue}) => `${cue} ${at}`),
      ['count 0', 'count 1000', 'count 2000', 'stroke 3000'],
    );
    assert.equal(sound.at(-1)?.at, 3000 + 60_000 + 20_000 + 15_000 + 3000 + 60_000);
    assert.deepEqual(
      sound.map(({at}) => at),
      sound.map(({at}) => at).toSorted((a, b) => a - b),
    );
  });

  it('from the middle of a run has only what is to come', () => {
    const {run} = through(begun(point({seconds: 60})), [1000 + 3000 + 10_500]).state;
    assert.deepEqual(soundOf(run)[0], {at: 500, cue: 'lift'});
  });
});

describe('the next look at the clock', () => {
  it('comes no later than a second, never now, never past the leg', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 92_900}), elapsed => {
        const {run} = advance(begun(point()), 1000 + elapsed).state;
        const wait = untilChange(run);
        assert.ok(wait > 0 && wait <= 1000 && wait <= lengthOf(run) - run.elapsed);
      }),
    );
  });
});

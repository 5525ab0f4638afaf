import type {StopReason} from '../../session/session.js';
import type {MuscleId, Side, TechniqueId, Tool} from '../../model/types.js';
import {beatAt, cuesOf, strokesIn, type Cue, type Pace} from './pace.js';

/**
 * What a run of the timer is and what time does to it. No DOM, no clock: every function takes the time it speaks of and
 * returns a new value, so a run can be told to the millisecond whatever happened to the ticks. Times in milliseconds
 * but for `seconds`, `least`, `most` and `then`, which are whole seconds as a reader sets them.
 */

/** One row of the queue, with everything the timer needs to pace it. */
export interface Point {
  readonly muscle?: MuscleId;
  readonly side?: Side;
  readonly tool?: Tool;
  /** Asked for by name; without one it is what fits best. */
  readonly technique?: TechniqueId;
  readonly seconds: number;
  /** What +15 and −15 stay within; `most` is the muscle's own cap where it is lower. */
  readonly least: number;
  readonly most: number;
  readonly pace: Pace;
  /** The small movement afterwards; 0 = none. */
  readonly then: number;
}

/** Settle in, work, the small movement, rest before the next point. */
export type Leg = 'settle' | 'work' | 'move' | 'rest';

export interface Run {
  readonly points: readonly Point[];
  /** Which point; while resting, the one just treated. */
  readonly at: number;
  readonly leg: Leg;
  /** How far into the leg. */
  readonly elapsed: number;
  /** Half time was told: fifteen seconds more do not bring it back. */
  readonly halved: boolean;
}

/** `you`: the reader; `other`: a second timer; `sleep`: the two clocks fell apart; `reload`: the page came back late. */
export type PauseReason = 'you' | 'other' | 'sleep' | 'reload';

/** `idle`: no point is set, a plain interval may start. `since`: when `run.elapsed` was true, on the run's clock. */
export type TimerState =
  | {readonly status: 'idle' | 'ready'; readonly run: Run}
  | {readonly status: 'running'; readonly run: Run; readonly since: number}
  | {readonly status: 'paused'; readonly run: Run; readonly why: PauseReason}
  | {readonly status: 'done'; readonly run: Run; readonly stopped?: StopReason};

/** What happened on the way, in order. `at`: when it was due, so that what comes late can be left unsaid. */
export type Told = {readonly at: number; readonly point: number} & (
  | {readonly type: 'leg'; readonly leg: Leg}
  | {readonly type: 'stroke'; readonly count: number}
  | {readonly type: 'half' | 'ten' | 'over'}
  | {readonly type: 'finish'; readonly seconds: number; readonly strokes: number}
);

export const SETTLE = 3000;
export const REST = 15_000;
export const STEP = 15;

/** The point a run is at. */
export function pointOf(run: Run): Point {
  const point = run.points[run.at];
  if (!point) throw new RangeError(`no point ${run.at} in a queue of ${run.points.length}`);
  return point;
}
export const hasNext = (run: Run): boolean => run.at + 1 < run.points.length;

/** The point to be shown: resting already looks at what comes next. */
export const facing = (run: Run): Point =>
  pointOf(run.leg === 'rest' && hasNext(run) ? {...run, at: run.at + 1} : run);

export function ready(points: readonly Point[]): TimerState {
  const run: Run = {points, at: 0, leg: 'settle', elapsed: 0, halved: false};
  return {status: points.some(point => point.muscle) ? 'ready' : 'idle', run};
}

export function lengthOf(run: Run): number {
  const {seconds, then} = pointOf(run);
  return {settle: SETTLE, work: seconds * 1000, move: then * 1000, rest: REST}[run.leg];
}

/** The run as it stands at `now`. Only a running one moves. */
export const runAt = (state: TimerState, now: number): Run =>
  state.status === 'running' ? {...state.run, elapsed: state.run.elapsed + now - state.since} : state.run;

/** Whole seconds the face counts: of the leg while one runs, of the point before, none after. */
export function remaining(state: TimerState, now: number): number {
  if (state.status === 'done') return 0;
  if (state.status === 'idle' || state.status === 'ready') return pointOf(state.run).seconds;
  const run = runAt(state, now);
  // A timer may wake a fraction early; half a millisecond is no second.
  return Math.max(0, Math.ceil((lengthOf(run) - run.elapsed - 0.5) / 1000));
}

const begin = (run: Run, leg: Leg, at = run.at): Run => ({...run, at, leg, elapsed: 0, halved: false});

/** The leg after this one; nothing after the last. */
function next(run: Run): Run | undefined {
  if (run.leg === 'settle') return begin(run, 'work');
  if (run.leg === 'work' && pointOf(run).then) return begin(run, 'move');
  if (run.leg === 'rest') return begin(run, 'settle', run.at + 1);
  return hasNext(run) ? begin(run, 'rest') : undefined;
}

type Mark = Told extends infer T ? (T extends Told ? Omit<T, 'at' | 'point'> : never) : never;

/** What falls due inside a leg of work, by its time. */
function marks(run: Run, to: number): readonly {readonly due: number; readonly mark: Mark}[] {
  const {pace, seconds} = pointOf(run);
  const from = run.elapsed;
  const total = seconds * 1000;
  const due: {due: number; mark: Mark}[] = [];
  if (pace.kind === 'stroke') {
    for (let count = strokesIn(pace, from) + 1; count <= strokesIn(pace, Math.min(to, total)); count++) {
      due.push({due: (count - 1) * (pace.out + pace.back) + pace.out, mark: {type: 'stroke', count}});
    }
  }
  const add = (at: number, type: 'half' | 'ten') =>
    from < at && at <= to && due.push({due: at, mark: {type}});
  if (!run.halved) add(total / 2, 'half');
  add(total - 10_000, 'ten');
  return due.sort((a, b) => a.due - b.due);
}

/** Strokes of the point so far; a still press has none. */
export function strokesOf(run: Run): number {
  const {pace, seconds} = pointOf(run);
  if (pace.kind !== 'stroke' || run.leg === 'settle') return 0;
  return strokesIn(pace, run.leg === 'work' ? Math.min(run.elapsed, seconds * 1000) : seconds * 1000);
}

/** Whole seconds of the point so far. */
export function secondsOf(run: Run): number {
  const {seconds} = pointOf(run);
  if (run.leg === 'settle') return 0;
  return run.leg === 'work' ? Math.min(seconds, Math.floor(run.elapsed / 1000)) : seconds;
}

/** Bring a running timer to `now`: through as many strokes and legs as the time holds. */
export function advance(
  state: TimerState,
  now: number,
): {readonly state: TimerState; readonly told: readonly Told[]} {
  if (state.status !== 'running') return {state, told: []};
  const told: Told[] = [];
  let {run} = state;
  let start = state.since - run.elapsed;
  for (;;) {
    const length = lengthOf(run);
    const elapsed = Math.min(now - start, length);
    if (run.leg === 'work') {
      for (const {due, mark} of marks(run, elapsed)) told.push({...mark, at: start + due, point: run.at});
    }
    run = {...run, elapsed, halved: run.halved || elapsed >= length / 2};
    if (now - start < length) return {state: {status: 'running', run, since: start + elapsed}, told};
    start += length;
    if (run.leg === 'work') {
      told.push({type: 'finish', at: start, point: run.at, seconds: secondsOf(run), strokes: strokesOf(run)});
    }
    const after = next(run);
    if (!after) {
      told.push({type: 'over', at: start, point: run.at});
      return {state: {status: 'done', run}, told};
    }
    run = after;
    told.push({type: 'leg', leg: run.leg, at: start, point: run.at});
  }
}

export const resume = (state: TimerState, now: number): TimerState =>
  state.status === 'paused' ? {status: 'running', run: state.run, since: now} : state;

export const pause = (state: TimerState, now: number, why: PauseReason): TimerState =>
  state.status === 'running' ? {status: 'paused', run: runAt(state, now), why} : state;

export const start = (state: TimerState, now: number): TimerState =>
  state.status === 'running' ? state : {status: 'running', run: ready(state.run.points).run, since: now};

export function stop(state: TimerState, now: number, stopped: StopReason): TimerState {
  return state.status === 'running' || state.status === 'paused'
    ? {status: 'done', run: runAt(state, now), stopped}
    : state;
}

/** Put a run where another stands, keeping it running or paused as it is. */
const place = (state: TimerState, run: Run, now: number): TimerState =>
  state.status === 'running' ? {status: 'running', run, since: now} : {...state, run};

/** On to what comes next: out of settling into the work; out of the work, past its movement, to the next point. */
export function skip(state: TimerState, now: number): TimerState {
  if (state.status !== 'running' && state.status !== 'paused') return state;
  const run = runAt(state, now);
  const after = run.leg === 'work' ? (hasNext(run) ? begin(run, 'rest') : undefined) : next(run);
  return after ? place(state, after, now) : {status: 'done', run};
}

/** The same point again from settling in. */
export function repeat(state: TimerState, now: number): TimerState {
  if (state.status !== 'running' && state.status !== 'paused') return state;
  return {status: 'running', run: begin(state.run, 'settle'), since: now};
}

/** How far a point can be lengthened (+1) or shortened (−1) by fifteen seconds; the same seconds when it cannot. */
export function stepped(run: Run, direction: 1 | -1): number {
  const {seconds, least, most} = pointOf(run);
  const wanted = Math.min(most, Math.max(least, seconds + direction * STEP));
  return run.leg === 'work' && wanted * 1000 <= run.elapsed ? seconds : wanted;
}

export function adjust(state: TimerState, now: number, direction: 1 | -1): TimerState {
  const run = runAt(state, now);
  if (state.status === 'done' || run.leg === 'move' || run.leg === 'rest') return state;
  const points = run.points.map((point, n) =>
    n === run.at ? {...point, seconds: stepped(run, direction)} : point,
  );
  return place(state, {...run, points}, now);
}

/** Every tone from here to the end of the run, in milliseconds from now: sound is handed over whole, ahead of time. */
export function soundOf(run: Run): readonly {readonly at: number; readonly cue: Cue}[] {
  const sound: {at: number; cue: Cue}[] = [];
  let offset = -run.elapsed;
  for (let leg: Run | undefined = run; leg; leg = next(leg)) {
    const length = lengthOf(leg);
    const {pace} = pointOf(leg);
    const cues =
      leg.leg === 'work'
        ? cuesOf(pace, length)
        : leg.leg === 'settle'
          ? [0, 1000, 2000].map(at => ({at, cue: 'count' as const}))
          : [{at: length, cue: 'finish' as const}];
    // The rest ends in the next count-in, which says so by itself.
    if (leg.leg !== 'rest')
      for (const {at, cue} of cues) if (at + offset >= 0) sound.push({at: at + offset, cue});
    offset += length;
  }
  return sound;
}

/** When, in milliseconds, the face has something new to show. */
export function untilChange(run: Run): number {
  const left = lengthOf(run) - run.elapsed;
  const second = left % 1000 || 1000;
  if (run.leg !== 'work' && run.leg !== 'move') return second;
  return Math.min(second, beatAt(pointOf(run).pace, run.elapsed, lengthOf(run)).until - run.elapsed);
}

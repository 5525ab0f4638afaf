/**
 * The rhythm of a stretch of work, told from elapsed time alone: nothing is counted by ticks, so a dropped, late or
 * doubled tick can never change how many strokes there were. All times are milliseconds.
 */
export interface Pace {
  /** `stroke`: along the line and lifted back; `still`: a press that stays, paced by the breath; `move`: a movement. */
  readonly kind: 'stroke' | 'still' | 'move';
  /** A stroke in one direction, or a breath out. */
  readonly out: number;
  /** Lift and return, or a breath in. */
  readonly back: number;
}

/** `ease`: what is left is too short for a whole stroke, so none is begun. */
export type Phase = 'out' | 'back' | 'ease';

export interface Beat {
  readonly phase: Phase;
  /** Whole strokes (or breaths) behind us. */
  readonly count: number;
  /** Whole strokes that fit. */
  readonly of: number;
  /** When this phase ends. */
  readonly until: number;
}

/** Lift and return take this long: unhurried at arm's length on the floor. */
export const BACK = 3000;

/** A rhythm with strokes of `seconds`, 2–4: one pass as the reviews of rolling give it (`domain/safety.md` 4). */
export const paceOf = (kind: Pace['kind'], seconds: number): Pace => ({
  kind,
  out: seconds * 1000,
  back: BACK,
});

/** Whole strokes in a time. */
export const strokesIn = ({out, back}: Pace, time: number): number =>
  Math.max(0, Math.floor((time + back) / (out + back)));

/** Where the rhythm stands `elapsed` into a stretch of `total`. */
export function beatAt(pace: Pace, elapsed: number, total: number): Beat {
  const cycle = pace.out + pace.back;
  const begun = Math.floor(elapsed / cycle) * cycle;
  const lift = begun + pace.out;
  const count = strokesIn(pace, elapsed);
  const of = strokesIn(pace, total);
  if (lift > total) return {phase: 'ease', count, of, until: total};
  if (elapsed < lift) return {phase: 'out', count, of, until: lift};
  return {phase: 'back', count, of, until: Math.min(begun + cycle, total)};
}

export type Cue = 'count' | 'stroke' | 'lift' | 'half' | 'last' | 'finish';

/**
 * Every tone of a stretch of work, in order. The last five seconds belong to the count-down and the middle to its own
 * tone: a stroke that falls on one of them stays silent, so two tones never land on each other.
 */
export function cuesOf(pace: Pace, total: number): readonly {readonly at: number; readonly cue: Cue}[] {
  const cues: {at: number; cue: Cue}[] = [
    {at: total / 2, cue: 'half'},
    {at: total, cue: 'finish'},
  ];
  for (let left = 5; left >= 1; left--) cues.push({at: total - left * 1000, cue: 'last'});
  if (pace.kind !== 'move') {
    const taken = new Set(cues.map(({at}) => at));
    const add = (at: number, cue: Cue) => at < total && !taken.has(at) && cues.push({at, cue});
    for (let n = 0; n < strokesIn(pace, total); n++) {
      const begin = n * (pace.out + pace.back);
      add(begin, 'stroke');
      add(begin + pace.out, 'lift');
    }
  }
  return cues.sort((a, b) => a.at - b.at);
}

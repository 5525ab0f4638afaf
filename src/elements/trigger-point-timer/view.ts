import type {TemplateResult} from 'lit';
import type {Side} from '../../model/types.js';
import type {timer} from '../../words/en/timer.js';
import type {Terms} from '../../words/terms.js';
import type {Senses, Switches} from './cues.js';
import type {Facts} from './facts.js';
import {lengthOf, pointOf, type Point, type Run, type TimerState} from './machine.js';
import {beatAt, type Beat} from './pace.js';

export type Words = Terms<typeof timer>;

/** What a press on the face may mean; each stands in the `data-act` of its control. */
export type Act =
  | 'start'
  | 'pause'
  | 'resume'
  | 'ask-stop'
  | 'again'
  | 'skip'
  | 'repeat'
  | 'longer'
  | 'shorter'
  | 'full'
  | 'bell'
  | 'voice'
  | 'buzz'
  | 'left'
  | 'right'
  | 'both'
  | 'replace'
  | 'keep'
  | 'easier'
  | 'same'
  | 'worse'
  | 'too-much'
  | 'numb'
  | 'dizzy'
  | 'done'
  | 'signs'
  | 'inform';

/** Everything the face shows, as plain data: the element gathers it, the face only draws. */
export interface View {
  readonly words: Words;
  readonly state: TimerState;
  /** The run as it stands at this moment. */
  readonly run: Run;
  readonly remaining: number;
  readonly facts: (point: Point) => Facts | undefined;
  /** In place of our own heading. */
  readonly label: string;
  readonly latin: boolean;
  readonly disabled: boolean;
  readonly heading: (text: string) => TemplateResult;
  /** The side in force where the reader may choose it; nothing where the queue has chosen. */
  readonly choice?: {readonly side: Side | 'both' | undefined};
  readonly asks?: 'side' | 'replace' | 'stop' | undefined;
  readonly senses: Senses;
  readonly switches: Switches;
  readonly full?: boolean | undefined;
  readonly notes: readonly string[];
  /** What is known of the muscle did not come, and may be asked for again. */
  readonly lost: boolean;
  readonly said: string;
  /** What stands in place of the time: why stop, how it was, what now. */
  readonly ending?: TemplateResult | undefined;
  /** Below the face: the number before, how the last point was. */
  readonly aside?: TemplateResult | undefined;
}

/** "Deep buttock muscle", or the plain interval's own name. */
export const nameOf = (v: Pick<View, 'words' | 'facts'>, point: Point): string =>
  v.facts(point)?.name ?? v.words.term(point.muscle ? 'unnamed' : 'plain');

/** The same with its side in words. */
export function sidedName(v: Pick<View, 'words' | 'facts'>, point: Point): string {
  const name = nameOf(v, point);
  return point.side ? v.words.term('sided', name, v.words.term('side')[point.side]) : name;
}

/** Where the rhythm stands; only work and movement have one. */
export const beatOf = (run: Run): Beat | undefined =>
  run.leg === 'work' || run.leg === 'move'
    ? beatAt(pointOf(run).pace, run.elapsed, lengthOf(run))
    : undefined;

export const isMove = (run: Run): boolean => run.leg === 'move' || pointOf(run).pace.kind === 'move';

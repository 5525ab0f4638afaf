import type {MuscleId, Side, Tool} from '../../model/types.js';
import type {QueueItem, Rating, StopReason} from '../../session/session.js';

/** What each event carries, by its name. None of them bubbles: what a reader did stays with who listens on the timer. */
export interface TimerFields {
  /** Cancelable: before anything starts. */
  readonly 'timer-start': object;
  readonly 'timer-pause': object;
  readonly 'timer-resume': object;
  /** Whole strokes of this point so far. */
  readonly 'timer-stroke': {readonly count: number};
  readonly 'queue-change': {readonly queue: readonly QueueItem[]};
  /** A point has had its time. */
  readonly 'timer-finish': {
    readonly seconds: number;
    readonly muscle: MuscleId | undefined;
    readonly side: Side | undefined;
  };
  readonly 'timer-stop': {readonly reason: StopReason};
  /** How a point went, once the reader has said it or gone on. */
  readonly 'treatment-record': Rating & {readonly tool?: Tool};
}

export class TimerEvent<K extends keyof TimerFields> extends Event {
  declare readonly type: K;

  constructor(type: K, fields: TimerFields[K], cancelable = false) {
    super(type, {cancelable});
    Object.assign(this, fields);
  }
}

export type TriggerPointTimerEventMap = HTMLElementEventMap & {
  [K in keyof TimerFields]: TimerEvent<K> & TimerFields[K];
};

import {FLAGS, flagOf} from './flags.js';
import type {Assessment, Clearance, FlagId} from './types.js';

/** From the mildest to the gravest. */
export const LEVELS = ['unknown', 'clear', 'ask-first', 'same-day', 'emergency'] as const;

/** The graver of two clearances. */
export const stricter = (a: Clearance, b: Clearance): Clearance =>
  LEVELS.indexOf(a) < LEVELS.indexOf(b) ? b : a;

export const isClearance = (value: unknown): value is Clearance => LEVELS.some(level => level === value);

/** Asked by the drawing or before it, not by a technique; but techniques of buttock and thigh answer to them all the same. */
const CHANGE_TECHNIQUES_TOO: readonly FlagId[] = ['leg-strip', 'spinal-problem'];

export interface AssessOptions {
  /** Of those present: old, unchanged and known to a doctor. */
  readonly old?: readonly FlagId[];
  /** A doctor or physio has looked at this pain and found nothing serious. */
  readonly seen?: boolean;
}

/**
 * What the ticked safety questions come to; the gravest decides. `[]` = none of these.
 * An old same-day row, or an old emergency row that can be long-standing, becomes a confirmed `ask-first`;
 * `seen` answers "no better after six weeks" and "first back pain at this age".
 * @throws {RangeError} for an id that is no safety question.
 */
export function assess(present: readonly FlagId[], {old = [], seen = false}: AssessOptions = {}): Assessment {
  for (const id of [...present, ...old]) flagOf(id);
  let clearance: Clearance = 'clear';
  let confirmed = true;
  const conditions: FlagId[] = [];
  for (const {id, level, canBeOld, technique} of FLAGS) {
    if (!present.includes(id) || (seen && (id === 'six-weeks' || id === 'first-episode-age'))) continue;
    if (technique || CHANGE_TECHNIQUES_TOO.includes(id)) conditions.push(id);
    if (level === 'condition') continue;
    const lowered = canBeOld && old.includes(id);
    if (!lowered) confirmed = false;
    clearance = stricter(clearance, lowered ? 'ask-first' : level);
  }
  return {clearance, confirmed: confirmed && clearance === 'ask-first', conditions};
}

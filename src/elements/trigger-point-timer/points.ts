import type {Side, Tool} from '../../model/types.js';
import type {QueueItem, SessionState} from '../../session/session.js';
import type {Facts} from './facts.js';
import {LEAST, MOST, USUAL} from './length.js';
import type {Point} from './machine.js';
import {paceOf} from './pace.js';
import type {QueueWish} from './queue.js';

/** A wish whose side may still be open. */
export type Wish = Omit<QueueWish, 'side'> & {readonly side?: Side | undefined};

/** What the attributes of a timer say. */
export interface Limits {
  readonly seconds: number;
  readonly strokeSeconds: number;
  readonly tool: Tool | null;
}

/** The side that hurts, where only one does. */
export function markedSide({pain}: SessionState): Side | undefined {
  const sides = new Set(pain.map(({side}) => side).filter(side => side !== 'midline'));
  return sides.size === 1 ? [...sides][0] : undefined;
}

/**
 * One wish as the machine takes it. Without facts (they did not load) it is kept to what no muscle minds: a still press, a
 * minute.
 */
export function pointFor(wish: Wish | undefined, facts: Facts | undefined, set: Limits): Point {
  const wanted = wish?.seconds ?? set.seconds;
  const kind = wish ? (facts?.kind ?? 'still') : 'stroke';
  const pace = paceOf(kind, set.strokeSeconds);
  const tool = wish ? (facts ?? wish).tool : set.tool;
  const {muscle, side} = wish ?? {};
  const technique = facts?.technique;
  const whose = {
    ...(muscle && {muscle}),
    ...(side && {side}),
    ...(tool && {tool}),
    ...(technique && {technique}),
  };
  if (kind === 'move') {
    const seconds = Math.min(180, Math.max(20, wanted === USUAL ? (facts?.move?.seconds ?? LEAST) : wanted));
    return {...whose, seconds, least: seconds, most: seconds, pace, then: 0};
  }
  const most = Math.min(MOST, wish ? (facts?.cap ?? LEAST) : MOST);
  const least = Math.min(LEAST, most);
  const seconds = Math.min(most, Math.max(least, wanted));
  return {...whose, seconds, least, most, pace, then: facts?.move?.seconds ?? 0};
}

/** As the session and an app know it. */
export const itemOf = ({muscle, side, seconds, tool, technique}: Point): QueueItem | undefined =>
  muscle && side ? {muscle, side, seconds, ...(tool && {tool}), ...(technique && {technique})} : undefined;

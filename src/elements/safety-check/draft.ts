import {flagOf} from '../../model/flags.js';
import {FIRST, FULL} from '../../model/questions.js';
import {raisedBy} from '../../model/raised.js';
import type {FlagId} from '../../model/types.js';
import {unasked} from '../../session/gate.js';
import type {SessionChange, SessionState} from '../../session/session.js';

/** Which short list is asked now. `change`: what was answered before, to be changed. */
export type Moment = 'first' | 'drawing' | 'technique' | 'full' | 'change';

/** "Has a doctor or physio looked at this pain?" */
export type Doctor = 'nothing' | 'found' | 'not-yet';

/** Answers being given; nothing counts until the reader goes on. */
export interface Draft {
  readonly ticked: readonly FlagId[];
  /** Of the ticked, those answered as old and known. */
  readonly old: readonly FlagId[];
  readonly doctor: Doctor | null;
  /** Of a known aneurysm: whether the pain is new or worse. Null = not answered, and it has to be. */
  readonly worse: boolean | null;
}

export type Change = (next: (draft: Draft) => Draft) => void;

/** One row, one answer. */
export type Row = readonly FlagId[];

export const ASKS_DOCTOR: readonly Moment[] = ['first', 'full', 'change'];
const SEEN_ANSWERS: readonly FlagId[] = ['six-weeks', 'first-episode-age'];
const firstIds = FIRST.flat();

/** What has to be asked next, if anything. */
export function momentOf(state: SessionState, technique: readonly FlagId[]): Moment | undefined {
  if (state.flags === null) return state.clearance === 'unknown' ? 'first' : undefined;
  if (state.clearance === 'same-day' || state.clearance === 'emergency') return undefined;
  if (unasked(state).length) return 'drawing';
  return unasked(state, technique).length ? 'technique' : undefined;
}

/** The rows of a moment, in the order they are shown. */
export function rowsOf(moment: Moment, state: SessionState, technique: readonly FlagId[]): readonly Row[] {
  if (moment === 'drawing') return unasked(state).map(id => [id]);
  if (moment === 'technique') return unasked(state, technique).map(id => [id]);
  const known = [...(state.flags ?? []), ...state.asked];
  const more = FULL.filter(
    id =>
      !firstIds.includes(id) &&
      (moment === 'full' || (moment === 'change' && known.includes(id) && id !== 'spinal-problem')),
  );
  return [...FIRST, ...more.map(id => [id])];
}

/** The answers so far, as a draft to be changed; without those taken back. */
export function draftOf({flags, old, seen}: SessionState, without: readonly FlagId[] = []): Draft {
  const ticked = (flags ?? []).filter(id => !without.includes(id));
  const aneurysm = flags?.includes('known-aneurysm') ?? false;
  // New pain with a known aneurysm is kept as the emergency it is; it is no tick of its own.
  const worse = aneurysm && ticked.includes('tearing-or-pulsing') && !ticked.includes('chest-pain');
  return {
    ticked: worse ? ticked.filter(id => id !== 'tearing-or-pulsing') : ticked,
    old: old.filter(id => ticked.includes(id)),
    doctor: ticked.includes('spinal-problem') ? 'found' : seen ? 'nothing' : flags ? 'not-yet' : null,
    worse: aneurysm ? worse : null,
  };
}

export const isTicked = (draft: Draft, row: Row): boolean => row.some(id => draft.ticked.includes(id));

/** Rows that can be old, and the aneurysm, are asked about in place once they are ticked. */
export const canBeOld = (row: Row): boolean => row.every(id => flagOf(id).canBeOld);

/** The draft with one row ticked or not. */
export function tick(draft: Draft, row: Row, on: boolean): Draft {
  const ticked = draft.ticked.filter(id => !row.includes(id));
  return {
    ...draft,
    ticked: on ? [...ticked, ...row] : ticked,
    old: draft.old.filter(id => !row.includes(id)),
    worse: row.includes('known-aneurysm') ? null : draft.worse,
    doctor: row.includes('spinal-problem') ? (on ? 'found' : null) : draft.doctor,
  };
}

/** "They found something" and the row about a known problem of the spine are one answer. */
export const sayDoctor = (draft: Draft, doctor: Doctor): Draft => ({
  ...tick(draft, ['spinal-problem'], doctor === 'found'),
  doctor,
});

export function markOld(draft: Draft, row: Row, isOld: boolean): Draft {
  const old = draft.old.filter(id => !row.includes(id));
  return {...draft, old: isOld ? [...old, ...row] : old};
}

/** The row that has to be answered before going on. */
export const missing = (draft: Draft, rows: readonly Row[]): FlagId | undefined =>
  draft.worse === null && rows.some(row => row.includes('known-aneurysm') && isTicked(draft, row))
    ? 'known-aneurysm'
    : undefined;

/** What the session takes over when the reader goes on: what was shown counts as asked, the rest stays as it was. */
export function answersOf(
  draft: Draft,
  moment: Moment,
  rows: readonly Row[],
  state: SessionState,
): SessionChange {
  const doctor = ASKS_DOCTOR.includes(moment);
  const shown = new Set([...rows.flat(), ...(doctor ? ['spinal-problem'] : [])]);
  const worse = draft.worse && draft.ticked.includes('known-aneurysm') && shown.has('known-aneurysm');
  const flags = [
    ...(state.flags ?? []).filter(id => !shown.has(id)),
    ...draft.ticked.filter(id => shown.has(id)),
    ...(worse ? ['tearing-or-pulsing'] : []),
  ];
  const seen = doctor ? draft.doctor === 'nothing' : state.seen;
  // The first rows are asked again when marks made later raise them; those made before are answered with them.
  const settled = rows.flat().filter(id => !firstIds.includes(id) || moment === 'drawing');
  const alsoSettled = raisedBy(state.pain, flags).filter(id => shown.has(id));
  return {
    flags: [...new Set(flags)],
    asked: [...new Set([...state.asked, ...settled, ...alsoSettled, ...(seen ? SEEN_ANSWERS : [])])],
    old: [...state.old.filter(id => !shown.has(id)), ...draft.old.filter(id => shown.has(id))],
    seen,
  };
}

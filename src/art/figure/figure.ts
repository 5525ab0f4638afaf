import type {Place, Pose, Segment, Side, Words} from './person.js';
import {MOVEMENTS, POSES} from './poses.js';
import type {FigureSpec, ToolKind} from './solve.js';
import {TECHNIQUES} from './techniques.js';

export {draw} from './draw.js';
export type {DrawOptions, FigureDrawing, Role, Shape} from './drawing.js';
export {type FigureSpec, type Solved, type Tool, solve} from './solve.js';

const wordsOf = (line: string): Words =>
  Object.assign(
    {},
    ...line.split(' ').map((part): Words => {
      const [name = '', words] = part.split('=');
      // Another pose first, of which this is a variant.
      if (words === undefined) return wordsOf(POSES[name]!);
      return {[name]: words.split(',').map(w => (Number.isNaN(Number(w)) ? w : Number(w)))};
    }),
  ) as Words;
const AT_REST = 'at=0,300,0 sp=0,0,0 nk=0,0,0 base=0 wall=0 roller=112 ';
/** The lines are ours, and every one of them is drawn in the tests. */
const poseOf = (line: string): Pose => wordsOf(AT_REST + line) as unknown as Pose;

const SEGMENTS: Readonly<Record<string, Segment>> = {t: 'trunk', l: 'thigh', s: 'shank', a: 'arm'};
/** A technique's own part of its id, by the first letter of its row. */
const KINDS: Readonly<Record<string, string>> = {
  f: 'foam-roller',
  m: 'massage-ball',
  w: 'massage-ball.wall',
  r: 'roller-stick',
  h: 'hands',
};

/**
 * The figure of a technique, or nothing where none passes: never a wrong picture. Each pose treats the side that the eye sees
 * best; `draw` mirrors the whole scene, wall and all, for the other side, so that the pressed side is truly the reader's.
 */
export function figureFor(techniqueId: string): FigureSpec | undefined {
  const [muscle = '', tool] = techniqueId.split('.');
  if (!Object.hasOwn(TECHNIQUES, muscle)) return undefined;
  const [patch, ...rows] = TECHNIQUES[muscle]!.split('|');
  const row = rows.find(([letter]) => `${muscle}.${KINDS[letter!]}` === techniqueId);
  if (!row) return undefined;
  const [, name, contact, stroke] = row.split(' ');
  const pose = poseOf(name!);
  const side: Side = pose.side ? 1 : -1;
  /** `t94,122` as segment and numbers; `t94,122,130,60` as two places. */
  const places = (word: string): readonly [Place, Place] => {
    const [u = 0, ray = 0, other = 0, v = u] = word.slice(1).split(',').map(Number);
    const seg = SEGMENTS[word[0]!]!;
    return [
      {seg, side, u, ray},
      {seg, side, u: v, ray: other},
    ];
  };
  const [at, dip] = places(contact!);
  const [[a0, a1], [b0, b1]] = patch!.split(' ').map(places) as [[Place, Place], [Place, Place]];
  const [a = 0, b = 0, ...sweep] = stroke?.split(',').map(Number) ?? [];
  return {
    id: techniqueId,
    pose,
    tool: tool as ToolKind,
    side,
    at: {...at, dip: dip.ray},
    muscle: [a0, a1, b1, b0],
    ...(stroke && {stroke: [a, b]}),
    ...(sweep.length && {sweep: [sweep[0]!, sweep[1]!]}),
  };
}

/** The figure of a small movement: it goes to the other end of the movement and back. */
export function movementFigure(movementId: string): FigureSpec | undefined {
  if (!Object.hasOwn(MOVEMENTS, movementId)) return undefined;
  const [from = '', to] = MOVEMENTS[movementId]!.split('|');
  return {id: movementId, pose: poseOf(from), side: 1, to: wordsOf(to!)};
}

import {MOVEMENTS, POSES} from './poses.js';
import type {Place, Pose, Segment, Side, Word} from './person.js';
import type {FigureSpec, ToolKind} from './solve.js';
import {TECHNIQUES} from './techniques.js';

export {draw} from './draw.js';
export type {DrawOptions, FigureDrawing, Role, Shape} from './drawing.js';
export {type FigureSpec, type Solved, type Tool, solve} from './solve.js';

const word = (w: string): Word => (w === '' || Number.isNaN(Number(w)) ? w : Number(w));
export const readPose = (line: string): Pose => {
  const pose: Record<string, readonly Word[]> = {};
  for (const part of line.split(' ')) {
    const [k = '', v] = part.split('=');
    if (v === undefined) Object.assign(pose, readPose(POSES[k] ?? 'on=stand'));
    else pose[k] = v.split(',').map(word);
  }
  return pose;
};

const SEGMENTS: Readonly<Record<string, Segment>> = {t: 'trunk', l: 'thigh', s: 'shank', a: 'arm'};
/** `t94,122` as segment and numbers. */
const placeOf = (w: string, side: Side, last = 1): Place => {
  const n = w.slice(1).split(',').map(Number);
  return {
    seg: SEGMENTS[w[0] ?? ''] ?? 'trunk',
    side,
    u: n[0] ?? 0,
    ray: n[last] ?? 0,
    dip: last > 1 ? 0 : (n[2] ?? 0),
  };
};

const TOOLS: Readonly<Record<string, ToolKind>> = {
  f: 'foam-roller',
  m: 'massage-ball',
  r: 'roller-stick',
  h: 'hands',
};
/** A technique's own part of its id: `w` is the ball at the wall where `m` is the ball on the floor. */
const kindOf = (letter = ''): string => TOOLS[letter] ?? (letter === 'w' ? 'massage-ball.wall' : '');
/** Every technique that has a figure. */
export const techniqueIds = (): string[] =>
  Object.entries(TECHNIQUES).flatMap(([muscle, line]) =>
    line
      .split('|')
      .slice(1)
      .map(row => `${muscle}.${kindOf(row[0])}`),
  );

/** Read once: a figure keeps what was worked out for it (see `draw`). */
const known = new Map<string, FigureSpec>();
const once = (id: string, read: (id: string) => FigureSpec | undefined): FigureSpec | undefined => {
  const spec = known.get(id) ?? read(id);
  if (spec) known.set(id, spec);
  return spec;
};

/**
 * The figure of a technique, or nothing where none passes: never a wrong picture. Each pose treats the side that the eye sees
 * best; `draw` mirrors the whole scene, wall and all, for the other side, so that the pressed side is truly the reader's.
 */
export const figureFor = (techniqueId: string): FigureSpec | undefined => once(techniqueId, techniqueOf);
function techniqueOf(techniqueId: string): FigureSpec | undefined {
  const [muscle = '', ...kind] = techniqueId.split('.');
  const [patch = '', ...rows] = Object.hasOwn(TECHNIQUES, muscle)
    ? (TECHNIQUES[muscle]?.split('|') ?? [])
    : [];
  const [letter = '', name = '', at = '', stroke] =
    rows.find(row => kindOf(row[0]) === kind.join('.'))?.split(' ') ?? [];
  const tool = TOOLS[letter === 'w' ? 'm' : letter];
  if (!tool) return undefined;
  const pose = readPose(name);
  const side: Side = pose.side ? 1 : -1;
  const [from = '', to = ''] = patch.split(' ');
  const [a = 0, b = 0, ...sweep] = stroke?.split(',').map(Number) ?? [];
  const corner = (w: string, ray: number): Place => ({...placeOf(w, side, ray), dip: 0});
  return {
    id: techniqueId,
    pose,
    tool,
    side,
    at: placeOf(at, side),
    muscle: [corner(from, 1), corner(from, 2), corner(to, 2), corner(to, 1)],
    ...(pose.lens && {lens: [Number(pose.lens[0]), Number(pose.lens[1])]}),
    ...(stroke && {stroke: [a, b]}),
    ...(sweep[1] !== undefined && {sweep: [sweep[0] ?? 0, sweep[1]]}),
  };
}

/** The figure of a small movement: it goes to the other end of the movement and back. */
export const movementFigure = (movementId: string): FigureSpec | undefined => once(movementId, movementOf);
function movementOf(movementId: string): FigureSpec | undefined {
  const line = Object.hasOwn(MOVEMENTS, movementId) && MOVEMENTS[movementId];
  if (!line) return undefined;
  const [from = '', to = ''] = line.split('|');
  const pose: Pose = {sp: [0, 0, 0], nk: [0, 0, 0], ...readPose(from)};
  return {id: movementId, pose, side: 1, to: {...pose, ...(to && readPose(to))}};
}

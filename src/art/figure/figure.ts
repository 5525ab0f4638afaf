import {MOVEMENTS, POSES} from './poses.js';
import type {Place, Pose, Segment, Side, Word} from './person.js';
import type {FigureSpec, ToolKind} from './solve.js';
import {MUSCLES} from './muscles.js';
import {TECHNIQUES} from './techniques.js';

export {draw} from './draw.js';
export type {DrawOptions, FigureDrawing, Role, Shape} from './drawing.js';
export {type FigureSpec, type Solved, type Tool, solve} from './solve.js';

const word = (w: string): Word => (w === '' || Number.isNaN(Number(w)) ? w : Number(w));
export const readPose = (line: string): Pose =>
  Object.fromEntries(
    line.split(' ').map(part => {
      const [k = '', v = ''] = part.split('=');
      return [k, v.split(',').map(word)];
    }),
  );

const muscleOf = (id: string, side: Side): Place[] => {
  const w = (MUSCLES[id] ?? '').split(',').map(word);
  const place = (i: number, ray: number): Place => ({
    seg: w[i] as Segment,
    side,
    u: Number(w[i + 1]),
    ray: Number(w[i + ray]),
  });
  return w.length < 8 ? [] : [place(0, 2), place(0, 3), place(4, 3), place(4, 2)];
};

/**
 * The figure of a technique, or nothing where none passes: never a wrong picture. Each pose treats the side that the eye sees
 * best; `draw` mirrors the whole scene, wall and all, for the other side, so that the pressed side is truly the reader's.
 */
export function figureFor(techniqueId: string): FigureSpec | undefined {
  const line = TECHNIQUES[techniqueId];
  if (!line) return undefined;
  const [pose = '', side = '1', at = '', stroke = '', lens = ''] = line.split(';');
  const [seg, u = 0, ray = 0, dip = 0] = at.split(',').map(word);
  const s = Number(side) as Side;
  const [a, b, from, to] = stroke.split(',').map(Number);
  return {
    id: techniqueId,
    pose: readPose(POSES[pose] ?? ''),
    tool: techniqueId.split('.')[1] as ToolKind,
    side: s,
    at: {seg: seg as Segment, side: s, u: Number(u), ray: Number(ray), dip: Number(dip)},
    ...(lens ? {lens: lens.split(',').map(Number) as unknown as readonly [number, number]} : {}),
    muscle: muscleOf(techniqueId.split('.')[0] ?? '', s),
    ...(stroke ? {stroke: [a ?? 0, b ?? 0] as const} : {}),
    ...(from !== undefined && to !== undefined ? {sweep: [from, to] as const} : {}),
  };
}

/** The figure of a small movement: it goes to the other end of the movement and back. */
export function movementFigure(movementId: string): FigureSpec | undefined {
  const line = MOVEMENTS[movementId];
  if (!line) return undefined;
  const [from = '', to = ''] = line.split('|');
  const [name = '', ...own] = from.split(' ');
  const pose: Pose = {
    sp: [0, 0, 0],
    nk: [0, 0, 0],
    ...readPose(POSES[name] ?? ''),
    ...readPose(own.join(' ')),
  };
  return {id: movementId, pose, side: 1, to: {...pose, ...readPose(to)}};
}

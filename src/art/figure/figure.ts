import type {Place, Pose, Segment, Side, Words} from './person.js';
import type {FigureSpec, ToolKind} from './solve.js';

export {draw} from './draw.js';
export type {DrawOptions, FigureDrawing, Role, Shape} from './drawing.js';
export {type FigureSpec, type Solved, type Tool, solve} from './solve.js';

/** What is drawn of a region of the body. */
export interface Lines {
  /**
   * A muscle's techniques. First where it lies under the skin: origin and insertion, each as place along a segment (t trunk,
   * l thigh, s shank, a arm) and the two rays between which it is broad (and the second one's own place, where it runs across).
   * Then for each tool (its first letter) the pose and, behind a semicolon, place and ray (and dip, see `Place`) of the contact;
   * from and to of the stroke, perhaps around the body, too. No stroke: a still press.
   */
  readonly techniques: Readonly<Record<string, string>>;
  /** The pose a movement begins with, and what changes on the way to its other end. */
  readonly movements: Readonly<Record<string, string>>;
}
const known: Lines[] = [];
/** Figures are there from the moment their lines are known. */
export const learn = (lines: readonly Lines[]): void => void known.push(...lines);
const lineOf = (kind: keyof Lines, id: string): readonly string[] =>
  known.find(lines => Object.hasOwn(lines[kind], id))?.[kind][id]?.split('|') ?? [];

const wordsOf = (line: string): Words =>
  Object.fromEntries(
    line.split(' ').map(part => {
      const [name, words = ''] = part.split('=');
      return [name, words.split(',').map(w => (Number.isNaN(Number(w)) ? w : Number(w)))];
    }),
  ) as Words;
const AT_REST = 'at=0,300,0 sp=0,0,0 nk=0,0,0 base=0 wall=0 roller=112 ';
/** The lines are ours, and every one of them is drawn in the tests. A later word for a part stands for an earlier one. */
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
  const [patch, ...rows] = lineOf('techniques', muscle);
  const row = rows.find(([letter]) => `${muscle}.${KINDS[letter!]}` === techniqueId);
  if (!row) return undefined;
  const [line, marks] = row.slice(2).split('; ');
  const [contact, stroke] = marks!.split(' ');
  const pose = poseOf(line!);
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
  const [from, to] = lineOf('movements', movementId);
  if (!from) return undefined;
  return {id: movementId, pose: poseOf(from), side: 1, to: wordsOf(to!)};
}

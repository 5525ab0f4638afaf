import type {Body} from './body.js';
import type {Person, Place, Pose, Touch, Words} from './person.js';
import {assemble} from './skeleton.js';
import {skinOf, touchAt} from './skin.js';
import {
  abs,
  add,
  type Ball,
  clamp,
  cos,
  cross,
  distance,
  dot,
  flat,
  lowest,
  max,
  min,
  PI,
  sin,
  times,
  unit,
  type Vec,
  WORLD,
} from './space.js';

export type ToolKind = 'foam-roller' | 'massage-ball' | 'roller-stick' | 'hands';
/** A figure as numbers: what `figureFor` finds and `solve` puts together. */
export interface FigureSpec {
  readonly id: string;
  readonly pose: Pose;
  readonly tool?: ToolKind;
  /** The side that `pose` treats: the picture is mirrored for the other one. */
  readonly side: 1 | -1;
  readonly at?: Place;
  /** From and to along the segment, one direction only; absent for a still press and for movements. */
  readonly stroke?: readonly [number, number];
  /** A stroke around the body, too: its first and last ray. */
  readonly sweep?: readonly [number, number];
  /** For movements: what of the pose is other at the other end. */
  readonly to?: Words;
  readonly muscle?: readonly Place[];
}
export interface Tool {
  readonly kind: ToolKind;
  readonly c: Vec;
  readonly r: number;
  /** A roller's or stick's long axis. */
  readonly axis: Vec;
}
export interface Solved {
  readonly spec: FigureSpec;
  readonly person: Person;
  readonly touch?: Touch;
  readonly tool?: Tool;
  /** Distance between tool and skin; -4 is a firm, even press. */
  readonly gap: number;
  readonly phase: number;
  /** The free angle that was found: a start for the next phase. */
  readonly fitted: number;
}

const RADIUS: Readonly<Record<ToolKind, number>> = {
  'foam-roller': 43,
  'massage-ball': 20,
  'roller-stick': 11,
  hands: 6,
};
const PRESS = 4;
const LIFT = 13;

/** Where on the skin the tool is, from 0 to 1 of the stroke. */
export const alongStroke = ({at, stroke, sweep}: FigureSpec, t: number): {u: number; ray: number} => {
  const go = (ends: readonly [number, number] | undefined, still: number): number =>
    ends ? ends[0] + (ends[1] - ends[0]) * t : still;
  return {u: go(stroke, at?.u ?? 0), ray: go(sweep, at?.ray ?? 0)};
};

/** Trunk, buttocks and where the thighs begin: what lies on a roller, a seat or the floor. */
const seatOf = (p: Person): Ball[] => [...skinOf(p, 'trunk', 1), ...skinOf(p, 'trunk', -1)];
/** How high that of the body lies which the free angle of a pose brings down. */
const heightOf = (what: string, {trunk, buttocks, arms}: Person, tool: Tool | undefined): number => {
  if (what === 'tool') return tool!.c[1] - tool!.r;
  if (what === 'shoulder') return min(arms[0].root[1], arms[1].root[1]);
  return lowest(what === 'ribs' ? trunk.slice(6) : [...trunk.slice(0, 3), ...buttocks.flat()]);
};

/** The pose on its way to the other end of a movement. */
const between = (from: Pose, to: Words, t: number): Pose => {
  const start = from as unknown as Words;
  const go = (a: number, b: number): number => a + (b - a) * t;
  return {
    ...from,
    ...Object.fromEntries(
      Object.entries(to).map(([part, words]) => [
        part,
        words.map((w, i) => (typeof w === 'number' ? go(Number(start[part]![i] ?? 0), w) : w)),
      ]),
    ),
  };
};

/**
 * Puts the body where the tool touches both it and the floor or wall.
 * @param phase 0 to 1 is the stroke out, 1 to 2 the lift and the way back
 * @param near a neighbouring phase of the same figure, from where it is a short way
 */
export function solve(spec: FigureSpec, phase: number, body: Body = 'neutral', near?: Solved): Solved {
  const back = max(0, phase - 1);
  const t = phase > 1 ? 2 - phase : phase;
  const {at, tool: kind, to} = spec;
  const pose = to ? between(spec.pose, to, (1 - cos(PI * t)) / 2) : spec.pose;
  const {u, ray} = alongStroke(spec, t);
  const moved = spec.stroke ? u - (spec.stroke[0] + spec.stroke[1]) / 2 : 0;
  const press = PRESS - sin(PI * back) * LIFT;
  const [on] = pose.on;
  const [base = 0] = pose.base;
  const [wall = 0] = pose.wall;
  const r = kind ? RADIUS[kind] : 0;
  const [x = 0, y = 0, z = 0] = pose.at;
  /** The roller lies along the body, for a thigh that is opened to the side: it rolls sideways. */
  const ahead = (pose.roller[2] ?? 0) > 0;
  let hips: Vec = near?.person.hips ?? [x, y, z];
  let fitted = near?.fitted ?? 0;
  let last: [number, number] | undefined;
  let tool: Tool | undefined;
  let touch: Touch | undefined;
  let person!: Person;
  let gap = 0;

  const place = (p: Person): Touch | undefined => {
    if (!at || !kind) return undefined;
    const hit = touchAt(p, {...at, u, ray});
    const across = unit(cross(hit.n, hit.along));
    const isRoller = kind === 'foam-roller';
    // The left hand holds the end on the left.
    const axis = isRoller ? WORLD[ahead ? 0 : 2] : times(across, dot(across, p.thorax[0]) < 0 ? -1 : 1);
    const line = isRoller || kind === 'roller-stick' ? axis : undefined;
    const n = line ? unit(flat(hit.n, line)) : hit.n;
    // A roller under the trunk meets whatever of the body comes first; everything else presses one part.
    const skin = isRoller && at.seg === 'trunk' ? seatOf(p) : skinOf(p, at.seg, at.side);
    // From outside straight in, never farther than the nearest skin: the tool stops where it first touches.
    let c = add(hit.p, n, r + 110);
    const close = skin.filter(b => distance(b, c, line) < r + 120);
    for (let i = 0; i < 40; i++) {
      gap = min(...close.map(b => distance(b, c, line))) - r;
      if (abs(gap + press) < 0.05) break;
      c = add(c, n, -press - gap);
    }
    tool = {kind, c, r, axis};
    const grips: Touch['grips'] =
      kind === 'roller-stick'
        ? [1, -1].map(s => [add(add(c, axis, s * 118), n, 4), cross(axis, n), axis] as const)
        : [[add(c, n, kind === 'hands' ? 6 : r + 9), times(n, -1)]];
    return (touch = {...hit, grips});
  };

  const [part = 'root', index, what, want = 0] = pose.fit ?? [];
  for (let i = 0; i < 60; i++) {
    const words = pose[part].map((w, k) => (k === index ? Number(w) + fitted : w));
    person = assemble({...pose, [part]: words}, hips, body, place);
    let d: Vec = [0, 0, 0];
    // The tool rolls on what it lies on: it goes as far as the skin passes over it, the body twice that.
    const rolled = (k: 0 | 1 | 2): number => -touch!.along[k] * moved;
    const off = (k: 0 | 1 | 2): number => rolled(k) - tool!.c[k];
    if (on === 'rest') d = [pose.rolls ? off(0) : 0, base - lowest(seatOf(person)), 0];
    else if (on === 'wall') d = [wall * r - tool!.c[0], y + rolled(1) * 2 - hips[1], 0];
    else if (on === 'floor')
      d = ahead
        ? [x - hips[0], base + r + off(1) - rolled(1), off(2)]
        : [off(0), base + r + off(1) - rolled(1), z - hips[2]];
    hips = add(hips, d);
    // What is missed counts only once the body lies still: a slope taken on the way sends the angle back and forth.
    if (abs(d[0]) + abs(d[1]) + abs(d[2]) > 0.05) continue;
    if (!what) break;
    // Secant steps on the one free angle.
    const miss = heightOf(what, person, tool) - base - want;
    if (abs(miss) < 0.4) break;
    const slope = last && abs(fitted - last[0]) > 1e-3 ? (miss - last[1]) / (fitted - last[0]) : 0;
    last = [fitted, miss];
    fitted = clamp(fitted - (slope ? clamp(miss / slope, -10, 10) : 1), -90, 90);
  }
  return {spec, person, phase, gap, fitted, ...(tool && {tool}), ...(touch && {touch})};
}

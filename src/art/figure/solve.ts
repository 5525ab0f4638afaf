import type {Body} from './body.js';
import {num} from './limbs.js';
import type {Limb, Person, Place, Pose, Touch, Word} from './person.js';
import {assemble} from './skeleton.js';
import {bridge, skinOf, touchAt} from './skin.js';
import {
  abs,
  add,
  type Ball,
  clamp,
  cross,
  dense,
  distance,
  dot,
  flat,
  lowest,
  max,
  min,
  PI,
  sin,
  sub,
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
  /** For movements: the pose at the other end. */
  readonly to?: Pose;
  readonly muscle?: readonly Place[];
  /** The close-up's own eye (yaw, pitch), where the picture alone cannot show the place. */
  readonly lens?: readonly [number, number];
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

export const RADIUS: Readonly<Record<ToolKind, number>> = {
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

/** The skin that must keep off the tool: everything but hands, feet and head. */
export const solid = (p: Omit<Person, 'arms'> & {arms: readonly Limb[]}, arms: boolean): Ball[] => [
  ...dense(p.trunk),
  ...([1, -1] as const).flatMap(s => [...dense(p.buttocks[s > 0 ? '1' : '-1']), ...bridge(p, s)]),
  ...p.legs.flatMap(l => [...dense(l.upperBalls), ...dense(l.lowerBalls)]),
  ...(arms ? p.arms.flatMap(a => dense(a.upperBalls)) : []),
];

const blend = (a: readonly Word[], b: readonly Word[] | undefined, t: number): Word[] =>
  a.map((x, i) => {
    const y = b?.[i];
    return typeof x === 'number' && typeof y === 'number' ? x + (y - x) * t : x;
  });

/**
 * Puts the body where the tool touches both it and the floor or wall.
 * @param phase 0 to 1 is the stroke out, 1 to 2 the lift and the way back
 * @param near a neighbouring phase of the same figure, from where it is a short way
 */
export function solve(spec: FigureSpec, phase: number, body: Body = 'neutral', near?: Solved): Solved {
  const back = phase > 1 ? phase - 1 : 0;
  const t = back ? 1 - back : clamp(phase, 0, 1);
  const wave = (1 - Math.cos(PI * t)) / 2;
  let pose = spec.pose;
  if (spec.to) {
    const to = spec.to;
    pose = Object.fromEntries(Object.entries(pose).map(([k, v]) => [k, blend(v, to[k], wave)]));
  }
  const {at, tool: kind} = spec;
  const {u, ray} = alongStroke(spec, t);
  const moved = spec.stroke ? u - (spec.stroke[0] + spec.stroke[1]) / 2 : 0;
  const press = PRESS - sin(PI * back) * LIFT;
  const on = pose.on?.[0];
  const base = num(pose.base, 0);
  const wall = num(pose.wall, 0);
  const r = kind ? RADIUS[kind] : 0;
  /** The roller lies along the body, for a thigh that is opened to the side: it rolls sideways. */
  const ahead = num(pose.roller, 2) > 0;
  const held = on === 'rest' || on === 'stand';
  let hips: Vec = [num(pose.at, 0), num(pose.at, 1, 300), num(pose.at, 2)];
  const start = hips;
  if (near) hips = near.person.hips;
  let fitted = near?.fitted ?? 0;
  let last: [number, number] | undefined;
  let tool: Tool | undefined;
  let touch: Touch | undefined;
  let person!: Person;
  let gap = 0;
  const fit = pose.fit?.[2] ? pose.fit : undefined;

  const place = (p: Parameters<Parameters<typeof assemble>[3]>[0]): Touch | undefined => {
    if (!at || !kind) return undefined;
    const hit = touchAt(p, {...at, u, ray});
    const across = unit(cross(hit.n, hit.along));
    // The left hand holds the end on the left.
    const axis: Vec =
      kind === 'foam-roller'
        ? WORLD[ahead ? 0 : 2]
        : dot(across, p.thorax[0]) < 0
          ? sub([0, 0, 0], across)
          : across;
    const line = kind === 'foam-roller' || kind === 'roller-stick' ? axis : undefined;
    const n = line ? unit(flat(hit.n, line)) : hit.n;
    // A roller under the trunk meets whatever of the body comes first; everything else presses one part.
    const skin = kind === 'foam-roller' && at.seg === 'trunk' ? solid(p, false) : skinOf(p, at.seg, at.side);
    // From outside straight in, never farther than the nearest skin: the tool stops where it first touches.
    let c = add(hit.p, n, r + 110);
    const near = skin.filter(b => distance(b, c, line) < r + 120);
    for (let i = 0; i < 40; i++) {
      gap = min(...near.map(b => distance(b, c, line))) - r;
      if (abs(gap + press) < 0.05) break;
      c = add(c, n, -press - gap);
    }
    tool = {kind, c, r, axis};
    const grips: Touch['grips'] =
      kind === 'roller-stick'
        ? [1, -1].map(s => [add(add(c, axis, s * 118), n, 4), cross(axis, n), axis] as const)
        : [[add(c, n, kind === 'hands' ? 6 : r + 9), sub([0, 0, 0], n)]];
    return {...hit, grips};
  };

  for (let i = 0; i < 60; i++) {
    const adjusted: Pose = fit
      ? {
          ...pose,
          [String(fit[0])]: (pose[String(fit[0])] ?? []).map((v, k) =>
            k === num(fit, 1) ? num([v], 0) + fitted : v,
          ),
        }
      : pose;
    person = assemble(adjusted, hips, body, p => (touch = place(p)));
    let d: Vec = [0, 0, 0];
    if (tool && touch && !held) {
      // The tool rolls on what it lies on: it goes as far as the skin passes over it, the body twice that.
      const rolled = (k: 0 | 1 | 2): number => -(touch?.along[k] ?? 0) * moved;
      d =
        on === 'wall'
          ? [wall * r - tool.c[0], start[1] + rolled(1) * 2 - hips[1], 0]
          : ahead
            ? [num(pose.at, 0) - hips[0], base + r - tool.c[1], rolled(2) - tool.c[2]]
            : [rolled(0) - tool.c[0], base + r - tool.c[1], num(pose.at, 2) - hips[2]];
    } else if (on === 'rest') {
      const seat = [
        ...person.trunk,
        ...person.buttocks['1'],
        ...person.buttocks['-1'],
        ...bridge(person, 1),
        ...bridge(person, -1),
        ...person.legs.flatMap(l => l.upperBalls.slice(0, 3)),
      ];
      d = [tool && pose.rolls ? -(touch?.along[0] ?? 0) * moved - tool.c[0] : 0, base - lowest(seat), 0];
    }
    hips = add(hips, d);
    // What is missed counts only once the body lies still: a slope taken on the way sends the angle back and forth.
    if (abs(d[0]) + abs(d[1]) + abs(d[2]) > 0.05) continue;
    if (!fit) break;
    // Secant steps on the one free angle.
    const miss = missOf(String(fit[2]), person, tool, base, num(fit, 3));
    if (abs(miss) < 0.4) break;
    const slope = last && abs(fitted - last[0]) > 1e-3 ? (miss - last[1]) / (fitted - last[0]) : 0;
    last = [fitted, miss];
    fitted = clamp(fitted - (slope ? clamp(miss / slope, -10, 10) : 1), -90, 90);
  }
  return {spec, person, phase, gap, fitted, ...(tool ? {tool} : {}), ...(touch ? {touch} : {})};
}

const missOf = (what: string, p: Person, tool: Tool | undefined, base: number, want: number): number => {
  switch (what) {
    case 'hips':
      return lowest([...p.buttocks['1'], ...p.buttocks['-1'], ...p.trunk.slice(0, 3)]) - base - want;
    case 'ribs':
      return lowest(p.trunk.slice(6)) - base - want;
    case 'shoulder':
      return max(0, min(p.arms[0].root[1], p.arms[1].root[1])) - base - want;
    case 'tool':
      return tool ? tool.c[1] - tool.r - base - want : 0;
    default:
      return 0;
  }
};

import * as B from './body.js';
import {type Group, links} from './outline.js';
import type {Bones, Limb, Side} from './person.js';
import {
  abs,
  add,
  type Ball,
  clamp,
  cos,
  cross,
  flat,
  frame,
  type Frame,
  len,
  max,
  mix,
  out,
  RAD,
  sin,
  sqrt,
  sub,
  times,
  unit,
  type Vec,
} from './space.js';

export const lumps = (o: Vec, f: Frame, list: readonly B.Lump[], side = 1): Ball[] =>
  list.map(([x, y, z, ...r]) => ({c: add(o, out(f, [x * side, y, z])), f, r}));

/** Two straight bones; both share the axis across, as at a hinge. */
export const hinged = (root: Vec, mid: Vec, end: Vec, front: Vec): Bones => {
  const upper = frame(sub(root, mid), front);
  const y = unit(sub(mid, end));
  return {root, mid, end, upper, lower: [upper[0], y, cross(upper[0], y)]};
};
/** Two bones from a joint to a target: the middle joint lies on the side of `pole`. */
export const bend = (root: Vec, target: Vec, {long: [a, b], bends}: B.LimbShape, pole: Vec): Bones => {
  const v = sub(target, root);
  const d = clamp(len(v), abs(a - b) + 6, a + b - 0.4);
  const x = (a * a - b * b + d * d) / (2 * d);
  const along = unit(v);
  const front = unit(flat(pole, along));
  const mid = add(add(root, along, x), front, sqrt(max(0, a * a - x * x)));
  return hinged(root, mid, add(root, along, d), times(front, bends));
};
/** Two bones that hang down in their frames. */
export const hang = (root: Vec, upper: Frame, lower: Frame, {long: [a, b]}: B.LimbShape): Bones => {
  const mid = add(root, upper[1], -a);
  return {root, mid, end: add(mid, lower[1], -b), upper, lower};
};
export const limb = (
  side: Side,
  bones: Bones,
  shape: B.LimbShape,
  tail: Pick<Limb, 'tail' | 'lines'>,
): Limb => ({
  side,
  ...bones,
  upperBalls: lumps(bones.root, bones.upper, shape.upper, side),
  lowerBalls: lumps(bones.mid, bones.lower, shape.lower, side),
  cloth: lumps(bones.root, bones.upper, shape.cloth, side),
  ...tail,
});

/** `curl`: how far the fingers are bent, from 0 for a flat hand. */
export const hand = (
  o: Vec,
  fingers: Vec,
  palm: Vec,
  side: Side,
  curl: number,
): Pick<Limb, 'tail' | 'lines'> => {
  const f = frame(fingers, palm);
  const put = ([thumb, up, front]: Vec): Vec => add(o, out(f, [-side * thumb, up, front]));
  const ball = (at: Vec, r: number, squash = 1): Ball => ({c: put(at), f, r: [r, r, r * squash]});
  const digits = B.FINGERS.map(([x, long]) => {
    const on = (p: Vec, k: number, deg: number): Vec =>
      add(p, [x * 0.006, cos(deg * RAD), sin(deg * RAD)], long * k);
    const a: Vec = [x, 46 - abs(x) * 0.2, 0];
    const b = on(a, 0.5, curl * 0.8);
    return [a, b, on(b, 0.42, curl * 1.9)] as const;
  });
  const inward = curl > 50 ? 1 : 0.2;
  const pieces: readonly Group[] = [
    ...digits.map(([a, b, c]) => [ball(a, 8.4), ball(b, 7.3), ball(c, 5.8)]),
    [
      ball([12, 12, 4], 10),
      ball([27 - inward * 5, 34, 8 + inward * 8], 8.4),
      ball([31 - inward * 16, 58 - inward * 8, 10 + inward * 14], 6.4),
    ],
  ];
  return {
    tail: [
      [
        ball([0, -6, 0], 14, 0.86),
        ball([13, 42, 0], 11, 0.9),
        ball([-12, 40, 0], 10.5, 0.9),
        ball([14, 16, 3], 11),
      ],
      ...pieces.flatMap(links),
    ],
    lines: digits.slice(1).map((d, i) => d.map((p, k) => put(mix(p, digits[i]![k]!, 0.5)))),
  };
};

export const foot = (o: Vec, f: Frame, side: Side): Pick<Limb, 'tail' | 'lines'> => ({
  tail: B.FOOT.map(group => lumps(o, f, group, side)),
  lines: B.TOES.map(line => line.map(([x, y, z]) => add(o, out(f, [x * side, y, z])))),
});

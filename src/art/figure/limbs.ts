import * as B from './body.js';
import type {Limb, Side, Word} from './person.js';
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
  unit,
  type Vec,
} from './space.js';

export const num = (words: readonly Word[] | undefined, i: number, other = 0): number => {
  const w = words?.[i];
  return typeof w === 'number' ? w : other;
};
export const three = (w: readonly Word[] | undefined, i = 0): Vec => [
  num(w, i),
  num(w, i + 1),
  num(w, i + 2),
];
export const yaw = (deg: number): Vec => [cos(deg * RAD), 0, sin(deg * RAD)];
export const smooth = (x: number, a: number, b: number): number => {
  const t = clamp((x - a) / (b - a), 0, 1);
  return t * t * (3 - 2 * t);
};

export const lumps = (o: Vec, f: Frame, list: readonly B.Lump[], side = 1): Ball[] =>
  list.map(([x, y, z, ...r]) => ({c: add(o, out(f, [x * side, y, z])), f, r}));
export const rings = (o: Vec, f: Frame, list: readonly B.Ring[], side: Side, k = 1): Ball[] =>
  list.map(([u, x, z, rx, ry, rz]) => ({c: add(o, out(f, [x * side, -u * k, z])), f, r: [rx, ry, rz]}));

/** Two bones to a target: the middle joint lies on the side of `pole`. */
export const bend = (o: Vec, t: Vec, a: number, b: number, pole: Vec): {mid: Vec; end: Vec; dir: Vec} => {
  const v = sub(t, o);
  const d = clamp(len(v), abs(a - b) + 6, a + b - 0.4);
  const x = (a * a - b * b + d * d) / (2 * d);
  const along = unit(v);
  const dir = unit(flat(pole, along));
  return {mid: add(add(o, along, x), dir, sqrt(max(0, a * a - x * x))), end: add(o, along, d), dir};
};
/** Hinge joints: both bones share the axis across. */
export const hinge = (root: Vec, mid: Vec, end: Vec, front: Vec): [Frame, Frame] => {
  const upper = frame(sub(root, mid), front);
  const y = unit(sub(mid, end));
  const x = unit(flat(upper[0], y));
  return [upper, [x, y, cross(x, y)]];
};

export const hand = (
  o: Vec,
  fingers: Vec,
  palm: Vec,
  side: Side,
  shape: B.HandShape,
): Pick<Limb, 'tail' | 'lines'> => {
  const F = unit(fingers);
  const P = unit(flat(palm, F));
  const T = side > 0 ? cross(P, F) : cross(F, P);
  const f: Frame = [T, F, P];
  const at = (t: number, u: number, p: number): Vec => add(o, out(f, [t, u, p]));
  const ball = (c: Vec, r: number, squash = 1): Ball => ({c, f, r: [r, r, r * squash]});
  const curl = B.CURL[shape];
  const tips: Vec[][] = [];
  const digits = B.FINGERS.map(([t, l], i) => {
    const a = at(t, 46 - abs(t) * 0.2, 0);
    const go = (p: Vec, deg: number, k: number): Vec =>
      add(p, out(f, [t * 0.006 * k, cos(deg * RAD) * k, sin(deg * RAD) * k]));
    const b = go(a, curl * 0.8, l * 0.5);
    const c = go(b, curl * 1.9, l * 0.42);
    tips[i] = [a, b, c];
    return [ball(a, 8.4), ball(b, 7.3), ball(c, 5.8)];
  });
  const inward = curl > 50 ? 1 : 0.2;
  const thumb = [
    ball(at(12, 12, 4), 10),
    ball(at(27 - inward * 5, 34, 8 + inward * 8), 8.4),
    ball(at(31 - inward * 16, 58 - inward * 8, 10 + inward * 14), 6.4),
  ];
  const creases = [0, 1, 2].map(i => [0, 1, 2].map(k => mix(tips[i]?.[k] ?? o, tips[i + 1]?.[k] ?? o, 0.5)));
  return {
    tail: [
      [
        ball(at(0, -6, 0), 14, 0.86),
        ball(at(13, 42, 0), 11, 0.9),
        ball(at(-12, 40, 0), 10.5, 0.9),
        ball(at(14, 16, 3), 11),
      ],
      ...digits.flatMap(([a, b, c]) =>
        a && b && c
          ? [
              [a, b],
              [b, c],
            ]
          : [],
      ),
      thumb.slice(0, 2),
      thumb.slice(1),
    ],
    lines: creases,
  };
};

export const foot = (o: Vec, f: Frame, side: Side): Pick<Limb, 'tail' | 'lines'> => ({
  tail: B.FOOT.map(group => lumps(o, f, group, side)),
  lines: [
    [-11, 4],
    [1, 2],
    [10, -4],
  ].map(([x = 0, z = 0]) =>
    [88 + z, 100 + z].map((w, i) => add(o, out(f, [x * 1.1 * side, -24 - i * 5, w]))),
  ),
});

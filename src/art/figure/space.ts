/** Vectors, frames and ellipsoids. Units: thousandths of stature; x right, y up, z towards the viewer. */
export type Vec = readonly [number, number, number];
/** Three unit columns: a body part's own left, up and front, in the world. */
export type Frame = readonly [Vec, Vec, Vec];
/** A solid ellipsoid: the body is a string of these, so that it has a true outline from every side. */
export interface Ball {
  readonly c: Vec;
  readonly f: Frame;
  readonly r: Vec;
}

export const RAD = Math.PI / 180;
export const {abs, max, min, sqrt, sin, cos, atan2, round, PI} = Math;

/** `Math.hypot` guards against overflow, which no body reaches, and costs ten times as much. */
export const hypot = (a: number, b: number, c = 0): number => sqrt(a * a + b * b + c * c);
export const times = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k];
export const add = (a: Vec, b: Vec, k = 1): Vec => [a[0] + b[0] * k, a[1] + b[1] * k, a[2] + b[2] * k];
export const sub = (a: Vec, b: Vec): Vec => add(a, b, -1);
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const len = (a: Vec): number => sqrt(dot(a, a));
export const unit = (a: Vec): Vec => times(a, 1 / (len(a) || 1));
export const mix = (a: Vec, b: Vec, t: number): Vec => add(a, sub(b, a), t);
/** `a` without its part along the unit vector `n`. */
export const flat = (a: Vec, n: Vec): Vec => add(a, n, -dot(a, n));
export const clamp = (x: number, lo: number, hi: number): number => min(hi, max(lo, x));
export const series = <T>(n: number, make: (i: number) => T): T[] =>
  Array.from({length: n}, (_, i) => make(i));

export const WORLD: Frame = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];
/** The world vector of `v` given in the frame's own axes. */
export const out = (f: Frame, v: Vec): Vec => add(add(times(f[0], v[0]), f[1], v[1]), f[2], v[2]);
/** The frame turned by `deg` about one of its own axes. */
export const turn = (f: Frame, axis: 0 | 1 | 2, deg: number): Frame => {
  const [c, s] = [cos(deg * RAD), sin(deg * RAD)];
  const [j, k] = [((axis + 1) % 3) as 0, ((axis + 2) % 3) as 0];
  const turned: [Vec, Vec, Vec] = [...f];
  turned[j] = add(times(f[j], c), f[k], s);
  turned[k] = add(times(f[k], c), f[j], -s);
  return turned;
};
/** A limb or the pelvis, swung about left, front and up. */
export const swing = (f: Frame, x: number, z: number, y: number): Frame =>
  turn(turn(turn(f, 0, x), 2, z), 1, y);
/** A part `t` of bend, side-bend and twist, as a spine makes them. */
export const turns = (f: Frame, [bend = 0, side = 0, twist = 0]: readonly number[], t = 1): Frame =>
  turn(turn(turn(f, 1, twist * t), 2, side * t), 0, bend * t);
/** The frame whose up is `up` and whose front leans to `front`. */
export const frame = (up: Vec, front: Vec): Frame => {
  const y = unit(up);
  const z = unit(flat(front, y));
  return [cross(y, z), y, z];
};

/** How far the ball reaches in the unit direction `d` from its centre. */
export const reach = ({f, r}: Ball, d: Vec): number =>
  hypot(r[0] * dot(f[0], d), r[1] * dot(f[1], d), r[2] * dot(f[2], d));
/** The ball's skin point that lies farthest in the direction `d`. */
export const tip = (b: Ball, d: Vec): Vec => {
  const h = reach(b, d) || 1;
  const k = (i: 0 | 1 | 2): number => (b.r[i] ** 2 * dot(b.f[i], d)) / h;
  return add(b.c, out(b.f, [k(0), k(1), k(2)]));
};
export const lowest = (balls: readonly Ball[]): number => min(...balls.map(b => b.c[1] - reach(b, WORLD[1])));

/** The string with `n - 1` balls put between neighbours: what hulls enclose, nearly. */
export const dense = (chain: readonly Ball[], n = 3): Ball[] =>
  chain.flatMap((b, i) => {
    const a = chain[i - 1];
    return a ? series(n, k => ({c: mix(a.c, b.c, (k + 1) / n), f: b.f, r: mix(a.r, b.r, (k + 1) / n)})) : b;
  });

/** Where a ray from inside leaves the body: the farthest skin it meets. */
export const probe = (o: Vec, d: Vec, balls: readonly Ball[]): Vec => {
  let far = 0;
  for (const {c, f, r} of balls) {
    // In the ball's own axes and radii it is the unit sphere.
    const own = (v: Vec): Vec => [dot(f[0], v) / r[0], dot(f[1], v) / r[1], dot(f[2], v) / r[2]];
    const [a, b] = [own(d), own(sub(o, c))];
    const [aa, ab] = [dot(a, a), dot(a, b)];
    const t = (sqrt(ab * ab - aa * (dot(b, b) - 1)) - ab) / aa;
    // No number where the ray misses.
    if (t > far) far = t;
  }
  return add(o, d, far);
};

/** Distance from a point (or, with `axis`, from a line through it) to the ball's skin; negative inside. */
export const distance = (b: Ball, p: Vec, axis: Vec = [0, 0, 0]): number => {
  const w = sub(p, b.c);
  let d = unit(flat(w, axis));
  let best = -Infinity;
  // Every direction gives a plane between point and ball; the farthest plane is the distance.
  for (let i = 0; i < 7; i++) {
    best = max(best, dot(w, d) - reach(b, d));
    const e = flat(sub(p, tip(b, d)), axis);
    if (dot(e, d) <= 0) break;
    d = unit(add(d, unit(e)));
  }
  return best;
};

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
export const {abs, max, min, sqrt, sin, cos, atan2, acos, round, PI} = Math;

/** `Math.hypot` guards against overflow, which no body reaches, and costs ten times as much. */
export const hypot = (a: number, b: number, c = 0): number => sqrt(a * a + b * b + c * c);
export const add = (a: Vec, b: Vec, k = 1): Vec => [a[0] + b[0] * k, a[1] + b[1] * k, a[2] + b[2] * k];
export const sub = (a: Vec, b: Vec): Vec => add(a, b, -1);
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const len = (a: Vec): number => hypot(a[0], a[1], a[2]);
export const unit = (a: Vec): Vec => {
  const l = len(a) || 1;
  return [a[0] / l, a[1] / l, a[2] / l];
};
export const mix = (a: Vec, b: Vec, t: number): Vec => add(a, sub(b, a), t);
/** `a` without its part along the unit vector `n`. */
export const flat = (a: Vec, n: Vec): Vec => add(a, n, -dot(a, n));
export const clamp = (x: number, lo: number, hi: number): number => min(hi, max(lo, x));

export const WORLD: Frame = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];
/** The world vector of `v` given in the frame's own axes. */
export const out = (f: Frame, v: Vec): Vec => [
  f[0][0] * v[0] + f[1][0] * v[1] + f[2][0] * v[2],
  f[0][1] * v[0] + f[1][1] * v[1] + f[2][1] * v[2],
  f[0][2] * v[0] + f[1][2] * v[1] + f[2][2] * v[2],
];
/** The frame turned by `deg` about one of its own axes. */
export const turn = (f: Frame, axis: 0 | 1 | 2, deg: number): Frame => {
  const c = cos(deg * RAD);
  const s = sin(deg * RAD);
  const [x, y, z] = f;
  const mixed = (a: Vec, b: Vec): [Vec, Vec] => [
    [a[0] * c + b[0] * s, a[1] * c + b[1] * s, a[2] * c + b[2] * s],
    [b[0] * c - a[0] * s, b[1] * c - a[1] * s, b[2] * c - a[2] * s],
  ];
  if (axis === 0) return [x, ...mixed(y, z)];
  if (axis === 1) {
    const [z2, x2] = mixed(z, x);
    return [x2, y, z2];
  }
  return [...mixed(x, y), z];
};
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
    if (!a) return [b];
    return Array.from({length: n}, (_, k) => {
      const t = (k + 1) / n;
      return {c: mix(a.c, b.c, t), f: b.f, r: mix(a.r, b.r, t)};
    });
  });

export interface Hit {
  readonly p: Vec;
  readonly n: Vec;
}
/** Where a ray from inside leaves the body: the farthest skin it meets. */
export const probe = (o: Vec, d: Vec, balls: readonly Ball[]): Hit => {
  let best = 0;
  let n = d;
  for (const {c, f, r} of balls) {
    const w = sub(o, c);
    const a: number[] = [];
    const b: number[] = [];
    for (const i of [0, 1, 2] as const) {
      a.push(dot(f[i], d) / r[i]);
      b.push(dot(f[i], w) / r[i]);
    }
    const [a0 = 0, a1 = 0, a2 = 0] = a;
    const [b0 = 0, b1 = 0, b2 = 0] = b;
    const aa = a0 * a0 + a1 * a1 + a2 * a2;
    const ab = a0 * b0 + a1 * b1 + a2 * b2;
    const root = ab * ab - aa * (b0 * b0 + b1 * b1 + b2 * b2 - 1);
    if (root < 0) continue;
    const t = (sqrt(root) - ab) / aa;
    if (t > best) {
      best = t;
      n = unit(out(f, [(b0 + a0 * t) / r[0], (b1 + a1 * t) / r[1], (b2 + a2 * t) / r[2]]));
    }
  }
  return {p: add(o, d, best), n};
};

/** Distance from a point (or, with `axis`, from a line through it) to the ball's skin; negative inside. */
export const distance = (b: Ball, p: Vec, axis?: Vec): number => {
  const off = (v: Vec): Vec => (axis ? flat(v, axis) : v);
  const w = sub(p, b.c);
  let d = unit(off(w));
  let best = -Infinity;
  // Every direction gives a plane between point and ball; the farthest plane is the distance.
  for (let i = 0; i < 7; i++) {
    best = max(best, dot(w, d) - reach(b, d));
    const e = off(sub(p, tip(b, d)));
    if (dot(e, d) <= 0) break;
    d = unit(add(d, unit(e)));
  }
  return best;
};

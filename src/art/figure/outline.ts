import {type Ball, cos, cross, dot, hypot, PI, RAD, round, sin, type Vec} from './space.js';

export type Point = readonly [number, number];
export interface Camera {
  readonly right: Vec;
  readonly up: Vec;
  readonly eye: Vec;
}
/** One light, from above on the left. */
const LIGHT: Point = [-0.5, -0.87];

export const camera = (look: readonly [number, number], flip: boolean): Camera => {
  const [a, b] = [look[0] * RAD, look[1] * RAD];
  const right: Vec = [cos(a), 0, -sin(a)];
  const eye: Vec = [sin(a) * cos(b), sin(b), cos(a) * cos(b)];
  const up = cross(eye, right);
  return {right: flip ? [-right[0], 0, -right[2]] : right, up, eye};
};
export const at = (c: Camera, p: Vec): Point => [dot(c.right, p), -dot(c.up, p)];
/** Points as a path: whole half-units from point to point, which keeps a figure's text short. */
export const path = (ps: readonly Point[], close = true): string => {
  let d = '';
  let x = 0;
  let y = 0;
  for (const p of ps) {
    const [nx, ny] = [round(p[0] * 2), round(p[1] * 2)];
    d += d ? ` ${(nx - x) / 2} ${(ny - y) / 2}` : `M${nx / 2} ${ny / 2}l`;
    [x, y] = [nx, ny];
  }
  return d + (close && d ? 'z' : '');
};

export const CIRCLE = (n: number): Point[] =>
  Array.from({length: n}, (_, i) => [cos((i / n) * 2 * PI), sin((i / n) * 2 * PI)]);
export const COARSE = CIRCLE(10);
export const FINE = CIRCLE(20);
/** A ball as the eye sees it: centre and three half-axes on the page. */
export type Disc = readonly [c: Point, a: Point, b: Point, e: Point];
export const disc = (c: Camera, b: Ball, grow = 0): Disc => {
  const axis = (i: 0 | 1 | 2): Point =>
    at(c, [b.f[i][0] * (b.r[i] + grow), b.f[i][1] * (b.r[i] + grow), b.f[i][2] * (b.r[i] + grow)]);
  return [at(c, b.c), axis(0), axis(1), axis(2)];
};
const spread = ([, a, b, e]: Disc, [x, y]: Point): number =>
  hypot(a[0] * x + a[1] * y, b[0] * x + b[1] * y, e[0] * x + e[1] * y);
/** The lit part of a ball: smaller, and moved to the light, so that it never leaves the ball. */
export const lit = (d: Disc, k: number): Disc => {
  const s = spread(d, LIGHT) * k * 0.96;
  const small = (p: Point): Point => [p[0] * (1 - k), p[1] * (1 - k)];
  return [[d[0][0] + LIGHT[0] * s, d[0][1] + LIGHT[1] * s], small(d[1]), small(d[2]), small(d[3])];
};
/** The outline around a few discs together: always as many points. */
export const hull = (discs: readonly Disc[], circle = FINE): Point[] =>
  circle.map(d => {
    const [x, y] = d;
    let best = -Infinity;
    let from: Disc | undefined;
    for (const k of discs) {
      const far = k[0][0] * x + k[0][1] * y + spread(k, d);
      if (far > best) {
        best = far;
        from = k;
      }
    }
    if (!from) return [0, 0];
    const [o, a, b, e] = from;
    const h = spread(from, d) || 1;
    const qa = (a[0] * x + a[1] * y) / h;
    const qb = (b[0] * x + b[1] * y) / h;
    const qe = (e[0] * x + e[1] * y) / h;
    return [o[0] + a[0] * qa + b[0] * qb + e[0] * qe, o[1] + a[1] * qa + b[1] * qb + e[1] * qe];
  });

export type Group = readonly Ball[];
/** Neighbours along a string, as convex pieces. */
export const links = (chain: readonly Ball[]): Group[] => chain.slice(1).map((b, i) => [chain[i] ?? b, b]);
/** A ring on the page around `p`. */
export const ringAt = ([x, y]: Point, r: number): string =>
  path(CIRCLE(18).map(([a, b]) => [x + a * r, y + b * r]));

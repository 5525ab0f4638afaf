import type {Role, Shape} from './drawing.js';
import {type Ball, cos, dot, PI, round, series, sin, sqrt, times, turn, type Vec, WORLD} from './space.js';
export type Point = readonly [number, number];
export interface Camera {
  readonly right: Vec;
  readonly up: Vec;
  readonly eye: Vec;
}

export const camera = ([yaw = 0, pitch = 0]: readonly number[], flip: boolean): Camera => {
  const [right, up, eye] = turn(turn(WORLD, 1, yaw), 0, -pitch);
  return {right: times(right, flip ? -1 : 1), up, eye};
};
export const at = (c: Camera, p: Vec): Point => [dot(c.right, p), -dot(c.up, p)];
/** Points as a path: whole half-units from point to point, which keeps a figure's text short. */
export const path = (points: readonly Point[], close = true): string => {
  let [x, y] = [0, 0];
  const steps = points.map(([px, py]) => {
    const [dx, dy] = [round(px * 2) / 2 - x, round(py * 2) / 2 - y];
    x += dx;
    y += dy;
    return `${dx} ${dy}`;
  });
  return `M${steps.join('l')}${close ? 'z' : ''}`;
};

export const CIRCLE = (n: number): Point[] => series(n, i => [cos((i / n) * 2 * PI), sin((i / n) * 2 * PI)]);
const COARSE = CIRCLE(10);
const FINE = CIRCLE(20);
const FINEST = CIRCLE(32);

/** One light, from above on the left of the page. */
const LIGHT: Point = [-0.5, -0.87];
/** A ball as the eye sees it: the centre of an ellipse, and the sums of the products of its half-axes. */
type Ellipse = readonly [x: number, y: number, xx: number, xy: number, yy: number];
const reachOf = ([, , xx, xy, yy]: Ellipse, [x, y]: Point): number =>
  sqrt(xx * x * x + 2 * xy * x * y + yy * y * y);
/** `grow` on all sides; `lit` is how much smaller the lit part is, moved to the light so that it never leaves the ball. */
const ellipse = (c: Camera, {c: centre, f, r}: Ball, grow: number, lit: number): Ellipse => {
  let [xx, xy, yy] = [0, 0, 0];
  f.forEach((axis, i) => {
    const [x, y] = at(c, times(axis, r[i]! + grow));
    xx += x * x;
    xy += x * y;
    yy += y * y;
  });
  const [x, y] = at(c, centre);
  const by = reachOf([x, y, xx, xy, yy], LIGHT) * lit * 0.96;
  const k = (1 - lit) ** 2;
  return [x + LIGHT[0] * by, y + LIGHT[1] * by, xx * k, xy * k, yy * k];
};
export type Group = readonly Ball[];
/** The outline around a few balls together, as the eye sees it: always as many points. */
export const hull = (c: Camera, group: Group, grow = 0, lit = 0, circle = circleFor(group)): string => {
  const ellipses = group.map(b => ellipse(c, b, grow, lit));
  return path(
    circle.map(d => {
      const [x, y] = d;
      let far = -Infinity;
      let point: Point = d;
      for (const e of ellipses) {
        const [cx, cy, xx, xy, yy] = e;
        const h = reachOf(e, d) || 1;
        const k = cx * x + cy * y + h;
        if (k > far) {
          far = k;
          point = [cx + (xx * x + xy * y) / h, cy + (xy * x + yy * y) / h];
        }
      }
      return point;
    }),
  );
};
/** The larger, the more corners, so that none is seen. */
const circleFor = ([ball]: Group): Point[] => (ball!.r[0] < 13 ? COARSE : ball!.r[0] < 40 ? FINE : FINEST);
/** Points in space as a path. */
export const trace = (c: Camera, points: readonly Vec[], close = true): string =>
  path(
    points.map(p => at(c, p)),
    close,
  );
/** Neighbours along a string, as convex pieces. */
export const links = (chain: readonly Ball[]): Group[] => chain.slice(1).map((b, i) => [chain[i]!, b]);
/** A ring on the page around `p`. */
export const ringAt = ([x, y]: Point, r: number): string =>
  path(CIRCLE(18).map(([a, b]) => [x + a * r, y + b * r]));

/** What draws for one eye. */
export interface Pen {
  readonly c: Camera;
  readonly push: (role: Role, d: string) => void;
  /** Pieces in one colour, and their lit parts over them. */
  readonly paint: (role: Role & Lit, pieces: readonly Group[], lit: number, grow?: number) => void;
}
export type Lit = Role extends infer R ? (R extends `${infer Base}-lit` ? Base : never) : never;
export const penOf = (c: Camera, shapes: Shape[]): Pen => {
  const push: Pen['push'] = (role, d) => void shapes.push({role, d});
  return {
    c,
    push,
    paint(role, pieces, lit, grow) {
      push(role, pieces.map(piece => hull(c, piece, grow)).join(''));
      push(`${role}-lit`, pieces.map(piece => hull(c, piece, grow, lit)).join(''));
    },
  };
};

import type {Role} from './drawing.js';
import {CIRCLE, type Group, hull, type Pen, trace} from './outline.js';
import type {Solved} from './solve.js';
import {add, type Ball, cos, dot, frame, out, RAD, sin, sub, type Vec, WORLD} from './space.js';

const BOX = CIRCLE(60);
/** A ball in the world's own axes. */
export const ball = (c: Vec, x: number, y: number, z: number): Ball => ({c, f: WORLD, r: [x, y, z]});

export function scenery({c, push, paint}: Pen, {spec: {pose}, person}: Solved): void {
  const [base = 0] = pose.base;
  const [wall, from = 0, to = 0] = pose.wall;
  /** A box as the eye sees it, and its upper face over it. */
  const box = (role: 'wood' | 'cloth', [x, y, z]: Vec, [X, Y, Z]: Vec): void => {
    const rim = (h: number): Vec[] => [
      [x, h, z],
      [X, h, z],
      [X, h, Z],
      [x, h, Z],
    ];
    const corners = [...rim(y), ...rim(Y)].map(v => ball(v, 0, 0, 0));
    push(role, hull(c, corners, 0, 0, BOX));
    push(`${role}-lit`, trace(c, rim(Y)));
  };
  if (wall) {
    push(
      'wall',
      trace(c, [
        [0, 0, from],
        [0, 1020, from],
        [0, 1020, to],
        [0, 0, to],
      ]),
    );
    push(
      'ground',
      trace(c, [
        [0, 0, from],
        [0, 0, to],
      ]),
    );
  }
  if (pose.seat) {
    const [x = 0, X = 0, z = -105, Z = 105] = pose.seat;
    if (pose.pillow) {
      box('wood', [x, 30, z], [X, base - 60, Z]);
      box('cloth', [x, base - 62, z], [X, base, Z]);
      const [soft = 0] = pose.pillow;
      const [hx, , hz] = person.headAt;
      paint('cloth', [[ball([hx - 20, base + soft, hz], 92, soft + 8, 120)]], 0.16);
    } else {
      for (const a of [x + 14, X - 14])
        for (const b of [z + 12, Z - 12]) box('wood', [a - 8, 0, b - 8], [a + 8, base - 10, b + 8]);
      box('wood', [x, base - 20, z], [X, base, Z]);
    }
  }
}

export function toolShapes({c, push, paint}: Pen, {spec: {pose, at: place}, person, tool}: Solved): void {
  if (!tool || tool.kind === 'hands') return;
  const {kind, r, axis} = tool;
  const solid = (lit: number, ...pieces: Group[]): void => paint('tool', pieces, lit);
  if (kind === 'massage-ball') {
    const balls = [tool.c];
    if (pose.twin) {
      // Two balls in a sock lie one on each side of the spine.
      const {p, f} = person.axis(place!.u);
      balls.unshift(add(tool.c, f[0], -2 * dot(sub(tool.c, p), f[0])));
    }
    solid(0.22, ...balls.map(o => [ball(o, r, r, r)]));
    return;
  }
  const f = frame(axis, c.eye);
  const [half = 112, along = 0] = pose.roller;
  const [x, y, z] = tool.c;
  const isRoller = kind === 'foam-roller';
  const o: Vec = isRoller ? [x, y, z * along] : tool.c;
  const disc = (k: number, wide: number, long = 0.5): Ball => ({
    c: add(o, axis, k),
    f,
    r: [wide, long, wide],
  });
  const piece = (role: Role, ...balls: Ball[]): void => push(role, hull(c, balls));
  if (isRoller) {
    solid(0.3, [disc(half, r), disc(-half, r)]);
    push(
      'tool-line',
      [20, 55, 90, 125, 160]
        .map(deg => {
          const rib = add(o, out(f, [cos(deg * RAD) * r, 0, sin(deg * RAD) * r]));
          return trace(c, [add(rib, axis, -half), add(rib, axis, half)], false);
        })
        .join(''),
    );
    const near = dot(c.eye, axis) < 0 ? -half : half;
    piece('tool', disc(near, r));
    piece('tool-lit', disc(near, r - 5));
    piece('tool-core', disc(near, r * 0.52));
    return;
  }
  piece('tool-core', disc(-150, 7, 8), disc(150, 7, 8));
  solid(0.35, ...[-66, -33, 0, 33, 66].map(k => [disc(k - 9, r, 7), disc(k + 9, r, 7)]));
  for (const k of [-118, 118]) piece('tool-core', disc(k - 26, 9.5, 8), disc(k + 26, 9.5, 8));
}

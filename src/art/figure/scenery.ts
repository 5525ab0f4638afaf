import type {Role} from './drawing.js';
import {at, type Camera, CIRCLE, COARSE, type Group, hull, path} from './outline.js';
import type {Solved} from './solve.js';
import {add, type Ball, cos, dot, frame, out, RAD, sin, sub, type Vec, WORLD} from './space.js';

export type Push = (role: Role, d: string) => void;
const ROUND = CIRCLE(40);
const BOX = CIRCLE(60);
export const ball = (c: Vec, x: number, y: number, z: number): Ball => ({c, f: WORLD, r: [x, y, z]});
/** Pieces, and their lit parts over them. */
const lits = (c: Camera, push: Push, role: 'tool' | 'cloth', pieces: readonly Group[], lit: number): void => {
  push(role, pieces.map(piece => hull(c, piece, ROUND)).join(''));
  push(`${role}-lit`, pieces.map(piece => hull(c, piece, ROUND, 0, lit)).join(''));
};

export function scenery(c: Camera, {spec: {pose}, person}: Solved, push: Push): void {
  const [base = 0] = pose.base;
  const [wall, from = 0, to = 0] = pose.wall;
  const face = (points: readonly Vec[]): string => path(points.map(p => at(c, p)));
  /** A box as the eye sees it, and its upper face over it. */
  const box = (role: 'wood' | 'cloth', [x, y, z]: Vec, [X, Y, Z]: Vec): void => {
    const rim = (h: number): Vec[] => [
      [x, h, z],
      [X, h, z],
      [X, h, Z],
      [x, h, Z],
    ];
    push(
      role,
      hull(
        c,
        [...rim(y), ...rim(Y)].map(v => ball(v, 0, 0, 0)),
        BOX,
      ),
    );
    push(`${role}-lit`, face(rim(Y)));
  };
  if (wall) {
    push(
      'wall',
      face([
        [0, 0, from],
        [0, 1020, from],
        [0, 1020, to],
        [0, 0, to],
      ]),
    );
    push(
      'ground',
      face([
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
      lits(c, push, 'cloth', [[ball([hx - 20, base + soft, hz], 92, soft + 8, 120)]], 0.16);
    } else {
      for (const a of [x + 14, X - 14])
        for (const b of [z + 12, Z - 12]) box('wood', [a - 8, 0, b - 8], [a + 8, base - 10, b + 8]);
      box('wood', [x, base - 20, z], [X, base, Z]);
    }
  }
}

export function toolShapes(c: Camera, {spec: {pose, at: place}, person, tool}: Solved, push: Push): void {
  if (!tool || tool.kind === 'hands') return;
  const {kind, r, axis} = tool;
  if (kind === 'massage-ball') {
    // Two balls in a sock lie one on each side of the spine.
    const {p, f} = person.axis(place?.u ?? 0);
    const across = pose.twin ? -2 * dot(sub(tool.c, p), f[0]) : 0;
    lits(
      c,
      push,
      'tool',
      (across ? [across, 0] : [0]).map(k => [ball(add(tool.c, f[0], k), r, r, r)]),
      0.22,
    );
    return;
  }
  const f = frame(axis, c.eye);
  const isRoller = kind === 'foam-roller';
  const [half = 112, k = 0] = pose.roller;
  const [x, y, z] = tool.c;
  const o: Vec = isRoller ? [x, y, z * k] : tool.c;
  const round = (k: number, wide: number, long = 0.5): Ball => ({
    c: add(o, axis, k),
    f,
    r: [wide, long, wide],
  });
  const piece = (role: Role, balls: Group, circle?: typeof COARSE): void =>
    push(role, hull(c, balls, circle));
  if (isRoller) {
    lits(c, push, 'tool', [[round(half, r), round(-half, r)]], 0.3);
    push(
      'tool-line',
      [20, 55, 90, 125, 160]
        .map(deg => {
          const rib = add(o, out(f, [cos(deg * RAD) * r, 0, sin(deg * RAD) * r]));
          return path(
            [-half, half].map(k => at(c, add(rib, axis, k))),
            false,
          );
        })
        .join(''),
    );
    const near = dot(c.eye, axis) < 0 ? -half : half;
    piece('tool', [round(near, r)]);
    piece('tool-lit', [round(near, r - 5)]);
    piece('tool-core', [round(near, r * 0.52)]);
    return;
  }
  piece('tool-core', [round(-150, 7, 8), round(150, 7, 8)]);
  lits(
    c,
    push,
    'tool',
    [-66, -33, 0, 33, 66].map(k => [round(k - 9, r, 7), round(k + 9, r, 7)]),
    0.35,
  );
  for (const k of [-118, 118]) piece('tool-core', [round(k - 26, 9.5, 8), round(k + 26, 9.5, 8)], COARSE);
}

import type {Role} from './drawing.js';
import {num} from './limbs.js';
import {at, type Camera, CIRCLE, COARSE, type Disc, disc, hull, lit, path} from './outline.js';
import type {Solved} from './solve.js';
import {add, cos, dot, frame, type Frame, out, RAD, sin, sub, type Vec, WORLD} from './space.js';

export type Push = (role: Role, d: string) => void;
const ROUND = CIRCLE(40);
const BOX = CIRCLE(60);
/** Pieces, and their lit parts over them. */
const lits = (push: Push, role: 'tool' | 'cloth', pieces: readonly (readonly Disc[])[], k: number): void => {
  push(role, pieces.map(p => path(hull(p, ROUND))).join(''));
  push(
    `${role}-lit`,
    pieces
      .map(p =>
        path(
          hull(
            p.map(d => lit(d, k)),
            ROUND,
          ),
        ),
      )
      .join(''),
  );
};

export function scenery(c: Camera, {spec: {pose}, person}: Solved, push: Push): void {
  const base = num(pose.base, 0);
  const wall = num(pose.wall, 0);
  const face = (points: readonly Vec[]): string => path(points.map(p => at(c, p)));
  /** A box as the eye sees it, and its upper face over it. */
  const box = (role: 'wood' | 'cloth', [x, y, z]: Vec, [X, Y, Z]: Vec): void => {
    const corners = [x, X].flatMap(a => [y, Y].flatMap(b => [z, Z].map((d): Vec => [a, b, d])));
    push(
      role,
      path(
        hull(
          corners.map(v => disc(c, {c: v, f: WORLD, r: [0.01, 0.01, 0.01]})),
          BOX,
        ),
      ),
    );
    push(
      `${role}-lit`,
      face([
        [x, Y, z],
        [X, Y, z],
        [X, Y, Z],
        [x, Y, Z],
      ]),
    );
  };
  if (wall) {
    const [z, Z] = [num(pose.wall, 1), num(pose.wall, 2)];
    push(
      'wall',
      face([
        [0, 0, z],
        [0, 1020, z],
        [0, 1020, Z],
        [0, 0, Z],
      ]),
    );
    push(
      'ground',
      face([
        [0, 0, z],
        [0, 0, Z],
      ]),
    );
  }
  if (pose.seat) {
    const [x, X, z, Z] = [
      num(pose.seat, 0),
      num(pose.seat, 1),
      num(pose.seat, 2, -105),
      num(pose.seat, 3, 105),
    ];
    if (pose.pillow) {
      box('wood', [x, 30, z], [X, base - 60, Z]);
      box('cloth', [x, base - 62, z], [X, base, Z]);
      const soft = num(pose.pillow, 0);
      const [hx, , hz] = person.headAt;
      lits(
        push,
        'cloth',
        [[disc(c, {c: [hx - 20, base + soft, hz], f: WORLD, r: [92, soft + 8, 120]})]],
        0.16,
      );
    } else {
      for (const a of [x + 14, X - 14])
        for (const b of [z + 12, Z - 12]) box('wood', [a - 8, 0, b - 8], [a + 8, base - 10, b + 8]);
      box('wood', [x, base - 20, z], [X, base, Z]);
    }
  }
}

export function toolShapes(c: Camera, {spec, person, tool}: Solved, push: Push): void {
  if (!tool || tool.kind === 'hands') return;
  const {kind, r, axis} = tool;
  let o = tool.c;
  if (kind === 'massage-ball') {
    // Two balls in a sock lie one on each side of the spine.
    const {p, f} = person.axis(spec.at?.u ?? 0);
    const balls = spec.pose.twin ? [add(o, f[0], -2 * dot(sub(o, p), f[0])), o] : [o];
    lits(
      push,
      'tool',
      balls.map(b => [disc(c, {c: b, f: WORLD, r: [r, r, r]})]),
      0.22,
    );
    return;
  }
  const f: Frame = frame(axis, c.eye);
  const round = (k: number, wide: number, long: number): Disc =>
    disc(c, {c: add(o, axis, k), f, r: [wide, long, wide]});
  if (kind === 'foam-roller') {
    const half = num(spec.pose.roller, 0, 112);
    o = [o[0], o[1], o[2] * num(spec.pose.roller, 1)];
    lits(push, 'tool', [[round(half, r, 0.5), round(-half, r, 0.5)]], 0.3);
    push(
      'tool-line',
      [20, 55, 90, 125, 160]
        .map(deg => {
          const rib = add(o, out(f, [cos(deg * RAD) * r, 0, sin(deg * RAD) * r]));
          return path([at(c, add(rib, axis, -half)), at(c, add(rib, axis, half))], false);
        })
        .join(''),
    );
    const near = dot(c.eye, axis) < 0 ? -half : half;
    push('tool', path(hull([round(near, r, 0.5)])));
    push('tool-lit', path(hull([round(near, r - 5, 0.5)])));
    push('tool-core', path(hull([round(near, r * 0.52, 0.5)])));
    return;
  }
  push('tool-core', path(hull([round(-150, 7, 8), round(150, 7, 8)])));
  lits(
    push,
    'tool',
    [-66, -33, 0, 33, 66].map(k => [round(k - 9, r, 7), round(k + 9, r, 7)]),
    0.35,
  );
  push(
    'tool-core',
    [-118, 118].map(k => path(hull([round(k - 26, 9.5, 8), round(k + 26, 9.5, 8)], COARSE))).join(''),
  );
}

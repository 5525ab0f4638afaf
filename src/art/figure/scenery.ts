import type {Role} from './drawing.js';
import {num} from './limbs.js';
import {at, type Camera, CIRCLE, type Disc, disc, hull, lit, path, type Point} from './outline.js';
import type {Solved} from './solve.js';
import {add, cos, dot, frame, type Frame, out, RAD, sin, sub, type Vec, WORLD} from './space.js';

/** Boxes for bed, seat and wall: the faces that the eye sees. */
const box = (c: Camera, lo: Vec, hi: Vec): {all: string; top: string} => {
  const k = (x: number, y: number, zz: number): Point => at(c, [x, y, zz]);
  const pts: Point[] = [];
  for (const x of [lo[0], hi[0]])
    for (const y of [lo[1], hi[1]]) for (const zz of [lo[2], hi[2]]) pts.push(k(x, y, zz));
  return {
    all: path(
      hull(
        pts.map(p => [p, [0.01, 0], [0, 0.01], [0, 0]]),
        CIRCLE(60),
      ),
    ),
    top: path([
      k(lo[0], hi[1], lo[2]),
      k(hi[0], hi[1], lo[2]),
      k(hi[0], hi[1], hi[2]),
      k(lo[0], hi[1], hi[2]),
    ]),
  };
};

export function scenery(c: Camera, s: Solved, add_: (role: Role, id: string, d: string) => void): void {
  const {pose} = s.spec;
  const base = num(pose.base, 0);
  const later: [Role, string, string][] = [];
  const wall = num(pose.wall, 0);
  if (wall) {
    const [z0, z1] = [num(pose.wall, 1, -190), num(pose.wall, 2, 190)];
    const k = (y: number, zz: number): Point => at(c, [0, y, zz]);
    add_('wall', 'wall', path([k(0, z0), k(1020, z0), k(1020, z1), k(0, z1)]));
    add_('ground', 'wall-foot', path([k(0, z0), k(0, z1)], false));
  }
  if (pose.pillow) {
    const p = s.person.headAt;
    const low = base + num(pose.pillow, 0, 26);
    const ball = disc(c, {c: [p[0] - 20, low, p[2]], f: WORLD, r: [92, num(pose.pillow, 0, 26) + 8, 120]});
    later.push(
      ['cloth', 'pillow', path(hull([ball]))],
      ['cloth-lit', 'pillow-lit', path(hull([lit(ball, 0.16)]))],
    );
  }
  if (pose.seat) {
    const [x0, x1] = [num(pose.seat, 0), num(pose.seat, 1)];
    const [z0, z1] = [num(pose.seat, 2, -105), num(pose.seat, 3, 105)];
    if (!pose.bed) {
      for (const [i, [x, zz]] of (
        [
          [x0 + 14, z0 + 12],
          [x1 - 14, z0 + 12],
          [x0 + 14, z1 - 12],
          [x1 - 14, z1 - 12],
        ] as const
      ).entries()) {
        add_('wood', `leg${i}`, box(c, [x - 8, 0, zz - 8], [x + 8, base - 10, zz + 8]).all);
      }
      const seat = box(c, [x0, base - 20, z0], [x1, base, z1]);
      add_('wood', 'seat', seat.all);
      add_('wood-lit', 'seat-top', seat.top);
    } else {
      const frame_ = box(c, [x0, 30, z0], [x1, base - 60, z1]);
      const mattress = box(c, [x0, base - 62, z0], [x1, base, z1]);
      add_('wood', 'bed', frame_.all);
      add_('cloth', 'mattress', mattress.all);
      add_('cloth-lit', 'mattress-top', mattress.top);
    }
  }
  for (const l of later) add_(...l);
}

export function toolShapes(c: Camera, s: Solved, grow: (role: Role, id: string, d: string) => void): void {
  const t = s.tool;
  if (!t || t.kind === 'hands') return;
  if (t.kind === 'massage-ball') {
    // Two balls in a sock lie one on each side of the spine.
    const {p, f} = s.person.axis(s.spec.at?.u ?? 0);
    const twin = add(t.c, f[0], -2 * dot(sub(t.c, p), f[0]));
    const balls = (s.spec.pose.twin ? [twin, t.c] : [t.c]).map(o =>
      disc(c, {c: o, f: WORLD, r: [t.r, t.r, t.r]}),
    );
    grow('tool', 'ball', balls.map(b => path(hull([b]))).join(''));
    grow('tool-lit', 'ball-lit', balls.map(b => path(hull([lit(b, 0.22)]))).join(''));
    return;
  }
  if (t.kind === 'foam-roller') {
    const f: Frame = frame(WORLD[1], t.axis);
    const half = num(s.spec.pose.roller, 0, 112);
    const mid: Vec = [t.c[0], t.c[1], t.c[2] * num(s.spec.pose.roller, 1, 0)];
    const end = (k: number, r: number, inset = 0): Disc =>
      disc(c, {c: add(mid, t.axis, k * (half - inset)), f, r: [r, r, 0.5]});
    const near = dot(c.eye, t.axis) >= 0 ? 1 : -1;
    const body = [end(1, t.r), end(-1, t.r)];
    grow('tool', 'roller', path(hull(body, CIRCLE(40))));
    grow(
      'tool-lit',
      'roller-lit',
      path(
        hull(
          body.map(d => lit(d, 0.3)),
          CIRCLE(40),
        ),
      ),
    );
    grow(
      'tool-line',
      'roller-ribs',
      [0, 1, 2, 3, 4]
        .map(i => {
          const a = (-30 + i * 36) * RAD;
          const o = out(f, [cos(a) * t.r, sin(a) * t.r, 0]);
          return path([at(c, add(add(mid, o), t.axis, -half)), at(c, add(add(mid, o), t.axis, half))], false);
        })
        .join(''),
    );
    grow('tool', 'roller-end', path(hull([end(near, t.r)])));
    grow('tool-lit', 'roller-face', path(hull([end(near, t.r - 5)])));
    grow('tool-core', 'roller-core', path(hull([end(near, t.r * 0.52)])));
    return;
  }
  const f: Frame = frame(t.axis, c.eye);
  const bead = (k: number, r: number, l: number): Disc => disc(c, {c: add(t.c, t.axis, k), f, r: [r, l, r]});
  grow('tool-core', 'stick', path(hull([bead(-150, 7, 8), bead(150, 7, 8)], CIRCLE(24))));
  const beads = [-66, -33, 0, 33, 66].map(k => hull([bead(k - 9, t.r, 7), bead(k + 9, t.r, 7)]));
  grow('tool', 'beads', beads.map(b => path(b)).join(''));
  grow(
    'tool-lit',
    'beads-lit',
    [-66, -33, 0, 33, 66]
      .map(k => path(hull([lit(bead(k - 9, t.r, 7), 0.35), lit(bead(k + 9, t.r, 7), 0.35)])))
      .join(''),
  );
  grow(
    'tool-core',
    'grips',
    [-118, 118].map(k => path(hull([bead(k - 26, 9.5, 8), bead(k + 26, 9.5, 8)]))).join(''),
  );
}

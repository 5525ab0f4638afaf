import * as B from './body.js';
import {type Place, type Limb, type Person, bridge, num, touchAt} from './skeleton.js';
import {type FigureSpec, type Solved, alongStroke, solve} from './solve.js';
import {type Ball, type Frame, type Vec, PI, RAD, add, cos, cross, dot, flat, frame, hypot, max, min, mix, out, round, sin, sub, unit, WORLD} from './space.js';

/** What a shape is, for the style sheet: its paint never stands in the drawing. */
export type Role =
  | 'shadow' | 'wall' | 'ground' | 'mat' | 'wood' | 'wood-lit' | 'cloth' | 'cloth-lit'
  | 'ink' | 'skin' | 'skin-lit' | 'shirt' | 'shirt-lit' | 'sleeve' | 'short' | 'short-lit' | 'leg' | 'hair' | 'hair-lit' | 'line'
  | 'tool' | 'tool-lit' | 'tool-core' | 'tool-line' | 'muscle' | 'fibre'
  | 'arrow-halo' | 'arrow' | 'return' | 'ring-halo' | 'ring' | 'dot' | 'lens' | 'lens-rim';
export interface Shape {
  readonly role: Role;
  readonly id: string;
  readonly d: string;
}
export interface FigureDrawing {
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  /** Back to front. As many shapes, and as many points in each, at every phase: paths may be animated. */
  readonly shapes: readonly Shape[];
  /** Start, middle and end of the stroke, for the still picture. */
  readonly stops: readonly (readonly [x: number, y: number])[];
  /** The close-up: where it stands in the picture, and what it shows. */
  readonly lens?: {readonly at: FigureDrawing['viewBox']; readonly viewBox: FigureDrawing['viewBox']; readonly shapes: readonly Shape[]};
}
export interface DrawOptions {
  /** The side of the body that is treated. */
  readonly side: 'left' | 'right';
  readonly body?: B.Body;
  /** Adds a window that shows the tool's place large. */
  readonly closeUp?: boolean;
}

type Point = readonly [number, number];
interface Camera {
  readonly right: Vec;
  readonly up: Vec;
  readonly eye: Vec;
}
/** One light, from above on the left. */
const LIGHT: Point = [-0.5, -0.87];

const camera = (look: readonly [number, number], flip: boolean): Camera => {
  const [a, b] = [look[0] * RAD, look[1] * RAD];
  const right: Vec = [cos(a), 0, -sin(a)];
  const eye: Vec = [sin(a) * cos(b), sin(b), cos(a) * cos(b)];
  const up = cross(eye, right);
  return {right: flip ? [-right[0], 0, -right[2]] : right, up, eye};
};
const at = (c: Camera, p: Vec): Point => [dot(c.right, p), -dot(c.up, p)];
/** Points as a path: whole half-units from point to point, which keeps a figure's text short. */
const path = (ps: readonly Point[], close = true): string => {
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

const CIRCLE = (n: number): Point[] => Array.from({length: n}, (_, i) => [cos((i / n) * 2 * PI), sin((i / n) * 2 * PI)]);
const COARSE = CIRCLE(10);
const FINE = CIRCLE(20);
/** A ball as the eye sees it: centre and three half-axes on the page. */
type Disc = readonly [c: Point, a: Point, b: Point, e: Point];
const disc = (c: Camera, b: Ball, grow = 0): Disc => {
  const axis = (i: 0 | 1 | 2): Point => at(c, [b.f[i][0] * (b.r[i] + grow), b.f[i][1] * (b.r[i] + grow), b.f[i][2] * (b.r[i] + grow)]);
  return [at(c, b.c), axis(0), axis(1), axis(2)];
};
const spread = ([, a, b, e]: Disc, [x, y]: Point): number => hypot(a[0] * x + a[1] * y, b[0] * x + b[1] * y, e[0] * x + e[1] * y);
/** The lit part of a ball: smaller, and moved to the light, so that it never leaves the ball. */
const lit = (d: Disc, k: number): Disc => {
  const s = spread(d, LIGHT) * k * 0.96;
  const small = (p: Point): Point => [p[0] * (1 - k), p[1] * (1 - k)];
  return [[d[0][0] + LIGHT[0] * s, d[0][1] + LIGHT[1] * s], small(d[1]), small(d[2]), small(d[3])];
};
/** The outline around a few discs together: always as many points. */
const hull = (discs: readonly Disc[], circle = FINE): Point[] =>
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

type Group = readonly Ball[];
/** Neighbours along a string, as convex pieces. */
const links = (chain: readonly Ball[]): Group[] => chain.slice(1).map((b, i) => [chain[i] ?? b, b]);

interface Layer {
  readonly name: string;
  readonly depth: number;
  readonly root: readonly Group[];
  readonly edge: readonly Group[];
  readonly paint: readonly (readonly [role: Role, groups: readonly Group[], grow?: number])[];
  readonly lines: readonly (readonly Vec[])[];
}

/** Half of a ring around a limb, as the eye sees it: a hem. */
const hem = (c: Camera, b: Ball, grow = 3): Vec[] => {
  const side = flat(c.eye, b.f[1]);
  const front = unit(side);
  const across = cross(b.f[1], front);
  return Array.from({length: 9}, (_, i) => {
    const t = ((i - 4) / 4) * 86 * RAD;
    const d = add(out([front, front, front], [cos(t), 0, 0]), across, sin(t));
    const k = hypot(dot(d, b.f[0]) / (b.r[0] + grow), dot(d, b.f[2]) / (b.r[2] + grow)) || 1;
    return add(b.c, d, 1 / k);
  });
};
/** The part of a limb's string between two distances along its bone. */
const cut = (chain: readonly Ball[], from: Vec, f: Frame, lo: number, hi: number): Ball[] => {
  const u = (b: Ball): number => -dot(sub(b.c, from), f[1]);
  const end = (w: number): Ball[] => {
    const i = chain.findIndex(b => u(b) >= w);
    const [a, b] = [chain[i - 1], chain[i]];
    if (!a || !b) return [];
    const t = (w - u(a)) / (u(b) - u(a));
    return [{c: mix(a.c, b.c, t), f: b.f, r: [0, 1, 2].map(k => (a.r[k] ?? 0) + ((b.r[k] ?? 0) - (a.r[k] ?? 0)) * t) as unknown as Vec}];
  };
  const last = end(hi).map(b => ({...b, r: [b.r[0], 3, b.r[2]] as const}));
  return [...end(lo), ...chain.filter(b => u(b) > lo + 1 && u(b) < hi - 1), ...last];
};

function layers(c: Camera, p: Person): Layer[] {
  const z = (v: Vec): number => dot(c.eye, v);
  const trunkZ = z(p.axis(130).p);
  const leg = (l: Limb): Layer => {
    const cloth = cut(l.upperBalls, l.root, l.upper, -10, 132);
    const end = cut(l.upperBalls, l.root, l.upper, 88, 132);
    const skin = [...links(l.upperBalls), ...links(l.lowerBalls), ...l.tail];
    const last = cloth.at(-1);
    return {
      name: l.side > 0 ? 'L' : 'R',
      depth: z(mix(l.mid, l.end, 0.4)) - trunkZ,
      root: [],
      edge: links(end),
      paint: [
        ['skin', skin],
        ['skin-lit', skin],
        ['leg', links(cloth), 4],
        ['short-lit', links(cloth), 4],
      ],
      lines: [...(last ? [hem(c, last, 4)] : []), ...l.lines],
    };
  };
  const arm = (l: Limb): Layer => {
    const sleeve = cut(l.upperBalls, l.root, l.upper, -10, 84);
    const end = cut(l.upperBalls, l.root, l.upper, 32, 84);
    const skin = [...links(l.upperBalls), ...links(l.lowerBalls), ...l.tail];
    const last = sleeve.at(-1);
    return {
      name: l.side > 0 ? 'l' : 'r',
      depth: z(mix(l.mid, l.end, 0.5)) - trunkZ,
      root: [],
      edge: links(end),
      paint: [
        ['skin', skin],
        ['skin-lit', skin],
        ['sleeve', links(sleeve), 4],
        ['shirt-lit', links(sleeve), 4],
      ],
      lines: [...(last ? [hem(c, last, 4)] : []), ...l.lines],
    };
  };
  const seat = ([1, -1] as const).flatMap(s => {
    const b = p.buttocks[s > 0 ? '1' : '-1'];
    return [...links(b), ...links(bridge(p, s))];
  });
  const shirt = links(p.trunk.slice(3));
  const shorts = [...links(p.trunk.slice(0, 5)), ...seat];
  const waist = p.trunk[3];
  const collar = p.neck[0];
  const trunk: Layer = {
    name: 'trunk',
    depth: 0,
    root: [...links(p.neck)],
    edge: [],
    paint: [
      ['skin', links(p.neck)],
      ['skin-lit', links(p.neck)],
      ['short', shorts, 3],
      ['short-lit', shorts, 3],
      ['shirt', shirt, 4],
      ['shirt-lit', shirt, 4],
    ],
    lines: [...(waist ? [hem(c, waist, 4)] : []), ...(collar ? [hem(c, collar, 3)] : [])],
  };
  const facing = dot(p.head[2], c.eye);
  const k = p.skull;
  const mirror = (g: Group): Group => g.map(b => ({...b, c: add(b.c, p.head[0], -2 * dot(sub(b.c, p.headAt), p.head[0]))}));
  const left = dot(p.head[0], c.eye) > 0;
  const near = (g: Group): Group => (left ? g : mirror(g));
  const front = facing > 0.5;
  const hair: readonly Group[] = [k.crown, front ? k.crown : k.nape, p.hair.length ? p.hair : k.crown];
  const face: readonly Group[] = [k.skull, k.face, k.nose];
  // From in front the hair frames the face; from the side and behind it lies over it.
  const over: readonly Group[] = front ? [k.fringe, k.temple, mirror(k.temple)] : hair;
  const head: Layer = {
    name: 'head',
    depth: 0.5,
    root: [],
    edge: [],
    paint: [
      ['hair', hair],
      ['skin', [...face, k.ear, mirror(k.ear)]],
      ['skin-lit', face],
      ['hair', over],
      ['hair-lit', over],
      ['skin', front ? [] : [near(k.ear)]],
    ],
    lines: front ? [[[4, 16, 58], [8, 0, 68], [0, -6, 64]].map(([x = 0, y = 0, w = 0]) => add(p.headAt, out(p.head, [x * (left ? -1 : 1), y, w])))] : [],
  };
  const hands = p.arms.map((l): Layer => ({name: l.side > 0 ? 'lh' : 'rh', depth: z(l.end) - trunkZ, root: [], edge: [], paint: [['skin', l.tail], ['skin-lit', l.tail]], lines: l.lines}));
  return [trunk, head, ...p.legs.map(leg), ...p.arms.map(arm), ...hands];
}

/** A ring on the page around `p`. */
const ringAt = ([x, y]: Point, r: number): string => path(CIRCLE(18).map(([a, b]) => [x + a * r, y + b * r]));
interface Plan {
  /** How high the body reaches within a close-up's width of the left and the right edge. */
  readonly low: readonly [number, number];
  readonly turns: Map<string, number>;
  readonly order: readonly string[];
  readonly viewBox: FigureDrawing['viewBox'];
  /** Left, right, back and front edge of the mat. */
  readonly mat: readonly [number, number, number, number];
}
const plans = new WeakMap<FigureSpec, Map<string, Plan>>();

/** Boxes for bed, seat and wall: the faces that the eye sees. */
const box = (c: Camera, lo: Vec, hi: Vec): {all: string; top: string} => {
  const k = (x: number, y: number, zz: number): Point => at(c, [x, y, zz]);
  const pts: Point[] = [];
  for (const x of [lo[0], hi[0]]) for (const y of [lo[1], hi[1]]) for (const zz of [lo[2], hi[2]]) pts.push(k(x, y, zz));
  return {
    all: path(hull(pts.map(p => [p, [0.01, 0], [0, 0.01], [0, 0]]), CIRCLE(60))),
    top: path([k(lo[0], hi[1], lo[2]), k(hi[0], hi[1], lo[2]), k(hi[0], hi[1], hi[2]), k(lo[0], hi[1], hi[2])]),
  };
};

function scenery(c: Camera, s: Solved, add_: (role: Role, id: string, d: string) => void): void {
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
    later.push(['cloth', 'pillow', path(hull([ball]))], ['cloth-lit', 'pillow-lit', path(hull([lit(ball, 0.16)]))]);
  }
  if (pose.seat) {
    const [x0, x1] = [num(pose.seat, 0), num(pose.seat, 1)];
    const [z0, z1] = [num(pose.seat, 2, -105), num(pose.seat, 3, 105)];
    if (!pose.bed) {
      for (const [i, [x, zz]] of ([[x0 + 14, z0 + 12], [x1 - 14, z0 + 12], [x0 + 14, z1 - 12], [x1 - 14, z1 - 12]] as const).entries()) {
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

function toolShapes(c: Camera, s: Solved, grow: (role: Role, id: string, d: string) => void): void {
  const t = s.tool;
  if (!t || t.kind === 'hands') return;
  if (t.kind === 'massage-ball') {
    // Two balls in a sock lie one on each side of the spine.
    const {p, f} = s.person.axis(s.spec.at?.u ?? 0);
    const twin = add(t.c, f[0], -2 * dot(sub(t.c, p), f[0]));
    const balls = (s.spec.pose.twin ? [twin, t.c] : [t.c]).map(o => disc(c, {c: o, f: WORLD, r: [t.r, t.r, t.r]}));
    grow('tool', 'ball', balls.map(b => path(hull([b]))).join(''));
    grow('tool-lit', 'ball-lit', balls.map(b => path(hull([lit(b, 0.22)]))).join(''));
    return;
  }
  if (t.kind === 'foam-roller') {
    const f: Frame = frame(WORLD[1], t.axis);
    const half = num(s.spec.pose.roller, 0, 112);
    const mid: Vec = [t.c[0], t.c[1], t.c[2] * num(s.spec.pose.roller, 1, 0)];
    const end = (k: number, r: number, inset = 0): Disc => disc(c, {c: add(mid, t.axis, k * (half - inset)), f, r: [r, r, 0.5]});
    const near = dot(c.eye, t.axis) >= 0 ? 1 : -1;
    const body = [end(1, t.r), end(-1, t.r)];
    grow('tool', 'roller', path(hull(body, CIRCLE(40))));
    grow('tool-lit', 'roller-lit', path(hull(body.map(d => lit(d, 0.3)), CIRCLE(40))));
    grow('tool-line', 'roller-ribs', [0, 1, 2, 3, 4].map(i => {
      const a = (-30 + i * 36) * RAD;
      const o = out(f, [cos(a) * t.r, sin(a) * t.r, 0]);
      return path([at(c, add(add(mid, o), t.axis, -half)), at(c, add(add(mid, o), t.axis, half))], false);
    }).join(''));
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
  grow('tool-lit', 'beads-lit', [-66, -33, 0, 33, 66].map(k => path(hull([lit(bead(k - 9, t.r, 7), 0.35), lit(bead(k + 9, t.r, 7), 0.35)]))).join(''));
  grow('tool-core', 'grips', [-118, 118].map(k => path(hull([bead(k - 26, 9.5, 8), bead(k + 26, 9.5, 8)]))).join(''));
}

/** A skin place turned, if need be, to where the eye can see it; how far, is found once for all phases. */
const seen = (c: Camera, p: Person, place: Place, turns: Map<string, number>): {p: Vec; n: Vec} => {
  const key = `${place.seg}${round(place.u / 12)}/${place.ray}`;
  let by = turns.get(key);
  if (by === undefined) {
    by = 0;
    let best = -2;
    for (let k = 0; k <= 176 && best < 0.04; k += 8)
      for (const s of [k, -k]) {
        const face = dot(touchAt(p, {...place, ray: place.ray + s}).n, c.eye);
        if (face > best) {
          best = face;
          by = s;
        }
      }
    turns.set(key, by);
  }
  return touchAt(p, {...place, ray: place.ray + by});
};

const muscleShapes = (c: Camera, p: Person, m: readonly Place[], turns: Map<string, number>, push: (role: Role, id: string, d: string) => void): void => {
  // Four corners (two at the origin, two at the insertion), each edge sampled over the skin.
  const [a, b, d, e] = m;
  if (!a || !b || !d || !e) return;
  const edge = (q: Place, w: Place, n: number): Point[] =>
    Array.from({length: n + 1}, (_, i) => {
      const t = i / n;
      if (q.seg === w.seg) return at(c, seen(c, p, {...q, u: q.u + (w.u - q.u) * t, ray: q.ray + (w.ray - q.ray) * t}, turns).p);
      return at(c, mix(seen(c, p, q, turns).p, seen(c, p, w, turns).p, t));
    });
  const left = edge(a, e, 8);
  const right = edge(b, d, 8);
  const belly = (i: number): number => 0.12 * sin((i / 8) * PI);
  const bulge = (from: Point, to: Point, k: number): Point => [to[0] + (to[0] - from[0]) * k, to[1] + (to[1] - from[1]) * k];
  const L = left.map((q, i) => bulge(right[i] ?? q, q, belly(i)));
  const R = right.map((q, i) => bulge(left[i] ?? q, q, belly(i)));
  push('muscle', 'muscle', path([...L, ...[...R].reverse()]));
  push('fibre', 'fibre', [0.2, 0.4, 0.6, 0.8].map(t => path(L.map((q, i): Point => {
    const w = R[i] ?? q;
    return [q[0] + (w[0] - q[0]) * t, q[1] + (w[1] - q[1]) * t];
  }), false)).join(''));
};

/** Turns a solved figure into paths. The picture of the other side is the mirrored scene, under the same light. */
export function draw(solved: Solved, options: DrawOptions): FigureDrawing {
  const {spec} = solved;
  const body = options.body ?? 'neutral';
  const flip = (options.side === 'left') !== spec.side > 0;
  const look = [num(spec.pose.cam, 0), num(spec.pose.cam, 1, 8)] as const;
  const c = camera(look, flip);
  const key = `${options.side}${body}`;
  let known = plans.get(spec);
  if (!known) plans.set(spec, (known = new Map()));
  let plan = known.get(key);
  if (!plan) known.set(key, (plan = planOf(spec, c, body)));

  const {shapes, stops} = scene(solved, c, plan, true);
  if (!options.closeUp || !solved.tool) return {viewBox: plan.viewBox, shapes, stops};
  const near = camera(spec.lens ?? look, flip);
  const [mx, my] = at(near, solved.tool.c);
  const [x, y, w, h] = plan.viewBox;
  const size = 330;
  const tall = h > w;
  const wall = num(spec.pose.wall, 0);
  const left = tall ? !wall || wall < 0 !== flip : plan.low[0] > plan.low[1];
  // Beside a tall picture; over the lower end of a wide one, as high as need be.
  const up = tall ? 0 : max(0, size + 8 - (plan.low[left ? 0 : 1] - y));
  const viewBox: FigureDrawing['viewBox'] = tall ? [left ? x - size : x, y, w + size, h] : [x, y - up, w, h + up];
  return {
    viewBox,
    shapes,
    stops,
    lens: {
      at: [left ? viewBox[0] + 6 : x + w + (tall ? -6 : -size - 6), tall ? y + h * 0.3 : viewBox[1] + 6, size, size],
      viewBox: [mx - 95, my - 95, 190, 190],
      shapes: scene(solved, near, spec.lens ? {...plan, turns: lensTurns(plan), order: orderOf(spec, near, solved)} : plan, false).shapes,
    },
  };
}

const lenses = new WeakMap<Plan, Map<string, number>>();
const lensTurns = (plan: Plan): Map<string, number> => {
  let known = lenses.get(plan);
  if (!known) lenses.set(plan, (known = new Map<string, number>()));
  return known;
};

function scene(solved: Solved, c: Camera, plan: Plan, whole: boolean): Pick<FigureDrawing, 'shapes' | 'stops'> {
  const {spec, person} = solved;
  const shapes: Shape[] = [];
  const push = (role: Role, id: string, d: string): void => void shapes.push({role, id, d});
  const all = new Map(layers(c, person).map(l => [l.name, l]));
  const outline = (groups: readonly Group[], grow = 0, light = 0): string =>
    groups.map(g => {
      const discs = g.map(b => disc(c, b, grow));
      return path(hull(light ? discs.map(k => lit(k, light)) : discs, (g[0]?.r[0] ?? 0) < 13 ? COARSE : FINE));
    }).join('');

  const [x, , w] = plan.viewBox;
  const floor = (v: Vec): Point => at(c, v);
  const lying = spec.pose.on?.[0] === 'floor' || spec.pose.mat;
  if (lying) {
    const [x0, x1, z0, z1] = plan.mat;
    push('mat', 'mat', path([floor([x0, 0, z0]), floor([x1, 0, z0]), floor([x1, 0, z1]), floor([x0, 0, z1])]));
    push('ground', 'mat-edge', path([floor([x0, 0, z1]), floor([x1, 0, z1])], false));
  } else push('ground', 'floor', path([[x + 8, 0.5], [x + w - 8, 0.5]].map(([a, b]) => [a ?? 0, b ?? 0] as const), false));
  // Soft shadows on the floor or bed, under what is near it.
  const base = num(spec.pose.base, 0);
  const shade = (vs: readonly Vec[], r: number): string => path(hull(vs.map(v => disc(c, {c: [v[0], base && spec.pose.on?.[0] !== 'rest' ? 0 : 0, v[2]], f: WORLD, r: [r, 0.2, r * 0.8]})), CIRCLE(40)));
  if (whole || !spec.lens) scenery(c, solved, push);
  if (!base) push('shadow', 'shadow', shade([person.axis(-20).p, person.axis(250).p, ...person.legs.map(l => l.end)], 74));
  if (spec.pose.on?.[0] !== 'rest' || !spec.pose.bed) push('shadow', 'feet', person.legs.map(l => shade([l.end], 46)).join(''));
  const draws = plan.order.map(n => all.get(n));
  // One stroke around everything that hangs together; each part then draws only its free end over what lies behind.
  push('ink', 'ink', draws.map(l => (l ? outline(l.root) + l.paint.filter(([r, , grow]) => grow && !r.endsWith('lit')).map(([, g, grow]) => outline(g, grow)).join('') : '')).join(''));
  for (const name of plan.order) {
    if (name === 'tool') {
      toolShapes(c, solved, push);
      continue;
    }
    if (name === 'muscle') {
      if (spec.muscle) muscleShapes(c, person, spec.muscle, plan.turns, push);
      continue;
    }
    const l = all.get(name);
    if (!l) continue;
    if (l.edge.length) push('ink', `${name}-edge`, outline(l.edge, 4));
    l.paint.forEach(([role, groups, grow], i) => push(role, `${name}-${i}`, outline(groups, grow ?? 0, role.endsWith('lit') ? 0.2 : 0)));
    if (l.lines.length) push('line', `${name}-lines`, l.lines.map(v => path(v.map(q => at(c, q)), false)).join(''));
  }

  const stops: Point[] = [];
  const small = whole ? min(1.5, max(1, plan.viewBox[2] / 760)) : 0.6;
  if (spec.at && solved.touch) {
    const place = spec.at;
    const inside = (t: number, inset: number): Point => {
      const h = seen(c, person, {...place, ...alongStroke(spec, t)}, plan.turns);
      const face = max(0, dot(h.n, c.eye));
      const [x0, y0] = at(c, h.p);
      const n = at(c, h.n);
      const k = inset * (1 - face);
      return [x0 - n[0] * k, y0 - n[1] * k];
    };
    if (spec.stroke) {
      const [from, to] = [inside(0, 42 * small), inside(1, 42 * small)];
      const arrow = arrowOf(from, to, small);
      push('arrow-halo', 'arrow-halo', arrow);
      push('arrow', 'arrow', arrow);
      stops.push(from, inside(0.5, 42 * small), to);
    }
    const spot = inside(solved.phase > 1 ? 2 - solved.phase : solved.phase, 4);
    if (!spec.stroke) {
      push('ring-halo', 'rings', ringAt(spot, 24 * small));
      push('ring', 'rings', ringAt(spot, 24 * small));
      stops.push(spot);
    }
    push('ring-halo', 'spot', ringAt(spot, 12 * small));
    push('ring', 'spot', ringAt(spot, 12 * small));
    push('dot', 'dot', ringAt(spot, 4.5 * small));
  }
  return {shapes, stops};
}
/** A shaft that swells to a head, as one closed path. It ends where the stroke ends; a short one begins earlier, to be seen. */
const arrowOf = ([x0, y0]: Point, [x1, y1]: Point, k: number): string => {
  const l = hypot(x1 - x0, y1 - y0) || 1;
  const [tx, ty] = [((x1 - x0) / l) * k, ((y1 - y0) / l) * k];
  const on = max(l / k, 44);
  const [x, y] = [x1 - tx * on, y1 - ty * on];
  return path(
    [[0, 2.4], [on - 20, 5], [on - 24, 15], [on, 0], [on - 24, -15], [on - 20, -5], [0, -2.4]].map(([u = 0, w = 0]) => [x + tx * u - ty * w, y + ty * u + tx * w]),
  );
};

function orderOf(spec: FigureSpec, c: Camera, s: Solved): string[] {
  const list = layers(c, s.person).filter(l => l.name.length !== 2 || spec.pose.split?.includes(l.name)).map(l => [l.name, l.depth] as const);
  const depth = new Map<string, number>(list.map(([n, d]) => [n, n === 'trunk' || n === 'head' ? d : d + (d > 0 ? 2 : -2)]));
  if (s.tool && s.touch) {
    const seg = spec.at?.seg ?? 'trunk';
    const part = seg === 'trunk' ? 'trunk' : `${seg === 'arm' ? 'lr' : 'LR'}`[spec.side > 0 ? 0 : 1];
    depth.set('tool', s.tool.kind === 'roller-stick' ? 60 : (depth.get(part ?? '') ?? 0) + (dot(s.touch.n, c.eye) > 0.15 ? 3 : -0.4));
  }
  // A muscle that lies wholly on the far side is not drawn through the body.
  if (spec.muscle?.some(m => dot(touchAt(s.person, m).n, c.eye) > -0.2)) depth.set('muscle', max(0.8, (depth.get(spec.side > 0 ? 'L' : 'R') ?? 0) + 0.1));
  spec.pose.over?.forEach((n, i) => depth.set(String(n), 1000 + i));
  spec.pose.under?.forEach((n, i) => depth.set(String(n), -1000 + i));
  return [...depth].sort((a, b) => a[1] - b[1]).map(([n]) => n);
}

function planOf(spec: FigureSpec, c: Camera, body: B.Body): Plan {
  const ends = [0, 0.5, 1].map(t => solve(spec, t, body));
  const s = ends[1] ?? solve(spec, 0.5, body);
  const order = orderOf(spec, c, s);
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, 20];
  const all: Point[] = [];
  const grow = ([x, y]: Point): void => {
    all.push([x, y]);
    [x0, y0, x1, y1] = [min(x0, x), min(y0, y), max(x1, x), max(y1, y)];
  };
  let mat: Plan['mat'] = [Infinity, -Infinity, -150, 150];
  for (const e of ends) {
    const p = e.person;
    for (const v of [p.headAt, p.hips, ...[...p.legs, ...p.arms].flatMap(l => [l.mid, l.end])])
      mat = [min(mat[0], v[0] - 110), max(mat[1], v[0] + 110), min(mat[2], v[2] - 90), max(mat[3], v[2] + 90)];
    for (const b of [...p.trunk, ...Object.values(p.skull).flat(), ...p.hair, ...p.buttocks['1'], ...p.buttocks['-1'], ...[...p.legs, ...p.arms].flatMap(l => [...l.upperBalls, ...l.lowerBalls, ...l.tail.flat()])])
      hull([disc(c, b)], COARSE).forEach(grow);
    if (e.tool) grow(at(c, add(e.tool.c, c.up, -e.tool.r)));
  }
  const wall = num(spec.pose.wall, 0);
  if (wall) for (const zz of [num(spec.pose.wall, 1, -190), num(spec.pose.wall, 2, 190)]) for (const y of [0, 1000]) grow(at(c, [0, y, zz]));
  if (spec.pose.seat) for (const xx of [0, 1]) for (const zz of [num(spec.pose.seat, 2, -105), num(spec.pose.seat, 3, 105)]) grow(at(c, [num(spec.pose.seat, xx), 0, zz]));
  if (spec.pose.on?.[0] === 'floor' || spec.pose.mat) for (const i of [0, 1]) for (const j of [2, 3]) grow(at(c, [mat[i] ?? 0, 0, mat[j] ?? 0]));
  const pad = 22;
  const top = (from: number, to: number): number => min(...all.filter(([x]) => x > from && x < to).map(([, y]) => y));
  return {low: [top(x0 - 1, x0 + 320), top(x1 - 320, x1 + 1)], turns: new Map(), order, mat, viewBox: [round(x0 - pad), round(y0 - pad), round(x1 - x0 + pad * 2), round(y1 - y0 + pad * 2)]};
}

import type * as B from './body.js';
import type {DrawOptions, FigureDrawing, Role, Shape} from './drawing.js';
import {layers} from './layers.js';
import {num} from './limbs.js';
import {arrowOf, muscleShapes, seen} from './marks.js';
import {
  at,
  type Camera,
  camera,
  CIRCLE,
  COARSE,
  disc,
  FINE,
  type Group,
  hull,
  lit,
  path,
  type Point,
  ringAt,
} from './outline.js';
import {scenery, toolShapes} from './scenery.js';
import {touchAt} from './skin.js';
import {alongStroke, type FigureSpec, solve, type Solved} from './solve.js';
import {add, dot, max, min, round, type Vec, WORLD} from './space.js';

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

/** Turns a solved figure into paths. The picture of the other side is the mirrored scene, under the same light. */
export function draw(solved: Solved, options: DrawOptions): FigureDrawing {
  const {spec} = solved;
  const body = options.body ?? 'neutral';
  const flip = (options.side === 'left') !== spec.side > 0;
  const look = [num(spec.pose.cam, 0), num(spec.pose.cam, 1, 8)] as const;
  const c = camera(look, flip);
  const key = `${options.side}${body}`;
  let known = plans.get(spec);
  if (!known) plans.set(spec, (known = new Map<string, Plan>()));
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
  const viewBox: FigureDrawing['viewBox'] = tall
    ? [left ? x - size : x, y, w + size, h]
    : [x, y - up, w, h + up];
  return {
    viewBox,
    shapes,
    stops,
    lens: {
      at: [
        left ? viewBox[0] + 6 : x + w + (tall ? -6 : -size - 6),
        tall ? y + h * 0.3 : viewBox[1] + 6,
        size,
        size,
      ],
      viewBox: [mx - 95, my - 95, 190, 190],
      shapes: scene(
        solved,
        near,
        spec.lens ? {...plan, turns: lensTurns(plan), order: orderOf(spec, near, solved)} : plan,
        false,
      ).shapes,
    },
  };
}

const lenses = new WeakMap<Plan, Map<string, number>>();
const lensTurns = (plan: Plan): Map<string, number> => {
  let known = lenses.get(plan);
  if (!known) lenses.set(plan, (known = new Map<string, number>()));
  return known;
};

function scene(
  solved: Solved,
  c: Camera,
  plan: Plan,
  whole: boolean,
): Pick<FigureDrawing, 'shapes' | 'stops'> {
  const {spec, person} = solved;
  const shapes: Shape[] = [];
  const push = (role: Role, id: string, d: string): void => void shapes.push({role, id, d});
  const all = new Map(layers(c, person).map(l => [l.name, l]));
  const outline = (groups: readonly Group[], grow = 0, light = 0): string =>
    groups
      .map(g => {
        const discs = g.map(b => disc(c, b, grow));
        return path(
          hull(light ? discs.map(k => lit(k, light)) : discs, (g[0]?.r[0] ?? 0) < 13 ? COARSE : FINE),
        );
      })
      .join('');

  const [x, , w] = plan.viewBox;
  const floor = (v: Vec): Point => at(c, v);
  const lying = spec.pose.on?.[0] === 'floor' || spec.pose.mat;
  if (lying) {
    const [x0, x1, z0, z1] = plan.mat;
    push(
      'mat',
      'mat',
      path([floor([x0, 0, z0]), floor([x1, 0, z0]), floor([x1, 0, z1]), floor([x0, 0, z1])]),
    );
    push('ground', 'mat-edge', path([floor([x0, 0, z1]), floor([x1, 0, z1])], false));
  } else
    push(
      'ground',
      'floor',
      path(
        [
          [x + 8, 0.5],
          [x + w - 8, 0.5],
        ].map(([a, b]) => [a ?? 0, b ?? 0] as const),
        false,
      ),
    );
  // Soft shadows on the floor or bed, under what is near it.
  const base = num(spec.pose.base, 0);
  const shade = (vs: readonly Vec[], r: number): string =>
    path(
      hull(
        vs.map(v =>
          disc(c, {
            c: [v[0], base && spec.pose.on?.[0] !== 'rest' ? 0 : 0, v[2]],
            f: WORLD,
            r: [r, 0.2, r * 0.8],
          }),
        ),
        CIRCLE(40),
      ),
    );
  if (whole || !spec.lens) scenery(c, solved, push);
  if (!base)
    push(
      'shadow',
      'shadow',
      shade([person.axis(-20).p, person.axis(250).p, ...person.legs.map(l => l.end)], 74),
    );
  if (spec.pose.on?.[0] !== 'rest' || !spec.pose.bed)
    push('shadow', 'feet', person.legs.map(l => shade([l.end], 46)).join(''));
  const draws = plan.order.map(n => all.get(n));
  // One stroke around everything that hangs together; each part then draws only its free end over what lies behind.
  push(
    'ink',
    'ink',
    draws
      .map(l =>
        l
          ? outline(l.root) +
            l.paint
              .filter(([r, , grow]) => grow && !r.endsWith('lit'))
              .map(([, g, grow]) => outline(g, grow))
              .join('')
          : '',
      )
      .join(''),
  );
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
    l.paint.forEach(([role, groups, grow], i) =>
      push(role, `${name}-${i}`, outline(groups, grow ?? 0, role.endsWith('lit') ? 0.2 : 0)),
    );
    if (l.lines.length)
      push(
        'line',
        `${name}-lines`,
        l.lines
          .map(v =>
            path(
              v.map(q => at(c, q)),
              false,
            ),
          )
          .join(''),
      );
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

function orderOf(spec: FigureSpec, c: Camera, s: Solved): string[] {
  const list = layers(c, s.person)
    .filter(l => l.name.length !== 2 || spec.pose.split?.includes(l.name))
    .map(l => [l.name, l.depth] as const);
  const depth = new Map<string, number>(
    list.map(([n, d]) => [n, n === 'trunk' || n === 'head' ? d : d + (d > 0 ? 2 : -2)]),
  );
  if (s.tool && s.touch) {
    const seg = spec.at?.seg ?? 'trunk';
    const part = seg === 'trunk' ? 'trunk' : `${seg === 'arm' ? 'lr' : 'LR'}`[spec.side > 0 ? 0 : 1];
    depth.set(
      'tool',
      s.tool.kind === 'roller-stick'
        ? 60
        : (depth.get(part ?? '') ?? 0) + (dot(s.touch.n, c.eye) > 0.15 ? 3 : -0.4),
    );
  }
  // A muscle that lies wholly on the far side is not drawn through the body.
  if (spec.muscle?.some(m => dot(touchAt(s.person, m).n, c.eye) > -0.2))
    depth.set('muscle', max(0.8, (depth.get(spec.side > 0 ? 'L' : 'R') ?? 0) + 0.1));
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
      mat = [
        min(mat[0], v[0] - 110),
        max(mat[1], v[0] + 110),
        min(mat[2], v[2] - 90),
        max(mat[3], v[2] + 90),
      ];
    for (const b of [
      ...p.trunk,
      ...Object.values(p.skull).flat(),
      ...p.hair,
      ...p.buttocks['1'],
      ...p.buttocks['-1'],
      ...[...p.legs, ...p.arms].flatMap(l => [...l.upperBalls, ...l.lowerBalls, ...l.tail.flat()]),
    ])
      hull([disc(c, b)], COARSE).forEach(grow);
    if (e.tool) grow(at(c, add(e.tool.c, c.up, -e.tool.r)));
  }
  const wall = num(spec.pose.wall, 0);
  if (wall)
    for (const zz of [num(spec.pose.wall, 1, -190), num(spec.pose.wall, 2, 190)])
      for (const y of [0, 1000]) grow(at(c, [0, y, zz]));
  if (spec.pose.seat)
    for (const xx of [0, 1])
      for (const zz of [num(spec.pose.seat, 2, -105), num(spec.pose.seat, 3, 105)])
        grow(at(c, [num(spec.pose.seat, xx), 0, zz]));
  if (spec.pose.on?.[0] === 'floor' || spec.pose.mat)
    for (const i of [0, 1]) for (const j of [2, 3]) grow(at(c, [mat[i] ?? 0, 0, mat[j] ?? 0]));
  const pad = 22;
  const top = (from: number, to: number): number =>
    min(...all.filter(([x]) => x > from && x < to).map(([, y]) => y));
  return {
    low: [top(x0 - 1, x0 + 320), top(x1 - 320, x1 + 1)],
    turns: new Map(),
    order,
    mat,
    viewBox: [round(x0 - pad), round(y0 - pad), round(x1 - x0 + pad * 2), round(y1 - y0 + pad * 2)],
  };
}

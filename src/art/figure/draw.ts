import type {DrawOptions, FigureDrawing, Shape} from './drawing.js';
import {type Layer, layers} from './layers.js';
import {num} from './limbs.js';
import {arrowOf, isBroad, muscleShapes, returnOf, turnOf} from './marks.js';
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
import {type Push, scenery, toolShapes} from './scenery.js';
import {ballsOf, touchAt} from './skin.js';
import {alongStroke, type FigureSpec, solve, type Solved} from './solve.js';
import {add, cross, dot, max, min, reach, round, unit, type Vec, WORLD} from './space.js';

/** What must be the same at every phase of a figure, for one eye. */
interface Look {
  readonly c: Camera;
  /** How far each skin place is turned to be seen. */
  readonly turns: Map<string, number>;
  readonly order: readonly string[];
}
interface Plan {
  readonly far: Look;
  readonly near: Look;
  /** How high the body reaches within a close-up's width of the left and the right edge. */
  readonly low: readonly [number, number];
  readonly viewBox: FigureDrawing['viewBox'];
  /** Left, right, back and front edge of the mat. */
  readonly mat: readonly [number, number, number, number];
}
const plans = new WeakMap<FigureSpec, Record<string, Plan>>();
const isLying = ({pose}: FigureSpec): boolean => pose.on?.[0] === 'floor' || !!pose.mat;

/** Turns a solved figure into paths. The picture of the other side is the mirrored scene, under the same light. */
export function draw(solved: Solved, options: DrawOptions): FigureDrawing {
  const {spec, tool} = solved;
  const flip = (options.side === 'left') !== spec.side > 0;
  let known = plans.get(spec);
  if (!known) plans.set(spec, (known = {}));
  const plan = (known[`${flip}${options.body}`] ??= planOf(spec, flip, options.body));
  const scene = sceneOf(solved, plan.far, plan, true);
  if (!options.closeUp || !tool) return {viewBox: plan.viewBox, ...scene};
  const [mx, my] = at(plan.near.c, tool.c);
  const [x, y, w, h] = plan.viewBox;
  const tall = h > w;
  const size = tall ? 400 : 330;
  const wall = num(spec.pose.wall, 0);
  const left = tall ? !wall || wall < 0 !== flip : plan.low[0] > plan.low[1];
  // Beside a tall picture; over the lower end of a wide one, as high as need be.
  const up = tall ? 0 : max(0, size + 34 - (plan.low[left ? 0 : 1] - y));
  const viewBox: FigureDrawing['viewBox'] = tall
    ? [left ? x - size - 16 : x, y, w + size + 16, h]
    : [x, y - up, w, h + up];
  return {
    viewBox,
    ...scene,
    lens: {
      at: [
        left ? viewBox[0] + 6 : x + w + (tall ? 10 : -size - 6),
        tall ? y + h * 0.3 : viewBox[1] + 6,
        size,
        size,
      ],
      viewBox: [mx - 95, my - 95, 190, 190],
      shapes: sceneOf(solved, plan.near, plan, false).shapes,
    },
  };
}

function sceneOf(
  solved: Solved,
  {c, order, turns}: Look,
  {mat: [x0, x1, z0, z1], viewBox: [x, , w]}: Plan,
  whole: boolean,
): Pick<FigureDrawing, 'shapes' | 'stops'> {
  const {spec, person, phase, touch, tool} = solved;
  const {pose} = spec;
  const shapes: Shape[] = [];
  const push: Push = (role, d) => void shapes.push({role, d});
  const lines = (all: readonly (readonly Vec[])[], close = false): string =>
    all
      .map(v =>
        path(
          v.map(q => at(c, q)),
          close,
        ),
      )
      .join('');
  const outline = (groups: readonly Group[], grow = 0, light = 0): string =>
    groups
      .map(g => {
        const discs = g.map(b => disc(c, b, grow));
        return path(
          hull(light ? discs.map(k => lit(k, light)) : discs, (g[0]?.r[0] ?? 0) < 13 ? COARSE : FINE),
        );
      })
      .join('');
  const shade = (vs: readonly Vec[], r: number): string =>
    path(
      hull(
        vs.map(v => disc(c, {c: [v[0], 0, v[2]], f: WORLD, r: [r, 0.2, r * 0.8]})),
        CIRCLE(40),
      ),
    );

  const all = new Map(layers(c, person, pose.split).map(l => [l.name, l]));
  const drawn = order.map(name => all.get(name)).filter((l): l is Layer => !!l);
  if (isLying(spec)) {
    const corners: Vec[] = [
      [x0, 0, z1],
      [x1, 0, z1],
      [x1, 0, z0],
      [x0, 0, z0],
    ];
    push('mat', lines([corners], true));
    push('ground', lines([corners.slice(0, 2)]));
  } else
    push(
      'ground',
      path(
        [
          [x + 8, 0.5],
          [x + w - 8, 0.5],
        ],
        false,
      ),
    );
  // Soft shadows on the floor, under what is near it.
  const feet = person.legs.map(l => l.end);
  if (!pose.base) push('shadow', shade([person.axis(-20).p, person.axis(250).p, ...feet], 74));
  if (!pose.pillow) push('shadow', feet.map(v => shade([v], 46)).join(''));

  for (const name of order) {
    if (name === 'scene') {
      if (whole || !spec.lens) scenery(c, solved, push);
      // One stroke around everything that hangs together; each part then draws only its free end over what lies behind.
      push('ink', drawn.flatMap(l => l.paint.map(([, g, grow]) => (grow ? outline(g, grow) : ''))).join(''));
    }
    if (name === 'tool') toolShapes(c, solved, push);
    if (name === 'muscle' && spec.muscle) muscleShapes(push, c, person, spec.muscle, turns);
    const l = all.get(name);
    if (!l) continue;
    push('ink', outline(l.edge, 4));
    for (const [role, groups, grow] of l.paint) {
      push(role, outline(groups, grow));
      push(`${role}-lit`, outline(groups, grow, 0.2));
    }
    push('line', lines(l.lines));
  }

  const stops: Point[] = [];
  const {at: place} = spec;
  // A warm hand that rests on the skin presses nothing: no mark.
  if (place && touch && !pose.warm) {
    const k = whole ? min(1.5, max(1, w / 760)) : 0.6;
    // A ball is hardly broader than the rings: they leave it to be seen.
    const r = tool?.kind === 'massage-ball' ? min(k, 0.8) : k;
    // One turn for the whole stroke, and straight along the segment: over a round buttock the skin's own line would point elsewhere.
    const middle = alongStroke(spec, 0.5);
    const by = turnOf(c, person, {...place, ...middle}, turns);
    const inside = (t: number, inset: number, straight = false): Point => {
      const {u, ray} = alongStroke(spec, t);
      const {p, n, along} = touchAt(person, {...place, u: straight ? middle.u : u, ray: ray + by});
      const facing = max(0, dot(n, c.eye));
      const off = add(p, n, inset * (facing - 1));
      if (!straight) return at(c, off);
      // Skin that faces the eye would have the arrow under the rings: it goes beside them, to the side that is seen
      // best, or else towards the midline.
      const across = unit(cross(n, along));
      const side = dot(across, person.thorax[0]) * spec.side > 0 ? -1 : 1;
      const aside = 30 * k * facing * (dot(across, c.eye) * side < -0.4 ? -side : side);
      return at(c, add(add(off, along, u - middle.u), across, aside));
    };
    const rings = (ring: string): void => {
      push('ring-halo', ring);
      push('ring', ring);
    };
    const spot = inside(phase > 1 ? 2 - phase : phase, 4);
    if (spec.stroke) {
      const ends = [0, 0.5, 1].map(t => inside(t, 42 * k, true));
      const [from = spot, , to = spot] = ends;
      const arrow = arrowOf(from, to, k);
      push('arrow-halo', arrow);
      // A close-up has no room for the way back.
      const back = whole ? returnOf(from, to, k) : '';
      push('ring-halo', back);
      push('return', back);
      push('arrow', arrow);
      stops.push(...ends);
    } else {
      rings(ringAt(spot, 24 * r));
      stops.push(spot);
    }
    rings(ringAt(spot, 12 * r));
    push('dot', ringAt(spot, 4.5 * r));
  }
  return {shapes, stops};
}

function lookOf(spec: FigureSpec, c: Camera, {person, tool, touch}: Solved): Look {
  const depth = new Map<string, number>(
    layers(c, person, spec.pose.split).map(l => [
      l.name,
      l.depth + (l.name.length > 2 ? 0 : l.depth > 0 ? 2 : -2),
    ]),
  );
  depth.set('scene', -1.5e3);
  const left = spec.side > 0;
  const by = (name: string): number => depth.get(name) ?? 0;
  if (tool && touch) {
    const seg = spec.at?.seg;
    const part = by(seg === 'arm' ? (left ? 'l' : 'r') : seg === 'trunk' ? seg : left ? 'L' : 'R');
    depth.set('tool', tool.kind === 'roller-stick' ? 60 : part + (dot(touch.n, c.eye) > 0.15 ? 3 : -0.4));
  }
  const turns = new Map<string, number>();
  if (spec.muscle && isBroad(c, person, spec.muscle, turns)) {
    // Over its own limb, and under the hand that presses it.
    const leg = by(left ? 'L' : 'R');
    const limb = spec.at?.seg === 'trunk' ? 0 : leg;
    const hands = ['l', 'r'].filter(arm => spec.pose[arm]?.[0] === 'c' && by(arm) > limb);
    depth.set('muscle', min(max(0.8, leg + 0.1), ...hands.map(arm => by(arm) - 0.1)));
  }
  spec.pose.over?.forEach((name, i) => depth.set(String(name), 1e3 + i));
  for (const name of spec.pose.under ?? []) depth.set(String(name), -1e3);
  return {c, turns, order: [...depth].sort((a, b) => a[1] - b[1]).map(([n]) => n)};
}

function planOf(spec: FigureSpec, flip: boolean, body: DrawOptions['body']): Plan {
  const {cam, wall, seat} = spec.pose;
  const look = [num(cam, 0), num(cam, 1)] as const;
  const c = camera(look, flip);
  const ends = [0, 1, 0.5].map(t => solve(spec, t, body));
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, 20];
  const all: Point[] = [];
  const grow = (v: Vec, across = 0, up = 0): void => {
    const [x, y] = at(c, v);
    all.push([x - across, y], [x, y - up], [x + across, y]);
    [x0, y0, x1, y1] = [min(x0, x - across), min(y0, y - up), max(x1, x + across), max(y1, y + up)];
  };
  let mat: Plan['mat'] = [Infinity, -Infinity, -150, 150];
  for (const {person: p, tool} of ends) {
    for (const [x, , z] of [p.headAt, p.hips, ...[...p.legs, ...p.arms].flatMap(l => [l.mid, l.end])])
      mat = [min(mat[0], x - 110), max(mat[1], x + 110), min(mat[2], z - 90), max(mat[3], z + 90)];
    for (const b of ballsOf(p)) grow(b.c, reach(b, c.right), reach(b, c.up));
    if (tool) grow(tool.c, 0, tool.r);
  }
  if (wall) for (const z of [num(wall, 1), num(wall, 2)]) for (const y of [0, 1000]) grow([0, y, z]);
  if (seat)
    for (const x of [0, 1])
      for (const z of [num(seat, 2, -105), num(seat, 3, 105)]) grow([num(seat, x), 0, z]);
  if (isLying(spec)) for (const x of mat.slice(0, 2)) for (const z of mat.slice(2)) grow([x, 0, z]);
  const top = (from: number, to: number): number =>
    min(...all.filter(([x]) => x > from && x < to).map(([, y]) => y));
  const [, , s] = ends;
  const far = lookOf(spec, c, s ?? solve(spec, 0.5, body));
  return {
    far,
    near: spec.lens && s ? lookOf(spec, camera(spec.lens, flip), s) : far,
    low: [top(x0 - 1, x0 + 350), top(x1 - 350, x1 + 1)],
    mat,
    viewBox: [round(x0 - 22), round(y0 - 22), round(x1 - x0 + 44), round(y1 - y0 + 44)],
  };
}

import type {DrawOptions, FigureDrawing, Shape} from './drawing.js';
import {layers} from './layers.js';
import {arrowsOf, isBroad, rimOf, strandsOf, turnOf} from './marks.js';
import {at, type Camera, camera, hull, path, penOf, type Point, ringAt, trace} from './outline.js';
import {ball, scenery, toolShapes} from './scenery.js';
import {touchAt} from './skin.js';
import {alongStroke, type FigureSpec, solve, type Solved} from './solve.js';
import {add, cross, dot, max, min, reach, round, unit, type Vec} from './space.js';

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
  /** The mat's corners. */
  readonly mat: readonly Vec[];
}
const plans = new Map<string, Plan>();
const isLying = ({on, mat}: FigureSpec['pose']): boolean => on[0] === 'floor' || !!mat;

/** Turns a solved figure into paths. The picture of the other side is the mirrored scene, under the same light. */
export function draw(solved: Solved, {side, body, closeUp}: DrawOptions): FigureDrawing {
  const {spec, tool} = solved;
  const flip = (side === 'left') !== spec.side > 0;
  const key = `${spec.id} ${flip} ${body}`;
  let plan = plans.get(key);
  if (!plan) plans.set(key, (plan = planOf(spec, flip, body)));
  const {far, near, low, viewBox} = plan;
  const scene = sceneOf(solved, far, plan, true);
  if (!closeUp || !tool) return {viewBox, ...scene};
  const [mx, my] = at(near.c, tool.c);
  const [x, y, w, h] = viewBox;
  const tall = h > w;
  const size = tall ? 400 : 330;
  // A roller is seen with more of the body around it.
  const wide = tool.kind === 'foam-roller' ? 128 : 95;
  const [wall = 0] = spec.pose.wall;
  const left = tall ? !wall || wall < 0 !== flip : low[0] > low[1];
  // Beside a tall picture; over the lower end of a wide one, as high as need be.
  const up = tall ? 0 : max(0, size + 34 - (low[left ? 0 : 1] - y));
  const more = tall ? size + 16 : 0;
  return {
    viewBox: [left ? x - more : x, y - up, w + more, h + up],
    ...scene,
    lens: {
      at: [left ? x - more + 6 : x + w + more - size - 6, tall ? y + h * 0.3 : y - up + 6, size, size],
      viewBox: [mx - wide, my - wide, wide * 2, wide * 2],
      shapes: sceneOf(solved, near, plan, false).shapes,
    },
  };
}

function sceneOf(
  solved: Solved,
  {c, order, turns}: Look,
  {mat, viewBox: [x, , w]}: Plan,
  whole: boolean,
): Pick<FigureDrawing, 'shapes' | 'stops'> {
  const {spec, person, phase, touch, tool} = solved;
  const {pose} = spec;
  const shapes: Shape[] = [];
  const pen = penOf(c, shapes);
  const {push, paint} = pen;
  const shade = (vs: readonly Vec[], r: number): string =>
    hull(
      c,
      vs.map(([vx, , vz]) => ball([vx, 0, vz], r, 0.2, r * 0.8)),
    );
  // Seen from below or through the wall there is nothing but the body and the tool.
  const isBare = !whole && pose.lens !== undefined;
  if (!isBare) {
    if (isLying(pose)) {
      push('mat', trace(c, mat));
      push('ground', trace(c, mat.slice(0, 2)));
    } else {
      const floor: Point[] = [
        [x + 8, 0.5],
        [x + w - 8, 0.5],
      ];
      push('ground', path(floor));
    }
    // Soft shadows on the floor, under what is near it.
    const feet = person.legs.map(l => l.end);
    if (!pose.base[0]) push('shadow', shade([person.axis(-20).p, person.axis(250).p, ...feet], 74));
    if (!pose.pillow) push('shadow', feet.map(v => shade([v], 46)).join(''));
  }

  const all = new Map(layers(c, person, pose.split).map(l => [l.name, l]));
  let rim = '';
  for (const name of order) {
    const layer = all.get(name);
    if (name === 'scene') {
      if (!isBare) scenery(pen, solved);
      // One stroke around everything that hangs together; each part then draws only its free end over what lies behind.
      push(
        'ink',
        order
          .flatMap(each => all.get(each)?.paint ?? [])
          .flatMap(([, groups, grow]) => (grow ? groups.map(group => hull(c, group, grow)) : []))
          .join(''),
      );
    } else if (name === 'tool') toolShapes(pen, solved);
    else if (name === 'muscle') {
      const strand = strandsOf(c, person, spec.muscle!, turns);
      push('muscle', (rim = path(rimOf(strand))));
      push('fibre', [0.2, 0.4, 0.6, 0.8].map(t => path(strand(t), false)).join(''));
    } else if (layer) {
      if (layer.edge) push('ink', layer.edge.map(group => hull(c, group, 4)).join(''));
      for (const [role, groups, grow] of layer.paint) paint(role, groups, 0.2, grow);
      push('line', layer.lines.map(line => trace(c, line, false)).join(''));
    }
  }

  // Under a hand, a tool or the body its outline shows through.
  push('rim-halo', rim);
  push('rim', rim);

  const stops: Point[] = [];
  const {at: place} = spec;
  // A warm hand that rests on the skin presses nothing: no mark.
  if (place && touch && !pose.warm) {
    const k = whole ? min(1.5, max(1, w / 760)) : tool?.kind === 'foam-roller' ? 0.8 : 0.6;
    // A ball is hardly broader than the rings: they leave it to be seen.
    const r = tool?.kind === 'massage-ball' ? (whole ? 0.8 : 0.36) : k;
    // One turn and one way off the rings for the whole stroke, and straight along the segment: over a round buttock
    // the skin's own line would point elsewhere.
    const middle = alongStroke(spec, 0.5);
    const by = turnOf(c, person, {...place, ...middle}, turns);
    const mid = touchAt(person, {...place, ...middle, ray: middle.ray + by});
    // Skin that faces the eye would have the arrow under the rings: it goes beside them, to the side that is seen best,
    // or else towards the midline.
    const faces = max(0, dot(mid.n, c.eye));
    const across = unit(cross(mid.n, mid.along));
    const side = dot(across, person.thorax[0]) * spec.side > 0 ? -1 : 1;
    const aside = 30 * k * faces * (dot(across, c.eye) * side < -0.4 ? -side : side);
    const beside = (t: number): Point => {
      const {u, ray} = alongStroke(spec, t);
      const {p} = touchAt(person, {...place, u: middle.u, ray: ray + by});
      return at(c, add(add(add(p, mid.n, 42 * k * (faces - 1)), mid.along, u - middle.u), across, aside));
    };
    const rings = (ring: string): void => {
      push('ring-halo', ring);
      push('ring', ring);
    };
    const {u, ray} = alongStroke(spec, phase > 1 ? 2 - phase : phase);
    const {p, n} = touchAt(person, {...place, u, ray: ray + by});
    const spot = at(c, add(p, n, 4 * (max(0, dot(n, c.eye)) - 1)));
    if (spec.stroke) {
      stops.push(...[0, 0.5, 1].map(beside));
      const [arrow, back] = arrowsOf(stops[0]!, stops[2]!, k);
      push('arrow-halo', arrow);
      // A close-up has no room for the way back.
      if (whole) {
        push('ring-halo', back);
        push('return', back);
      }
      push('arrow', arrow);
    } else {
      rings(ringAt(spot, 24 * r));
      stops.push(spot);
    }
    rings(ringAt(spot, 12 * r));
    push('dot', ringAt(spot, 4.5 * r));
  }
  return {shapes, stops};
}

function lookOf(spec: FigureSpec, c: Camera, {person, tool, touch}: Solved, lens = false): Look {
  const {split, over = [], under = []} = spec.pose;
  const depth = new Map(layers(c, person, split).map(l => [l.name, l.depth]));
  depth.set('scene', -1.5e3);
  const seg = spec.at?.seg;
  const ours = spec.side > 0 ? 0 : 1;
  const leg = depth.get('LR'[ours]!)!;
  const part = seg === 'trunk' ? 0 : seg === 'arm' ? depth.get('lr'[ours]!)! : leg;
  if (tool && touch) {
    // What is pressed towards the eye lies over the leg, too: a buttock is half of it.
    const seen = dot(touch.n, c.eye) > 0.15;
    const near = max(part, leg) + 3;
    depth.set('tool', seen && lens ? 800 : tool.kind === 'roller-stick' ? 60 : seen ? near : part - 0.4);
    // So does a hand that presses, where it is a layer of its own.
    for (const arm of ['l', 'r'] as const)
      if (seen && spec.pose[arm][0] === 'c' && depth.has(`${arm}h`)) depth.set(`${arm}h`, 801);
  }
  const turns = new Map<string, number>();
  if (spec.muscle && isBroad(strandsOf(c, person, spec.muscle, turns))) {
    // Over its own limb, and under the hand that presses it.
    const hands = (['l', 'r'] as const).flatMap(arm => (spec.pose[arm][0] === 'c' ? depth.get(arm)! : []));
    const above = hands.filter(z => z > part).map(z => z - 0.1);
    // A roller would hide all of it: it shows through.
    const through = lens && tool?.kind === 'foam-roller';
    depth.set('muscle', through ? 900 : min(max(0.8, leg + 0.1), ...above));
  }
  over.forEach((name, i) => depth.set(name, 1e3 + i));
  under.forEach(name => depth.set(name, -1e3));
  return {c, turns, order: [...depth].sort((a, b) => a[1] - b[1]).map(([name]) => name)};
}

function planOf(spec: FigureSpec, flip: boolean, body: DrawOptions['body']): Plan {
  const {pose} = spec;
  const c = camera(pose.cam, flip);
  const ends = [0, 1, 0.5].map(t => solve(spec, t, body));
  const half = ends[2]!;
  const points: Point[] = [];
  const grow = (v: Vec, across = 0, up = 0): void => {
    const [x, y] = at(c, v);
    points.push([x - across, y], [x, y - up], [x + across, y], [x, y + up]);
  };
  const centres: Vec[] = [];
  for (const {person, tool} of ends) {
    for (const b of layers(c, person).flatMap(l => l.paint.flatMap(([, groups]) => groups.flat()))) {
      grow(b.c, reach(b, c.right), reach(b, c.up));
      centres.push(b.c);
    }
    if (tool) grow(tool.c, 0, tool.r);
  }
  const span = (values: readonly number[], more: number): [number, number] => [
    min(...values) - more,
    max(...values) + more,
  ];
  const [left, right] = span(
    centres.map(([x]) => x),
    36,
  );
  const [back, front] = span([-75, 75, ...centres.map(([, , z]) => z)], 75);
  const mat: Vec[] = [
    [left, 0, front],
    [right, 0, front],
    [right, 0, back],
    [left, 0, back],
  ];
  const [wall, ...edges] = pose.wall;
  if (wall) for (const z of edges) for (const y of [0, 1000]) grow([0, y, z]);
  if (pose.seat) {
    const [x = 0, X = 0, z = -105, Z = 105] = pose.seat;
    for (const a of [x, X]) for (const b of [z, Z]) grow([a, 0, b]);
  }
  if (isLying(pose)) for (const corner of mat) grow(corner);
  const [x0, x1] = span(
    points.map(([x]) => x),
    22,
  );
  const [y0, y1] = span([20, ...points.map(([, y]) => y)], 22);
  const top = (from: number, to: number): number =>
    min(...points.filter(([x]) => x > from && x < to).map(([, y]) => y));
  const far = lookOf(spec, c, half);
  return {
    far,
    near: pose.lens ? lookOf(spec, camera(pose.lens, flip), half, true) : far,
    low: [top(x0 + 21, x0 + 372), top(x1 - 372, x1 - 21)],
    mat,
    viewBox: [round(x0), round(y0), round(x1 - x0), round(y1 - y0)],
  };
}

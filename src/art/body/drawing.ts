import {curve, flatten, knotsOf, linesOf, pathOf, type Knot, type Point} from '../spline.js';
import {back} from './back.js';
import {place} from './bodies.js';
import {fibres, flipLine, line, type Line} from './fibres.js';
import {front} from './front.js';
import type {Body, Drawing, Role, Shape, Sheet, Side, View, ZoneShape} from './types.js';
import {depth, inside, mirror, zonesFrom} from './zones.js';

const sheets: Partial<Record<View, Sheet>> = {back, front};
let sideLoading: Promise<void> | undefined;

/** True when a view can be drawn at once; `side` comes in a chunk of its own, see `loadView`. */
export const hasView = (view: View): boolean => sheets[view] !== undefined;

/** Fetches the drawing of a view that is not built in. Back and front resolve at once. */
export function loadView(view: View): Promise<void> {
  if (hasView(view)) return Promise.resolve();
  return (sideLoading ??= import('./side.js').then(
    module => {
      sheets.side = module.side;
    },
    (error: unknown) => {
      // What did not come is asked for again next time.
      sideLoading = undefined;
      throw error;
    },
  ));
}

function sheetOf(view: View): Sheet {
  const sheet = sheets[view];
  if (!sheet) throw new Error(`view ${view}: not loaded yet, await loadView('${view}') first`);
  return sheet;
}

/** Space round the figure, for numbers on leaders. */
const FRAME = {
  back: [-235, -12, 470, 1024],
  front: [-235, -12, 470, 1024],
  side: [-180, -12, 360, 1024],
} as const;

/**
 * Which side of the person lies at positive x. From behind it is their right; from the front their left. From the side the whole picture is the
 * one side asked for.
 */
const nearSide = (view: View, side: Side): 'left' | 'right' =>
  view === 'back' ? 'right' : view === 'front' ? 'left' : side === 'left' ? 'left' : 'right';

/** The whole figure. `side` matters for the side view only. Throws when the view is not loaded. */
export function drawing(view: View, body: Body = 'neutral', side: 'left' | 'right' = 'right'): Drawing {
  return memo(drawings, view, body, side, () => build(view, body, side));
}

/** The areas of pain on a view; each stands once for every side it has. Throws when the view is not loaded. */
export function zonesOf(
  view: View,
  body: Body = 'neutral',
  side: 'left' | 'right' = 'right',
): readonly ZoneShape[] {
  return memo(zones, view, body, side, () => {
    const sheet = sheetOf(view);
    const shapes = zonesFrom(sheet, skinOf(view, body), placer(view, body), nearSide(view, side));
    return view === 'side' && side === 'left' ? shapes.map(mirrored) : shapes;
  });
}

const drawings = new Map<string, Drawing>();
const zones = new Map<string, readonly ZoneShape[]>();

function memo<T>(cache: Map<string, T>, view: View, body: Body, side: string, make: () => T): T {
  const key = view === 'side' ? `${view} ${body} ${side}` : `${view} ${body}`;
  let value = cache.get(key);
  if (value === undefined) cache.set(key, (value = make()));
  return value;
}

const mirrored = (shape: ZoneShape): ZoneShape => {
  const polygon = shape.polygon.map(mirror);
  return {...shape, polygon, centre: mirror(shape.centre), d: linesOf(polygon, true)};
};

const placer =
  (view: View, body: Body) =>
  (x: number, y: number): Point =>
    place(view, body, x, y);

const knotsOn = (view: View, body: Body, text: string): Knot[] =>
  knotsOf(text).map(([x, y, corner]) => [...place(view, body, x, y), corner]);

/** Half the outline (back, front) or all of it (side). */
const skinKnots = (view: View, body: Body): Knot[] => knotsOn(view, body, sheetOf(view).skin);

/** The same as points. */
function skinOf(view: View, body: Body): Point[] {
  const sheet = sheetOf(view);
  const knots = skinKnots(view, body);
  const points = flatten(curve(knots, sheet.closed), 6);
  const end = knots.at(-1)!;
  return sheet.closed ? points : [...points, [end[0], end[1]]];
}

function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined;
  return () => (made ??= {value: make()}).value;
}

/** An outline, worked out when it is asked for: a page that shows the surface never pays for what lies below it. */
class Outline implements Shape {
  readonly role: Role;
  readonly id: string;
  readonly side: Side;
  readonly #d: () => string;
  readonly #points: () => readonly Point[] | undefined;

  constructor(role: Role, id: string, side: Side, knots: () => readonly Knot[], closed: boolean) {
    this.role = role;
    this.id = id;
    this.side = side;
    const cubics = once(() => curve(knots(), closed));
    this.#d = once(() => pathOf(cubics(), closed));
    this.#points = once(() => (closed ? flatten(cubics()) : undefined));
  }

  get d(): string {
    return this.#d();
  }

  get points(): readonly Point[] | undefined {
    return this.#points();
  }
}

/** The fibres of an outline, likewise. */
class Bundle implements Shape {
  readonly role = 'fibre';
  readonly id: string;
  readonly side: Side;
  readonly #d: () => string;

  constructor(id: string, side: Side, lines: () => readonly Line[], flip: boolean) {
    this.id = id;
    this.side = side;
    this.#d = once(() =>
      lines()
        .map(flip ? flipLine : line)
        .join(''),
    );
  }

  get d(): string {
    return this.#d();
  }
}

function build(view: View, body: Body, side: 'left' | 'right'): Drawing {
  const sheet = sheetOf(view);
  const shapes: Shape[] = [];
  const near = nearSide(view, side);
  const flip = view === 'side' && side === 'left';
  const both = !sheet.closed;
  const far = near === 'left' ? 'right' : 'left';

  const add = (role: Role, id: string, text: string, closed = true): (() => Knot[]) => {
    const knots = once(() => knotsOn(view, body, text));
    if (!text) return knots;
    const turned = (): Knot[] => knots().map(([x, y, corner]) => [-x || 0, y, corner]);
    shapes.push(new Outline(role, id, near, flip ? turned : knots, closed));
    if (both) shapes.push(new Outline(role, id, far, turned, closed));
    return knots;
  };

  const skin = skinOf(view, body).map(point => (flip ? mirror(point) : point));
  const whole = both ? [...skin, ...skin.map(mirror).reverse().slice(1, -1)] : skin;
  const outline = skinKnots(view, body);
  const round: Knot[] = both
    ? [
        ...outline,
        ...outline
          .slice(1, -1)
          .reverse()
          .map(([x, y, corner]): Knot => [-x, y, corner]),
      ]
    : outline.map(([x, y, corner]): Knot => [flip ? -x : x, y, corner]);
  shapes.push({
    role: 'skin',
    id: 'skin',
    side: 'midline',
    d: pathOf(curve(round, true), true),
    points: whole,
  });
  for (const text of sheet.underlay.split('|')) add('underlay', 'flesh', text);
  for (const {id, role, outline: text, fibres: spec} of rowsOf(sheet)) {
    const knots = add(role, id, text);
    if (!spec.length) continue;
    const lines = once(() => fibres(spec, knots()));
    shapes.push(new Bundle(id, near, lines, flip));
    if (both) shapes.push(new Bundle(id, far, lines, true));
  }
  for (const text of sheet.lines.split('|')) add('light', 'form', text, false);
  for (const zone of zonesOf(view, body, side))
    shapes.push({role: 'zone', id: zone.zone, side: zone.side, d: zone.d, points: zone.polygon});
  return {view, body, viewBox: FRAME[view], shapes};
}

interface Row {
  readonly id: string;
  readonly role: Role;
  readonly outline: string;
  readonly fibres: readonly number[];
}

const ROLES: Readonly<Record<string, Role>> = {s: 'muscle', d: 'deep', t: 'tendon', b: 'bone', v: 'veil'};

function rowsOf(sheet: Sheet): Row[] {
  return sheet.muscles
    .trim()
    .split('\n')
    .map(row => {
      const [, id = '', layer = '', text = '', spec = ''] = /^(\S+) (\w) ([^/]+)\/?(.*)$/.exec(row) ?? [];
      return {id, role: ROLES[layer]!, outline: text, fibres: spec ? spec.split(' ').map(Number) : []};
    });
}

/** Ids of the muscles that have an outline on a view. */
export function musclesIn(view: View): readonly string[] {
  return [...new Set(rowsOf(sheetOf(view)).flatMap(({id, role}) => (role === 'bone' ? [] : [id])))];
}

/** Takes a place given in thousandths of stature on the body of the landmarks to the drawing. */
export function placeOf(view: View, body: Body, x: number, y: number, side: Side = 'right'): Point {
  const at = place(view, body, Math.abs(x), y);
  if (view === 'side') {
    const point = place(view, body, x, y);
    return side === 'left' ? mirror(point) : point;
  }
  return side === 'midline' ? [0, at[1]] : side === nearSide(view, side) ? at : mirror(at);
}

export interface ZoneHit {
  readonly zone: string;
  readonly side: Side;
}

/**
 * The areas at a place of the drawing, nearest first. Within `tolerance` of a border, or outside the body by no more than that, the
 * neighbours come too: more than one answer means *ask*.
 */
export function zoneAt(
  view: View,
  body: Body,
  x: number,
  y: number,
  tolerance = 0,
  side: 'left' | 'right' = 'right',
): readonly ZoneHit[] {
  return zonesOf(view, body, side)
    .map(({zone, side: of, polygon}) => ({
      zone,
      side: of,
      away: inside(polygon, x, y) ? -1 : depth(polygon, x, y),
    }))
    .filter(({away}) => away <= tolerance)
    .sort((a, b) => a.away - b.away)
    .map(({zone, side: of}) => ({zone, side: of}));
}

export type Direction = 'up' | 'down' | 'left' | 'right';
const STEP: Readonly<Record<Direction, Point>> = {up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0]};

/** The area one step away in a direction of the picture, over a shared border; `undefined` at the edge. */
export function neighbour(
  view: View,
  zone: string,
  side: Side,
  direction: Direction,
  body: Body = 'neutral',
): ZoneHit | undefined {
  const near = view === 'side' && side === 'left' ? 'left' : 'right';
  const all = zonesOf(view, body, near);
  const own = all.find(shape => shape.zone === zone && shape.side === side);
  if (!own) return undefined;
  const [dx, dy] = STEP[direction];
  let best: ZoneHit | undefined;
  let most = 0.35;
  for (const {with: other, middle, length} of bordersOf(all, own)) {
    const toBorder = towards(own.centre, middle, dx, dy);
    const toCentre = towards(own.centre, other.centre, dx, dy);
    const score = toBorder * 0.45 + toCentre * 0.55 + Math.min(0.1, length / 600);
    // From the midline straight up or down both halves are as near: the left one, always.
    if (toCentre > 0 && score > most + (other.side === 'left' ? -1e-6 : 1e-6))
      [most, best] = [score, {zone: other.zone, side: other.side}];
  }
  return best;
}

function towards(from: Point, to: Point, dx: number, dy: number): number {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  return (x * dx + y * dy) / (Math.hypot(x, y) || 1);
}

export interface Border {
  readonly with: ZoneShape;
  readonly middle: Point;
  readonly length: number;
}

/** The areas that share a border with one, and where. */
export function bordersOf(all: readonly ZoneShape[], own: ZoneShape): readonly Border[] {
  const mine = new Set(edges(own.polygon).map(({key}) => key));
  const borders: Border[] = [];
  for (const other of all) {
    if (other === own) continue;
    const shared = edges(other.polygon).filter(({key}) => mine.has(key));
    const length = shared.reduce((sum, {p, q}) => sum + Math.hypot(p[0] - q[0], p[1] - q[1]), 0);
    const middle = shared[shared.length >> 1];
    if (middle && length > 1)
      borders.push({
        with: other,
        middle: [(middle.p[0] + middle.q[0]) / 2, (middle.p[1] + middle.q[1]) / 2],
        length,
      });
  }
  return borders;
}

function edges(polygon: readonly Point[]): {key: string; p: Point; q: Point}[] {
  return polygon.map((p, i) => {
    const q = polygon[(i + 1) % polygon.length]!;
    const [a, b] = [p, q].map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`.replace(/-0\.00/, '0.00'));
    return {key: a! < b! ? `${a} ${b}` : `${b} ${a}`, p, q};
  });
}

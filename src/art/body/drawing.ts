import {curve, flatten, knotsOf, linesOf, pathOf, type Cubic, type Knot, type Point} from '../spline.js';
import {back} from './back.js';
import {place} from './bodies.js';
import {fibres, flipLine, line, type Line} from './fibres.js';
import {front} from './front.js';
import type {Body, Drawing, Role, Shape, Sheet, Side, View, ZoneShape} from './types.js';
import {mirror, zonesFrom} from './zones.js';

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

/** Worked out when it is asked for: a page that shows the surface never pays for what lies below it. */
function shape(
  role: Role,
  id: string,
  side: Side,
  path: () => string,
  polygon: () => readonly Point[] | undefined = () => undefined,
): Shape {
  const [d, points] = [once(path), once(polygon)];
  return {
    role,
    id,
    side,
    get d() {
      return d();
    },
    get points() {
      return points();
    },
  };
}

function build(view: View, body: Body, side: 'left' | 'right'): Drawing {
  const sheet = sheetOf(view);
  const shapes: Shape[] = [];
  const near = nearSide(view, side);
  const flip = view === 'side' && side === 'left';
  const both = !sheet.closed;
  const far = near === 'left' ? 'right' : 'left';

  const outline = (
    role: Role,
    id: string,
    side: Side,
    cubics: () => readonly Cubic[],
    closed = true,
  ): void => {
    const points = () => (closed ? flatten(cubics()) : undefined);
    shapes.push(shape(role, id, side, () => pathOf(cubics(), closed), points));
  };
  const bundle = (
    id: string,
    side: Side,
    lines: () => readonly Line[],
    write: (line: Line) => string,
  ): void => {
    shapes.push(shape('fibre', id, side, () => lines().map(write).join('')));
  };
  const add = (role: Role, id: string, text: string, fibred: readonly number[] = [], closed = true): void => {
    if (!text) return;
    const knots = once(() => knotsOn(view, body, text));
    const cubics = once(() => curve(knots(), closed));
    const turned = (): Cubic[] =>
      cubics().map(([p, a, b, q]) => [mirror(p), mirror(a), mirror(b), mirror(q)]);
    outline(role, id, near, flip ? turned : cubics, closed);
    if (both) outline(role, id, far, turned, closed);
    if (!fibred.length) return;
    const lines = once(() => fibres(fibred, knots(), cubics()));
    bundle(id, near, lines, flip ? flipLine : line);
    if (both) bundle(id, far, lines, flipLine);
  };

  const half = skinKnots(view, body);
  const turned = half.map(([x, y, corner]): Knot => [-x || 0, y, corner]);
  const round = both ? [...half, ...turned.slice(1, -1).reverse()] : flip ? turned : half;
  outline('skin', 'skin', 'midline', () => curve(round, true));
  for (const text of sheet.underlay.split('|')) add('underlay', 'flesh', text);
  for (const {id, role, outline, fibres} of rowsOf(sheet)) add(role, id, outline, fibres);
  for (const text of sheet.lines.split('|')) add('light', 'form', text, [], false);
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

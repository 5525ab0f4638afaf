import {curve, flatten, linesOf, type Knot, type Point} from '../spline.js';
import type {Sheet, Side, ZoneShape} from './types.js';

/** Where pain is felt on the line of symmetry: one area, not two. */
const MIDLINE: ReadonlySet<string> = new Set(['sacrum', 'coccyx', 'pelvic-floor']);

type Map2 = (x: number, y: number) => Point;

/**
 * The areas of one view. Corners have names and areas are rings of names, so that two neighbours run along the very same points; between two
 * corners on the skin the ring follows the skin. Borders
 * run on smoothly where they can.
 */
export function zonesFrom(
  sheet: Sheet,
  skin: readonly Point[],
  map: Map2,
  nearSide: 'left' | 'right',
): ZoneShape[] {
  const corners = cornersOf(sheet.vertices, skin, map);
  const rings = Object.entries(sheet.zones).map(([zone, ring]) => ({zone, ring: ring.split(' ')}));
  const links = bordersFrom(
    rings.map(({ring}) => ring),
    corners,
  );
  const shapes: ZoneShape[] = [];
  for (const {zone, ring} of rings) {
    const half = walk(ring, corners, links, skin, sheet.closed);
    const own = sheet.centres[zone];
    const anatomical =
      own === undefined ? undefined : map(...(own.split(' ').map(Number) as [number, number]));
    const add = (side: Side, polygon: readonly Point[], centre: Point): void => {
      shapes.push({zone, side, d: linesOf(polygon, true), centre, polygon});
    };
    if (sheet.closed) add(nearSide, half, anatomical ?? centreOf(half));
    else if (MIDLINE.has(zone)) {
      const whole = joined(half);
      add('midline', whole, [0, centreOf(whole)[1]]);
    } else {
      const centre = anatomical ?? centreOf(half);
      add(nearSide, half, centre);
      add(nearSide === 'left' ? 'right' : 'left', half.map(mirror), mirror(centre));
    }
  }
  return shapes;
}

export const mirror = ([x, y]: Point): Point => [-x || 0, y];

interface Corner {
  readonly at: Point;
  /** Index into the skin just before the corner, and how far along that stretch. */
  readonly onSkin?: {readonly index: number; readonly share: number};
}

function cornersOf(text: string, skin: readonly Point[], map: Map2): Map<string, Corner> {
  const words = text.split(' ');
  const corners = new Map<string, Corner>();
  for (let i = 0; i < words.length; i += 3) {
    const name = words[i]!;
    const at = map(Number(words[i + 1]), Number(words[i + 2]));
    corners.set(name, /^[A-Z]/.test(name) ? snap(at, skin) : {at});
  }
  return corners;
}

/** The nearest place on the skin: on one of the two stretches beside the nearest of its points. */
function snap([x, y]: Point, skin: readonly Point[]): Corner {
  let [near, nearest] = [0, Infinity];
  for (let i = 0; i < skin.length; i++) {
    const away = distance(skin[i]!, x, y);
    if (away < nearest) [near, nearest] = [i, away];
  }
  const on = (index: number): Required<Corner> => {
    const [p, q] = [skin[index]!, skin[(index + 1) % skin.length]!];
    const share = shareOf(p, q, x, y);
    return {at: [p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share], onSkin: {index, share}};
  };
  const [before, after] = [on(Math.max(0, near - 1)), on(near)];
  return distance(after.at, x, y) < distance(before.at, x, y) ? after : before;
}

/** How far along the stretch from one point to another the place nearest to `x y` lies. */
function shareOf(p: Point, q: Point, x: number, y: number): number {
  const dx = q[0] - p[0];
  const dy = q[1] - p[1];
  return Math.min(1, Math.max(0, ((x - p[0]) * dx + (y - p[1]) * dy) / (dx * dx + dy * dy || 1)));
}

/** Squared. */
function distance(p: Point, x: number, y: number): number {
  const dx = p[0] - x;
  const dy = p[1] - y;
  return dx * dx + dy * dy;
}

/** corner → the corners it has a border with; stretches along skin and midline are no borders. */
function bordersFrom(
  rings: readonly (readonly string[])[],
  corners: ReadonlyMap<string, Corner>,
): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    links.set(from, (links.get(from) ?? new Set()).add(to));
  };
  for (const ring of rings)
    ring.forEach((name, i) => {
      const next = ring[(i + 1) % ring.length]!;
      if (isOuter(corners.get(name), corners.get(next))) return;
      link(name, next);
      link(next, name);
    });
  return links;
}

const isOuter = (from: Corner | undefined, to: Corner | undefined): boolean =>
  !from ||
  !to ||
  (from.onSkin !== undefined && to.onSkin !== undefined) ||
  (from.at[0] === 0 && to.at[0] === 0);

/** Cosine of the turn up to which a border runs on smoothly through a corner where others join it. */
const STRAIGHT = 0.72;

/**
 * Where a border that comes from `from` goes on after `at`: to the corner straightest ahead, if both see it so; over the midline to its own
 * mirror image; else nowhere, and it ends in a sharp corner.
 */
function onward(
  from: string,
  at: string,
  links: ReadonlyMap<string, Set<string>>,
  corners: ReadonlyMap<string, Corner>,
): Point | undefined {
  const [p, q] = [corners.get(from)!.at, corners.get(at)!.at];
  if (corners.get(at)!.onSkin) return undefined;
  if (q[0] === 0) return mirror(p);
  const around = [...links.get(at)!];
  const ahead = (name: string): string | undefined => {
    let [best, most] = [undefined as string | undefined, around.length > 2 ? STRAIGHT : -1];
    for (const other of around) {
      if (other === name) continue;
      const [a, b] = [corners.get(name)!.at, corners.get(other)!.at];
      const [ux, uy, vx, vy] = [q[0] - a[0], q[1] - a[1], b[0] - q[0], b[1] - q[1]];
      const straight = (ux * vx + uy * vy) / (Math.hypot(ux, uy) * Math.hypot(vx, vy));
      if (straight > most) [most, best] = [straight, other];
    }
    return best;
  };
  const next = ahead(from);
  return next !== undefined && ahead(next) === from ? corners.get(next)!.at : undefined;
}

function walk(
  ring: readonly string[],
  corners: ReadonlyMap<string, Corner>,
  links: ReadonlyMap<string, Set<string>>,
  skin: readonly Point[],
  closed: boolean,
): Point[] {
  return ring.flatMap((name, i) => {
    const next = ring[(i + 1) % ring.length]!;
    const [from, to] = [corners.get(name)!, corners.get(next)!];
    if (from.onSkin && to.onSkin) return alongSkin(from, to, skin, closed);
    if (isOuter(from, to)) return [from.at];
    return border(from.at, to.at, onward(next, name, links, corners), onward(name, next, links, corners));
  });
}

/** One border between two corners, bent so that it runs on into what comes before and after; its end left out. */
function border(from: Point, to: Point, before: Point | undefined, after: Point | undefined): Point[] {
  const knots: Knot[] = [
    [...from, !before],
    [...to, !after],
  ];
  if (before) knots.unshift([...before, false]);
  if (after) knots.push([...after, false]);
  return flatten([curve(knots, false)[before ? 1 : 0]!], 6);
}

/** From one corner to the other by the skin, the short way round where it is closed; the last corner left out. */
function alongSkin(from: Corner, to: Corner, skin: readonly Point[], closed: boolean): Point[] {
  const n = skin.length;
  const [a, b] = [from.onSkin!, to.onSkin!];
  const [start, end] = [a.index + a.share, b.index + b.share];
  const forwards = closed ? (end - start + n) % n <= n / 2 : end > start;
  const points: Point[] = [from.at];
  if (forwards) {
    const stop = closed && b.index < a.index ? b.index + n : b.index;
    for (let i = a.index + 1; i <= stop; i++) points.push(skin[i % n]!);
  } else {
    const stop = closed && b.index > a.index ? b.index - n : b.index;
    for (let i = a.index; i > stop; i--) points.push(skin[(i + n) % n]!);
  }
  return points;
}

/** A half and its mirror image as one ring: both lose their edge on the midline. */
function joined(half: readonly Point[]): Point[] {
  const off = half.findIndex(([x], i) => x > 0 && half.at(i - 1)![0] === 0);
  const turned = [...half.slice(off - 1), ...half.slice(0, off - 1)].filter(
    ([x], i, all) => x > 0 || i === 0 || all[i - 1]![0] > 0,
  );
  return [
    ...turned,
    ...turned
      .map(mirror)
      .reverse()
      .filter(([x]) => x < 0),
  ];
}

/** Middle of the area, or, where that lies outside it, the point of it that lies deepest inside. */
export function centreOf(polygon: readonly Point[]): Point {
  let [area, cx, cy] = [0, 0, 0];
  polygon.forEach((p, i) => {
    const q = polygon[(i + 1) % polygon.length]!;
    const cross = p[0] * q[1] - q[0] * p[1];
    area += cross;
    cx += (p[0] + q[0]) * cross;
    cy += (p[1] + q[1]) * cross;
  });
  const middle: Point = [cx / (3 * area), cy / (3 * area)];
  if (inside(polygon, ...middle) && depth(polygon, ...middle) > 3) return middle;
  const xs = polygon.map(([x]) => x);
  const ys = polygon.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best = middle;
  let deepest = -1;
  for (let i = 1; i < 16; i++)
    for (let j = 1; j < 16; j++) {
      const [x, y] = [left + ((right - left) * i) / 16, top + ((bottom - top) * j) / 16];
      const d = inside(polygon, x, y) ? depth(polygon, x, y) : -1;
      if (d > deepest) [deepest, best] = [d, [x, y]];
    }
  return best;
}

// These two run a hundred thousand times while the first body is drawn: they take no array apart.

/** Even-odd rule. */
export function inside(polygon: readonly Point[], x: number, y: number): boolean {
  let odd = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const p = polygon[j]!;
    const q = polygon[i]!;
    if (p[1] > y !== q[1] > y && x < p[0] + ((y - p[1]) * (q[0] - p[0])) / (q[1] - p[1])) odd = !odd;
  }
  return odd;
}

/** Distance of a point from the edge of a polygon. */
export function depth(polygon: readonly Point[], x: number, y: number): number {
  let nearest = Infinity;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const p = polygon[j]!;
    const q = polygon[i]!;
    const share = shareOf(p, q, x, y);
    const ax = p[0] + (q[0] - p[0]) * share - x;
    const ay = p[1] + (q[1] - p[1]) * share - y;
    nearest = Math.min(nearest, ax * ax + ay * ay);
  }
  return Math.sqrt(nearest);
}

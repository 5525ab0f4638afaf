import type {Point} from '../spline.js';
import {zonesOf} from './drawing.js';
import type {Body, Side, View, ZoneShape} from './types.js';
import {depth, inside} from './zones.js';

// What lies where: the areas at a place, and those beside each other.

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

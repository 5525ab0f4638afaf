// Where a reader aims who means a place: its anatomical centre, and half-way from there to its neighbours.
import {placeOf} from '../../src/art/body/drawing.js';
import type {Body, View, ZoneShape} from '../../src/art/body/types.js';
import {core} from '../../src/atlas/core.js';

type Point = readonly [number, number];

/** Where the published landmarks put a zone, in the view they speak of; in another view, the middle of its area. */
export function centreOf(view: View, body: Body, shape: ZoneShape): Point {
  const landmark = core.zones.find(({id}) => id === shape.zone)?.centre;
  return landmark?.view === view ? placeOf(view, body, landmark.x, landmark.y, shape.side) : shape.centre;
}

/** Eight points round the centre, each half-way to where the zone ends in that direction and a neighbour begins. */
export function halfWays(centre: Point, {polygon}: ZoneShape): readonly Point[] {
  return Array.from({length: 8}, (_, i) => {
    const [dx, dy] = [Math.cos((i * Math.PI) / 4), Math.sin((i * Math.PI) / 4)];
    const reach = reachOf(centre, polygon, dx, dy);
    return [centre[0] + (dx * reach) / 2, centre[1] + (dy * reach) / 2];
  });
}

/** How far the outline lies from the centre in a direction: the first crossing. */
function reachOf([cx, cy]: Point, polygon: ZoneShape['polygon'], dx: number, dy: number): number {
  let nearest = Infinity;
  polygon.forEach(([x1, y1], i) => {
    const [x2, y2] = polygon[(i + 1) % polygon.length]!;
    const [ex, ey] = [x2 - x1, y2 - y1];
    const cross = dx * ey - dy * ex;
    if (Math.abs(cross) < 1e-9) return;
    const t = ((x1 - cx) * ey - (y1 - cy) * ex) / cross;
    const u = ((x1 - cx) * dy - (y1 - cy) * dx) / cross;
    if (t > 0 && u >= 0 && u <= 1) nearest = Math.min(nearest, t);
  });
  return nearest;
}

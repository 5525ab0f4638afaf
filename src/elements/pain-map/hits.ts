import {hasView, zonesOf} from '../../art/body/drawing.js';
import {zoneAt} from '../../art/body/near.js';
import type {Body, ZoneShape} from '../../art/body/types.js';
import {depth} from '../../art/body/zones.js';
import {boxOf} from '../../plate/figure.js';
import type {Picture} from './camera.js';
import {sameSpot, type Spot} from './drawing.js';

/** How far from a border a finger still may have meant the other side, in CSS pixels. */
const REACH: Readonly<Record<string, number>> = {mouse: 1, pen: 2, touch: 4};
/** An area that is narrower than this, in CSS pixels, grows: by finger it is also meant from as far beside it as it lacks. */
const SMALL = 24;
/** Beside the body by no more than this the nearest area is meant. */
const BESIDE = 12;

const breadths = new WeakMap<ZoneShape, number>();

/** How broad an area is on the whole, in units of the drawing: its size over its length, so that a slanting strip counts as the strip it is. */
function breadthOf(shape: ZoneShape): number {
  let breadth = breadths.get(shape);
  if (breadth === undefined) {
    const {polygon} = shape;
    const length = (axis: 0 | 1) => {
      const along = polygon.map(point => point[axis]);
      return Math.max(...along) - Math.min(...along);
    };
    const twice = polygon.reduce((sum, p, i) => {
      const q = polygon[(i + 1) % polygon.length] ?? p;
      return sum + p[0] * q[1] - q[0] * p[1];
    }, 0);
    breadth = Math.abs(twice) / 2 / Math.max(length(0), length(1));
    breadths.set(shape, breadth);
  }
  return breadth;
}

/**
 * The places that a finger at (x, y) of the drawing may have meant, the likeliest first; more than one means *ask*. `scale`:
 * CSS pixels a unit of the drawing.
 */
export function spotsAt(
  {view, side}: Picture,
  body: Body,
  [x, y]: readonly [number, number],
  scale: number,
  pointer = 'touch',
): readonly Spot[] {
  const reach = (REACH[pointer] ?? 4) / scale;
  const exact = zoneAt(view, body, x, y, 0, side);
  if (exact.length === 0) return zoneAt(view, body, x, y, BESIDE / scale, side).slice(0, 1);
  const small =
    pointer === 'mouse'
      ? []
      : zonesOf(view, body, side).filter(shape => {
          const lacks = SMALL - breadthOf(shape) * scale;
          return lacks > 0 && depth(shape.polygon, x, y) * scale <= lacks / 2;
        });
  const near = zoneAt(view, body, x, y, reach, side);
  return [...exact, ...small, ...near]
    .map(({zone, side}): Spot => ({zone, side}))
    .filter((spot, i, all) => all.findIndex(other => sameSpot(other, spot)) === i)
    .slice(0, 4);
}

/** The shape of a place in a picture. */
export const shapeOf = (picture: Picture, body: Body, spot: Spot): ZoneShape | undefined =>
  zonesOf(picture.view, body, picture.side).find(each => sameSpot(each, spot));

/** Zones of the drawing that none of these pictures shows: nothing marked there says nothing. */
export function unseen(pictures: Iterable<Picture>, body: Body): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const picture of pictures) {
    if (!hasView(picture.view)) continue;
    const [x, y, width, height] = boxOf({...picture, label: ''});
    for (const {zone, centre} of zonesOf(picture.view, body, picture.side)) {
      const inside = centre[0] > x && centre[0] < x + width && centre[1] > y && centre[1] < y + height;
      if (inside) seen.add(zone);
    }
  }
  const all = (['back', 'front'] as const).flatMap(view => zonesOf(view, body).map(({zone}) => zone));
  return new Set(all.filter(zone => !seen.has(zone)));
}

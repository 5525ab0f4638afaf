import {hasView, zoneAt, zonesOf} from '../../art/body/drawing.js';
import type {Body, ZoneShape} from '../../art/body/types.js';
import {boxOf} from '../../plate/figure.js';
import type {Picture} from './camera.js';
import {sameSpot, type Spot} from './drawing.js';

/** How far from a border a finger still may have meant the other side, in CSS pixels. */
const REACH: Readonly<Record<string, number>> = {mouse: 1, pen: 2, touch: 4};
/** An area smaller than this, in CSS pixels, is also meant from as far as half of it beyond its middle. */
const SMALL = 24;
/** Beside the body by no more than this the nearest area is meant. */
const BESIDE = 12;

const extents = new WeakMap<ZoneShape, readonly [width: number, height: number]>();
function extentOf(shape: ZoneShape): readonly [width: number, height: number] {
  let extent = extents.get(shape);
  if (!extent) {
    const xs = shape.polygon.map(([x]) => x);
    const ys = shape.polygon.map(([, y]) => y);
    extent = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
    extents.set(shape, extent);
  }
  return extent;
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
      : zonesOf(view, body, side).filter(
          shape =>
            Math.min(...extentOf(shape)) * scale < SMALL &&
            Math.hypot(shape.centre[0] - x, shape.centre[1] - y) * scale < SMALL / 2,
        );
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

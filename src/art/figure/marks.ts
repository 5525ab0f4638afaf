import {at, type Camera, CIRCLE, path, type Point} from './outline.js';
import type {Person, Place} from './person.js';
import {pointAt, touchAt} from './skin.js';
import {abs, dot, hypot, max, mix, PI, round, series, sin, type Vec} from './space.js';

/** How far round a skin place is to be turned until the eye sees it; found once for all phases. */
export const turnOf = (c: Camera, p: Person, place: Place, turns: Map<string, number>): number => {
  const key = `${place.seg}${round(place.u / 12)}/${place.ray}`;
  let by = turns.get(key);
  if (by === undefined) {
    by = 0;
    let best = -2;
    for (let k = 0; k <= 176 && best < 0.04; k += 8)
      for (const s of [k, -k]) {
        const face = dot(touchAt(p, {...place, ray: place.ray + s}).n, c.eye);
        if (face > best) [best, by] = [face, s];
      }
    turns.set(key, by);
  }
  return by;
};

/** A muscle from origin to insertion, over the skin: points along it, from its one edge (0) to the other (1). */
type Strand = (t: number) => Point[];
export const strandsOf = (
  c: Camera,
  p: Person,
  [a, b, d, e]: readonly Place[],
  turns: Map<string, number>,
): Strand => {
  const seen = (v: Place): Vec => pointAt(p, {...v, ray: v.ray + turnOf(c, p, v, turns)});
  const edge = (q: Place, w: Place): Point[] =>
    series(9, i => {
      const t = i / 8;
      const go = (from: number, to: number): number => from + (to - from) * t;
      return at(
        c,
        q.seg === w.seg ? seen({...q, u: go(q.u, w.u), ray: go(q.ray, w.ray)}) : mix(seen(q), seen(w), t),
      );
    });
  const [left, right] = [edge(a!, e!), edge(b!, d!)];
  return t =>
    left.map(([x, y], i) => {
      const [u, v] = right[i]!;
      // The belly is broader than the ends.
      const k = t + (2 * t - 1) * 0.12 * sin((i / 8) * PI);
      return [x + (u - x) * k, y + (v - y) * k];
    });
};
export const rimOf = (strand: Strand): Point[] => [...strand(0), ...strand(1).reverse()];
/** Whether a muscle faces the eye: seen along its edge it is no patch but a scratch. */
export const isBroad = (strand: Strand): boolean => {
  let [area, long] = [0, 0];
  rimOf(strand).forEach(([x, y], i, rim) => {
    const [u, v] = rim.at(i - 1)!;
    area += x * v - y * u;
    long += hypot(x - u, y - v);
  });
  return abs(area) > 0.04 * long * long;
};

/**
 * The arrow, a shaft that swells to a head, and the way back, lifted: an arc from the head to the tail, on the upper side of the
 * page, away from the tool. The arrow ends where the stroke ends; a short one begins earlier, to be seen.
 */
export const arrowsOf = ([x0, y0]: Point, [x1, y1]: Point, k: number): [there: string, back: string] => {
  const long = hypot(x1 - x0, y1 - y0) || 1;
  const [tx, ty] = [((x1 - x0) / long) * k, ((y1 - y0) / long) * k];
  const on = max(long / k, 44);
  const high = max(25, on * 0.28) * (x0 < x1 ? -1 : 1);
  // From places along the stroke and across it.
  const put = (points: readonly Point[], close: boolean): string =>
    path(
      points.map(([u, w]) => [x1 + tx * (u - on) - ty * w, y1 + ty * (u - on) + tx * w]),
      close,
    );
  return [
    put(
      [
        [0, 2.4],
        [on - 20, 5],
        [on - 24, 15],
        [on, 0],
        [on - 24, -15],
        [on - 20, -5],
        [0, -2.4],
      ],
      true,
    ),
    put(
      CIRCLE(24)
        .slice(1, 12)
        .map(([x, y]) => [on * (0.5 + x * 0.5), y * high]),
      false,
    ),
  ];
};

import {at, type Camera, CIRCLE, path, type Point} from './outline.js';
import type {Person, Place} from './person.js';
import type {Push} from './scenery.js';
import {touchAt} from './skin.js';
import {abs, dot, hypot, max, mix, PI, round, sin, type Vec} from './space.js';

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
        if (face > best) {
          best = face;
          by = s;
        }
      }
    turns.set(key, by);
  }
  return by;
};
const seen = (c: Camera, p: Person, place: Place, turns: Map<string, number>): Vec =>
  touchAt(p, {...place, ray: place.ray + turnOf(c, p, place, turns)}).p;

/** Both edges of a muscle from origin to insertion, over the skin. */
const edgesOf = (
  c: Camera,
  p: Person,
  m: readonly Place[],
  turns: Map<string, number>,
): readonly [Point[], Point[]] => {
  const [a, b, d, e] = m;
  if (!a || !b || !d || !e) return [[], []];
  const edge = (q: Place, w: Place): Point[] =>
    Array.from({length: 9}, (_, i) => {
      const t = i / 8;
      const place = {...q, u: q.u + (w.u - q.u) * t, ray: q.ray + (w.ray - q.ray) * t};
      const over = (v: Place): Vec => seen(c, p, v, turns);
      return at(c, q.seg === w.seg ? over(place) : mix(over(q), over(w), t));
    });
  const [L, R] = [edge(a, e), edge(b, d)];
  // The belly is broader than the ends.
  const bulge = (from: Point[], to: Point[]): Point[] =>
    to.map(([x, y], i) => {
      const k = 0.12 * sin((i / 8) * PI);
      const [u, v] = from[i] ?? [x, y];
      return [x + (x - u) * k, y + (y - v) * k];
    });
  return [bulge(R, L), bulge(L, R)];
};
/** Whether a muscle faces the eye: seen along its edge it is no patch but a scratch. */
export const isBroad = (...[c, p, m, turns]: Parameters<typeof edgesOf>): boolean => {
  const [L, R] = edgesOf(c, p, m, turns);
  const ring = [...L, ...R.reverse()];
  let [area, long] = [0, 0];
  ring.forEach(([x, y], i) => {
    const [u, v] = ring.at(i - 1) ?? [x, y];
    area += x * v - y * u;
    long += hypot(x - u, y - v);
  });
  return abs(area) > 0.04 * long * long;
};
export const muscleShapes = (push: Push, ...[c, p, m, turns]: Parameters<typeof edgesOf>): void => {
  const [L, R] = edgesOf(c, p, m, turns);
  push('muscle', path([...L, ...[...R].reverse()]));
  push(
    'fibre',
    [0.2, 0.4, 0.6, 0.8]
      .map(t =>
        path(
          L.map(([x, y], i): Point => {
            const [u, v] = R[i] ?? [x, y];
            return [x + (u - x) * t, y + (v - y) * t];
          }),
          false,
        ),
      )
      .join(''),
  );
};

/** Points along the stroke and across it, as one path. The arrow ends where the stroke ends; a short one begins earlier, to be seen. */
const along = (
  [x0, y0]: Point,
  [x1, y1]: Point,
  k: number,
  shape: (on: number) => Point[],
  close: boolean,
): string => {
  const l = hypot(x1 - x0, y1 - y0) || 1;
  const [tx, ty] = [((x1 - x0) / l) * k, ((y1 - y0) / l) * k];
  const on = max(l / k, 38);
  return path(
    shape(on).map(([u, w]) => [x1 + tx * (u - on) - ty * w, y1 + ty * (u - on) + tx * w]),
    close,
  );
};
/** A shaft that swells to a head. */
export const arrowOf = (from: Point, to: Point, k: number): string =>
  along(
    from,
    to,
    k,
    on => [
      [0, 2.4],
      [on - 20, 5],
      [on - 24, 15],
      [on, 0],
      [on - 24, -15],
      [on - 20, -5],
      [0, -2.4],
    ],
    true,
  );
/** The way back, lifted: an arc from the head to the tail, on the upper side of the page, away from the tool. */
export const returnOf = (from: Point, to: Point, k: number): string => {
  const up = from[0] < to[0] ? -1 : 1;
  return along(
    from,
    to,
    k,
    on =>
      CIRCLE(24)
        .slice(1, 12)
        .map(([x, y]) => [on * (0.5 + x * 0.5), y * up * max(30, on * 0.28)]),
    false,
  );
};

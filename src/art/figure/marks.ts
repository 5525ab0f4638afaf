import type {Role} from './drawing.js';
import {at, type Camera, path, type Point} from './outline.js';
import type {Person, Place} from './person.js';
import {touchAt} from './skin.js';
import {dot, hypot, max, mix, PI, round, sin, type Vec} from './space.js';

/** A skin place turned, if need be, to where the eye can see it; how far, is found once for all phases. */
export const seen = (c: Camera, p: Person, place: Place, turns: Map<string, number>): {p: Vec; n: Vec} => {
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
  return touchAt(p, {...place, ray: place.ray + by});
};

export const muscleShapes = (
  c: Camera,
  p: Person,
  m: readonly Place[],
  turns: Map<string, number>,
  push: (role: Role, id: string, d: string) => void,
): void => {
  // Four corners (two at the origin, two at the insertion), each edge sampled over the skin.
  const [a, b, d, e] = m;
  if (!a || !b || !d || !e) return;
  const edge = (q: Place, w: Place, n: number): Point[] =>
    Array.from({length: n + 1}, (_, i) => {
      const t = i / n;
      if (q.seg === w.seg)
        return at(c, seen(c, p, {...q, u: q.u + (w.u - q.u) * t, ray: q.ray + (w.ray - q.ray) * t}, turns).p);
      return at(c, mix(seen(c, p, q, turns).p, seen(c, p, w, turns).p, t));
    });
  const left = edge(a, e, 8);
  const right = edge(b, d, 8);
  const belly = (i: number): number => 0.12 * sin((i / 8) * PI);
  const bulge = (from: Point, to: Point, k: number): Point => [
    to[0] + (to[0] - from[0]) * k,
    to[1] + (to[1] - from[1]) * k,
  ];
  const L = left.map((q, i) => bulge(right[i] ?? q, q, belly(i)));
  const R = right.map((q, i) => bulge(left[i] ?? q, q, belly(i)));
  push('muscle', 'muscle', path([...L, ...[...R].reverse()]));
  push(
    'fibre',
    'fibre',
    [0.2, 0.4, 0.6, 0.8]
      .map(t =>
        path(
          L.map((q, i): Point => {
            const w = R[i] ?? q;
            return [q[0] + (w[0] - q[0]) * t, q[1] + (w[1] - q[1]) * t];
          }),
          false,
        ),
      )
      .join(''),
  );
};

/** A shaft that swells to a head, as one closed path. It ends where the stroke ends; a short one begins earlier, to be seen. */
export const arrowOf = ([x0, y0]: Point, [x1, y1]: Point, k: number): string => {
  const l = hypot(x1 - x0, y1 - y0) || 1;
  const [tx, ty] = [((x1 - x0) / l) * k, ((y1 - y0) / l) * k];
  const on = max(l / k, 44);
  const [x, y] = [x1 - tx * on, y1 - ty * on];
  return path(
    [
      [0, 2.4],
      [on - 20, 5],
      [on - 24, 15],
      [on, 0],
      [on - 24, -15],
      [on - 20, -5],
      [0, -2.4],
    ].map(([u = 0, w = 0]) => [x + tx * u - ty * w, y + ty * u + tx * w]),
  );
};

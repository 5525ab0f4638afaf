/**
 * Control points to smooth outlines. Drawings are kept as text: the first pair of numbers is a point, every further pair the step to the next
 * one (steps are short numbers, a fifth less to send than places), `!` marks a corner. Centripetal Catmull-Rom passes through every control
 * point and never loops between close ones.
 */

export type Point = readonly [x: number, y: number];
/** A control point; `corner` breaks the tangent there. */
export type Knot = readonly [x: number, y: number, corner: boolean];
/** One cubic: start, two handles, end. */
export type Cubic = readonly [Point, Point, Point, Point];

/** Reads `"x y dx dy dx dy!"`. Throws a `SyntaxError` that names the word it could not read. */
export function knotsOf(text: string): Knot[] {
  const words = text.trim().split(/\s+/);
  const knots: Knot[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < words.length; i += 2) {
    const [across = '', down = ''] = [words[i], words[i + 1]];
    const corner = down.endsWith('!');
    x += number(across);
    y += number(corner ? down.slice(0, -1) : down);
    knots.push([x, y, corner]);
  }
  return knots;
}

function number(word: string): number {
  const value = word === '' ? NaN : Number(word);
  if (!Number.isFinite(value)) throw new SyntaxError(`control points: expected a number, found "${word}"`);
  return value;
}

/** The inverse of `knotsOf`, each place rounded to a tenth. */
export function textOf(knots: readonly Knot[]): string {
  let [x, y] = [0, 0];
  return knots
    .map(([toX, toY, corner]) => {
      const step = `${tenth(tenth(toX) - x)} ${tenth(tenth(toY) - y)}${corner ? '!' : ''}`;
      [x, y] = [tenth(toX), tenth(toY)];
      return step;
    })
    .join(' ');
}

// The body has four thousand knots, and the first map of a page waits for them: nothing here is taken apart or made twice.

/** Cubics through the knots. An open curve starts and ends at its first and last knot. */
export function curve(knots: readonly Knot[], closed: boolean): Cubic[] {
  const n = knots.length;
  const last = closed ? n : n - 1;
  const cubics: Cubic[] = [];
  const at = (i: number): Knot => knots[closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i))]!;
  let [p0, p1, p2] = [at(-1), at(0), at(1)];
  let [a, b] = [gap(p0, p1), gap(p1, p2)];
  for (let i = 0; i < last; i++) {
    const p3 = at(i + 2);
    const c = gap(p2, p3);
    const sharp1 = p1[2] || (!closed && i === 0);
    const sharp2 = p2[2] || (!closed && i === last - 1);
    // Symmetric in both ends: the same stretch drawn backwards must be the same curve, or neighbours would not meet.
    const out = sharp1 ? undefined : handle(p0, p1, p2, a, b);
    const into = sharp2 ? undefined : handle(p3, p2, p1, c, b);
    cubics.push([[p1[0], p1[1]], out ?? third(p1, into ?? p2), into ?? third(p2, out ?? p1), [p2[0], p2[1]]]);
    [p0, p1, p2] = [p1, p2, p3];
    [a, b] = [b, c];
  }
  return cubics;
}

/** The handle at a knot `p` on the way from `before` to `after`, which lie `a` and `b` away. */
function handle(before: Knot, p: Knot, after: Knot, a: number, b: number): Point {
  const own = 2 * a * a + 3 * a * b + b * b;
  const all = 3 * a * (a + b);
  return [
    (a * a * after[0] - b * b * before[0] + own * p[0]) / all,
    (a * a * after[1] - b * b * before[1] + own * p[1]) / all,
  ];
}

/** Square root of the distance: what makes the parametrisation centripetal. */
const gap = (p: Knot, q: Knot): number => Math.max(1e-6, Math.hypot(p[0] - q[0], p[1] - q[1]) ** 0.5);
const third = (from: Knot, to: Point | Knot): Point => [
  from[0] + (to[0] - from[0]) / 3,
  from[1] + (to[1] - from[1]) / 3,
];
const tenth = (value: number): number => Math.round(value * 10) / 10 || 0;

/** Path data in relative cubics, rounded to a tenth without letting the rounding add up. */
export function pathOf(cubics: readonly Cubic[], closed: boolean): string {
  const first = cubics[0];
  if (!first) return '';
  let [x, y] = [tenth(first[0][0]), tenth(first[0][1])];
  let d = `M${x} ${y}c`;
  let separator = '';
  const add = (value: number): void => {
    const word = short(tenth(value));
    d += value < 0 && word !== '0' ? word : separator + word;
    separator = ' ';
  };
  for (const [, one, two, end] of cubics) {
    add(one[0] - x);
    add(one[1] - y);
    add(two[0] - x);
    add(two[1] - y);
    const [endX, endY] = [tenth(end[0]), tenth(end[1])];
    add(endX - x);
    add(endY - y);
    [x, y] = [endX, endY];
  }
  return closed ? d + 'z' : d;
}

/** Without the nought before a point. */
function short(value: number): string {
  const word = String(value);
  if (value >= 1 || value <= -1 || value === 0) return word;
  return value < 0 ? `-${word.slice(2)}` : word.slice(1);
}

/** Straight path data through points. */
export const linesOf = (points: readonly Point[], closed: boolean): string =>
  `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}${closed ? 'z' : ''}`;

/** Points along the cubics, the end of the last one left out (for a closed curve it is the first point). */
export function flatten(cubics: readonly Cubic[], steps = 6): Point[] {
  const weights = Array.from({length: steps}, (_, i) => {
    const t = i / steps;
    const u = 1 - t;
    return [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t] as const;
  });
  const points: Point[] = [];
  for (const [p, a, b, q] of cubics)
    for (const w of weights)
      points.push([
        w[0] * p[0] + w[1] * a[0] + w[2] * b[0] + w[3] * q[0],
        w[0] * p[1] + w[1] * a[1] + w[2] * b[1] + w[3] * q[1],
      ]);
  return points;
}

/** The point a fraction `t` of the way along a polyline. */
export function along(points: readonly Point[], t: number): Point {
  const lengths = points.slice(1).map((q, i) => Math.hypot(q[0] - points[i]![0], q[1] - points[i]![1]));
  let left = t * lengths.reduce((sum, length) => sum + length, 0);
  for (const [i, length] of lengths.entries()) {
    if (left <= length || i === lengths.length - 1) {
      const share = length ? left / length : 0;
      const [p, q] = [points[i]!, points[i + 1]!];
      return [p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share];
    }
    left -= length;
  }
  return points[0]!;
}

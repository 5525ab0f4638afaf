import {along, curve, flatten, type Knot, type Point} from '../spline.js';
import {inside, mirror} from './zones.js';

/** A quadratic: start, handle, end. */
export type Line = readonly [Point, Point, Point];
export const line = ([p, m, q]: Line): string =>
  `M${r(p[0])} ${r(p[1])}Q${r(m[0])} ${r(m[1])} ${r(q[0])} ${r(q[1])}`;
export const flipLine = (l: Line): string => line([mirror(l[0]), mirror(l[1]), mirror(l[2])]);
const r = (value: number): number => Math.round(value * 2) / 2 || 0;

/** Gently bowed lines from one stretch of an outline to another, each cut where it would leave its muscle. */
export function fibres(
  [a = 0, b = 0, c = 0, e = 0, count = 0, bow = 0.06]: readonly number[],
  knots: readonly Knot[],
): Line[] {
  const [from, to] = [stretch(knots, a, b), stretch(knots, c, e)];
  const muscle = flatten(curve(knots, true), 4);
  const lines: Line[] = [];
  for (let i = 0; i < count; i++) {
    const t = (i + 0.5) / count;
    const [p, q] = [along(from, t), along(to, t)];
    const bend = bow * (t - 0.5) * 2;
    const handle: Point = [
      (p[0] + q[0]) / 2 - (q[1] - p[1]) * bend,
      (p[1] + q[1]) / 2 + (q[0] - p[0]) * bend,
    ];
    const cut = within([p, handle, q], muscle);
    if (cut) lines.push(cut);
  }
  return lines;
}

function stretch(knots: readonly Knot[], from: number, to: number): Point[] {
  const step = to < from ? -1 : 1;
  return Array.from({length: Math.abs(to - from) + 1}, (_, k) => {
    const [x, y] = knots[(from + k * step) % knots.length]!;
    return [x, y];
  });
}

const SAMPLES = 20;

/** The longest stretch of a line inside a muscle, a little short of its edge; none when that is nothing. */
function within(whole: Line, muscle: readonly Point[]): Line | undefined {
  const [p, m, q] = whole;
  let [start, end, best] = [0, 0, 0];
  for (let i = 0, from = -1; i <= SAMPLES + 1; i++) {
    const t = i / SAMPLES;
    const is = i <= SAMPLES && inside(muscle, onAxis(p[0], m[0], q[0], t), onAxis(p[1], m[1], q[1], t));
    if (is && from < 0) from = i;
    if (is || from < 0) continue;
    if (i - 1 - from > best) [start, end, best] = [from, i - 1, i - 1 - from];
    from = -1;
  }
  if (best < 3) return undefined;
  const [s, e] = [start / SAMPLES, end / SAMPLES];
  const handle = (k: 0 | 1): number =>
    (1 - s) * (1 - e) * whole[0][k] + (s * (1 - e) + e * (1 - s)) * whole[1][k] + s * e * whole[2][k];
  return [pointOn(whole, s), [handle(0), handle(1)], pointOn(whole, e)];
}

const pointOn = ([p, m, q]: Line, t: number): Point => [
  onAxis(p[0], m[0], q[0], t),
  onAxis(p[1], m[1], q[1], t),
];
const onAxis = (p: number, m: number, q: number, t: number): number =>
  (1 - t) * (1 - t) * p + 2 * (1 - t) * t * m + t * t * q;

import {along, flatten, type Cubic, type Knot, type Point} from '../spline.js';
import {mirror} from './zones.js';

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
  outline: readonly Cubic[],
): Line[] {
  const [from, to] = [stretch(knots, a, b), stretch(knots, c, e)];
  const muscle = flatten(outline, 4);
  const lines: Line[] = [];
  for (let i = 0; i < count; i++) {
    const t = (i + 0.5) / count;
    const cut = within(along(from, t), along(to, t), bow * (2 * t - 1), muscle);
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

/**
 * The longest stretch of a line inside a muscle, a little short of its edge; none when that is nothing. Along its chord a bowed line
 * is a parabola, and few of its samples lie beside any one edge of the muscle: no edge is asked about the others.
 */
function within(p: Point, q: Point, bend: number, muscle: readonly Point[]): Line | undefined {
  const dx = q[0] - p[0];
  const dy = q[1] - p[1];
  // An end on the outline is in where the muscle lies to its right, whichever way the line runs.
  const turn = dy < 0 ? 1 : -1;
  const scale = SAMPLES / (dx * dx + dy * dy || 1);
  // A corner of the muscle: how many samples along the chord, and how far beside it in the same measure.
  let [u, v] = [0, 0];
  let odd = 0;
  for (let i = -1; i < muscle.length; i++) {
    const corner = muscle[i < 0 ? muscle.length - 1 : i]!;
    const x = corner[0] - p[0];
    const y = corner[1] - p[1];
    const toU = (x * dx + y * dy) * scale;
    const toV = (y * dx - x * dy) * scale * turn;
    const from = Math.ceil(u < toU ? u : toU);
    const end = i < 0 ? from : Math.ceil(u < toU ? toU : u);
    for (let k = from; k < end; k++) {
      if (k < 0 || k > SAMPLES) continue;
      if (v + ((k - u) * (toV - v)) / (toU - u) > 2 * k * (1 - k / SAMPLES) * turn * bend + 1e-9)
        odd ^= 1 << k;
    }
    u = toU;
    v = toV;
  }
  let [start, end] = [0, 0];
  for (let k = 0, from = 0; k <= SAMPLES + 1; k++) {
    if (odd & (1 << k)) continue;
    if (k - 1 - from > end - start) [start, end] = [from, k - 1];
    from = k + 1;
  }
  if (end - start < 3) return undefined;
  // The point of the line at `s`; with another `e`, the handle between the two.
  const at = (s: number, e: number): Point => {
    const along = (s + e) / 2 / SAMPLES;
    const beside = 2 * bend * (along - (s * e) / SAMPLES ** 2);
    return [p[0] + dx * along - dy * beside, p[1] + dy * along + dx * beside];
  };
  return [at(start, start), at(start, end), at(end, end)];
}

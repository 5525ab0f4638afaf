import type {Point} from '../spline.js';
import type {Body, View} from './types.js';

/**
 * All control points lie on the body of the landmarks, whose legs are short. A body is a map from there: piecewise linear in height, then
 * wider or narrower by height (`trunk`), with arms that move along and have a breadth of their own, or, from the side, deeper or flatter.
 * `landmarksY` of the drawing are the heights the map gives to the same landmarks.
 */
const FROM: readonly number[] = [0, 124, 173, 408, 512, 748, 968, 1000];

interface Build {
  readonly heights: readonly number[];
  /** Height on the landmarks' body, then the factor of breadth there. */
  readonly trunk: readonly Point[];
  readonly arm: number;
  /** From the side: height, added thousandths at the front, added at the back. */
  readonly depth: readonly (readonly [number, number, number])[];
}

const builds: Readonly<Record<Body, Build>> = {
  neutral: {heights: [0, 126, 177, 392, 479, 727, 964, 1000], trunk: [[0, 1]], arm: 1, depth: [[0, 0, 0]]},
  female: {
    heights: [0, 126, 178, 388, 481, 727, 965, 1000],
    trunk: [
      [0, 1],
      [95, 0.97],
      [130, 0.88],
      [175, 0.9],
      [250, 0.9],
      [300, 0.91],
      [352, 0.9],
      [405, 0.98],
      [470, 1.045],
      [560, 1.05],
      [650, 1.02],
      [748, 0.97],
      [968, 0.93],
      [1000, 0.93],
    ],
    arm: 0.88,
    depth: [
      [0, 0, 0],
      [120, -2, 1],
      [200, -6, 3],
      [235, 1, 3],
      [262, 12, 3],
      [285, 6, 3],
      [310, -7, 3],
      [352, -10, 1],
      [420, -3, 0],
      [470, -1, -4],
      [505, 0, -6],
      [560, 2, -3],
      [640, 1, -1],
      [748, -1, 1],
      [968, -1, 1],
      [1000, -4, 1],
    ],
  },
  male: {
    heights: [0, 127, 177, 395, 480, 728, 964, 1000],
    trunk: [
      [0, 1],
      [90, 1],
      [120, 1.07],
      [175, 1.05],
      [260, 1.055],
      [352, 1.03],
      [410, 1],
      [480, 0.975],
      [560, 0.98],
      [748, 1.01],
      [850, 1.03],
      [968, 1],
      [1000, 1],
    ],
    arm: 1.06,
    depth: [
      [0, 0, 0],
      [120, 1, -2],
      [200, 2, -2],
      [260, 3, -2],
      [350, 2, 0],
      [430, 1, 0],
      [500, 0, 3],
      [600, 0, 0],
      [1000, 0, 0],
    ],
  },
};

/** Half the breadth of trunk and leg by height on the landmarks' body: beyond it lies the arm. */
const HALF: readonly Point[] = [
  [0, 60],
  [130, 60],
  [165, 92],
  [230, 97],
  [300, 96],
  [356, 86],
  [400, 89],
  [438, 90],
  [500, 101],
  [560, 107],
  [650, 120],
  [1000, 130],
];

/** Piecewise linear through `[at, value]` rows, flat beyond the ends. */
function between(rows: readonly (readonly [number, ...number[]])[], at: number, column = 1): number {
  let i = 0;
  while (i < rows.length - 1 && at > rows[i + 1]![0]) i++;
  const [low, high] = [rows[i]!, rows[i + 1] ?? rows[i]!];
  const span = high[0] - low[0];
  const share = span ? Math.min(1, Math.max(0, (at - low[0]) / span)) : 0;
  return low[column]! + (high[column]! - low[column]!) * share;
}

const heights = new Map<Build, readonly Point[]>();
function rows(build: Build): readonly Point[] {
  let made = heights.get(build);
  if (!made) heights.set(build, (made = FROM.map((from, i) => [from, build.heights[i]!])));
  return made;
}

/** Takes a point on the landmarks' body (thousandths of stature) to the drawing of a body. Side: face at positive x. */
export function place(view: View, body: Body, x: number, y: number): Point {
  const build = builds[body];
  const height = between(rows(build), Math.min(1000, y));
  if (view === 'side') {
    const middle = -8;
    const reach = Math.min(1, Math.abs(x - middle) / 40);
    return [x + between(build.depth, y, x > middle ? 1 : 2) * reach, height];
  }
  const half = between(HALF, y);
  const inside = Math.min(half, Math.abs(x));
  const wide = inside * between(build.trunk, y) + (Math.abs(x) - inside) * build.arm;
  return [Math.sign(x) * wide, height];
}

/** Heights of the landmarks on a body, as fractions of stature, for `score.mjs`. */
export function landmarksY(body: Body): Readonly<Record<string, number>> {
  const names = ['vertex', 'chin', 'acromion', 'iliac_crest', 'trochanter', 'knee', 'ankle', 'sole'];
  return Object.fromEntries(names.map((name, i) => [name, builds[body].heights[i]! / 1000]));
}

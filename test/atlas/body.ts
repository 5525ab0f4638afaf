/**
 * The neutral body, measured, in thousandths of stature. At a height: from where to where the skin reaches to the side, trunk or
 * leg first, then the arm (while they touch, one run holds both).
 */
const skin: readonly (readonly [number, ...(readonly [number, number])[]])[] = [
  [20, [0.0, 40.0]],
  [50, [0.0, 47.9]],
  [80, [0.0, 51.2]],
  [100, [0.0, 36.7]],
  [120, [0.0, 33.3]],
  [130, [0.0, 33.8]],
  [145, [0.0, 52.5]],
  [160, [0.0, 85.4]],
  [180, [0.0, 127.5]],
  [200, [0.0, 137.5]],
  [220, [0.0, 141.2]],
  [250, [0.0, 139.6]],
  [280, [0.0, 142.9]],
  [300, [0.0, 95.8], [97.1, 145.8]],
  [330, [0.0, 91.2], [101.7, 150.4]],
  [360, [0.0, 85.4], [104.6, 160.4]],
  [380, [0.0, 85.8], [106.2, 164.6]],
  [400, [0.0, 89.6], [109.6, 166.2]],
  [430, [0.0, 88.8], [117.9, 164.2]],
  [460, [0.0, 94.6], [127.5, 165.8]],
  [470, [0.0, 96.7], [130.0, 167.5]],
  [480, [0.0, 98.3], [132.5, 169.6]],
  [500, [0.0, 100.8], [136.7, 175.0]],
  [520, [0.0, 104.2], [132.1, 189.6]],
  [550, [0.0, 106.7], [132.9, 182.9]],
  [600, [2.9, 105.4]],
  [650, [6.2, 96.7]],
  [700, [10.8, 85.4]],
  [720, [11.7, 80.8]],
  [750, [15.8, 80.4]],
  [780, [21.7, 84.6]],
  [800, [18.8, 87.1]],
  [850, [20.4, 84.6]],
  [900, [28.8, 75.0]],
  [940, [28.3, 67.5]],
  [970, [25.0, 68.8]],
  [990, [25.8, 87.5]],
];

export const landmarks = {
  c7: {x: 0, y: 155},
  t3: {x: 0, y: 192},
  t7: {x: 0, y: 260},
  t12: {x: 0, y: 344},
  l1: {x: 0, y: 363},
  l3: {x: 0, y: 397},
  l5: {x: 0, y: 425},
  mastoid: {x: 24, y: 88},
  acromion: {x: 101, y: 173},
  bladeTip: {x: 55, y: 266},
  bladeInnerEdge: {x: 36, y: 200},
  collarBone: {x: 7, y: 184},
  rib12: {x: 50, y: 375},
  ribsLow: {x: 71, y: 372},
  crestTop: {x: 58, y: 408},
  crestSide: {x: 79, y: 430},
  asis: {x: 70, y: 445},
  psis: {x: 27, y: 439},
  sitBone: {x: 26, y: 533},
  pubis: {x: 7, y: 500},
  tailboneTip: {x: 0, y: 514},
  hipKnob: {x: 87, y: 512},
  kneeLine: {x: 45, y: 748},
  kneecap: {x: 50, y: 740},
  heel: {x: 47, y: 980},
} as const;

/** Whether a place lies inside the skin; between two measured heights the edge is taken as straight. */
export function insideSkin({x, y}: {readonly x: number; readonly y: number}): boolean {
  const below = skin.findIndex(([height]) => height >= y);
  const [lower, upper] = [skin[below], skin[below - 1]];
  if (!lower || !upper) return false;
  const share = (y - upper[0]) / (lower[0] - upper[0]);
  const between = (a: number, b: number) => a + share * (b - a);
  const [, ...low] = lower;
  const [, ...up] = upper;
  if (low.length === up.length) {
    return low.some(([from, to], run) => {
      const [otherFrom = 0, otherTo = 0] = up[run] ?? [];
      return x >= between(otherFrom, from) && x <= between(otherTo, to);
    });
  }
  // Arm and trunk part between these heights: inside means inside at both.
  return [low, up].every(runs => runs.some(([from, to]) => x >= from && x <= to));
}

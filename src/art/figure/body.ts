import type {Vec} from './space.js';

/**
 * The body at rest, in thousandths of stature. Segment lengths after Drillis and Contini (joint centre to joint
 * centre); depths and widths measured on the landmarks of the neutral body.
 * A ring is `[u along the bone, aside, front, radius aside, radius along, radius front]`; for limbs `aside` is outward.
 */
export type Ring = readonly [u: number, x: number, z: number, rx: number, ry: number, rz: number];

export const LENGTH = {arm: 172, fore: 146, thigh: 245, shank: 246, ankle: 39, neck: 56} as const;

/** Where things lie on the trunk's axis (0 = hip joints, up). A hand is 50 wide. */
export const MARK = {
  hand: 50,
  sitBone: -52,
  tailbone: -34,
  dimples: 43,
  hipPoint: 37,
  crest: 70,
  lastRib: 115,
  t12: 141,
  bladeTip: 210,
  armpit: 241,
  shoulder: 262,
  bladeTop: 294,
} as const;

export const TRUNK: readonly Ring[] = [
  [-44, 0, 2, 62, 26, 44],
  [-14, 0, 0, 93, 34, 56],
  [26, 0, 1, 96, 30, 61],
  [64, 0, 4, 88, 26, 63],
  [98, 0, 7, 81, 24, 61],
  [134, 0, 7, 83, 24, 64],
  [172, 0, 4, 90, 24, 71],
  [208, 0, -1, 97, 24, 75],
  [240, 0, -4, 103, 24, 72],
  [264, 0, -10, 98, 24, 60],
  [286, 0, -14, 76, 18, 47],
  [304, 0, -17, 46, 14, 37],
];
export const NECK: readonly Ring[] = [
  [20, 0, -4, 44, 14, 34],
  [-4, 0, -3, 33, 14, 32],
  [-34, 0, 0, 32, 16, 33],
  [-58, 0, 4, 32, 20, 34],
];
export const THIGH: readonly Ring[] = [
  [0, 0, 2, 50, 40, 47],
  [48, 3, -1, 52, 26, 58],
  [105, 1, 1, 49, 26, 54],
  [165, 0, 0, 42, 26, 45],
  [212, -1, -1, 36, 22, 38],
  [246, 0, 2, 35, 32, 36],
];
export const SHANK: readonly Ring[] = [
  [0, 0, 1, 34, 26, 34],
  [28, 0, -2, 33, 20, 35],
  [66, 1, -9, 37, 22, 38],
  [102, 1, -11, 36, 24, 37],
  [150, 0, -7, 27, 24, 30],
  [198, 0, -3, 20, 20, 22],
  [240, 0, -2, 20, 20, 22],
];
export const ARM: readonly Ring[] = [
  [7, -2, 0, 33, 25, 35],
  [36, 1, 0, 34, 22, 36],
  [76, 0, 2, 31, 22, 34],
  [124, 0, 0, 26, 20, 29],
  [172, 0, 0, 25, 22, 25],
];
export const FORE: readonly Ring[] = [
  [0, 0, 0, 25, 20, 24],
  [34, 0, 1, 28, 18, 27],
  [66, 0, 0, 25, 18, 24],
  [112, 0, 0, 18, 16, 16],
  [146, 0, 0, 16, 12, 13],
];

/** A ball in a part's own axes: centre, then radii. */
export type Lump = readonly [x: number, y: number, z: number, rx: number, ry: number, rz: number];

/** The big buttock muscle, one side (x outward). */
export const BUTTOCK: readonly Lump[] = [
  [48, -16, -34, 47, 54, 46],
  [44, 22, -24, 44, 36, 42],
];
/** The foot from the ankle: own axes x outward, y up, z to the toes; the sole lies 39 below. */
export const FOOT: readonly (readonly Lump[])[] = [
  [
    [0, 0, -2, 20, 20, 22],
    [0, -18, -20, 20, 21, 22],
    [-2, -14, 30, 21, 20, 22],
  ],
  [
    [0, -21, -22, 19, 18, 20],
    [-2, -22, 32, 22, 17, 24],
    [1, -28, 74, 27, 11, 16],
  ],
  [
    [-2, -12, 28, 20, 18, 20],
    [1, -27, 74, 27, 12, 16],
  ],
  [
    [2, -28, 76, 26, 11, 14],
    [-6, -31, 104, 17, 8, 12],
    [12, -32, 94, 13, 7, 10],
  ],
];
export type HeadPart = 'skull' | 'face' | 'nose' | 'ear' | 'crown' | 'nape' | 'fringe' | 'temple';
export const HEAD: Readonly<Record<HeadPart, readonly Lump[]>> = {
  skull: [[0, 30, -6, 51, 52, 61]],
  face: [
    [0, 26, 18, 45, 30, 37],
    [0, -31, 38, 16, 12, 15],
    [33, -14, 10, 12, 14, 14],
    [-33, -14, 10, 12, 14, 14],
  ],
  nose: [
    [0, 16, 54, 5, 6, 4],
    [0, 1, 63, 7, 5, 7],
    [0, -3, 54, 10, 5, 6],
  ],
  ear: [[51, 4, -8, 5, 15, 9]],
  crown: [
    [0, 58, 10, 43, 30, 42],
    [0, 32, -20, 55, 50, 52],
  ],
  nape: [
    [0, 30, -22, 55, 46, 50],
    [0, -8, -38, 26, 16, 18],
  ],
  fringe: [
    [0, 70, 18, 40, 17, 34],
    [0, 62, -12, 53, 26, 48],
  ],
  temple: [
    [50, 28, -14, 5, 12, 18],
    [45, 54, -6, 10, 20, 32],
  ],
};
export const HAIR: Readonly<Record<Body, readonly Lump[]>> = {
  neutral: [],
  female: [
    [0, 40, -78, 21, 21, 21],
    [0, 36, -62, 20, 20, 18],
  ],
  male: [],
};

/** Fingers: how far across the palm, length, and how much each hand shape bends them. */
export const FINGERS = [
  [14, 41],
  [4.5, 45],
  [-5, 42],
  [-14, 33],
] as const;
export const CURL = {flat: 3, relax: 24, grip: 74, fist: 92} as const;
export type HandShape = keyof typeof CURL;

export type Body = 'neutral' | 'female' | 'male';
/** How the build differs: shoulders, waist, hips, as factors on the widths. */
export const BUILD: Readonly<Record<Body, Vec>> = {
  neutral: [1, 1, 1],
  female: [0.94, 0.95, 1.05],
  male: [1.06, 1.03, 0.98],
};

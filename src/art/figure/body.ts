import type {Vec} from './space.js';

/**
 * The body at rest, in thousandths of stature. Segment lengths after Drillis and Contini (joint centre to joint
 * centre); depths and widths measured on the landmarks of the neutral body.
 * A ball in a part's own axes: centre, then radii. For what stands once on each side `x` is outward; limbs hang down from their joint.
 */
export type Lump = readonly [x: number, y: number, z: number, rx: number, ry: number, rz: number];

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

export const TRUNK: readonly Lump[] = [
  [0, -44, 2, 62, 26, 44],
  [0, -14, 0, 93, 34, 56],
  [0, 26, 1, 96, 30, 61],
  [0, 64, 4, 88, 26, 63],
  [0, 98, 7, 81, 24, 61],
  [0, 134, 7, 83, 24, 64],
  [0, 172, 4, 90, 24, 71],
  [0, 208, -1, 97, 24, 75],
  [0, 240, -4, 103, 24, 72],
  [0, 264, -10, 98, 24, 60],
  [0, 286, -14, 76, 18, 47],
  [0, 304, -17, 46, 14, 37],
];

export const NECK: readonly Lump[] = [
  [0, -20, -4, 44, 14, 34],
  [0, 4, -3, 33, 14, 32],
  [0, 34, 0, 32, 16, 33],
  [0, 58, 4, 32, 20, 34],
];

export interface LimbShape {
  /** The two bones. */
  readonly long: readonly [upper: number, lower: number];
  readonly upper: readonly Lump[];
  readonly lower: readonly Lump[];
  /** What the clothes cover of the upper part; from the third ball on, their free end. */
  readonly cloth: readonly Lump[];
  /** Which way the lower bone bends. */
  readonly bends: 1 | -1;
}
const THIGH: readonly Lump[] = [
  [0, 0, 2, 50, 40, 47],
  [3, -48, -1, 52, 26, 58],
  [1, -105, 1, 49, 26, 54],
  [0, -165, 0, 42, 26, 45],
  [-1, -212, -1, 36, 22, 38],
  [0, -246, 2, 35, 32, 36],
];
export const LEG: LimbShape = {
  long: [245, 246],
  upper: THIGH,
  lower: [
    [0, 0, 1, 34, 26, 34],
    [0, -28, -2, 33, 20, 35],
    [1, -66, -9, 37, 22, 38],
    [1, -102, -11, 36, 24, 37],
    [0, -150, -7, 27, 24, 30],
    [0, -198, -3, 20, 20, 22],
    [0, -240, -2, 20, 20, 22],
  ],
  cloth: [
    ...THIGH.slice(0, 2),
    [1.6, -88, 0.4, 49.9, 26, 55.2],
    ...THIGH.slice(2, 3),
    [0.5, -132, 0.5, 45.9, 3, 50],
  ],
  bends: 1,
};
const UPPER_ARM: readonly Lump[] = [
  [-2, -7, 0, 33, 25, 35],
  [1, -36, 0, 34, 22, 36],
  [0, -76, 2, 31, 22, 34],
  [0, -124, 0, 26, 20, 29],
  [0, -172, 0, 25, 22, 25],
];
export const ARM: LimbShape = {
  long: [172, 146],
  upper: UPPER_ARM,
  lower: [
    [0, 0, 0, 25, 20, 24],
    [0, -34, 1, 28, 18, 27],
    [0, -66, 0, 25, 18, 24],
    [0, -112, 0, 18, 16, 16],
    [0, -146, 0, 16, 12, 13],
  ],
  cloth: [
    ...UPPER_ARM.slice(0, 2),
    [0.5, -54, 0.9, 32.7, 22, 35.1],
    ...UPPER_ARM.slice(2, 3),
    [0, -84, 1.7, 30.2, 3, 33.2],
  ],
  bends: -1,
};

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
/** Creases between the toes. */
export const TOES: readonly (readonly Vec[])[] = [
  [
    [-12, -24, 92],
    [-12, -29, 104],
  ],
  [
    [1, -24, 90],
    [1, -29, 102],
  ],
  [
    [11, -24, 84],
    [11, -29, 96],
  ],
];
export type HeadPart = 'skull' | 'face' | 'nose' | 'ear' | 'crown' | 'nape' | 'fringe' | 'temple' | 'bun';
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
    [46, 54, -14, 8, 20, 28],
  ],
  bun: [
    [0, 40, -78, 21, 21, 21],
    [0, 36, -62, 20, 20, 18],
  ],
};
/** The side of the nose, as a line down the face. */
export const NOSE_LINE: readonly Vec[] = [
  [4, 16, 58],
  [8, 0, 68],
  [0, -6, 64],
];

/** Fingers: how far across the palm, and length. */
export const FINGERS = [
  [14, 41],
  [4.5, 45],
  [-5, 42],
  [-14, 33],
] as const;

export type Body = 'neutral' | 'female' | 'male';
/** How the build differs: shoulders, waist, hips, as factors on the widths. */
export const BUILD: Readonly<Record<Body, Vec>> = {
  neutral: [1, 1, 1],
  female: [0.94, 0.95, 1.05],
  male: [1.06, 1.03, 0.98],
};

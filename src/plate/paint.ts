import type {Token} from './tokens.js';

type Value = number | 'none' | 'round' | `$${Token}` | `url(#${string})`;

/** How each part of the picture is painted; `$name` is a colour of `tokens.ts`. The style sheet and the exports are made from it. */
export interface Paint {
  readonly fill?: Value;
  readonly 'fill-opacity'?: number;
  readonly stroke?: Value;
  readonly 'stroke-width'?: number;
  readonly 'stroke-linecap'?: 'round';
  readonly 'stroke-linejoin'?: 'round';
  readonly 'stroke-dasharray'?: string;
  readonly opacity?: number;
}

const line = (stroke: Value, width: number, opacity?: number): Paint => ({
  fill: 'none',
  stroke,
  'stroke-width': width,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  ...(opacity !== undefined && {opacity}),
});

const area = (fill: Value, stroke: Value, width: number): Paint => ({
  fill,
  stroke,
  'stroke-width': width,
  'stroke-linejoin': 'round',
});

/** Width of the line round what is marked. */
export const MARKED = 1.8;

export const paints = {
  skin: {fill: '$skin'},
  underlay: {fill: '$flesh'},
  muscle: area('url(#unknot-muscle)', '$fold', 0.9),
  deep: area('url(#unknot-muscle)', '$fold', 0.9),
  fibre: line('$fibre', 0.7),
  tendon: area('url(#unknot-tendon)', '$tendon-line', 0.7),
  bone: area('$tendon-1', '$tendon-line', 0.8),
  veil: {...area('$skin', '$outline', 0.9), 'fill-opacity': 0.5},
  light: line('$fold', 1, 0.55),
  'rim-4': line('$shade', 24, 0.06),
  'rim-3': line('$shade', 16, 0.08),
  'rim-2': line('$shade', 10, 0.1),
  rim: line('$shade', 5, 0.14),
  shine: {fill: 'url(#unknot-shine)'},
  contour: line('$outline', 1.3),
  source: area('url(#unknot-source)', '$outline', 1),
  'source-fibre': line('$fibre-strong', 0.7),
  'off-limits': {fill: 'url(#unknot-hatch)'},
  hatch: line('$ink', 1.6),
  wash: {fill: '$paper', 'fill-opacity': 0.62},
  'cloud-halo': line('$paper', 4.8, 0.6),
  spillover: line('$pain', 2.4),
  cloud: line('$pain', 3),
  dots: line('$pain', 3),
  marked: line('$pain', MARKED),
  'point-halo': line('$point-halo', 6),
  point: line('$point', 2.8),
  hot: {...line('$ink', 2.2), 'stroke-dasharray': '5 3.5'},
  lead: line('$pain', 1.4),
  disc: {fill: '$pain', stroke: '$paper', 'stroke-width': 1},
  number: {fill: '$on-pain'},
} as const satisfies Readonly<Record<string, Paint>>;

export type PaintName = keyof typeof paints;

/** Stops of the gradients. */
export const stops = {
  'muscle-1': ['muscle-1', 1],
  'muscle-2': ['muscle-2', 1],
  'muscle-3': ['muscle-3', 1],
  'source-1': ['source-1', 1],
  'source-2': ['source-2', 1],
  'source-3': ['source-3', 1],
  'tendon-1': ['tendon-1', 1],
  'tendon-2': ['tendon-2', 1],
  light: ['light', 0.42],
  'light-end': ['light', 0],
  'shade-end': ['shade', 0],
  shade: ['shade', 0.3],
} as const satisfies Readonly<Record<string, readonly [Token, number]>>;

/** How much of the surface is left when something below it, or one muscle alone, is shown. */
export const FADE = {deep: 0.16, one: 0.22} as const;

/** Parts that keep their size in a close-up. */
export const MARKS: readonly PaintName[] = [
  'cloud-halo',
  'spillover',
  'cloud',
  'dots',
  'marked',
  'point-halo',
  'point',
  'hot',
];

interface Gradient {
  /** Centre and radius, in boxes of what is filled. */
  readonly circle?: readonly [x: number, y: number, radius: number];
  readonly line: readonly [x: number, y: number];
  readonly along: readonly (readonly [stop: keyof typeof stops, offset: number])[];
}

const round = [0.42, 0.36, 0.8] as const;

/** Rounded muscle, the muscle in question, pale tendon, and one light over all from the upper left. */
export const gradients: Readonly<Record<'muscle' | 'source' | 'tendon' | 'shine', Gradient>> = {
  muscle: {
    circle: round,
    line: [0, 0],
    along: [
      ['muscle-1', 0],
      ['muscle-2', 0.5],
      ['muscle-3', 1],
    ],
  },
  source: {
    circle: round,
    line: [0, 0],
    along: [
      ['source-1', 0],
      ['source-2', 0.5],
      ['source-3', 1],
    ],
  },
  tendon: {
    line: [0.3, 1],
    along: [
      ['tendon-1', 0],
      ['tendon-1', 0.4],
      ['tendon-2', 1],
    ],
  },
  shine: {
    line: [1, 0.3],
    along: [
      ['light', 0],
      ['light-end', 0.48],
      ['shade-end', 0.52],
      ['shade', 1],
    ],
  },
};

/** Marks are drawn finer in a close-up, or they would grow with the picture. Here, because a style sheet must not bring the drawing. */
export const CLOSE = 0.66;

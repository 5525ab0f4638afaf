import type * as B from './body.js';

/** What a shape is, for the style sheet: its paint never stands in the drawing. */
export type Role =
  | 'shadow'
  | 'wall'
  | 'ground'
  | 'mat'
  | 'wood'
  | 'wood-lit'
  | 'cloth'
  | 'cloth-lit'
  | 'ink'
  | 'skin'
  | 'skin-lit'
  | 'shirt'
  | 'shirt-lit'
  | 'sleeve'
  | 'sleeve-lit'
  | 'short'
  | 'short-lit'
  | 'leg'
  | 'leg-lit'
  | 'hair'
  | 'hair-lit'
  | 'line'
  | 'tool'
  | 'tool-lit'
  | 'tool-core'
  | 'tool-line'
  | 'muscle'
  | 'fibre'
  | 'rim-halo'
  | 'rim'
  | 'arrow-halo'
  | 'arrow'
  | 'return'
  | 'ring-halo'
  | 'ring'
  | 'dot';
export interface Shape {
  readonly role: Role;
  readonly d: string;
}
export interface FigureDrawing {
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  /** Back to front. As many shapes, and as many points in each, at every phase: paths may be animated. */
  readonly shapes: readonly Shape[];
  /** Start, middle and end of the stroke, for the still picture. */
  readonly stops: readonly (readonly [x: number, y: number])[];
  /** The close-up: where it stands in the picture, and what it shows. */
  readonly lens?: {
    readonly at: FigureDrawing['viewBox'];
    readonly viewBox: FigureDrawing['viewBox'];
    readonly shapes: readonly Shape[];
  };
}
export interface DrawOptions {
  /** The side of the body that is treated. */
  readonly side: 'left' | 'right';
  readonly body?: B.Body;
  /** Adds a window that shows the tool's place large. */
  readonly closeUp?: boolean;
}

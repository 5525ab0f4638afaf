import type {Point} from '../spline.js';

export type View = 'back' | 'front' | 'side';
export type Body = 'neutral' | 'female' | 'male';
export type Side = 'left' | 'right' | 'midline';

/** `light` is a soft line of form (a crease, a groove); `veil` lies over all and lets it shine through. */
export type Role =
  'skin' | 'underlay' | 'muscle' | 'deep' | 'tendon' | 'fibre' | 'bone' | 'veil' | 'light' | 'zone';

/** One outline, or a bundle of lines, as SVG path data in the coordinates of its `Drawing`. */
export interface Shape {
  readonly role: Role;
  /** The muscle or zone it belongs to: ids of the atlas where the atlas has one. */
  readonly id: string;
  readonly side: Side;
  readonly d: string;
  /** The outline as a polygon; missing for lines. */
  readonly points?: readonly Point[] | undefined;
}

/**
 * A whole figure in thousandths of stature, y down from the top of the head. Seen from behind and from the front x = 0 is the midline;
 * from the side it is the coronal plane, with the face at positive x for the right side and at negative x for the left.
 */
export interface Drawing {
  readonly view: View;
  readonly body: Body;
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  readonly shapes: readonly Shape[];
}

/** An area where pain is felt, as it lies on one view. */
export interface ZoneShape {
  readonly zone: string;
  readonly side: Side;
  readonly d: string;
  readonly centre: Point;
  readonly polygon: readonly Point[];
}

/**
 * One view as it is kept: control points on the body of the landmarks, one half of it (back, front) or its right side.
 * `muscles` has a row for each outline, painted in their order: `id layer outline/from from to to lines bow`. Layer is `s` surface, `d` deep,
 * `t` tendon sheet, `b` bone, `v` veil. Fibres run from one stretch of the outline to another; a stretch is two indices of its control points, may run
 * backwards, and may count on past the last one.
 */
export interface Sheet {
  readonly skin: string;
  readonly closed: boolean;
  readonly underlay: string;
  readonly muscles: string;
  /** Lines of form over everything: creases of hand, foot, ear, spine. */
  readonly lines: string;
  /** `name x y`, a name in capitals lies on the skin. */
  readonly vertices: string;
  /** zone → names of its corners, in order round it. */
  readonly zones: Readonly<Record<string, string>>;
  /** zone → where a textbook puts it, when that is not the middle of the area. */
  readonly centres: Readonly<Record<string, string>>;
}

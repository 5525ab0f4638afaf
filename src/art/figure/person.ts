import type * as B from './body.js';
import type {Ball, Frame, Hit, Vec} from './space.js';

/** Left is 1, right is -1: the sign of a side on the body's own first axis. */
export type Side = 1 | -1;
export type Word = string | number;
/** One line of `poses.ts`, read: what stands where, and the angles of every joint (degrees). */
export type Pose = Readonly<Record<string, readonly Word[]>>;
export type Segment = 'trunk' | 'thigh' | 'shank' | 'arm';
/** A place on the skin: along a segment's axis, then outward at `ray` (0 front, 90 outer side, 180 back). */
export interface Place {
  readonly seg: Segment;
  readonly side: Side;
  readonly u: number;
  readonly ray: number;
  /** How far the ray leans back along the axis, towards smaller `u` on the trunk (degrees). */
  readonly dip?: number;
}
export interface Limb {
  readonly side: Side;
  readonly root: Vec;
  readonly mid: Vec;
  readonly end: Vec;
  readonly upper: Frame;
  readonly lower: Frame;
  readonly upperBalls: readonly Ball[];
  readonly lowerBalls: readonly Ball[];
  /** Hand or foot: groups of balls, each one convex piece. */
  readonly tail: readonly (readonly Ball[])[];
  /** Creases between fingers or toes. */
  readonly lines: readonly (readonly Vec[])[];
}
export interface Person {
  readonly pelvis: Frame;
  readonly thorax: Frame;
  readonly head: Frame;
  readonly headAt: Vec;
  readonly hips: Vec;
  readonly trunk: readonly Ball[];
  readonly neck: readonly Ball[];
  readonly skull: Readonly<Record<B.HeadPart, readonly Ball[]>>;
  readonly hair: readonly Ball[];
  readonly buttocks: Readonly<Record<'1' | '-1', readonly Ball[]>>;
  readonly legs: readonly [Limb, Limb];
  readonly arms: readonly [Limb, Limb];
  readonly axis: (u: number) => {readonly p: Vec; readonly f: Frame};
}
/** What an arm or the tool needs to know of the contact. */
export interface Touch extends Hit {
  /** Along the segment, towards larger `u`. */
  readonly along: Vec;
  /** Where hands that hold or press go, how the palm lies, and the stick they hold. */
  readonly grips: readonly (readonly [at: Vec, palm: Vec, stick?: Vec])[];
}

import type {Body} from './body.js';
import type {Ball, Frame, Vec} from './space.js';

/** Left is 1, right is -1: the sign of a side on the body's own first axis. */
export type Side = 1 | -1;
/** Where a side stands in what is kept for both. */
export const slot = (side: Side): 0 | 1 => (side > 0 ? 0 : 1);
export type Pair<T> = readonly [left: T, right: T];

export type Words = Readonly<Record<string, readonly (string | number)[]>>;
type Numbers = readonly number[];
/** One line of `poses.ts`, read: what stands where, and the angles of every joint (degrees). */
export interface Pose {
  readonly on: readonly ['floor' | 'wall' | 'rest' | 'stand'];
  readonly at: Numbers;
  readonly root: Numbers;
  readonly sp: Numbers;
  readonly nk: Numbers;
  readonly base: Numbers;
  readonly wall: Numbers;
  readonly roller: Numbers;
  readonly cam: Numbers;
  readonly L: LimbWords;
  readonly R: LimbWords;
  readonly l: LimbWords;
  readonly r: LimbWords;
  readonly seat?: Numbers;
  readonly pillow?: Numbers;
  /** The close-up's own eye (yaw, pitch), where the picture alone cannot show the place. */
  readonly lens?: Numbers;
  readonly fit?: readonly [part: 'root' | 'L' | 'R', index: number, what: string, want: number];
  readonly split?: readonly string[];
  readonly over?: readonly string[];
  readonly under?: readonly string[];
  readonly mat?: Numbers;
  readonly rolls?: Numbers;
  readonly side?: Numbers;
  readonly twin?: Numbers;
  readonly warm?: Numbers;
  /** How far the belly rises. */
  readonly breath?: Numbers;
}
/** How it is placed, then numbers; the first of them may be a word for arms that touch (`b,thigh`, `c,grip`). */
export type LimbWords = readonly [mode: string, ...Numbers];
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
/** Two straight bones: joints, and the frames they hang down in. */
export interface Bones {
  readonly root: Vec;
  readonly mid: Vec;
  readonly end: Vec;
  readonly upper: Frame;
  readonly lower: Frame;
}
export interface Limb extends Bones {
  readonly side: Side;
  readonly upperBalls: readonly Ball[];
  readonly lowerBalls: readonly Ball[];
  readonly cloth: readonly Ball[];
  /** Hand or foot: groups of balls, each one convex piece. */
  readonly tail: readonly (readonly Ball[])[];
  /** Creases between fingers or toes. */
  readonly lines: readonly (readonly Vec[])[];
}
export interface Person {
  readonly body: Body;
  readonly pelvis: Frame;
  readonly thorax: Frame;
  readonly head: Frame;
  readonly headAt: Vec;
  readonly hips: Vec;
  readonly trunk: readonly Ball[];
  readonly neck: readonly Ball[];
  readonly buttocks: Pair<readonly Ball[]>;
  readonly legs: Pair<Limb>;
  readonly arms: Pair<Limb>;
  readonly axis: (u: number) => {readonly p: Vec; readonly f: Frame};
}
/** What an arm or the tool needs to know of the contact. */
export interface Touch {
  readonly p: Vec;
  /** Straight out of the skin. */
  readonly n: Vec;
  /** Along the segment, towards larger `u`. */
  readonly along: Vec;
  /** Where hands that hold or press go, how the palm lies, and the stick they hold. */
  readonly grips: readonly (readonly [at: Vec, palm: Vec, stick?: Vec])[];
}

import {type Limb, type Person, type Place, type Segment, type Side, slot, type Touch} from './person.js';
import {add, type Ball, cross, dense, dot, probe, sub, times, turn, unit, type Vec} from './space.js';

/** The buttock runs on into the thigh: without this, every bent hip has a notch. */
export const bridge = (p: Pick<Person, 'buttocks' | 'legs'>, side: Side): Ball[] => {
  const a = p.buttocks[slot(side)][0]!;
  const b = p.legs[slot(side)].upperBalls[1]!;
  return dense([a, {...b, r: [b.r[0] * 0.94, b.r[1], b.r[2] * 0.94]}], 4);
};
const skins = new WeakMap<Limb, Partial<Record<Segment, Ball[]>>>();
/** Skin that a tool may press, laid up once for each person: trunk with buttocks, a thigh, a shank or an upper arm. */
export const skinOf = (p: Person, seg: Segment, side: Side): Ball[] => {
  const limb = limbOf(p, seg, side);
  let known = skins.get(limb);
  if (!known) skins.set(limb, (known = {}));
  return (known[seg] ??= layUp(p, seg, side, limb));
};
const layUp = (p: Person, seg: Segment, side: Side, limb: Limb): Ball[] => {
  if (seg === 'shank') return dense(limb.lowerBalls);
  const upper = dense(limb.upperBalls);
  if (seg === 'arm') return upper;
  const seat = [...dense(p.buttocks[slot(side)]), ...bridge(p, side)];
  return seg === 'trunk'
    ? [...dense(p.trunk), ...dense(p.neck), ...seat, ...upper.slice(0, 7)]
    : [...upper, ...seat];
};
const limbOf = (p: Person, seg: Segment, side: Side) => (seg === 'arm' ? p.arms : p.legs)[slot(side)];

/** Meets the skin around a place, so far along and so far around; `o` is inside, `along` the direction of larger `u`. */
const meeting = (p: Person, {seg, side, u, ray, dip = 0}: Place) => {
  const {root, mid, upper, lower} = limbOf(p, seg, side);
  const onTrunk = seg === 'trunk';
  const {p: from, f} = onTrunk ? p.axis(u) : seg === 'shank' ? {p: mid, f: lower} : {p: root, f: upper};
  const along = times(f[1], onTrunk ? 1 : -1);
  const o = onTrunk ? from : add(from, along, u);
  const skin = skinOf(p, seg, side);
  const meet = (du: number, dr: number) =>
    probe(add(o, along, du), turn(turn(f, 1, side * (ray + dr)), 0, dip)[2], skin);
  return {o, along, meet};
};
export const pointAt = (p: Person, place: Place): Vec => meeting(p, place).meet(0, 0);
/** The skin at a place, and the direction of larger `u` there. */
export const touchAt = (p: Person, place: Place): Omit<Touch, 'grips'> => {
  const {o, along, meet} = meeting(p, place);
  // The string of balls is bumpy from near: the skin's slope is taken over a fingertip's width.
  const at = meet(0, 0);
  const n = unit(cross(sub(meet(11, 0), meet(-11, 0)), sub(meet(0, 9), meet(0, -9))));
  return {p: at, n: times(n, dot(n, sub(at, o)) < 0 ? -1 : 1), along};
};

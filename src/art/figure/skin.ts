import type {Limb, Person, Place, Segment, Side} from './person.js';
import {
  add,
  type Ball,
  cos,
  cross,
  dense,
  dot,
  type Frame,
  type Hit,
  out,
  probe,
  RAD,
  sin,
  sub,
  unit,
  type Vec,
} from './space.js';

type Partly = Omit<Person, 'arms'> & {readonly arms: readonly Limb[]};
const skins = new WeakMap<object, Map<string, Ball[]>>();
/** Skin that a tool may press: trunk with buttocks, a thigh, a shank or an upper arm. */
export const skinOf = (p: Partly, seg: Segment, side: Side): readonly Ball[] => {
  let known = skins.get(p);
  if (!known) skins.set(p, (known = new Map<string, Ball[]>()));
  let skin = known.get(seg + side);
  if (!skin) known.set(seg + side, (skin = stringOf(p, seg, side)));
  return skin;
};
const stringOf = (p: Partly, seg: Segment, side: Side): Ball[] => {
  if (seg === 'arm') return dense(p.arms.find(a => a.side === side)?.upperBalls ?? []);
  const leg = p.legs[side > 0 ? 0 : 1];
  if (seg === 'shank') return dense(leg.lowerBalls);
  const thigh = dense(leg.upperBalls);
  const seat = [...dense(p.buttocks[side > 0 ? '1' : '-1']), ...bridge(p, side)];
  return seg === 'trunk' ? [...dense(p.trunk), ...seat, ...thigh.slice(0, 5)] : [...thigh, ...seat];
};
/** The buttock runs on into the thigh: without this, every bent hip has a notch. */
export const bridge = (p: Pick<Person, 'buttocks' | 'legs'>, side: Side): Ball[] => {
  const a = p.buttocks[side > 0 ? '1' : '-1'][0];
  const b = p.legs[side > 0 ? 0 : 1].upperBalls[1];
  return a && b ? dense([a, {...b, r: [b.r[0] * 0.94, b.r[1], b.r[2] * 0.94]}], 4) : [];
};

/** The skin at a place, and the direction of larger `u` there. */
export const touchAt = (p: Partly, {seg, side, u, ray, dip = 0}: Place): Hit & {along: Vec} => {
  const limb = seg === 'arm' ? p.arms.find(a => a.side === side) : p.legs[side > 0 ? 0 : 1];
  let o: Vec;
  let f: Frame;
  let along: Vec;
  if (seg === 'trunk' || !limb) {
    ({p: o, f} = p.axis(u));
    along = f[1];
  } else {
    f = seg === 'shank' ? limb.lower : limb.upper;
    o = add(seg === 'shank' ? limb.mid : limb.root, f[1], -u);
    along = out(f, [0, -1, 0]);
  }
  const skin = skinOf(p, seg, side);
  const meet = (du: number, dr: number): Vec =>
    probe(
      add(o, along, du),
      add(
        out(f, [side * sin((ray + dr) * RAD) * cos(dip * RAD), 0, cos((ray + dr) * RAD) * cos(dip * RAD)]),
        along,
        -sin(dip * RAD),
      ),
      skin,
    ).p;
  // The string of balls is bumpy from near: the skin's slope is taken over a fingertip's width.
  const at = meet(0, 0);
  const n = unit(cross(sub(meet(11, 0), meet(-11, 0)), sub(meet(0, 9), meet(0, -9))));
  return {p: at, n: dot(n, sub(at, o)) < 0 ? sub([0, 0, 0], n) : n, along};
};

/** Everything of a person. */
export const ballsOf = (p: Person): Ball[] => [
  ...p.trunk,
  ...p.neck,
  ...Object.values(p.skull).flat(),
  ...p.hair,
  ...p.buttocks['1'],
  ...p.buttocks['-1'],
  ...[...p.legs, ...p.arms].flatMap(l => [...l.upperBalls, ...l.lowerBalls, ...l.tail.flat()]),
];

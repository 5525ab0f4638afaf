import * as B from './body.js';
import {
  type Ball,
  type Frame,
  type Hit,
  type Vec,
  WORLD,
  RAD,
  abs,
  add,
  clamp,
  cos,
  cross,
  dense,
  dot,
  flat,
  frame,
  len,
  max,
  min,
  mix,
  out,
  probe,
  sin,
  sqrt,
  sub,
  turn,
  unit,
} from './space.js';

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
  /** Where hands that hold or press go, and how the palm lies. */
  readonly grips: readonly (readonly [at: Vec, palm: Vec, fingers: Vec | undefined])[];
}

export const num = (words: readonly Word[] | undefined, i: number, other = 0): number => {
  const w = words?.[i];
  return typeof w === 'number' ? w : other;
};
const three = (w: readonly Word[] | undefined, i = 0): Vec => [num(w, i), num(w, i + 1), num(w, i + 2)];
const yaw = (deg: number): Vec => [cos(deg * RAD), 0, sin(deg * RAD)];
export const smooth = (x: number, a: number, b: number): number => {
  const t = clamp((x - a) / (b - a), 0, 1);
  return t * t * (3 - 2 * t);
};

const lumps = (o: Vec, f: Frame, list: readonly B.Lump[], side = 1): Ball[] =>
  list.map(([x, y, z, ...r]) => ({c: add(o, out(f, [x * side, y, z])), f, r}));
const rings = (o: Vec, f: Frame, list: readonly B.Ring[], side: Side, k = 1): Ball[] =>
  list.map(([u, x, z, rx, ry, rz]) => ({c: add(o, out(f, [x * side, -u * k, z])), f, r: [rx, ry, rz]}));

/** Two bones to a target: the middle joint lies on the side of `pole`. */
const bend = (o: Vec, t: Vec, a: number, b: number, pole: Vec): {mid: Vec; end: Vec; dir: Vec} => {
  const v = sub(t, o);
  const d = clamp(len(v), abs(a - b) + 6, a + b - 0.4);
  const x = (a * a - b * b + d * d) / (2 * d);
  const along = unit(v);
  const dir = unit(flat(pole, along));
  return {mid: add(add(o, along, x), dir, sqrt(max(0, a * a - x * x))), end: add(o, along, d), dir};
};
/** Hinge joints: both bones share the axis across. */
const hinge = (root: Vec, mid: Vec, end: Vec, front: Vec): [Frame, Frame] => {
  const upper = frame(sub(root, mid), front);
  const y = unit(sub(mid, end));
  const x = unit(flat(upper[0], y));
  return [upper, [x, y, cross(x, y)]];
};

const hand = (o: Vec, fingers: Vec, palm: Vec, side: Side, shape: B.HandShape): Pick<Limb, 'tail' | 'lines'> => {
  const F = unit(fingers);
  const P = unit(flat(palm, F));
  const T = side > 0 ? cross(P, F) : cross(F, P);
  const f: Frame = [T, F, P];
  const at = (t: number, u: number, p: number): Vec => add(o, out(f, [t, u, p]));
  const ball = (c: Vec, r: number, squash = 1): Ball => ({c, f, r: [r, r, r * squash]});
  const curl = B.CURL[shape];
  const tips: Vec[][] = [];
  const digits = B.FINGERS.map(([t, l], i) => {
    const a = at(t, 46 - abs(t) * 0.2, 0);
    const go = (p: Vec, deg: number, k: number): Vec =>
      add(p, out(f, [t * 0.006 * k, cos(deg * RAD) * k, sin(deg * RAD) * k]));
    const b = go(a, curl * 0.8, l * 0.5);
    const c = go(b, curl * 1.9, l * 0.42);
    tips[i] = [a, b, c];
    return [ball(a, 8.4), ball(b, 7.3), ball(c, 5.8)];
  });
  const inward = curl > 50 ? 1 : 0.2;
  const thumb = [
    ball(at(12, 12, 4), 10),
    ball(at(27 - inward * 5, 34, 8 + inward * 8), 8.4),
    ball(at(31 - inward * 16, 58 - inward * 8, 10 + inward * 14), 6.4),
  ];
  const creases = [0, 1, 2].map(i => [0, 1, 2].map(k => mix(tips[i]?.[k] ?? o, tips[i + 1]?.[k] ?? o, 0.5)));
  return {
    tail: [
      [ball(at(0, -6, 0), 14, 0.86), ball(at(13, 42, 0), 11, 0.9), ball(at(-12, 40, 0), 10.5, 0.9), ball(at(14, 16, 3), 11)],
      ...digits.flatMap(([a, b, c]) => (a && b && c ? [[a, b], [b, c]] : [])),
      thumb.slice(0, 2),
      thumb.slice(1),
    ],
    lines: creases,
  };
};

const foot = (o: Vec, f: Frame, side: Side): Pick<Limb, 'tail' | 'lines'> => ({
  tail: B.FOOT.map(group => lumps(o, f, group, side)),
  lines: [[-11, 4], [1, 2], [10, -4]].map(([x = 0, z = 0]) =>
    [88 + z, 100 + z].map((w, i) => add(o, out(f, [x * 1.1 * side, -24 - i * 5, w]))),
  ),
});

/** Puts a pose together with the hip joints' middle at `hips`. `touch` is asked for by hands that hold or press. */
export function assemble(
  pose: Pose,
  hips: Vec,
  build: B.Body,
  touch: (person: Omit<Person, 'arms'> & {arms: Limb[]}) => Touch | undefined,
): Person {
  const [tilt, spin, lean] = three(pose.root);
  const pelvis = turn(turn(turn(WORLD, 0, lean), 2, tilt), 1, spin);
  const [flex, side, twist] = three(pose.sp);
  const bendBy = (f: Frame, t: number): Frame => turn(turn(turn(f, 1, twist * t), 2, side * t), 0, flex * t);
  const thorax = bendBy(pelvis, 1);
  const base = num(pose.base, 0);

  // The trunk's axis, summed in short steps so that the low back bends as a curve.
  const knots: {u: number; p: Vec; f: Frame}[] = [];
  for (let u = -60, p = add(hips, pelvis[1], -60); u <= 300; u += 20) {
    const f = bendBy(pelvis, smooth(u, 44, 190));
    knots.push({u, p, f});
    p = add(p, bendBy(pelvis, smooth(u + 10, 44, 190))[1], 20);
  }
  const axis = (u: number): {p: Vec; f: Frame} => {
    const i = clamp(Math.floor((u + 60) / 20), 0, knots.length - 1);
    const k = knots[i] ?? {u: 0, p: hips, f: pelvis};
    return {p: add(k.p, k.f[1], u - k.u), f: bendBy(pelvis, smooth(u, 44, 190))};
  };
  const [wide, waist, hip] = B.BUILD[build];
  const trunk = B.TRUNK.map(([u, , z, rx, ry, rz]): Ball => {
    const {p, f} = axis(u);
    const k = u < 50 ? hip : u < 170 ? waist : wide;
    return {c: add(p, f[2], z), f, r: [rx * k, ry, rz]};
  });
  const top = add(axis(300).p, thorax[1], 7);
  const [nFlex, nSide, nTwist] = three(pose.nk);
  const nod = (t: number): Frame => turn(turn(turn(thorax, 1, nTwist * t), 2, nSide * t), 0, nFlex * t);
  const nf = nod(0.5);
  const head = nod(1);
  const neck = rings(top, nf, B.NECK.map(([u, ...r]) => [-u, ...r] as const), 1);
  const headAt = add(top, nf[1], B.LENGTH.neck);
  const skull = Object.fromEntries(
    Object.entries(B.HEAD).map(([k, v]) => [k, lumps(headAt, head, v)]),
  ) as unknown as Person['skull'];
  const buttocks = {
    '1': lumps(hips, pelvis, B.BUTTOCK, 1),
    '-1': lumps(hips, pelvis, B.BUTTOCK, -1),
  };

  const legs: Limb[] = [];
  const leg = (s: Side, w: readonly Word[]): Limb => {
    const root = add(hips, out(pelvis, [54 * hip * s, 0, 0]));
    const mode = w[0];
    let mid: Vec, end: Vec, upper: Frame, lower: Frame;
    let ff: Frame | undefined;
    if (mode === 'f') {
      const [fl, ab, ro] = three(w, 1);
      upper = turn(turn(turn(pelvis, 0, -fl), 2, s * ab), 1, s * ro);
      lower = turn(upper, 0, num(w, 4));
      mid = add(root, upper[1], -B.LENGTH.thigh);
      end = add(mid, lower[1], -B.LENGTH.shank);
      ff = turn(turn(lower, 0, -num(w, 5)), 1, s * num(w, 6));
    } else {
      let t: Vec;
      let pole: Vec;
      const other = legs[0];
      if (mode === 'p') {
        // The foot stands on the floor: x, z, where the toes point, how far the knee falls out.
        const toes = yaw(num(w, 3));
        t = [num(w, 1), B.LENGTH.ankle + num(w, 5), num(w, 2)];
        pole = add(add(toes, WORLD[1], 0.7), out(pelvis, [s, 0, 0]), num(w, 4));
        ff = turn(frame(WORLD[1], toes), 0, num(w, 6));
      } else if (mode === 'k' && other) {
        // The ankle lies on the other thigh, just above its knee.
        t = add(add(other.mid, other.upper[1], num(w, 1, 26)), other.upper[2], num(w, 2, 52));
        t = add(t, other.upper[0], -other.side * num(w, 3, 34));
        pole = out(pelvis, [s * num(w, 4, 1), 0, num(w, 5, 0.5)]);
      } else {
        t = mode === 'T' ? add(three(w, 1), [hips[0], 0, hips[2]]) : three(w, 1);
        pole = out(pelvis, [num(w, 4) * s, num(w, 5), num(w, 6, 1)]);
      }
      const k = bend(root, t, B.LENGTH.thigh, B.LENGTH.shank, pole);
      ({mid, end} = k);
      [upper, lower] = hinge(root, mid, end, k.dir);
      ff ??= turn(lower, 0, -num(w, 7, 5));
    }
    return {
      side: s, root, mid, end, upper, lower,
      upperBalls: rings(root, upper, B.THIGH, s),
      lowerBalls: rings(mid, lower, B.SHANK, s),
      ...foot(end, ff, s),
    };
  };
  const order = pose.L?.[0] === 'k' ? ([-1, 1] as const) : ([1, -1] as const);
  for (const s of order) legs.push(leg(s, (s > 0 ? pose.L : pose.R) ?? []));
  legs.sort((a, b) => b.side - a.side);

  const soFar = {pelvis, thorax, head, headAt, hips, trunk, neck, skull, buttocks, axis, hair: lumps(headAt, head, B.HAIR[build]), legs: legs as unknown as [Limb, Limb]};
  const arms: Limb[] = [];
  let known: Touch | undefined;
  const contact = (): Touch | undefined => (known ??= touch({...soFar, arms}));
  const arm = (s: Side, w: readonly Word[], grip: number): Limb => {
    const mode = w[0];
    const rest = add(axis(B.MARK.shoulder).p, out(thorax, [92 * wide * s, 0, -12]));
    const shrug = (dir: Vec): Vec => {
      const up = dot(dir, thorax[1]);
      return add(add(rest, thorax[1], max(0, up + 0.2) * 26), thorax[2], dot(dir, thorax[2]) * 16);
    };
    let root: Vec, mid: Vec, end: Vec, upper: Frame, lower: Frame;
    let fingers: Vec | undefined;
    let palm: Vec | undefined;
    let shape = (w.find(x => x === 'flat' || x === 'grip' || x === 'fist') ?? (mode === 'f' ? 'relax' : 'flat')) as B.HandShape;
    if (mode === 'f') {
      const [fl, ab, ro] = three(w, 1);
      upper = turn(turn(turn(thorax, 0, -fl), 2, s * ab), 1, s * ro);
      root = shrug(out(upper, [0, -1, 0]));
      lower = turn(upper, 0, -num(w, 4));
      mid = add(root, upper[1], -B.LENGTH.arm);
      end = add(mid, lower[1], -B.LENGTH.fore);
      if (num(w, 5)) palm = out(lower, [-s * cos(num(w, 5) * RAD), 0, sin(num(w, 5) * RAD)]);
    } else {
      let t: Vec;
      let pole = out(thorax, [num(w, 4) * s, num(w, 5), num(w, 6, -1)]);
      if (mode === 'e') {
        // The forearm lies on the floor, its elbow where the pose pins it (or under the shoulder).
        root = rest;
        mid = [num(w, 2, rest[0]), base + 27, num(w, 3, rest[2])];
        fingers = yaw(num(w, 1));
        end = add(add(mid, fingers, B.LENGTH.fore), WORLD[1], -12);
        palm = [0, -1, 0];
        [upper, lower] = hinge(root, mid, end, fingers);
        shape = 'flat';
        return done();
      }
      if (mode === 'g') {
        fingers = yaw(num(w, 3));
        palm = [0, -1, 0];
        t = [num(w, 1), base + 15 + num(w, 7), num(w, 2)];
      } else if (mode === 'w') {
        // The palm lies against the wall.
        const wall = num(pose.wall, 0);
        t = [wall * 15, num(w, 1), num(w, 2)];
        palm = [-wall, 0, 0];
        fingers = [0, cos(num(w, 3) * RAD), sin(num(w, 3) * RAD)];
      } else if (mode === 'h') {
        t = add(headAt, out(head, [s * num(w, 1, 48), num(w, 2, -6), num(w, 3, -62)]));
        pole = out(thorax, [num(w, 4, 1) * s, num(w, 5, 0.7), num(w, 6, 0.9)]);
        palm = sub(add(headAt, out(head, [0, 20, 0])), t);
        fingers = out(head, [-s, 0.35, -0.3]);
        shape = 'flat';
      } else if (mode === 'b') {
        // The palm rests on the body: a place on the skin.
        const hit = touchAt({...soFar, arms}, {
          seg: String(w[1]) as Segment, side: num(w, 7, s) as Side, u: num(w, 2), ray: num(w, 3),
        });
        fingers = unit(flat(sub(hit.p, add(rest, thorax[1], -90)), hit.n));
        t = add(add(hit.p, hit.n, 12), fingers, -40);
        palm = sub(WORLD[0], WORLD[0]);
        palm = out([hit.n, hit.n, hit.n], [-1, 0, 0]);
      } else {
        const grips = contact()?.grips ?? [];
        const g = grips[min(grip, grips.length - 1)];
        t = g?.[0] ?? rest;
        palm = g?.[1];
        const n = unit(palm ?? WORLD[1]);
        const way = w.length > 9 ? out(thorax, [num(w, 7) * s, num(w, 8), num(w, 9)]) : sub(t, rest);
        fingers = unit(flat(way, n));
        if (!g?.[2]) t = add(t, fingers, -40);
      }
      root = shrug(unit(sub(t, rest)));
      const k = bend(root, t, B.LENGTH.arm, B.LENGTH.fore, pole);
      ({mid, end} = k);
      pole = k.dir;
      [upper, lower] = hinge(root, mid, end, out([pole, pole, pole], [-1, 0, 0]));
    }
    return done();
    function done(): Limb {
      return {
        side: s, root, mid, end, upper, lower,
        upperBalls: rings(root, upper, B.ARM, s),
        lowerBalls: rings(mid, lower, B.FORE, s),
        ...hand(end, fingers ?? out(lower, [0, -1, 0]), palm ?? out(lower, [-s, 0, 0]), s, shape),
      };
    }
  };
  const words = (s: Side): readonly Word[] => (s > 0 ? pose.l : pose.r) ?? [];
  // Arms that follow the tool come after the one that may carry the contact.
  const sides = ([1, -1] as const).toSorted?.((a, b) => Number(words(a)[0] === 'c') - Number(words(b)[0] === 'c')) ?? [1, -1];
  let grip = 0;
  for (const s of sides) arms.push(arm(s, words(s), words(s)[0] === 'c' ? grip++ : 0));
  arms.sort((a, b) => b.side - a.side);
  contact();
  return {...soFar, arms: arms as unknown as [Limb, Limb]};
}

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
      add(out(f, [side * sin((ray + dr) * RAD) * cos(dip * RAD), 0, cos((ray + dr) * RAD) * cos(dip * RAD)]), along, -sin(dip * RAD)),
      skin,
    ).p;
  // The string of balls is bumpy from near: the skin's slope is taken over a fingertip's width.
  const at = meet(0, 0);
  const n = unit(cross(sub(meet(11, 0), meet(-11, 0)), sub(meet(0, 9), meet(0, -9))));
  return {p: at, n: dot(n, sub(at, o)) < 0 ? sub([0, 0, 0], n) : n, along};
};

import * as B from './body.js';
import {bend, hinge, lumps, num, rings, smooth, three, yaw, foot, hand} from './limbs.js';
import type {Limb, Person, Pose, Segment, Side, Touch, Word} from './person.js';
import {touchAt} from './skin.js';
import {
  add,
  type Ball,
  clamp,
  cos,
  cross,
  dot,
  flat,
  frame,
  type Frame,
  max,
  min,
  out,
  RAD,
  sin,
  sub,
  turn,
  unit,
  type Vec,
  WORLD,
} from './space.js';

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
  const neck = rings(top, nf, B.NECK, 1);
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
      side: s,
      root,
      mid,
      end,
      upper,
      lower,
      upperBalls: rings(root, upper, B.THIGH, s),
      lowerBalls: rings(mid, lower, B.SHANK, s),
      ...foot(end, ff, s),
    };
  };
  const order = pose.L?.[0] === 'k' ? ([-1, 1] as const) : ([1, -1] as const);
  for (const s of order) legs.push(leg(s, (s > 0 ? pose.L : pose.R) ?? []));
  legs.sort((a, b) => b.side - a.side);

  const soFar = {
    pelvis,
    thorax,
    head,
    headAt,
    hips,
    trunk,
    neck,
    skull,
    buttocks,
    axis,
    hair: lumps(headAt, head, B.HAIR[build]),
    legs: legs as unknown as [Limb, Limb],
  };
  const arms: Limb[] = [];
  let known: Touch | undefined;
  const contact = (): Touch | undefined => (known ??= touch({...soFar, arms}));
  const arm = (s: Side, w: readonly Word[]): Limb => {
    const mode = w[0];
    const rest = add(axis(B.MARK.shoulder).p, out(thorax, [92 * wide * s, 0, -12]));
    const shrug = (dir: Vec): Vec => {
      const up = dot(dir, thorax[1]);
      return add(add(rest, thorax[1], max(0, up + 0.2) * 26), thorax[2], dot(dir, thorax[2]) * 16);
    };
    let root: Vec, mid: Vec, end: Vec, upper: Frame, lower: Frame;
    let fingers: Vec | undefined;
    let palm: Vec | undefined;
    const shape: B.HandShape =
      w.find((x): x is B.HandShape => x === 'flat' || x === 'grip' || x === 'fist') ??
      (mode === 'f' ? 'relax' : 'flat');
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
        // The forearm lies on the floor, its elbow under the shoulder.
        root = rest;
        mid = [rest[0], base + 27, rest[2]];
        fingers = yaw(num(w, 1));
        end = add(add(mid, fingers, B.LENGTH.fore), WORLD[1], -12);
        palm = [0, -1, 0];
        [upper, lower] = hinge(root, mid, end, fingers);
        return done();
      }
      if (mode === 'g') {
        fingers = yaw(num(w, 3));
        palm = [0, -1, 0];
        t = [num(w, 1), base + 15, num(w, 2)];
      } else if (mode === 'w') {
        // The palm lies against the wall.
        const wall = num(pose.wall, 0);
        t = [wall * 15, num(w, 1), num(w, 2)];
        palm = [-wall, 0, 0];
        fingers = [0, cos(num(w, 3) * RAD), sin(num(w, 3) * RAD)];
      } else if (mode === 'h') {
        t = add(headAt, out(head, [s * 48, -6, -62]));
        pole = out(thorax, [s, 0.7, 0.9]);
        palm = out(head, [s * -48, 26, 62]);
        fingers = out(head, [-s, 0.35, -0.3]);
      } else if (mode === 'b') {
        // The palm rests on the body: a place on the skin.
        const hit = touchAt(
          {...soFar, arms},
          {
            seg: String(w[1]) as Segment,
            side: num(w, 7, s) as Side,
            u: num(w, 2),
            ray: num(w, 3),
          },
        );
        fingers = unit(flat(sub(hit.p, add(rest, thorax[1], -90)), hit.n));
        t = add(add(hit.p, hit.n, 12), fingers, -40);
        palm = sub([0, 0, 0], hit.n);
      } else {
        const grips = contact()?.grips ?? [];
        const g = grips[min(s > 0 ? 0 : 1, grips.length - 1)];
        t = g?.[0] ?? rest;
        palm = g?.[1];
        const way = w.length > 9 ? out(thorax, [num(w, 7) * s, num(w, 8), num(w, 9)]) : sub(t, rest);
        // A stick can be held from any side of it: the one that keeps the wrist straight.
        const straight = g?.[2] && cross(g[2], way);
        if (straight && palm) palm = dot(straight, palm) < 0 ? sub([0, 0, 0], straight) : straight;
        const n = unit(palm ?? WORLD[1]);
        fingers = unit(flat(way, n));
        t = add(t, fingers, -40);
      }
      root = shrug(unit(sub(t, rest)));
      const k = bend(root, t, B.LENGTH.arm, B.LENGTH.fore, pole);
      ({mid, end} = k);
      pole = k.dir;
      [upper, lower] = hinge(root, mid, end, sub([0, 0, 0], pole));
    }
    return done();
    function done(): Limb {
      return {
        side: s,
        root,
        mid,
        end,
        upper,
        lower,
        upperBalls: rings(root, upper, B.ARM, s),
        lowerBalls: rings(mid, lower, B.FORE, s),
        ...hand(end, fingers ?? out(lower, [0, -1, 0]), palm ?? out(lower, [-s, 0, 0]), s, shape),
      };
    }
  };
  const words = (s: Side): readonly Word[] => (s > 0 ? pose.l : pose.r) ?? [];
  // Arms that follow the tool come after the one that may carry the contact.
  const sides = words(1)[0] === 'c' && words(-1)[0] !== 'c' ? ([-1, 1] as const) : ([1, -1] as const);
  for (const s of sides) arms.push(arm(s, words(s)));
  arms.sort((a, b) => b.side - a.side);
  contact();
  return {...soFar, arms: arms as unknown as [Limb, Limb]};
}

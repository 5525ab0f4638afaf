import * as B from './body.js';
import {bend, foot, hand, hang, hinged, limb, lumps} from './limbs.js';
import {
  type Bones,
  type Limb,
  type LimbWords,
  type Person,
  type Pose,
  type Segment,
  type Side,
  slot,
  type Touch,
} from './person.js';
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
  out,
  RAD,
  sin,
  sub,
  swing,
  times,
  turn,
  turns,
  unit,
  type Vec,
  WORLD,
} from './space.js';

/** A direction along the floor. */
const yaw = (deg: number): Vec => [cos(deg * RAD), 0, sin(deg * RAD)];

/** Puts a pose together with the hip joints' middle at `hips`. `touch` is asked for by hands that hold or press. */
export function assemble(
  pose: Pose,
  hips: Vec,
  body: B.Body,
  touch: (person: Person) => Touch | undefined,
): Person {
  const [tilt = 0, spin = 0, lean = 0] = pose.root;
  const [base = 0] = pose.base;
  const [wide, waist, hip] = B.BUILD[body];
  const pelvis = swing(WORLD, lean, tilt, spin);

  // The low back bends as a curve: its axis is summed in short steps.
  const bent = (u: number): Frame => {
    const t = clamp((u - 44) / 146, 0, 1);
    return turns(pelvis, pose.sp, t * t * (3 - 2 * t));
  };
  const knots = [add(hips, pelvis[1], -60)];
  for (let u = -50; u < 300; u += 20) knots.push(add(knots.at(-1)!, bent(u)[1], 20));
  const axis = (u: number): {p: Vec; f: Frame} => {
    const i = clamp(Math.floor(u / 20), -3, 15);
    return {p: add(knots[i + 3]!, bent(i * 20)[1], u - i * 20), f: bent(u)};
  };
  const [breath = 0] = pose.breath ?? [];
  const trunk = B.TRUNK.map(([, u, z, rx, ry, rz]): Ball => {
    const {p, f} = axis(u);
    // The belly is the highest between navel and ribs; the back stays where it is.
    const rise = (breath / 2) * max(0, 1 - ((u - 98) / 90) ** 2);
    return {c: add(p, f[2], z + rise), f, r: [rx * (u < 50 ? hip : u < 170 ? waist : wide), ry, rz + rise]};
  });
  const thorax = bent(300);
  const top = add(axis(300).p, thorax[1], 7);
  const nape = turns(thorax, pose.nk, 0.5);
  const headAt = add(top, nape[1], 56);
  const head = turns(thorax, pose.nk);
  const legs = [] as unknown as [Limb, Limb];
  const arms = [] as unknown as [Limb, Limb];
  const person: Person = {
    body,
    pelvis,
    thorax,
    head,
    headAt,
    hips,
    trunk,
    neck: lumps(top, nape, B.NECK),
    buttocks: [lumps(hips, pelvis, B.BUTTOCK), lumps(hips, pelvis, B.BUTTOCK, -1)],
    legs,
    arms,
    axis,
  };

  const leg = (s: Side, [mode, a = 0, b = 0, c = 0, d = 0, e = 0, g = 0, tipped = 5]: LimbWords): Limb => {
    const root = add(hips, pelvis[0], 54 * hip * s);
    let bones: Bones;
    let sole: Frame | undefined;
    if (mode === 'f') {
      // Hip, knee and ankle by their angles.
      const upper = swing(pelvis, -a, s * b, s * c);
      const lower = turn(upper, 0, d);
      bones = hang(root, upper, lower, B.LEG);
      sole = turn(turn(lower, 0, -e), 1, s * g);
    } else {
      let target: Vec = [a, b, c];
      let pole = out(pelvis, [d * s, e, g]);
      if (mode === 'p') {
        // The foot stands on the floor: x, z, where the toes point, how far the knee falls out.
        const toes = yaw(c);
        target = [a, 39 + e, b];
        pole = add(add(toes, WORLD[1], 0.7), pelvis[0], s * d);
        sole = turn(frame(WORLD[1], toes), 0, g);
      } else if (mode === 'k') {
        // The ankle lies on the other thigh, just above its knee.
        const {mid, upper} = legs[slot(-s as Side)];
        target = add(mid, out(upper, [s * c, a, b]));
        pole = out(pelvis, [s * (d || 1), 0, e || 0.5]);
      } else if (mode === 'T') target = add(target, [hips[0], 0, hips[2]]);
      bones = bend(root, target, B.LEG, pole);
      sole ??= turn(bones.lower, 0, -tipped);
    }
    return limb(s, bones, B.LEG, foot(bones.end, sole, s));
  };
  // A leg that lies on the other comes after it.
  for (const s of pose.L[0] === 'k' ? ([-1, 1] as const) : ([1, -1] as const))
    legs[slot(s)] = leg(s, s > 0 ? pose.L : pose.R);

  let contact: Touch | undefined;
  const arm = (s: Side, words: LimbWords): Limb => {
    const [mode, a = 0, b = 0, c = 0, d = 0, e = 0, g = -1, ...more] = words;
    const rest = add(axis(B.MARK.shoulder).p, out(thorax, [92 * wide * s, 0, -12]));
    // The shoulder goes along with an arm that is raised or brought forward.
    const shrug = (dir: Vec): Vec =>
      add(add(rest, thorax[1], max(0, dot(dir, thorax[1]) + 0.2) * 26), thorax[2], dot(dir, thorax[2]) * 16);
    let bones: Bones | undefined;
    let target = rest;
    let pole = out(thorax, [d * s, e, g]);
    let fingers: Vec | undefined;
    let palm: Vec | undefined;
    if (mode === 'f') {
      const upper = swing(thorax, -a, s * b, s * c);
      bones = hang(shrug(times(upper[1], -1)), upper, turn(upper, 0, -d), B.ARM);
      if (e) palm = out(bones.lower, [-s * cos(e * RAD), 0, sin(e * RAD)]);
    } else if (mode === 'e') {
      // The forearm lies on the floor, its elbow under the shoulder.
      const elbow: Vec = [rest[0], base + 27, rest[2]];
      fingers = yaw(a);
      palm = [0, -1, 0];
      bones = hinged(rest, elbow, add(add(elbow, fingers, 146), palm, 12), fingers);
    } else if (mode === 'g') {
      fingers = yaw(c);
      palm = [0, -1, 0];
      target = [a, base + 15, b];
    } else if (mode === 'w') {
      // The palm lies against the wall.
      const [wall = 0] = pose.wall;
      target = [wall * 15, a, b];
      palm = [-wall, 0, 0];
      fingers = [0, cos(c * RAD), sin(c * RAD)];
    } else if (mode === 'h') {
      target = add(headAt, out(head, [s * 48, -6, -62]));
      pole = out(thorax, [s, 0.7, 0.9]);
      palm = out(head, [s * -48, 26, 62]);
      fingers = out(head, [-s, 0.35, -0.3]);
    } else {
      let way: Vec;
      if (mode === 'b') {
        // The palm rests on the body: a place on the skin.
        const {p, n} = touchAt(person, {
          seg: String(words[1]) as Segment,
          side: (more[0] ?? s) as Side,
          u: b,
          ray: c,
        });
        way = sub(p, add(rest, thorax[1], -90));
        target = add(p, n, 12);
        palm = times(n, -1);
      } else {
        const {grips} = (contact ??= touch(person))!;
        const [where, press, stick] = grips[slot(s)] ?? grips[0]!;
        target = where;
        palm = press;
        way = more[2] === undefined ? sub(target, rest) : out(thorax, [more[0]! * s, more[1]!, more[2]]);
        // A stick can be held from any side of it: the one that keeps the wrist straight.
        if (stick) {
          const straight = cross(stick, way);
          palm = times(straight, dot(straight, press) < 0 ? -1 : 1);
        }
      }
      fingers = unit(flat(way, unit(palm)));
      target = add(target, fingers, -40);
    }
    bones ??= bend(shrug(unit(sub(target, rest))), target, B.ARM, pole);
    const {end, lower} = bones;
    const curl = {grip: 74, fist: 92}[String(words[1])] ?? (mode === 'f' ? 24 : 3);
    return limb(
      s,
      bones,
      B.ARM,
      hand(end, fingers ?? times(lower[1], -1), palm ?? times(lower[0], -s), s, curl),
    );
  };
  // Arms that follow the tool come after the one that may carry the contact.
  for (const s of pose.l[0] === 'c' ? ([-1, 1] as const) : ([1, -1] as const))
    arms[slot(s)] = arm(s, s > 0 ? pose.l : pose.r);
  if (!contact) touch(person);
  return person;
}

import type {Role} from './drawing.js';
import {type Camera, type Group, links} from './outline.js';
import type {Limb, Person} from './person.js';
import {bridge} from './skin.js';
import {
  add,
  type Ball,
  cos,
  cross,
  dot,
  flat,
  type Frame,
  hypot,
  mix,
  out,
  RAD,
  sin,
  sub,
  unit,
  type Vec,
} from './space.js';

interface Layer {
  readonly name: string;
  readonly depth: number;
  readonly root: readonly Group[];
  readonly edge: readonly Group[];
  readonly paint: readonly (readonly [role: Role, groups: readonly Group[], grow?: number])[];
  readonly lines: readonly (readonly Vec[])[];
}

/** Half of a ring around a limb, as the eye sees it: a hem. */
const hem = (c: Camera, b: Ball, grow = 3): Vec[] => {
  const side = flat(c.eye, b.f[1]);
  const front = unit(side);
  const across = cross(b.f[1], front);
  return Array.from({length: 9}, (_, i) => {
    const t = ((i - 4) / 4) * 86 * RAD;
    const d = add(out([front, front, front], [cos(t), 0, 0]), across, sin(t));
    const k = hypot(dot(d, b.f[0]) / (b.r[0] + grow), dot(d, b.f[2]) / (b.r[2] + grow)) || 1;
    return add(b.c, d, 1 / k);
  });
};
/** The part of a limb's string between two distances along its bone. */
const cut = (chain: readonly Ball[], from: Vec, f: Frame, lo: number, hi: number): Ball[] => {
  const u = (b: Ball): number => -dot(sub(b.c, from), f[1]);
  const end = (w: number): Ball[] => {
    const i = chain.findIndex(b => u(b) >= w);
    const [a, b] = [chain[i - 1], chain[i]];
    if (!a || !b) return [];
    const t = (w - u(a)) / (u(b) - u(a));
    return [
      {
        c: mix(a.c, b.c, t),
        f: b.f,
        r: [0, 1, 2].map(k => (a.r[k] ?? 0) + ((b.r[k] ?? 0) - (a.r[k] ?? 0)) * t) as unknown as Vec,
      },
    ];
  };
  const last = end(hi).map(b => ({...b, r: [b.r[0], 3, b.r[2]] as const}));
  return [...end(lo), ...chain.filter(b => u(b) > lo + 1 && u(b) < hi - 1), ...last];
};

export function layers(c: Camera, p: Person): Layer[] {
  const z = (v: Vec): number => dot(c.eye, v);
  const trunkZ = z(p.axis(130).p);
  const leg = (l: Limb): Layer => {
    const cloth = cut(l.upperBalls, l.root, l.upper, -10, 132);
    const end = cut(l.upperBalls, l.root, l.upper, 88, 132);
    const skin = [...links(l.upperBalls), ...links(l.lowerBalls), ...l.tail];
    const last = cloth.at(-1);
    return {
      name: l.side > 0 ? 'L' : 'R',
      depth: z(mix(l.mid, l.end, 0.4)) - trunkZ,
      root: [],
      edge: links(end),
      paint: [
        ['skin', skin],
        ['skin-lit', skin],
        ['leg', links(cloth), 4],
        ['short-lit', links(cloth), 4],
      ],
      lines: [...(last ? [hem(c, last, 4)] : []), ...l.lines],
    };
  };
  const arm = (l: Limb): Layer => {
    const sleeve = cut(l.upperBalls, l.root, l.upper, -10, 84);
    const end = cut(l.upperBalls, l.root, l.upper, 32, 84);
    const skin = [...links(l.upperBalls), ...links(l.lowerBalls), ...l.tail];
    const last = sleeve.at(-1);
    return {
      name: l.side > 0 ? 'l' : 'r',
      depth: z(mix(l.mid, l.end, 0.5)) - trunkZ,
      root: [],
      edge: links(end),
      paint: [
        ['skin', skin],
        ['skin-lit', skin],
        ['sleeve', links(sleeve), 4],
        ['shirt-lit', links(sleeve), 4],
      ],
      lines: [...(last ? [hem(c, last, 4)] : []), ...l.lines],
    };
  };
  const seat = ([1, -1] as const).flatMap(s => {
    const b = p.buttocks[s > 0 ? '1' : '-1'];
    return [...links(b), ...links(bridge(p, s))];
  });
  const shirt = links(p.trunk.slice(3));
  const shorts = [...links(p.trunk.slice(0, 5)), ...seat];
  const waist = p.trunk[3];
  const collar = p.neck[0];
  const trunk: Layer = {
    name: 'trunk',
    depth: 0,
    root: [...links(p.neck)],
    edge: [],
    paint: [
      ['skin', links(p.neck)],
      ['skin-lit', links(p.neck)],
      ['short', shorts, 3],
      ['short-lit', shorts, 3],
      ['shirt', shirt, 4],
      ['shirt-lit', shirt, 4],
    ],
    lines: [...(waist ? [hem(c, waist, 4)] : []), ...(collar ? [hem(c, collar, 3)] : [])],
  };
  const facing = dot(p.head[2], c.eye);
  const k = p.skull;
  const mirror = (g: Group): Group =>
    g.map(b => ({...b, c: add(b.c, p.head[0], -2 * dot(sub(b.c, p.headAt), p.head[0]))}));
  const left = dot(p.head[0], c.eye) > 0;
  const near = (g: Group): Group => (left ? g : mirror(g));
  const front = facing > 0.5;
  const hair: readonly Group[] = [k.crown, front ? k.crown : k.nape, p.hair.length ? p.hair : k.crown];
  const face: readonly Group[] = [k.skull, k.face, k.nose];
  // From in front the hair frames the face; from the side and behind it lies over it.
  const over: readonly Group[] = front ? [k.fringe, k.temple, mirror(k.temple)] : hair;
  const head: Layer = {
    name: 'head',
    depth: 0.5,
    root: [],
    edge: [],
    paint: [
      ['hair', hair],
      ['skin', [...face, k.ear, mirror(k.ear)]],
      ['skin-lit', face],
      ['hair', over],
      ['hair-lit', over],
      ['skin', front ? [] : [near(k.ear)]],
    ],
    lines: front
      ? [
          [
            [4, 16, 58],
            [8, 0, 68],
            [0, -6, 64],
          ].map(([x = 0, y = 0, w = 0]) => add(p.headAt, out(p.head, [x * (left ? -1 : 1), y, w]))),
        ]
      : [],
  };
  const hands = p.arms.map((l): Layer => ({
    name: l.side > 0 ? 'lh' : 'rh',
    depth: z(l.end) - trunkZ,
    root: [],
    edge: [],
    paint: [
      ['skin', l.tail],
      ['skin-lit', l.tail],
    ],
    lines: l.lines,
  }));
  return [trunk, head, ...p.legs.map(leg), ...p.arms.map(arm), ...hands];
}

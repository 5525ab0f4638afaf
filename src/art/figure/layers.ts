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
  hypot,
  mix,
  out,
  RAD,
  sin,
  sub,
  unit,
  type Vec,
} from './space.js';

export interface Layer {
  readonly name: string;
  readonly depth: number;
  /** The free end, which is drawn in ink over what lies behind. */
  readonly edge: readonly Group[];
  /** Each with its lit part over it. What grows hangs together with the body in one ink outline. */
  readonly paint: readonly (readonly [role: Role & Lit, groups: readonly Group[], grow?: number])[];
  readonly lines: readonly (readonly Vec[])[];
}
type Lit = Role extends infer R ? (R extends `${infer Base}-lit` ? Base : never) : never;

/** Half of a ring around a limb, as the eye sees it: a hem. */
const hem = (c: Camera, b: Ball | undefined): Vec[] => {
  if (!b) return [];
  const front = unit(flat(c.eye, b.f[1]));
  const across = cross(b.f[1], front);
  return Array.from({length: 9}, (_, i) => {
    const t = (i - 4) * 21.5 * RAD;
    const d = add(add([0, 0, 0], front, cos(t)), across, sin(t));
    return add(b.c, d, 1 / (hypot(dot(d, b.f[0]) / (b.r[0] + 4), dot(d, b.f[2]) / (b.r[2] + 4)) || 1));
  });
};
/** The part of a limb's upper string between two distances along its bone. */
const cut = ({upperBalls: chain, root, upper}: Limb, lo: number, hi: number): Ball[] => {
  const u = (b: Ball): number => -dot(sub(b.c, root), upper[1]);
  const end = (w: number): Ball[] => {
    const i = chain.findIndex(b => u(b) >= w);
    const [a, b] = [chain[i - 1], chain[i]];
    if (!a || !b) return [];
    const t = (w - u(a)) / (u(b) - u(a));
    return [{c: mix(a.c, b.c, t), f: b.f, r: mix(a.r, b.r, t)}];
  };
  const last = end(hi).map(b => ({...b, r: [b.r[0], 3, b.r[2]] as const}));
  return [...end(lo), ...chain.filter(b => u(b) > lo + 1 && u(b) < hi - 1), ...last];
};

/** `split`: hands that lie over or under their arm, and shanks that hang behind a seat, as layers of their own. */
export function layers(c: Camera, p: Person, split: readonly unknown[] = []): Layer[] {
  const trunkZ = dot(c.eye, p.axis(130).p);
  const limb = (l: Limb, name: string, role: 'leg' | 'sleeve', from: number, to: number): Layer => {
    const cloth = cut(l, -10, to);
    return {
      name,
      depth: dot(c.eye, mix(l.mid, l.end, 0.45)) - trunkZ,
      edge: links(cut(l, from, to)),
      paint: [
        ['skin', [...links(l.upperBalls), ...links(l.lowerBalls), ...l.tail]],
        [role, links(cloth), 4],
      ],
      lines: [hem(c, cloth.at(-1)), ...l.lines],
    };
  };
  const shorts = [1, -1].flatMap(s => [
    ...links(p.buttocks[s > 0 ? '1' : '-1']),
    ...links(bridge(p, s > 0 ? 1 : -1)),
  ]);
  const k = p.skull;
  const across = p.head[0];
  const left = dot(across, c.eye) > 0;
  const mirror = (g: Group): Group =>
    g.map(b => ({...b, c: add(b.c, across, -2 * dot(sub(b.c, p.headAt), across))}));
  // From in front the hair frames the face; from the side and behind it lies over it.
  const front = dot(p.head[2], c.eye) > 0.5;
  const hair = [k.crown, front ? k.crown : k.nape, p.hair.length ? p.hair : k.crown];
  return [
    {
      name: 'trunk',
      depth: 0,
      edge: [],
      paint: [
        ['skin', links(p.neck), 1],
        ['short', [...links(p.trunk.slice(0, 5)), ...shorts], 3],
        ['shirt', links(p.trunk.slice(3)), 4],
      ],
      lines: [hem(c, p.trunk[3]), hem(c, p.neck[0])],
    },
    {
      name: 'head',
      depth: 0.5,
      edge: [],
      paint: [
        ['hair', hair],
        ['skin', [k.skull, k.face, k.nose, k.ear, mirror(k.ear)]],
        ['hair', front ? [k.fringe, k.temple, mirror(k.temple)] : hair],
        ['skin', front ? [] : [left ? k.ear : mirror(k.ear)]],
      ],
      lines: front
        ? [
            [4, 8, 0].map((x, i) =>
              add(p.headAt, out(p.head, [left ? -x : x, [16, 0, -6][i] ?? 0, [58, 68, 64][i] ?? 0])),
            ),
          ]
        : [],
    },
    ...p.legs.flatMap((l, i) => {
      const leg = limb(l, 'LR'[i] ?? '', 'leg', 88, 132);
      const [, cloth] = leg.paint;
      if (!cloth || !split.includes('shanks')) return [leg];
      const shank = [...links(l.lowerBalls), ...l.tail];
      return [
        {...leg, paint: [['skin', links(l.upperBalls)], cloth], lines: leg.lines.slice(0, 1)} as const,
        {
          ...leg,
          name: `${leg.name}s`,
          depth: -2e3,
          edge: [],
          paint: [['skin', shank]],
          lines: l.lines,
        } as const,
      ];
    }),
    ...p.arms.flatMap((l, i) => {
      const arm = limb(l, 'lr'[i] ?? '', 'sleeve', 54, 84);
      const name = `${arm.name}h`;
      return split.includes(name)
        ? [arm, {...arm, name, edge: [], paint: [['skin', l.tail] as const], lines: l.lines}]
        : [arm];
    }),
  ];
}

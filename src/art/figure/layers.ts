import * as B from './body.js';
import type {Role} from './drawing.js';
import {lumps} from './limbs.js';
import {type Camera, type Group, links, type Lit} from './outline.js';
import type {Limb, Person, Side} from './person.js';
import {bridge} from './skin.js';
import {add, atan2, type Ball, cos, dense, dot, mix, out, RAD, series, sin, type Vec} from './space.js';

export interface Layer {
  readonly name: string;
  readonly depth: number;
  /** Each with its lit part over it. What grows hangs together with the body in one ink outline. */
  readonly paint: readonly (readonly [role: Role & Lit, groups: readonly Group[], grow?: number])[];
  readonly lines: readonly (readonly Vec[])[];
  /** The free end, which is drawn in ink over what lies behind. */
  readonly edge?: readonly Group[];
}

/** Half of a ring around a limb, as the eye sees it: a hem. */
const hem = (c: Camera, {c: o, f, r}: Ball): Vec[] => {
  const [x, z] = [r[0] + 4, r[2] + 4];
  const front = atan2(dot(c.eye, f[2]) * x, dot(c.eye, f[0]) * z);
  return series(9, i => {
    const t = front + (i - 4) * 21.5 * RAD;
    return add(o, out(f, [x * cos(t), 0, z * sin(t)]));
  });
};

/** `split`: hands that lie over or under their arm, and shanks that hang behind a seat, as layers of their own. */
export function layers(c: Camera, p: Person, split: readonly string[] = []): Layer[] {
  const middle = dot(c.eye, p.axis(130).p);
  const head = (part: B.HeadPart, side = 1): Group => lumps(p.headAt, p.head, B.HEAD[part], side);
  const near = dot(p.head[0], c.eye) > 0 ? 1 : -1;
  // From in front the hair frames the face; from the side and behind it lies over it.
  const front = dot(p.head[2], c.eye) > 0.5;
  const hair = [head('crown'), head(front ? 'crown' : 'nape'), head(p.body === 'female' ? 'bun' : 'crown')];
  const limb = (l: Limb, name: string, role: 'leg' | 'sleeve', end: string, joints: number): Layer[] => {
    const whole = [links(l.upperBalls), links(l.lowerBalls), l.tail];
    const isSplit = split.includes(end);
    const z = dot(c.eye, mix(l.mid, l.end, 0.45)) - middle;
    const layer: Layer = {
      name,
      // Clearly before or behind the trunk.
      depth: z + (z > 0 ? 2 : -2),
      paint: [
        ['skin', whole.slice(0, isSplit ? joints : 3).flat()],
        [role, links(l.cloth), 4],
      ],
      lines: [hem(c, l.cloth[4]!), ...(isSplit ? [] : l.lines)],
      edge: links(l.cloth.slice(2)),
    };
    return isSplit
      ? [
          layer,
          {
            name: end,
            depth: role === 'leg' ? -2e3 : layer.depth,
            paint: [['skin', whole.slice(joints).flat()]],
            lines: l.lines,
          },
        ]
      : [layer];
  };
  return [
    {
      name: 'trunk',
      depth: 0,
      paint: [
        ['skin', links(p.neck), 1],
        [
          'short',
          [
            ...links(p.trunk.slice(0, 5)),
            // Cloth spans the cleft.
            p.buttocks.map(([low]) => low!),
            ...([1, -1] as Side[]).flatMap((s, i) => [...links(p.buttocks[i]!), ...links(bridge(p, s))]),
          ],
          3,
        ],
        ['shirt', links(p.trunk.slice(3)), 4],
      ],
      // The knobs of the spine, where the eye sees the back: how far from them to press is half of what a picture has to say.
      lines: [
        hem(c, p.trunk[3]!),
        hem(c, p.neck[0]!),
        ...dense(dot(p.thorax[2], c.eye) < -0.5 ? p.trunk.slice(2, 11) : [], 2).map(({c: o, f, r}) =>
          [-4, 4].map(k => add(o, out(f, [0, k, -r[2] - 4]))),
        ),
      ],
    },
    {
      name: 'head',
      depth: 0.5,
      paint: [
        ['hair', hair],
        ['skin', [head('skull'), head('face'), head('nose'), head('ear'), head('ear', -1)]],
        ['hair', front ? [head('fringe'), head('temple'), head('temple', -1)] : hair],
        ['skin', front ? [] : [head('ear', near)]],
      ],
      lines: front ? [B.NOSE_LINE.map(([x, y, z]) => add(p.headAt, out(p.head, [x * -near, y, z])))] : [],
    },
    ...p.legs.flatMap((l, i) => limb(l, 'LR'[i]!, 'leg', 'LR'[i] + 's', 1)),
    ...p.arms.flatMap((l, i) => limb(l, 'lr'[i]!, 'sleeve', 'lr'[i] + 'h', 2)),
  ];
}

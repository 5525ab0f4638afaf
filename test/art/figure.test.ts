import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {backPain} from '../../src/atlas/back-pain.js';
import {type Body, HEAD, MARK} from '../../src/art/figure/body.js';
import {camera, at as onPage} from '../../src/art/figure/outline.js';
import {draw, figureFor, learn, movementFigure, solve} from '../../src/art/figure/figure.js';
import {linesOf} from '../../src/art/figure/lines.js';
import {touchAt} from '../../src/art/figure/skin.js';
import type {FigureSpec, Solved} from '../../src/art/figure/solve.js';
import {lumps} from '../../src/art/figure/limbs.js';
import type {Limb, Person} from '../../src/art/figure/person.js';
import {
  type Ball,
  type Vec,
  add,
  dense,
  distance,
  dot,
  len,
  lowest,
  out,
  reach,
  sub,
} from '../../src/art/figure/space.js';

learn(await linesOf());
const techniques = backPain.techniques.flatMap(({id}) => figureFor(id) ?? []);
const movements = backPain.movements.flatMap(({id}) => movementFigure(id) ?? []);
const num = (words: readonly (number | string)[] | undefined, i: number, other = 0): number =>
  Number(words?.[i] ?? other);
const PHASES = [0, 0.5, 1, 1.5];
/** The muscles that a guide for the low back shows first: these hold for the other two builds as well. */
const LAUNCH =
  /^(quadratus|gluteus|piriformis|multifidus-(lumbar|sacral)|iliocostalis-lumb|iliocostalis-thoracis-low|longissimus|latissimus|biceps-f|semitend|tensor|rectus-f)/;
const launch = techniques.filter(({id}) => LAUNCH.test(id));
const solved = new Map<string, Solved>();
const at = (spec: FigureSpec, phase: number, body: Body = 'neutral'): Solved => {
  const key = `${spec.id} ${phase} ${body}`;
  const known = solved.get(key) ?? solve(spec, phase, body);
  solved.set(key, known);
  return known;
};
/** Runs a check on every figure at every phase and reports all that fail, by name. */
const every = (
  specs: readonly FigureSpec[],
  phases: readonly number[],
  check: (s: Solved) => string | false | undefined,
): void => {
  const faults = (['neutral', 'female', 'male'] as const).flatMap(body =>
    specs
      .filter(spec => body === 'neutral' || launch.includes(spec))
      .flatMap(spec =>
        // What stands still has one picture.
        (spec.stroke || spec.to ? phases : [0.5]).flatMap(p => {
          const fault = check(at(spec, p, body));
          return fault ? [`${spec.id} (${body}) at ${p}: ${fault}`] : [];
        }),
      ),
  );
  assert.deepEqual(faults, []);
};
const {bun: _, ...SKULL} = HEAD;
const skullOf = (p: Person): Ball[] => Object.values(SKULL).flatMap(part => lumps(p.headAt, p.head, part));
const crownOf = (p: Person): Ball[] => lumps(p.headAt, p.head, HEAD.crown);
const limbBalls = (l: Limb): Ball[] => [...dense(l.upperBalls), ...dense(l.lowerBalls), ...l.tail.flat()];
const bodyBalls = (p: Person): Ball[] => [
  ...p.trunk,
  ...p.neck,
  ...skullOf(p),
  ...p.buttocks.flat(),
  ...p.legs.flatMap(limbBalls),
  ...p.arms.flatMap(limbBalls),
];
const deg = (cosine: number): number => (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
/** The corners of a path as `outline.ts` writes them: one place, then steps. */
const pointsOf = (d: string): (readonly [number, number])[] => {
  const n = (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  return Array.from({length: n.length / 2}, (_, i) => {
    [x, y] = [x + (n[i * 2] ?? 0), y + (n[i * 2 + 1] ?? 0)];
    return [x, y] as const;
  });
};
const isOnFloor = ({pose}: FigureSpec): boolean => pose.on?.[0] === 'floor' || pose.mat !== undefined;
const fixed = (n: number): string => n.toFixed(1);
/** Half the width of the skin that a tool presses: limits hold for the edge of the contact, not its middle. */
const EDGE = {'foam-roller': 16, 'massage-ball': 8, 'roller-stick': 6, hands: 8} as const;

test('the tool touches the skin: never farther than half a percent of stature, lifted on the way back', () => {
  every(techniques, [0, 0.25, 0.5, 0.75, 1], s => Math.abs(s.gap) > 5 && `gap ${fixed(s.gap)}`);
  every(
    techniques.filter(t => t.stroke),
    [1.5],
    s => s.gap < 4 && `not lifted, gap ${fixed(s.gap)}`,
  );
});

test('the tool lies on the floor, the seat or the wall', () => {
  every(techniques, [0, 0.5, 1], s => {
    const {on, base, wall, fit, seat} = s.spec.pose;
    const tool = s.tool;
    if (!tool) return 'no tool';
    if (on?.[0] === 'floor') {
      const gap = tool.c[1] - tool.r - num(base, 0);
      return Math.abs(gap) > 1.5 && `off the floor by ${fixed(gap)}`;
    }
    if (fit?.[2] === 'tool') {
      const gap = tool.c[1] - tool.r - num(base, 0);
      const beside = seat && (tool.c[0] < num(seat, 0) || tool.c[0] > num(seat, 1));
      return (Math.abs(gap) > 1.5 || beside) && `off floor or seat by ${fixed(gap)}`;
    }
    if (on?.[0] === 'wall') {
      const gap = Math.abs(tool.c[0]) - tool.r;
      return (Math.abs(gap) > 1.5 || !num(wall, 0)) && `off the wall by ${fixed(gap)}`;
    }
    return undefined;
  });
});

test('the skin meets the tool squarely: pressed down onto it, or back against the wall', () => {
  every(techniques, [0, 0.5, 1], s => {
    const n = s.touch?.n ?? [0, 0, 0];
    const on = s.spec.pose.on?.[0];
    const square = on === 'floor' ? -n[1] : on === 'wall' ? -n[0] * num(s.spec.pose.wall, 0) : 1;
    return square < 0.55 && `normal ${n.map(fixed).join(' ')}`;
  });
});

/** Flesh and mat give way: a centimetre. */
const SOFT = 6;
test('nothing goes through floor, seat or wall', () => {
  every([...techniques, ...movements], PHASES, s => {
    const low = lowest(bodyBalls(s.person));
    if (low < -SOFT) return `below the floor by ${fixed(-low)}`;
    const wall = num(s.spec.pose.wall, 0);
    const past = wall ? Math.max(...bodyBalls(s.person).map(b => reach(b, [1, 0, 0]) - b.c[0] * wall)) : 0;
    return past > SOFT && `through the wall by ${fixed(past)}`;
  });
});

test('no limb goes through the roller or the ball', () => {
  every(techniques, [0, 0.5, 1], s => {
    const tool = s.tool;
    if (!tool || (tool.kind !== 'foam-roller' && tool.kind !== 'massage-ball')) return undefined;
    const half = num(s.spec.pose.roller, 0, 112);
    const long: 0 | 2 = Math.abs(tool.axis[0]) > 0.5 ? 0 : 2;
    const middle = tool.c[long] * (long ? num(s.spec.pose.roller, 1, 0) : 1);
    const hands = s.spec.pose.on?.[0] === 'rest' ? [] : s.person.arms.flatMap(limbBalls);
    const deep = Math.min(
      ...[...hands, ...s.person.legs.flatMap(limbBalls), ...dense(s.person.trunk)].map(b => {
        if (tool.kind === 'massage-ball') return distance(b, tool.c) - tool.r;
        // Beside the roller's end there is room.
        if (Math.abs(b.c[long] - middle) > half + reach(b, long ? [0, 0, 1] : [1, 0, 0]) * 0.6) return 99;
        return distance(b, tool.c, tool.axis) - tool.r;
      }),
    );
    return deep < -8 && `in the tool by ${fixed(-deep)}`;
  });
});

test('every joint is one a person has', () => {
  every([...techniques, ...movements], PHASES, ({person: p}) => {
    for (const l of p.legs) {
      const knee = deg(dot(l.upper[1], l.lower[1]));
      const thigh: Vec = out(l.upper, [0, -1, 0]);
      const flex = (Math.atan2(dot(thigh, p.pelvis[2]), -dot(thigh, p.pelvis[1])) * 180) / Math.PI;
      const aside = deg(Math.sqrt(Math.max(0, 1 - dot(thigh, p.pelvis[0]) ** 2)));
      if (knee > 145) return `knee bent ${fixed(knee)}`;
      if (dot(l.lower[1], l.upper[2]) < -0.18) return 'knee bent backwards';
      if (Math.abs(flex) < 150 && (flex > 125 || flex < -30) && aside < 50) return `hip bent ${fixed(flex)}`;
      if (aside > 62) return `hip opened ${fixed(aside)}`;
    }
    for (const a of p.arms) {
      const elbow = deg(dot(a.upper[1], a.lower[1]));
      if (elbow > 152) return `elbow bent ${fixed(elbow)}`;
      const up = dot(out(a.upper, [0, -1, 0]), p.thorax[1]);
      const back = dot(out(a.upper, [0, -1, 0]), p.thorax[2]);
      if (back < -0.87) return `shoulder drawn back ${fixed(deg(back))}`;
      if (up > 0.5 && back < -0.6) return 'arm behind the head';
    }
    return undefined;
  });
});

test('the low back stays neutral; the head is in line with the trunk, or lies, or is held', () => {
  every(techniques, [0, 0.5, 1], s => {
    const {head, thorax} = s.person;
    const [bend = 0, side = 0, twist = 0] = [0, 1, 2].map(i => num(s.spec.pose.sp, i));
    if (Math.abs(bend) > 8 || Math.abs(side) > 8 || Math.abs(twist) > 5)
      return `back ${bend} ${side} ${twist}`;
    const off = deg(dot(head[1], thorax[1]));
    const lies = lowest(skullOf(s.person)) < num(s.spec.pose.base, 0) + num(s.spec.pose.pillow, 0) + SOFT;
    return off > 10.1 && !lies && s.spec.pose.l?.[0] !== 'h' && `head out of line by ${fixed(off)}`;
  });
});

test('hips, a foot or a knee carry the weight, never the hands alone', () => {
  every([...techniques, ...movements], [0, 1], s => {
    const p = s.person;
    const base = num(s.spec.pose.base, 0);
    const feet = p.legs.some(l => lowest([...l.tail.flat(), ...l.lowerBalls]) < 8);
    const seat = lowest([...p.buttocks.flat(), ...p.trunk, ...p.legs.flatMap(l => l.upperBalls)]) < base + 8;
    return !feet && !seat && 'hangs in the air';
  });
});

test('an elbow that carries stands under its shoulder', () => {
  every(techniques, PHASES, s => {
    const bad = (
      [
        ['l', 0],
        ['r', 1],
      ] as const
    ).find(([k, i]) => {
      if (s.spec.pose[k]?.[0] !== 'e') return false;
      const a = s.person.arms[i];
      return Math.hypot(a.mid[0] - a.root[0], a.mid[2] - a.root[2]) > 20;
    });
    return bad && 'elbow beside the shoulder';
  });
});

/** Bony and soft places that no tool comes near. */
const offLimits = (p: Person, side: 1 | -1): readonly (readonly [string, Vec, number])[] => {
  const trunk = (u: number, x: number, z: number): Vec => {
    const {p: o, f} = p.axis(u);
    return add(o, out(f, [x, 0, z]));
  };
  const leg = p.legs[side > 0 ? 0 : 1];
  return [
    ['tailbone', trunk(MARK.tailbone, 0, -56), 50],
    ['sit bone', trunk(MARK.sitBone, 27 * side, -24), 50],
    ['hip knob', trunk(-28, 96 * side, -7), 50],
    ['groin', trunk(-24, 40 * side, 52), 50],
    ['knee fold', add(leg.mid, out(leg.upper, [0, 0, -36])), 50],
    ['knee cap', add(leg.mid, out(leg.upper, [0, 0, 38])), 50],
  ];
};

test('contact and stroke keep a hand away from knee fold, groin, tailbone, sit bone and hip knob', () => {
  every(techniques, [0, 0.25, 0.5, 0.75, 1], s => {
    const hit = s.touch?.p;
    const kind = s.tool?.kind;
    if (!hit || !kind) return 'no contact';
    const near = offLimits(s.person, s.spec.side).find(([, p, hand]) => len(sub(p, hit)) - EDGE[kind] < hand);
    return near && `${fixed(len(sub(near[1], hit)))} from the ${near[0]}`;
  });
});

test('no part of the arrow, as drawn, nor what it points at, is a place that is off limits', () => {
  every(
    techniques.filter(t => t.stroke),
    [0.5],
    s => {
      const {shapes} = draw(s, {side: s.spec.side > 0 ? 'left' : 'right'});
      const c = camera([num(s.spec.pose.cam, 0), num(s.spec.pose.cam, 1)], false);
      const outline = pointsOf(shapes.find(({role}) => role === 'arrow')?.d ?? '');
      // Tail, neck and point, and a thumb's width beyond it.
      const [tail, , , tip] = outline;
      if (!tail || !tip) return 'no arrow';
      const long = Math.hypot(tip[0] - tail[0], tip[1] - tail[1]);
      const on = (k: number): readonly [number, number] => [
        tail[0] + ((tip[0] - tail[0]) * k) / long,
        tail[1] + ((tip[1] - tail[1]) * k) / long,
      ];
      const points = [0, long / 4, long / 2, (long * 3) / 4, long, long + 12].map(on);
      // Only what faces the eye, at the depth of the stroke, can be pointed at.
      const near = offLimits(s.person, s.spec.side).find(([name, p]) => {
        const [x, y] = onPage(c, p);
        const deep = Math.abs(dot(c.eye, sub(p, s.touch?.p ?? p)));
        const from = name.startsWith('knee') ? s.person.legs[s.spec.side > 0 ? 0 : 1].mid : s.person.hips;
        return (
          dot(sub(p, from), c.eye) > 0 && deep < 60 && points.some(q => Math.hypot(x - q[0], y - q[1]) < 20)
        );
      });
      return near && `over the ${near[0]}`;
    },
  );
});

test('the arrow points the way the words say: towards the trunk, or up the trunk, or around it', () => {
  every(
    techniques.filter(t => t.stroke),
    [0.5],
    s => {
      const {stroke = [0, 0], sweep, at: place} = s.spec;
      if (!place) return 'no contact';
      const {stops} = draw(s, {side: s.spec.side > 0 ? 'left' : 'right'});
      const c = camera([num(s.spec.pose.cam, 0), num(s.spec.pose.cam, 1)], false);
      const [from = [0, 0], , to = [0, 0]] = stops;
      // A place on the far side is drawn as if it were turned to the eye: no way around it can be told.
      if (sweep && dot(s.touch?.n ?? c.eye, c.eye) < 0.1) return undefined;
      const [begin, end] = [0, 1].map(
        i => touchAt(s.person, {...place, u: stroke[i] ?? 0, ray: sweep?.[i] ?? place.ray}).p,
      );
      const around = begin && end ? sub(end, begin) : ([0, 0, 0] as const);
      const straight = s.touch?.along ?? ([0, 0, 0] as const);
      const [x, y] = onPage(c, sweep ? around : straight);
      const way = sweep || place.seg === 'trunk' ? 1 : -1;
      const cosine = ((to[0] - from[0]) * x + (to[1] - from[1]) * y) * way;
      return cosine <= 0 && 'the other way';
    },
  );
});

test('a figure shows what its row says: a stroke or a still press, on the floor, a bed, a chair, at the wall or standing', () => {
  for (const {id, press, pressure, place} of backPain.techniques) {
    const spec = figureFor(id);
    if (!spec) continue;
    assert.equal(spec.stroke === undefined, press === 'still', `${id}: ${press}`);
    const {wall, on, seat, pillow} = spec.pose;
    // What is as high as a table is one, and nobody sits on it.
    const chair = seat && on?.[0] === 'rest';
    const where = pillow
      ? 'bed'
      : chair
        ? 'chair'
        : wall[0]
          ? 'wall'
          : isOnFloor(spec)
            ? 'floor'
            : 'standing';
    assert.equal(where, place, id);
    const marks = draw(at(spec, 0.5), {side: 'left'}).shapes.some(({role}) => role === 'dot');
    assert.equal(marks, pressure !== 'resting', `${id}: a resting hand presses nothing`);
  }
});

test('every technique has a figure but those that the README of the figures names, with the reason', () => {
  const without = backPain.techniques.map(({id}) => id).filter(id => !figureFor(id));
  const named = readFileSync('src/art/figure/README.md', 'utf8')
    .split('## What has no figure')[1]
    ?.split('\n## ')[0]
    ?.match(/[\w-]+\.(?:foam-roller|massage-ball|roller-stick|hands)(?:\.wall)?/g);
  assert.deepEqual(without.toSorted(), named?.toSorted());
});

test('a muscle is drawn as a patch that can be seen, or not at all', () => {
  for (const spec of techniques) {
    const muscle = draw(at(spec, 0.5), {side: 'left'}).shapes.find(({role}) => role === 'muscle');
    if (!muscle) continue;
    let [area, long] = [0, 0];
    const points = pointsOf(muscle.d);
    points.forEach(([x, y], i) => {
      const [u, v] = points.at(i - 1) ?? [x, y];
      area += u * y - v * x;
      long += Math.hypot(x - u, y - v);
    });
    assert.ok(Math.abs(area) / 2 > 0.012 * long * long, `${spec.id} is a scratch`);
  }
});

test('every technique shows its muscle, in the picture or in its close-up, and what hides it lets its outline through', () => {
  every(techniques, [0.5], s => {
    const {shapes, lens} = draw(s, {side: 'left', closeUp: true});
    const pictures = [shapes, lens?.shapes ?? []];
    if (pictures.every(all => all.every(({role}) => role !== 'muscle'))) return 'no muscle';
    return pictures
      .map(all => {
        const muscle = all.find(({role}) => role === 'muscle');
        const rim = all.findIndex(({role, d}) => role === 'rim' && d === muscle?.d);
        const over = all.findLastIndex(({role}) => PAINT.test(role));
        return muscle && rim < over && 'its outline lies under something';
      })
      .find(Boolean);
  });
});

test('what is pressed is the muscle that the technique names, or its edge', () => {
  for (const {id, at: place, muscle = [], stroke, sweep} of techniques) {
    // One that runs from the trunk to a limb is broad enough to be told by eye.
    if (!place || muscle.some(({seg}) => seg !== place.seg)) continue;
    // A degree around the trunk is about 1.4 long, around a limb half of it.
    const flat = (u: number, ray: number) => [u, ray * (place.seg === 'trunk' ? 1.4 : 0.75)] as const;
    const rim = muscle.map(({u, ray}) => flat(u, ray));
    const from = (u: number, ray: number): number => {
      const p = flat(u, ray);
      const edges = rim.map((b, i) => {
        const a = rim.at(i - 1) ?? b;
        const [x, y] = [b[0] - a[0], b[1] - a[1]];
        const t = ((p[0] - a[0]) * x + (p[1] - a[1]) * y) / (x * x + y * y || 1);
        const k = Math.max(0, Math.min(1, t));
        return Math.hypot(p[0] - a[0] - x * k, p[1] - a[1] - y * k);
      });
      return covers([rim], p) ? 0 : Math.min(...edges);
    };
    const [begin, end] = [0, 1].map(i => from(stroke?.[i] ?? place.u, sweep?.[i] ?? place.ray));
    const middle = from(stroke ? (stroke[0] + stroke[1]) / 2 : place.u, place.ray);
    assert.ok(middle < 20, `${id}: ${fixed(middle)} beside the muscle`);
    assert.ok((begin ?? 0) < 30 && (end ?? 0) < 30, `${id} leaves the muscle`);
  }
});

test('no part of a roller comes below the last rib; tools stop at rim, armpit, knee', () => {
  every(techniques, [0.5], ({spec}) => {
    const {at: place, stroke, tool} = spec;
    if (!place || !tool) return 'no contact';
    const us = stroke ?? [place.u, place.u];
    const lo = Math.min(...us) - EDGE[tool];
    const hi = Math.max(...us) + EDGE[tool];
    if (place.seg === 'trunk') {
      if (tool === 'foam-roller' && hi > MARK.crest && lo < MARK.lastRib + 6)
        return `roller on the low back, ${lo} to ${hi}`;
      if (tool === 'foam-roller' && place.ray > 140 && hi > MARK.crest && lo < MARK.t12 + 25)
        return `roller at the last rib, ${lo}`;
      if (
        tool === 'massage-ball' &&
        place.u > MARK.crest &&
        place.u < MARK.lastRib &&
        (lo < MARK.crest || hi > MARK.lastRib + 4)
      )
        return `ball off the soft waist, ${lo} to ${hi}`;
      if (
        tool !== 'hands' &&
        place.ray < 135 &&
        place.ray > 70 &&
        hi > MARK.armpit - MARK.hand + 2 &&
        place.u < MARK.armpit
      )
        return `a hand from the armpit, ${hi}`;
      if (place.ray > 168) return 'on the spine';
      return false;
    }
    const long = place.seg === 'arm' ? 172 : 245;
    if (hi > long - MARK.hand + 2) return `too near the far joint, ${hi}`;
    return place.seg === 'shank' && lo < MARK.hand && `too near the knee fold, ${lo}`;
  });
});

test('strokes go one way, towards the trunk and the heart', () => {
  every(
    techniques.filter(t => t.stroke && !t.sweep),
    [0.5],
    ({spec}) => {
      const [a, b] = spec.stroke ?? [0, 0];
      return (spec.at?.seg === 'trunk' ? b <= a : b >= a) && `from ${a} to ${b}`;
    },
  );
});

test('a stroke runs the way its row runs on the plate, up or down and around the body', () => {
  for (const {id, from, to} of backPain.techniques) {
    const {stroke, sweep, at: place} = figureFor(id) ?? {};
    if (!stroke || !place) continue;
    const up = (stroke[1] - stroke[0]) * (place.seg === 'trunk' ? 1 : -1);
    if (Math.abs(to.y - from.y) >= 8) assert.equal(Math.sign(up), Math.sign(from.y - to.y), `${id}: up`);
    // On the front, smaller rays are nearer the midline; on back and side, larger ones are nearer the spine.
    const around = sweep && Math.sign(sweep[1] - sweep[0]) * (from.view === 'front' ? 1 : -1);
    if (around) assert.equal(around, Math.sign(to.x - from.x), `${id}: around`);
  }
});

test('a one-sided place is drawn on its side, and mirrored for the other', () => {
  every(techniques, [0.5], s => {
    const {at: place} = s.spec;
    if (!place || !s.touch) return 'no contact';
    const {p, f} = s.person.axis(0);
    const x = dot(sub(s.touch.p, p), f[0]) * place.side;
    if (place.seg === 'trunk' && x < 8) return `${fixed(x)} from the midline`;
    const left = draw(s, {side: 'left'});
    const right = draw(s, {side: 'right'});
    const [lx, , w] = left.viewBox;
    const [rx] = right.viewBox;
    return Math.abs(lx + w + rx) > 2 && 'the other side is no mirror';
  });
});

test('the window that shows the place large keeps off the person', () => {
  const paint = new Set(['skin', 'hair', 'shirt', 'short', 'leg', 'sleeve']);
  every(techniques, [0, 0.5, 1], s => {
    const {shapes, lens} = draw(s, {side: 'left', closeUp: true});
    const [x, y, w, h] = lens?.at ?? [0, 0, 0, 0];
    const off = 12;
    const near = shapes
      .filter(({role}) => paint.has(role))
      .flatMap(({d}) => d.split('M').flatMap(each => pointsOf(each)))
      .filter(([u, v]) => u > x - off && u < x + w + off && v > y - off && v < y + h + off);
    return lens && near.length > 0 && `${near.length} points of the outline under it`;
  });
});

test('every phase has the same shapes with as many points, so that paths can be animated', () => {
  const count = (s: Solved): string =>
    draw(s, {side: 'left'})
      .shapes.map(x => `${x.role}:${x.d.match(/-?\d+(?:\.\d+)?/g)?.length ?? 0}`)
      .join('|');
  for (const spec of [...techniques, ...movements]) {
    const first = count(at(spec, 0));
    for (const phase of [1, 1.5]) assert.equal(count(at(spec, phase)), first, spec.id);
  }
});

test('hands that press lie on the place, hands that hold lie on the stick', () => {
  every(techniques, [0, 0.5, 1], s => {
    const {tool, touch, person, spec} = s;
    if (!tool || !touch) return 'no contact';
    const holds = (
      [
        ['l', 0],
        ['r', 1],
      ] as const
    )
      .filter(([k]) => spec.pose[k]?.[0] === 'c')
      .map(([, i]) => person.arms[i]);
    for (const arm of holds) {
      const gap = Math.min(
        ...arm.tail
          .flat()
          .map(b =>
            tool.kind === 'roller-stick'
              ? distance(b, tool.c, tool.axis)
              : distance(b, tool.kind === 'hands' ? touch.p : tool.c) - (tool.kind === 'hands' ? 0 : tool.r),
          ),
      );
      if (gap > 22) return `hand ${fixed(gap)} away`;
    }
    return undefined;
  });
});

type Piece = readonly (readonly [number, number])[];
const piecesOf = (d: string): Piece[] => d.split('M').map(pointsOf);
/** Whether a point of the page lies in one of a path's pieces. */
const covers = (pieces: readonly Piece[], [x = 0, y = 0]: readonly number[]): boolean =>
  pieces.some(points =>
    points.reduce((inside, [u, v], i) => {
      const [a, b] = points.at(i - 1) ?? [u, v];
      return v > y !== b > y && x < u + ((a - u) * (y - v)) / (b - v) ? !inside : inside;
    }, false),
  );
const PAINT = /^(skin|hair|shirt|short|leg|sleeve|wood|cloth|muscle|tool)$/;

test('a ball can be seen, in the picture or in its close-up', () => {
  const balls = techniques.filter(({tool}) => tool === 'massage-ball');
  every(balls, [0.5], s => {
    const {shapes, lens} = draw(s, {side: 'left', closeUp: true});
    const seen = [shapes, lens?.shapes ?? []].map(picture => {
      const i = picture.findIndex(({role}) => role === 'tool');
      const rim = pointsOf(picture[i]?.d.split('M')[1] ?? '');
      const middle = [0, 1].map(k => rim.reduce((sum, p) => sum + (p[k] ?? 0), 0) / rim.length);
      const over = picture.slice(i + 1).filter(({role}) => PAINT.test(role));
      const pieces = over.flatMap(({d}) => piecesOf(d));
      const dots = [0.5, 0.9].flatMap(k =>
        rim.map(p => [0, 1].map(j => (middle[j] ?? 0) + ((p[j] ?? 0) - (middle[j] ?? 0)) * k)),
      );
      const free = dots.filter(place => !covers(pieces, place));
      return free.length / dots.length;
    });
    return Math.max(...seen) < 0.35 && `only ${seen.map(fixed).join(' and ')} of it`;
  });
});

test('the arrow lies beside the rings, not under them', () => {
  const strokes = techniques.filter(t => t.stroke && !t.sweep);
  every(strokes, [0.5], s => {
    const {shapes, lens} = draw(s, {side: 'left', closeUp: true});
    return [shapes, lens?.shapes ?? []]
      .map(picture => {
        const find = (role: string): (readonly [number, number])[] =>
          pointsOf(picture.find(shape => shape.role === role)?.d ?? '');
        const [tail, , , tip] = find('arrow');
        const dot = find('dot');
        if (!tail || !tip) return undefined;
        const [x, y] = [0, 1].map(k => dot.reduce((sum, p) => sum + (p[k] ?? 0), 0) / dot.length);
        const long = Math.hypot(tip[0] - tail[0], tip[1] - tail[1]);
        const off =
          ((tip[0] - tail[0]) * ((y ?? 0) - tail[1]) - (tip[1] - tail[1]) * ((x ?? 0) - tail[0])) / long;
        return Math.abs(off) < 8 && `${fixed(off)} from the middle`;
      })
      .find(Boolean);
  });
});

test('a hand that presses lies over the muscle, not under its picture', () => {
  every(
    techniques.filter(({tool}) => tool === 'hands'),
    [0.5],
    s => {
      const {shapes} = draw(s, {side: 'left'});
      const spot = pointsOf(shapes.find(({role}) => role === 'dot')?.d ?? '');
      const [first] = spot;
      const top =
        first && shapes.filter(({role, d}) => PAINT.test(role) && covers(piecesOf(d), first)).at(-1);
      return top?.role === 'muscle' && 'the muscle over the hand';
    },
  );
});

/** What the steps of a pose ask of hands and feet, as it can be seen in the figure. */
const STEPS: readonly (readonly [poses: RegExp, what: string, shown: (s: Solved) => boolean])[] = [
  [
    /^seated-(stick|hands)-calf|^seated-ball-hamstring/,
    'both feet are on the floor',
    ({person}) => person.legs.every(l => lowest(l.tail.flat()) < 8),
  ],
  [
    /^standing-stick$/,
    'one hand lies on the table, the other holds the stick',
    ({person: {arms}, spec: {pose}, tool}) =>
      [arms[0].tail.flat(), arms[1].tail.flat()]
        .map((hand, i) =>
          i === 0
            ? Math.abs(lowest(hand) - num(pose.base, 0)) < 8
            : tool !== undefined && Math.min(...hand.map(b => distance(b, tool.c, tool.axis))) < 4,
        )
        .every(Boolean),
  ],
  [
    /^seated-hands-(across|over-shoulder)$/,
    'the hand of the other side presses',
    ({spec: {pose, side}}) => pose[side > 0 ? 'r' : 'l']?.[0] === 'c',
  ],
  [
    /^standing-wall-ball-between-blades$/,
    'one arm lies across the chest',
    ({person: {arms, thorax, hips}}) => arms.some(a => dot(sub(a.end, hips), thorax[0]) * a.side < 0),
  ],
  [
    /^seated-hands-neck$/,
    'the wall holds the head',
    ({person: p}) => Math.abs(Math.min(...crownOf(p).map(b => b.c[0] - reach(b, [1, 0, 0])))) < 6,
  ],
  [
    /^supine-upper-back-on-roller$/,
    'a hand holds the head',
    ({person: p}) =>
      p.arms.some(a => Math.min(...a.tail.flat().flatMap(b => crownOf(p).map(c => distance(c, b.c)))) < 14),
  ],
];
test('a figure does what its steps say', () => {
  for (const {id, pose} of backPain.techniques) {
    const spec = figureFor(id);
    for (const [poses, what, shown] of STEPS)
      if (spec && poses.test(pose)) assert.ok(shown(at(spec, 0.5)), `${id}: ${what}`);
  }
});

test('the two ends of a movement differ enough to be told apart', () => {
  for (const spec of movements) {
    const [from, to] = [at(spec, 0), at(spec, 1)].map(({person: p}) => [
      p.hips,
      ...crownOf(p).map(({c}) => c),
      ...[...p.legs, ...p.arms].flatMap(l => [l.mid, l.end]),
    ]);
    const far = Math.max(...(from ?? []).map((p, i) => len(sub(to?.[i] ?? p, p))));
    assert.ok(far > 24, `${spec.id} moves ${fixed(far)}`);
  }
});

test('a calf is stretched with its heel on the floor', () => {
  const stretch = movements.filter(({id}) => id === 'calf-stretch');
  every(stretch, PHASES, ({person}) => {
    const feet = person.legs.map(({tail}) => lowest(tail.flat()));
    return Math.max(...feet) > 8 && `a foot ${fixed(Math.max(...feet))} above the floor`;
  });
});

test('an unknown technique or movement has no figure', () => {
  assert.equal(figureFor('iliopsoas.foam-roller'), undefined);
  assert.equal(figureFor('supine-ball-neck'), undefined);
  assert.equal(figureFor('gluteus-maximus.massage-gun'), undefined);
  assert.equal(figureFor('constructor.hands'), undefined);
  assert.equal(movementFigure('handstand'), undefined);
});

test('the lines of a region are all that a guide of its muscles draws, and no more', async () => {
  const {muscles, techniques, noTechniques} = backPain;
  for (const region of new Set(muscles.map(muscle => muscle.region))) {
    const [lines, ...others] = await linesOf(region);
    assert.equal(others.length, 0, region);
    const ids = muscles.filter(muscle => muscle.region === region).map(({id}) => id);
    const rows = techniques.filter(({muscle}) => ids.includes(muscle));
    const drawn = rows.filter(({id}) => figureFor(id)).map(({muscle}) => muscle);
    assert.deepEqual(new Set(Object.keys(lines!.techniques)), new Set(drawn), region);
    const moves = [
      ...rows.map(({then}) => then),
      ...noTechniques.filter(({muscle}) => ids.includes(muscle)).map(({movement}) => movement),
    ].filter(id => id !== undefined);
    assert.deepEqual(new Set(Object.keys(lines!.movements)), new Set(moves), region);
  }
});

test('of a region that an atlas of somebody else has, all figures are there', async () => {
  const all = (await linesOf('trunk')).flatMap(({techniques}) => Object.keys(techniques));
  for (const {muscle, id} of backPain.techniques) if (figureFor(id)) assert.ok(all.includes(muscle), id);
});

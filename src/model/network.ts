import type {Index} from './input.js';
import {posteriors} from './noisy-or.js';
import type {Numbers} from './numbers.js';
import type {Atlas, Check, Evidence, Muscle, PainDrawing, ReferenceId, ReferralKind, Side} from './types.js';

/** What a muscle sends to a zone, over all its points. */
export interface Arrow {
  readonly kind: ReferralKind;
  readonly references: readonly ReferenceId[];
}

/** The atlas as a network: one hidden cause a muscle, one finding a zone; the same for both halves of the body. */
export interface Network {
  /** By muscle: zones (by index) on its own side or the midline. */
  readonly near: readonly ReadonlyMap<number, Arrow>[];
  /** By muscle: zones of the far side; empty for most. */
  readonly far: readonly ReadonlyMap<number, Arrow>[];
  /** By muscle and zone: how likely an active muscle is felt there. */
  felt(muscle: number, arrow: Arrow): number;
  /** How likely each muscle is active, given what is marked on one side and on the midline. */
  half(side: Side, pain: PainDrawing, evidence: Evidence): number[];
}

/** `same-may-cross` crosses only where its pattern touches the midline, and then as by some. */
function acrossTheMidline(
  atlas: Atlas,
  muscle: Muscle,
  near: ReadonlyMap<number, Arrow>,
): Map<number, Arrow> {
  const midline = new Set(atlas.zones.filter(zone => zone.midline).map(zone => zone.id));
  const far = new Map<number, Arrow>();
  for (const [z, arrow] of near) {
    const zone = atlas.zones[z]!;
    if (zone.midline) continue;
    if (muscle.laterality === 'both') far.set(z, arrow);
    if (muscle.laterality === 'same-may-cross' && zone.neighbours.some(id => midline.has(id))) {
      far.set(z, {...arrow, kind: 'spillover'});
    }
  }
  return far;
}

export function arrowsOf(muscle: Muscle, index: Index): Map<number, Arrow> {
  const arrows = new Map<number, Arrow>();
  for (const {zone, kind, references} of muscle.points.flatMap(point => point.refers)) {
    const z = index.zones.get(zone)!;
    const other = arrows.get(z);
    if (other?.kind === kind)
      arrows.set(z, {kind, references: [...new Set([...other.references, ...references])]});
    else if (other?.kind !== 'essential') arrows.set(z, {kind, references});
  }
  return arrows;
}

/** Awkward points are often missed: then the answer is that of a quiet muscle, whatever the muscle is. */
export function answers(numbers: Numbers, muscle: Muscle, point: Check['point']): Numbers['answer'] {
  const {active, quiet} = numbers.answer;
  const pressed = muscle.points.find(({id}) => id === point) ?? muscle.points[0];
  const met = pressed?.press === 'easy' ? 1 : numbers.awkward;
  const mix = (result: Check['result']): number => met * active[result] + (1 - met) * quiet[result];
  return {active: {pain: mix('pain'), tender: mix('tender'), nothing: mix('nothing')}, quiet};
}

/** A figure speaks for a drawing with marks in its region; `neck-and-arm` in both; a region that no zone has (`low-back-nerve-root`) never. */
function speaksFor(region: string, marked: ReadonlySet<string>): boolean {
  return region.split('-and-').every(part => marked.has(part));
}

export function createNetwork(atlas: Atlas, index: Index, numbers: Numbers): Network {
  const {zones, muscles} = atlas;
  const near = muscles.map(muscle => arrowsOf(muscle, index));
  const far = muscles.map((muscle, m) => acrossTheMidline(atlas, muscle, near[m]!));
  const neighbours = zones.map(zone => zone.neighbours.map(id => index.zones.get(id)!));
  const felt = (m: number, arrow: Arrow): number =>
    numbers.felt[arrow.kind] * numbers.confidence[muscles[m]!.confidence];

  // A mark speaks for the zone it is in and, more weakly, for those it may have been meant for.
  const marked = zones.map((zone, z) => {
    const links = new Map<number, number>();
    near.forEach((arrows, m) => {
      const at = (i: number): number => (arrows.has(i) ? felt(m, arrows.get(i)!) : 0);
      const q = Math.max(at(z), ...neighbours[z]!.map(n => numbers.blur * at(n)));
      if (q > 0) links.set(m, q);
    });
    return {links, leak: zone.midline ? 1 - (1 - numbers.leak) ** 2 : numbers.leak};
  });

  /** Odds on a muscle from everything that concerns it alone. */
  const odds = (
    m: number,
    side: Side,
    regions: ReadonlySet<string>,
    absent: ReadonlySet<number>,
    evidence: Evidence,
  ): number => {
    const muscle = muscles[m]!;
    let odds = numbers.prior / (1 - numbers.prior);
    const steps = (muscle.prior ?? []).filter(({region}) => speaksFor(region, regions));
    // A low figure for a muscle that nobody can press by hand is a figure of the hand.
    const reachable = muscle.points.some(({press}) => press !== 'no');
    const bands = steps.map(({band}) => numbers.band[band]).filter(step => step >= 1 || reachable);
    if (bands.length > 0) odds *= Math.max(...bands);
    for (const [z, arrow] of near[m]!) if (absent.has(z)) odds *= 1 - numbers.missing * felt(m, arrow);

    // The same press said twice is one. Sorted, so that the order of presses cannot show even in the last digit.
    const presses = new Map<string, number>();
    for (const check of evidence.checks ?? []) {
      if (check.muscle !== muscle.id || check.side !== side) continue;
      const {active, quiet} = answers(numbers, muscle, check.point);
      const point = check.point ?? muscle.points[0]?.id;
      presses.set(`${point} ${check.result}`, active[check.result] / quiet[check.result]);
    }
    for (const ratio of [...presses.values()].sort((a, b) => a - b)) odds *= ratio;

    const tried = (evidence.helped ?? []).filter(was => was.muscle === muscle.id && was.side === side);
    const change = tried.reduce((sum, was) => sum + was.change, 0);
    return odds * numbers.helped ** Math.min(Math.max(change, -2), 2);
  };

  const half = (side: Side, pain: PainDrawing, evidence: Evidence): number[] => {
    const hidden = new Set(evidence.hidden?.map(id => index.zones.get(id)!));
    const here = new Set<number>();
    const there = new Set<number>();
    for (const mark of pain)
      (mark.side === side || mark.side === 'midline' ? here : there).add(index.zones.get(mark.zone)!);
    const unmarked = (z: number): boolean => !here.has(z) && !hidden.has(z);
    const absent = new Set([...here].flatMap(z => neighbours[z]!).filter(unmarked));
    const regions = new Set([...here].map(z => zones[z]!.region));

    const priors = muscles.map((_, m) => {
      const o = odds(m, side, regions, absent, evidence);
      return o / (1 + o);
    });
    const findings = [...here].sort((a, b) => a - b).map(z => marked[z]!);
    const active = posteriors(priors, findings);

    // The far side is explained by its own half. Where a zone is marked on both, a muscle that crosses gains, and takes nothing from others.
    return active.map((p, m) => {
      let ratio = 1;
      for (const [z, arrow] of far[m]!) {
        const q = numbers.cross[muscles[m]!.laterality] * felt(m, arrow);
        const b = numbers.farBackground;
        if (!here.has(z)) continue;
        if (there.has(z)) ratio *= (b + (1 - b) * q) / b;
        else if (!hidden.has(z)) ratio *= 1 - numbers.halfBand * q;
      }
      return (p * ratio) / (p * ratio + 1 - p);
    });
  };

  return {near, far, felt, half};
}

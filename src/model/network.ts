/* eslint-disable @typescript-eslint/no-non-null-assertion -- Every index here comes from the length of `causes`. */
import {posteriors, type Finding} from './noisy-or.js';
import type {Numbers} from './numbers.js';
import {crossing, farKind} from './referrals.js';
import type {
  Atlas,
  Check,
  Evidence,
  Muscle,
  PainDrawing,
  ReferenceId,
  ReferralKind,
  Side,
  Zone,
  ZoneId,
} from './types.js';

/** What a muscle sends to a zone, over all its points. */
export interface Arrow {
  readonly kind: ReferralKind;
  readonly references: readonly ReferenceId[];
  /** How likely it is felt there when the muscle is active. */
  readonly felt: number;
}

/** One hidden cause: a muscle on one side. Both halves of the body are alike. */
export interface Cause {
  readonly muscle: Muscle;
  /** Zones of its own side and of the midline. */
  readonly near: ReadonlyMap<ZoneId, Arrow>;
  /** Zones of the far side; none for most. */
  readonly far: ReadonlyMap<ZoneId, Arrow>;
  /** What reported frequencies say of it, each with the regions of pain that were studied together. */
  readonly frequencies: readonly {readonly regions: readonly string[]; readonly step: number}[];
}

/** The atlas as a two-layer network: causes above, zones below. */
export interface Network {
  readonly causes: readonly Cause[];
  /** How likely each cause is active, given what is marked on one side and on the midline; in the order of `causes`. */
  half(side: Side, pain: PainDrawing, evidence: Evidence): readonly number[];
}

export function createNetwork(atlas: Atlas, numbers: Numbers): Network {
  const causes = atlas.muscles.map((muscle): Cause => {
    const near = arrowsOf(muscle, numbers);
    const far = acrossTheMidline(atlas, muscle, near, numbers);
    return {muscle, near, far, frequencies: frequenciesOf(muscle, numbers)};
  });
  // Causes by their place in `causes`, and how likely each is felt in a zone.
  const senders = new Map<ZoneId, Map<number, number>>(atlas.zones.map(({id}) => [id, new Map()]));
  causes.forEach(({near}, i) => near.forEach(({felt}, zone) => senders.get(zone)?.set(i, felt)));
  const findings = new Map(atlas.zones.map(zone => [zone.id, findingOf(zone, senders, numbers)]));

  return {
    causes,
    half(side, pain, evidence) {
      const hidden = new Set(evidence.hidden);
      const marked = (far: boolean): Set<ZoneId> =>
        new Set(
          pain.filter(mark => (mark.side === side || mark.side === 'midline') !== far).map(({zone}) => zone),
        );
      const here = marked(false);
      const there = marked(true);

      const zones = atlas.zones.filter(({id}) => here.has(id));
      const regions = new Set<string>(zones.map(({region}) => region));
      const absent = new Set(
        zones.flatMap(({neighbours}) => neighbours).filter(id => !here.has(id) && !hidden.has(id)),
      );

      const odds = causes.map(
        cause =>
          (numbers.prior / (1 - numbers.prior)) *
          bandOf(cause, regions) *
          pressesOf(cause.muscle, side, evidence, numbers) *
          helpedOf(cause.muscle, side, evidence, numbers),
      );
      for (const zone of absent)
        for (const [i, felt] of senders.get(zone) ?? []) odds[i]! *= 1 - numbers.missing * felt;
      const priors = odds.map(each => each / (1 + each));
      const present = zones.flatMap(({id}) => findings.get(id) ?? []);

      // The far side is explained by its own half. Where a zone is marked on both, a muscle that crosses gains, and takes nothing from others.
      return posteriors(priors, present).map((chance, i) => {
        let odds = 1;
        for (const [zone, {felt}] of causes[i]?.far ?? []) {
          if (!here.has(zone)) continue;
          const background = numbers.farBackground;
          if (there.has(zone)) odds *= (background + (1 - background) * felt) / background;
          else if (!hidden.has(zone)) odds *= 1 - numbers.halfBand * felt;
        }
        return (chance * odds) / (chance * odds + 1 - chance);
      });
    },
  };
}

function arrowsOf({points, confidence}: Muscle, numbers: Numbers): Map<ZoneId, Arrow> {
  const arrows = new Map<ZoneId, Arrow>();
  for (const {zone, kind, references} of points.flatMap(({refers}) => refers)) {
    const other = arrows.get(zone);
    if (other?.kind === 'essential' && kind === 'spillover') continue;
    const read = other?.kind === kind ? [...new Set([...other.references, ...references])] : references;
    arrows.set(zone, {kind, references: read, felt: numbers.felt[kind] * numbers.confidence[confidence]});
  }
  return arrows;
}

function acrossTheMidline(
  atlas: Atlas,
  muscle: Muscle,
  near: ReadonlyMap<ZoneId, Arrow>,
  numbers: Numbers,
): Map<ZoneId, Arrow> {
  const far = new Map<ZoneId, Arrow>();
  for (const zone of crossing(atlas, muscle)) {
    const arrow = near.get(zone);
    if (!arrow) continue;
    const felt = arrow.felt * numbers.cross[muscle.laterality];
    far.set(zone, {...arrow, kind: farKind(muscle, arrow.kind), felt});
  }
  return far;
}

/** A mark speaks for the zone it is in and, more weakly, for those it may have been meant for. */
function findingOf(
  {id, midline, neighbours}: Zone,
  senders: ReadonlyMap<ZoneId, ReadonlyMap<number, number>>,
  numbers: Numbers,
): Finding {
  const links = new Map(senders.get(id));
  for (const other of neighbours) {
    for (const [i, felt] of senders.get(other) ?? []) {
      links.set(i, Math.max(links.get(i) ?? 0, numbers.blur * felt));
    }
  }
  return {links, leak: midline ? 1 - (1 - numbers.leak) ** 2 : numbers.leak};
}

function frequenciesOf({prior = [], points}: Muscle, numbers: Numbers): Cause['frequencies'] {
  // A low figure for a muscle that no hand can press is a figure of the hand.
  const reachable = points.some(({press}) => press !== 'no');
  return prior
    .map(({region, band}) => ({regions: region.split('-and-'), step: numbers.band[band]}))
    .filter(({step}) => step >= 1 || reachable);
}

/** The highest of the studies of pain in the marked regions; `neck-and-arm` needs both. */
function bandOf({frequencies}: Cause, marked: ReadonlySet<string>): number {
  const steps = frequencies.flatMap(({regions, step}) =>
    regions.every(region => marked.has(region)) ? step : [],
  );
  return steps.length > 0 ? Math.max(...steps) : 1;
}

/** Awkward points are often missed: then the answer is that of a quiet muscle, whatever the muscle is. */
function answersOf({points}: Muscle, point: Check['point'], numbers: Numbers): Numbers['answer'] {
  const {active, quiet} = numbers.answer;
  const pressed = points.find(({id}) => id === point) ?? points[0];
  const met = pressed?.press === 'easy' ? 1 : numbers.awkward;
  const mix = (result: Check['result']): number => met * active[result] + (1 - met) * quiet[result];
  return {active: {pain: mix('pain'), tender: mix('tender'), nothing: mix('nothing')}, quiet};
}

/** The same press said twice is one. Sorted, so that the order of presses cannot show even in the last digit. */
function pressesOf(muscle: Muscle, side: Side, {checks = []}: Evidence, numbers: Numbers): number {
  const ratios = new Map<string, number>();
  for (const check of checks) {
    if (check.muscle !== muscle.id || check.side !== side) continue;
    const {active, quiet} = answersOf(muscle, check.point, numbers);
    const point = check.point ?? muscle.points[0]?.id;
    ratios.set(`${point} ${check.result}`, active[check.result] / quiet[check.result]);
  }
  return [...ratios.values()].sort((a, b) => a - b).reduce((odds, ratio) => odds * ratio, 1);
}

function helpedOf(muscle: Muscle, side: Side, {helped = []}: Evidence, numbers: Numbers): number {
  const tried = helped.filter(was => was.muscle === muscle.id && was.side === side);
  const change = tried.reduce((sum, was) => sum + was.change, 0);
  return numbers.helped ** Math.min(Math.max(change, -2), 2);
}

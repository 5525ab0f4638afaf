import {checkDrawing, checkEvidence, indexOf, knownMuscle, knownSide} from './input.js';
import {createNetwork} from './network.js';
import {chooseCheck} from './next-check.js';
import {numbers as ours, type Numbers} from './numbers.js';
import type {Atlas, Because, Evidence, PainDrawing, PainMark, ReferralModel, Side, Source} from './types.js';
import {buttockAlarm} from './warning.js';

const SIDES: readonly Side[] = ['left', 'right'];

/**
 * Reads an atlas as a network of muscles and the zones they are reported to send pain to; README.md says how and on what assumptions.
 * `numbers` is for studies of those. Questions about zones, muscles, sides or points that the atlas does not have, and
 * drawings it cannot hold, are a RangeError that names what is wrong. Nothing passed in is ever changed.
 */
export function createModel(atlas: Atlas, numbers: Numbers = ours): ReferralModel {
  const index = indexOf(atlas);
  const network = createNetwork(atlas, index, numbers);

  /** Which marks a muscle explains: essential before spillover, its own side before the far one, which counts only as the other end of a band. */
  const explain = (m: number, side: Side, pain: PainDrawing): readonly Because[] => {
    const steps: Because[][] = [[], [], [], []];
    for (const {zone, side: at} of pain) {
      const across = at !== side && at !== 'midline';
      const arrow = (across ? network.far : network.near)[m]!.get(index.zones.get(zone)!);
      if (!arrow || (across && !pain.some(mark => mark.zone === zone && mark.side === side))) continue;
      steps[Number(arrow.kind === 'spillover') + 2 * Number(across)]!.push({zone, side: at, ...arrow});
    }
    return steps.flat();
  };

  const rank = (pain: PainDrawing, evidence: Evidence = {}): readonly Source[] => {
    checkDrawing(atlas, index, pain);
    checkEvidence(atlas, index, evidence);
    const place = ({zone, side}: PainMark): number => index.zones.get(zone)! + (side === 'right' ? 0.5 : 0);
    const marks = [...pain].sort((a, b) => place(a) - place(b));
    const {checks = []} = evidence;

    const found = SIDES.flatMap(side => {
      if (marks.every(mark => mark.side !== side && mark.side !== 'midline')) return [];
      const active = network.half(side, marks, evidence);
      const near = marks.filter(mark => mark.side === side).length;
      return atlas.muscles.flatMap((muscle, m) => {
        const because = explain(m, side, marks);
        if (because.length === 0) return [];
        const essential = because.filter(({kind}) => kind === 'essential').length;
        const source: Source = {
          muscle: muscle.id,
          side,
          score: active[m]!,
          strength: essential > 0 ? 'often' : 'sometimes',
          because,
          unexplained: marks.filter(
            mark => !because.some(({zone, side}) => zone === mark.zone && side === mark.side),
          ),
          checks: checks.filter(check => check.muscle === muscle.id && check.side === side),
          ...buttockAlarm(atlas, muscle, side, pain, evidence),
        };
        return [{source, near, essential, m}];
      });
    });
    // Equal scores: the side with more marks first, so that a mirrored drawing gives the mirrored order; then the order of the atlas.
    return found
      .sort(
        (a, b) =>
          b.source.score - a.source.score || b.near - a.near || b.essential - a.essential || a.m - b.m,
      )
      .map(({source}) => source);
  };

  return {
    atlas,
    rank,

    nextCheck(pain, evidence = {}) {
      return chooseCheck(atlas, numbers, network, index, rank(pain, evidence), pain, evidence);
    },

    referralsOf(muscle, side) {
      const m = knownMuscle(index, muscle);
      knownSide(side);
      const other = side === 'left' ? 'right' : 'left';
      return atlas.muscles[m]!.points.flatMap(point =>
        point.refers.flatMap(({zone, kind, references}) => {
          const z = index.zones.get(zone)!;
          const across = network.far[m]!.get(z);
          const referral = {point: point.id, zone, references};
          const near = {...referral, side: atlas.zones[z]!.midline ? ('midline' as const) : side, kind};
          // A point of a muscle never crosses more strongly than it is felt on its own side.
          return across
            ? [near, {...referral, side: other, kind: kind === 'spillover' ? kind : across.kind} as const]
            : [near];
        }),
      );
    },

    sourcesOf(zone, side) {
      // The chart read by itself: what is not marked beside it says nothing.
      return rank([{zone, side}], {hidden: atlas.zones.map(({id}) => id)});
    },

    techniques(muscle, conditions = []) {
      knownMuscle(index, muscle);
      const none = atlas.noTechniques.find(row => row.muscle === muscle);
      if (none) return none;
      return atlas.techniques
        .filter(
          technique => technique.muscle === muscle && !technique.not.some(flag => conditions.includes(flag)),
        )
        .sort((a, b) => b.fit - a.fit);
    },
  };
}

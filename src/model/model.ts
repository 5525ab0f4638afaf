import {checkDrawing, checkEvidence, indexOf, knownMuscle, knownSide} from './input.js';
import {createNetwork} from './network.js';
import {chooseCheck} from './next-check.js';
import {numbers as ours, type Numbers} from './numbers.js';
import type {Atlas, Because, Evidence, PainDrawing, ReferralModel, Side, Source} from './types.js';
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

  const rank = (pain: PainDrawing, evidence: Evidence = {}): readonly Source[] => {
    checkDrawing(atlas, index, pain);
    checkEvidence(atlas, index, evidence);
    const inOrder = [...pain].sort((a, b) => index.zones.get(a.zone)! - index.zones.get(b.zone)!);

    const sources = SIDES.flatMap(side => {
      if (!pain.some(mark => mark.side === side || mark.side === 'midline')) return [];
      const active = network.half(side, pain, evidence);
      const marks = pain.filter(mark => mark.side === side).length;
      return atlas.muscles.flatMap((muscle, m) => {
        const because: Because[] = [];
        let near = false;
        for (const {zone, side: at} of inOrder) {
          const here = at === side || at === 'midline';
          const arrow = (here ? network.near : network.far)[m]!.get(index.zones.get(zone)!);
          // The far side belongs to a source only as the other end of a band.
          if (!arrow || (!here && !pain.some(mark => mark.zone === zone && mark.side === side))) continue;
          near ||= here;
          because.push({zone, side: at, ...arrow});
        }
        if (!near) return [];
        because.sort((a, b) => Number(b.kind === 'essential') - Number(a.kind === 'essential'));
        const essentials = because.filter(({kind}) => kind === 'essential').length;
        const source: Source = {
          muscle: muscle.id,
          side,
          score: active[m]!,
          strength: essentials > 0 ? 'often' : 'sometimes',
          because,
          unexplained: inOrder.filter(
            mark => !because.some(({zone, side}) => zone === mark.zone && side === mark.side),
          ),
          checks: (evidence.checks ?? []).filter(check => check.muscle === muscle.id && check.side === side),
          ...buttockAlarm(atlas, muscle, side, pain, evidence),
        };
        // Equal scores: the side with more marks, so that a mirrored drawing gives the mirrored order; then the order of the atlas.
        return [{source, marks, essentials, m}];
      });
    });
    return sources
      .sort(
        (a, b) =>
          b.source.score - a.source.score || b.marks - a.marks || b.essentials - a.essentials || a.m - b.m,
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

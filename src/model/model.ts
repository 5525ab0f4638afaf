import {checkDrawing, checkEvidence, checkSide, indexOf, muscleOf} from './input.js';
import {createNetwork, type Cause} from './network.js';
import {chooseCheck} from './next-check.js';
import {numbers as ours, type Numbers} from './numbers.js';
import {referralsOf} from './referrals.js';
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
  const network = createNetwork(atlas, numbers);

  const rank = (pain: PainDrawing, evidence: Evidence = {}): readonly Source[] => {
    checkDrawing(index, pain);
    checkEvidence(index, evidence);
    const bySide = (a: PainMark, b: PainMark): number =>
      Number(a.side === 'right') - Number(b.side === 'right');
    const marks = atlas.zones.flatMap(({id}) => pain.filter(({zone}) => zone === id).sort(bySide));
    const {checks = []} = evidence;

    const found = SIDES.flatMap(side => {
      if (marks.every(mark => mark.side !== side && mark.side !== 'midline')) return [];
      const near = marks.filter(mark => mark.side === side).length;
      return network.half(side, marks, evidence).flatMap((score, i) => {
        const cause = network.causes[i];
        const because = cause ? explain(cause, side, marks) : [];
        if (!cause || because.length === 0 || cause.muscle.background) return [];
        const {muscle} = cause;
        const essential = because.filter(({kind}) => kind === 'essential').length;
        const source: Source = {
          muscle: muscle.id,
          side,
          score,
          strength: essential > 0 ? 'often' : 'sometimes',
          because,
          unexplained: marks.filter(
            mark => !because.some(({zone, side}) => zone === mark.zone && side === mark.side),
          ),
          checks: checks.filter(check => check.muscle === muscle.id && check.side === side),
          ...buttockAlarm(index, muscle, side, marks, evidence),
        };
        return [{source, near, essential, i}];
      });
    });
    // Equal scores: the side with more marks first, so that a mirrored drawing gives the mirrored order; then the order of the atlas.
    return found
      .sort(
        (a, b) =>
          b.source.score - a.source.score || b.near - a.near || b.essential - a.essential || a.i - b.i,
      )
      .map(({source}) => source);
  };

  return {
    atlas,
    rank,

    nextCheck(pain, evidence = {}) {
      return chooseCheck(atlas, numbers, index, rank(pain, evidence), pain, evidence);
    },

    referralsOf(muscle, side) {
      checkSide(side);
      return referralsOf(atlas, muscleOf(index, muscle), side);
    },

    sourcesOf(zone, side) {
      // The chart read by itself: what is not marked beside it says nothing.
      return rank([{zone, side}], {hidden: [...index.zones.keys()]});
    },

    techniques(muscle, conditions = []) {
      const {id} = muscleOf(index, muscle);
      return (
        atlas.noTechniques.find(row => row.muscle === id) ??
        atlas.techniques
          .filter(
            technique => technique.muscle === id && !technique.not.some(flag => conditions.includes(flag)),
          )
          .sort((a, b) => b.fit - a.fit)
      );
    },
  };
}

/** Which marks a cause explains: essential before spillover; those of its own side first, the far side only as the other end of a band. */
function explain({near, far}: Cause, side: Side, pain: PainDrawing): readonly Because[] {
  const found: {readonly because: Because; readonly order: number}[] = [];
  for (const {zone, side: at} of pain) {
    const across = at !== side && at !== 'midline';
    const arrow = (across ? far : near).get(zone);
    if (!arrow || (across && !pain.some(mark => mark.zone === zone && mark.side === side))) continue;
    const {kind, references} = arrow;
    const order = Number(kind === 'spillover') + 2 * Number(across);
    found.push({because: {zone, side: at, kind, references}, order});
  }
  return found.sort((a, b) => a.order - b.order).map(({because}) => because);
}

import type {FlagId, Muscle, Source, Technique} from '../../model/types.js';
import type {SessionAtlas} from '../../session/session.js';

const ALONE: readonly Muscle['selfTreatment'][] = ['ok', 'with-care'];
/** The gentlest first. */
const UPRIGHT: readonly Technique['place'][] = ['standing', 'wall', 'chair'];

/**
 * The likeliest muscle that may be treated alone and without getting down to the floor, given what the reader has told;
 * `undefined` where there is none.
 */
export function gentle(
  {atlas}: Pick<SessionAtlas, 'atlas'>,
  sources: readonly Source[],
  conditions: readonly FlagId[],
): {readonly source: Source; readonly technique: Technique} | undefined {
  for (const source of sources) {
    const muscle = atlas.muscles.find(({id}) => id === source.muscle);
    // Familiar pain that may be a nerve is for a doctor first.
    if (!muscle || source.warning || !ALONE.includes(muscle.selfTreatment)) continue;
    const upright = atlas.techniques
      .filter(each => each.muscle === muscle.id && UPRIGHT.includes(each.place))
      .filter(each => !each.not.some(flag => conditions.includes(flag)))
      .sort((a, b) => UPRIGHT.indexOf(a.place) - UPRIGHT.indexOf(b.place) || b.fit - a.fit);
    const [technique] = upright;
    if (technique) return {source, technique};
  }
  return undefined;
}

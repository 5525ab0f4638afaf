import {createModel} from '../../model/model.js';
import type {Atlas, Place} from '../../model/types.js';
import type {SessionChange, SessionState} from '../../session/session.js';

const UPRIGHT: readonly Place[] = ['standing', 'wall'];

/** The likeliest muscle that one may treat alone and standing, as a change of the session; undefined where there is none. */
export function gentleStart(
  atlas: Atlas,
  {pain, checks, conditions}: SessionState,
): SessionChange | undefined {
  const model = createModel(atlas);
  const known = new Set(atlas.zones.map(({id}) => id));
  const alone = new Set(
    atlas.muscles.filter(({selfTreatment}) => !selfTreatment.startsWith('professional')).map(({id}) => id),
  );
  for (const {muscle, side, warning} of model.rank(
    pain.filter(({zone}) => known.has(zone)),
    {checks},
  )) {
    const techniques = model.techniques(muscle, conditions);
    if (!alone.has(muscle) || warning || !('length' in techniques)) continue;
    const upright = techniques.find(({place}) => UPRIGHT.includes(place));
    if (upright) return {selected: {muscle, side}, tool: upright.tool, place: upright.place};
  }
  return undefined;
}

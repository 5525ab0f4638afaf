import {core} from './core.js';
import {cautionsOf} from './muscle-cautions.js';
import {movements, noTechniques, techniques} from './techniques.js';
import type {Atlas} from '../model/types.js';

/** What a guide needs from the first byte: the core with its cautions and every technique, without references. */
export const treatable: Atlas = {
  ...core,
  muscles: core.muscles.map(muscle => ({...muscle, cautions: cautionsOf(muscle.id)})),
  techniques,
  noTechniques,
  movements,
};

import {core} from './core.js';
import {movements, noTechniques, techniques} from './techniques.js';
import type {Atlas} from '../model/types.js';

/** What a guide needs from the first byte: the core and every technique, without references. */
export const treatable: Atlas = {...core, techniques, noTechniques, movements};

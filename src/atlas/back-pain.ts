import {cautionsOf} from './muscle-cautions.js';
import {core} from './core.js';
import {evidenceOf, references, sourceOf} from './references.js';
import {identifiersOf} from './identifiers.js';
import {movements, noTechniques, techniques} from './techniques.js';
import {studies} from './studies.js';
import {techniqueReferences} from './technique-references.js';
import type {Atlas, Muscle} from '../model/types.js';

function complete(muscle: Muscle): Muscle {
  const identifiers = identifiersOf(muscle.id);
  return {
    ...muscle,
    points: muscle.points.map(point => ({
      ...point,
      refers: point.refers.map(arrow => ({...arrow, references: evidenceOf(muscle.id, arrow.zone)})),
    })),
    cautions: cautionsOf(muscle.id),
    references: sourceOf(muscle.id),
    ...(identifiers && {identifiers}),
  };
}

/** The whole built-in atlas: the core with its references, cautions and identifiers, and every technique. */
export const backPain: Atlas = {
  ...core,
  muscles: core.muscles.map(complete),
  techniques,
  noTechniques,
  movements,
  references: [...references, ...studies, ...techniqueReferences],
};

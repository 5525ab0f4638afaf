import {muscleWords} from './muscles.js';
import {pointWords} from './points.js';
import {techniqueWords} from './techniques.js';
import {zoneWords} from './zones.js';
import type {AtlasWords} from '../../model/types.js';

// What a muscle warns of beside what its techniques already say.
const muscleCautions: AtlasWords['cautions'] = {
  'nerve-root':
    'The ache you know, and a leg that hurts, tingles or feels weak? That can be a nerve. Ask a doctor, do not roll it.',
  'like-sciatica':
    'This ache can look like a trapped nerve. Numb, weak or sore below the knee? Doctor first.',
  'leg-pain-or-disc': 'Not when pain runs down the leg, or with a known disc problem.',
  'inside-the-pelvis': 'The inner part is for a trained professional only.',
  'belly-vessels': 'Big vessels, bowel and nerves lie in front of it. Press nothing into the belly.',
  'belly-pain': 'Pain in the belly itself is for a doctor.',
  'neck-front': 'Nothing on the front or side of the neck.',
  'upper-neck': 'Upper neck: fingers only, lightly. No ball and no massage gun.',
  'hand-numb': 'Little finger numb? Have the nerve checked.',
  'shoulder-tip': 'Pain at the shoulder tip without a reason can come from inside. Ask a doctor.',
};

/** The back-pain atlas in English. */
export const english: AtlasWords = {
  format: 'unknot-words/1',
  atlas: 'back-pain',
  language: 'en',
  zones: zoneWords,
  muscles: muscleWords,
  points: pointWords,
  ...techniqueWords,
  cautions: {...techniqueWords.cautions, ...muscleCautions},
};

import {muscleWords} from './muscles.js';
import {zoneWords} from './zones.js';
import type {AtlasWords} from '../../model/types.js';

/** The words of the atlas's core: what a map says of zones and muscles. Of spots and techniques it says nothing. */
export const coreEnglish: AtlasWords = {
  format: 'unknot-words/1',
  atlas: 'back-pain',
  language: 'en',
  zones: zoneWords,
  muscles: muscleWords,
  points: {},
  techniques: {},
  pressures: {},
  cautions: {},
  movements: {},
  reasons: {},
  instead: {},
};

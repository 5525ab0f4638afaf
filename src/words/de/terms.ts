import {afterCareWords} from './after-care.js';
import {guide, guideMore} from './guide.js';
import {map} from './map.js';
import {road, safety, safetyShell, shared} from './safety.js';
import {timer, timerEnd} from './timer.js';
import type {TermTable} from '../terms.js';

/** German for every element. */
export const germanTerms: Readonly<Record<string, TermTable>> = {
  afterCare: afterCareWords,
  guide,
  guideMore,
  map,
  road,
  safety,
  safetyShell,
  shared,
  timer,
  timerEnd,
};

import {afterCareWords} from './de/after-care.js';
import {guide, guideMore} from './de/guide.js';
import {map} from './de/map.js';
import {road, safety, safetyShell, shared} from './de/safety.js';
import {timer, timerEnd} from './de/timer.js';
import {registerTerms} from './terms.js';

/** German for every element. Loaded by itself where an element stands in German; import it to have it from the start. */
registerTerms('de', {
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
});

import {zones} from '../../atlas/zones.js';
import type {Atlas} from '../../model/types.js';
import type {SessionAtlas} from '../../session/session.js';
import {zoneWords} from '../../words/en/zones.js';

const atlas: Atlas = {
  format: 'unknot-atlas/1',
  id: 'back-pain',
  version: '0.1.0',
  words: {},
  zones,
  muscles: [],
  techniques: [],
  noTechniques: [],
  movements: [],
  references: [],
};

/** What a map has to know to be marked on: the built-in zones and their English names. Muscles come with the first mark. */
export const zonesOnly: SessionAtlas = {
  atlas,
  words: {
    format: 'unknot-words/1',
    atlas: 'back-pain',
    language: 'en',
    zones: zoneWords,
    muscles: {},
    points: {},
    techniques: {},
    pressures: {},
    cautions: {},
    movements: {},
    reasons: {},
    instead: {},
  },
};

import {muscles} from './muscles.js';
import {zones} from './zones.js';
import type {Atlas} from '../model/types.js';

/**
 * The part of the back-pain atlas that a map needs to draw, mark and rank, and can carry from the first byte: zones and
 * muscles with their points and patterns. It knows no techniques and no cautions, and an arrow lists no references. For why an
 * arrow is drawn, import `references.ts` when somebody asks; to treat a muscle, import the whole document, `back-pain.ts`.
 */
export const core: Atlas = {
  format: 'unknot-atlas/1',
  id: 'back-pain',
  version: '0.1.0',
  words: {en: './back-pain.en.json', de: './back-pain.de.json'},
  zones,
  muscles,
  techniques: [],
  noTechniques: [],
  movements: [],
  references: [],
};

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {germanTerms} from '../../src/words/de/terms.js';
import {german} from '../../src/words/de/back-pain.js';
import {afterCareWords} from '../../src/words/en/after-care.js';
import {english} from '../../src/words/en/back-pain.js';
import {guideMore} from '../../src/words/en/guide-more.js';
import {guide} from '../../src/words/en/guide.js';
import {map} from '../../src/words/en/map.js';
import {road} from '../../src/words/en/road.js';
import {safetyShell} from '../../src/words/en/safety-shell.js';
import {safety} from '../../src/words/en/safety.js';
import {shared} from '../../src/words/en/shared.js';
import {timerEnd} from '../../src/words/en/timer-end.js';
import {timer} from '../../src/words/en/timer.js';

const tables = {
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

/** Every path to a sentence: `say.half`, `rows.0`. */
function pathsOf(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, part]) => pathsOf(part, at ? `${at}.${key}` : key));
}

/** Clock digits and units that are the same in both languages. */
const SAME = /^timer\.(clock|longer|shorter|longerLabel|shorterLabel)$/;

describe('German', () => {
  for (const [name, table] of Object.entries(tables)) {
    it(`says all that the English of “${name}” says`, () => {
      const said = new Set(pathsOf(germanTerms[name]).map(path => `${name}.${path}`));
      const missing = pathsOf(table)
        .map(path => `${name}.${path}`)
        .filter(path => !said.has(path) && !SAME.test(path));
      assert.deepEqual(missing, []);
    });
  }

  it('has every text of the atlas', () => {
    const {language: _, ...texts} = english;
    const missing = pathsOf(texts).filter(
      path => !new Set(pathsOf(german)).has(path) && !/\.steps\.\d+$/.test(path),
    );
    assert.deepEqual(missing, []);
  });

  it('is not English left standing', () => {
    const words = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(words)
          : [];
    const both = new Set(words(tables).filter(text => /\p{L}+\s+\p{L}/u.test(text)));
    assert.deepEqual(
      words(germanTerms).filter(text => both.has(text)),
      [],
    );
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {choose, type Wish} from '../../src/elements/roller-guide/choose.js';
import type {Muscle, Place, Technique, Tool} from '../../src/model/types.js';

const muscle = (region: string): Muscle => ({
  id: 'm',
  region,
  depth: 'surface',
  laterality: 'same',
  selfTreatment: 'ok',
  points: [],
  cautions: [],
  confidence: 'high',
  review: 'unchecked',
  references: [],
});

const technique = (tool: Tool, place: Place, rest: Partial<Technique> = {}): Technique => ({
  id: `m.${tool}.${place}`,
  muscle: 'm',
  tool,
  place,
  pose: 'p',
  fit: 2,
  from: {view: 'back', x: 60, y: 450},
  to: {view: 'back', x: 60, y: 430},
  strokeCm: 8,
  press: 'stroke',
  reach: 'direct',
  cap: 90,
  pressure: 'k',
  cautions: [],
  not: [],
  soften: [],
  then: 'easy-walk',
  provenance: 'recalled',
  references: [],
  review: 'unchecked',
  ...rest,
});

const wish = (rest: Partial<Wish> = {}): Wish => ({tool: null, place: null, conditions: [], ...rest});

describe('choosing a technique', () => {
  const roller = technique('foam-roller', 'floor');
  const wall = technique('massage-ball', 'wall', {fit: 1});
  const all = [roller, wall];

  it('opens the best fitting one when nothing is asked for', () => {
    assert.equal(choose(muscle('buttock'), all, wish()).technique, roller);
  });

  it('opens what the reader has', () => {
    assert.equal(choose(muscle('buttock'), all, wish({tool: 'massage-ball'})).technique, wall);
  });

  it('leaves the floor to those who can get down', () => {
    const choice = choose(muscle('buttock'), all, wish({tool: 'foam-roller', place: 'standing'}));
    assert.equal(choice.technique, wall);
    assert.deepEqual(choice.tools[0], {tool: 'foam-roller', unfit: {reason: 'floor'}});
  });

  it('says why a tool is missing: the low back, or out of reach', () => {
    assert.deepEqual(choose(muscle('low-back'), [wall], wish()).tools[0]?.unfit, {reason: 'low-back'});
    assert.deepEqual(choose(muscle('buttock'), [wall], wish()).tools[0]?.unfit, {reason: 'reach'});
  });

  it('takes away what a condition forbids, and names the condition', () => {
    const fragile = technique('foam-roller', 'floor', {not: ['osteoporosis']});
    const choice = choose(
      muscle('buttock'),
      [fragile, wall],
      wish({tool: 'foam-roller', conditions: ['osteoporosis']}),
    );
    assert.equal(choice.technique, wall);
    assert.deepEqual(choice.tools[0]?.unfit, {reason: 'condition', flag: 'osteoporosis'});
  });

  it('opens a technique asked for by name, but never a forbidden one', () => {
    const easier = technique('foam-roller', 'wall', {fit: 1, not: ['pregnancy']});
    const rows = [roller, easier];
    assert.equal(choose(muscle('buttock'), rows, wish({id: easier.id})).technique, easier);
    assert.equal(
      choose(muscle('buttock'), rows, wish({id: easier.id, conditions: ['pregnancy']})).technique,
      roller,
    );
  });

  it('leaves nothing when conditions forbid all', () => {
    const rows = all.map(each => ({...each, not: ['numb-skin']}));
    assert.equal(choose(muscle('buttock'), rows, wish({conditions: ['numb-skin']})).technique, undefined);
  });
});

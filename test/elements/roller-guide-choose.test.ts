import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {backPain} from '../../src/atlas/back-pain.js';
import {
  choose,
  movementSeconds,
  offerOf,
  secondsOf,
  waysFrom,
  type Wish,
} from '../../src/elements/roller-guide/choose.js';
import {FLAGS} from '../../src/model/flags.js';
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

  it('opens the one that has a figure, of those that fit best alike', () => {
    const hands = technique('hands', 'chair');
    const drawn = (id: string) => id === hands.id || id === wall.id;
    assert.equal(choose(muscle('neck'), [roller, hands, wall], wish({drawn})).technique, hands);
    assert.equal(choose(muscle('neck'), [roller, wall], wish({drawn})).technique, roller);
    assert.equal(
      choose(muscle('neck'), [roller, hands], wish({drawn, tool: 'foam-roller'})).technique,
      roller,
    );
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

  it('says that a place takes no tool where only hands come there', () => {
    const hand = technique('hands', 'bed', {pressure: 'resting'});
    assert.deepEqual(choose(muscle('front'), [hand], wish()).tools[0]?.unfit, {reason: 'hands'});
  });
});

describe('other ways', () => {
  const roller = technique('foam-roller', 'floor', {easier: 'm.hands.bed'});
  const hands = technique('hands', 'bed', {harder: roller.id});
  const wall = technique('massage-ball', 'wall', {fit: 1});
  const all = [roller, hands, wall];

  it('lead from the floor to standing, and from one strength to the next', () => {
    assert.deepEqual(waysFrom(roller, all, []), {standing: wall, easier: hands});
    assert.deepEqual(waysFrom(hands, all, []), {harder: roller});
  });

  it('never lead to what a condition forbids', () => {
    const forbidden = all.map(each => ({...each, not: ['numb-skin']}));
    assert.deepEqual(waysFrom(roller, forbidden, ['numb-skin']), {});
  });
});

describe('how long', () => {
  it('keeps to the cap, to what a link asks for, and to a minute where a condition asks for less', () => {
    const roller = technique('foam-roller', 'floor', {soften: ['pregnancy'], cap: 120});
    assert.equal(secondsOf(roller, []), 90);
    assert.equal(secondsOf(roller, [], 75), 75);
    assert.equal(secondsOf(roller, [], 600), 120);
    assert.equal(secondsOf(roller, ['pregnancy']), 60);
  });

  it('gives a movement its own time', () => {
    const rolls = {id: 'r', places: ['bed' as const], not: [], review: 'unchecked' as const};
    assert.equal(movementSeconds({...rolls, times: 10}), 40);
    assert.equal(movementSeconds({...rolls, seconds: 30}), 30);
    assert.equal(movementSeconds(rolls), 20);
  });
});

describe('every muscle of the atlas, whatever the reader has, can do and told us', () => {
  const each = FLAGS.map(({id}) => id);
  const sets = [[], each, ...each.map(flag => [flag])];

  it('gets a technique no condition forbids, or a reason', () => {
    for (const one of backPain.muscles) {
      for (const conditions of sets) {
        for (const tool of [null, 'foam-roller', 'hands'] as const) {
          for (const place of [null, 'standing'] as const) {
            const offer = offerOf(backPain, one, wish({tool, place, conditions}));
            const name = `${one.id} ${String(tool)} ${String(place)} ${conditions.join()}`;
            if (offer.kind === 'none') assert.ok(offer.none ?? offer.taken ?? offer.floor, name);
            else {
              const {easier, harder, standing} = offer.ways;
              const shown = [offer.technique, easier, harder, standing].flatMap(way => way ?? []);
              for (const {not} of shown) assert.ok(!not.some(flag => conditions.includes(flag)), name);
              assert.ok(!offer.then?.not.some(flag => conditions.includes(flag)), name);
              if (place) assert.notEqual(offer.technique.place, 'floor', name);
            }
          }
        }
      }
    }
  });

  it('offers no roller on the low back', () => {
    for (const one of backPain.muscles.filter(({id}) => /lumb|multifidus-sacral/.test(id))) {
      const offer = offerOf(backPain, one, wish({tool: 'foam-roller'}));
      assert.ok(offer.kind === 'technique' && offer.technique.tool !== 'foam-roller', one.id);
    }
  });
});

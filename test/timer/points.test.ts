import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {backPain} from '../../src/atlas/back-pain.js';
import type {AtlasWords} from '../../src/model/types.js';
import {factsOf, type Reader} from '../../src/elements/trigger-point-timer/facts.js';
import {offerOf, secondsOf} from '../../src/elements/roller-guide/choose.js';
import {pointFor} from '../../src/elements/trigger-point-timer/points.js';

const words = {
  muscles: Object.fromEntries(backPain.muscles.map(({id}) => [id, {name: id, latin: id}])),
  movements: Object.fromEntries(backPain.movements.map(({id}) => [id, {name: id, steps: []}])),
} as unknown as AtlasWords;
const anyone: Reader = {tool: null, place: null, conditions: []};
const facts = (muscle: string, reader: Partial<Reader> = {}) =>
  factsOf({atlas: backPain, words}, muscle, {...anyone, ...reader});
const usual = {seconds: 90, strokeSeconds: 4, tool: null};

describe('what the timer knows of a muscle', () => {
  it('a still press of a minute at most for the piriformis', () => {
    const piriformis = facts('piriformis');
    assert.equal(piriformis?.kind, 'still');
    const point = pointFor({muscle: 'piriformis', side: 'left', seconds: 120}, piriformis, usual);
    assert.deepEqual([point.seconds, point.least, point.most], [60, 60, 60]);
  });

  it('the movement alone where nothing should be pressed', () => {
    const iliopsoas = facts('iliopsoas');
    assert.equal(iliopsoas?.kind, 'move');
    const point = pointFor({muscle: 'iliopsoas', side: 'left'}, iliopsoas, usual);
    assert.deepEqual([point.pace.kind, point.seconds, point.then], ['move', 30, 0]);
  });

  it('nothing of a muscle that the atlas does not have', () => {
    assert.equal(facts('glute'), undefined);
  });

  it('never more than the cap, for any muscle, tool or condition', () => {
    for (const {id} of backPain.muscles) {
      for (const tool of ['foam-roller', 'massage-ball', 'roller-stick', 'hands'] as const) {
        const known = facts(id, {tool});
        assert.ok(known, id);
        const point = pointFor({muscle: id, side: 'left', seconds: 999}, known, usual);
        const caps = backPain.techniques.filter(row => row.muscle === id && row.tool === known.tool);
        if (known.kind !== 'move') assert.ok(point.seconds <= Math.max(...caps.map(({cap}) => cap)), id);
        assert.ok(point.seconds >= 20 && point.seconds <= 180, id);
      }
    }
  });

  it('a technique that a condition takes away is not paced: the movement stands in, and it is said', () => {
    for (const row of backPain.techniques) {
      const all = backPain.techniques.filter(each => each.muscle === row.muscle).flatMap(({not}) => not);
      const known = facts(row.muscle, {conditions: all});
      if (backPain.techniques.some(each => each.muscle === row.muscle && !each.not.length)) continue;
      assert.equal(known?.kind, 'move', row.muscle);
      assert.equal(known.notForYou, true, row.muscle);
    }
  });

  it('the technique that the guide shows: same tool, press, cap and movement, for every muscle and reader', () => {
    const tools = [null, 'foam-roller', 'massage-ball', 'roller-stick', 'hands'] as const;
    const places = [null, 'floor', 'bed', 'chair', 'wall', 'standing'] as const;
    const taken = [...new Set(backPain.techniques.flatMap(({not}) => not))];
    for (const muscle of backPain.muscles) {
      for (const tool of tools) {
        for (const place of places) {
          for (const conditions of [[], ...taken.map(flag => [flag])]) {
            const known = facts(muscle.id, {tool, place, conditions});
            const offer = offerOf(backPain, muscle, {tool, place, conditions});
            const said = `${muscle.id}, ${tool} at ${place}, ${conditions.join()}`;
            const shown =
              offer.kind === 'technique'
                ? [offer.technique.tool, offer.technique.press, secondsOf(offer.technique, conditions, 180)]
                : [undefined, 'move', 180];
            assert.deepEqual([known?.tool, known?.kind, known?.cap], shown, said);
            assert.equal(
              known?.move?.name,
              (offer.kind === 'technique' ? offer.then : offer.movement)?.id,
              said,
            );
          }
        }
      }
    }
  });

  it('a technique asked for by name is the one that the guide opens by it, where no condition takes it away', () => {
    const places = [null, 'floor', 'chair'] as const;
    for (const {id, muscle, not} of backPain.techniques) {
      const row = backPain.muscles.find(each => each.id === muscle);
      assert.ok(row);
      for (const place of places) {
        for (const conditions of [[], ...not.map(flag => [flag])]) {
          const wish = {tool: null, place, conditions};
          const known = facts(muscle, {...wish, technique: id});
          const offer = offerOf(backPain, row, {...wish, id});
          const shown = offer.kind === 'technique' ? offer.technique : undefined;
          assert.equal(known?.technique, shown?.id === id ? id : undefined, id);
          assert.equal(known?.misnamed, false, id);
          assert.deepEqual(
            [known?.tool, known?.kind, known?.move?.name],
            [
              shown?.tool,
              shown?.press ?? 'move',
              (offer.kind === 'technique' ? offer.then : offer.movement)?.id,
            ],
            id,
          );
        }
      }
    }
  });

  it('a name that the muscle does not have changes nothing, and is said', () => {
    for (const technique of ['piriformis.hands', 'nonsense', '']) {
      const {misnamed, ...known} = facts('gluteus-maximus', {technique}) ?? {};
      const {misnamed: unasked, ...usually} = facts('gluteus-maximus') ?? {};
      assert.deepEqual([known, misnamed, unasked], [usually, true, false]);
    }
  });

  it('what is done with another tool is another technique, and says its own tool', () => {
    const wish = {muscle: 'gluteus-medius', side: 'left', tool: 'roller-stick'} as const;
    const known = facts(wish.muscle, {tool: wish.tool});
    assert.equal(pointFor(wish, known, usual).tool, known?.tool);
  });

  it('a condition that asks for less makes it a minute', () => {
    const soft = backPain.techniques.find(
      ({soften, not, cap}) => soften.some(flag => !not.includes(flag)) && cap > 60,
    );
    assert.ok(soft);
    const [flag] = soft.soften;
    const known = facts(soft.muscle, {tool: soft.tool, conditions: flag ? [flag] : []});
    if (known?.tool === soft.tool) assert.deepEqual([known.lighter, known.cap], [true, 60]);
  });

  it('a muscle whose facts did not come is kept to a light minute', () => {
    const point = pointFor({muscle: 'gluteus-medius', side: 'left', seconds: 120}, undefined, usual);
    assert.deepEqual([point.seconds, point.pace.kind], [60, 'still']);
  });

  it('a plain interval goes from one to two minutes', () => {
    assert.equal(pointFor(undefined, undefined, {...usual, seconds: 20}).seconds, 60);
    assert.equal(pointFor(undefined, undefined, {...usual, seconds: 180}).seconds, 120);
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readQueue} from '../../src/elements/trigger-point-timer/queue.js';

describe('a queue in words', () => {
  it('reads muscle, side, and seconds and a tool if given', () => {
    assert.deepEqual(readQueue('gluteus-medius left 90, piriformis left').queue, [
      {muscle: 'gluteus-medius', side: 'left', seconds: 90},
      {muscle: 'piriformis', side: 'left'},
    ]);
    assert.deepEqual(readQueue('piriformis right massage-ball 60').queue, [
      {muscle: 'piriformis', side: 'right', seconds: 60, tool: 'massage-ball'},
    ]);
  });

  it('reads JSON and lists of the same shape', () => {
    const row = {muscle: 'piriformis', side: 'left', seconds: 60};
    assert.deepEqual(readQueue(JSON.stringify([row])).queue, [row]);
    assert.deepEqual(readQueue([row]).queue, [row]);
  });

  it('reads a technique in JSON and lists; words have none', () => {
    const row = {muscle: 'piriformis', side: 'left', technique: 'piriformis.massage-ball.wall'};
    assert.deepEqual(readQueue(JSON.stringify([row])).queue, [row]);
    assert.deepEqual(readQueue([row]).queue, [row]);
    assert.deepEqual(readQueue([{...row, technique: 3}]), {
      queue: [],
      wrong: [JSON.stringify({...row, technique: 3})],
    });
    assert.deepEqual(readQueue(`piriformis left ${row.technique}`).queue, []);
  });

  it('loses only the row that is wrong, and hands it back', () => {
    const {queue, wrong} = readQueue('gluteus-medius left, piriformis, iliopsoas up, vastus left soon');
    assert.deepEqual(queue, [{muscle: 'gluteus-medius', side: 'left'}]);
    assert.deepEqual(wrong, ['piriformis', 'iliopsoas up', 'vastus left soon']);
  });

  it('an empty one is empty', () => {
    for (const nothing of ['', '  ', null, undefined, []])
      assert.deepEqual(readQueue(nothing), {queue: [], wrong: []});
  });

  it('never throws, whatever is written', () => {
    fc.assert(fc.property(fc.anything(), given => void readQueue(given)));
    fc.assert(fc.property(fc.string(), given => void readQueue(given)));
    assert.equal(readQueue('[{').wrong.length, 1);
  });
});

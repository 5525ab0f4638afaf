import assert from 'node:assert/strict';
import {test} from 'node:test';
import {gate, unasked, type Action, type Gate} from '../../src/session/gate.js';
import type {SessionChange} from '../../src/session/session.js';
import {createSession} from '../../src/session/store.js';

const after = (change: SessionChange) => {
  const session = createSession();
  session.set(change);
  return session.state;
};

const table: readonly [string, SessionChange, Record<Action, Gate>][] = [
  ['unknown', {}, {map: 'open', list: 'open', guide: 'open', press: 'ask', start: 'ask'}],
  ['clear', {flags: []}, {map: 'open', list: 'open', guide: 'open', press: 'open', start: 'open'}],
  [
    'ask-first',
    {flags: ['pregnancy']},
    {map: 'open', list: 'open', guide: 'open', press: 'confirm', start: 'confirm'},
  ],
  [
    'ask-first, confirmed',
    {flags: ['pregnancy'], confirmed: true},
    {map: 'open', list: 'open', guide: 'open', press: 'open', start: 'open'},
  ],
  [
    'same-day',
    {flags: ['fever']},
    {map: 'open', list: 'closed', guide: 'closed', press: 'closed', start: 'closed'},
  ],
  [
    'emergency',
    {flags: ['chest-pain'], confirmed: true},
    {map: 'open', list: 'closed', guide: 'closed', press: 'closed', start: 'closed'},
  ],
];

for (const [name, change, opens] of table) {
  test(`at ${name}`, () => {
    for (const action of ['map', 'list', 'guide', 'press', 'start'] as const) {
      assert.equal(gate(after(change), action), opens[action], action);
    }
  });
}

test('what the drawing raises is asked before the next press or minute, once', () => {
  const pain = [{zone: 'leg-posterior', side: 'left'}] as const;
  const marked = after({flags: [], pain});
  assert.deepEqual(unasked(marked), ['calf-swollen', 'leg-strip']);
  assert.equal(gate(marked, 'start'), 'ask');
  assert.equal(gate(marked, 'list'), 'open');
  assert.equal(gate(after({flags: [], pain, asked: ['calf-swollen', 'leg-strip']}), 'start'), 'open');
  assert.equal(gate(after({flags: ['leg-strip'], pain, asked: ['calf-swollen']}), 'start'), 'confirm');
});

test('what the technique raises is asked when it would change, once; its other flags are not', () => {
  const {state} = createSession();
  assert.deepEqual(unasked(state, ['pregnancy', 'fever', 'unheard-of']), ['pregnancy']);
  assert.equal(gate(after({flags: []}), 'start', ['pregnancy']), 'ask');
  assert.equal(gate(after({flags: [], asked: ['pregnancy']}), 'start', ['pregnancy']), 'open');
});

test('an app that has asked itself is not asked again', () => {
  const session = createSession();
  session.set({pain: [{zone: 'leg-posterior', side: 'left'}]});
  session.limit('clear');
  assert.equal(gate(session.state, 'start', ['pregnancy']), 'open');
});

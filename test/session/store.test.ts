import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {SessionState} from '../../src/session/session.js';
import {createSession} from '../../src/session/store.js';

const changes = (session = createSession()) => {
  const told: string[][] = [];
  session.subscribe((_, changed) => told.push([...changed]));
  return {session, told};
};

test('an empty session knows nothing and says so', () => {
  const {state, version} = createSession();
  assert.equal(version, 1);
  assert.equal(state.clearance, 'unknown');
  assert.equal(state.flags, null);
  assert.deepEqual(JSON.parse(JSON.stringify(state)), state);
});

test('listeners are told after the change, with the keys that changed', () => {
  const {session, told} = changes();
  session.set({pain: [{zone: 'lumbar', side: 'left', intensity: 7}], tool: 'hands'});
  assert.deepEqual(told, [['pain', 'tool']]);
  assert.equal(session.state.pain[0]?.intensity, 7);
});

test('what is equal by content changes nothing and keeps its identity', () => {
  const {session, told} = changes();
  session.set({
    pain: [{zone: 'lumbar', side: 'left'}],
    queue: [{muscle: 'piriformis', side: 'left', seconds: 60}],
  });
  const {pain, queue} = session.state;
  session.set({
    pain: [{side: 'left', zone: 'lumbar'}],
    queue: [{seconds: 60, muscle: 'piriformis', side: 'left'}],
  });
  assert.equal(told.length, 1);
  assert.equal(session.state.pain, pain);
  session.set({pain: [...pain, {zone: 'si', side: 'right'}]});
  assert.equal(session.state.pain[0], pain[0]);
  assert.equal(session.state.queue, queue);
});

test('the state is frozen to the bottom, and apart from what was passed in', () => {
  const session = createSession();
  const pain = [{zone: 'lumbar', side: 'left' as const}];
  session.set({pain});
  pain[0]!.zone = 'si';
  assert.equal(session.state.pain[0]?.zone, 'lumbar');
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(frozen));
  assert.ok(frozen(session.state));
});

test('clearance and conditions follow from the answers and cannot be set', () => {
  const session = createSession();
  session.set({clearance: 'clear', conditions: ['pregnancy']} as object);
  assert.equal(session.state.clearance, 'unknown');
  session.set({flags: []});
  assert.equal(session.state.clearance, 'clear');
  session.set({flags: ['pregnancy']});
  assert.deepEqual([session.state.clearance, session.state.conditions], ['ask-first', ['pregnancy']]);
  session.set({flags: ['fever']});
  assert.equal(session.state.clearance, 'same-day');
  session.set({old: ['fever']});
  assert.deepEqual([session.state.clearance, session.state.confirmed], ['ask-first', true]);
  session.set({flags: null, old: []});
  assert.equal(session.state.clearance, 'unknown');
});

test('a doctor’s yes holds until an answer changes', () => {
  const session = createSession();
  session.set({flags: ['pregnancy']});
  session.set({confirmed: true});
  session.set({pain: [{zone: 'lumbar', side: 'left'}], flags: ['pregnancy']});
  assert.equal(session.state.confirmed, true);
  session.set({flags: ['pregnancy', 'osteoporosis']});
  assert.equal(session.state.confirmed, false);
  session.set({flags: ['pregnancy'], confirmed: true});
  assert.equal(session.state.confirmed, true);
});

test('an app’s clearance answers for a reader not asked, and is never milder than the reader', () => {
  const session = createSession();
  session.limit('clear');
  assert.equal(session.state.clearance, 'clear');
  session.set({flags: ['chest-pain']});
  assert.equal(session.state.clearance, 'emergency');
  session.set({flags: []});
  session.limit('same-day');
  assert.equal(session.state.clearance, 'same-day');
  session.limit(null);
  assert.equal(session.state.clearance, 'clear');
  session.set({flags: ['fever'], old: ['fever']});
  assert.equal(session.state.confirmed, true);
  session.limit('ask-first');
  assert.equal(session.state.confirmed, false, 'what is old confirms nothing about what the app found');
});

test('a wrong change is refused as a whole, with the place named', () => {
  const {session, told} = changes();
  assert.throws(() => session.set({tool: 'hands', flags: ['hurts']}), /"hurts"/);
  assert.throws(() => session.set({tool: 'hands', pain: 'lumbar'} as never), /"pain"/);
  assert.throws(() => session.set({confirmed: 'yes'} as never), /"confirmed"/);
  assert.throws(() => session.set({queue: null} as never), /"queue"/);
  assert.equal(session.state.tool, null);
  assert.deepEqual(told, []);
});

test('unknown fields of a newer copy are kept', () => {
  const {session, told} = changes();
  session.set({mood: {tired: true}} as object);
  session.set({tool: 'hands'});
  assert.deepEqual((session.state as SessionState & {mood: unknown}).mood, {tired: true});
  assert.deepEqual(told, [['mood'], ['tool']]);
});

test('a listener that fails is reported and stops nobody', () => {
  const session = createSession();
  const reported: unknown[] = [];
  const error = console.error;
  console.error = (fault: unknown) => reported.push(fault);
  let heard = 0;
  session.subscribe(() => {
    throw new Error('mine');
  });
  session.subscribe(() => (heard += 1));
  session.set({tool: 'hands'});
  console.error = error;
  assert.equal(heard, 1);
  assert.equal(reported.length, 1);
});

test('a signal ends a subscription; one that is over never begins', () => {
  const session = createSession();
  const over = new AbortController();
  let heard = 0;
  session.subscribe(() => (heard += 1), {signal: over.signal});
  session.set({tool: 'hands'});
  over.abort();
  session.set({tool: 'foam-roller'});
  session.subscribe(() => (heard += 1), {signal: over.signal});
  session.set({tool: null});
  assert.equal(heard, 1);
});

test('a change made while others are being told reaches everyone, last', () => {
  const session = createSession();
  const seen: (string | null)[] = [];
  session.subscribe(state => {
    if (state.tool === 'hands') session.set({tool: 'foam-roller'});
  });
  session.subscribe(state => seen.push(state.tool));
  session.set({tool: 'hands'});
  assert.equal(seen.at(-1), 'foam-roller');
});

test('whatever is set in whatever order, the state can be written as JSON and read back', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue()), {maxLength: 5}), sets => {
      const session = createSession();
      for (const change of sets) {
        try {
          session.set(change as object);
        } catch (error) {
          assert.ok(error instanceof TypeError || error instanceof RangeError);
        }
      }
      const again = createSession();
      again.set(JSON.parse(JSON.stringify(session.state)) as object);
      assert.deepEqual(JSON.stringify(again.state), JSON.stringify(session.state));
    }),
    {numRuns: 200},
  );
});

import assert from 'node:assert/strict';
import {mock, test} from 'node:test';
import {askAgainNextDay} from '../../src/session/day.js';
import {createSession} from '../../src/session/store.js';

/** A page that can be left and looked at again. */
class Page extends EventTarget {
  hidden = false;
  lookAgain() {
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

function answeredAt(time: string) {
  mock.timers.enable({apis: ['Date'], now: new Date(time)});
  const page = new Page();
  const session = createSession();
  const here = new AbortController();
  askAgainNextDay(session, page as unknown as Document, here.signal);
  session.set({flags: ['pregnancy'], confirmed: true, pain: [{zone: 'lumbar', side: 'left'}]});
  return {
    session,
    here,
    lookAgainAt(later: string) {
      mock.timers.setTime(new Date(later).getTime());
      page.lookAgain();
      mock.timers.reset();
      return session.state;
    },
  };
}

test('on another day the safety questions are asked again; the marks stay', () => {
  const state = answeredAt('2026-11-22T23:00').lookAgainAt('2026-11-23T08:00');
  assert.equal(state.clearance, 'unknown');
  assert.equal(state.confirmed, false);
  assert.equal(state.pain.length, 1);
});

test('not on the same day, and not just after midnight', () => {
  assert.equal(answeredAt('2026-11-22T08:00').lookAgainAt('2026-11-22T22:00').clearance, 'ask-first');
  assert.equal(answeredAt('2026-11-22T23:58').lookAgainAt('2026-11-23T00:03').clearance, 'ask-first');
});

test('not once the scope has left the page', () => {
  const left = answeredAt('2026-11-22T23:00');
  left.here.abort();
  assert.equal(left.lookAgainAt('2026-11-23T08:00').clearance, 'ask-first');
});

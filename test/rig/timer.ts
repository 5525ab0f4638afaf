import {fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/elements/trigger-point-timer/define.js';
// Its parts come when they are wanted; here they are fetched before, so that no test hangs on how fast a server answers.
import '../../src/elements/trigger-point-timer/body.js';
import '../../src/elements/trigger-point-timer/facts.js';
import '../../src/elements/trigger-point-timer/parts.js';
import type {TimerFields} from '../../src/elements/trigger-point-timer/trigger-point-timer.events.js';
import type {TriggerPointTimer} from '../../src/elements/trigger-point-timer/trigger-point-timer.js';
import {FLAGS} from '../../src/model/flags.js';
import {documentSession} from '../../src/session/context.js';
import {fakeClock, type FakeClock} from '../timer/fake-clock.js';
import * as tree from './tree.js';

export const session = documentSession(document);
const inside = (element: Element): ParentNode => element.shadowRoot ?? element;
export const byRole = (element: Element, role: string, name?: string | RegExp) =>
  tree.byRole(inside(element), role, name);
export const allByRole = (element: Element, role: string, name?: string | RegExp) =>
  tree.allByRole(inside(element), role, name);
const realTimeout = setTimeout.bind(window);
/** Lets imports, promises and Lit's updates happen while fake time stands still. */
export const settle = (ms = 40) => new Promise(done => realTimeout(done, ms));

/** Waits for what comes in its own time; what does not come shows in the expectation after it. */
export async function until(there: () => unknown): Promise<void> {
  for (let tries = 0; !there() && tries < 200; tries++) await settle();
}

export let clock: FakeClock | undefined;

/** Everything the timer has told, by name. */
const EVENTS: readonly (keyof TimerFields)[] = [
  'timer-start',
  'timer-pause',
  'timer-resume',
  'timer-stroke',
  'queue-change',
  'timer-finish',
  'timer-stop',
  'treatment-record',
];

export async function mount(template = html`<trigger-point-timer></trigger-point-timer>`) {
  const element = await fixture<TriggerPointTimer>(template);
  const told: Event[] = [];
  for (const type of EVENTS) element.addEventListener(type, event => told.push(event));
  // The face comes by import, and so does the atlas; until it is here the face says so.
  await element.updateComplete;
  do await settle(60);
  while (element.shadowRoot?.textContent.includes('One moment'));
  return {
    element,
    told,
    names: () => told.map(({type}) => type),
    count: (type: string) => told.filter(event => event.type === type).length,
    /** Fake time goes by, tick by tick. */
    async pass(ms: number) {
      clock?.tick(ms);
      await settle();
    },
    async press(name: string | RegExp, role = 'button') {
      await until(() => allByRole(element, role, name).length);
      byRole(element, role, name).click();
      await settle();
    },
    said: () => byRole(element, 'status').textContent.trim(),
    time: () => byRole(element, 'timer').textContent.trim(),
  };
}

export function withClock() {
  clock = fakeClock();
}

const clear = () =>
  session.set({
    flags: [],
    old: [],
    asked: FLAGS.map(({id}) => id),
    confirmed: false,
    pain: [],
    queue: [],
    selected: null,
    ratings: [],
    tool: null,
  });

/** Call once a file: every test begins with a reader who has answered, and leaves nothing to the next. */
export function aloneEach(): void {
  beforeEach(() => {
    sessionStorage.clear();
    clear();
  });
  afterEach(() => {
    fixtureCleanup();
    clock?.restore();
    clock = undefined;
  });
}

export const medius = html`<trigger-point-timer
  muscle="gluteus-medius"
  side="left"
  muted
></trigger-point-timer>`;
export const plain = html`<trigger-point-timer muted seconds="60"></trigger-point-timer>`;

/** One that has run for so long, settling in included. */
export async function run(ms: number, template = plain) {
  const timer = await mount(template);
  await timer.press('Start');
  await timer.pass(ms);
  return timer;
}

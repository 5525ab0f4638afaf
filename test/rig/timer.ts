import {fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/elements/trigger-point-timer/define.js';
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

// Whatever a reader taps and an author writes, in any order: nothing is thrown, and the session stays what it says it is.
import {expect, fixture, fixtureCleanup, html, waitUntil} from '@open-wc/testing';
import '../../src/elements/pain-map/define.js';
import '../../src/elements/roller-guide/define.js';
import '../../src/elements/rolling-session/define.js';
import type {RollingSession} from '../../src/elements/rolling-session/rolling-session.js';
import '../../src/elements/safety-check/define.js';
import '../../src/elements/trigger-point-timer/define.js';
import {FLAGS} from '../../src/model/flags.js';
import type {FlagId} from '../../src/model/types.js';
import {documentSession} from '../../src/session/context.js';
import {HandOverEvent} from '../../src/session/hand-over.js';
import type {SessionState} from '../../src/session/session.js';
import * as tree from '../rig/tree.js';

const ACTIONS = 2000;
const SEED = 20261122;

const pause = (ms: number) => new Promise(done => setTimeout(done, ms));

/** The same numbers in the same order every time (a linear congruential generator; its high bits are the good ones). */
function dice(seed: number) {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return {below, of: <T>(list: readonly T[]): T => list[below(list.length)]!};
}

const WORDS = [
  '',
  'false',
  'true',
  'left',
  'right',
  'up',
  'both',
  'back',
  'female',
  'gluteus-medius',
  'piriformis',
  'iliopsoas',
  'multifidus-lumbar',
  'glute',
  'hands',
  'massage-ball',
  'hammer',
  '0',
  '3',
  '60',
  '99999',
  '-1',
  'abc',
  'GB',
  'nowhere',
  'de',
  'no such language!',
  'off',
  'lumbar left 7, si right',
  '[{"zone":"lumbar","side":"left"}]',
  '[{',
  'piriformis left 60, gluteus-medius',
  'clear',
  'http://[',
] as const;

/** What every element has; its own come from the class. */
const COMMON = ['label', 'disabled', 'heading-level', 'latin', 'credit', 'lang', 'dir', 'hidden'] as const;

const KEYS = ['Enter', ' ', 'Tab', 'Escape', 'Home', 'End', 'Delete', '5', 's', 'z'] as const;
const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

const ASKED: readonly FlagId[] = FLAGS.map(({id}) => id);
const ANSWERS: readonly (readonly FlagId[] | null)[] = [
  null,
  [],
  [],
  [],
  ['pregnancy'],
  ['osteoporosis', 'anticoagulants'],
  ['spinal-problem'],
  ['fever'],
  ['chest-pain'],
  ['surgery-or-injury'],
];

/** Steps in a drawing; those back and forth are there only until the next mark. */
const STEPS = ['undo', 'redo', 'clear', 'undo'] as const;

const CONTROLS =
  'button, input, select, summary, a, [role=radio], [role=button], .zone, .strip, [data-muscle], [data-zone]';

/** All that could be tapped now, in what the element shows and in what it has opened inside. */
const controls = (element: Element) =>
  [...tree.elements(element.shadowRoot ?? element)].filter(one => one.matches(CONTROLS));

/** A session is plain data of the shape it says, whatever was done to it. */
function expectSound(state: SessionState) {
  expect(JSON.parse(JSON.stringify(state))).to.deep.equal(state);
  for (const {zone, side, intensity} of state.pain) {
    expect([zone, side]).to.satisfy(
      ([z, s]: string[]) => /^[a-z-]+$/.test(z!) && /^(left|right|midline)$/.test(s!),
    );
    if (intensity !== undefined) expect(intensity).to.be.within(1, 10);
  }
  for (const {seconds} of state.queue) expect(seconds).to.be.within(20, 180);
  for (const id of [...(state.flags ?? []), ...state.old, ...state.asked]) expect(ASKED).to.include(id);
  expect(['unknown', 'clear', 'ask-first', 'same-day', 'emergency']).to.include(state.clearance);
}

/** Drawn as far as its heading. */
const headed = (element: Element) =>
  waitUntil(
    () => element.shadowRoot && tree.allByRole(element.shadowRoot, 'heading').length > 0,
    `a heading in <${element.localName}>`,
    {timeout: 15_000},
  );

const templates = {
  'safety-check': html`<safety-check><p slot="help">Our practice</p></safety-check>`,
  'pain-map': html`<pain-map></pain-map>`,
  'roller-guide': html`<roller-guide muscle="gluteus-medius" side="left"></roller-guide>`,
  'trigger-point-timer': html`<trigger-point-timer
    muscle="gluteus-medius"
    side="left"
  ></trigger-point-timer>`,
  'rolling-session': html`<rolling-session></rolling-session>`,
} as const;

/** What a page cannot have done to it in a test: leaving it, saving a file. */
function withoutLeaving(): () => void {
  const stay = (event: Event) => {
    if (event.composedPath().some(node => node instanceof HTMLAnchorElement)) event.preventDefault();
  };
  addEventListener('click', stay, true);
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) click.call(this);
  };
  return () => {
    removeEventListener('click', stay, true);
    HTMLAnchorElement.prototype.click = click;
  };
}

describe(`over ${ACTIONS} random taps, keys, answers, attributes and moves nothing is thrown`, () => {
  const faults: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    const reason: unknown = 'reason' in event ? event.reason : (event.error ?? event.message);
    // A ResizeObserver that could not deliver all it had in one frame does so in the next: no fault.
    if (/ResizeObserver loop/.test(String(reason))) return;
    faults.push(reason instanceof Error ? `${reason.message}\n${reason.stack ?? ''}` : String(reason));
  };
  const {warn} = console;
  let leave: () => void;

  // What is loaded when wanted has come once, so that the actions meet it in every engine.
  before(async function () {
    this.timeout(60_000);
    for (const template of Object.values(templates)) {
      const scope = await fixture<RollingSession>(html`<rolling-session>${template}</rolling-session>`);
      await headed(scope.querySelector('*')!);
    }
    fixtureCleanup();
  });

  beforeEach(() => {
    faults.length = 0;
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    console.warn = () => undefined;
    leave = withoutLeaving();
  });

  afterEach(() => {
    console.warn = warn;
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    leave();
    fixtureCleanup();
    sessionStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
    documentSession(document).set({pain: [], flags: null, asked: [], old: [], queue: [], selected: null});
  });

  for (const [tag, template] of Object.entries(templates)) {
    it(`<${tag}>`, async () => {
      const {below, of} = dice(SEED);
      const scope = await fixture<RollingSession>(
        html`<rolling-session
          ><div></div>
          ${tag === 'rolling-session' ? html`<app-part></app-part>` : template}</rolling-session
        >`,
      );
      const [home, other] = [scope, document.createElement('div')];
      home.after(other);
      const element =
        tag === 'rolling-session'
          ? await fixture<HTMLElement>(template)
          : scope.querySelector<HTMLElement>(tag)!;
      const own = tag === 'rolling-session' ? (element as RollingSession) : scope;
      const place = element.parentElement!;
      const attributes = [
        ...COMMON,
        ...((element.constructor as {observedAttributes?: string[]}).observedAttributes ?? []),
      ];
      const seen = new Set<string>();
      const stepped = new Set<string>();

      // Nobody taps what is not on the page; Firefox and WebKit would follow a link there, past any listener of ours.
      const tap = () => {
        if (!element.isConnected) return;
        const all = controls(element);
        const main = all.filter(one => one.matches('.btn:not(.quiet), [data-flag=none], .choose, .zone'));
        const list = main.length && below(3) === 0 ? main : all;
        if (!list.length) return;
        const one = of(list);
        if (one instanceof HTMLSelectElement) {
          one.selectedIndex = below(one.options.length);
          one.dispatchEvent(new Event('change', {bubbles: true}));
        } else if (one instanceof HTMLInputElement && one.type === 'range') {
          one.value = String(below(11));
          one.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
          one.dispatchEvent(new Event('change', {bubbles: true}));
        } else if (one instanceof HTMLElement) one.click();
        else one.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}));
      };
      const key = () => {
        if (!element.isConnected) return;
        const all = controls(element);
        const target = all.length ? of(all) : element;
        const options = {
          key: below(2) ? of(ARROWS) : of(KEYS),
          bubbles: true,
          composed: true,
          cancelable: true,
        };
        for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, options));
      };
      const write = () => {
        const name = of(attributes);
        if (below(2)) element.setAttribute(name, of(WORDS));
        else element.removeAttribute(name);
      };
      const answer = () => {
        own.state = {flags: of(ANSWERS), asked: of([[], ASKED, ASKED]), confirmed: below(2) === 0, old: []};
      };
      const choose = () => {
        own.state = of([
          {selected: {muscle: 'piriformis', side: 'left'}},
          {selected: {muscle: 'gluteus-medius', side: null}},
          {selected: {muscle: 'no-such-muscle', side: 'right'}},
          {selected: null},
          {pain: [{zone: 'lumbar', side: 'left', intensity: 7}]},
          {
            pain: [
              {zone: 'leg-posterior', side: 'right'},
              {zone: 'sacrum', side: 'midline'},
            ],
          },
          {pain: []},
          {place: 'floor'},
          {place: 'standing', tool: 'massage-ball'},
          {place: null, tool: null},
          {region: 'US'},
          {queue: [{muscle: 'piriformis', side: 'left', seconds: 60}]},
        ] as const);
      };
      const limit = () =>
        (own.clearance = of([null, null, null, 'clear', 'ask-first', 'same-day', 'emergency'] as const));
      const move = () => {
        if (!element.isConnected) return void place.append(element);
        const away = below(4);
        if (away === 0) element.remove();
        else if (away === 1) other.append(element);
        else if (away === 2 && 'moveBefore' in Element.prototype) place.moveBefore(element, null);
        else place.append(element);
      };

      /** Now and then a way is left open that leads further in. */
      const open = () => {
        for (const name of attributes) element.removeAttribute(name);
        if (below(2)) {
          element.setAttribute('muscle', 'gluteus-medius');
          element.setAttribute('side', 'left');
        }
        own.clearance = null;
        own.state = {flags: [], asked: ASKED};
        const step = [...tree.elements(element.shadowRoot!)].find(one => one.hasAttribute('data-step'));
        step?.dispatchEvent(new HandOverEvent(of(['roller-guide', 'trigger-point-timer', 'pain-map'])));
      };

      const step = async () => {
        for (const name of STEPS) {
          const button = controls(element).find(one => one.matches(`.${name}:not([aria-disabled])`));
          if (!(button instanceof HTMLElement)) continue;
          button.click();
          stepped.add(name);
          await pause(0);
        }
      };

      for (let n = 0; n < ACTIONS; n++) {
        if (n % 100 === 25) await step();
        if (n % 100 === 50) open();
        const kind = below(100);
        if (kind < 58) tap();
        else if (kind < 72) key();
        else if (kind < 85) write();
        else if (kind < 91) choose();
        else if (kind < 95) answer();
        else if (kind < 97) limit();
        else move();
        if (!element.isConnected && below(2)) place.append(element);
        if (n % 8 === 0) await Promise.resolve();
        if (n % 40 === 0) await pause(0);
        if (n % 8 === 0) {
          for (const {localName} of tree.elements(element.shadowRoot ?? element)) {
            if (localName.includes('-')) seen.add(localName);
          }
        }
        if (faults.length) throw new Error(`after action ${n}: ${faults.join('\n')}`);
      }

      // Everything taken back, the element is what it was.
      for (const name of attributes) element.removeAttribute(name);
      own.clearance = null;
      own.state = {flags: [], asked: ASKED, old: [], confirmed: false, queue: []};
      place.append(element);
      await pause(300);
      expect(faults).to.deep.equal([]);
      expectSound(own.state);
      await headed(element);
      if (tag === 'pain-map') expect([...stepped]).to.have.members(['undo', 'redo', 'clear']);
      if (tag === 'rolling-session') {
        expect([...seen]).to.include.members([
          'pain-map',
          'safety-check',
          'roller-guide',
          'trigger-point-timer',
        ]);
      }
    }).timeout(180_000);
  }
});

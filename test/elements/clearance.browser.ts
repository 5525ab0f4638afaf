// DESIGN section 6 as a table: what opens in each element, alone on a page, at each clearance.
import {expect, fixture, fixtureCleanup, html, waitUntil} from '@open-wc/testing';
import '../../src/elements/pain-map/define.js';
import type {PainMap} from '../../src/elements/pain-map/pain-map.js';
import '../../src/elements/roller-guide/define.js';
import '../../src/elements/rolling-session/define.js';
import type {RollingSession} from '../../src/elements/rolling-session/rolling-session.js';
import '../../src/elements/safety-check/define.js';
import '../../src/elements/trigger-point-timer/define.js';
import type {TriggerPointTimer} from '../../src/elements/trigger-point-timer/trigger-point-timer.js';
import {FLAGS} from '../../src/model/flags.js';
import type {Clearance} from '../../src/model/types.js';
import {documentSession, sessionOf} from '../../src/session/context.js';
import {HandOverEvent} from '../../src/session/hand-over.js';
import type {SessionChange} from '../../src/session/session.js';
import * as tree from '../rig/tree.js';

const ASKED = FLAGS.map(({id}) => id);
const NOTHING_SAID: SessionChange = {
  pain: [],
  flags: null,
  asked: [],
  old: [],
  confirmed: false,
  selected: null,
  queue: [],
  tool: null,
  place: null,
};

/** `asks`: the questions. `doctor`: the doctor's yes first, and one safe thing. `outcome`: what the answers came to. */
type Start = 'asks' | 'doctor' | 'runs' | 'outcome';

interface Row {
  readonly name: string;
  /** What the reader has answered. */
  readonly said: SessionChange;
  /** What an app has found out by asking itself, where it did. */
  readonly app?: Clearance;
  /** What stands over the check. */
  readonly check: string;
  readonly list: 'open' | 'outcome';
  readonly start: Start;
}

const GO = 'You can go ahead';
const DOCTOR = 'Ask your doctor first';
const TODAY = 'See a doctor today';
const NOW = 'Get help now';

const rows: readonly Row[] = [
  {name: 'unknown', said: {}, check: 'Before you start', list: 'open', start: 'asks'},
  {name: 'clear', said: {flags: [], asked: ASKED}, check: GO, list: 'open', start: 'runs'},
  {name: 'clear, by the app', said: {}, app: 'clear', check: GO, list: 'open', start: 'runs'},
  {
    name: 'ask-first',
    said: {flags: ['spinal-problem'], asked: ASKED},
    check: DOCTOR,
    list: 'open',
    start: 'doctor',
  },
  {
    name: 'ask-first, confirmed',
    said: {flags: ['spinal-problem'], asked: ASKED, confirmed: true},
    check: `${GO}, gently`,
    list: 'open',
    start: 'runs',
  },
  {name: 'ask-first, by the app', said: {}, app: 'ask-first', check: DOCTOR, list: 'open', start: 'doctor'},
  {
    name: 'stricter by the app than by the answers',
    said: {flags: [], asked: ASKED},
    app: 'same-day',
    check: TODAY,
    list: 'outcome',
    start: 'outcome',
  },
  {name: 'same-day', said: {flags: ['fever'], asked: ASKED}, check: TODAY, list: 'outcome', start: 'outcome'},
  {
    name: 'same-day, though the app says clear',
    said: {flags: ['fever']},
    app: 'clear',
    check: TODAY,
    list: 'outcome',
    start: 'outcome',
  },
  {
    name: 'emergency, and nothing a yes could open',
    said: {flags: ['chest-pain'], asked: ASKED, confirmed: true},
    check: NOW,
    list: 'outcome',
    start: 'outcome',
  },
];

type Template = ReturnType<typeof html>;
const soon = (what: string, ask: () => unknown) => waitUntil(ask, what, {timeout: 8000});
const inside = (element: Element) => element.shadowRoot!;
const headings = (element: Element) => tree.allByRole(inside(element), 'heading').map(tree.nameOf);
const text = (element: Element) => tree.textOf(inside(element));

/** One element of ours and nothing else, in the session of the document, or under an app that has asked by itself. */
async function alone<T extends HTMLElement>(
  tag: string,
  template: Template,
  {said, app}: Pick<Row, 'said' | 'app'>,
) {
  documentSession(document).set(NOTHING_SAID);
  const box = await fixture<HTMLElement>(
    app
      ? html`<rolling-session clearance=${app}>${template}</rolling-session>`
      : html`<div>${template}</div>`,
  );
  const element = box.querySelector<T>(tag)!;
  const session = sessionOf(element);
  session.set({...NOTHING_SAID, ...said});
  return {element, session};
}

/** The questions themselves; what stands there until they have come has no answer yet. */
const questions = (element: HTMLElement) =>
  tree.allByRole(inside(element), 'button', 'None of these').length > 0;

/** Presses Start, if there is one, and says what opens. */
async function afterStart(element: HTMLElement, label: string, running: () => boolean): Promise<Start> {
  const [start] = tree.allByRole(inside(element), 'button', label);
  start?.click();
  const found = () => {
    const said = headings(element);
    if (running()) return 'runs';
    if (questions(element)) return 'asks';
    if (said.includes(DOCTOR)) return text(element).includes('slow breathing') ? 'doctor' : undefined;
    return !start && (said.includes(TODAY) || said.includes(NOW)) ? 'outcome' : undefined;
  };
  await soon(`something to open after ${label} among ${headings(element).join()}`, found);
  return found()!;
}

afterEach(() => {
  fixtureCleanup();
  sessionStorage.clear();
  documentSession(document).set(NOTHING_SAID);
});

for (const row of rows) {
  const {name, check, list, start} = row;
  describe(name, () => {
    it(`<safety-check>: ${check}`, async () => {
      const {element} = await alone(
        'safety-check',
        html`<safety-check><p slot="help">Our practice</p></safety-check>`,
        row,
      );
      await soon(check, () => headings(element)[0] === check);
      const helps = list === 'outcome' || start === 'doctor';
      await soon('the list or an outcome', () => inside(element).querySelector('.list, .out'));
      expect(text(element).includes('Our practice')).to.equal(helps);
    });

    it(`<pain-map>: marking is open; the list of muscles: ${list}`, async () => {
      const {element, session} = await alone<PainMap>('pain-map', html`<pain-map></pain-map>`, row);
      await soon('the drawing', () => inside(element).querySelector('[data-zone=lumbar][data-side=left]'));
      inside(element)
        .querySelector('[data-zone=lumbar][data-side=left]')!
        .dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      expect(session.state.pain).to.deep.equal([{zone: 'lumbar', side: 'left'}]);
      const muscles = () => inside(element).querySelectorAll('[data-muscle]').length;
      await soon(list, () => (list === 'open' ? muscles() > 0 : headings(element).includes(check)));
      expect(muscles() > 0).to.equal(list === 'open');
      session.set({pain: []});
    });

    it('<pain-map muscle>: the still picture is open', async () => {
      const {element} = await alone(
        'pain-map',
        html`<pain-map muscle="piriformis" side="left"></pain-map>`,
        row,
      );
      await soon('the picture', () => tree.allByRole(inside(element), 'img').length);
      expect(headings(element)).not.to.include(TODAY).and.not.to.include(NOW);
    });

    it(`<roller-guide>: as text ${list}; Start: ${start}; links to tools: ${list === 'open' ? 'shown' : 'not shown'}`, async () => {
      const {element} = await alone(
        'roller-guide',
        html`<roller-guide muscle="gluteus-medius" side="left"
          ><a slot="tools" href="#ball">A ball</a>
          <p slot="help">Our practice</p></roller-guide
        >`,
        row,
      );
      const title = list === 'open' ? 'Treat the side hip muscle' : check;
      await soon(title, () => headings(element)[0] === title);
      expect(inside(element).querySelectorAll('.steps').length > 0).to.equal(list === 'open');
      expect(text(element).includes('A ball')).to.equal(list === 'open');
      const running = () => inside(element).querySelector('trigger-point-timer') !== null;
      expect(await afterStart(element, 'Start the timer', running)).to.equal(start);
      if (start === 'doctor' || start === 'outcome') expect(text(element)).to.include('Our practice');
    });

    it('<roller-guide readonly>: a picture in an article stays', async () => {
      const {element} = await alone(
        'roller-guide',
        html`<roller-guide muscle="gluteus-medius" side="left" readonly></roller-guide>`,
        row,
      );
      await soon('the picture', () => headings(element)[0] === 'Treat the side hip muscle');
      expect(inside(element).querySelectorAll('button, input')).to.have.lengthOf(0);
    });

    it(`<trigger-point-timer>: Start: ${start}`, async () => {
      const {element, session} = await alone<TriggerPointTimer>(
        'trigger-point-timer',
        html`<trigger-point-timer muscle="gluteus-medius" side="left" muted
          ><p slot="help">Our practice</p></trigger-point-timer
        >`,
        row,
      );
      const ready = () =>
        tree.allByRole(inside(element), 'button', 'Start').length || headings(element)[0] === check;
      await soon('the face', ready);
      expect(await afterStart(element, 'Start', () => element.status === 'running')).to.equal(start);
      if (start === 'doctor' || start === 'outcome') expect(text(element)).to.include('Our practice');

      // Neither does a script get past the gate, and an answer stops what runs.
      const stopped: string[] = [];
      element.addEventListener('timer-stop', event => stopped.push(String(Reflect.get(event, 'reason'))));
      element.start();
      expect(element.status === 'running').to.equal(start === 'runs');
      session.set({flags: ['fever']});
      await soon(TODAY, () => headings(element).some(one => one === TODAY || one === NOW));
      expect(element.status).not.to.equal('running');
      expect(stopped).to.deep.equal(start === 'runs' ? ['clearance'] : []);
    });

    it(`<rolling-session>: from the map to the guide ${start === 'asks' ? 'the questions come first' : `(${list})`}`, async () => {
      const box = await fixture<RollingSession>(
        html`<rolling-session clearance=${row.app ?? 'unknown'}
          ><p slot="help">Our practice</p></rolling-session
        >`,
      );
      const step = (tag: string) => inside(box).querySelector<HTMLElement>(`${tag}[data-step]`);
      await soon('the map', () => step('pain-map'));
      box.state = {
        ...NOTHING_SAID,
        ...row.said,
        pain: [{zone: 'lumbar', side: 'left'}],
        selected: {muscle: 'gluteus-medius', side: 'left'},
      };
      step('pain-map')!.dispatchEvent(new HandOverEvent('roller-guide'));
      const tag = start === 'asks' ? 'safety-check' : 'roller-guide';
      await soon(tag, () => step(tag));
      const title = list === 'open' ? (start === 'asks' ? check : 'Treat the side hip muscle') : check;
      await soon(title, () => headings(box).includes(title));
      if (list === 'outcome') expect(text(box)).to.include('Our practice');
    });
  });
}

describe('at every clearance', () => {
  it('nothing leads to the finder, which is not built yet', () => {
    expect(customElements.get('point-finder')).to.equal(undefined);
  });

  it('a tap on Start before the timer knows its muscle is not lost', async () => {
    const {element, session} = await alone<TriggerPointTimer>(
      'trigger-point-timer',
      html`<trigger-point-timer muscle="piriformis" side="left" muted></trigger-point-timer>`,
      {said: {flags: ['spinal-problem'], asked: ASKED}},
    );
    // The atlas takes its time.
    const {atlas} = session;
    let bring: () => void = () => undefined;
    const brought = new Promise<void>(done => (bring = done));
    Object.assign(session, {atlas: (language?: string) => brought.then(() => atlas(language))});
    try {
      element.muscle = 'gluteus-maximus';
      await soon('the face', () => tree.allByRole(inside(element), 'button', 'Start').length);
      tree.byRole(inside(element), 'button', 'Start').click();
      await element.updateComplete;
      bring();
      await soon(DOCTOR, () => headings(element).includes(DOCTOR));
    } finally {
      Object.assign(session, {atlas});
    }
  });

  it('an outcome never takes the focus without a tap, and leaves the page readable', async () => {
    for (const [tag, template] of [
      ['roller-guide', html`<roller-guide muscle="gluteus-medius" side="left"></roller-guide>`],
      [
        'trigger-point-timer',
        html`<trigger-point-timer muscle="gluteus-medius" side="left"></trigger-point-timer>`,
      ],
      ['pain-map', html`<pain-map></pain-map>`],
      ['safety-check', html`<safety-check></safety-check>`],
    ] as const) {
      const {element, session} = await alone(tag, template, {said: {pain: [{zone: 'lumbar', side: 'left'}]}});
      await soon('the element', () => headings(element).length);
      session.set({flags: ['chest-pain']});
      await soon(NOW, () => headings(element).includes(NOW));
      expect(document.activeElement, tag).to.equal(document.body);
      expect(tree.allByRole(document, 'dialog')).to.deep.equal([]);
      fixtureCleanup();
    }
  });
});

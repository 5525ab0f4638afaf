import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/trigger-point-timer/define.js';
import type {TimerFields} from '../../src/elements/trigger-point-timer/trigger-point-timer.events.js';
import type {TriggerPointTimer} from '../../src/elements/trigger-point-timer/trigger-point-timer.js';
import {FLAGS} from '../../src/model/flags.js';
import {documentSession} from '../../src/session/context.js';
import * as tree from '../rig/tree.js';
import {fakeClock, type FakeClock} from '../timer/fake-clock.js';

const session = documentSession(document);
const inside = (element: Element): ParentNode => element.shadowRoot ?? element;
const byRole = (element: Element, role: string, name?: string | RegExp) =>
  tree.byRole(inside(element), role, name);
const allByRole = (element: Element, role: string, name?: string | RegExp) =>
  tree.allByRole(inside(element), role, name);
const realTimeout = setTimeout.bind(window);
/** Lets imports, promises and Lit's updates happen while fake time stands still. */
const settle = (ms = 40) => new Promise(done => realTimeout(done, ms));

let clock: FakeClock | undefined;

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

async function mount(template = html`<trigger-point-timer></trigger-point-timer>`) {
  const element = await fixture<TriggerPointTimer>(template);
  const told: Event[] = [];
  for (const type of EVENTS) element.addEventListener(type, event => told.push(event));
  // The atlas comes by import; until then the face says so.
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

function withClock() {
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

beforeEach(() => {
  sessionStorage.clear();
  clear();
});
afterEach(() => {
  fixtureCleanup();
  clock?.restore();
  clock = undefined;
});

const medius = html`<trigger-point-timer muscle="gluteus-medius" side="left" muted></trigger-point-timer>`;
const plain = html`<trigger-point-timer muted seconds="60"></trigger-point-timer>`;

describe('<trigger-point-timer> alone on a page', () => {
  it('is a plain interval of a minute and a half without a muscle', async () => {
    const {element, time} = await mount();
    expect(element.status).to.equal('idle');
    expect(element.matches(':state(idle)')).to.equal(true);
    expect(time()).to.equal('1:30');
    await expect(element).to.be.accessible();
  });

  it('names the muscle, its side and its length', async () => {
    const {element, time} = await mount(medius);
    expect(element.status).to.equal('ready');
    expect(tree.nameOf(byRole(element, 'heading'))).to.match(/buttock|hip/i);
    expect(byRole(element, 'button', 'Left').getAttribute('aria-pressed')).to.equal('true');
    expect(time()).to.equal('1:30');
    expect(element.queue).to.deep.equal([
      {muscle: 'gluteus-medius', side: 'left', seconds: 90, tool: element.queue[0]?.tool},
    ]);
    await expect(element).to.be.accessible();
  });

  it('takes the one side that hurts, and asks where it cannot know', async () => {
    const {element, press, count} = await mount(
      html`<trigger-point-timer muscle="gluteus-medius" muted></trigger-point-timer>`,
    );
    element.start();
    await settle();
    expect(element.status).to.equal('ready');
    expect(element.shadowRoot?.textContent).to.include('Which side?');
    await press('Right');
    expect(count('queue-change')).to.equal(1);
    await press('Start');
    expect(element.status).to.equal('running');
    element.remove();

    session.set({
      pain: [
        {zone: 'lumbar', side: 'right'},
        {zone: 'sacrum', side: 'midline'},
      ],
    });
    const second = await mount(
      html`<trigger-point-timer muscle="gluteus-medius" muted></trigger-point-timer>`,
    );
    expect(second.element.queue[0]?.side).to.equal('right');
  });

  it('treats both sides when asked', async () => {
    const {element, press} = await mount(medius);
    await press('Both');
    expect(element.queue.map(({side}) => side)).to.deep.equal(['left', 'right']);
  });

  it('keeps a muscle to its cap, and a still press to the breath', async () => {
    withClock();
    const {element, press, pass, time, count} = await mount(
      html`<trigger-point-timer muscle="piriformis" side="left" seconds="120" muted></trigger-point-timer>`,
    );
    expect(time()).to.equal('1:00');
    expect(allByRole(element, 'button', /longer/)).to.deep.equal([]);
    await press('Start');
    await pass(5000);
    expect(element.shadowRoot?.textContent).to.include('Press and stay').and.include('Breathe out');
    await pass(58_000);
    expect(count('timer-stroke')).to.equal(0);
    expect(count('timer-finish')).to.equal(1);
  });

  it('paces the movement where nothing should be pressed', async () => {
    const {element, time} = await mount(
      html`<trigger-point-timer muscle="iliopsoas" side="left" muted></trigger-point-timer>`,
    );
    expect(time()).to.equal('0:30');
    await expect(element).to.be.accessible();
  });
});

describe('a run', () => {
  beforeEach(withClock);

  it('goes from settling in over the work and the movement to the end', async () => {
    const steps: string[] = [];
    const count = (event: Event) => steps.push('step' in event ? String(event.step) : '');
    document.addEventListener('unknot-step', count);
    const {element, press, pass, names, time, said} = await mount(medius);
    await press('Start');
    expect(element.status).to.equal('running');
    expect(time()).to.equal('3');
    await pass(3000);
    expect(time()).to.equal('1:30');
    expect(element.shadowRoot?.textContent).to.include('Breathe out');
    await pass(4000);
    expect(element.shadowRoot?.textContent).to.include('Lift, come back').and.include('Breathe in');
    await pass(86_000);
    expect(said()).to.match(/^Good\. Now move/);
    await pass(180_000);
    expect(element.status).to.equal('done');
    expect(element.remaining).to.equal(0);
    expect(names().filter(name => name === 'timer-stroke')).to.have.length(13);
    expect(names().filter(name => name !== 'timer-stroke')).to.deep.equal(['timer-start', 'timer-finish']);
    expect(steps.filter(step => step.startsWith('timer'))).to.deep.equal(['timer-started', 'timer-finished']);
    document.removeEventListener('unknot-step', count);
  });

  it('is accessible in every state', async () => {
    const {element, press, pass} = await mount(medius);
    await press('Start');
    await pass(10_000);
    clock?.restore();
    for (const next of ['Pause', 'Stop', 'Done for now', undefined]) {
      // Buttons change colour over a tenth of a second.
      await settle(250);
      await expect(element).to.be.accessible();
      if (next) await press(next);
    }
  });

  it('can be forbidden', async () => {
    const {element} = await mount(plain);
    element.addEventListener('timer-start', event => event.preventDefault());
    element.start();
    await settle();
    expect(element.status).to.equal('idle');
  });

  it('is paused and taken up by a tap anywhere on the face', async () => {
    const {element, press, pass, names} = await mount(plain);
    await press('Start');
    await pass(10_000);
    byRole(element, 'timer').click();
    await pass(60_000);
    expect(element.status).to.equal('paused');
    expect(element.remaining).to.equal(53);
    expect(element.matches(':state(paused)')).to.equal(true);
    byRole(element, 'timer').click();
    await pass(3000);
    expect(element.remaining).to.equal(50);
    expect(names().filter(name => /pause|resume/.test(name))).to.deep.equal(['timer-pause', 'timer-resume']);
  });

  it('says few words, each at its turn', async () => {
    const {element, press} = await mount(
      html`<trigger-point-timer
        queue="gluteus-medius left 60, gluteus-medius right 60"
        muted
      ></trigger-point-timer>`,
    );
    const heard: string[] = [];
    const live = byRole(element, 'status');
    const watch = () => {
      const text = live.textContent.trim();
      if (text && heard.at(-1) !== text) heard.push(text);
    };
    await press('Start');
    watch();
    for (let second = 0; second < 240; second++) {
      clock?.tick(1000);
      await element.updateComplete;
      watch();
    }
    const name = tree.nameOf(byRole(element, 'heading'));
    const move = heard.find(text => text.startsWith('Good.')) ?? '';
    expect(heard).to.deep.equal([
      'Begin. 60 seconds.',
      'Half way.',
      'Ten seconds.',
      move,
      `Rest. Next: ${name}, right.`,
      `${name}, right. Find the spot.`,
      'Begin. 60 seconds.',
      'Half way.',
      'Ten seconds.',
      move,
      'Done.',
    ]);
  });

  it('can be driven from the keyboard alone, and the focus is never lost', async () => {
    const {element, pass} = await mount(plain);
    const focused = () => tree.nameOf(element.shadowRoot?.activeElement ?? document.body);
    byRole(element, 'button', 'Start').focus();
    await sendKeys({press: 'Enter'});
    await settle();
    expect(element.status).to.equal('running');
    expect(focused()).to.equal('Pause');
    await sendKeys({press: 'Enter'});
    await settle();
    expect(focused()).to.equal('Go on');
    await sendKeys({press: 'Enter'});
    await pass(70_000);
    expect(element.status).to.equal('done');
    expect(element.shadowRoot?.activeElement).not.to.equal(null);
  });

  it('takes fifteen seconds more, skips, and begins again', async () => {
    const {element, press, pass, count} = await mount(medius);
    await press(/shorter/);
    expect(element.remaining).to.equal(75);
    expect(count('queue-change')).to.equal(1);
    await press('Start');
    await press('Begin now');
    expect(element.remaining).to.equal(75);
    await pass(20_000);
    await press(/longer/);
    expect(element.remaining).to.equal(70);
    await press('Again from the top');
    expect(element.remaining).to.equal(3);
    await press('Begin now');
    await pass(20_000);
    await press('Skip');
    expect(element.status).to.equal('done');
    expect(session.state.ratings[0]).to.include({seconds: 20, strokes: 3, stopped: 'done'});
  });

  it('writes down how it was: to the session at once, to who listens when all is said', async () => {
    const {element, press, pass, told} = await mount(medius);
    let bubbled = false;
    document.addEventListener('treatment-record', () => (bubbled = true), {once: true});
    element.shadowRoot?.querySelector<HTMLElement>('summary')?.click();
    element.shadowRoot
      ?.querySelector('summary')
      ?.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    await settle(100);
    await press('7', 'radio');
    await press('Start');
    await pass(300_000);
    expect(session.state.ratings[0]).to.include({
      muscle: 'gluteus-medius',
      side: 'left',
      seconds: 90,
      strokes: 13,
      before: 7,
    });
    await press('Easier');
    await press('4', 'radio');
    expect(session.state.ratings).to.have.length(1);
    expect(session.state.ratings[0]).to.include({change: 1, after: 4});
    const records = told.filter(({type}) => type === 'treatment-record');
    expect(records).to.have.length(1);
    expect(records[0]).to.include({
      muscle: 'gluteus-medius',
      strokes: 13,
      before: 7,
      after: 4,
      bubbles: false,
    });
    expect(bubbled).to.equal(false);
  });
});

describe('time', () => {
  beforeEach(withClock);

  it('ends at the right second though the page slept through its ticks', async () => {
    const {element, press, pass, told} = await mount(
      html`<trigger-point-timer muted seconds="120"></trigger-point-timer>`,
    );
    await press('Start');
    await pass(3000);
    // A hidden tab: one tick a minute.
    clock?.jump(57_000);
    await settle();
    expect(element.remaining).to.equal(63);
    clock?.jump(60_000);
    await settle();
    expect(element.remaining).to.equal(3);
    await pass(3000);
    expect(element.status).to.equal('done');
    expect(told.filter(({type}) => type === 'timer-stroke')).to.have.length(17);
  });

  it('shows the truth at once when the page is looked at again', async () => {
    const {element, press, time} = await mount(plain);
    await press('Start');
    await settle();
    // All ticks lost: both clocks go on, nothing rings.
    const lost = performance.now() + 33_000;
    const wall = Date.now() + 33_000;
    const {now} = performance;
    const dateNow = Date.now;
    performance.now = () => lost;
    Date.now = () => wall;
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(time()).to.equal('0:30');
    expect(element.remaining).to.equal(30);
    performance.now = now;
    Date.now = dateNow;
  });

  it('a sleep that stops one clock: held at the last sure second, and said', async () => {
    const {element, press, pass} = await mount(plain);
    await press('Start');
    await pass(13_000);
    clock?.shiftWall(600_000);
    await pass(1000);
    expect(element.status).to.equal('paused');
    expect(element.remaining).to.equal(50);
    expect(element.shadowRoot?.textContent).to.include('The device slept');
    await press('Go on');
    await pass(5000);
    expect(element.remaining).to.equal(45);
  });

  it('a changed wall clock holds it too', async () => {
    const {element, press, pass} = await mount(plain);
    await press('Start');
    await pass(13_000);
    clock?.shiftWall(-3_600_000);
    await pass(1000);
    expect(element.status).to.equal('paused');
  });

  it('goes on in its place while it is moved in the page', async () => {
    const {element, press, pass} = await mount(plain);
    await press('Start');
    await pass(13_000);
    const box = document.createElement('div');
    element.after(box);
    box.append(element);
    await pass(10_000);
    expect(element.status).to.equal('running');
    expect(element.remaining).to.equal(40);
    box.replaceWith(element);
    await pass(5000);
    expect(element.remaining).to.equal(35);
  });

  it('leaves nothing behind when it is taken out', async () => {
    const {element, press, pass} = await mount(plain);
    await press('Start');
    await pass(5000);
    element.remove();
    expect(sessionStorage.getItem('unknot/run')).to.equal(null);
    expect(clock?.waiting).to.equal(0);
  });
});

describe('a reload', () => {
  beforeEach(withClock);

  /** What a reload does: the element is gone without a word, storage stays, and the page comes back after a while. */
  async function reload(seconds: number) {
    const kept = sessionStorage.getItem('unknot/run') ?? '';
    fixtureCleanup();
    sessionStorage.setItem('unknot/run', kept);
    clock?.tick(seconds * 1000);
    return mount(html`<trigger-point-timer muscle="gluteus-medius" side="left" muted></trigger-point-timer>`);
  }

  it('within fifteen seconds goes on by itself, at the right second', async () => {
    const {press, pass} = await mount(medius);
    await press('Start');
    await pass(33_000);
    const {element} = await reload(5);
    expect(element.status).to.equal('running');
    expect(element.remaining).to.equal(55);
  });

  it('later waits at the last sure second, and says so', async () => {
    const {press, pass} = await mount(medius);
    await press('Start');
    await pass(33_000);
    const {element} = await reload(60);
    expect(element.status).to.equal('paused');
    expect(element.remaining).to.equal(60);
    expect(element.shadowRoot?.textContent).to.include('The page was away');
  });

  it('takes nothing that it cannot read', async () => {
    for (const junk of [
      '{',
      'null',
      '[]',
      '{"version":1}',
      '{"version":1,"owner":"x","run":{"points":[]}}',
    ]) {
      sessionStorage.setItem('unknot/run', junk);
      const {element} = await mount(plain);
      expect(element.status).to.equal('idle');
      fixtureCleanup();
    }
  });

  it('keeps how far it is, and never an answer or a mark', async () => {
    session.set({pain: [{zone: 'lumbar', side: 'left', intensity: 8}]});
    const {press, pass} = await mount(medius);
    await press('Start');
    await pass(5000);
    expect(Object.keys(sessionStorage)).to.deep.equal(['unknot/run']);
    expect(sessionStorage.getItem('unknot/run')).not.to.match(/lumbar|intensity|flags|before/);
  });
});

describe('stopping', () => {
  beforeEach(withClock);

  async function stopped(reason: string) {
    const timer = await mount(
      html`<trigger-point-timer queue="gluteus-medius left, piriformis left" muted></trigger-point-timer>`,
    );
    await timer.press('Start');
    await timer.pass(23_000);
    await timer.press('Stop');
    expect(timer.element.status).to.equal('paused');
    await timer.press(reason);
    return {...timer, text: timer.element.shadowRoot?.textContent ?? ''};
  }

  it('the rule is in sight from the start', async () => {
    const {element, press} = await mount(plain);
    const shown = () => element.shadowRoot?.textContent.includes('Sharp, numb, tingling or dizzy? Stop.');
    expect(shown()).to.equal(true);
    await press('Start');
    expect(shown()).to.equal(true);
    await press('Pause');
    expect(shown()).to.equal(true);
  });

  it('holds the time while it asks why, and goes on after all', async () => {
    const {element, press, pass} = await mount(plain);
    await press('Start');
    await pass(23_000);
    await press('Stop');
    await pass(60_000);
    await press('Go on after all');
    expect(element.status).to.equal('running');
    expect(element.remaining).to.equal(40);
  });

  it('too much: lighter next time', async () => {
    const {text, told} = await stopped('Too much');
    expect(text).to.include('half the pressure');
    expect(told.find(({type}) => type === 'timer-stop')).to.include({reason: 'too-much'});
    expect(session.state.ratings[0]).to.include({stopped: 'too-much', seconds: 20, strokes: 3});
  });

  it('numb: that point is set aside, and the rest may go on', async () => {
    session.set({queue: [{muscle: 'gluteus-medius', side: 'left', seconds: 90}]});
    const {element, text, press, told} = await stopped('Numb or tingling');
    expect(text).to.include('set aside').and.include('get help now');
    expect(told.filter(({type}) => type === 'treatment-record')).to.have.length(1);
    expect(session.state.queue).to.deep.equal([]);
    await press('Go on with the rest');
    expect(element.status).to.equal('running');
    expect(element.queue.map(({muscle}) => muscle)).to.deep.equal(['piriformis']);
  });

  it('dizzy, with a headache or trouble speaking: help now', async () => {
    const {element, text, press} = await stopped('Dizzy');
    expect(text).to.include('slurred speech');
    await press('Yes, one of these');
    await settle(100);
    expect(session.state.clearance).to.equal('emergency');
    expect(element.shadowRoot?.querySelector('safety-check')).not.to.equal(null);
  });

  it('done for now: asks how it was, and says what to do next', async () => {
    const {element, text} = await stopped('Done for now');
    expect(text).to.include('Warmth helps many');
    expect(allByRole(element, 'radio')).to.have.length(11);
  });
});

describe('the safety questions', () => {
  beforeEach(withClock);

  const opens = async () => {
    const {element} = await mount(plain);
    element.start();
    await settle(100);
    return {status: element.status, asks: Boolean(element.shadowRoot?.querySelector('safety-check'))};
  };

  it('unknown: asked in its own place, before the first minute', async () => {
    session.set({flags: null});
    expect(await opens()).to.deep.equal({status: 'idle', asks: true});
  });

  it('clear: starts', async () => {
    expect(await opens()).to.deep.equal({status: 'running', asks: false});
  });

  it('ask first: closed until the doctor said yes', async () => {
    session.set({flags: ['spinal-problem']});
    expect(await opens()).to.deep.equal({status: 'idle', asks: true});
    session.set({confirmed: true});
    expect(await opens()).to.deep.equal({status: 'running', asks: false});
  });

  it('same day and emergency: the outcome stands in its place', async () => {
    for (const flag of ['fever', 'bladder-bowel']) {
      session.set({flags: [flag]});
      expect(await opens()).to.deep.equal({status: 'idle', asks: true});
    }
  });

  it('an answer in the middle of a run stops it', async () => {
    const {element, press, pass, told} = await mount(medius);
    await press('Start');
    await pass(13_000);
    session.set({flags: ['fever']});
    await settle();
    expect(element.status).to.equal('done');
    expect(told.find(({type}) => type === 'timer-stop')).to.include({reason: 'clearance'});
    element.start();
    await settle();
    expect(element.status).to.equal('done');
  });

  it('what the technique raises is asked before it, not before a plain interval', async () => {
    session.set({asked: []});
    expect(await opens()).to.deep.equal({status: 'running', asks: false});
    fixtureCleanup();
    const {element, press} = await mount(medius);
    await press('Start');
    await settle(100);
    expect(element.status).to.equal('ready');
    expect(element.shadowRoot?.querySelector('safety-check')?.technique).to.include('anticoagulants');
  });

  it('asked and cleared, the face is back, ready', async () => {
    session.set({flags: null});
    const {element, press} = await mount(plain);
    await press('Start');
    session.set({flags: []});
    await settle();
    expect(byRole(element, 'button', 'Start')).not.to.equal(null);
  });
});

describe('one timer on a page', () => {
  beforeEach(withClock);

  it('a second start asks, then pauses the first', async () => {
    const first = await mount(plain);
    const second = await mount(html`<trigger-point-timer muted seconds="75"></trigger-point-timer>`);
    await first.press('Start');
    await second.press('Start');
    expect([first.element.status, second.element.status]).to.deep.equal(['running', 'idle']);
    await second.press('Start this one');
    expect([first.element.status, second.element.status]).to.deep.equal(['paused', 'running']);
    expect(first.element.shadowRoot?.textContent).to.include('Another timer is running');
  });

  it('may leave the first alone', async () => {
    const first = await mount(plain);
    const second = await mount(plain);
    await first.press('Start');
    await second.press('Start');
    await second.press('Leave it');
    expect([first.element.status, second.element.status]).to.deep.equal(['running', 'idle']);
    expect(byRole(second.element, 'button', 'Start')).not.to.equal(null);
  });
});

describe('from outside', () => {
  beforeEach(withClock);

  it('any button drives it by command', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <trigger-point-timer id="timer" muted></trigger-point-timer>
        <button commandfor="timer" command="--start">Go</button>
        <button commandfor="timer" command="--pause">Hold</button>
        <button commandfor="timer" command="--resume">On</button>
        <button commandfor="timer" command="--stop">End</button>
      </div>`,
    );
    await settle(100);
    const timer = box.querySelector('trigger-point-timer');
    const press = async (name: string) => {
      byRole(box, 'button', name).click();
      await settle();
      return timer?.status;
    };
    expect(await press('Go')).to.equal('running');
    expect(await press('Hold')).to.equal('paused');
    expect(await press('On')).to.equal('running');
    expect(await press('End')).to.equal('done');
  });

  it("takes the session's queue, else its chosen muscle", async () => {
    session.set({selected: {muscle: 'gluteus-medius', side: 'right'}});
    const {element} = await mount();
    expect(element.queue[0]).to.include({muscle: 'gluteus-medius', side: 'right'});
    session.set({queue: [{muscle: 'piriformis', side: 'left', seconds: 60}]});
    await settle(100);
    expect(element.queue[0]).to.include({muscle: 'piriformis', side: 'left', seconds: 60});
  });

  it('says once what is wrong with an attribute, and works with the default', async () => {
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (...args: unknown[]) => warnings.push(args.join(' '));
    const {element, time} = await mount(
      html`<trigger-point-timer
        seconds="9999"
        stroke-seconds="0"
        side="up"
        queue="gluteus"
      ></trigger-point-timer>`,
    );
    element.requestUpdate();
    await settle();
    console.warn = warn;
    expect(time()).to.equal('1:30');
    expect(warnings.map(text => /(\S+)=/.exec(text)?.[1])).to.have.members([
      'seconds',
      'stroke-seconds',
      'side',
      'queue',
    ]);
    expect(element.status).to.equal('idle');
  });

  it('a muscle that the atlas does not have leaves a plain interval', async () => {
    const {element} = await mount(html`<trigger-point-timer muscle="glute" muted></trigger-point-timer>`);
    expect(element.status).to.equal('idle');
    element.start();
    await settle();
    expect(element.status).to.equal('running');
  });

  it('does not start while disabled', async () => {
    const {element} = await mount(html`<trigger-point-timer disabled></trigger-point-timer>`);
    element.start();
    expect(element.status).to.equal('idle');
    expect(byRole(element, 'button', 'Start').hasAttribute('disabled')).to.equal(true);
  });
});

describe('a device that has less', () => {
  beforeEach(withClock);

  it('no store: runs, and says what will not be kept', async () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const {element, press, pass} = await mount(plain);
    await press('Start');
    await pass(5000);
    Storage.prototype.setItem = setItem;
    expect(element.remaining).to.equal(58);
    expect(element.shadowRoot?.textContent).to.include('Nothing can be kept here');
  });

  it('no audio: no bell is offered, and the minute runs', async () => {
    const audio = Object.getOwnPropertyDescriptor(window, 'AudioContext');
    Reflect.deleteProperty(window, 'AudioContext');
    const {element, press, pass} = await mount(
      html`<trigger-point-timer lang="en-nz" seconds="60"></trigger-point-timer>`,
    );
    expect(allByRole(element, 'switch', 'Soft bell')).to.deep.equal([]);
    await press('Start');
    await pass(63_000);
    if (audio) Object.defineProperty(window, 'AudioContext', audio);
    expect(element.status).to.equal('done');
  });

  it('no voice in the language: not offered, and asked for by the page it says so', async () => {
    const {element} = await mount(html`<trigger-point-timer voice lang="tlh" muted></trigger-point-timer>`);
    expect(allByRole(element, 'switch', /Spoken/)).to.deep.equal([]);
    expect(element.shadowRoot?.textContent).to.include('no voice');
  });
});

// What a long evening may bring: any order of acts, many comings and goings, a hundred on a page.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/trigger-point-timer/define.js';
import type {TriggerPointTimer} from '../../src/elements/trigger-point-timer/trigger-point-timer.js';
import {aloneEach, byRole, clock, medius, mount, plain, session, settle, withClock} from '../rig/timer.js';

aloneEach();

/** The same numbers for the same seed, 0 ≤ n < 1 (Park and Miller, minimal standard). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

describe('before the face has come', () => {
  it('keeps what it is told, and answers', async () => {
    const element = document.createElement('trigger-point-timer');
    Object.assign(element, {muted: true, seconds: 75});
    document.body.append(element);
    expect([element.status, element.remaining, element.queue]).to.deep.equal(['idle', 75, []]);
    element.start();
    await element.updateComplete;
    await settle();
    expect(element.status).to.equal('running');
    element.remove();
  });

  it('a start taken back is no start, even while the muscle is on its way', async () => {
    const element = await fixture<TriggerPointTimer>(medius);
    element.start();
    element.stop();
    await element.updateComplete;
    await settle(150);
    expect(element.status).to.equal('ready');
  });

  it('a start that waits for its muscle goes with the page', async () => {
    const element = await fixture<TriggerPointTimer>(medius);
    element.start();
    element.remove();
    await settle(150);
    expect(element.status).not.to.equal('running');
    const {element: other} = await mount(plain);
    other.start();
    await settle();
    expect(other.status).to.equal('running');
  });

  it('a tap on the page opens the sound within the tap', async () => {
    const {AudioContext} = window;
    let opened = 0;
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        opened++;
      }
    };
    const element = document.createElement('trigger-point-timer');
    document.body.append(element);
    element.start();
    const within = opened;
    element.stop();
    await element.updateComplete;
    window.AudioContext = AudioContext;
    element.remove();
    // The page has one context for all; an earlier test may have opened it.
    expect(within).to.equal(opened);
  });

  it('shows what stands in it', async () => {
    const element = document.createElement('trigger-point-timer');
    element.append('Count eight slow strokes.');
    document.body.append(element);
    await Promise.resolve();
    await Promise.resolve();
    expect(element.shadowRoot?.querySelector('slot:not([name])')).not.to.equal(null);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('slot:not([name])')).to.equal(null);
    element.remove();
  });
});

describe('whatever is done to it', () => {
  beforeEach(withClock);

  it('two thousand acts and attributes in any order raise no error', async () => {
    const errors: string[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) => {
      errors.push(event instanceof ErrorEvent ? event.message : String(event.reason));
    };
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    const {warn} = console;
    console.warn = () => undefined;

    const next = seeded(20_260_105);
    const among = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    const {element} = await mount(medius);
    const box = element.parentElement;
    const WORDS = ['', '0', '60', '90.5', '9999', '-1', 'NaN', 'left', 'up', 'true', 'false', '[', '{"a":1}'];
    const MUSCLES = ['gluteus-medius', 'piriformis', 'iliopsoas', 'nobody', ''];
    const ATTRIBUTES = [
      'muscle',
      'side',
      'tool',
      'seconds',
      'stroke-seconds',
      'muted',
      'voice',
      'vibrate',
      'queue',
      'disabled',
      'label',
      'latin',
      'lang',
      'heading-level',
    ];
    const acts: readonly (() => void)[] = [
      () => element.start(),
      () => element.pause(),
      () => element.resume(),
      () => element.skip(),
      () => element.stop(among(['done', 'numb', 'dizzy', 'too-much'])),
      () => element.setAttribute(among(ATTRIBUTES), among(WORDS)),
      () => element.removeAttribute(among(ATTRIBUTES)),
      () => element.setAttribute('muscle', among(MUSCLES)),
      () => (element.queue = among([null, 'piriformis left, gluteus-medius right 60', 'x', []])),
      () => clock?.tick(next() * 40_000),
      () => clock?.jump(next() * 90_000),
      () => clock?.shiftWall((next() - 0.5) * 20_000),
      () => {
        const buttons = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, input') ?? [])];
        if (buttons.length) among(buttons).click();
      },
      () => session.set({flags: among([[], [], [], ['fever'], ['spinal-problem'], null])}),
      () => session.set({queue: among([[], [{muscle: 'piriformis', side: 'left', seconds: 60}] as const])}),
      () => (element.isConnected ? element.remove() : box?.append(element)),
    ];
    for (let n = 0; n < 2000; n++) {
      among(acts)();
      if (n % 4 === 0) await Promise.resolve();
      if (n % 100 === 0) await settle(5);
    }
    if (!element.isConnected) box?.append(element);
    await settle(100);
    console.warn = warn;
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(errors).to.deep.equal([]);
    expect(['idle', 'ready', 'running', 'paused', 'done']).to.include(element.status);
  });
});

describe('a hundred of them', () => {
  it('come and go and leave no listener and no timeout behind', async () => {
    const kept = new Map<string, number>();
    const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
    const global = (target: EventTarget) => target === window || target === document;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: Parameters<typeof add>) {
      const signal = typeof given[2] === 'object' ? given[2].signal : undefined;
      if (global(this ?? window) && !signal) kept.set(given[0], (kept.get(given[0]) ?? 0) + 1);
      return add.apply(this, given);
    };
    EventTarget.prototype.removeEventListener = function (
      this: EventTarget,
      ...given: Parameters<typeof remove>
    ) {
      if (global(this ?? window)) kept.set(given[0], (kept.get(given[0]) ?? 0) - 1);
      return remove.apply(this, given);
    };
    withClock();
    for (let n = 0; n < 100; n++) {
      const element = document.createElement('trigger-point-timer');
      element.muted = true;
      document.body.append(element);
      await element.updateComplete;
      element.start();
      clock?.tick(4000);
      element.remove();
    }
    await settle();
    // How long a device may take to let sound out.
    clock?.tick(1000);
    EventTarget.prototype.addEventListener = add;
    EventTarget.prototype.removeEventListener = remove;
    expect(clock?.waiting).to.equal(0);
    expect([...kept].filter(([type, count]) => count > 1 && type !== 'click')).to.deep.equal([]);
    expect(sessionStorage.getItem('unknot/run')).to.equal(null);
  });

  it('answer at once, and are drawn when they come near the window', async () => {
    const {element, time} = await mount(plain);
    const comes = async (near: boolean) => {
      const event = Object.assign(new Event('contentvisibilityautostatechange'), {skipped: !near});
      element.shadowRoot?.dispatchEvent(event);
      await element.updateComplete;
    };
    await comes(false);
    element.seconds = 75;
    expect(element.remaining).to.equal(75);
    await element.updateComplete;
    expect(time()).to.equal('1:00');
    await comes(true);
    expect(time()).to.equal('1:15');
    await comes(false);
    element.start();
    await settle();
    expect(element.status).to.equal('running');
    expect(byRole(element, 'button', 'Pause')).not.to.equal(null);
  });

  it('sleep while another runs', async () => {
    withClock();
    const {element: idle} = await mount(plain);
    const {
      element: other,
      press,
      pass,
    } = await mount(html`<trigger-point-timer muted></trigger-point-timer>`);
    await press('Start');
    let woken = 0;
    idle.requestUpdate = () => void woken++;
    await pass(20_000);
    expect(other.remaining).to.equal(73);
    expect(woken).to.equal(0);
  });
});

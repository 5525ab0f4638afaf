// A hundred times in and out of the page: no listener, no timer, no observer and no detached tree is left behind.
import {expect} from '@open-wc/testing';
import '../../src/elements/pain-map/define.js';
import '../../src/elements/roller-guide/define.js';
import '../../src/elements/rolling-session/define.js';
import '../../src/elements/safety-check/define.js';
import '../../src/elements/trigger-point-timer/define.js';
import {FLAGS} from '../../src/model/flags.js';
import {documentSession} from '../../src/session/context.js';
import {HandOverEvent} from '../../src/session/hand-over.js';
import * as tree from '../rig/tree.js';

const ROUNDS = 100;
/** Nodes of the last few rounds, which the engine itself may hold for a moment; a leak holds them all. */
const SPARE = 15;

/** A part that is late may bring what the page keeps once, whatever the rounds: a watch of the voices, say. */
const ONCE = 2;

const realTimeout = setTimeout.bind(window);
const pause = (ms: number) => new Promise(done => realTimeout(done, ms));

/** Counts what the page holds and not the element: it has to be given back. */
class Ledger {
  readonly #held = new Map<string, number>();
  readonly #restore: (() => void)[] = [];

  constructor() {
    this.#listeners();
    this.#timers();
    this.#observers();
  }

  /** What there is now, and how often. */
  get held(): ReadonlyMap<string, number> {
    return new Map(this.#held);
  }

  close(): void {
    for (const restore of this.#restore) restore();
  }

  #count(what: string, by: number): void {
    this.#held.set(what, (this.#held.get(what) ?? 0) + by);
  }

  #patch<T extends object, K extends keyof T>(owner: T, key: K, make: (original: T[K]) => T[K]): void {
    const original = owner[key];
    owner[key] = make(original);
    this.#restore.push(() => (owner[key] = original));
  }

  #listeners(): void {
    const added = new Map<string, (() => void) | undefined>();
    const ids = new WeakMap<object, number>();
    let next = 0;
    const id = (thing: object) => ids.get(thing) ?? (ids.set(thing, ++next), next);
    const outlives = (target: unknown) =>
      !(target instanceof Node) || target === document || target === document.documentElement;
    const keyOf = (target: object, type: string, listener: object, options: unknown) => {
      const capture = typeof options === 'object' ? Reflect.get(options ?? {}, 'capture') : options;
      return [id(target), type, id(listener), Boolean(capture)].join();
    };
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- Inside, `this` is whoever is listened to or observed.
    const ledger = this;
    this.#patch(
      EventTarget.prototype,
      'addEventListener',
      add =>
        function (this: EventTarget | undefined, type, listener, options) {
          const target = this ?? window;
          add.call(target, type, listener, options);
          if (!listener || !outlives(target) || target instanceof AbortSignal) return;
          const key = keyOf(target, type, listener, options);
          if (added.has(key)) return;
          const what = `listener for ${type} on ${target.constructor.name}`;
          ledger.#count(what, 1);
          const gone = () => {
            if (added.delete(key)) ledger.#count(what, -1);
          };
          added.set(key, gone);
          if (typeof options !== 'object') return;
          if (options.signal) add.call(options.signal, 'abort', gone);
          if (options.once) add.call(target, type, gone, options);
        },
    );
    this.#patch(
      EventTarget.prototype,
      'removeEventListener',
      remove =>
        function (this: EventTarget | undefined, type, listener, options) {
          const target = this ?? window;
          remove.call(target, type, listener, options);
          if (listener) added.get(keyOf(target, type, listener, options))?.();
        },
    );
  }

  #timers(): void {
    for (const [begin, end] of [
      ['setTimeout', 'clearTimeout'],
      ['setInterval', 'clearInterval'],
      ['requestAnimationFrame', 'cancelAnimationFrame'],
    ] as const) {
      const open = new Set<unknown>();
      const close = (handle: unknown) => {
        if (open.delete(handle)) this.#count(begin, -1);
      };
      const page = window as unknown as Record<string, (...args: unknown[]) => unknown>;
      this.#patch(page, begin, original => (act, ...rest) => {
        const handle = original.call(
          window,
          (...args: unknown[]) => {
            if (begin !== 'setInterval') close(handle);
            if (typeof act === 'function') act(...args);
          },
          ...rest,
        );
        open.add(handle);
        this.#count(begin, 1);
        return handle;
      });
      this.#patch(page, end, original => handle => {
        close(handle);
        return original.call(window, handle);
      });
    }
  }

  #observers(): void {
    for (const {prototype, name} of [MutationObserver, IntersectionObserver, ResizeObserver]) {
      const open = new WeakSet();
      // eslint-disable-next-line @typescript-eslint/no-this-alias -- Inside, `this` is whoever is listened to or observed.
      const ledger = this;
      const owner = prototype as {observe(...args: unknown[]): void; disconnect(): void};
      this.#patch(
        owner,
        'observe',
        observe =>
          function (this: object, ...args) {
            if (!open.has(this)) ledger.#count(name, 1);
            open.add(this);
            observe.apply(this, args);
          },
      );
      this.#patch(
        owner,
        'disconnect',
        disconnect =>
          function (this: object) {
            if (open.delete(this)) ledger.#count(name, -1);
            disconnect.apply(this);
          },
      );
    }
  }
}

interface Kind {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Whether it shows what it is for. */
  readonly ready: (element: HTMLElement) => unknown;
  /** What a reader does with it before it goes. */
  readonly use: (element: HTMLElement) => unknown;
}

const press = (name: string) => (element: HTMLElement) =>
  tree.allByRole(element.shadowRoot!, 'button', name)[0]?.click();
const shows = (selector: string) => (element: HTMLElement) => element.shadowRoot!.querySelector(selector);
const medius = {muscle: 'gluteus-medius', side: 'left'};

const kinds: Readonly<Record<string, Kind>> = {
  'safety-check': {ready: shows('.out'), use: press('Change my answers')},
  'pain-map': {
    ready: shows('[data-muscle]'),
    use: element => element.shadowRoot!.querySelector<HTMLElement>('[data-muscle]')!.click(),
  },
  'roller-guide': {attributes: medius, ready: shows('svg.person'), use: press('Start the timer')},
  'trigger-point-timer': {
    attributes: {...medius, muted: ''},
    ready: shows('[data-main]'),
    use: press('Start'),
  },
  'rolling-session': {
    ready: shows('pain-map'),
    use: element =>
      element.shadowRoot!.querySelector('pain-map')!.dispatchEvent(new HandOverEvent('roller-guide')),
  },
};

describe(`${ROUNDS} times in and out of the page`, () => {
  afterEach(() => {
    sessionStorage.clear();
  });

  for (const [tag, {attributes = {}, ready, use}] of Object.entries(kinds)) {
    it(`<${tag}> leaves nothing behind`, async () => {
      documentSession(document).set({
        flags: [],
        asked: FLAGS.map(({id}) => id),
        pain: [{zone: 'lumbar', side: 'left'}],
        selected: {muscle: 'gluteus-medius', side: 'left'},
        queue: [],
      });
      const seen: WeakRef<Node>[] = [];
      /** One comes, is used once it is there, and goes; or goes while parts of it are still on their way. */
      const round = async (early: boolean) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        document.body.append(element);
        await pause(0);
        for (let waited = 0; !early && waited < 8000 && !ready(element); waited += 2) await pause(2);
        if (ready(element)) await use(element);
        else expect(early, 'gone before it was there').to.equal(true);
        await pause(0);
        for (const one of [element, element.shadowRoot!, element.shadowRoot!.lastElementChild!]) {
          seen.push(new WeakRef(one));
        }
        element.remove();
        sessionStorage.clear();
      };
      const ledger = new Ledger();
      try {
        // What is loaded or looked after once stays: a language watch of the document, a chunk.
        for (let i = 0; i < 3; i++) await round(false);
        await pause(300);
        const before = ledger.held;
        for (let i = 0; i < ROUNDS; i++) await round(i % 4 === 3);
        const more = () => [...ledger.held].filter(([what, count]) => count > (before.get(what) ?? 0) + ONCE);
        // A sound that dies away, a frame that was asked for.
        for (let i = 0; i < 60 && more().length; i++) await pause(50);
        expect(more()).to.deep.equal([]);
      } finally {
        ledger.close();
      }
      // Only Chromium, and only as the tests start it.
      if (!globalThis.gc) return;
      let held = seen.length;
      for (let i = 0; i < 20 && held > SPARE; i++) {
        await pause(50);
        globalThis.gc();
        held = seen.filter(ref => ref.deref()).length;
      }
      expect(held, 'nodes still in memory').to.be.at.most(SPARE);
    }).timeout(120_000);
  }
});

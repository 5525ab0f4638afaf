// Drives a built page in a frame of its own, with real keys and a real pointer, as a reader would.
import {sendMouse, setViewport} from '@web/test-runner-commands';
import type {Inside, Rig} from './inside.js';
import {pressKey, WEBKIT} from './keys.js';
import {allByRole, byRole, elements, focused, nameOf, textOf} from './tree.js';

export interface PageOptions {
  /** Size of the frame, CSS pixels. */
  width?: number;
  height?: number;
  /** Fake timers, dates and frames; time passes by `tick` alone. */
  clock?: boolean;
  /** Session and local storage are emptied first, unless the page is to find what an earlier one left. */
  keepStorage?: boolean;
}

/** Every tag of ours, as a selector. */
export const TAGS =
  'rolling-session, safety-check, pain-map, point-finder, roller-guide, trigger-point-timer, relief-journal';

const START = Date.UTC(2026, 0, 5, 20, 0, 0);
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** Keeps asking until there is an answer; real time, whatever the page's clock does. */
export async function until<T>(what: string, ask: () => T | undefined | null | false, ms = 5000): Promise<T> {
  const deadline = Date.now() + ms;
  for (;;) {
    let failure: unknown;
    try {
      const answer = ask();
      if (answer) return answer;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > deadline) {
      throw new Error(`Waited ${ms} ms for ${what}. ${failure instanceof Error ? failure.message : ''}`);
    }
    await pause(15);
  }
}

export class Page {
  readonly frame: HTMLIFrameElement;
  #rig: Rig;

  constructor(frame: HTMLIFrameElement, rig: Rig) {
    this.frame = frame;
    this.#rig = rig;
  }

  get window(): Window & typeof globalThis {
    const window = this.frame.contentWindow;
    if (!window) throw new Error('The page is closed.');
    return window as Window & typeof globalThis;
  }

  get document(): Document {
    return this.window.document;
  }

  get #inside(): Inside {
    if (!this.#rig.inside)
      throw new Error('The page has not loaded, or is not one of those the test server prepares.');
    return this.#rig.inside;
  }

  /** Errors, unhandled rejections and policy violations so far. */
  get errors(): readonly string[] {
    return this.#inside.errors;
  }

  /** Console warnings and errors so far. */
  get warnings(): readonly string[] {
    return this.#inside.warnings;
  }

  /** Every address the page has asked for. */
  get requests(): readonly string[] {
    return this.#inside.requests().filter(url => !new URL(url).pathname.startsWith('/rig/'));
  }

  get focused(): Element | null {
    return focused(this.document);
  }

  /** All a reader sees as text now. */
  get text(): string {
    return textOf(this.document.body);
  }

  /** The one shown element of a role and name, once it is there. */
  find(role: string, name?: string | RegExp, within: ParentNode = this.document): Promise<HTMLElement> {
    return until(`${role} ${name === undefined ? '' : String(name)}`, () => byRole(within, role, name));
  }

  findAll(role: string, name?: string | RegExp, within: ParentNode = this.document): HTMLElement[] {
    return allByRole(within, role, name);
  }

  /** The first element a selector fits, through shadow roots, once it is there. */
  select(selector: string, within: ParentNode = this.document): Promise<HTMLElement> {
    return until(selector, () => {
      for (const element of elements(within)) {
        if (element.matches(selector) && element.checkVisibility()) return element as HTMLElement;
      }
      return undefined;
    });
  }

  /** A click of the real pointer on the element, where a reader could hit it. */
  async tap(element: Element): Promise<void> {
    const scroll = () => element.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
    scroll();
    await pause(30);
    const what = `a spot of <${element.localName}> “${nameOf(element)}” that can be tapped`;
    const find = () => {
      const spot = this.#spot(element);
      // What has grown above it takes it along where the engine doesn't hold the scroll to what is in sight.
      if (!spot) scroll();
      return spot ?? this.#covered(element);
    };
    const point = await until(what, find, 5000);
    const frame = this.frame.getBoundingClientRect();
    const position: [number, number] = [Math.round(frame.left + point.x), Math.round(frame.top + point.y)];
    await sendMouse({type: 'click', position});
    await this.settle();
  }

  /** A point of the element that nothing else covers: its middle, else the first of a grid (limbs are not boxes). */
  #spot(element: Element): {x: number; y: number} | undefined {
    const {left, top, width, height} = element.getBoundingClientRect();
    const steps = [0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9];
    for (const down of steps) {
      for (const across of steps) {
        const x = Math.round(left + width * across);
        const y = Math.round(top + height * down);
        for (let at = this.#at(x, y); at; at = at.parentElement ?? hostOf(at))
          if (at === element) return {x, y};
      }
    }
    return undefined;
  }

  /** Says what lies in the way. */
  #covered(element: Element): never {
    const {left, top, width, height} = element.getBoundingClientRect();
    const over = this.#at(left + width / 2, top + height / 2);
    const box = [left, top, width, height].map(Math.round).join(' ');
    throw new Error(
      `It lies at ${box}; in its middle is ${over ? `<${over.localName} class="${over.getAttribute('class') ?? ''}">` : 'nothing'}.`,
    );
  }

  #at(x: number, y: number): Element | null {
    let at = this.document.elementFromPoint(x, y);
    for (let deeper = at; deeper?.shadowRoot;) {
      deeper = deeper.shadowRoot.elementFromPoint(x, y);
      if (!deeper || deeper === at) break;
      at = deeper;
    }
    return at;
  }

  /** Real keys, one after the other, as `pressKey` names them. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.window.focus();
      await pressKey(key);
      await this.settle();
    }
  }

  /** Lets renders and messages through. */
  async settle(): Promise<void> {
    await pause(WEBKIT ? 40 : 20);
  }

  /** Passes time under `clock: true`, in steps small enough that renders happen in between. */
  async tick(ms: number): Promise<void> {
    const {clock} = this.#inside;
    if (!clock) throw new Error('tick() needs openPage(…, {clock: true}).');
    for (let left = ms, step = 0; left > 0; left -= 250, step += 1) {
      clock.tick(Math.min(left, 250));
      // Renders are microtasks. Only now and then a real task, in which the browser paints: that takes longer than all the rest.
      for (let i = 0; i < 20; i += 1) await Promise.resolve();
      if (step % 16 === 15) {
        await new Promise<void>(resolve => {
          const {port1, port2} = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(null);
        });
      }
    }
    await this.settle();
  }

  /** The clock of the page jumps without a timer firing, as when a lid is closed. */
  sleep(ms: number): void {
    const {clock} = this.#inside;
    if (!clock) throw new Error('sleep() needs openPage(…, {clock: true}).');
    clock.setSystemTime(clock.now + ms);
  }

  /** What axe finds, a line each: rule, impact, the nodes. */
  async axe(): Promise<string[]> {
    const {violations} = await this.#inside.axe();
    return violations.map(
      ({id, impact, nodes}) =>
        `${id} (${impact}): ${nodes.map(node => node.target.flat().join(' >> ')).join(' | ')}`,
    );
  }

  /** Loads the page again; `away` ms pass on a fake clock. */
  async reload({away = 0}: {away?: number} = {}): Promise<void> {
    const {clock} = this.#inside;
    if (clock) this.#rig.now = clock.now + away;
    delete this.#rig.inside;
    const loaded = new Promise(resolve => this.frame.addEventListener('load', resolve, {once: true}));
    this.window.location.reload();
    await loaded;
    await this.defined();
  }

  /** Waits until every element of ours on the page is upgraded. */
  async defined(): Promise<void> {
    await until('the elements', () => !this.document.querySelector(`:is(${TAGS}):not(:defined)`), 10_000);
    await this.settle();
  }

  close(): void {
    this.frame.remove();
  }
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

let open: Page | undefined;

/** Opens a page, closing the one before: real input goes to one page at a time. */
export async function openPage(url: string, options: PageOptions = {}): Promise<Page> {
  const {width = 720, height = 900, clock = false, keepStorage = false} = options;
  open?.close();
  if (!keepStorage) {
    sessionStorage.clear();
    localStorage.clear();
  }
  // WebKit cannot be told; there the window is scrolled instead.
  if (!WEBKIT) await setViewport({width, height});
  const frame = document.createElement('iframe');
  Object.assign(frame.style, {
    position: 'absolute',
    inset: '0 auto auto 0',
    inlineSize: `${width}px`,
    blockSize: `${height}px`,
    border: '0',
    background: 'Canvas',
  });
  frame.title = 'The page under test';
  const rig: Rig = clock ? {now: START} : {};
  frame.rig = rig;
  const page = new Page(frame, rig);
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  frame.src = url;
  document.body.append(frame);
  await loaded;
  await page.defined();
  open = page;
  return page;
}

// Runs first in a page opened by `openPage`, before any script of the page itself.
import {install, type Clock} from '@sinonjs/fake-timers';
import axe, {type AxeResults} from 'axe-core';

/** What `openPage` hangs on the frame before it loads, and what this script hangs there for it. */
export interface Rig {
  /** Fake time from this moment (ms since 1970); undefined leaves the page's clocks alone. */
  now?: number;
  inside?: Inside;
}

export interface Inside {
  readonly clock?: Clock;
  /** Errors, unhandled rejections and policy violations, as text. */
  readonly errors: string[];
  /** Console warnings and errors, as text. */
  readonly warnings: string[];
  axe(): Promise<AxeResults>;
  /** Every address the page has asked for, in order. */
  requests(): string[];
}

declare global {
  interface HTMLIFrameElement {
    rig?: Rig;
  }
}

const frame = window.frameElement as HTMLIFrameElement | null;
if (frame?.rig) frame.rig.inside = prepare(frame.rig);

function prepare(rig: Rig): Inside {
  const errors: string[] = [];
  const warnings: string[] = [];
  addEventListener('error', event => {
    // A ResizeObserver that could not deliver all it had in one frame does so in the next: no fault.
    if (!/ResizeObserver loop/.test(event.message)) errors.push(`error: ${event.message}`);
  });
  addEventListener('unhandledrejection', event => errors.push(`unhandledrejection: ${String(event.reason)}`));
  addEventListener('securitypolicyviolation', event => {
    errors.push(`securitypolicyviolation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
  for (const level of ['warn', 'error'] as const) {
    const original = console[level].bind(console);
    console[level] = (...args: unknown[]) => {
      warnings.push(args.map(String).join(' '));
      original(...args);
    };
  }

  const realTimeout = setTimeout.bind(window);
  const clock = rig.now === undefined ? undefined : fakeClock(rig.now);
  return {
    ...(clock ? {clock} : {}),
    errors,
    warnings,
    requests: () => performance.getEntriesByType('resource').map(entry => entry.name),
    async axe() {
      let result: AxeResults | undefined;
      let failure: unknown;
      axe
        .run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
        .then(value => (result = value))
        .catch((error: unknown) => (failure = error));
      // axe waits on timers; under a fake clock it takes a few milliseconds of it.
      while (!result) {
        if (failure) throw failure;
        clock?.tick(1);
        await new Promise(resolve => realTimeout(resolve, 5));
      }
      return result;
    },
  };
}

function fakeClock(now: number): Clock {
  // WebKit has no idle callbacks.
  const idle =
    'requestIdleCallback' in window ? (['requestIdleCallback', 'cancelIdleCallback'] as const) : [];
  const clock = install({
    now,
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'Date',
      ...idle,
    ],
  });
  // Not by `toFake`: that takes `getEntriesByType` with it, which tells what the page asked for.
  const monotonic = clock.performance as Performance;
  performance.now = () => monotonic.now();
  return clock;
}

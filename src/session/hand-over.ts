import {sessionOf} from './context.js';

/** An element that can be handed over to. */
export type Station = 'pain-map' | 'safety-check' | 'point-finder' | 'roller-guide' | 'trigger-point-timer';

/**
 * Asks whoever holds several steps in one box (`<rolling-session>`) to show the next. Stays inside that box;
 * `preventDefault()` says that it is done.
 */
export class HandOverEvent extends Event {
  readonly to: Station;

  constructor(to: Station) {
    super('unknot-hand-over', {bubbles: true, cancelable: true});
    this.to = to;
  }
}

/** What an element offers to be arrived at: a place for the focus, and a way back. */
export interface Arrival extends HTMLElement {
  arrive?(back: () => void): void;
}

/** The next such element of the same session: after `from` in the page, else the first one. */
export function stationAfter(from: HTMLElement, to: Station): Arrival | undefined {
  // A server does not know what else will stand on the page.
  if (typeof document === 'undefined') return undefined;
  const session = sessionOf(from);
  for (let root = from.getRootNode(); ; root = root.host.getRootNode()) {
    if (!(root instanceof Document || root instanceof ShadowRoot)) return undefined;
    // One with a muscle of its own shows that one, whatever the reader has chosen.
    const found = [...root.querySelectorAll<HTMLElement>(`${to}:not([muscle], [readonly])`)].filter(
      one =>
        one !== from && one.shadowRoot && sessionOf(one) === session && (one.checkVisibility?.() ?? true),
    );
    const after = found.find(one => from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (found[0]) return after ?? found[0];
    if (!(root instanceof ShadowRoot)) return undefined;
  }
}

/** Marks the steps that a `<rolling-session>` shows one at a time. */
export const STEP = 'data-step';

/** Whether `handOver` would lead somewhere: where it would not, open the step in the element's own box, or draw no arrow. */
export const canHandOver = (from: HTMLElement, to: Station): boolean =>
  from.hasAttribute(STEP) || stationAfter(from, to) !== undefined;

/** Go to the next element of the session, by scroll and focus, with a way back. `false`: there is none. */
export function handOver(from: HTMLElement, to: Station): boolean {
  if (!from.dispatchEvent(new HandOverEvent(to))) return true;
  const station = stationAfter(from, to);
  if (!station) return false;
  visit(station, from);
  return true;
}

/** Bring an element into view and focus, remembering where the reader came from. */
export function visit(station: Arrival, origin?: HTMLElement): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (origin) station.arrive?.(() => origin.isConnected && visit(origin));
  station.scrollIntoView({block: 'start', behavior: still ? 'auto' : 'smooth'});
  station.focus({preventScroll: true});
}

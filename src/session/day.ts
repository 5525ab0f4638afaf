import type {Session} from './session.js';

const HOURS = 6 * 60 * 60 * 1000;

/** When a session was last answered; it outlives a scope that leaves the page and comes back. */
const answered = new WeakMap<Session, Date>();

/**
 * Safety answers hold for a visit or a day: a page that comes back into view on another day, hours later, asks again.
 * Not at the stroke of midnight, in the middle of a minute.
 */
export function askAgainNextDay(session: Session, page: Document, signal?: AbortSignal): void {
  // It comes apart from who asks for it, who may be gone by then.
  if (signal?.aborted) return;
  const options = signal && {signal};
  session.subscribe((_, changed) => changed.includes('flags') && answered.set(session, new Date()), options);
  page.addEventListener(
    'visibilitychange',
    () => {
      const now = new Date();
      const then = answered.get(session) ?? now;
      if (page.hidden || now.toDateString() === then.toDateString() || +now - +then < HOURS) return;
      session.set({flags: null, asked: [], old: [], seen: false, confirmed: false});
    },
    options,
  );
}

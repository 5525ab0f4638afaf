import type {Session} from './session.js';

const HOURS = 6 * 60 * 60 * 1000;

/**
 * Safety answers hold for a visit or a day: a page that comes back into view on another day, hours later, asks again.
 * Not at the stroke of midnight, in the middle of a minute.
 */
export function askAgainNextDay(session: Session, page: Document, signal?: AbortSignal): void {
  let answered = new Date();
  const options = signal && {signal};
  session.subscribe((_, changed) => changed.includes('flags') && (answered = new Date()), options);
  page.addEventListener(
    'visibilitychange',
    () => {
      const now = new Date();
      if (page.hidden || !session.state.flags) return;
      if (now.toDateString() === answered.toDateString() || now.getTime() - answered.getTime() < HOURS)
        return;
      session.set({flags: null, asked: [], old: [], seen: false, confirmed: false});
    },
    options,
  );
}

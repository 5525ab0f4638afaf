/** One reading of both clocks: `mono` never jumps (performance.now), `wall` is the time of day (Date.now). Milliseconds. */
export interface Instant {
  readonly mono: number;
  readonly wall: number;
}

export const instant = (): Instant => ({mono: performance.now(), wall: Date.now()});

/**
 * Did both clocks pass the same time? A hidden tab, a locked phone or late ticks leave them agreeing, and the run ends at
 * the right second. Sleep may stop one of them and a changed clock moves the other: then nobody can say what was done.
 */
export const agree = (before: Instant, after: Instant): boolean =>
  Math.abs(after.wall - before.wall - (after.mono - before.mono)) <= 2000;

/** Told the time; answers in how many milliseconds it wants to hear again. */
export type Tick = (now: Instant) => number;

const waiting = new Map<Tick, number>();
let alarm: ReturnType<typeof setTimeout> | undefined;

/** One alarm for every timer of the page, set to whoever is due first; none is set when nobody waits. */
function arm(): void {
  clearTimeout(alarm);
  alarm = undefined;
  const due = Math.min(...waiting.values());
  if (due < Infinity) alarm = setTimeout(ring, Math.max(1, due - performance.now()));
}

/**
 * In a hidden page a timeout set by a timeout, and so on, soon rings but once a minute. One set by a message begins anew and
 * rings within its second: the end is told when it comes.
 */
function unchained(act: () => void): void {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(null);
}

function ring(): void {
  const now = instant();
  for (const [tick, due] of [...waiting]) {
    if (due > now.mono + 1 || !waiting.has(tick)) continue;
    const wanted = now.mono + tick(now);
    // The tick itself may have ended the run.
    if (waiting.has(tick)) waiting.set(tick, wanted);
  }
  if (document.hidden) unchained(arm);
  else arm();
}

/** Whoever comes back to the page sees the truth at once, not at the next throttled tick. */
function wake(): void {
  for (const tick of waiting.keys()) waiting.set(tick, 0);
  ring();
}

/** Call `tick` now and whenever it asks, until the signal ends it. */
export function follow(tick: Tick, signal: AbortSignal): void {
  if (!waiting.size) {
    document.addEventListener('visibilitychange', wake);
    addEventListener('pageshow', wake);
  }
  waiting.set(tick, 0);
  signal.addEventListener('abort', () => {
    waiting.delete(tick);
    if (!waiting.size) {
      document.removeEventListener('visibilitychange', wake);
      removeEventListener('pageshow', wake);
    }
    arm();
  });
  ring();
}

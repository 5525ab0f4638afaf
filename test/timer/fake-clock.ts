/** Time that passes only when a test says so: timeouts, `Date.now` and `performance.now` of the page. */
export interface FakeClock {
  /** Time goes by and every timeout rings when it is due. */
  tick(ms: number): void;
  /** Time goes by unheard; what fell due meanwhile rings once, late, as in a hidden tab. */
  jump(ms: number): void;
  /** The wall clock alone is set elsewhere: sleep, or somebody changed it. */
  shiftWall(ms: number): void;
  /** Timeouts still waiting. */
  readonly waiting: number;
  restore(): void;
}

export function fakeClock(wall = Date.UTC(2026, 0, 5, 22)): FakeClock {
  const real = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    dateNow: Date.now,
    performanceNow: performance.now,
  };
  const alarms = new Map<number, {due: number; ring: () => void}>();
  let now = 10_000;
  let id = 0;

  const set = (ring: () => void, delay = 0, ...values: unknown[]): number => {
    alarms.set(++id, {due: now + Math.max(0, delay), ring: () => Reflect.apply(ring, undefined, values)});
    return id;
  };
  Reflect.set(globalThis, 'setTimeout', set);
  Reflect.set(globalThis, 'clearTimeout', (which: number) => alarms.delete(which));
  Date.now = () => wall + now;
  Reflect.set(performance, 'now', () => now);

  const ringUntil = (until: number) => {
    for (;;) {
      const [next] = [...alarms].sort(([, a], [, b]) => a.due - b.due);
      if (!next || next[1].due > until) return;
      alarms.delete(next[0]);
      now = Math.max(now, next[1].due);
      next[1].ring();
    }
  };
  return {
    tick(ms) {
      const until = now + ms;
      ringUntil(until);
      now = until;
    },
    jump(ms) {
      now += ms;
      ringUntil(now);
    },
    shiftWall(ms) {
      wall += ms;
    },
    get waiting() {
      return alarms.size;
    },
    restore() {
      Reflect.set(globalThis, 'setTimeout', real.setTimeout);
      Reflect.set(globalThis, 'clearTimeout', real.clearTimeout);
      Date.now = real.dateNow;
      Reflect.deleteProperty(performance, 'now');
      if (performance.now !== real.performanceNow) Reflect.set(performance, 'now', real.performanceNow);
    },
  };
}

/**
 * Every key the library ever writes, and where. `run`: a running timer, its queue, deadline and switches; goes with it.
 * `journal`: only where the reader has switched it on. Never an answer, never a mark.
 */
export const KEYS = {
  run: {area: 'sessionStorage', key: 'unknot/run'},
  journal: {area: 'localStorage', key: 'unknot/journal'},
} as const;

export type Kept = keyof typeof KEYS;

/** In a sandboxed frame even looking at a store throws. */
function attempt<T>(name: Kept, act: (store: Storage, key: string) => T): T | undefined {
  try {
    const {area, key} = KEYS[name];
    const store = globalThis[area];
    return store ? act(store, key) : undefined;
  } catch {
    return undefined;
  }
}

/** What was kept, as JSON: to be parsed by who asks. `undefined` where nothing is kept, readable or allowed. */
export const recall = (name: Kept): unknown =>
  attempt(name, (store, key): unknown => JSON.parse(store.getItem(key) ?? 'null') ?? undefined);

/** `false` where it cannot be kept: work on, and say what will not be remembered. */
export const keep = (name: Kept, value: unknown): boolean =>
  attempt(name, (store, key) => {
    store.setItem(key, JSON.stringify(value));
    return true;
  }) ?? false;

export const forget = (name: Kept): void => attempt(name, (store, key) => store.removeItem(key));

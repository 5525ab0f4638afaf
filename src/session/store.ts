import {assess, stricter} from '../model/assess.js';
import type {Clearance} from '../model/types.js';
import type {
  AtlasProblem,
  Session,
  SessionAtlas,
  SessionChange,
  SessionListener,
  SessionState,
} from './session.js';

/** A session as its owner holds it: the document, or a `<rolling-session>`. */
export interface OwnedSession extends Session {
  /** What an app has found out by asking itself; `null` or `unknown` takes it back. */
  limit(clearance: Clearance | null): void;
  /** Take the atlas at this address; `null` = the built-in one. */
  useAtlas(address: string | null): void;
}

/** What the atlas loader may change: the rest of the session goes through `set`. */
export interface AtlasSlot {
  readonly state: SessionState;
  put(change: Partial<SessionState>): void;
  /** Everyone asks for the atlas again. */
  tell(): void;
  /** Hears why the asked-for atlas is not in force. */
  readonly failed: ((problem: AtlasProblem) => void) | undefined;
}

/** The state of a session in which nothing has happened. */
export const EMPTY: SessionState = settle(undefined, {
  pain: [],
  checks: [],
  selected: null,
  tool: null,
  place: null,
  queue: [],
  flags: null,
  asked: [],
  old: [],
  seen: false,
  confirmed: false,
  clearance: 'unknown',
  conditions: [],
  ratings: [],
  region: null,
  atlas: 'back-pain',
  aside: [],
}) as SessionState;

const DERIVED: readonly string[] = ['clearance', 'conditions', 'atlas', 'aside'];
const ANSWERS: readonly (keyof SessionState)[] = ['flags', 'old', 'seen'];

/** `next` frozen to the bottom, or `before` itself where both say the same. */
function settle(before: unknown, next: unknown): unknown {
  if (typeof next !== 'object' || next === null) return next;
  const known = Object(before) as Record<string, unknown>;
  const entries = Object.entries(next)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]): [string, unknown] => [key, settle(known[key], value)]);
  if (
    Array.isArray(before) === Array.isArray(next) &&
    before &&
    entries.length === Object.keys(known).length &&
    entries.every(([key, value]) => Object.hasOwn(known, key) && Object.is(known[key], value))
  ) {
    return before;
  }
  return Object.freeze(Array.isArray(next) ? entries.map(([, value]) => value) : Object.fromEntries(entries));
}

const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value);
/** What a part that is `null` at first may become, where that is no word. */
const KINDS: Readonly<Record<string, string>> = {flags: 'array', selected: 'object'};

/** Says which part is of the wrong shape, before anything is taken over. */
function checkShape(change: Readonly<Record<string, unknown>>): void {
  for (const [key, empty] of Object.entries(EMPTY)) {
    const value = change[key];
    if (value === undefined || value === empty) continue;
    if (kindOf(value) !== (empty === null ? (KINDS[key] ?? 'string') : kindOf(empty)))
      throw new TypeError(`session.set: "${key}" has the wrong shape`);
  }
}

/** An empty session. Runs anywhere; needs no document. `failed` hears why an atlas that its owner asked for is not in force. */
export function createSession(failed?: AtlasSlot['failed']): OwnedSession {
  let state = EMPTY;
  let limit: Clearance = 'unknown';
  /** The reader's own "my doctor said yes", apart from what old answers confirm by themselves. */
  let agreed = false;
  const listeners = new Set<SessionListener>();

  const tell = (changed: readonly (keyof SessionState)[]) => {
    for (const listener of [...listeners]) {
      if (!listeners.has(listener)) continue;
      try {
        listener(state, changed);
      } catch (error) {
        // One listener's fault is its own; the others still hear.
        (globalThis.reportError ?? console.error)(error);
      }
    }
  };

  const take = (change: object) => {
    const next = settle(state, {...state, ...change}) as SessionState;
    if (next === state) return;
    const before = state;
    state = next;
    const keys = Object.keys(next) as (keyof SessionState)[];
    tell(keys.filter(key => !Object.is(before[key], next[key])));
  };

  const judged = (change: Partial<SessionState>) => {
    const {flags, old, seen} = {...state, ...change};
    const found = flags
      ? assess(flags, {old, seen})
      : {clearance: 'unknown' as const, confirmed: false, conditions: []};
    const clearance = stricter(found.clearance, limit);
    return {
      ...found,
      clearance,
      // What is old and known says nothing about what an app has found.
      confirmed: agreed || (found.confirmed && stricter(limit, 'clear') === 'clear'),
    };
  };

  const slot: AtlasSlot = {
    get state() {
      return state;
    },
    put: take,
    tell: () => tell(['atlas']),
    failed,
  };
  let address: string | null = null;
  let loader:
    Promise<{use(address: string | null): void; load(language: string): Promise<SessionAtlas>}> | undefined;
  const atlases = () => {
    // Apart, so that an element that needs no atlas carries no word of loading one.
    loader ??= import('./atlas.js').then(({createAtlases}) => {
      const made = createAtlases(slot);
      made.use(address);
      return made;
    });
    // A chunk that did not come is asked for again next time.
    loader.catch(() => (loader = undefined));
    return loader;
  };

  return {
    version: 1,
    get state() {
      return state;
    },
    set(change: SessionChange) {
      const given: Partial<SessionState> = Object.fromEntries(
        Object.entries(change).filter(([key, value]) => value !== undefined && !DERIVED.includes(key)),
      );
      checkShape(given);
      const settled = settle(state, {...state, ...given}) as SessionState;
      const answered = ANSWERS.some(key => settled[key] !== state[key]);
      const before = agreed;
      agreed = given.confirmed ?? (agreed && !answered);
      try {
        take({...given, ...judged(given)});
      } catch (error) {
        agreed = before;
        throw error;
      }
    },
    subscribe(listener, {signal} = {}) {
      if (signal?.aborted) return;
      listeners.add(listener);
      signal?.addEventListener('abort', () => listeners.delete(listener), {once: true});
    },
    atlas: (language = 'en') => atlases().then(made => made.load(language)),
    limit(clearance) {
      limit = clearance ?? 'unknown';
      take(judged({}));
    },
    useAtlas(next) {
      if (next === address) return;
      address = next;
      if (loader || next !== null) void atlases().then(made => made.use(next));
    },
  };
}

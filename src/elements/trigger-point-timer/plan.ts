import type {MuscleId, Side, TechniqueId, Tool} from '../../model/types.js';
import {sessionOf} from '../../session/context.js';
import type {SessionController} from '../../session/controller.js';
import type {Facts} from './facts.js';
import type {Point} from './machine.js';
import {markedSide, pointFor, type Limits, type Wish} from './points.js';

/** What the attributes of a timer say of what to pace. */
export interface Planned extends HTMLElement, Limits {
  readonly muscle: MuscleId | null;
  readonly side: Side | null;
}

/** What can be known of a point differs by how and with what it is done; without a word on that it is what fits best. */
type Known = {
  readonly muscle?: MuscleId;
  readonly tool?: Tool | undefined;
  readonly technique?: TechniqueId | undefined;
};
const keyOf = ({muscle, tool, technique}: Known): string => `${muscle} ${tool ?? ''} ${technique ?? ''}`;

/** Called when facts have come, with the muscles and the techniques asked for that the atlas does not know. */
type Loaded = (muscles: readonly MuscleId[], techniques: readonly TechniqueId[]) => void;

/**
 * What is to be paced, and what must be known of it. It asks the session's atlas only when a muscle is named: a plain
 * interval never loads a word of it.
 */
export class Plan {
  /** The timer's own queue; it comes before everything else. */
  queue: readonly Wish[] = [];
  /** The reader's choice on the face. */
  choice: Side | 'both' | undefined;
  /** Resolves when all that was asked for is here or has failed. */
  loading: Promise<void> | undefined;
  /** By `keyOf`. */
  readonly #facts = new Map<string, Facts | 'unknown' | 'failed'>();
  readonly #host: Planned;
  readonly #session: SessionController;
  readonly #loaded: Loaded;
  #readFor = '';

  constructor(host: Planned, session: SessionController, loaded: Loaded) {
    this.#host = host;
    this.#session = session;
    this.#loaded = loaded;
  }

  readonly #aside = new Set<string>();

  /** Numb or tingling: this point is not offered again while the page is open. */
  setAside({muscle, side}: Partial<Wish>): void {
    this.#aside.add(`${muscle} ${side}`);
  }

  isAside({muscle, side}: Partial<Wish>): boolean {
    return this.#aside.has(`${muscle} ${side}`);
  }

  get wishes(): readonly Wish[] {
    return this.#wished.filter(wish => !this.isAside(wish));
  }

  /** Own queue, own muscle, the session's queue, its chosen muscle, or nothing: a plain interval. */
  get #wished(): readonly Wish[] {
    const {muscle} = this.#host;
    const {state} = this.#session;
    if (this.queue.length) return this.queue;
    if (!muscle && state.queue.length && this.#isFirst()) return state.queue;
    const chosen = muscle || state.selected?.muscle;
    if (!chosen) return [];
    const side =
      this.choice ?? this.#host.side ?? (muscle ? null : state.selected?.side) ?? markedSide(state);
    const sides = side === 'both' ? (['left', 'right'] as const) : [side ?? undefined];
    return sides.map(each => ({muscle: chosen, side: each}));
  }

  /** The session's first timer without a muscle of its own takes the session's queue. */
  #isFirst(): boolean {
    const root = this.#host.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
    const own = sessionOf(this.#host);
    const timers = root.querySelectorAll(`${this.#host.localName}:not([muscle])`);
    return [...timers].find(each => sessionOf(each) === own) === this.#host;
  }

  points(): readonly Point[] {
    const known = this.wishes.filter(wish => this.#facts.get(keyOf(wish)) !== 'unknown');
    return known.length
      ? known.map(wish => pointFor(wish, this.facts(wish), this.#host))
      : [pointFor(undefined, undefined, this.#host)];
  }

  /** The facts of a point; nothing for a plain interval, and until they are here. */
  readonly facts = (point: Known): Facts | undefined => {
    const known = point.muscle && this.#facts.get(keyOf(point));
    return typeof known === 'object' ? known : undefined;
  };

  /** The atlas did not come: paced all the same, but short and light. */
  failed(point: Known): boolean {
    return this.#facts.get(keyOf(point)) === 'failed';
  }

  /** Ask again for what did not come. */
  again(): void {
    for (const [key, known] of this.#facts) if (known === 'failed') this.#facts.delete(key);
  }

  /** Ask for what is not known yet of these points, for this reader and language. */
  inform(points: readonly Known[], lang: string): void {
    if (!points.some(({muscle}) => muscle)) return;
    const {state} = this.#session;
    const {place, conditions} = state;
    const tool = this.#host.tool ?? state.tool;
    const readFor = JSON.stringify([tool, place, conditions, lang, state.atlas]);
    if (readFor !== this.#readFor) {
      this.#readFor = readFor;
      this.#facts.clear();
      this.loading = undefined;
    }
    const missing = points.filter(point => point.muscle && !this.#facts.has(keyOf(point)));
    if (!missing.length || this.loading || typeof document === 'undefined') return;
    const loading = Promise.all([this.#session.atlas(lang), import('./facts.js')])
      .then(
        ([atlas, {factsOf}]) =>
          missing.map(point => {
            const reader = {tool: point.tool ?? tool, place, conditions, technique: point.technique};
            return [point, factsOf(atlas, point.muscle ?? '', reader) ?? ('unknown' as const)] as const;
          }),
        () => missing.map(point => [point, 'failed'] as const),
      )
      .then(found => {
        if (this.loading !== loading) return;
        this.loading = undefined;
        for (const [point, facts] of found) {
          this.#facts.set(keyOf(point), facts);
          // Once planned, a point carries what the facts have named.
          if (typeof facts !== 'object') continue;
          const {tool, technique} = facts;
          this.#facts.set(keyOf({...point, tool, technique}), facts);
        }
        this.#loaded(
          found.flatMap(([{muscle}, facts]) => (muscle && facts === 'unknown' ? [muscle] : [])),
          found.flatMap(([{technique}, facts]) =>
            technique && typeof facts === 'object' && facts.misnamed ? [technique] : [],
          ),
        );
      });
    this.loading = loading;
  }
}

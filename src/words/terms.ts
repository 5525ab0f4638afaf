import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A sentence, one with something to put in, or a group of sentences. */
export type Term =
  string | ((...values: never[]) => string) | readonly string[] | {readonly [key: string]: Term | undefined};

/** What one element says. */
export type TermTable = Readonly<Record<string, Term | undefined>>;

type Values<T> = T extends (...values: infer V) => string ? V : [];
type Said<T> = T extends (...values: never[]) => infer S ? S : T;

/** The same sentences in another language: groups in part or whole, functions of the same values. */
export type Translation<T> = {
  readonly [K in keyof T]?: T[K] extends string
    ? string
    : T[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : T[K] extends readonly string[]
        ? readonly string[]
        : Translation<T[K]>;
};

const isGroup = (term: unknown): term is object => typeof term === 'object' && !Array.isArray(term);

/** Loads the sentences of a language and calls `registerTerms`. */
type TermsLoader = () => Promise<unknown>;

/** Languages of our own. */
const offers = new Map<string, TermsLoader>([
  ['de', () => import('./de/terms.js').then(({germanTerms}) => registerTerms('de', germanTerms))],
]);
const asked = new Set<TermsLoader>();

/** Make a language known. It is loaded when an element stands in it, once. */
export function offerLanguage(language: string, load: TermsLoader): void {
  offers.set(language.toLowerCase(), load);
}

/** What there is for a language, else for its primary one. */
export const byLanguage = <V>(map: ReadonlyMap<string, V>, language: string): V | undefined =>
  map.get(language) ?? map.get(language.replace(/-.*/, ''));

/** By language, then element, then key. A registry of our own: a shared one would make our words the page's fallback, or its words ours. */
const languages = new Map<string, Record<string, TermTable>>();

/** Add sentences of a language, by element: `registerTerms('de', {timer: {start: 'Los'}})`. What is missing stays English. */
export function registerTerms(language: string, tables: Readonly<Record<string, TermTable>>): void {
  const known = languages.get(language.toLowerCase()) ?? {};
  for (const [element, table] of Object.entries(tables)) known[element] = {...known[element], ...table};
  languages.set(language.toLowerCase(), known);
  connected.forEach(terms => terms.render());
}

/** The nearest value of an attribute: the element's own, else an ancestor's, up through shadow roots. */
export function nearest(from: Element, attribute: string): string | undefined {
  for (let at: Element | undefined = from; at;) {
    const near: Element | null = at.closest(`[${attribute}]`);
    if (near) return near.getAttribute(attribute) || undefined;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

const tags = new Map<string, string>();

/** BCP 47, in lower case; English where it is none. Worked out once a wording: every sentence asks. */
function tagOf(written: string): string {
  let tag = tags.get(written);
  if (!tag) {
    try {
      tag = String(new Intl.Locale(written)).toLowerCase();
    } catch {
      tag = 'en';
    }
    tags.set(written, tag);
  }
  return tag;
}

const connected = new Set<{look(): void; render(): void}>();
let observer: MutationObserver | undefined;

/**
 * The sentences of one element in its own language: its own `lang`, else the nearest ancestor's across shadow
 * roots, read again when one changes. English comes with the element; another language is loaded when asked for.
 */
export class Terms<T extends TermTable> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #element: string;
  readonly #english: T;
  #stands = '';
  /** What a server has written is English, and has to be met by the same render before it may change. */
  #served: string;
  /** Counts up when the sentences have become others. */
  version = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, element: string, english: T) {
    this.#host = host;
    this.#element = element;
    this.#english = english;
    this.#served = host.shadowRoot ? 'en' : '';
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof MutationObserver === 'undefined') return;
    connected.add(this);
    observer ??= new MutationObserver(() => connected.forEach(terms => terms.look()));
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      observer.observe(root, {subtree: true, attributeFilter: ['lang', 'dir']});
      if (!(root instanceof ShadowRoot)) break;
    }
    this.look();
  }

  hostUpdated(): void {
    if (!this.#served) return;
    this.#served = '';
    this.look();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (connected.size === 0) observer?.disconnect();
  }

  /** See where the element stands now, as after a move. */
  look(): void {
    const stands = `${this.lang} ${this.dir}`;
    if (stands === this.#stands) return;
    const first = this.#stands === '';
    this.#stands = stands;
    const load = byLanguage(offers, this.lang);
    if (load && !asked.has(load)) {
      asked.add(load);
      load().catch(() => asked.delete(load));
    }
    if (!first) this.render();
  }

  render(): void {
    this.version++;
    this.#host.requestUpdate();
  }

  /** BCP 47, in lower case. */
  get lang(): string {
    return tagOf(this.#served || this.#nearest('lang') || 'en');
  }

  get dir(): 'ltr' | 'rtl' {
    return this.#nearest('dir')?.toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
  }

  #nearest(attribute: 'lang' | 'dir'): string | undefined {
    return typeof document === 'undefined' ? this.#host[attribute] : nearest(this.#host, attribute);
  }

  term<K extends keyof T & string>(key: K, ...values: Values<T[K]>): Said<T[K]> {
    const english = this.#english[key];
    const said = byLanguage(languages, this.lang)?.[this.#element]?.[key] ?? english;
    if (typeof said === 'function') return said(...(values as never[])) as Said<T[K]>;
    // A group of sentences may be translated in part.
    return (said !== english && isGroup(english) && isGroup(said) ? {...english, ...said} : said) as Said<
      T[K]
    >;
  }
}

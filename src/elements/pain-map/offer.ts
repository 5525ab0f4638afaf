import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Body} from '../../art/body/types.js';
import type {AtlasWords, PainDrawing, Source} from '../../model/types.js';
import type {SessionController} from '../../session/controller.js';
import {gate} from '../../session/gate.js';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';
import type {AtlasController} from '../atlas-controller.js';
import {again} from './again.js';
import type {Picture} from './camera.js';
import {adopt, reading} from './chunks.js';
import type {Muscles} from './muscles.js';
import type {Pattern} from './pattern.js';
import type {Reading} from './reading.js';
import {zonesOnly} from './zones-only.js';

export interface OfferHost extends ReactiveControllerHost, HTMLElement {
  readonly body: Body;
  readonly sources: number;
  readonly latin: 'on' | 'off';
  readonly headingLevel: number;
  /** Nothing can be pressed. */
  readonly locked: boolean;
}

/** What the offer has to know of the rest of the map, at each render. */
export interface OfferOptions {
  readonly marks: PainDrawing;
  readonly pictures: readonly Picture[];
  readonly narrow: boolean;
  /** Zones about which an unmarked place says nothing. */
  readonly hidden: readonly string[];
  readonly heading: (text: unknown, below: number, part?: string) => TemplateResult;
}

const NONE: readonly never[] = [];

/** The muscles that may be sending the pain, once something is marked and that part of the library has come. */
export class Offer implements ReactiveController {
  #reading: Reading | undefined;
  #muscles: Muscles | undefined;
  #ranked: readonly Source[] = NONE;
  readonly #host: OfferHost;
  readonly #session: SessionController;
  readonly #terms: Terms<typeof map>;
  readonly #atlas: AtlasController;

  constructor(host: OfferHost, session: SessionController, terms: Terms<typeof map>, atlas: AtlasController) {
    this.#host = host;
    this.#session = session;
    this.#terms = terms;
    this.#atlas = atlas;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#muscles?.update();
  }

  hostUpdated(): void {
    this.#reading?.heed(this.#ranked, this.#session);
  }

  /** Outcomes of the safety questions stand in place of the muscles. */
  get closed(): boolean {
    return gate(this.#session.state, 'list') === 'closed';
  }

  /** The atlas in force, read; `undefined` until that part of the library has come. */
  get reading(): Reading | undefined {
    const made = reading.for(this.#host);
    if (!made) return undefined;
    if (!this.#muscles) {
      adopt(this.#host.shadowRoot, made.styles);
      this.#muscles = new made.Muscles(this.#host, this.#session, this.#terms);
      this.#muscles.update();
    }
    const atlas = this.#atlas.atlas === zonesOnly.atlas ? made.core : this.#atlas.atlas;
    if (this.#reading?.atlas !== atlas) this.#reading = new made.Reading(atlas, this.#reading);
    return this.#reading;
  }

  /** Of zones and, once there is something to read, of muscles. */
  get words(): AtlasWords {
    const {words} = this.#atlas;
    return words === zonesOnly.words ? (reading.value?.coreEnglish ?? words) : words;
  }

  /** Best first; empty until there is something to read. */
  rank(marks: PainDrawing, hidden: readonly string[]): readonly Source[] {
    const {checks, flags} = this.#session.state;
    if (marks.length === 0 || this.closed || this.#host.sources === 0) return [];
    return this.reading?.rank(marks, checks, hidden, flags ?? NONE) ?? [];
  }

  /** The pattern for the drawing itself. */
  patternFor(options: OfferOptions): Pattern | undefined {
    const any = this.#muscles || this.#session.state.selected;
    const read = any && options.marks.length && !this.closed ? this.reading : undefined;
    return read && this.#muscles?.patternFor(options, read);
  }

  /** To a mark just made: to the first with relief; to all with a way to the muscles, for who cannot see them further down. */
  answer({marks, hidden}: OfferOptions): TemplateResult | typeof nothing {
    if (this.closed || (this.#host.sources === 0 && marks.length > 1)) return nothing;
    const found = this.rank(marks, hidden).slice(0, this.#host.sources).length;
    return html`<p class="answer">
      ${marks.length > 1 ? nothing : this.#terms.term('relief')}
      ${found ? this.#muscles?.way(found) : reading.value ? nothing : this.#terms.term('coming')}
    </p>`;
  }

  /** The outcome, the guide, or the muscles. */
  render(options: OfferOptions): TemplateResult | typeof nothing {
    const {marks, hidden} = options;
    if (this.#host.sources === 0 || marks.length === 0) return nothing;
    if (this.closed) {
      void import('../safety-check/define.js');
      const level = Math.min(6, this.#host.headingLevel + 1);
      return html`<safety-check class="step" data-step heading-level=${level}
        ><slot name="help" slot="help"></slot
      ></safety-check>`;
    }
    const read = this.reading;
    if (read && this.#muscles) {
      this.#ranked = this.rank(marks, hidden);
      return this.#muscles.render(options, this.#ranked, read, this.words);
    }
    const terms = this.#terms;
    return html`<section class="sources" part="sources">
      ${
        reading.failed
          ? again(terms, terms.term('partMissing'), reading)
          : html`<p class="soft">${terms.term('coming')}</p>`
      }
    </section>`;
  }
}

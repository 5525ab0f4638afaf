import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Body} from '../../art/body/types.js';
import type {AtlasWords, MuscleId, PainDrawing, Side, Source} from '../../model/types.js';
import type {SessionController} from '../../session/controller.js';
import {gate} from '../../session/gate.js';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';
import type {AtlasController} from '../atlas-controller.js';
import type {Picture} from './camera.js';
import {adopt, pictures, reading} from './chunks.js';
import {SourceSelectEvent} from './pain-map.events.js';
import type {Pattern} from './pattern.js';
import type {Reading} from './reading.js';
import {zonesOnly} from './zones-only.js';

export interface OfferHost extends ReactiveControllerHost, HTMLElement {
  readonly body: Body;
  readonly sources: number;
  readonly latin: 'on' | 'off';
  readonly headingLevel: number;
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

interface Looked {
  readonly muscle: MuscleId;
  readonly side: Side;
}

const NONE: readonly never[] = [];

const same = (a: Looked | undefined, b: Looked | undefined) => a?.muscle === b?.muscle && a?.side === b?.side;

/** The muscles that may be sending the pain, the one that is looked at, and the way on from there. */
export class Offer implements ReactiveController {
  /** By hover or focus, as long as it lasts. */
  #glanced: Looked | undefined;
  /** By a tap; `null` = put away by a tap. */
  #looked: Looked | null | undefined;
  #selected: unknown;
  /** The guide stands in the map's own box, where no other is on the page. */
  #guide = false;
  #gently: 'none' | undefined;
  #reading: Reading | undefined;
  #shown: readonly Source[] = [];
  #all: readonly Source[] = [];
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
    const {selected} = this.#session.state;
    if (selected === this.#selected) return;
    this.#selected = selected;
    // What is chosen is looked at, until something else is.
    this.#looked = undefined;
    if (!selected) this.#guide = false;
  }

  hostUpdated(): void {
    this.#reading?.heed(this.#all, this.#session);
  }

  /** Outcomes of the safety questions stand in place of the muscles. */
  get closed(): boolean {
    return gate(this.#session.state, 'list') === 'closed';
  }

  /** The atlas in force, read; `undefined` until that part of the library has come. */
  get reading(): Reading | undefined {
    const made = reading.for(this.#host);
    if (!made) return undefined;
    adopt(this.#host.shadowRoot, made.styles);
    const atlas = this.#atlas.atlas === zonesOnly.atlas ? made.core : this.#atlas.atlas;
    if (this.#reading?.atlas !== atlas) this.#reading = new made.Reading(atlas);
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
    if (marks.length === 0 || this.closed) return [];
    return this.reading?.rank(marks, checks, hidden, flags ?? NONE) ?? [];
  }

  /** The pattern for the drawing itself: only where it can be seen there. */
  patternFor({marks, pictures, narrow}: OfferOptions): Pattern | undefined {
    const looked = this.#looking(narrow);
    if (!looked || marks.length === 0 || narrow) return undefined;
    return this.#isOn(looked, pictures) ? this.reading?.patternOf(looked.muscle, looked.side) : undefined;
  }

  #looking(narrow: boolean): Looked | undefined {
    if (this.closed) return undefined;
    // On a narrow screen the body is out of sight; a glance must not move the rows under the finger.
    const glanced = narrow ? undefined : this.#glanced;
    if (glanced) return glanced;
    if (this.#looked !== undefined) return this.#looked ?? undefined;
    const {selected} = this.#session.state;
    return selected?.side ? {muscle: selected.muscle, side: selected.side} : undefined;
  }

  #isOn({muscle, side}: Looked, pictures: readonly Picture[]): boolean {
    const points = this.reading?.muscle(muscle)?.points ?? [];
    return points.some(({place}) =>
      pictures.some(({view, side: of}) => view === place.view && (view !== 'side' || of === side)),
    );
  }

  /** The outcome, the guide, or the muscles. */
  render(options: OfferOptions): TemplateResult | typeof nothing {
    const {marks, hidden} = options;
    if (this.#host.sources === 0 || marks.length === 0) return nothing;
    const level = Math.min(6, this.#host.headingLevel + 1);
    if (this.closed) {
      void import('../safety-check/define.js');
      return html`<safety-check class="step" data-step heading-level=${level}
        ><slot name="help" slot="help"></slot
      ></safety-check>`;
    }
    if (this.#guide) {
      void import('../roller-guide/define.js');
      return html`<div class="step">
        <button type="button" class="btn quiet back" @click=${() => this.#back()}>
          ${this.#terms.term('backToList')}
        </button>
        <roller-guide data-step heading-level=${level}><slot name="help" slot="help"></slot></roller-guide>
      </div>`;
    }
    this.#all = this.rank(marks, hidden);
    this.#shown = this.#all.slice(0, this.#host.sources);
    return html`<section class="sources" part="sources">${this.#list(options)}</section>`;
  }

  #list({marks, pictures: shown, narrow, heading}: OfferOptions): TemplateResult {
    const terms = this.#terms;
    const chunk = reading.for(this.#host);
    const read = this.reading;
    if (!chunk || !read) {
      return reading.failed
        ? html`<p>${terms.term('partMissing')}</p>
            <button type="button" class="btn quiet" @click=${() => reading.retry()}>
              ${terms.term('retry')}
            </button>`
        : html`<p class="soft">${terms.term('coming')}</p>`;
    }
    const art = pictures.value;
    const {words} = this;
    const {body} = this.#host;
    const looked = this.#looking(narrow);
    const draw = (source: Source) => {
      const muscle = read.muscle(source.muscle);
      const pattern = read.patternOf(source.muscle, source.side);
      return art && muscle && pattern ? {art, muscle, pattern} : undefined;
    };
    return html`${chunk.sourceList({
      terms,
      words,
      sources: this.#shown,
      isShown: source => same(source, looked),
      latin: this.#host.latin === 'on',
      heading,
      thumbnail: source => {
        const drawn = draw(source);
        return drawn ? drawn.art.thumbnail(drawn.muscle, drawn.pattern, body) : nothing;
      },
      fit: source => {
        const drawn = draw(source);
        if (!drawn || (this.#glanced && !narrow)) return nothing;
        if (!narrow && this.#isOn(source, shown)) return nothing;
        const {art, muscle, pattern} = drawn;
        return art.fit({terms, words, muscle, pattern, body}, marks);
      },
      glance: source => {
        if (narrow || same(source, this.#glanced)) return;
        this.#glanced = source && {muscle: source.muscle, side: source.side};
        this.#host.requestUpdate();
      },
      look: source => {
        this.#looked = source ? {muscle: source.muscle, side: source.side} : null;
        if (!source) this.#glanced = undefined;
        this.#host.requestUpdate();
      },
      choose: source => void this.#choose(source),
      startGently: this.#shown.length ? () => void this.#startGently() : undefined,
    })}
    ${this.#gently ? html`<p role="status">${terms.term('gentlyNone')}</p>` : nothing}`;
  }

  async #choose({muscle, side}: Looked): Promise<void> {
    this.#session.set({selected: {muscle, side}});
    this.#host.dispatchEvent(new SourceSelectEvent(muscle, side));
    await this.#goOn(['point-finder', 'roller-guide']);
  }

  /** Leads straight to a technique that needs no floor, for the likeliest muscle that may be treated alone. */
  async #startGently(): Promise<void> {
    const full = await this.#session.atlas(this.#terms.lang).catch(() => undefined);
    const found = full && reading.value?.gentle(full, this.#all, this.#session.state.conditions);
    this.#gently = found ? undefined : 'none';
    this.#host.requestUpdate();
    if (!found) return;
    const {muscle, side} = found.source;
    this.#session.set({selected: {muscle, side}, tool: found.technique.tool, place: 'standing'});
    this.#host.dispatchEvent(new SourceSelectEvent(muscle, side));
    await this.#goOn(['roller-guide']);
  }

  async #goOn(stations: readonly ('point-finder' | 'roller-guide')[]): Promise<void> {
    const way = await import('../../session/hand-over.js');
    if (!this.#host.isConnected || stations.some(station => way.handOver(this.#host, station))) return;
    await import('../roller-guide/define.js');
    this.#guide = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const guide = this.#host.shadowRoot?.querySelector<HTMLElement>('roller-guide');
    if (guide) way.visit(guide);
  }

  #back(): void {
    this.#guide = false;
    this.#host.requestUpdate();
    const {selected} = this.#session.state;
    void this.#host.updateComplete.then(() => {
      const row = this.#host.shadowRoot?.querySelector<HTMLElement>(
        `.choose[data-muscle="${selected?.muscle}"][data-side="${selected?.side}"]`,
      );
      (row ?? this.#host).focus();
    });
  }
}

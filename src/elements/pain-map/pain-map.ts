import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Body} from '../../art/body/types.js';
import {core} from '../../atlas/core.js';
import type {MuscleId, PainDrawing, Side, View} from '../../model/types.js';
import {plateStyles} from '../../plate/plate.styles.js';
import type {SessionState} from '../../session/session.js';
import {coreEnglish} from '../../words/en/core.js';
import {map} from '../../words/en/map.js';
import {Terms} from '../../words/terms.js';
import {AtlasController} from '../atlas-controller.js';
import {flag, numberIn, oneOf} from '../attributes.js';
import {base} from '../base.styles.js';
import {Camera, isLeg, type Picture} from './camera.js';
import {pictures, sideView} from './chunks.js';
import {hasSpot, rated, sameDrawing, sameSpot, toggled, without, type Spot} from './drawing.js';
import {FormControl} from './form-control.js';
import {zoneList} from './list.js';
import {markList} from './marks.js';
import {Offer, type OfferOptions} from './offer.js';
import {Pain} from './pain.js';
import {PainChangeEvent, type PainMapEventMap} from './pain-map.events.js';
import {styles} from './pain-map.styles.js';
import type {Asking, Hot, Pointing} from './pointing.js';
import {formatValue, parseGiven, parseValue} from './value.js';

const PLACES = 'places such as "lumbar left 7, si right, sacrum 3"';

export interface PainMap {
  addEventListener<K extends keyof PainMapEventMap>(
    type: K,
    listener: (this: PainMap, event: PainMapEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/**
 * Mark where it hurts; see which muscles are reported to send pain there. With `muscle`, a still picture of one pattern. With
 * `name`, a form control: it submits `lumbar left 7, si right`.
 *
 * @element pain-map
 * @summary A body to mark pain on, and the muscles that may be sending it
 * @fires pain-change - {value}: the reader changed the drawing; does not bubble
 * @fires source-select - {muscle, side}: the reader chose a muscle; does not bubble
 * @csspart switch - Back, front, side
 * @csspart figure - One body with its caption
 * @csspart picture - The drawing in it
 * @csspart side-label - "your left", "your right"
 * @csspart zone-label - The name of the place under the finger
 * @csspart list - What is marked
 * @csspart item - One mark
 * @csspart number - Its number
 * @csspart scale - The strip of numbers
 * @csspart sources - The muscles
 * @csspart source - One muscle
 * @csspart thumbnail - Its picture
 * @csspart name - Its name
 * @csspart latin - Its Latin name
 * @csspart why - Why it is offered
 * @csspart honest - The honest line
 * @cssprop [--unknot-pain=#bb2d10] - Pain
 * @cssprop [--unknot-accent=#0d565c] - What can be done
 * @cssprop [--unknot-paper=#ffffff] - The colour behind the widget
 * @cssstate empty - Nothing is marked
 * @cssstate narrow - One body at a time
 */
export class PainMap extends FormControl {
  static override tag = 'pain-map';
  static override parts: readonly (keyof SessionState)[] = [
    'pain',
    'checks',
    'selected',
    'flags',
    'clearance',
    'conditions',
    'atlas',
    'aside',
  ];
  static override styles = [base, plateStyles, styles];

  @property({converter: oneOf(['both', 'back', 'front', 'side'], 'both')}) view: View | 'both' = 'both';
  @property({converter: oneOf(['neutral', 'female', 'male'], 'neutral')}) body: Body = 'neutral';
  /** Id of a muscle: shows its sore spots and where they are reported to send pain; nothing can be marked. */
  @property() muscle = '';
  @property({converter: oneOf<Side, ''>(['left', 'right'], '')}) side: Side | '' = '';
  /** A picture: nothing can be marked, and nothing is submitted. */
  @property({converter: flag}) readonly = false;
  /** How many muscles to offer; 0 = none. */
  @property({converter: numberIn(0, 57, 5)}) sources = 5;
  /** As written: `lumbar left 7, si right, sacrum 3`, or JSON of the same shape. */
  @property({attribute: 'value'}) defaultValue = '';

  @state() private hot: Hot | undefined;
  @state() private asking: Asking | undefined;
  /** The mark whose numbers are open. */
  @state() private active: Spot | undefined;
  @state() private list = {open: false, search: ''};
  @state() private said = '';
  @state() private unsaved = false;

  readonly #terms = new Terms(this, 'map', map);
  readonly #atlas = new AtlasController(this, this.session, this.#terms, {atlas: core, words: coreEnglish});
  readonly #pain = new Pain(this, this.session, this.#atlas);
  readonly #camera = new Camera(this, this.#terms);
  readonly #offer = new Offer(this, this.session, this.#terms, this.#atlas);
  #pointing: Pointing | undefined;
  #counted = false;
  #blamed = '';
  /** What a server has rendered here; it is met by the same render. */
  readonly #served = this.shadowRoot && (this.shadowRoot.querySelector('.pic') ? 'drawn' : 'plain');

  /** What is marked. Setting it fires nothing; what cannot be read leaves the marks as they are. */
  get value(): PainDrawing {
    return this.#pain.marks;
  }

  set value(given: PainDrawing) {
    const read = parseGiven(this.#atlas.atlas, given);
    if (!read || read.wrong.length) {
      this.report('property', 'value', read ? read.wrong.join(', ') : given, PLACES);
    }
    if (read) this.#pain.take(read.marks);
  }

  /** The muscle that the reader has chosen; its pattern is shown. Setting it fires nothing. */
  get selected(): {readonly muscle: MuscleId; readonly side: Side | null} | null {
    return this.session.state.selected;
  }

  set selected(given: {readonly muscle: MuscleId; readonly side: Side | null} | null) {
    const known = !given || this.#atlas.atlas.muscles.some(({id}) => id === given.muscle);
    if (known && (!given?.side || given.side === 'left' || given.side === 'right')) {
      this.session.set({selected: given && {muscle: given.muscle, side: given.side ?? null}});
    } else
      this.report('property', 'selected', JSON.stringify(given), 'a muscle of the atlas and a side, or null');
  }

  /** A picture: nothing can be marked, and nothing is submitted. */
  get still(): boolean {
    return this.muscle !== '' || this.readonly;
  }

  get #inert(): boolean {
    return this.still || this.off;
  }

  override formResetCallback(): void {
    this.#pain.reset();
  }

  override formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.#pain.take(parseValue(this.#atlas.atlas, state).marks);
  }

  // — Changes by the reader —

  #edit(next: PainDrawing, said: string): void {
    const before = this.value;
    if (this.#inert || sameDrawing(before, next)) return;
    const first = before.length === 0 && next.length > 0 && !this.#offer.closed;
    this.#pain.take(next);
    pictures.value?.land(this.renderRoot);
    this.said = first ? `${said}. ${this.#terms.term('relief')}` : said;
    this.dispatchEvent(new PainChangeEvent(this.value));
    this.tellChange();
    if (first) void this.#answerFirst();
  }

  /** The first mark is answered with relief: it may come from elsewhere. */
  async #answerFirst(): Promise<void> {
    if (!this.#counted) this.step('marked');
    this.#counted = true;
    const art = await pictures.load();
    await import('./reading.js').catch(() => undefined);
    await this.updateComplete;
    const [mark] = this.value;
    if (!art || !mark || this.value.length > 1 || this.#offer.closed || !this.isConnected) return;
    const picture = this.#camera.pictures.find(each =>
      art.zonesOf(each.view, this.body, each.side).some(zone => sameSpot(zone, mark)),
    );
    if (!picture) return;
    for (const {muscle, side} of this.#offer.rank(this.value, this.#hidden)) {
      const found = this.#offer.reading?.muscle(muscle);
      if (found && art.fly(this.renderRoot, picture, this.body, mark, found, side)) return;
    }
  }

  #toggle = (spot: Spot): void => {
    const on = !hasSpot(this.value, spot);
    this.asking = undefined;
    this.active = on ? spot : undefined;
    this.#edit(toggled(this.value, spot), this.#terms.term(on ? 'marked' : 'unmarked', this.#nameOf(spot)));
  };

  #rate = (spot: Spot, number: number | undefined): void => {
    this.active = spot;
    const name = this.#nameOf(spot);
    const said =
      number === undefined ? this.#terms.term('marked', name) : this.#terms.term('rated', name, number);
    this.#edit(rated(this.value, spot, number), said);
  };

  #remove = (spot: Spot): void => {
    if (hasSpot(this.value, spot)) {
      this.#edit(without(this.value, spot), this.#terms.term('unmarked', this.#nameOf(spot)));
    }
  };

  /** By the button in its row, which goes with it: the focus goes to the next row, else to undo. */
  #removeRow = (spot: Spot): void => {
    const at = this.value.findIndex(mark => sameSpot(mark, spot));
    this.#remove(spot);
    void this.updateComplete.then(() => {
      const rows = this.renderRoot.querySelectorAll<HTMLElement>('.mark-row');
      (rows[Math.min(at, rows.length - 1)] ?? this.renderRoot.querySelector<HTMLElement>('.undo'))?.focus();
    });
  };

  #step(to: 'undo' | 'redo'): void {
    const drawing = this.#inert ? undefined : this.#pain.history[to]();
    if (drawing) this.#edit(drawing, this.#terms.term(to));
  }

  async #save(format: 'svg' | 'png'): Promise<void> {
    const label = this.value.map(mark => this.#nameOf(mark)).join('; ');
    const {save} = await import('./save.js');
    await save(format, this.#camera.pictures, this.body, this.value, label);
  }

  /** Answered beside the finger: the focus goes back to where it came from. */
  #answer = (spot: Spot | undefined, picture: string): void => {
    const [first] = this.asking?.spots ?? [];
    this.asking = undefined;
    if (spot) this.#toggle(spot);
    const to = spot ?? first;
    void this.updateComplete.then(() => {
      const pic = this.renderRoot.querySelector(`.pic[data-picture="${picture}"]`);
      if (pic && to) pictures.value?.focusSpot(pic, to);
    });
  };

  #touch(art: typeof import('./pictures.js')): Pointing {
    const map = this;
    return (this.#pointing ??= new art.Pointing({
      get body() {
        return map.body;
      },
      nameOf: this.#nameOf,
      point: (hot, picture) => {
        if (hot) void this.#offer.reading;
        else if (this.hot?.picture !== picture) return;
        this.hot = hot;
      },
      mark: this.#toggle,
      ask: asking => {
        this.asking = asking;
        this.hot = undefined;
      },
      rate: this.#rate,
      remove: this.#remove,
    }));
  }

  // — Life —

  protected override async scheduleUpdate(): Promise<void> {
    // Pictures that a server has drawn are met by the same render, so they are waited for.
    if (!this.hasUpdated && this.#served === 'drawn') await pictures.load();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const {atlas} = this.#atlas;
    if (changed.has('muscle') && this.muscle && !atlas.muscles.some(({id}) => id === this.muscle)) {
      this.report('attribute', 'muscle', this.muscle, 'the id of a muscle of the atlas');
    }
    if (this.#pain.default.wrong.length) void this.#blame();
    this.toggleState('empty', this.value.length === 0);
    this.toggleState('narrow', this.#camera.narrow);
  }

  /** Says what of the `value` attribute cannot be read, once the atlas that it was written for is here. */
  async #blame(): Promise<void> {
    const {defaultValue} = this;
    if (this.#blamed === defaultValue) return;
    this.#blamed = defaultValue;
    const found =
      this.session.atlasTold === 0 ? undefined : await this.session.atlas().catch(() => undefined);
    const {wrong} = parseValue(found?.atlas ?? this.#atlas.atlas, defaultValue);
    if (wrong.length) this.report('attribute', 'value', wrong.join(', '), PLACES);
  }

  protected override updated(changed: PropertyValues): void {
    pictures.value?.settle(this.renderRoot);
    if (changed.has('asking') && this.asking) {
      this.renderRoot.querySelector<HTMLElement>('.asking button')?.focus({preventScroll: true});
    }
    const missing = this.required && !this.still && this.value.length === 0;
    this.tellForm(
      this.name && !this.still ? formatValue(this.value) : null,
      missing ? this.#terms.term('valueMissing') : '',
      this.renderRoot.querySelector<HTMLElement>('.more, .pic'),
    );
  }

  // — What is shown —

  #nameOf = ({zone, side}: Spot): string =>
    this.#terms.term('placeOn', this.#atlas.words.zones[zone]?.name ?? zone, this.#terms.term('sides')[side]);

  get #art(): typeof import('./pictures.js') | undefined {
    const first = !this.hasUpdated && this.#served === 'plain';
    const art = pictures.for(this);
    return first ? undefined : art;
  }

  /** Whether any view has an outline for a place; true as long as nobody can tell. */
  #drawn = (spot: Spot): boolean => {
    const art = this.#art;
    return (
      !art ||
      (['back', 'front', 'side'] as const).some(
        view =>
          art.hasView(view) &&
          art
            .zonesOf(view, this.body, view === 'side' && spot.side === 'left' ? 'left' : 'right')
            .some(each => sameSpot(each, spot)),
      )
    );
  };

  /** What was neither shown nor asked about says nothing when it is not marked. */
  get #hidden(): readonly string[] {
    const hidden = this.#art?.unseen(this.#camera.seen, this.body) ?? new Set<string>();
    const known = this.#camera.legsKnown(this.value);
    return this.#atlas.atlas.zones.flatMap(({id}) => (hidden.has(id) && !(known && isLeg(id)) ? id : []));
  }

  protected override render(): TemplateResult {
    const terms = this.#terms;
    if (this.muscle) {
      const still = this.#stillPattern();
      if (still) return this.frame(still, 'still');
    }
    const {value: marks, still} = this;
    const options: OfferOptions = {
      marks,
      pictures: this.#camera.pictures,
      narrow: this.#camera.narrow,
      hidden: marks.length ? this.#hidden : [],
      heading: (text, below, part) => this.heading(text, below, part),
    };
    const relief = marks.length ? (this.#offer.closed ? '' : terms.term('relief')) : terms.term('empty');
    return this.frame(
      html`${this.heading(this.label || terms.term(still ? 'pain' : 'title'))}
        ${still ? nothing : html`<p class="lead">${terms.term('lead')}</p>`}
        <div class="grid">
          <div class="stick">
            ${this.#camera.switch(view => this.#count(view))} ${this.#figures(options)}
            ${still ? nothing : html`${this.#camera.zooms()}${relief ? html`<p class="relief">${relief}</p>` : nothing}`}
            ${this.#camera.narrow && !still ? this.#camera.legsQuestion(marks) : nothing}
          </div>
          <div class="out">
            ${this.#marks()} ${still ? nothing : html`${this.#list()} ${this.#tools()}`} ${this.#problem()}
            ${still ? nothing : this.#offer.render(options)}
          </div>
          <p class="honest" part="honest">
            <b>${terms.term('honestLead')}</b> ${terms.term('honest')}
            <small>${terms.term('unchecked')}</small>
          </p>
        </div>
        <div class="vh" role="status">${this.said}</div>`,
    );
  }

  /** The picture of one muscle; `undefined` for one that the atlas does not have. */
  #stillPattern(): TemplateResult | undefined {
    const {atlas, words} = this.#atlas;
    const muscle = atlas.muscles.find(({id}) => id === this.muscle);
    if (!muscle) return undefined;
    const terms = this.#terms;
    const art = this.#art;
    const pattern = this.#offer.reading?.patternOf(muscle.id, this.side || 'left');
    const view = this.view === 'both' ? undefined : this.view;
    if (art && pattern && this.#ready(view)) {
      const heading = this.label ? this.heading(this.label) : nothing;
      return art.stillPattern({
        terms,
        words,
        muscle,
        pattern,
        body: this.body,
        view,
        latin: this.latin === 'on',
        heading,
      });
    }
    return html`<figure class="pattern">
      <div class="pic blank">${this.#missing()}</div>
      <figcaption><b class="name">${words.muscles[muscle.id]?.name ?? muscle.id}</b></figcaption>
    </figure>`;
  }

  #ready(view: View | undefined): boolean {
    return view !== 'side' || sideView.for(this) === true;
  }

  #figures(options: OfferOptions): TemplateResult {
    const art = this.#art;
    const {pictures: shown, marks} = options;
    if (!art || !this.#ready(shown[0]?.view)) {
      return html`<div class="figures">
        ${shown.map(
          ({view, crop}) =>
            html`<figure class="figure">
              <p class="sides" aria-hidden="true">&nbsp;</p>
              <div class="stage ${crop} ${view}">${this.#missing()}</div>
              <figcaption>&nbsp;</figcaption>
            </figure>`,
        )}
      </div>`;
    }
    return art.figures(
      {
        terms: this.#terms,
        body: this.body,
        marks,
        hot: this.hot,
        asking: this.asking,
        muscle: this.#offer.patternFor(options),
        still: this.#inert,
        pointing: this.#touch(art),
        nameOf: this.#nameOf,
        answer: this.#answer,
      },
      shown,
    );
  }

  /** A drawing that did not come: said where it would stand. Everything else works. */
  #missing(): TemplateResult | typeof nothing {
    const part = [pictures, sideView].find(each => each.failed);
    return part
      ? html`<p>${this.#terms.term('drawingMissing')}</p>
          <button type="button" class="btn quiet" @click=${() => part.retry()}>
            ${this.#terms.term('retry')}
          </button>`
      : nothing;
  }

  #count(view: View): number {
    const art = this.#art;
    if (!art?.hasView(view)) return 0;
    const shown = this.#camera.pictures.some(each => this.value.every(mark => this.#has(art, each, mark)));
    return shown
      ? 0
      : this.value.filter(mark => this.#has(art, {view, side: 'left', crop: 'full'}, mark)).length;
  }

  #has = (art: typeof import('./pictures.js'), {view, side}: Picture, mark: Spot): boolean =>
    art.zonesOf(view, this.body, side).some(each => sameSpot(each, mark));

  #marks(): TemplateResult | typeof nothing {
    const terms = this.#terms;
    const {aside} = this.#pain;
    if (this.value.length === 0 && aside === 0) return nothing;
    return html`${this.still ? nothing : this.heading(terms.term('pain'), 1, 'h')}
    ${markList({
      terms,
      marks: this.value,
      active: this.active,
      still: this.#inert,
      nameOf: this.#nameOf,
      drawn: this.#drawn,
      open: spot => (this.active = spot),
      rate: this.#rate,
      remove: this.#removeRow,
    })}
    ${aside ? html`<p class="foot">${terms.term('setAside', aside)}</p>` : nothing}`;
  }

  #list(): TemplateResult {
    const {atlas, words} = this.#atlas;
    return zoneList({
      terms: this.#terms,
      atlas,
      words,
      marks: this.value,
      ...this.list,
      drawn: this.#drawn,
      toggle: this.#toggle,
      change: list => (this.list = list),
    });
  }

  #tools(): TemplateResult {
    const terms = this.#terms;
    const {history} = this.#pain;
    const any = this.value.length > 0;
    // Not `disabled`: a button that has just been pressed keeps the focus.
    const button = (name: 'undo' | 'redo' | 'clear' | 'saveSvg' | 'savePng', on: boolean, act: () => void) =>
      html`<button
        type="button"
        class="btn quiet ${name}"
        aria-disabled=${on && !this.off ? nothing : 'true'}
        @click=${() => on && act()}
      >
        ${terms.term(name)}
      </button>`;
    return html`<div class="row tight tools">
      ${button('undo', history.canUndo, () => this.#step('undo'))}
      ${history.canRedo ? button('redo', true, () => this.#step('redo')) : nothing}
      ${button('clear', any, () => this.#edit([], terms.term('cleared')))}
      ${any && this.#art ? html`${button('saveSvg', true, () => this.#try('svg'))}${button('savePng', true, () => this.#try('png'))}` : nothing}
      ${this.unsaved ? html`<p role="status">${terms.term('unsaved')}</p>` : nothing}
    </div>`;
  }

  #try(format: 'svg' | 'png'): void {
    this.#save(format).then(
      () => (this.unsaved = false),
      () => (this.unsaved = true),
    );
  }

  /** An atlas that did not come: said in the map's own box, with another try. */
  #problem(): TemplateResult | typeof nothing {
    const {problem} = this.#atlas;
    if (!problem) return nothing;
    return html`<div class="problem" role="status">
      <p>${this.#terms.term('atlasProblem')[problem.code]}</p>
      <button type="button" class="btn quiet" @click=${() => problem.retry()}>
        ${this.#terms.term('retry')}
      </button>
    </div>`;
  }
}

import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {hasView, loadView} from '../../art/body/drawing.js';
import type {Body} from '../../art/body/types.js';
import {core} from '../../atlas/core.js';
import {createModel} from '../../model/model.js';
import type {MarkSide, MuscleId, PainDrawing, ReferralModel, Side, Source, View} from '../../model/types.js';
import {plateStyles} from '../../plate/plate.styles.js';
import {sessionOf} from '../../session/context.js';
import {gate} from '../../session/gate.js';
import {handOver} from '../../session/hand-over.js';
import type {SessionState} from '../../session/session.js';
import {coreEnglish} from '../../words/en/core.js';
import {map} from '../../words/en/map.js';
import {Terms} from '../../words/terms.js';
import {AtlasController} from '../atlas-controller.js';
import {flag, numberIn, oneOf} from '../attributes.js';
import {base} from '../base.styles.js';
import {UnknotElement} from '../element.js';
import {hasSpot, History, rated, sameSpot, toggled, without} from './drawing.js';
import {figures, keyOf, type FigureHost, type Picture, type Spot} from './figures.js';
import {zoneList} from './list.js';
import {PainChangeEvent, SourceSelectEvent, type PainMapEventMap} from './pain-map.events.js';
import {styles} from './pain-map.styles.js';
import {sourceList} from './sources.js';
import {stillPattern, thumbnail} from './still.js';
import {strip} from './strip.js';
import {formatValue, parseMarks, parseValue} from './value.js';

/** Under this width, in CSS pixels, one body is shown at a time. */
const WIDE = 33 * 16;
const LEGS = /^(thigh|knee|leg|heel|sole)/;

type Legs = 'no' | 'left' | 'right' | 'both';

/** All maps on the page: whether a named one speaks for the session depends on the others. */
const maps = new Set<PainMap>();

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
 * Mark where it hurts; see which muscles are reported to send pain there. With `muscle`, a still picture of one pattern. With `name`, a
 * form control: it submits `lumbar left 7, si right`.
 *
 * @element pain-map
 * @summary A body to mark pain on, and the muscles that may be sending it
 * @fires pain-change - {value}: the reader changed the drawing; does not bubble
 * @fires source-select - {muscle, side}: the reader chose a muscle; does not bubble
 * @fires input - Of a map with `name`, as of any form control
 * @fires change - Of a map with `name`, as of any form control
 * @csspart figure - One body with its caption
 * @csspart zone-label - The name of the place under the finger
 * @csspart item - One mark
 * @csspart scale - The strip of numbers
 * @csspart list - Every place by name
 * @csspart source - One muscle
 * @csspart honest - The honest line
 * @cssprop [--unknot-pain=#bb2d10] - Pain
 * @cssprop [--unknot-accent=#0d565c] - What can be done
 * @cssstate empty - Nothing is marked
 * @cssstate narrow - One body at a time
 */
export class PainMap extends UnknotElement {
  static override tag = 'pain-map';
  static readonly formAssociated = true;
  static override parts: readonly (keyof SessionState)[] = [
    'pain',
    'checks',
    'selected',
    'clearance',
    'confirmed',
    'atlas',
    'aside',
  ];
  static override styles = [base, plateStyles, styles];
  static override shadowRootOptions = {...UnknotElement.shadowRootOptions, delegatesFocus: true};

  @property({converter: oneOf(['both', 'back', 'front', 'side'], 'both')}) view: View | 'both' = 'both';
  @property({converter: oneOf(['neutral', 'female', 'male'], 'neutral')}) body: Body = 'neutral';
  /** Shows this muscle, its spots and where they are reported to send pain; nothing can be marked. */
  @property() muscle = '';
  @property({converter: oneOf<Side, ''>(['left', 'right'], '')}) side: Side | '' = '';
  @property({converter: flag}) readonly = false;
  /** How many muscles to offer; 0 = none. */
  @property({converter: numberIn(0, 57, 5)}) sources = 5;
  /** With a name it is a form control with a drawing of its own. */
  @property({reflect: true}) name = '';
  @property({converter: flag, reflect: true}) required = false;
  /** As written: `lumbar left 7, si right, sacrum 3`, or JSON of the same shape. */
  @property({attribute: 'value'}) defaultValue = '';

  @state() private own: PainDrawing | undefined;
  @state() private narrow = true;
  /** What a narrow screen shows, and a wide one of the side view. */
  @state() private shown: View = 'back';
  @state() private crop: 'trunk' | 'full' | 'pelvis' = 'trunk';
  @state() private hot: FigureHost['hot'];
  @state() private active: Spot | undefined;
  @state() private asking: {readonly spots: readonly Spot[]} | undefined;
  @state() private looking: Source | undefined;
  @state() private legs: Legs | undefined;
  @state() private listOpen = false;
  @state() private search = '';
  @state() private said = '';
  @state() private step_: 'map' | 'guide' = 'map';

  readonly #terms = new Terms(this, 'map', map);
  readonly #atlas = new AtlasController(this, this.session, this.#terms, {atlas: core, words: coreEnglish});
  readonly #history = new History();
  #model: ReferralModel | undefined;
  #ranked:
    {readonly pain: PainDrawing; readonly key: string; readonly sources: readonly Source[]} | undefined;
  #size: ResizeObserver | undefined;
  #marked = false;
  #formDisabled = false;

  // — What is drawn —

  /** What is marked. Setting it fires nothing. */
  get value(): PainDrawing {
    return this.name ? (this.own ?? this.#defaults()) : this.session.state.pain;
  }

  set value(given: PainDrawing) {
    const {marks, wrong} = parseMarks(this.#atlas.atlas, given);
    for (const part of wrong) this.report('property', 'value', part, 'places of the atlas, a side, 1 to 10');
    this.#take(marks);
  }

  /** The muscle that the reader has chosen, or looks at. Setting it fires nothing. */
  get selected(): {readonly muscle: MuscleId; readonly side: Side | null} | null {
    return this.session.state.selected;
  }

  set selected(given: {readonly muscle: MuscleId; readonly side: Side | null} | null) {
    this.session.set({selected: given});
  }

  #defaults(): PainDrawing {
    return parseValue(this.#atlas.atlas, this.defaultValue).marks;
  }

  /** A picture: nothing can be marked, and nothing is submitted. */
  get #still(): boolean {
    return this.muscle !== '' || this.readonly;
  }

  get #inert(): boolean {
    return this.#still || this.disabled || this.#formDisabled;
  }

  #take(marks: PainDrawing): void {
    if (!this.name) {
      this.session.set({pain: marks});
      return;
    }
    this.own = marks;
    const others = [...maps].some(
      each => each !== this && !each.#still && sessionOf(each) === sessionOf(this),
    );
    if (!others) this.session.set({pain: marks});
  }

  /** A change by the reader. */
  #edit(next: PainDrawing, said: string, keep = true): void {
    if (this.#inert) return;
    const before = this.value;
    if (keep) this.#history.keep(before);
    const first = before.length === 0 && next.length > 0;
    this.#take(next);
    this.said = first ? `${said}. ${this.#terms.term('relief')}` : said;
    this.dispatchEvent(new PainChangeEvent(this.value));
    if (this.name) {
      this.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      this.dispatchEvent(new Event('change', {bubbles: true}));
    }
    if (first && !this.#marked) {
      this.#marked = true;
      this.step('marked');
    }
  }

  // — Form control —

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get labels(): NodeList {
    return this.internals.labels;
  }

  get type(): string {
    return 'pain-map';
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  formResetCallback(): void {
    this.own = undefined;
    if (this.name) this.#take(this.#defaults());
  }

  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled;
    this.requestUpdate();
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.#take(parseValue(this.#atlas.atlas, state).marks);
  }

  // — Life —

  override connectedCallback(): void {
    super.connectedCallback();
    maps.add(this);
    if (typeof ResizeObserver === 'undefined') return;
    this.#size ??= new ResizeObserver(([entry]) => {
      if (entry) this.narrow = entry.contentRect.width < WIDE;
    });
    this.#size.observe(this);
    // Markup from a server is met as it was rendered; the width comes after.
    if (!this.hasUpdated && this.clientWidth) this.narrow = this.clientWidth < WIDE;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    maps.delete(this);
    this.#size?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const {atlas} = this.#atlas;
    if (changed.has('defaultValue') && this.defaultValue) {
      const {marks, wrong} = parseValue(atlas, this.defaultValue);
      for (const part of wrong) {
        this.report('attribute', 'value', part, 'places such as "lumbar left 7, si right, sacrum 3"');
      }
      if (!this.name && this.session.state.pain.length === 0) this.session.set({pain: marks});
    }
    if (changed.has('muscle') && this.muscle && !atlas.muscles.some(({id}) => id === this.muscle)) {
      this.report('attribute', 'muscle', this.muscle, 'the id of a muscle of the atlas');
    }
    if (changed.has('view') && this.view !== 'both') this.shown = this.view;
    this.toggleState('empty', this.value.length === 0);
    this.toggleState('narrow', this.narrow);
    this.internals.setFormValue(this.name && !this.#still ? formatValue(this.value) : null);
  }

  protected override updated(): void {
    for (const tag of this.renderRoot.querySelectorAll<HTMLElement>('.tag')) {
      tag.style.setProperty('left', `${tag.dataset['x']}%`);
      tag.style.setProperty('top', `${tag.dataset['y']}%`);
    }
    const missing = this.required && !this.#still && this.value.length === 0;
    const anchor = this.renderRoot.querySelector<HTMLElement>('.pic') ?? undefined;
    this.internals.setValidity(
      missing ? {valueMissing: true} : {},
      missing ? this.#terms.term('valueMissing') : '',
      anchor,
    );
  }

  // — Words —

  #nameOf = ({zone, side}: Spot): string =>
    this.#terms.term(
      'placeOn',
      this.#atlas.words.zones[zone]?.name ?? zone,
      side === 'midline'
        ? this.#terms.term('midline')
        : this.#terms.term(side === 'left' ? 'yourLeft' : 'yourRight'),
    );

  // — Ranking —

  get #gate() {
    return gate(this.session.state, 'list');
  }

  #rank(): readonly Source[] {
    const {value: pain} = this;
    const {atlas} = this.#atlas;
    if (this.#model?.atlas !== atlas) this.#model = createModel(atlas);
    const {checks} = this.session.state;
    // Legs that were not shown or asked about say nothing.
    const legsKnown =
      this.legs !== undefined || (!this.narrow && this.view === 'both') || this.crop === 'full';
    const key = `${atlas.id} ${legsKnown} ${JSON.stringify(checks)}`;
    if (this.#ranked?.pain === pain && this.#ranked.key === key) return this.#ranked.sources;
    const hidden = legsKnown ? [] : atlas.zones.filter(({id}) => LEGS.test(id)).map(({id}) => id);
    const sources = this.#model.rank(pain, {checks, hidden});
    this.#ranked = {pain, key, sources};
    return sources;
  }

  // — Acts —

  #mark = (spots: readonly Spot[], picture: Picture): void => {
    if (this.#inert) return;
    const [spot] = spots;
    if (spots.length > 1 || !spot) {
      this.asking = {spots};
      this.hot = undefined;
      return;
    }
    this.#toggle(spot);
    this.hot = {...spot, picture: keyOf(picture)};
  };

  #toggle(spot: Spot): void {
    const on = !hasSpot(this.value, spot);
    this.asking = undefined;
    this.active = on ? spot : undefined;
    const name = this.#nameOf(spot);
    this.#edit(toggled(this.value, spot), this.#terms.term(on ? 'marked' : 'unmarked', name));
  }

  #rate(spot: Spot, intensity: number | undefined): void {
    if (this.#inert) return;
    const marks = hasSpot(this.value, spot) ? this.value : [...this.value, spot];
    this.active = spot;
    this.#edit(
      rated(marks, spot, intensity),
      intensity === undefined
        ? this.#terms.term('marked', this.#nameOf(spot))
        : this.#terms.term('rated', this.#nameOf(spot), intensity),
    );
  }

  #remove(spot: Spot): void {
    if (hasSpot(this.value, spot)) {
      this.#edit(without(this.value, spot), this.#terms.term('unmarked', this.#nameOf(spot)));
    }
  }

  #step(to: 'undo' | 'redo'): void {
    const drawing = this.#history[to](this.value);
    if (drawing) this.#edit(drawing, this.#terms.term(to), false);
  }

  #choose(source: Source): void {
    this.session.set({selected: {muscle: source.muscle, side: source.side}});
    this.dispatchEvent(new SourceSelectEvent(source.muscle, source.side));
    if (!this.#handOver()) this.step_ = 'guide';
  }

  #handOver(): boolean {
    return handOver(this, 'point-finder') || handOver(this, 'roller-guide');
  }

  // — Pictures —

  get #pictures(): readonly Picture[] {
    const crop = this.narrow && this.view !== 'side' ? this.crop : this.crop === 'pelvis' ? 'pelvis' : 'full';
    const picture = (view: View, side: Side = 'left'): Picture => ({view, side, crop});
    const view = this.narrow || this.view !== 'both' ? this.shown : this.shown === 'side' ? 'side' : 'both';
    if (view === 'both') return [picture('back'), picture('front')];
    if (view !== 'side') return [picture(view)];
    if (!hasView('side')) {
      loadView('side').then(
        () => this.requestUpdate(),
        () => (this.shown = 'back'),
      );
      return [];
    }
    const sides: readonly Side[] = this.side ? [this.side] : ['left', 'right'];
    return sides.map(side => picture('side', side));
  }

  #figureHost(): FigureHost {
    const terms = this.#terms;
    const source = this.looking;
    const seen = terms.term('seenFrom');
    return {
      body: this.body,
      marks: this.value,
      hot: this.hot,
      muscle: source && this.#patternOf(source.muscle, source.side),
      still: this.#inert,
      nameOf: this.#nameOf,
      labelOf: ({view}) => (this.#still ? seen[view] : terms.term('figure', seen[view])),
      sideLabels: ({view}) =>
        view === 'side'
          ? undefined
          : view === 'back'
            ? [terms.term('yourLeft'), terms.term('yourRight')]
            : [terms.term('yourRight'), terms.term('yourLeft')],
      caption: ({view, side}) => (view === 'side' ? terms.term('sideOf')[side] : seen[view]),
      touch: (spot, picture) => {
        const key = keyOf(picture);
        if (!spot && this.hot?.picture !== key) return;
        if (spot && this.hot && sameSpot(spot, this.hot) && this.hot.picture === key) return;
        this.hot = spot && {...spot, picture: key};
      },
      mark: this.#mark,
      rate: (spot, intensity) => this.#rate(spot, intensity),
      remove: spot => this.#remove(spot),
    };
  }

  #patternOf(id: MuscleId, side: Side): NonNullable<FigureHost['muscle']> {
    const {atlas} = this.#atlas;
    if (this.#model?.atlas !== atlas) this.#model = createModel(atlas);
    const muscle = atlas.muscles.find(each => each.id === id);
    return {
      id,
      side,
      points: muscle?.points.map(point => point.place) ?? [],
      referrals: this.#model.referralsOf(id, side),
    };
  }

  // — What is shown —

  protected override render(): TemplateResult {
    const muscle = this.#atlas.atlas.muscles.find(({id}) => id === this.muscle);
    if (this.muscle && muscle) {
      return this.frame(
        stillPattern({
          terms: this.#terms,
          words: this.#atlas.words,
          muscle,
          side: this.side || 'left',
          view: this.view === 'both' ? (muscle.points[0]?.place.view ?? 'back') : this.view,
          body: this.body,
          latin: this.latin === 'on',
          pattern: this.#patternOf(muscle.id, this.side || 'left'),
          heading: this.label ? this.heading(this.label) : nothing,
        }),
        'still',
      );
    }
    return this.frame(
      html`${this.heading(this.label || this.#terms.term('title'))}
        ${this.#still ? nothing : html`<p class="lead">${this.#terms.term('lead')}</p>`}
        <div class="grid">
          <div class="stick">
            ${this.#switch()} ${figures(this.#figureHost(), this.#pictures)} ${this.#under()}
          </div>
          <div class="out">
            ${this.#marks()} ${this.#still ? nothing : html`${this.#list()} ${this.#tools()}`}
            ${this.#problem()} ${this.#sources()}
          </div>
          <p class="honest" part="honest">
            <b>${this.#terms.term('honestLead')}</b> ${this.#terms.term('honest')}
            <small>${this.#terms.term('unchecked')}</small>
          </p>
        </div>
        <div class="vh" role="status">${this.said}</div>`,
    );
  }

  #switch(): TemplateResult | typeof nothing {
    if (this.view !== 'both') return nothing;
    const views: readonly View[] = this.narrow ? ['back', 'front', 'side'] : ['back', 'side'];
    const name = (view: View) =>
      !this.narrow && view === 'back' ? this.#terms.term('backFront') : this.#terms.term(view);
    const on = (view: View) =>
      view === this.shown || (!this.narrow && view === 'back' && this.shown === 'front');
    return html`<div class="switch" role="group" aria-label=${this.#terms.term('views')} part="switch">
      ${views.map(
        view =>
          html`<button
            type="button"
            aria-pressed=${on(view) ? 'true' : 'false'}
            @click=${() => (this.shown = view)}
          >
            ${name(view)}
          </button>`,
      )}
    </div>`;
  }

  /** What stands under the picture: which place was meant, a closer look, and the legs. */
  #under(): TemplateResult {
    const terms = this.#terms;
    const {asking} = this;
    const crop = (to: typeof this.crop, words: string) =>
      html`<button type="button" class="btn quiet" @click=${() => (this.crop = to)}>${words}</button>`;
    return html`${
      asking
        ? html`<div class="asking" role="group" aria-label=${terms.term('which')}>
            <p>${terms.term('which')}</p>
            ${asking.spots.map(
              spot =>
                html`<button type="button" class="btn line" @click=${() => this.#toggle(spot)}>
                  ${this.#nameOf(spot)}
                </button>`,
            )}
            <button type="button" class="btn quiet" @click=${() => (this.asking = undefined)}>
              ${terms.term('neither')}
            </button>
          </div>`
        : nothing
    }
    ${
      this.#still
        ? nothing
        : html`<div class="crops">
            ${
              this.crop === 'pelvis'
                ? crop('trunk', terms.term('whole'))
                : html`${crop('pelvis', terms.term('closer'))}
                  ${
                    !this.narrow
                      ? nothing
                      : this.crop === 'full'
                        ? crop('trunk', terms.term('showTrunk'))
                        : crop('full', terms.term('showLegs'))
                  }`
            }
          </div>`
    }
    ${this.narrow && !this.#still && this.crop !== 'full' ? this.#legs() : nothing}`;
  }

  #legs(): TemplateResult {
    const terms = this.#terms;
    const answers = {
      no: terms.term('legsNo'),
      left: terms.term('legsLeft'),
      right: terms.term('legsRight'),
      both: terms.term('legsBoth'),
    };
    const say = (answer: Legs) => {
      this.legs = answer;
      if (answer !== 'no') this.crop = 'full';
    };
    return html`<div class="legs" role="group" aria-label=${terms.term('legs')}>
      <span>${terms.term('legs')}</span>
      <span class="answers">
        ${(Object.keys(answers) as Legs[]).map(
          answer =>
            html`<button
              type="button"
              class="btn quiet"
              aria-pressed=${this.legs === answer ? 'true' : 'false'}
              @click=${() => say(answer)}
            >
              ${answers[answer]}
            </button>`,
        )}
      </span>
    </div>`;
  }

  #marks(): TemplateResult {
    const terms = this.#terms;
    const {value} = this;
    if (value.length === 0) return html`<p class="soft" part="empty">${terms.term('empty')}</p>`;
    return html`${this.heading(terms.term('pain'), 1, 'h')}
      <ul class="marks" part="list">
        ${value.map(mark => {
          const name = this.#nameOf(mark);
          const open = !this.#inert && this.active !== undefined && sameSpot(this.active, mark);
          const line = html`<span class="mark-name">${name}</span>
            <span class="number" part="number"
              >${mark.intensity === undefined ? nothing : terms.term('ofTen', mark.intensity)}</span
            >`;
          return html`<li class="mark" part="item">
            ${
              this.#inert
                ? html`<p class="mark-row">${line}</p>`
                : html`<button
                    type="button"
                    class="mark-row"
                    aria-expanded=${open ? 'true' : 'false'}
                    @click=${() => (this.active = open ? undefined : mark)}
                  >
                    ${line}
                  </button>`
            }
            ${
              open
                ? html`${strip(
                      terms.term('howBad', name),
                      [terms.term('mild'), terms.term('worst')],
                      mark.intensity,
                      number => this.#rate(mark, number),
                    )}
                    <div class="row tight">
                      ${
                        mark.intensity === undefined
                          ? nothing
                          : html`<button
                              type="button"
                              class="btn quiet"
                              @click=${() => this.#rate(mark, undefined)}
                            >
                              ${terms.term('noNumber')}
                            </button>`
                      }
                      <button
                        type="button"
                        class="btn quiet"
                        aria-label=${terms.term('remove', name)}
                        @click=${() => this.#remove(mark)}
                      >
                        ${terms.term('removeShort')}
                      </button>
                    </div>`
                : nothing
            }
          </li>`;
        })}
      </ul>
      ${
        this.session.state.aside.length
          ? html`<p class="foot">${terms.term('setAside', this.session.state.aside.length)}</p>`
          : nothing
      }`;
  }

  #list(): TemplateResult {
    const {atlas, words} = this.#atlas;
    return html`<div class="by-name">
      <button
        type="button"
        class="more"
        aria-expanded=${this.listOpen ? 'true' : 'false'}
        @click=${() => (this.listOpen = !this.listOpen)}
      >
        <span>${this.#terms.term('list')}</span>
        <span aria-hidden="true">${this.#terms.term('places', atlas.zones.length)}</span>
      </button>
      ${
        this.listOpen
          ? zoneList({
              terms: this.#terms,
              atlas,
              words,
              marks: this.value,
              search: this.search,
              disabled: this.#inert,
              toggle: (zone: string, side: MarkSide) => this.#toggle({zone, side}),
              find: text => (this.search = text),
            })
          : nothing
      }
    </div>`;
  }

  #tools(): TemplateResult {
    const terms = this.#terms;
    const button = (on: boolean, words: string, act: () => void) =>
      html`<button type="button" class="btn quiet" ?disabled=${!on || this.#inert} @click=${act}>
        ${words}
      </button>`;
    return html`<div class="row tight">
      ${button(this.#history.canUndo, terms.term('undo'), () => this.#step('undo'))}
      ${this.#history.canRedo ? button(true, terms.term('redo'), () => this.#step('redo')) : nothing}
      ${button(this.value.length > 0, terms.term('clear'), () => this.#edit([], terms.term('cleared')))}
    </div>`;
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

  #sources(): TemplateResult | typeof nothing {
    if (this.sources === 0 || this.#still || this.value.length === 0) return nothing;
    if (this.#gate === 'closed') {
      void import('../safety-check/define.js');
      return html`<safety-check
        data-step
        heading-level=${Math.min(6, this.headingLevel + 1)}
      ></safety-check>`;
    }
    if (this.step_ === 'guide') {
      void import('../roller-guide/define.js');
      return html`<div class="row tight">
          <button type="button" class="btn quiet" @click=${() => (this.step_ = 'map')}>
            ${this.#terms.term('backToList')}
          </button>
        </div>
        <roller-guide data-step heading-level=${Math.min(6, this.headingLevel + 1)}></roller-guide>`;
    }
    const terms = this.#terms;
    return sourceList({
      terms,
      words: this.#atlas.words,
      sources: this.#rank().slice(0, this.sources),
      looking: this.looking,
      latin: this.latin === 'on',
      marks: this.value,
      leads: true,
      heading: (text, below, part) => this.heading(text, below, part),
      thumbnail: source =>
        thumbnail(this.body, source, this.#patternOf(source.muscle, source.side), this.#atlas.atlas),
      look: source => (this.looking = source),
      choose: source => this.#choose(source),
    });
  }
}

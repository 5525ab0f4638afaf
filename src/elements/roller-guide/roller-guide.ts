import {adoptStyles, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from '../decorators.js';
import type {Muscle, Side, Tool} from '../../model/types.js';
import {gate} from '../../session/gate.js';
import {canHandOver, handOver} from '../../session/hand-over.js';
import type {SessionState} from '../../session/session.js';
import {afterCareWords} from '../../words/en/after-care.js';
import {guide} from '../../words/en/guide.js';
import {Terms} from '../../words/terms.js';
import {flag, oneOf} from '../attributes.js';
import {UnknotElement} from '../element.js';
import {inner} from '../inner.styles.js';
import {offerOf, TOOLS, type Offer} from './choose.js';
import {Departure} from './departure.js';
import {Library} from './library.js';
import {LinkWatch} from './link.js';
import {More} from './more.js';
import {page} from './page.js';
import {ToolChangeEvent, type RollerGuideEventMap} from './roller-guide.events.js';
import {styles} from './roller-guide.styles.js';
import {sideChoice} from './side.js';
import {nameOf, type Sides, type Speech} from './speech.js';

type Pictures = typeof import('./pictures.js');

export interface RollerGuide {
  addEventListener<K extends keyof RollerGuideEventMap>(
    type: K,
    listener: (this: RollerGuide, event: RollerGuideEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/**
 * How to treat one muscle, or why not and what instead.
 *
 * @element roller-guide
 * @summary Shows how to treat a muscle with a roller, a ball, a stick or the hands, and hands over to the timer
 * @fires tool-change - {tool}: the reader chose another tool
 * @fires guide-start - {muscle, side, tool}: the safety questions are answered and the timer is about to take over; cancelable
 * @slot tools - Links of the page's own to tools; marked as advertisement with `data-sponsored`; not shown at `same-day` or `emergency`
 * @slot help - The editor's own line beside an outcome of the safety questions
 * @csspart tool - One tool
 * @csspart tool-reason - Whether it suits, or why not
 * @csspart pose - The figure
 * @csspart plate - The muscle and where it is reported to send pain
 * @csspart steps - The numbered steps
 * @csspart stroke - Which way, or that nothing moves
 * @csspart pressure - How hard
 * @csspart window - The part of the band to stay in
 * @csspart cautions - What to mind
 * @csspart never - The rule of the lower back
 * @csspart why - Why nothing is pressed
 * @csspart start - The start button
 * @cssprop [--unknot-accent=#0d565c] - What can be done
 * @cssprop [--unknot-pain=#bb2d10] - Pain and warnings
 * @cssstate closed - An answer of the safety check stands in the way
 * @cssstate confirm - Opens once a doctor has agreed
 * @cssstate none - Nothing is pressed: a movement stands in
 */
export class RollerGuide extends UnknotElement {
  static override tag = 'roller-guide';
  static override parts: readonly (keyof SessionState)[] = [
    'pain',
    'selected',
    'tool',
    'place',
    'flags',
    'asked',
    'confirmed',
    'clearance',
    'conditions',
    'atlas',
  ];
  static override styles = [...UnknotElement.styles, inner, styles];

  /** Id of a muscle of the atlas; missing = the one the session has selected. */
  @property() muscle = '';
  /** Missing = the side marked or selected, else the reader is asked. */
  @property({converter: oneOf<Side, ''>(['left', 'right'], '')}) side: Side | '' = '';
  /** Missing = what the reader has said they have, else the best fitting. */
  @property({converter: oneOf<Tool, ''>(TOOLS, '')}) tool: Tool | '' = '';
  /** A picture with its steps, for an article: nothing to choose, nothing to start. */
  @property({converter: flag}) readonly = false;

  /** A technique opened by name: easier, harder, without the floor. */
  @state() private named: string | undefined;
  /** The reader's choice here. */
  @state() private picked: Sides | undefined;
  @state() private pictures: Pictures | undefined;
  @state() private sponsored = false;
  @state() private held = false;

  readonly #terms = new Terms(this, 'guide', guide);
  readonly #afterCare = new Terms(this, 'afterCare', afterCareWords);
  readonly #library = new Library(this, this.session, this.#terms);
  readonly #departure = new Departure(this, this.session);
  readonly #link = new LinkWatch(this, ({muscle, side, tool}) =>
    this.session.set({selected: {muscle, side: side ?? null}, ...(tool && {tool})}),
  );
  readonly #more = new More(this);
  #shown = '';

  /** Also waits for a link that opens it, and the atlas. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#link.ready;
    await super.getUpdateComplete();
    await this.#library.ready;
    return super.getUpdateComplete();
  }

  /** Own attribute, unless the atlas knows no such muscle; else what the session has selected. */
  get #wanted(): string {
    const own = this.muscle && (!this.#library.found || this.#find(this.muscle)) ? this.muscle : '';
    return own || this.session.state.selected?.muscle || this.muscle;
  }

  #find(wanted: string): Muscle | undefined {
    return this.#library.found?.atlas.muscles.find(({id}) => id === wanted);
  }

  get #found(): Muscle | undefined {
    return this.#find(this.#wanted);
  }

  /** What the reader picked here, own attribute, the selected side, the one side that is marked. */
  get #sides(): Sides | undefined {
    const {selected, pain} = this.session.state;
    const chosen = this.picked ?? this.side;
    if (chosen) return chosen;
    if (selected?.muscle === this.#wanted && selected.side) return selected.side;
    const marked = new Set(pain.map(({side}) => side).filter(side => side !== 'midline'));
    return marked.size === 1 ? [...marked][0] : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('muscle') || changed.has('side')) this.picked = undefined;
    if (this.#wanted) this.#library.ask();
    if (this.muscle && this.#library.found && !this.#find(this.muscle)) {
      this.report('attribute', 'muscle', this.muscle, 'the id of a muscle of the atlas');
    }
    const {state} = this.session;
    if (this.#wanted !== this.#shown.split(' ')[0]) this.named = undefined;
    this.toggleState('closed', gate(state, 'guide') === 'closed');
    this.toggleState('confirm', gate(state, 'start') === 'confirm');
  }

  protected override render(): TemplateResult {
    const {state} = this.session;
    if (gate(state, 'guide') === 'closed' && !this.readonly) {
      this.#departure.offer(undefined);
      void import('../safety-check/define.js');
      return this.frame(
        html`<safety-check heading-level=${this.headingLevel}
          ><slot name="help" slot="help"></slot
        ></safety-check>`,
      );
    }
    const {found} = this.#library;
    if (!this.#wanted) return this.frame(this.#empty(this.#terms.term('emptyAlone')));
    if (!found) return this.frame(this.#waiting());
    const muscle = this.#found;
    if (!muscle) return this.frame(this.#empty(this.#terms.term('unknown')));
    const speech: Speech = {
      terms: this.#terms,
      atlas: found.atlas,
      words: found.words,
      muscle,
      state,
      readonly: this.readonly,
      heading: (text, below, part) => this.heading(text, below, part),
    };
    const sides = this.#sides ?? (this.readonly ? 'left' : undefined);
    if (!sides) return this.frame(this.#askSide(speech));
    const offer = offerOf(found.atlas, muscle, {
      tool: this.tool || state.tool,
      place: state.place,
      conditions: state.conditions,
      ...(this.named !== undefined && {id: this.named}),
    });
    this.toggleState('none', offer.kind === 'none');
    return this.frame(this.#page(speech, sides, offer), offer.kind === 'none' ? 'thick' : '');
  }

  protected override updated(): void {
    const muscle = this.#found;
    const shown = muscle && this.#sides ? `${muscle.id} ${this.#library.found?.atlas.id}` : '';
    if (shown && !this.pictures) this.#draw();
    if (shown === this.#shown) return;
    this.#shown = shown;
    if (shown && !this.readonly) this.step('guide');
  }

  #draw(): void {
    import('./pictures.js').then(
      pictures => {
        this.pictures = pictures;
        if (this.renderRoot instanceof ShadowRoot) {
          adoptStyles(this.renderRoot, [...RollerGuide.elementStyles, ...pictures.styles]);
        }
      },
      // The words stand without the pictures; the next render tries again.
      () => undefined,
    );
  }

  /** The heading, what it is in Latin, and which side. */
  #head(speech: Speech, title: string, sides?: Sides): TemplateResult {
    const {latin} = speech.words.muscles[speech.muscle.id] ?? {};
    const second = [
      this.latin === 'on' && latin ? html`<span class="latin" lang="la">${latin}</span>` : '',
      this.readonly && this.#sides && sides ? this.#terms.term('yourSide')[sides] : '',
    ].filter(Boolean);
    return html`${this.heading(this.label || title)}
    ${second.length ? html`<p class="under">${second.map((part, i) => html`${i ? ', ' : ''}${part}`)}</p>` : nothing}
    ${this.readonly ? nothing : sideChoice(this.#terms, sides, this.disabled, side => this.#pickSide(side))}`;
  }

  #empty(reason: string): TemplateResult {
    const leads = canHandOver(this, 'pain-map') && !this.readonly;
    return html`${this.heading(this.label || this.#terms.term('empty'))}
      <p class="lead">${reason} ${leads ? this.#terms.term('emptyThen') : nothing}</p>
      ${
        leads
          ? html`<div class="row">
              <button type="button" class="btn" @click=${() => handOver(this, 'pain-map')}>
                ${this.#terms.term('goToMap')}
              </button>
            </div>`
          : nothing
      }`;
  }

  #waiting(): TemplateResult {
    if (!this.#library.failed)
      return html`<p class="waiting" role="status">${this.#terms.term('loading')}</p>`;
    return html`<p class="lead" role="alert">${this.#terms.term('failed')}</p>
      <button type="button" class="btn line" @click=${() => this.#library.again()}>
        ${this.#terms.term('again')}
      </button>`;
  }

  #askSide(speech: Speech): TemplateResult {
    this.#departure.offer(undefined);
    return this.#head(speech, this.#terms.term('title', nameOf(speech)));
  }

  #pickSide(side: Sides): void {
    this.picked = side;
    if (!this.muscle && side !== 'both') this.session.set({selected: {muscle: this.#wanted, side}});
  }

  #pickTool(tool: Tool): void {
    this.named = undefined;
    if (tool === (this.tool || this.session.state.tool)) return;
    if (this.tool) this.tool = tool;
    this.session.set({tool});
    this.dispatchEvent(new ToolChangeEvent(tool));
  }

  #page(speech: Speech, sides: Sides, offer: Offer): TemplateResult {
    return page({
      speech,
      sides,
      offer,
      head: (title: string) => this.#head(speech, title, sides),
      asked: this.tool,
      seconds: this.#link.link?.muscle === speech.muscle.id ? this.#link.link.seconds : undefined,
      departure: this.#departure,
      more: this.#more,
      afterCare: this.#afterCare,
      pictures: this.pictures,
      moving: !this.readonly && !this.held,
      hold: () => (this.held = !this.held),
      disabled: this.disabled,
      sponsored: this.sponsored,
      host: this,
      pickTool: tool => this.#pickTool(tool),
      pickPlace: place => this.session.set({place}),
      open: ({id}) => {
        this.named = id;
        void this.updateComplete.then(() =>
          this.renderRoot.querySelector<HTMLElement>('.technique')?.focus(),
        );
      },
      advertised: sponsored => (this.sponsored = sponsored),
    });
  }
}

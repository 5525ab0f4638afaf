import {adoptStyles, html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from '../decorators.js';
import type {Muscle, Side, Technique, Tool} from '../../model/types.js';
import {gate} from '../../session/gate.js';
import type {SessionState} from '../../session/session.js';
import {guide} from '../../words/en/guide.js';
import {Terms} from '../../words/terms.js';
import {flag, oneOf, text} from '../attributes.js';
import {UnknotElement} from '../element.js';
import type {AddEventListener} from '../events.js';
import {inner} from '../inner.styles.js';
import {nothingYet, waiting} from './before.js';
import {careStyles} from './care.styles.js';
import {choiceStyles} from './choice.styles.js';
import {Departure} from './departure.js';
import {footStyles} from './foot.styles.js';
import {Library} from './library.js';
import {LinkWatch} from './link.js';
import type {Look} from './page.js';
import {pageStyles} from './page.styles.js';
import {ToolChangeEvent, type RollerGuideEventMap} from './roller-guide.events.js';
import {Reserve} from './reserve.js';
import {sideChoice, under} from './side.js';
import {nameOf, TOOLS, type Sides, type Speech} from './speech.js';
import {stepsStyles} from './steps.styles.js';

/** What there is to show of a muscle; until a side is known, only the question for it. */
interface Shown extends Partial<Look> {
  readonly speech: Speech;
  readonly sides?: Sides;
}

export interface RollerGuide {
  addEventListener: AddEventListener<RollerGuide, RollerGuideEventMap>;
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
  static override styles = [
    ...UnknotElement.styles,
    inner,
    choiceStyles,
    pageStyles,
    stepsStyles,
    careStyles,
    footStyles,
  ];

  /** Id of a muscle of the atlas; missing = the one the session has selected. */
  @property({converter: text}) muscle = '';
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
  @state() private sponsored = false;
  @state() private held = false;

  readonly #terms = new Terms(this, 'guide', guide);
  readonly #library = new Library(this, this.session, this.#terms);
  readonly #departure = new Departure(this, this.session);
  readonly #link = new LinkWatch(this, ({muscle, side, tool}) =>
    this.session.set({selected: {muscle, side: side ?? null}, ...(tool && {tool})}),
  );
  /** Worked out before each render: what is shown, and what Start would begin. */
  #look: Shown | undefined;
  #closed = false;
  #dressed = false;
  #shown = '';

  constructor() {
    super();
    new Reserve(this, () => this.toggleState('used', true));
  }

  /** Words from a server stay until the same words are here; then ours take their place, or Lit's hydration takes them over. */
  #served: ChildNode[] = [];

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (isServer) return super.createRenderRoot();
    this.#served = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot();
    if (!root.firstChild) root.append(...this.#served);
    return root;
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.#served.length && this.muscle) {
      this.#library.ask(this.#wanted);
      await this.#library.ready;
    }
    if (!('litElementHydrateSupport' in globalThis)) {
      for (const node of this.#served) node.remove();
      this.#served = [];
    }
    await super.scheduleUpdate();
    if (!this.#served.length) return;
    this.#served = [];
    this.requestUpdate();
  }

  /** A server has none, and hydration wants to meet what was written there; they come with the next render. */
  get #pictures(): Library['pictures'] {
    return this.#served.length ? undefined : this.#library.pictures;
  }

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
    if (this.#wanted) this.#library.ask(this.#wanted);
    this.#dress();
    if (this.muscle && this.#library.found && !this.#find(this.muscle)) {
      this.report('attribute', 'muscle', this.muscle, 'the id of a muscle of the atlas');
    }
    const {state} = this.session;
    if (this.#wanted !== this.#shown.split(' ')[0]) this.named = undefined;
    this.#closed = gate(state, 'guide') === 'closed' && !this.readonly;
    this.#look = this.#closed ? undefined : this.#lookNow();
    this.#departure.offer(this.#look?.plan);
    this.toggleState('closed', gate(state, 'guide') === 'closed');
    this.toggleState('confirm', gate(state, 'start') === 'confirm');
    this.toggleState('none', this.#look?.offer?.kind === 'none');
  }

  #lookNow(): Shown | undefined {
    const {found, here} = this.#library;
    const pictures = this.#pictures;
    const muscle = this.#found;
    if (!found || !muscle) return undefined;
    // What is on the page stays until the other muscle's figures have come.
    if (here !== this.#wanted) return this.#look;
    const {state} = this.session;
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
    if (!sides) return {speech};
    const wish = {
      tool: this.tool || state.tool,
      place: state.place,
      conditions: state.conditions,
      ...(this.named !== undefined && {id: this.named}),
      ...(pictures && {drawn: pictures.hasFigure}),
    };
    const {link} = this.#link;
    const asked = link?.muscle === muscle.id ? link.seconds : undefined;
    return {speech, sides, ...found.lookAt(speech, sides, wish, asked)};
  }

  protected override render(): TemplateResult {
    if (this.#closed) {
      void import('../safety-check/define.js');
      return this.frame(
        html`<safety-check heading-level=${this.headingLevel}
          ><slot name="help" slot="help"></slot
        ></safety-check>`,
      );
    }
    if (this.#look) return this.#shows(this.#look);
    const terms = this.#terms;
    const {found, here} = this.#library;
    if (this.#wanted && (!found || here !== this.#wanted)) return this.frame(waiting(this.#library, terms));
    const heading = this.heading(this.label || terms.term('empty'));
    return this.frame(nothingYet(this, terms, heading, terms.term(this.#wanted ? 'unknown' : 'emptyAlone')));
  }

  #shows({speech, sides, offer, plan}: Shown): TemplateResult {
    const {disabled, readonly} = this;
    const head = (title: string) =>
      html`${this.heading(this.label || title)} ${under(speech, this.latin, this.#sides && sides)}
      ${readonly ? nothing : sideChoice(this.#terms, sides, disabled, side => this.#pickSide(side))}`;
    if (!sides || !offer) return this.frame(head(this.#terms.term('title', nameOf(speech))));
    const content = this.#library.page?.({
      speech,
      sides,
      offer,
      plan,
      head,
      asked: this.tool,
      departure: this.#departure,
      pictures: this.#pictures,
      moving: !readonly && !this.held,
      hold: () => (this.held = !this.held),
      disabled,
      sponsored: this.sponsored,
      pickTool: tool => this.#pickTool(tool),
      pickPlace: place => this.session.set({place}),
      open: technique => this.#open(technique),
      advertised: sponsored => (this.sponsored = sponsored),
    });
    return this.frame(content, offer.kind === 'none' ? 'thick' : '');
  }

  protected override updated(): void {
    const muscle = this.#found;
    const shown = muscle && this.#sides ? `${muscle.id} ${this.#library.found?.atlas.id}` : '';
    if (shown) void this.#library.draw(muscle);
    if (shown === this.#shown) return;
    this.#shown = shown;
    if (shown && !this.readonly) this.step('guide');
  }

  /** The pictures bring their styles along. */
  #dress(): void {
    const pictures = this.#pictures;
    if (this.#dressed || !pictures || !(this.renderRoot instanceof ShadowRoot)) return;
    this.#dressed = true;
    adoptStyles(this.renderRoot, [...RollerGuide.elementStyles, ...pictures.styles]);
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

  #open({id}: Technique): void {
    this.named = id;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.technique')?.focus());
  }
}

import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {treatable} from '../../atlas/treatable.js';
import type {FlagId, Movement, Muscle, NoTechnique, Place, Side, Technique, Tool} from '../../model/types.js';
import {plateStyles} from '../../plate/plate.styles.js';
import {gate} from '../../session/gate.js';
import {canHandOver, handOver} from '../../session/hand-over.js';
import {parseLink} from '../../session/link.js';
import type {SessionState} from '../../session/session.js';
import {english} from '../../words/en/back-pain.js';
import {guide} from '../../words/en/guide.js';
import {Terms} from '../../words/terms.js';
import {AtlasController} from '../atlas-controller.js';
import {flag, oneOf} from '../attributes.js';
import {base} from '../base.styles.js';
import {UnknotElement} from '../element.js';
import {choose, TOOLS, type Choice, type ToolChoice} from './choose.js';
import {GuideStartEvent, ToolChangeEvent, type RollerGuideEventMap} from './roller-guide.events.js';
import {styles} from './roller-guide.styles.js';
import {movementView, reviewLine, sideWord, techniqueView, toolRow, whyNone, type Speech} from './views.js';

/** Seconds a point, where the muscle's own cap is not lower. */
const USUAL = 90;

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
 * @fires guide-start - {muscle, side, tool}: before the timer takes over; cancelable
 * @slot tools - Links of the page's own to tools; marked as advertisement with `data-sponsored`; not shown at `same-day` or `emergency`
 * @csspart tool - One tool
 * @csspart tool-reason - Why a tool does not suit
 * @csspart pose - The figure
 * @csspart steps - The numbered steps
 * @csspart pressure - How hard
 * @csspart cautions - What to mind
 * @csspart start - The start button
 * @cssprop [--unknot-accent=#0d565c] - What can be done
 * @cssprop [--unknot-pain=#bb2d10] - Pain and warnings
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
  static override styles = [base, plateStyles, styles];

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
  /** The question or step that stands in the guide's own box. */
  @state() private open: 'guide' | 'safety' | 'timer' = 'guide';
  @state() private bothSides = false;
  @state() private picked: Side | undefined;
  @state() private drawings: typeof import('./pictures.js') | undefined;
  @state() private phone: TemplateResult | undefined;

  readonly #terms = new Terms(this, 'guide', guide);
  readonly #atlas = new AtlasController(this, this.session, this.#terms, {atlas: treatable, words: english});
  #shown = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#takeLink();
  }

  /** A link of the page opens a guide that has no muscle of its own. */
  #takeLink(): void {
    if (typeof location === 'undefined' || this.readonly || this.hasAttribute('muscle')) return;
    const link = parseLink(location.hash);
    if (!link || !treatable.muscles.some(({id}) => id === link.muscle)) return;
    this.session.set({
      selected: {muscle: link.muscle, side: link.side ?? null},
      ...(link.tool && {tool: link.tool}),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('muscle') && this.muscle && !this.#find(this.muscle)) {
      this.report('attribute', 'muscle', this.muscle, 'the id of a muscle of the atlas');
    }
    const {clearance} = this.session.state;
    this.toggleState('closed', gate(this.session.state, 'guide') === 'closed');
    this.toggleState('confirm', clearance === 'ask-first' && !this.session.state.confirmed);
  }

  #find(id: string): Muscle | undefined {
    return this.#atlas.atlas.muscles.find(each => each.id === id);
  }

  get #muscle(): Muscle | undefined {
    const {selected} = this.session.state;
    return (this.muscle && this.#find(this.muscle)) || (selected ? this.#find(selected.muscle) : undefined);
  }

  /** Own attribute, what the reader picked here, the selected side, the one side that is marked. */
  #sideOf(muscle: Muscle): Side | undefined {
    const {selected, pain} = this.session.state;
    const marked = new Set(pain.map(mark => mark.side).filter(side => side !== 'midline'));
    return (
      this.picked ??
      (this.side ||
        (selected?.muscle === muscle.id && selected.side) ||
        (marked.size === 1 ? [...marked][0] : undefined) ||
        undefined)
    );
  }

  get #speech(): Speech {
    return {
      terms: this.#terms,
      atlas: this.#atlas.atlas,
      words: this.#atlas.words,
      conditions: this.session.state.conditions,
      flag: id => this.#terms.term('flags')[id] ?? id,
      heading: (text, below, part) => this.heading(text, below, part),
    };
  }

  protected override render(): TemplateResult {
    const {state} = this.session;
    if (gate(state, 'guide') === 'closed' && !this.readonly) return this.frame(this.#safety([]));
    const muscle = this.#muscle;
    if (!muscle) return this.frame(this.#empty());
    const side = this.#sideOf(muscle);
    if (!side) return this.frame(this.#askSide(muscle));
    const none = this.#atlas.atlas.noTechniques.find(row => row.muscle === muscle.id);
    if (none) return this.frame(this.#none(muscle, side, none), 'thick');
    const all = this.#atlas.atlas.techniques.filter(row => row.muscle === muscle.id);
    const {tool, place, conditions} = state;
    const choice = choose(muscle, all, {
      tool: this.tool || tool,
      place,
      conditions,
      ...(this.named !== undefined && {id: this.named}),
    });
    if (!choice.technique) return this.frame(this.#none(muscle, side, undefined, all), 'thick');
    return this.frame(this.#technique(muscle, side, choice, choice.technique));
  }

  protected override updated(): void {
    const muscle = this.#muscle;
    const shown = muscle && this.#sideOf(muscle) ? muscle.id : '';
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.named = undefined;
      if (shown && !this.readonly) this.step('guide');
    }
    if (shown && !this.drawings) this.#draw();
  }

  #draw(): void {
    import('./pictures.js').then(
      drawings => (this.drawings = drawings),
      // The words stand without the pictures; the next guide tries again.
      () => undefined,
    );
  }

  #title(text: string, muscle: Muscle, side: Side): TemplateResult {
    const {latin} = this.#atlas.words.muscles[muscle.id] ?? {};
    return html`${this.heading(this.label || text)}
      <p class="under">
        ${this.latin === 'on' && latin ? html`<span class="latin" lang="la">${latin}</span>, ` : nothing}${sideWord(
          this.#terms,
          side,
        )}
      </p>`;
  }

  #nameOf(muscle: Muscle): string {
    return this.#atlas.words.muscles[muscle.id]?.name ?? muscle.id;
  }

  #pictures(muscle: Muscle, side: Side, wish: {techniqueId?: string; movementId?: string}): TemplateResult {
    const {drawings} = this;
    const name = this.#nameOf(muscle).toLowerCase();
    if (!drawings) return html`<div class="drawing" aria-hidden="true"></div>`;
    return drawings.pictures({
      atlas: this.#atlas.atlas,
      muscle,
      side,
      ...wish,
      poseLabel: this.#terms.term('poseLabel', name, sideWord(this.#terms, side)),
      plateLabel: this.#terms.term('plateLabel', name, sideWord(this.#terms, side)),
      moving: !this.readonly,
    });
  }

  #empty(): TemplateResult {
    const {terms} = {terms: this.#terms};
    return html`${this.heading(this.label || terms.term('noMuscle'))}
    ${
      canHandOver(this, 'pain-map')
        ? html`<p class="lead">${terms.term('noMuscleThen')}</p>
            <div class="row">
              <button type="button" class="btn" @click=${() => handOver(this, 'pain-map')}>
                ${terms.term('goToMap')}
              </button>
            </div>`
        : html`<p class="lead">${terms.term('noMuscleAlone')}</p>`
    }`;
  }

  #askSide(muscle: Muscle): TemplateResult {
    const {latin} = this.#atlas.words.muscles[muscle.id] ?? {};
    const pick = (side: Side) => {
      this.picked = side;
      if (!this.muscle) this.session.set({selected: {muscle: muscle.id, side}});
    };
    return html`${this.heading(this.label || this.#terms.term('titleTool', this.#nameOf(muscle).toLowerCase()))}
      ${this.latin === 'on' && latin ? html`<p class="latin" lang="la">${latin}</p>` : nothing}
      <p class="lead">${this.#terms.term('whichSide')}</p>
      <div class="row">
        <button type="button" class="btn line" data-side="left" @click=${() => pick('left')}>
          ${this.#terms.term('left')}
        </button>
        <button type="button" class="btn line" data-side="right" @click=${() => pick('right')}>
          ${this.#terms.term('right')}
        </button>
      </div>`;
  }

  /** Nothing to press, for anyone or for this reader: why, and the movement that stands in. */
  #none(
    muscle: Muscle,
    side: Side,
    none: NoTechnique | undefined,
    all: readonly Technique[] = [],
  ): TemplateResult {
    const {conditions} = this.session.state;
    const movementId = none?.movement ?? all[0]?.then;
    const movement = this.#atlas.atlas.movements.find(
      ({id, not}) => id === movementId && !not.some(each => conditions.includes(each)),
    );
    const taken = all[0]?.not.find(each => conditions.includes(each));
    const terms = this.#terms;
    return html`${this.#title(
        none ? terms.term('titleNone', this.#nameOf(muscle).toLowerCase()) : terms.term('noneLeft'),
        muscle,
        side,
      )}
      ${whyNone(this.#speech, muscle, none, taken)}
      ${
        movement
          ? html`<div class="instead">${this.heading(terms.term('instead'), 1, 'h')}</div>
              ${movementView(this.#speech, movement, this.#pictures(muscle, side, {movementId: movement.id}))}
              ${this.#go(muscle, side, undefined, movement)}`
          : nothing
      }
      <p class="foot">${reviewLine(terms, none?.review ?? 'unchecked')}</p>`;
  }

  #technique(muscle: Muscle, side: Side, choice: Choice, technique: Technique): TemplateResult {
    const terms = this.#terms;
    const asked =
      this.tool && this.tool !== technique.tool && choice.tools.find(each => each.tool === this.tool);
    return html`${this.#title(terms.term('titleTool', this.#nameOf(muscle).toLowerCase()), muscle, side)}
      ${
        asked && asked.unfit
          ? html`<p class="lead">
              ${terms.term('wrongTool', terms.term('tool')[asked.tool], this.#nameOf(muscle).toLowerCase())}
            </p>`
          : nothing
      }
      ${
        this.readonly
          ? html`<p>${terms.term('tool')[technique.tool]}. ${terms.term('place')[technique.place]}.</p>`
          : html`${toolRow(this.#speech, choice.tools, technique.tool, each => this.#pick(each))}
            ${this.#askFloor(choice, technique)}`
      }
      ${techniqueView(
        this.#speech,
        muscle,
        technique,
        this.#pictures(muscle, side, {techniqueId: technique.id}),
      )}
      ${this.readonly ? nothing : html`${this.#others(technique)} ${this.#go(muscle, side, technique)} ${this.#share(muscle, side, technique)}`}
      <slot name="tools"></slot>
      <p class="foot">${reviewLine(terms, technique.review)} ${terms.term('oneWayNote')}</p>`;
  }

  #pick({tool}: ToolChoice): void {
    this.named = undefined;
    if (this.tool) this.tool = tool;
    this.session.set({tool});
    this.dispatchEvent(new ToolChangeEvent(tool));
  }

  /** Asked once, and only where the answer changes something. */
  #askFloor({tools}: Choice, technique: Technique): TemplateResult | typeof nothing {
    const {place} = this.session.state;
    const elsewhere = tools.some(each => each.technique && each.technique.place !== 'floor');
    if (place !== null || technique.place !== 'floor' || !elsewhere) return nothing;
    const say = (answer: Place) => this.session.set({place: answer});
    return html`<div class="ask" role="group" aria-label=${this.#terms.term('floorAsk')}>
      <span>${this.#terms.term('floorAsk')}</span>
      <button type="button" class="btn quiet" @click=${() => say('floor')}>
        ${this.#terms.term('floorYes')}
      </button>
      <button type="button" class="btn quiet" @click=${() => say('standing')}>
        ${this.#terms.term('floorNo')}
      </button>
    </div>`;
  }

  /** Easier, harder, and the same muscle without the floor: techniques of their own, else a word on what to change. */
  #others(technique: Technique): TemplateResult {
    const {conditions} = this.session.state;
    const said = this.#atlas.words.techniques[technique.id];
    const open = (id: string | undefined) =>
      this.#atlas.atlas.techniques.find(
        each => each.id === id && !each.not.some(flagId => conditions.includes(flagId)),
      );
    const other = (label: string, to: Technique | undefined, words: string | undefined) =>
      to
        ? html`<button
            type="button"
            class="btn quiet"
            data-technique=${to.id}
            @click=${() => (this.named = to.id)}
          >
            ${label}: ${this.#terms.term('tool')[to.tool].toLowerCase()},
            ${this.#terms.term('place')[to.place].toLowerCase()}
          </button>`
        : words
          ? html`<p><b>${label}:</b> ${words}</p>`
          : nothing;
    return html`<div class="others">
      ${other(this.#terms.term('easier'), open(technique.easier), said?.easier)}
      ${other(this.#terms.term('harder'), open(technique.harder), said?.harder)}
    </div>`;
  }

  #seconds(technique: Technique | undefined, movement: Movement | undefined): number {
    return technique ? Math.min(technique.cap, USUAL) : (movement?.seconds ?? (movement?.times ?? 8) * 4);
  }

  /** The button, or the questions that come before it, or the timer where no other stands on the page. */
  #go(muscle: Muscle, side: Side, technique: Technique | undefined, movement?: Movement): TemplateResult {
    const terms = this.#terms;
    const seconds = this.#seconds(technique, movement);
    if (this.open === 'timer') {
      void import('../trigger-point-timer/define.js');
      return html`<trigger-point-timer
        data-step
        heading-level=${Math.min(6, this.headingLevel + 1)}
      ></trigger-point-timer>`;
    }
    if (this.open === 'safety') return this.#safety(technique ? [...technique.not, ...technique.soften] : []);
    return html`<div class="go">
      <button
        type="button"
        class="btn"
        part="start"
        ?disabled=${this.disabled}
        @click=${() => this.#start(muscle, side, technique, seconds)}
      >
        ${technique ? terms.term('start') : terms.term('startMovement')}
      </button>
      <span>${terms.term('for', terms.term('minutes', seconds), sideWord(terms, side))}</span>
      <label class="both">
        <input
          type="checkbox"
          .checked=${this.bothSides}
          @change=${(event: Event) => (this.bothSides = (event.target as HTMLInputElement).checked)}
        />
        ${terms.term('bothSides')}
      </label>
    </div>`;
  }

  #start(muscle: Muscle, side: Side, technique: Technique | undefined, seconds: number): void {
    const tool = technique?.tool;
    if (!this.dispatchEvent(new GuideStartEvent(muscle.id, side, tool))) return;
    const flags = technique ? [...technique.not, ...technique.soften] : [];
    if (gate(this.session.state, 'start', flags) !== 'open') {
      this.open = 'safety';
      return;
    }
    const sides: readonly Side[] = this.bothSides ? [side, side === 'left' ? 'right' : 'left'] : [side];
    this.session.set({
      selected: {muscle: muscle.id, side},
      queue: sides.map(each => ({muscle: muscle.id, side: each, seconds, ...(tool && {tool})})),
    });
    this.open = handOver(this, 'trigger-point-timer') ? 'guide' : 'timer';
  }

  /** The questions in the guide's own place; when they open the way, the start goes on by itself. */
  #safety(technique: readonly FlagId[]): TemplateResult {
    void import('../safety-check/define.js');
    const level = Math.min(6, this.headingLevel + 1);
    return html`<safety-check
      data-step
      heading-level=${level}
      .technique=${technique}
      @clearance-change=${() => {
        if (gate(this.session.state, 'start', technique) === 'open') this.open = 'guide';
      }}
    ></safety-check>`;
  }

  #share(muscle: Muscle, side: Side, technique: Technique): TemplateResult {
    const wish = {
      muscle: muscle.id,
      side,
      tool: technique.tool,
      seconds: this.#seconds(technique, undefined),
    };
    const load = async (act: 'phone' | 'copy') => {
      const {copyLink, phoneCode} = await import('./share.js');
      this.phone = act === 'phone' ? phoneCode(this.#terms, wish) : await copyLink(this.#terms, wish);
    };
    return html`<div class="row">
        <button type="button" class="btn quiet" @click=${() => void load('phone')}>
          ${this.#terms.term('phone')}
        </button>
        <button type="button" class="btn quiet" @click=${() => void load('copy')}>
          ${this.#terms.term('copy')}
        </button>
      </div>
      <div role="status">${this.phone ?? nothing}</div>`;
  }
}

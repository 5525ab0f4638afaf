import {adoptStyles, html, isServer, nothing} from 'lit';
import {property, state} from '../decorators.js';
import {LEVELS} from '../../model/assess.js';
import {flagOf} from '../../model/flags.js';
import type {FlagId} from '../../model/types.js';
import type {SessionChange, SessionState} from '../../session/session.js';
import {safetyShell} from '../../words/en/safety-shell.js';
import {nearest, Terms} from '../../words/terms.js';
import {UnknotElement} from '../element.js';
import type {Check, Flow} from './flow.js';
import {ClearanceChangeEvent} from './safety-check.events.js';

/**
 * The questions that come first, in short moments, and what the answers come to.
 *
 * @element safety-check
 * @summary Six short safety questions, what the drawing and the technique add to them, and the outcome
 * @slot help - The editor's own line beside an outcome: a practice, a helpline
 * @fires clearance-change {clearance, conditions, confirmed}: the reader's answers come to something else; does not bubble
 * @csspart question - A row, or the question above two or three answers
 * @csspart box - The box to tick
 * @csspart answer - One of two or three answers
 * @csspart outcome - What the answers come to
 * @csspart mark - The sign beside it
 * @csspart reason - What was ticked
 * @csspart call - The button that calls for help
 * @cssstate unknown - Not answered yet
 * @cssstate clear - Nothing speaks against it
 * @cssstate ask-first - A doctor should agree first
 * @cssstate same-day - A doctor today
 * @cssstate emergency - Help now
 */
export class SafetyCheck extends UnknotElement {
  static override tag = 'safety-check';
  static override parts: readonly (keyof SessionState)[] = [
    'pain',
    'flags',
    'asked',
    'old',
    'seen',
    'confirmed',
    'clearance',
    'conditions',
    'region',
  ];

  /** ISO 3166 country whose numbers come first, as in `GB`; else the nearest element's, the page's language, the reader's choice. */
  @property() region: string | null = null;

  /** Flags of the technique about to be used (`not` and `soften`): what it raises is asked too. */
  @property({attribute: false}) technique: readonly FlagId[] = [];

  @state() private flow: Flow | undefined;
  @state() private failed = false;

  protected readonly terms = new Terms(this, 'safetyShell', safetyShell);

  /** The reader's answers; `[]` = none of these, `null` = not asked yet. Setting fires nothing. */
  get answers(): readonly FlagId[] | null {
    return this.session.state.flags;
  }

  set answers(answers: readonly FlagId[] | null) {
    try {
      answers?.forEach(flagOf);
    } catch {
      this.report('property', 'answers', answers?.join(' '), 'ids of safety questions');
      return;
    }
    this.session.set({flags: answers});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isServer && !this.flow) this.#load();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('region') && this.region && !/^[a-z]{2}$/i.test(this.region)) {
      this.report('attribute', 'region', this.region, 'a country of two letters, as in "GB"');
    }
    for (const level of LEVELS) this.toggleState(level, level === this.session.state.clearance);
  }

  protected override render(): unknown {
    if (this.flow) return this.flow.render();
    const {clearance} = this.session.state;
    const grave = clearance === 'emergency' || clearance === 'same-day';
    return this.frame(html`
      ${this.heading(this.terms.term(grave ? 'grave' : 'title'))}
      <p class="lead">${this.terms.term(this.failed ? 'failed' : 'lead')}</p>
      ${
        this.failed
          ? html`<button class="btn line" part="button" @click=${this.#load}>
              ${this.terms.term('again')}
            </button>`
          : nothing
      }
    `);
  }

  #give(change: SessionChange): void {
    const before = this.session.state;
    this.session.set(change);
    const {clearance, conditions, confirmed} = this.session.state;
    if (before.flags === null && change.flags) this.step('started');
    if (
      clearance !== before.clearance ||
      conditions !== before.conditions ||
      confirmed !== before.confirmed
    ) {
      this.dispatchEvent(new ClearanceChangeEvent(clearance, conditions, confirmed));
    }
  }

  /** Questions and outcomes come apart, so that what only sometimes asks need not carry them. */
  #load(): void {
    this.failed = false;
    void import('./flow.js').then(
      ({createFlow, styles}) => {
        adoptStyles(this.renderRoot as ShadowRoot, [...SafetyCheck.elementStyles, ...styles]);
        this.flow = createFlow(this.#check());
      },
      () => (this.failed = true),
    );
  }

  #check(): Check {
    return {
      host: this,
      state: () => this.session.state,
      region: () => this.session.state.region ?? nearest(this, 'region'),
      locate: region => this.session.set({region}),
      heading: text => this.heading(text),
      frame: (content, kind) => this.frame(content, kind),
      give: change => this.#give(change),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safety-check': SafetyCheck;
  }
  interface HTMLElementEventMap {
    'clearance-change': ClearanceChangeEvent;
  }
}

import {html, isServer, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {FIRST} from '../../model/questions.js';
import {flagOf} from '../../model/flags.js';
import type {FlagId} from '../../model/types.js';
import type {SessionChange, SessionState} from '../../session/session.js';
import {safety} from '../../words/en/safety.js';
import {nearest, Terms} from '../../words/terms.js';
import {UnknotElement} from '../element.js';
import {
  answersOf,
  ASKS_DOCTOR,
  draftOf,
  isTicked,
  missing,
  momentOf,
  rowsOf,
  sayDoctor,
  tick,
  type Change,
  type Draft,
  type Moment,
  type Row,
} from './draft.js';
import {doctorQuestion, question} from './questions.js';
import type {Check, Rest} from './rest.js';
import {ClearanceChangeEvent} from './safety-check.events.js';
import {styles} from './safety-check.styles.js';

const LEVELS = ['unknown', 'clear', 'ask-first', 'same-day', 'emergency'] as const;

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
  static override styles = [...UnknotElement.styles, styles];

  /** ISO 3166 country whose numbers come first, as in `GB`; else the nearest element's, the page's language, the reader's choice. */
  @property() region: string | null = null;

  /** Flags of the technique about to be used (`not` and `soften`): what it raises is asked too. */
  @property({attribute: false}) technique: readonly FlagId[] = [];

  @state() private editing: Moment | undefined;
  @state() private draft: Draft | undefined;
  @state() private rest: Rest | undefined;
  @state() private failed = false;
  @state() private wanting = false;

  protected readonly terms = new Terms(this, 'safety', safety);

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
    // What follows a tap is fetched while the first rows are read.
    if (!isServer) this.#load();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('region') && this.region && !/^[a-z]{2}$/i.test(this.region)) {
      this.report('attribute', 'region', this.region, 'a country of two letters, as in "GB"');
    }
    for (const level of LEVELS) this.toggleState(level, level === this.session.state.clearance);
  }

  protected override render(): unknown {
    const {state} = this.session;
    const moment = this.editing ?? momentOf(state, this.technique);
    if (moment) return this.frame(this.#questions(moment, state), 'asking');
    const kind = state.confirmed && state.clearance === 'ask-first' ? 'clear' : state.clearance;
    return this.frame(this.rest ? this.rest.outcome(state) : this.#notLoaded(state), kind);
  }

  #questions(moment: Moment, state: SessionState): unknown {
    const {terms, rest} = this;
    const rows = rowsOf(moment, state, this.technique);
    const draft = this.draft ?? draftOf(state);
    // Two ticks may fall between two renders.
    const change: Change = next => (this.draft = next(this.draft ?? draft));
    const none = !draft.ticked.some(id => rows.some(row => row.includes(id))) && draft.doctor !== 'found';
    const first = moment === 'first' || moment === 'change';
    // The later moments need words that are still on their way.
    if (!first && !rest) return this.#notLoaded(state);
    const row = (one: Row) =>
      question(
        one,
        this.#textOf(one),
        draft,
        on => change(now => tick(now, one, on)),
        isTicked(draft, one) ? rest?.follow(one, draft, change, this.wanting) : nothing,
      );
    return html`
      ${this.heading(this.label || (first ? terms.term('title') : rest?.title(moment)))}
      <p class="lead">${first ? terms.term('lead') : rest?.lead(moment)}</p>
      ${
        ASKS_DOCTOR.includes(moment)
          ? doctorQuestion(
              terms,
              draft,
              doctor => change(now => sayDoctor(now, doctor)),
              moment === 'full' ? undefined : 'spinal-problem',
            )
          : nothing
      }
      <fieldset ?disabled=${this.disabled}>
        <legend class=${ASKS_DOCTOR.includes(moment) ? '' : 'vh'}>${terms.term('tick')}</legend>
        ${
          moment === 'full'
            ? rest?.groups(rows, row)
            : html`<ul class="list">
                ${rows.map(row)}
              </ul>`
        }
      </fieldset>
      <div class="row">
        <button
          class="btn"
          part="button button-primary"
          data-flag=${none ? 'none' : nothing}
          ?disabled=${this.disabled}
          @click=${() => this.#goOn(moment, rows, this.draft ?? draft)}
        >
          ${none ? terms.term('none') : terms.term('next')}
        </button>
        ${
          moment === 'first'
            ? html`<button class="btn quiet" part="button button-quiet" @click=${() => this.#edit('full')}>
                ${terms.term('everything')}
              </button>`
            : nothing
        }
      </div>
      <details>
        <summary class="btn quiet" part="button button-quiet">${terms.term('whyWeAsk')}</summary>
        <p>${terms.term('why')}</p>
      </details>
      <p class="foot" part="foot">${terms.term('stays')} ${terms.term('unchecked')}</p>
    `;
  }

  #textOf(row: Row): string {
    const first = FIRST.findIndex(ids => ids.join() === row.join());
    return (first < 0 ? this.rest?.textOf(row) : this.terms.term('rows')[first]) ?? row.join(' ');
  }

  /** A chunk that did not come must not hide that something is grave. */
  #notLoaded({clearance}: SessionState): unknown {
    if (!this.failed) return nothing;
    const grave = clearance === 'emergency' || clearance === 'same-day';
    return html`
      ${this.heading(this.terms.term(grave ? 'failedGrave' : 'failed'))}
      <button class="btn line" part="button" @click=${() => this.#load()}>${this.terms.term('again')}</button>
    `;
  }

  #goOn(moment: Moment, rows: readonly Row[], draft: Draft): void {
    if (missing(draft, rows)) {
      this.wanting = true;
      return;
    }
    this.#give(answersOf(draft, moment, rows, this.session.state));
  }

  /** Take over what the reader has said, and go to what follows from it. */
  #give(change: SessionChange): void {
    const before = this.session.state;
    this.editing = this.draft = undefined;
    this.wanting = false;
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
    this.focus();
  }

  /** Show the answers again, to be changed; nothing counts until the reader goes on. */
  #edit(moment: Moment, without: readonly FlagId[] = []): void {
    this.draft = this.draft ?? draftOf(this.session.state, without);
    this.editing = moment;
    this.focus();
  }

  #load(): void {
    this.failed = false;
    const check: Check = {
      host: this,
      terms: this.terms,
      region: () => this.session.state.region ?? nearest(this, 'region'),
      locate: region => this.session.set({region}),
      heading: (text, below) => this.heading(text, below),
      give: change => this.#give(change),
      edit: (moment, without) => this.#edit(moment, without),
    };
    void import('./rest.js').then(
      ({createRest}) => (this.rest = createRest(check)),
      () => (this.failed = true),
    );
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

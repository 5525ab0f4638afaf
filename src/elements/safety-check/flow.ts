import {html, nothing, type TemplateResult} from 'lit';
import {FIRST} from '../../model/questions.js';
import type {FlagId} from '../../model/types.js';
import type {SessionChange, SessionState} from '../../session/session.js';
import {safety} from '../../words/en/safety.js';
import {Terms} from '../../words/terms.js';
import {inner} from '../inner.styles.js';
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
import {follow, groups} from './follow.js';
import {createOutcome} from './outcome.js';
import {doctorQuestion, question} from './questions.js';
import {reviewOf} from './reviews.js';
import type {SafetyCheck} from './safety-check.js';
import {styles as own} from './safety-check.styles.js';

export const styles = [inner, own];

/** What the flow may ask of the element that shows it. */
export interface Check {
  readonly host: SafetyCheck;
  readonly state: () => SessionState;
  readonly region: () => string | undefined;
  readonly locate: (region: string) => void;
  readonly heading: (text: string) => TemplateResult;
  readonly frame: (content: unknown, kind?: string) => TemplateResult;
  /** Take over what the reader has said. */
  readonly give: (change: SessionChange) => void;
}

export type Flow = ReturnType<typeof createFlow>;

/** The way through the questions to an outcome, and back to change the answers. */
export function createFlow(check: Check) {
  const {host} = check;
  const terms = new Terms(host, 'safety', safety);
  let editing: Moment | undefined;
  let draft: Draft | undefined;
  let wanting = false;

  const give = (change: SessionChange) => {
    editing = draft = undefined;
    wanting = false;
    check.give(change);
    host.requestUpdate();
    host.focus();
  };

  const edit = (moment: Moment, without: readonly FlagId[] = []) => {
    draft ??= draftOf(check.state(), without);
    editing = moment;
    host.requestUpdate();
    host.focus();
  };

  const goOn = (moment: Moment, rows: readonly Row[]) => {
    const given = draft ?? draftOf(check.state());
    wanting = missing(given, rows) !== undefined;
    if (wanting) host.requestUpdate();
    else give(answersOf(given, moment, rows, check.state()));
  };

  const outcome = createOutcome({check, terms, give, edit});

  const textOf = (row: Row): string => {
    const first = FIRST.findIndex(ids => ids.join() === row.join());
    return (
      (first < 0 ? undefined : terms.term('rows')[first]) ??
      row.map(id => terms.term('flags')[id] ?? id).join(' · ')
    );
  };

  const questions = (moment: Moment, state: SessionState) => {
    const rows = rowsOf(moment, state, host.technique);
    const now = draft ?? draftOf(state);
    // Two ticks may fall between two renders.
    const change: Change = next => {
      draft = next(draft ?? now);
      host.requestUpdate();
    };
    const none = !rows.some(row => isTicked(now, row)) && now.doctor !== 'found';
    const kind = moment === 'change' ? 'first' : moment;
    const review = reviewOf(rows.flat());
    const asksDoctor = ASKS_DOCTOR.includes(moment);
    const row = (one: Row) =>
      question(
        one,
        textOf(one),
        now,
        on => change(latest => tick(latest, one, on)),
        isTicked(now, one) ? follow(terms, one, now, change, wanting) : nothing,
      );
    return html`
      ${check.heading(terms.term('titles')[kind])}
      <p class="lead">${terms.term('leads')[kind]}</p>
      ${
        asksDoctor
          ? doctorQuestion(
              terms,
              now,
              doctor => change(latest => sayDoctor(latest, doctor)),
              // In the full list the row has the id.
              moment === 'full' ? undefined : 'spinal-problem',
            )
          : nothing
      }
      <fieldset ?disabled=${host.disabled}>
        <legend class=${asksDoctor ? '' : 'vh'}>${terms.term('tick')}</legend>
        ${
          moment === 'full'
            ? groups(terms, host.headingLevel + 1, rows, row)
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
          ?disabled=${host.disabled}
          @click=${() => goOn(moment, rows)}
        >
          ${terms.term(none ? 'none' : 'next')}
        </button>
        ${
          moment === 'first'
            ? html`<button class="btn quiet" part="button button-quiet" @click=${() => edit('full')}>
                ${terms.term('everything')}
              </button>`
            : nothing
        }
      </div>
      <details>
        <summary class="btn quiet" part="button button-quiet">${terms.term('whyWeAsk')}</summary>
        <p>${terms.term('why')}</p>
      </details>
      <p class="foot" part="foot">
        ${terms.term('stays')}
        ${review === 'unchecked' ? terms.term('unchecked') : terms.term('checked', review.by, review.date)}
      </p>
    `;
  };

  return {
    render(): TemplateResult {
      const state = check.state();
      const moment = editing ?? momentOf(state, host.technique);
      if (moment) return check.frame(questions(moment, state));
      const kind = state.confirmed && state.clearance === 'ask-first' ? 'clear' : state.clearance;
      return check.frame(outcome(state), kind);
    },
  };
}

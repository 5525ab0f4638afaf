import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Rating, StopReason} from '../../session/session.js';
import {timerEnd} from '../../words/en/timer-end.js';
import {Terms} from '../../words/terms.js';
import type {View} from './view.js';
import type {TimerState} from './machine.js';

/** The part of the face that is about how it was: it loads with the first touch, long before it is needed. */
export const endWords = (host: ReactiveControllerHost & HTMLElement) => new Terms(host, 'timerEnd', timerEnd);
export type EndWords = ReturnType<typeof endWords>;

const REASONS = ['too-much', 'numb', 'dizzy', 'done'] as const satisfies readonly StopReason[];

const choice = (act: string, label: string, pressed?: boolean) =>
  html`<button type="button" class="choice" data-act=${act} aria-pressed=${pressed ?? nothing}>
    ${label}
  </button>`;

/** 0–10 as one strip of radio buttons. */
export const strip = (
  words: EndWords,
  name: 'before' | 'after',
  legend: string,
  value?: number,
): TemplateResult =>
  html`<fieldset class="strip" part="rating">
    <legend class=${name === 'before' ? 'vh' : ''}>${legend}</legend>
    <div class="numbers">
      ${Array.from(
        {length: 11},
        (_, n) =>
          html`<label
            ><input type="radio" name=${name} value=${n} .checked=${n === value} /><span>${n}</span></label
          >`,
      )}
    </div>
    <p class="ends" aria-hidden="true">
      <span>${words.term('noPain')}</span><span>${words.term('worst')}</span>
    </p>
  </fieldset>`;

/** Easier, same, worse: what one tap can say between two points. */
export const how = (words: EndWords, rating: Rating): TemplateResult =>
  html`<div class="how" role="group" aria-labelledby="how">
    <p id="how">${words.term('how')}</p>
    <div class="choices">
      ${([1, 0, -1] as const).map(change => {
        const key = ({1: 'easier', 0: 'same', '-1': 'worse'} as const)[change];
        return choice(key, words.term('change')[key], rating.change === change);
      })}
    </div>
  </div>`;

export const whyStop = (words: EndWords): TemplateResult =>
  html`<div class="end" role="group" aria-labelledby="why">
    <p class="fin" id="why" tabindex="-1">${words.term('why')}</p>
    <div class="choices two">${REASONS.map(reason => choice(reason, words.term('reason')[reason]))}</div>
    <div class="buttons">
      <button type="button" class="btn main" data-act="resume" data-main>${words.term('goOn')}</button>
    </div>
  </div>`;

/** What stands in place of the time: why stop; or, once it is over, how it was, then what now. */
export function endingOf(
  state: TimerState,
  asks: View['asks'],
  words: EndWords,
  rating: Rating | undefined,
  before: number | undefined,
  /** Points are left. */
  others: boolean,
): TemplateResult | undefined {
  if (asks === 'stop') return whyStop(words);
  if (state.status !== 'done') return undefined;
  const {points} = state.run;
  const side = points.length === 1 ? points[0]?.side : undefined;
  const said = state.stopped && words.term('ended')[state.stopped];
  // Who is unwell is asked nothing more, and told what is safe for that.
  const unwell = said && 'next' in said ? said : undefined;
  const lines = unwell?.next ?? words.term('next');
  return html`<div class="end">
    <p class="fin" tabindex="-1">
      ${said?.title ?? (side ? words.term('sideDone')[side] : words.term('done'))}
    </p>
    ${said ? html`<p class="text">${said.text}</p>` : nothing}
    ${
      state.stopped === 'dizzy'
        ? html`<div class="choices">${choice('signs', words.term('ended').dizzy.yes)}</div>`
        : nothing
    }
    ${
      rating && !unwell
        ? html`${how(words, rating)} ${strip(words, 'after', words.term('now'), rating.after)}
            <p class="small">
              ${before === undefined ? nothing : words.term('was', before)} ${words.term('kept')}
            </p>`
        : nothing
    }
    <div class="next">
      <p class="sub">${unwell?.then ?? words.term('nextTitle')}</p>
      <ul>
        ${lines.map(line => html`<li>${line}</li>`)}
      </ul>
    </div>
    ${
      state.stopped === 'dizzy' || state.stopped === 'clearance' || (state.stopped === 'numb' && !others)
        ? nothing
        : html`<div class="buttons">
            <button type="button" class="btn line" data-act="again" data-main>
              ${words.term(state.stopped === 'numb' ? 'others' : 'again')}
            </button>
          </div>`
    }
  </div>`;
}

/** Beside the face: the number before, and between two points how the last one was. */
export function asideOf(
  state: TimerState,
  words: EndWords,
  rating: Rating | undefined,
  before: number | undefined,
): TemplateResult | undefined {
  if (state.status === 'ready') return strip(words, 'before', words.term('before'), before);
  const between = state.run.leg === 'move' || state.run.leg === 'rest';
  return between && rating && state.status !== 'done' ? how(words, rating) : undefined;
}

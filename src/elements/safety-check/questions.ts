import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Terms} from '../../words/terms.js';
import type {safety} from '../../words/en/safety.js';
import type {Doctor, Draft, Row} from './draft.js';
import {isTicked} from './draft.js';

interface Choice<V> {
  readonly value: V;
  readonly text: string;
  readonly flag?: string;
}

/** Two or three answers on one line. */
export function choice<V>(
  name: string,
  legend: unknown,
  choices: readonly Choice<V>[],
  chosen: V | null,
  choose: (value: V) => void,
  kind = '',
): TemplateResult {
  return html`<fieldset class=${kind}>
    <legend part="question">${legend}</legend>
    <div class="seg">
      ${choices.map(
        ({value, text, flag}) =>
          html`<label part="answer"
            ><input
              type="radio"
              name=${name}
              data-flag=${flag ?? nothing}
              .checked=${live(value === chosen)}
              @change=${() => choose(value)}
            /><span>${text}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

export const doctorQuestion = (
  terms: Terms<typeof safety>,
  draft: Draft,
  choose: (doctor: Doctor) => void,
  flag: string | undefined,
): TemplateResult =>
  choice<Doctor>(
    'doctor',
    terms.term('doctor'),
    [
      {value: 'nothing', text: terms.term('doctorNothing')},
      {value: 'found', text: terms.term('doctorFound'), ...(flag && {flag})},
      {value: 'not-yet', text: terms.term('doctorNotYet')},
    ],
    draft.doctor,
    choose,
  );

/** One row to tick; `follow` stands under it once it is. */
export const question = (
  row: Row,
  text: string,
  draft: Draft,
  tick: (on: boolean) => void,
  follow: unknown,
): TemplateResult =>
  html`<li class="q">
    <label part="question"
      ><input
        type="checkbox"
        part="box"
        data-flag=${row.join(' ')}
        .checked=${live(isTicked(draft, row))}
        @change=${(event: Event & {currentTarget: HTMLInputElement}) => tick(event.currentTarget.checked)}
      /><span>${text}</span></label
    >${follow}
  </li>`;

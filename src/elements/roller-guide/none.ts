import {html, nothing, type TemplateResult} from 'lit';
import type {Movement, Place} from '../../model/types.js';
import type {Offer} from './choose.js';
import {conditionOf, type Speech} from './speech.js';
import {signed, stepList} from './steps.js';
import {afterAll} from './tools.js';

/** Why a muscle has no technique, or none for this reader, and what else helps. */
export function whyNone(
  speech: Speech,
  {none, taken, floor}: Extract<Offer, {kind: 'none'}>,
  say: (place: Place) => void,
): TemplateResult {
  const {terms, words, muscle, heading} = speech;
  const why = none
    ? words.reasons[none.reason]
    : taken === undefined
      ? terms.term('onlyFloor')
      : terms.term('noneLeft', conditionOf(speech, taken));
  return html`<section>
    ${heading(terms.term('why'), 1, 'h')}
    <p part="why">${why} ${none ? nothing : terms.term('askSomeone')}</p>
    ${floor && !speech.readonly ? afterAll(terms, say) : nothing}
    ${none && words.instead[muscle.id] ? html`<p class="next">${words.instead[muscle.id]}</p>` : nothing}
  </section>`;
}

/** The movement that stands in; where a condition takes that away too, what is safe for everyone. */
export const insteadOf = (
  speech: Speech,
  movement: Movement | undefined,
  figure: TemplateResult | typeof nothing,
): TemplateResult => {
  const {terms, words, heading} = speech;
  return html`<section class="how">
    ${heading(terms.term('instead'), 1, 'h technique')}
    ${
      movement
        ? html`<p><b>${words.movements[movement.id]?.name}</b></p>
            ${figure} ${stepList(words.movements[movement.id]?.steps ?? [])}
            ${signed(speech, movement.review)}`
        : html`<p>${terms.term('insteadSafe')}</p>`
    }
  </section>`;
};

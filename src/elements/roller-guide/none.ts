import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from './choose.js';
import {conditionOf, type Speech} from './speech.js';

/** Why a muscle has no technique, or none for this reader, and what to do instead in a sentence. */
export function whyNone(speech: Speech, {none, taken}: Extract<Offer, {kind: 'none'}>): TemplateResult {
  const {terms, words, muscle, heading} = speech;
  const why = none
    ? words.reasons[none.reason]
    : taken !== undefined && terms.term('noneLeft', conditionOf(speech, taken));
  return html`<section class="why">
    ${heading(terms.term('why'), 1, 'h')}
    <p part="why">${why} ${none ? nothing : terms.term('askSomeone')}</p>
    ${heading(terms.term('instead'), 1, 'h instead')}
    ${none && words.instead[muscle.id] ? html`<p>${words.instead[muscle.id]}</p>` : nothing}
  </section>`;
}

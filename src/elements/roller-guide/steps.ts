import {html, nothing, type TemplateResult} from 'lit';
import type {Movement, Review, Technique} from '../../model/types.js';
import type {Ways} from './choose.js';
import {howOf, type Speech} from './speech.js';

export const stepList = (steps: readonly string[]): TemplateResult =>
  html`<ol class="steps" part="steps">
    ${steps.map(step => html`<li><span>${step}</span></li>`)}
  </ol>`;

/** Who has checked a part of the page. That something is unchecked is said once, at its foot. */
export const signed = ({terms}: Pick<Speech, 'terms'>, review: Review): TemplateResult | typeof nothing =>
  review === 'unchecked'
    ? nothing
    : html`<p class="foot">${terms.term('checked', review.by, review.date)}</p>`;

/** Which way, or that nothing moves. A resting hand neither strokes nor searches. */
function way({terms, words}: Speech, technique: Technique): TemplateResult {
  const {from = '', to = ''} = words.techniques[technique.id] ?? {};
  if (technique.pressure === 'resting') return html`<b>${terms.term('resting')}</b>`;
  return technique.press === 'still'
    ? html`<b>${terms.term('stillPress')}</b> ${terms.term('still', from, to)}`
    : html`${terms.term('stroke', from, to)} <b>${terms.term('oneWay')}</b>
        <span class="soft">${terms.term('houseStyle')}</span>`;
}

/** How one technique is done, in words. */
export function steps(speech: Speech, technique: Technique): TemplateResult {
  const {terms, words, heading} = speech;
  const said = words.techniques[technique.id];
  return html`<section class="how">
    ${heading(howOf(speech, technique), 1, 'h technique')}
    <p>
      <b>${terms.term('where')}:</b> ${said?.at}
      <span class="soft">${terms.term('reach')[technique.reach]}</span>
    </p>
    ${stepList(said?.steps ?? [])}
    <p part="stroke">${way(speech, technique)}</p>
  </section>`;
}

/** The small movement that follows, short. */
export const thenMove = (
  speech: Speech,
  {id, review}: Movement,
  figure: TemplateResult | typeof nothing,
): TemplateResult => {
  const {terms, words, heading} = speech;
  return html`<section class="then">
    ${heading(terms.term('then'), 1, 'h')} ${figure}
    <p><b>${words.movements[id]?.name}.</b> ${words.movements[id]?.steps.join(' ')}</p>
    ${signed(speech, review)}
  </section>`;
};

/** Easier, harder, without the floor: techniques of their own with their own pictures; else a word on what to change. */
export function otherWays(
  speech: Speech,
  technique: Technique,
  ways: Ways,
  picture: (technique: Technique) => TemplateResult,
  open: (technique: Technique) => void,
): TemplateResult | typeof nothing {
  const {terms, words, heading, readonly} = speech;
  const said = words.techniques[technique.id];
  const rows = (['standing', 'easier', 'harder'] as const).flatMap(key => {
    const to = ways[key];
    if (to) {
      return readonly
        ? []
        : html`<li>
            <button type="button" class="bare way" data-technique=${to.id} @click=${() => open(to)}>
              ${picture(to)} <span><b>${terms.term(key)}:</b> <u>${howOf(speech, to)}</u></span>
            </button>
          </li>`;
    }
    const change =
      key === 'standing' || (key === 'easier' && ways.standing?.id === technique.easier) ? '' : said?.[key];
    return change ? html`<li>${terms.term(key)}: ${change}</li>` : [];
  });
  return rows.length
    ? html`<section>
        ${heading(terms.term('otherWays'), 1, 'h')}
        <ul class="ways">
          ${rows}
        </ul>
      </section>`
    : nothing;
}

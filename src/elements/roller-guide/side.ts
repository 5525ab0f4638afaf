import {html, nothing, type TemplateResult} from 'lit';
import type {guide} from '../../words/en/guide.js';
import type {Terms} from '../../words/terms.js';
import type {Sides, Speech} from './speech.js';

/** Left, right or both; with none chosen it is the first question of the guide. */
export function sideChoice(
  terms: Terms<typeof guide>,
  chosen: Sides | undefined,
  disabled: boolean,
  pick: (side: Sides) => void,
): TemplateResult {
  return html`<fieldset class="side" ?disabled=${disabled}>
    <legend class=${chosen ? 'vh' : 'lead'}>${terms.term('whichSide')}</legend>
    ${(['left', 'right', 'both'] as const).map(
      side =>
        html`<label
          ><input
            type="radio"
            name="side"
            data-side=${side}
            .checked=${side === chosen}
            @change=${() => pick(side)}
          /><span>${terms.term('side')[side]}</span></label
        >`,
    )}
  </fieldset>`;
}

/** Under the heading: the Latin name, and the side where nothing else on the page says it: in an article's picture, on paper. */
export function under(
  {terms, words, muscle, readonly}: Speech,
  latin: 'on' | 'off',
  side: Sides | undefined,
): TemplateResult | typeof nothing {
  const name = latin === 'on' && words.muscles[muscle.id]?.latin;
  if (!name && !side) return nothing;
  return html`<p class="under">
    ${name ? html`<span class="latin" lang="la">${name}</span>` : nothing}${side ? html`<span class=${readonly ? '' : 'paper'}>${name ? ', ' : ''}${terms.term('yourSide')[side]}</span>` : nothing}
  </p>`;
}

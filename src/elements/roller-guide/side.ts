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

/** Under the heading: the Latin name, and in an article's picture the side. */
export function under(
  {terms, words, muscle}: Speech,
  latin: 'on' | 'off',
  side: Sides | undefined,
): TemplateResult | typeof nothing {
  const name = latin === 'on' && words.muscles[muscle.id]?.latin;
  if (!name && !side) return nothing;
  return html`<p class="under">
    ${name ? html`<span class="latin" lang="la">${name}</span>` : nothing}${name && side ? ', ' : ''}${side ? terms.term('yourSide')[side] : nothing}
  </p>`;
}

import {html, type TemplateResult} from 'lit';
import type {guide} from '../../words/en/guide.js';
import type {Terms} from '../../words/terms.js';
import type {Sides} from './speech.js';

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

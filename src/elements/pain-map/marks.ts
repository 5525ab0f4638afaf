import {html, nothing, type TemplateResult} from 'lit';
import type {PainDrawing} from '../../model/types.js';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';
import {sameSpot, type Spot} from './drawing.js';
import {strip} from './strip.js';

export interface MarksOptions {
  readonly terms: Terms<typeof map>;
  readonly marks: PainDrawing;
  /** The mark whose strip of numbers is open. */
  readonly active: Spot | undefined;
  /** Nothing can be changed. */
  readonly still: boolean;
  readonly nameOf: (spot: Spot) => string;
  /** Whether the drawing has an outline for it; true as long as there is no drawing. */
  readonly drawn: (spot: Spot) => boolean;
  /** What is said to the mark that is open. */
  readonly answer: unknown;
  readonly open: (spot: Spot | undefined) => void;
  readonly rate: (spot: Spot, intensity: number | undefined) => void;
  readonly remove: (spot: Spot) => void;
}

/** What is marked, in words; a number may follow and can be taken back. */
export function markList(options: MarksOptions): TemplateResult {
  const {terms, marks, active, still, nameOf, drawn, answer, open, rate, remove} = options;
  return html`<ul class="marks" part="list">
    ${marks.map(mark => {
      const name = nameOf(mark);
      const shown = !still && active !== undefined && sameSpot(active, mark);
      const number = mark.intensity;
      const line = html`<span class="mark-name"
          >${name}${drawn(mark) ? nothing : html`<small>${terms.term('noOutline')}</small>`}</span
        >
        <span class="number-of" part="number"
          >${
            number === undefined
              ? still
                ? nothing
                : html`<span class=${shown ? '' : 'invite'}>${terms.term('howBadShort')}</span>`
              : html`<b>${number}</b> ${terms.term('ofTen')}`
          }</span
        >${
          shown
            ? html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 6l5 5 5-5" /></svg>`
            : nothing
        }`;
      return html`<li class="mark ${shown ? 'open' : ''}" part="item">
        ${shown ? answer : nothing}
        ${
          still
            ? html`<p class="mark-row">${line}</p>`
            : html`<button
                type="button"
                class="bare mark-row"
                aria-expanded=${shown ? 'true' : 'false'}
                @click=${() => open(shown ? undefined : mark)}
              >
                ${line}
              </button>`
        }
        ${
          shown
            ? html`${strip(
                  terms.term('howBad', name),
                  [terms.term('mild'), terms.term('worst')],
                  number,
                  next => rate(mark, next),
                )}
                <div class="row tight">
                  <button
                    type="button"
                    class="btn quiet"
                    aria-label=${terms.term('remove', name)}
                    @click=${() => remove(mark)}
                  >
                    ${terms.term('removeShort')}
                  </button>
                  ${
                    number === undefined
                      ? nothing
                      : html`<button type="button" class="btn quiet" @click=${() => rate(mark, undefined)}>
                          ${terms.term('noNumber')}
                        </button>`
                  }
                </div>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}

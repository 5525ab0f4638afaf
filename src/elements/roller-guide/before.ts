import {html, nothing, type TemplateResult} from 'lit';
import {canHandOver, handOver} from '../../session/hand-over.js';
import type {guide} from '../../words/en/guide.js';
import type {Terms} from '../../words/terms.js';
import type {Library} from './library.js';

type Words = Terms<typeof guide>;

/** No muscle yet, or none that is known: what to do, where there is something to do. */
export function nothingYet(
  host: HTMLElement & {readonly readonly: boolean},
  terms: Words,
  heading: TemplateResult,
  reason: string,
): TemplateResult {
  const leads = !host.readonly && canHandOver(host, 'pain-map');
  return html`${heading}
    <p class="lead">${reason} ${leads ? terms.term('emptyThen') : nothing}</p>
    ${
      leads
        ? html`<div class="row">
            <button type="button" class="btn" @click=${() => handOver(host, 'pain-map')}>
              ${terms.term('goToMap')}
            </button>
          </div>`
        : nothing
    }`;
}

/** The atlas is on its way, or did not come. */
export const waiting = (library: Library, terms: Words): TemplateResult =>
  library.failed
    ? html`<p class="lead" role="alert">${terms.term('failed')}</p>
        <button type="button" class="btn line" @click=${() => library.again()}>
          ${terms.term('again')}
        </button>`
    : html`<p class="waiting" role="status">${terms.term('loading')}</p>`;

import {html, type TemplateResult} from 'lit';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';

/** What did not come: said where it would stand, with another try. Everything else works. */
export const again = (terms: Terms<typeof map>, said: string, part: {retry(): void}): TemplateResult =>
  html`<div class="problem" role="status">
    <p>${said}</p>
    <button type="button" class="btn quiet" @click=${() => part.retry()}>${terms.term('retry')}</button>
  </div>`;

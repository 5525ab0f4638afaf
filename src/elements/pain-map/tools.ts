import {html, nothing, type TemplateResult} from 'lit';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';
import type {Edits} from './edits.js';

export interface ToolsOptions {
  readonly terms: Terms<typeof map>;
  readonly any: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly edits: Edits;
  readonly off: boolean;
  /** Undefined where there is no picture to save. */
  readonly save: ((format: 'svg' | 'png') => void) | undefined;
  /** The last picture could not be made. */
  readonly unsaved: boolean;
}

/** Undo, redo, clear; the pictures as files. */
export function tools(options: ToolsOptions): TemplateResult {
  const {terms, any, canUndo, canRedo, edits, off, save, unsaved} = options;
  // Not `disabled`: a button that has just been pressed keeps the focus.
  const button = (name: 'undo' | 'redo' | 'clear' | 'saveSvg' | 'savePng', on: boolean, act: () => void) =>
    html`<button
      type="button"
      class="btn quiet ${name}"
      aria-disabled=${on && !off ? nothing : 'true'}
      @click=${() => on && act()}
    >
      ${terms.term(name)}
    </button>`;
  return html`<div class="row tight tools">
    ${button('undo', canUndo, () => edits.step('undo'))}
    ${canRedo ? button('redo', true, () => edits.step('redo')) : nothing}
    ${button('clear', any, () => edits.clear())}
    ${
      any && save
        ? html`${button('saveSvg', true, () => save('svg'))} ${button('savePng', true, () => save('png'))}`
        : nothing
    }
    ${unsaved ? html`<p role="status">${terms.term('unsaved')}</p>` : nothing}
  </div>`;
}

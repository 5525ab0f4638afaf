import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Place, Technique, Tool} from '../../model/types.js';
import type {ToolChoice, Unfit} from './choose.js';
import {conditionOf, type Speech} from './speech.js';

const GLYPHS: Readonly<Record<Tool, TemplateResult>> = {
  'foam-roller': svg`<ellipse cx="9" cy="16" rx="5" ry="11"/><ellipse cx="9" cy="16" rx="1.8" ry="4"/><path d="M9 5h30c3 0 5 5 5 11s-2 11-5 11H9"/>`,
  'massage-ball': svg`<circle cx="24" cy="16" r="11"/><path d="M16 8.500c4 5 4 10 0 15M32 8.500c-4 5-4 10 0 15"/>`,
  'roller-stick': svg`<path d="M2 13.500h7v5H2zM39 13.500h7v5h-7zM9 11h7.500v10H9zM16.500 11H24v10h-7.500zM24 11h7.500v10H24zM31.500 11H39v10h-7.500z"/>`,
  hands: svg`<path d="M15 29v-4l-5-8c-1.500-2.500 1.500-4.500 3.500-2.200L17 19V6.500c0-3.300 4-3.300 4 0V15V4.500c0-3.300 4-3.300 4 0V15V6c0-3.300 4-3.300 4 0v9.500V9c0-3 3.800-3 3.800 0v11c0 4-1.800 5-1.800 9"/>`,
};

/** A tool as a sign. */
export const glyph = (tool: Tool): TemplateResult =>
  html`<svg class="icon glyph" viewBox="0 0 48 32" aria-hidden="true">${GLYPHS[tool]}</svg>`;

function reason(speech: Speech, unfit: Unfit): string {
  const {terms} = speech;
  switch (unfit.reason) {
    case 'low-back':
      return terms.term('notLowBack');
    case 'hands':
      return terms.term('notHands');
    case 'reach':
      return terms.term('notReach');
    case 'floor':
      return terms.term('notFloor');
    case 'condition':
      return terms.term('notFor', conditionOf(speech, unfit.flag));
  }
}

/** The tools as one group of radio buttons. Those that do not suit stay, struck, with the reason. */
export function toolRow(
  speech: Speech,
  tools: readonly ToolChoice[],
  chosen: Technique,
  disabled: boolean,
  pick: (tool: Tool) => void,
): TemplateResult {
  const {terms} = speech;
  const onKey = (event: KeyboardEvent, at: ToolChoice) => {
    const across = terms.dir === 'rtl' ? -1 : 1;
    const step = {ArrowRight: across, ArrowDown: 1, ArrowLeft: -across, ArrowUp: -1}[event.key];
    if (!step) return;
    event.preventDefault();
    const next = tools[(tools.indexOf(at) + step + tools.length) % tools.length];
    if (!next) return;
    const row = (event.currentTarget as HTMLElement).parentElement;
    row?.querySelector<HTMLElement>(`[data-tool="${next.tool}"]`)?.focus();
    if (next.technique) pick(next.tool);
  };
  return html`<div class="tools" role="radiogroup" aria-label=${terms.term('have')}>
    ${tools.map(each => {
      const {tool, technique, unfit} = each;
      const on = tool === chosen.tool;
      const off = !technique || disabled;
      return html`<button
        type="button"
        class="bare tool"
        part="tool"
        role="radio"
        data-tool=${tool}
        aria-checked=${on ? 'true' : 'false'}
        aria-disabled=${off ? 'true' : nothing}
        tabindex=${on ? 0 : -1}
        @click=${() => !off && pick(tool)}
        @keydown=${(event: KeyboardEvent) => !disabled && onKey(event, each)}
      >
        ${glyph(tool)}
        <span>
          <b>${terms.term('tool')[tool]}</b> <span class="or">${terms.term('toolOr')[tool]}</span>
          <small part="tool-reason">
            ${unfit ? reason(speech, unfit) : terms.term(technique?.fit === 2 ? 'best' : 'possible')}
          </small>
        </span>
      </button>`;
    })}
  </div>`;
}

/** Whether the floor can be reached: asked once, only where the answer changes something; and the way back. */
export function floorQuestion(
  {terms, state}: Speech,
  tools: readonly ToolChoice[],
  technique: Technique,
  say: (place: Place) => void,
): TemplateResult | typeof nothing {
  const answer = (label: string, place: Place) =>
    html`<button type="button" class="btn quiet" data-place=${place} @click=${() => say(place)}>
      ${label}
    </button>`;
  if (state.place === null) {
    const matters =
      technique.place === 'floor' && tools.some(each => each.technique && each.technique.place !== 'floor');
    return matters
      ? html`<div class="ask" role="group" aria-label=${terms.term('floorAsk')}>
          <span>${terms.term('floorAsk')}</span>
          ${answer(terms.term('floorYes'), 'floor')} ${answer(terms.term('floorNo'), 'standing')}
        </div>`
      : nothing;
  }
  return tools.some(each => each.unfit?.reason === 'floor') ? afterAll(terms, say) : nothing;
}

/** The answer about the floor is never the last word. */
export const afterAll = (terms: Speech['terms'], say: (place: Place) => void): TemplateResult =>
  html`<div class="ask">
    <button type="button" class="btn quiet" data-place="floor" @click=${() => say('floor')}>
      ${terms.term('floorAfterAll')}
    </button>
  </div>`;

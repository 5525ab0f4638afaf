import {html, nothing, svg, type TemplateResult} from 'lit';
import type {
  Atlas,
  AtlasWords,
  FlagId,
  Movement,
  Muscle,
  NoTechnique,
  Review,
  Side,
  Technique,
  Tool,
} from '../../model/types.js';
import type {guide} from '../../words/en/guide.js';
import type {Terms} from '../../words/terms.js';
import type {ToolChoice, Unfit} from './choose.js';

/** What every part of the guide needs to speak. */
export interface Speech {
  readonly terms: Terms<typeof guide>;
  readonly atlas: Atlas;
  readonly words: AtlasWords;
  /** A condition of the reader in a few words. */
  readonly flag: (flag: FlagId) => string;
  readonly conditions: readonly FlagId[];
  heading(text: unknown, below: number, part?: string): TemplateResult;
}

const GLYPHS: Readonly<Record<Tool, TemplateResult>> = {
  'foam-roller': svg`<ellipse cx="9" cy="16" rx="5" ry="11"/><ellipse cx="9" cy="16" rx="1.8" ry="4"/><path d="M9 5h30c3 0 5 5 5 11s-2 11-5 11H9M38 5.500c-3 1-4 6-4 10.500s1 9.500 4 10.500"/>`,
  'massage-ball': svg`<circle cx="24" cy="16" r="11"/><path d="M16 8.500c4 5 4 10 0 15M32 8.500c-4 5-4 10 0 15"/>`,
  'roller-stick': svg`<path d="M2 13.500h7v5H2zM39 13.500h7v5h-7zM9 11h7.500v10H9zM16.500 11H24v10h-7.500zM24 11h7.500v10H24zM31.500 11H39v10h-7.500z"/>`,
  hands: svg`<path d="M14 28V17l-4-5c-1.500-2 1-4 3-2l4 4V5c0-3 4-3 4 0v7M21 12V3.500c0-3 4-3 4 0V12M25 12V5c0-3 4-3 4 0v8M29 13V8.500c0-3 4-3 4 0V20c0 4-2 6-4 8"/>`,
};

function unfitWords({terms, flag}: Speech, unfit: Unfit): string {
  switch (unfit.reason) {
    case 'low-back':
      return terms.term('notLowBack');
    case 'reach':
      return terms.term('notReach');
    case 'floor':
      return terms.term('notFloor');
    case 'condition':
      return terms.term('notCondition', flag(unfit.flag));
  }
}

/** The tools as one group of radio buttons. Those that do not suit stay, struck, with the reason. */
export function toolRow(
  speech: Speech,
  tools: readonly ToolChoice[],
  chosen: Tool | undefined,
  pick: (choice: ToolChoice) => void,
): TemplateResult {
  const {terms} = speech;
  const fits = tools.filter(each => each.technique);
  const stop = fits.find(each => each.tool === chosen) ?? fits[0];
  const onKey = (event: KeyboardEvent, at: ToolChoice) => {
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    if (!step) return;
    event.preventDefault();
    const next = tools[(tools.indexOf(at) + step + tools.length) % tools.length];
    const row = (event.currentTarget as HTMLElement).parentElement;
    row?.querySelector<HTMLElement>(`[data-tool="${next?.tool}"]`)?.focus();
  };
  return html`<div class="tools" role="radiogroup" aria-label=${terms.term('have')}>
    ${tools.map(each => {
      const {tool, technique, unfit} = each;
      const on = tool === chosen;
      return html`<button
        type="button"
        class="tool"
        part="tool"
        role="radio"
        data-tool=${tool}
        aria-checked=${on ? 'true' : 'false'}
        aria-disabled=${technique ? nothing : 'true'}
        tabindex=${each === stop ? 0 : -1}
        @click=${() => technique && pick(each)}
        @keydown=${(event: KeyboardEvent) => onKey(event, each)}
      >
        <svg viewBox="0 0 48 32" aria-hidden="true">${GLYPHS[tool]}</svg>
        <span>
          <b>${terms.term('tool')[tool]}</b>
          <small part=${unfit ? 'tool-reason' : nothing}>
            ${
              unfit
                ? unfitWords(speech, unfit)
                : technique?.fit === 2
                  ? terms.term('best')
                  : terms.term('possible')
            }
          </small>
        </span>
      </button>`;
    })}
  </div>`;
}

/** Three bands in words; no number is asked for and none is shown. */
function pressure({terms, words, heading}: Speech, technique: Technique): TemplateResult {
  const [light, here, hard] = terms.term('bands');
  return html`<section part="pressure">
    ${heading(terms.term('hard'), 1, 'h')}
    <ul class="pressure" aria-hidden="true">
      <li>${light}</li>
      <li class="here" part="window">${here}</li>
      <li class="hard">${hard}</li>
    </ul>
    <p class="foot">${words.pressures[technique.pressure] ?? ''} ${terms.term('hardNote')}</p>
  </section>`;
}

/** Cautions of this person first, then those of the place. */
function cautions(speech: Speech, muscle: Muscle, technique: Technique): TemplateResult {
  const {terms, words, conditions, flag, heading} = speech;
  const mine = technique.soften.filter(each => conditions.includes(each));
  return html`<section>
    ${heading(terms.term('care'), 1, 'h')}
    <ul class="cautions" part="cautions">
      ${mine.map(each => html`<li class="for-you">${terms.term('careYou', flag(each))}</li>`)}
      ${[...new Set([...technique.cautions, ...muscle.cautions])].map(each => (words.cautions[each] ? html`<li>${words.cautions[each]}</li>` : nothing))}
      <li><b>${terms.term('stop')}</b></li>
    </ul>
  </section>`;
}

/** A low back with the one thing that never happens to it. */
const noLowBack = (terms: Terms<typeof guide>): TemplateResult =>
  html`<div class="low-back" part="never">
    <svg viewBox="0 0 80 64" aria-hidden="true">
      <path d="M22 2c-3 12-2 20 2 28-6 8-8 18-8 32M58 2c3 12 2 20-2 28 6 8 8 18 8 32M40 4v40" />
      <ellipse cx="40" cy="28" rx="25" ry="7" />
      <path class="cross" d="M14 10l52 38M66 10L14 48" />
    </svg>
    <p><b>${terms.term('noLowBack')}</b> ${terms.term('noLowBackInstead')}</p>
  </div>`;

export const isLowBack = (muscle: Muscle): boolean => muscle.region === 'low-back';

export const reviewLine = (terms: Terms<typeof guide>, review: Review): string =>
  review === 'unchecked' ? terms.term('thin') : terms.term('checked', review.by, review.date);

/** How to do one technique: pictures, steps, how hard, what to mind. */
export function techniqueView(
  speech: Speech,
  muscle: Muscle,
  technique: Technique,
  pictures: TemplateResult,
): TemplateResult {
  const {terms, words, heading} = speech;
  const said = words.techniques[technique.id];
  const movement = words.movements[technique.then];
  return html`<div class="body">
    <div class="pictures">${pictures}</div>
    <section>
      <p>
        <b>${terms.term('where')}:</b> ${said?.at}.
        <span class="soft">${terms.term('reach')[technique.reach]}</span>
      </p>
      <ol class="steps" part="steps">
        ${said?.steps.map(step => html`<li><span>${step}</span></li>`)}
      </ol>
      <p part="stroke">
        ${
          technique.press === 'still'
            ? html`<b>${terms.term('stillNote')}</b> ${terms.term('still', said?.from ?? '', said?.to ?? '')}`
            : html`<b>${terms.term('oneWay')}.</b> ${terms.term('stroke', said?.from ?? '', said?.to ?? '')}`
        }
      </p>
      ${movement ? html`<p><b>${terms.term('then')}</b> ${movement.name}.</p>` : nothing}
    </section>
    ${isLowBack(muscle) ? noLowBack(terms) : nothing} ${pressure(speech, technique)}
    ${cautions(speech, muscle, technique)}
    <section class="after">
      ${heading(terms.term('after'), 1, 'h')}
      <ul class="plain">
        ${terms.term('afterCare').map(line => html`<li>${line}</li>`)}
      </ul>
    </section>
  </div>`;
}

/** A small movement: what stands in where nothing should be pressed, and what follows a point. */
export function movementView(
  {words, heading}: Speech,
  movement: Movement,
  picture: TemplateResult,
): TemplateResult {
  const said = words.movements[movement.id];
  return html`<div class="body">
    <div class="pictures">${picture}</div>
    <section>
      ${heading(said?.name ?? '', 1, 'h')}
      <ol class="steps" part="steps">
        ${said?.steps.map(step => html`<li><span>${step}</span></li>`)}
      </ol>
    </section>
  </div>`;
}

/** Why a muscle has no technique, or none for this reader. */
export function whyNone(
  {terms, words, flag}: Speech,
  muscle: Muscle,
  none: NoTechnique | undefined,
  taken: FlagId | undefined,
): TemplateResult {
  const why = none ? words.reasons[none.reason] : terms.term('noneLeftWhy', taken ? flag(taken) : '');
  return html`<p class="lead" part="why">${why}</p>
    ${none && words.instead[muscle.id] ? html`<p>${words.instead[muscle.id]}</p>` : nothing}
    ${muscle.selfTreatment.startsWith('professional') ? html`<p>${terms.term('professional')}</p>` : nothing}`;
}

export const sideWord = (terms: Terms<typeof guide>, side: Side): string => terms.term('yourSide')[side];

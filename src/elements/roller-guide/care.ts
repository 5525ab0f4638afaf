import {html, nothing, type TemplateResult} from 'lit';
import {afterCare} from '../../atlas/after-care.js';
import type {CautionId, Muscle, Technique} from '../../model/types.js';
import type {afterCareWords} from '../../words/en/after-care.js';
import type {Terms} from '../../words/terms.js';
import {isLowBack} from './choose.js';
import {conditionOf, type Speech} from './speech.js';
import {signed} from './steps.js';

/** Three bands in words; no number is asked for and none is shown. */
export function pressure({terms, words, heading}: Speech, technique: Technique): TemplateResult {
  const said = words.pressures[technique.pressure] ?? '';
  const [light, here, hard] = terms.term('bands');
  const rests = technique.pressure === 'resting';
  return html`<section part="pressure">
    ${heading(terms.term('hard'), 1, 'h')}
    ${
      rests
        ? nothing
        : html`<ul class="pressure" aria-hidden="true">
            <li>${light}</li>
            <li class="here" part="window">${here}</li>
            <li class="off">${hard}</li>
          </ul>`
    }
    <p>${said} ${terms.term(rests ? 'hardRest' : 'hardNote')}</p>
  </section>`;
}

/** Cautions that only matter to some people, and the flag that asks about it. */
const SOME: Readonly<Record<CautionId, string>> = {
  pregnancy: 'pregnancy',
  osteoporosis: 'osteoporosis',
  anticoagulants: 'anticoagulants',
  varicose: 'past-clot-or-varicose',
};

/** A caution that another one says too, with what to do then. */
const SAID_BY: Readonly<Record<CautionId, CautionId>> = {
  'sciatic-nerve': 'nerve-root',
  'like-sciatica': 'nerve-root',
};

function cautionsOf(muscle: Muscle, technique: Technique): readonly CautionId[] {
  const all = new Set([...technique.cautions, ...muscle.cautions]);
  return [...all].filter(id => !all.has(SAID_BY[id] ?? ''));
}

/** What this person told us first, then the place. `floorAsked`: getting up again has been asked already. */
export function cautions(speech: Speech, technique: Technique, floorAsked: boolean): TemplateResult {
  const {terms, words, muscle, state, heading, readonly} = speech;
  return html`<section class="care">
    ${heading(terms.term('care'), 1, 'h')}
    <ul class="cautions" part="cautions">
      ${technique.soften
        .filter(flag => state.conditions.includes(flag))
        .map(flag => html`<li class="for-you">${terms.term('careYou', conditionOf(speech, flag))}</li>`)}
      <li><b>${terms.term('stop')}</b></li>
      ${cautionsOf(muscle, technique)
        .filter(id => !SOME[id] && words.cautions[id] && !(id === 'no-lumbar' && isLowBack(muscle)))
        .filter(id => id !== 'getting-up' || !floorAsked)
        .map(id => html`<li>${words.cautions[id]}</li>`)}
      ${muscle.selfTreatment.startsWith('professional') ? html`<li>${terms.term('professional')}</li>` : nothing}
    </ul>
    ${readonly ? nothing : careForSome(speech, technique)}
  </section>`;
}

/** What matters to some and has not been ruled out: in an article's picture a part of its own, which lies open. */
export function careForSome(
  {terms, words, muscle, state, readonly}: Speech,
  technique: Technique,
): TemplateResult | typeof nothing {
  const some = cautionsOf(muscle, technique).filter(
    id => SOME[id] && words.cautions[id] && !state.asked.includes(SOME[id]),
  );
  return some.length
    ? html`<details class="some" ?open=${readonly}>
        <summary>${terms.term('careSome')}</summary>
        <ul class="cautions">
          ${some.map(id => html`<li>${words.cautions[id]}</li>`)}
        </ul>
      </details>`
    : nothing;
}

/** A low back with the one thing that never happens to it. */
export const noLowBack = ({terms}: Pick<Speech, 'terms'>): TemplateResult =>
  html`<div class="low-back" part="never">
    <svg class="icon" viewBox="0 0 112 92" aria-hidden="true">
      <path
        d="M33 2C29 18 36 29 37 41 38 54 27 61 25 77v13M79 2C83 18 76 29 75 41 74 54 85 61 87 77v13M56 4v62M56 76v14M40 68c5-3 10-4 16-4s11 1 16 4"
      />
      <path class="roller" d="M20 33h76c4 0 6 4 6 10s-2 10-6 10H20z" />
      <ellipse class="roller" cx="20" cy="43" rx="6" ry="10" />
      <path class="cross" d="M24 16l64 54M88 16L24 70" />
    </svg>
    <p><b>${terms.term('noLowBack')}</b> ${terms.term('noLowBackWhy')} ${terms.term('noLowBackInstead')}</p>
  </div>`;

/** What is said at every end. */
export function afterwards(
  {terms, heading}: Pick<Speech, 'terms' | 'heading'>,
  words: Terms<typeof afterCareWords>,
): TemplateResult {
  const {timesAWeek, minutesADay, review} = afterCare;
  return html`<section class="after">
    ${heading(terms.term('after'), 1, 'h')}
    <ul class="plain">
      <li>${terms.term('feel')} ${words.term('sore')}</li>
      <li>${words.term('worse')}</li>
      <li>
        ${words.term('howOften', timesAWeek.least, timesAWeek.most)} ${words.term('perDay', minutesADay.most)}
      </li>
      <li>${words.term('review', review.sessions, review.weeks)}</li>
      <li>${words.term('always').join(' ')}</li>
    </ul>
    ${signed({terms}, review.review)}
  </section>`;
}

import {html, nothing, type TemplateResult} from 'lit';
import {flagOf} from '../../model/flags.js';
import type {safety} from '../../words/en/safety.js';
import type {Terms} from '../../words/terms.js';
import {canBeOld, markOld, missing, type Change, type Draft, type Row} from './draft.js';
import {choice} from './questions.js';

/** Asked in place once a row is ticked: is it old and known? Is it new, with an aneurysm? */
export function follow(
  terms: Terms<typeof safety>,
  row: Row,
  draft: Draft,
  change: Change,
  wanting: boolean,
): unknown {
  const words = terms.term('follow');
  const id = row[0] ?? '';
  if (id === 'known-aneurysm') {
    const missed = wanting && missing(draft, [row]);
    return choice(
      id,
      html`${words.aneurysm} ${missed ? html`<b class="missing" role="alert">${words.missing}</b>` : nothing}`,
      [
        {value: true, text: words.aneurysmNew},
        {value: false, text: words.aneurysmOld},
      ],
      draft.worse,
      worse => change(now => ({...now, worse})),
      'follow',
    );
  }
  if (!canBeOld(row)) return nothing;
  const level = flagOf(id).level === 'emergency' ? 'emergency' : 'same-day';
  return choice(
    id,
    words[level],
    [
      {value: false, text: words[`${level}New`]},
      {value: true, text: words[`${level}Old`]},
    ],
    row.every(one => draft.old.includes(one)),
    isOld => change(now => markOld(now, row, isOld)),
    'follow',
  );
}

const kindOf = ([id = '']: Row) => {
  const {level, technique} = flagOf(id);
  return technique ? 'condition' : level === 'ask-first' ? 'known' : 'sign';
};

/** The full list under three headings. */
export const groups = (
  terms: Terms<typeof safety>,
  level: number,
  rows: readonly Row[],
  row: (row: Row) => TemplateResult,
): readonly TemplateResult[] =>
  (['sign', 'known', 'condition'] as const).map(
    kind => html`
      <div class="group" role="heading" aria-level=${Math.min(6, level)}>${terms.term('groups')[kind]}</div>
      <ul class="list">
        ${rows.filter(one => kindOf(one) === kind).map(row)}
      </ul>
    `,
  );

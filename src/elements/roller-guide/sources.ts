import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Atlas, ReferenceId, Technique} from '../../model/types.js';
import type {guideMore} from '../../words/en/guide-more.js';
import {Terms} from '../../words/terms.js';

/** Ids of the built-in atlas; another atlas lists what its own rows name. */
const HARD: readonly ReferenceId[] = ['how-grabow'];
const LONG: readonly ReferenceId[] = ['how-behm', 'how-fijavz'];
const NOT: readonly ReferenceId[] = ['how-bartsch'];
const ONE_WAY: readonly ReferenceId[] = ['how-stick', 'how-calf'];

/** Where a technique, or the reason for none, was read. Comes when it is asked for. */
export function createSources(host: ReactiveControllerHost & HTMLElement, words: typeof guideMore) {
  const terms = new Terms(host, 'guideMore', words);
  return (
    atlas: Atlas,
    row: {readonly references: readonly ReferenceId[]; readonly provenance?: Technique['provenance']},
    muscle: readonly ReferenceId[],
    strokes: boolean,
  ): TemplateResult => {
    const list = (ids: readonly ReferenceId[]) => {
      const found = ids.flatMap(id => atlas.references.find(each => each.id === id) ?? []);
      return found.length
        ? html`<ul class="refs">
            ${found.map(
              ({cite, url, tier}) =>
                html`<li>
                  ${
                    url
                      ? html`<a href=${url} target="_blank" rel="noopener"
                          >${cite}<span class="vh"> (${terms.term('newTab')})</span></a
                        >`
                      : cite
                  }
                  <span class="soft">(${terms.term('tier')[tier]})</span>
                </li>`,
            )}
          </ul>`
        : nothing;
    };
    const group = (title: string, note: string, ids: readonly ReferenceId[]) =>
      note || ids.some(id => atlas.references.some(each => each.id === id))
        ? html`<dt>${title}</dt>
            <dd>${note} ${list(ids)}</dd>`
        : nothing;
    return html`<dl class="sources">
      ${group(
        terms.term('thisOne'),
        row.provenance ? terms.term('provenance')[row.provenance] : '',
        row.references,
      )}
      ${strokes ? group(terms.term('oneWay'), terms.term('oneWayNote'), ONE_WAY) : nothing}
      ${row.provenance ? group(terms.term('hard'), terms.term('hardNote'), HARD) : nothing}
      ${group(terms.term('long'), terms.term('longNote'), LONG)} ${group(terms.term('not'), '', NOT)}
      ${group(terms.term('muscle'), '', muscle)}
    </dl>`;
  };
}

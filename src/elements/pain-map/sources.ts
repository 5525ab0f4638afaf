import {html, nothing, type TemplateResult} from 'lit';
import type {AtlasWords, Because, PainDrawing, Source} from '../../model/types.js';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';

export interface SourcesOptions {
  readonly terms: Terms<typeof map>;
  readonly words: AtlasWords;
  readonly sources: readonly Source[];
  readonly looking: Source | undefined;
  readonly latin: boolean;
  readonly marks: PainDrawing;
  /** Where a tap leads; without it no arrow is drawn. */
  readonly leads: boolean;
  readonly heading: (text: unknown, below: number, part?: string) => TemplateResult;
  readonly thumbnail: (source: Source) => TemplateResult;
  readonly look: (source: Source | undefined) => void;
  readonly choose: (source: Source) => void;
}

const lower = (text: string) => text.charAt(0).toLocaleLowerCase() + text.slice(1);

/** Why a muscle is offered: which marked places it is reported to send pain to. */
export function whyOf(
  {terms, words}: Pick<SourcesOptions, 'terms' | 'words'>,
  because: readonly Because[],
): string {
  const of = (kind: Because['kind']) =>
    terms.term('and', [
      ...new Set(
        because
          .filter(each => each.kind === kind)
          .map(each => lower(words.zones[each.zone]?.name ?? each.zone)),
      ),
    ]);
  return terms.term('why', of('essential'), of('spillover'));
}

/** The muscles that may be sending it, in words: often, then sometimes. */
export function sourceList(options: SourcesOptions): TemplateResult {
  const {terms, words, sources, looking, latin, leads, heading, thumbnail, look, choose} = options;
  const row = (source: Source) => {
    const said = words.muscles[source.muscle];
    const shown = looking === source;
    return html`<li
      class="source ${shown ? 'shown' : ''}"
      part="source"
      @pointerenter=${(event: PointerEvent) => event.pointerType === 'mouse' && look(source)}
      @pointerleave=${(event: PointerEvent) => event.pointerType === 'mouse' && look(undefined)}
    >
      <button
        type="button"
        class="look"
        part="thumbnail"
        aria-pressed=${shown ? 'true' : 'false'}
        aria-label="${terms.term(shown ? 'hideOn' : 'showOn')}: ${said?.name}"
        @click=${() => look(shown ? undefined : source)}
      >
        ${thumbnail(source)}
      </button>
      <button
        type="button"
        class="choose"
        data-muscle=${source.muscle}
        data-side=${source.side}
        @focus=${() => look(source)}
        @click=${() => choose(source)}
      >
        <span>
          <span class="name" part="name">${said?.name ?? source.muscle}</span>
          <span class="on">${terms.term(source.side === 'left' ? 'yourLeft' : 'yourRight')}</span>
          ${latin && said?.latin ? html`<span class="latin" part="latin" lang="la">${said.latin}</span>` : nothing}
          <span class="why" part="why">${whyOf(options, source.because)}</span>
        </span>
        ${
          leads
            ? html`<span class="go"
                >${terms.term('open')}
                <svg class="icon arrow" viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M2 8h11M9 4l4 4-4 4" /></svg
              ></span>`
            : nothing
        }
      </button>
    </li>`;
  };
  const group = (strength: Source['strength']) => {
    const own = sources.filter(source => source.strength === strength);
    return own.length
      ? html`${heading(terms.term(strength), 2, 'group')}
          <ul>
            ${own.map(row)}
          </ul>`
      : nothing;
  };
  return html`<section class="sources" part="sources">
    ${heading(terms.term('sources'), 1, 'sub')}
    ${
      sources.length
        ? html`${group('often')} ${group('sometimes')}`
        : html`<p>${terms.term('noSource')} ${terms.term('noSourceThen')}</p>`
    }
  </section>`;
}

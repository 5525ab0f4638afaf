import {html, nothing, type TemplateResult} from 'lit';
import type {AtlasWords, Because, Source} from '../../model/types.js';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';
import {within} from '../../words/within.js';

export interface SourcesOptions {
  readonly terms: Terms<typeof map>;
  readonly words: AtlasWords;
  readonly sources: readonly Source[];
  /** Whose pattern is on the body. */
  readonly isShown: (source: Source) => boolean;
  /** By a tap, not a glance. */
  readonly isKept: (source: Source) => boolean;
  readonly latin: boolean;
  readonly heading: (text: unknown, below: number, part?: string) => TemplateResult;
  readonly thumbnail: (source: Source) => unknown;
  /** The pattern over the marks, under its row, where the body itself is out of sight. */
  readonly fit: (source: Source) => unknown;
  /** By hovering or by focus: as long as it lasts. */
  readonly glance: (source: Source | undefined) => void;
  /** By a tap: until the next. */
  readonly look: (source: Source) => void;
  /** Undefined where nothing can be pressed. */
  readonly choose: ((source: Source) => void) | undefined;
  readonly startGently: (() => void) | undefined;
}

/** Why a muscle is offered: which marked places it is reported to send pain to. */
export function whyOf(
  {terms, words}: Pick<SourcesOptions, 'terms' | 'words'>,
  because: readonly Because[],
): string {
  const of = (kind: Because['kind']) => {
    const zones = because.filter(each => each.kind === kind).map(({zone}) => zone);
    return terms.term(
      'join',
      [...new Set(zones)].map(zone => within(terms, words.zones[zone]?.name ?? zone)),
    );
  };
  return terms.term('why', of('essential'), of('spillover'));
}

/** The muscles that may be sending it, in words: often, then sometimes. */
export function sourceList(options: SourcesOptions): TemplateResult {
  const {terms, sources, heading, startGently} = options;
  const group = (strength: Source['strength']) => {
    const own = sources.filter(source => source.strength === strength);
    return own.length
      ? html`${heading(terms.term(strength), 2, 'group')}
          <ul>
            ${own.map(source => row(options, source))}
          </ul>`
      : nothing;
  };
  return html`${heading(terms.term('sources'), 1, 'sub')}
  ${
    sources.length
      ? html`${group('often')} ${group('sometimes')}`
      : html`<p>${terms.term('noSource')} ${terms.term('noSourceThen')}</p>`
  }
  ${
    startGently
      ? html`<div class="gently">
          <button type="button" class="btn" part="button button-primary" @click=${startGently}>
            ${terms.term('startGently')}
          </button>
          <p>${terms.term('startGentlyThen')}</p>
        </div>`
      : nothing
  }`;
}

function row(options: SourcesOptions, source: Source): TemplateResult {
  const {terms, words, latin, isShown, isKept, thumbnail, fit, glance, look, choose} = options;
  const said = words.muscles[source.muscle];
  const name = said?.name ?? source.muscle;
  const shown = isShown(source);
  const alarm = source.warning ? 'warning' : source.watch && 'watch';
  const byMouse = (to: Source | undefined) => (event: PointerEvent) => {
    if (event.pointerType === 'mouse') glance(to);
  };
  return html`<li
    class="source ${shown ? 'shown' : ''}"
    part="source"
    @pointerenter=${byMouse(source)}
    @pointerleave=${byMouse(undefined)}
    @focusin=${(event: FocusEvent) =>
      event.target instanceof Element && event.target.matches(':focus-visible') && glance(source)}
    @focusout=${() => glance(undefined)}
  >
    <button
      type="button"
      class="bare look"
      part="thumbnail"
      aria-pressed=${isKept(source) ? 'true' : 'false'}
      aria-label=${terms.term('showOn', name)}
      @click=${() => look(source)}
    >
      ${thumbnail(source)}
    </button>
    <button
      type="button"
      class="bare choose"
      aria-disabled=${choose ? nothing : 'true'}
      data-muscle=${source.muscle}
      data-side=${source.side}
      @click=${() => choose?.(source)}
    >
      <span>
        <span class="name" part="name">${name}</span>
        <span class="under"
          ><span>${terms.term('sides')[source.side]}</span>${
            latin && said?.latin
              ? html` <span class="latin" part="latin" lang="la">${said.latin}</span>`
              : nothing
          }</span
        >
        <span class="why" part="why">${whyOf(options, source.because)}</span>
        ${alarm ? html`<span class="why alarm">${terms.term(alarm)}</span>` : nothing}
      </span>
      <span class="vh">${terms.term('open')}</span>
      <svg class="icon arrow" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 8h11M9 4l4 4-4 4" />
      </svg>
    </button>
    ${shown ? fit(source) : nothing}
  </li>`;
}

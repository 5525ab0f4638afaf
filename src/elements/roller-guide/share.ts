import {html, svg, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {formatLink, type Link} from '../../session/link.js';
import type {guideMore} from '../../words/en/guide-more.js';
import {Terms} from '../../words/terms.js';

const address = (link: Link): string => {
  const url = new URL(location.href);
  url.hash = formatLink(link).slice(1);
  return url.href;
};

/** The two ways to hand an exercise on. Comes when it is asked for. */
export function createShare(host: ReactiveControllerHost & HTMLElement, words: typeof guideMore) {
  const terms = new Terms(host, 'guideMore', words);
  return {
    /** The link as a code that a phone's camera reads, drawn in the page: nothing is asked of a server. */
    async code(link: Link): Promise<TemplateResult> {
      const url = address(link);
      const {encode} = await import('uqr');
      const {data, size} = encode(url, {border: 2});
      const d = data.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : []))).join('');
      return html`<svg
          class="code"
          viewBox="0 0 ${size} ${size}"
          role="img"
          aria-label=${terms.term('code', url)}
        >
          ${svg`<path d=${d}></path>`}
        </svg>
        <p>${terms.term('phoneHow')}</p>`;
    },

    /** Copies the link; where that is not allowed, shows it. */
    async copy(link: Link): Promise<TemplateResult> {
      const url = address(link);
      try {
        await navigator.clipboard.writeText(url);
        return html`<p>${terms.term('copied')}</p>`;
      } catch {
        return html`<p>${terms.term('copyFailed')} <span class="link">${url}</span></p>`;
      }
    },
  };
}

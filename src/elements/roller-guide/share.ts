import {html, svg, type TemplateResult} from 'lit';
import {encode} from 'uqr';
import {formatLink, type Link} from '../../session/link.js';
import type {guide} from '../../words/en/guide.js';
import type {Terms} from '../../words/terms.js';

const address = (link: Link): string => {
  const url = new URL(location.href);
  url.hash = formatLink(link).slice(1);
  return url.href;
};

/** The link as a code that a phone's camera reads, drawn in the page: nothing is asked of a server. */
export function phoneCode(terms: Terms<typeof guide>, link: Link): TemplateResult {
  const url = address(link);
  const {data, size} = encode(url, {border: 2});
  const d = data.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : []))).join('');
  return html`<svg class="code" viewBox="0 0 ${size} ${size}" role="img" aria-label=${url}>
      ${svg`<path d=${d}></path>`}
    </svg>
    <p>${terms.term('phoneHow')}</p>`;
}

/** Copies the link; where that is not allowed, shows it. */
export async function copyLink(terms: Terms<typeof guide>, link: Link): Promise<TemplateResult> {
  const url = address(link);
  try {
    await navigator.clipboard.writeText(url);
    return html`<p>${terms.term('copied')}</p>`;
  } catch {
    return html`<p>${terms.term('copyFailed')} <span class="link">${url}</span></p>`;
  }
}

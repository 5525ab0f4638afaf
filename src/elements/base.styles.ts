import {css} from 'lit';

/**
 * The frame that every element has from the first moment (design: type, space). The private `--_*` stand on the inner wrapper, where
 * `1em` is the host's.
 */
export const base = css`
  :host {
    display: block;
    container: unknot / inline-size;
    color: inherit;
    font: inherit;
    line-height: 1.45;
    text-align: start;
    letter-spacing: normal;
    text-transform: none;
    text-wrap: pretty;
    font-variant-numeric: lining-nums tabular-nums;
    overflow-wrap: break-word;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* A sentence runs as its letters do, so that an English one ends in its full stop; the layout stays the page's. */
  :host(:dir(rtl)) {
    text-align: right;
  }
  :host(:dir(rtl)) * {
    unicode-bidi: plaintext;
  }
  .un {
    --_u: max(var(--unknot-size, 1em), 15px);
    --_soft: color-mix(in oklab, currentColor 86%, transparent);
    --_s: max(0.875em, 14.5px);
    font-size: var(--_u);
    border-block-start: 2px solid currentColor;
    padding-block-start: 1em;
  }
  p {
    margin: 0;
  }
  .title {
    font-size: 1.75em;
    line-height: 1.12;
    font-weight: 600;
    text-wrap: balance;
  }
  .lead,
  .title + p {
    margin-block-start: 0.5em;
    max-inline-size: 36em;
  }
  .foot {
    font-size: var(--_s);
    color: var(--_soft);
    margin-block-start: 1em;
  }
  /* Of a part that did not come, and nothing else: what comes brings its own. */
  .btn {
    min-block-size: 44px;
    font: inherit;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;

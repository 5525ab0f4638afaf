import {css} from 'lit';

/**
 * Tokens and the frame that every element has from the first moment (design: type, colour, space). The page overrides colours as
 * `--unknot-*`, read at the point of use; the private `--_*` stand on the inner wrapper, where `1em` is the host's.
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
  .un {
    --_u: max(var(--unknot-size, 1em), 15px);
    --_accent: var(--unknot-accent, #0d565c);
    --_on-accent: var(--unknot-on-accent, #fff);
    --_pain: var(--unknot-pain, #bb2d10);
    --_on-pain: var(--unknot-on-pain, #fff);
    --_paper: var(--unknot-paper, #fff);
    --_soft: color-mix(in oklab, currentColor 86%, transparent);
    --_edge: color-mix(in oklab, currentColor 60%, transparent);
    --_line: color-mix(in oklab, currentColor 22%, transparent);
    --_wash: color-mix(in oklab, currentColor 6%, transparent);
    --_s: max(0.875em, 14.5px);
    font-size: var(--_u);
    border-block-start: 2px solid currentColor;
    padding-block-start: 1em;
  }
  @supports (color: light-dark(#000, #fff)) {
    .un {
      --_accent: var(--unknot-accent, light-dark(#0d565c, #8ed6cf));
      --_on-accent: var(--unknot-on-accent, light-dark(#fff, #062322));
      --_pain: var(--unknot-pain, light-dark(#bb2d10, #ff8a66));
      --_on-pain: var(--unknot-on-pain, light-dark(#fff, #2b0b03));
      --_paper: var(--unknot-paper, light-dark(#fff, #161412));
    }
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
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;

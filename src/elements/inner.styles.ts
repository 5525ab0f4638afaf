import {css} from 'lit';

/**
 * Colours, text and controls inside an element. They come with what is shown: where that is loaded apart, the shell does without. The
 * page overrides colours as `--unknot-*`, read at the point of use.
 */
export const inner = css`
  .un {
    --_accent: var(--unknot-accent, #0d565c);
    --_on-accent: var(--unknot-on-accent, #fff);
    --_pain: var(--unknot-pain, #bb2d10);
    --_on-pain: var(--unknot-on-pain, #fff);
    --_paper: var(--unknot-paper, #fff);
    --_edge: color-mix(in oklab, currentColor 60%, transparent);
    --_line: color-mix(in oklab, currentColor 22%, transparent);
    --_wash: color-mix(in oklab, currentColor 6%, transparent);
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
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    list-style: none;
  }
  b {
    font-weight: 650;
  }
  .sub {
    font-size: 1.25em;
    line-height: 1.2;
    font-weight: 650;
  }
  .soft {
    color: var(--_soft);
  }
  .latin {
    font-size: var(--_s);
    color: var(--_soft);
    font-style: italic;
    font-weight: 400;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A button that looks like what it stands in. */
  .bare {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.5em;
    margin-block-start: 1.25em;
  }
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.6em;
    min-block-size: max(3em, 44px);
    padding: 0.55em 1.35em;
    border: 1.5px solid var(--_accent);
    border-radius: var(--unknot-radius, 3px);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: inherit;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color 120ms;
  }
  .btn.line {
    background: none;
    color: var(--_accent);
  }
  .btn.quiet {
    min-block-size: 44px;
    padding-inline: 0;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-align: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  /* A finger leaves nothing behind. */
  @media (hover: hover) {
    .btn:hover {
      background: color-mix(in oklab, var(--_accent) 86%, currentColor);
    }
    .btn.line:hover {
      background: color-mix(in oklab, var(--_accent) 10%, transparent);
    }
    .btn.quiet:hover {
      background: none;
      text-decoration-thickness: 2px;
    }
  }
  .btn:disabled {
    opacity: 0.5;
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
    border-radius: var(--unknot-radius, 3px);
  }
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  svg.icon {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @container unknot (max-width: 279px) {
    .btn {
      padding-inline: 0.7em;
    }
  }
  @media (forced-colors: active) {
    .btn.quiet {
      border-color: currentColor;
      padding-inline: 0.7em;
    }
  }
`;

import {css} from 'lit';

/** How hard, what to mind, and the low back with its cross. */
export const careStyles = css`
  .pressure {
    display: grid;
    grid-template-columns: 3fr 3fr 5fr;
    border: 1px solid var(--_edge);
  }
  .pressure + p {
    margin-block-start: 0.5em;
  }
  .pressure > li {
    display: grid;
    place-items: center;
    min-block-size: 2.5rem;
    padding-inline: 0.3em;
    text-align: center;
    line-height: 1.15;
  }
  .pressure > .here {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }
  .pressure > .off {
    background: repeating-linear-gradient(-45deg, transparent 0 5px, var(--_line) 5px 6.5px);
  }

  .cautions > li,
  .plain > li {
    padding-block: 0.35em;
  }
  .cautions > li {
    position: relative;
    padding-inline-start: 1.5em;
  }
  .cautions > li::before {
    content: '';
    position: absolute;
    inset-block-start: 1em;
    inset-inline-start: 0.1em;
    inline-size: 0.8em;
    border-block-start: 2px solid var(--_pain);
  }
  .cautions > .for-you {
    font-weight: 650;
  }

  .low-back {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: center;
    padding-block: 0.75em;
    border-block: 1px solid currentColor;
  }
  .low-back p {
    flex: 1 1 10em;
    max-inline-size: 36em;
  }
  .low-back svg {
    inline-size: 6.5em;
    block-size: auto;
  }
  .low-back .roller {
    fill: var(--_paper);
    stroke: var(--_accent);
  }
  .low-back .cross {
    stroke: var(--_pain);
    stroke-width: 4;
  }

  @media (forced-colors: active) {
    .low-back .roller {
      fill: Canvas;
      stroke: currentColor;
    }
    .low-back .cross {
      stroke: Highlight;
    }
    .pressure > .here {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .low-back {
      break-inside: avoid;
    }
    .cautions > li,
    .plain > li {
      padding-block: 0.15em;
    }
    .pressure > .here {
      background: none;
      color: inherit;
      outline: 2px solid;
    }
  }
`;

import {css} from 'lit';

/** Tools on a line, picture left and steps right where there is room. */
export const styles = css`
  .tools {
    display: grid;
    margin-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .thick {
    border-block-start-width: 6px;
  }

  .under {
    margin-block-start: 0.5em;
  }

  .h {
    font-weight: 700;
  }

  .plain > li {
    padding-block: 0.3em;
  }

  .instead {
    margin-block-start: 1.5em;
  }

  .drawing {
    min-block-size: 16em;
  }

  .pattern {
    max-inline-size: 20em;
  }

  .both {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
  }

  .both input {
    inline-size: 1.4em;
    block-size: 1.4em;
    accent-color: var(--_accent);
  }

  .link {
    user-select: all;
  }

  .low-back svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }

  .low-back ellipse {
    stroke: var(--_accent);
  }

  .low-back .cross {
    stroke: var(--_pain);
    stroke-width: 3.5;
  }

  .tool {
    display: grid;
    grid-template-columns: 3.5em 1fr;
    gap: 0.75em;
    align-items: center;
    min-block-size: 3.25rem;
    padding: 0.5em 0;
    border: 0;
    border-block-end: 1px solid var(--_line);
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    cursor: pointer;
  }

  .tool b {
    display: block;
    font-weight: 600;
    line-height: 1.25;
  }

  .tool small {
    display: block;
    font-size: var(--_s);
    line-height: 1.3;
  }

  .tool svg {
    inline-size: 3.4em;
    block-size: 2.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
  }

  .tool[aria-checked='true'] {
    border-block-end-color: transparent;
    box-shadow: inset 0 -3px var(--_accent);
  }

  .tool[aria-checked='true'] b {
    font-weight: 750;
  }

  .tool[aria-checked='true'] svg {
    color: var(--_accent);
  }

  .tool[aria-disabled='true'] {
    cursor: default;
  }

  .tool[aria-disabled='true'] b {
    font-weight: 500;
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }

  .tool[aria-disabled='true'] svg {
    color: var(--_edge);
    stroke-dasharray: 3 3;
  }

  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.5em;
    margin-block-start: 1em;
  }

  .body {
    display: grid;
    gap: 1.5em;
    margin-block-start: 1.5em;
  }

  .pictures {
    display: grid;
    gap: 1em;
    align-content: start;
    margin: 0;
  }

  .pictures figcaption {
    font-size: var(--_s);
  }

  .steps {
    display: block;
    counter-reset: step;
  }

  .steps > li {
    display: grid;
    grid-template-columns: 1.6em 1fr;
    gap: 0.5em;
    align-items: baseline;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
    counter-increment: step;
  }

  .steps > li::before {
    content: counter(step);
    color: var(--_accent);
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1;
  }

  .pressure {
    display: grid;
    grid-template-columns: 3fr 3fr 5fr;
    margin-block-start: 0.75em;
    border: 1px solid var(--_edge);
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

  .pressure > .hard {
    background: repeating-linear-gradient(-45deg, transparent 0 5px, var(--_line) 5px 6.5px);
  }

  .cautions {
    display: block;
  }

  .cautions > li {
    position: relative;
    display: block;
    padding-block: 0.5em;
    padding-inline-start: 1.5em;
  }

  .cautions > li::before {
    content: '';
    position: absolute;
    inset-block-start: 1.15em;
    inset-inline-start: 0.1em;
    inline-size: 0.8em;
    border-block-start: 2px solid var(--_pain);
  }

  .cautions > .for-you {
    font-weight: 600;
  }

  .low-back {
    display: grid;
    grid-template-columns: 5em 1fr;
    gap: 1em;
    align-items: center;
    padding-block: 0.75em;
    border-block: 1px solid currentColor;
  }

  .others {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  .go {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 1.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid currentColor;
  }

  .frame {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-start: 1em;
  }

  .code {
    inline-size: 9rem;
    block-size: 9rem;
    margin-block: 0.75em;
    background: #fff;
    fill: #000;
  }

  details > summary {
    min-block-size: 2.75rem;
    padding-block: 0.5em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  @container (min-width: 33em) {
    .tools {
      grid-template-columns: repeat(4, 1fr);
      column-gap: 1em;
      border-block-start: 0;
    }

    .tool {
      grid-template-columns: 1fr;
      gap: 0.25em;
      align-content: start;
    }
  }

  @container (min-width: 34em) {
    .body {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
      gap: 1.5em 2em;
    }
  }

  @media (forced-colors: active) {
    .pressure > .here {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .tool[aria-checked='true'] {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .tools,
    .ask,
    .go,
    .frame,
    .others {
      display: none;
    }
  }
`;

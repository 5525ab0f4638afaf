import {css} from 'lit';

/** What lies over the pictures, the mark that is open with its numbers, and the still picture of one pattern: they come with the drawing. */
export const drawnStyles = css`
  .count {
    margin-inline-start: 0.4em;
    padding: 0.05em 0.45em;
    border-radius: 1em;
    background: var(--_pain);
    color: var(--_on-pain);
    font-size: var(--_s);
    font-weight: 700;
  }

  .flight {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    fill: var(--_pain);
    stroke: var(--_paper);
    stroke-width: 0.8;
    pointer-events: none;
  }

  .tag {
    position: absolute;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: 100%;
    padding: 0.25em 0.7em;
    border-radius: 2px;
    background: CanvasText;
    color: Canvas;
    font-size: var(--_s);
    font-weight: 650;
    line-height: 1.3;
    text-align: center;
    pointer-events: none;
  }

  .tag::after {
    content: '';
    position: absolute;
    inset-block-start: 100%;
    left: var(--_stem, 50%);
    block-size: var(--_stem-length, 0);
    border-left: 2px solid CanvasText;
    translate: -50%;
  }

  .asking {
    position: absolute;
    z-index: 2;
    inline-size: max-content;
    max-inline-size: min(100%, 22em);
    padding: 0.5em 1em;
    border: 2px solid currentColor;
    border-radius: 3px;
    background: var(--_paper);
  }

  .asking > p {
    padding-block: 0.25em;
    font-size: var(--_s);
    font-weight: 700;
  }

  .asking > button {
    display: block;
    inline-size: 100%;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
    color: var(--_accent);
    font-weight: 600;
  }

  .asking > button:hover {
    text-decoration: underline;
  }

  .mark.open {
    scroll-margin: 1em;
    border-block-start: 2px solid currentColor;
    background: var(--_paper);
  }

  /* Whoever goes by keyboard types the digit, and sees where the focus is. What stands under the strip may hang out of sight. */
  @media screen and (min-height: 24em) {
    @container unknot (max-width: 48em) {
      .grid:not(:has(:focus-visible)) .open,
      .open:focus-within {
        position: sticky;
        z-index: 1;
        inset-block-end: calc(-44px - 1.7 * var(--_s));
      }
    }
  }

  .answer {
    padding-block-start: 0.4em;
    font-size: var(--_s);
  }

  .btn.way {
    min-block-size: 24px;
    padding-block: 0;
  }

  .strip {
    display: grid;
    grid-template-columns: repeat(10, 1fr);
    direction: inherit;
    touch-action: pan-y;
  }

  .strip > button {
    min-inline-size: 24px;
    border-block: 1px solid var(--_edge);
    border-inline-end: 1px solid var(--_line);
    border-radius: 0;
    font-weight: 500;
    text-align: center;
  }

  .strip > button:first-child {
    border-inline-start: 1px solid var(--_edge);
  }

  .strip > button:last-child {
    border-inline-end-color: var(--_edge);
  }

  .strip > [aria-checked='true'] {
    border-color: var(--_pain);
    background: var(--_pain);
    color: var(--_on-pain);
    font-weight: 700;
  }

  .strip > button:focus-visible {
    position: relative;
    z-index: 1;
    outline-offset: 2px;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    margin-block-start: 0.25em;
    font-size: var(--_s);
  }

  @container unknot (max-width: 279px) {
    .strip {
      grid-template-columns: repeat(5, 1fr);
    }
  }

  .still .pattern {
    max-inline-size: 34em;
    margin-inline: auto;
  }

  .still .sides {
    margin-block-start: 0.4em;
  }

  .pattern > figcaption {
    display: grid;
    gap: 0.35em;
    color: inherit;
    font-size: inherit;
    text-align: inherit;
  }

  .pattern .name {
    margin-inline-end: 0.5em;
    font-size: 1.2em;
  }

  .pattern small {
    margin: 0;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 0.4em;
    align-items: center;
    font-size: var(--_s);
  }

  .key > svg {
    inline-size: 1.15em;
    block-size: 1.15em;
    overflow: visible;
  }

  .key > svg ~ svg {
    margin-inline-start: 1em;
  }

  .key > svg > .point {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.4;
    stroke-linecap: round;
  }

  .key > svg > :not(.point) {
    fill: none;
    stroke: var(--_pain);
    stroke-width: 3;
    stroke-linecap: round;
  }

  @media (forced-colors: active) {
    .key > svg > :not(.point) {
      stroke: Highlight;
    }

    .tag {
      border: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }

    .count,
    .strip > [aria-checked='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .flight {
      fill: Highlight;
      stroke: Canvas;
    }
  }
`;

import {css} from 'lit';

/** Bodies beside the list where there is room; the trunk alone, large enough for a thumb, where there is not. */
export const styles = css`
  .grid {
    display: grid;
    gap: 1.5em;
    margin-block-start: 1em;
  }

  .switch {
    display: flex;
    border-block-end: 1px solid var(--_line);
  }

  .switch > button {
    flex: 1 1 0;
    min-block-size: 44px;
    margin-block-end: -1px;
    padding: 0.5em 0.25em;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }

  .switch > [aria-pressed='true'] {
    border-block-end-color: var(--_accent);
    font-weight: 700;
  }

  .figures {
    display: grid;
    gap: 1em;
  }

  figure {
    margin: 0;
  }

  .sides {
    display: flex;
    justify-content: space-between;
    margin-block: 0.5em;
    padding-inline: 5%;
    font-size: var(--_s);
    font-weight: 600;
  }

  .pic {
    position: relative;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    user-select: none;
  }

  .pic svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }

  figcaption {
    margin-block-start: 0.25em;
    font-size: var(--_s);
    text-align: center;
  }

  .tag {
    position: absolute;
    z-index: 1;
    padding: 0.2em 0.6em;
    border-radius: 2px;
    background: var(--_ink, #1e1a17);
    color: #fff;
    font-size: var(--_s);
    font-weight: 600;
    white-space: nowrap;
    translate: -50% calc(-100% - 1.2em);
    pointer-events: none;
  }

  .tag::after {
    content: '';
    position: absolute;
    inset-block-start: 100%;
    left: 50%;
    block-size: 0.9em;
    border-left: 2px solid var(--_ink, #1e1a17);
  }

  .crops,
  .legs,
  .answers {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    gap: 0 1.5em;
  }

  .legs {
    padding-block: 0.5em;
    border-block: 1px solid var(--_line);
    font-weight: 600;
  }

  .answers > [aria-pressed='true'] {
    text-decoration-thickness: 3px;
    font-weight: 750;
  }

  .asking {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-start: 0.75em;
    padding-block: 0.75em;
    border-block: 1px solid currentColor;
  }

  .asking > p {
    flex-basis: 100%;
    font-weight: 650;
  }

  .h,
  .group {
    font-weight: 700;
  }

  .mark {
    border-block-end: 1px solid var(--_line);
  }

  .mark-row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.75em;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.75em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    cursor: pointer;
  }

  p.mark-row {
    cursor: auto;
  }

  .mark-name {
    font-weight: 650;
  }

  .number {
    color: var(--_pain);
    font-weight: 700;
  }

  .strip {
    display: grid;
    grid-template-columns: repeat(10, 1fr);
    direction: inherit;
    touch-action: pan-y;
  }

  .strip > button {
    min-inline-size: 24px;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    border-block: 1px solid var(--_edge);
    border-inline-end: 1px solid var(--_line);
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 500;
    cursor: pointer;
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

  .row.tight {
    margin-block-start: 0;
  }

  .more {
    display: flex;
    justify-content: space-between;
    align-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    border-block-end: 1px solid var(--_line);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  .search {
    display: grid;
    gap: 0.25em;
    margin-block: 1em;
    font-weight: 600;
  }

  .search > input {
    min-block-size: 44px;
    padding: 0.4em 0.6em;
    border: 1.5px solid var(--_edge);
    border-radius: 3px;
    background: none;
    color: inherit;
    font: inherit;
  }

  legend {
    padding-block: 1em 0.25em;
    font-weight: 700;
  }

  .place {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 1em;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_line);
  }

  .place small {
    display: block;
    color: var(--_soft);
    font-size: var(--_s);
  }

  .ticks {
    display: flex;
    gap: 1em;
    margin-inline-start: auto;
  }

  .tick {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }

  .tick > input {
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .sources {
    margin-block-start: 2em;
  }

  .group {
    margin-block-start: 1.25em;
    padding-block-end: 0.5em;
    border-block-end: 1px solid currentColor;
  }

  .source {
    display: grid;
    grid-template-columns: 5em 1fr;
    gap: 0.75em;
    align-items: center;
    border-block-end: 1px solid var(--_line);
  }

  .source.shown {
    background: var(--_wash);
  }

  .look,
  .choose {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    cursor: pointer;
  }

  .look svg {
    display: block;
    inline-size: 5em;
    block-size: 5em;
  }

  .choose {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.75em;
    align-items: center;
    padding-block: 0.75em;
  }

  .choose:focus-visible,
  .look:focus-visible {
    outline-offset: -3px;
  }

  .name {
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.2;
  }

  .on {
    margin-inline-start: 0.5em;
    font-size: var(--_s);
  }

  .choose .latin,
  .why {
    display: block;
  }

  .why {
    margin-block-start: 0.25em;
  }

  .go {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    color: var(--_accent);
    font-weight: 650;
    white-space: nowrap;
  }

  .arrow:dir(rtl) {
    scale: -1 1;
  }

  .honest {
    max-inline-size: 38em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid currentColor;
  }

  .honest small,
  .pattern small {
    display: block;
    margin-block-start: 0.5em;
    color: var(--_soft);
    font-size: var(--_s);
  }

  .still .pattern {
    max-inline-size: 30em;
    margin-inline: auto;
  }

  .still .pattern > figcaption {
    text-align: start;
  }

  .pattern figcaption > * {
    display: block;
  }

  @container unknot (max-width: 33em) {
    .go {
      font-size: 0;
      gap: 0;
    }

    .go svg {
      font-size: 1rem;
    }
  }

  @container unknot (min-width: 33em) {
    .figures {
      grid-template-columns: 1fr 1fr;
      gap: 1.5em;
    }

    .figures > :only-child {
      grid-column: 1 / -1;
      inline-size: min(100%, 26em);
      margin-inline: auto;
    }
  }

  @container unknot (min-width: 58em) {
    .grid {
      grid-template-columns: minmax(0, 1.62fr) minmax(20em, 1fr);
      grid-template-rows: auto 1fr;
      gap: 1.5em 3em;
    }

    .stick {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }

    .out {
      grid-column: 2;
      grid-row: 1 / span 2;
    }

    .honest {
      grid-column: 1;
      align-self: start;
    }
  }

  @media (forced-colors: active) {
    .strip > [aria-checked='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .switch > [aria-pressed='true'] {
      border-block-end-color: Highlight;
    }
  }

  @media print {
    .switch,
    .crops,
    .legs,
    .row,
    .by-name {
      display: none;
    }
  }
`;

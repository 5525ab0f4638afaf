import {css} from 'lit';

/** How it is done: picture left and steps right where there is room, how hard, and what to mind. */
export const pageStyles = css`
  .thick {
    border-block-start-width: 6px;
  }
  .under {
    margin-block-start: 0.4em;
  }
  .h {
    font-size: 1.1em;
    font-weight: 650;
    line-height: 1.25;
  }
  .h + * {
    margin-block-start: 0.4em;
  }
  .waiting {
    min-block-size: 24em;
  }

  .flow {
    display: flow-root;
  }
  figure {
    margin: 0;
  }
  figcaption,
  .key {
    margin-block-start: 0.5em;
    font-size: var(--_s);
    color: var(--_soft);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .key > span {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
  }
  .key svg {
    inline-size: 1.4em;
    block-size: 1.4em;
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 2;
    direction: ltr;
  }
  .key path,
  .key .ring {
    fill: none;
  }
  .key path {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .plate-space {
    min-block-size: 20em;
  }
  .pattern > div {
    max-inline-size: 21em;
  }
  .pattern svg {
    max-block-size: 30em;
  }
  .flow > *,
  .flow > div > * + *,
  .after {
    margin-block-start: 1.5em;
  }
  .then .pose {
    max-inline-size: 15em;
  }
  .then .person {
    max-block-size: 12em;
  }
  .how .person {
    max-block-size: 20em;
  }
  .next {
    margin-block-start: 0.75em;
  }

  .steps {
    counter-reset: step;
    border-block-start: 1px solid var(--_line);
    margin-block-start: 0.75em;
  }
  .steps > li {
    display: grid;
    grid-template-columns: 1.6em 1fr;
    gap: 0.5em;
    align-items: baseline;
    padding-block: 0.6em;
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
  .steps + p {
    margin-block-start: 0.75em;
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.5em 1.5em;
    align-content: start;
  }
  .way {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 5.25em;
    line-height: 1.3;
  }
  .way > .glyph {
    inline-size: 7em;
  }
  .way > span {
    flex: 1 1 6em;
  }
  .way b {
    display: block;
  }
  .way u {
    color: var(--_accent);
    font-weight: 600;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

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
    position: relative;
    padding-block: 0.35em;
  }
  .cautions > li {
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
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .low-back .roller {
    fill: var(--_paper);
    stroke: var(--_accent);
  }
  .low-back .cross {
    stroke: var(--_pain);
    stroke-width: 4;
  }

  @container unknot (min-width: 33em) {
    .flow > * {
      float: inline-start;
      clear: inline-start;
      inline-size: calc(50% - 1.25em);
    }
    .flow > .second {
      float: inline-end;
      clear: inline-end;
    }
  }
  @container unknot (min-width: 58em) {
    .then {
      display: grid;
      grid-template-columns: 13em 1fr;
      gap: 0.5em 1.25em;
      align-items: center;
    }
    .then > .h {
      grid-column: 1 / -1;
    }
    .after > .plain {
      columns: 2;
      column-gap: 2.5em;
    }
    .plain > li {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .key path,
    .low-back .cross {
      stroke: Highlight;
    }
    .low-back .roller {
      fill: Canvas;
      stroke: currentColor;
    }
    .pressure > .here {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print, (prefers-reduced-motion: reduce) {
    .hold {
      display: none;
    }
  }
  @media print {
    .way {
      min-block-size: 0;
    }
    .way > svg {
      display: none;
    }
    .way u {
      color: inherit;
      text-decoration: none;
    }
    figure,
    li,
    .low-back {
      break-inside: avoid;
    }
    .h {
      break-after: avoid;
    }
    /* On two pages, with the picture and its steps on the first. */
    .flow > figure svg {
      max-block-size: 16em;
    }
    .then .person {
      max-block-size: 9em;
    }
    .flow > *,
    .flow > div > * + *,
    .after {
      margin-block-start: 1em;
    }
    .steps > li {
      padding-block: 0.35em;
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

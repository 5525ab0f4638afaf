import {css} from 'lit';

/** The page of one muscle: its pictures, its headings, and two columns where there is room. */
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
  .next {
    margin-block-start: 0.75em;
  }

  .flow {
    display: flow-root;
  }
  .flow > *,
  .flow > div > * + *,
  .after {
    margin-block-start: 1.5em;
  }

  figure {
    margin: 0;
  }
  figcaption {
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
  }
  .key .dot {
    fill: currentColor;
  }
  .key .way {
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
    .after > .plain {
      columns: 2;
      column-gap: 2.5em;
    }
    .plain > li {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .key .way {
      stroke: Highlight;
    }
  }
  @media print, (prefers-reduced-motion: reduce) {
    .hold {
      display: none;
    }
  }
  /* On two pages, with the picture and its steps on the first. */
  @media print {
    figure,
    li {
      break-inside: avoid;
    }
    .h {
      break-after: avoid;
    }
    .flow > figure svg {
      max-block-size: 16em;
    }
    .flow > *,
    .flow > div > * + *,
    .after {
      margin-block-start: 1em;
    }
  }
`;

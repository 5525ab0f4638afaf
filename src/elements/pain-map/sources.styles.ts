import {css} from 'lit';

/** The muscles: they come with the part of the library that ranks them. */
export const sourceStyles = css`
  .group {
    margin-block-start: 1.25em;
    padding-block-end: 0.5em;
    border-block-end: 1px solid currentColor;
    font-weight: 700;
  }

  .source {
    display: grid;
    grid-template-columns: 6.25em 1fr;
    gap: 0 1em;
    align-items: center;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }

  .source.shown {
    background: var(--_wash);
    box-shadow:
      -0.5em 0 var(--_wash),
      0.5em 0 var(--_wash);
  }

  .look {
    min-block-size: 6.25em;
    align-self: start;
  }

  .plate.sketch {
    inline-size: 6.25em;
    block-size: 6.25em;
  }

  .look[aria-pressed='true'] {
    outline: 2px solid var(--_accent);
  }

  .choose {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.75em;
    align-items: center;
    align-self: stretch;
  }

  .choose:focus-visible,
  .look:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }

  .choose .name {
    display: block;
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.2;
  }

  .choose:hover .name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .under,
  .why {
    display: block;
  }

  .under > span + .latin::before {
    content: '· ';
    font-style: normal;
  }

  .under {
    font-size: var(--_s);
  }

  .why {
    margin-block-start: 0.25em;
  }

  .alarm {
    font-weight: 650;
  }

  .arrow {
    inline-size: 1.15em;
    block-size: 1.15em;
    color: var(--_accent);
  }

  .arrow:dir(rtl) {
    scale: -1 1;
  }

  .fit {
    grid-column: 1 / -1;
    margin-block-start: 0.75em;
  }

  .fit .pic {
    max-inline-size: 26em;
    margin-inline: auto;
  }

  .fit figcaption {
    color: inherit;
    text-align: inherit;
  }

  .gently {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: center;
    margin-block-start: 1.5em;
  }

  .gently > p {
    flex: 1 1 12em;
  }

  @container unknot (max-width: 22em) {
    .source {
      grid-template-columns: 5em 1fr;
      gap: 0 0.75em;
    }

    .plate.sketch {
      inline-size: 5em;
      block-size: 5em;
    }
  }

  @media print {
    .gently,
    .arrow {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .arrow {
      color: CanvasText;
    }

    .source.shown {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;

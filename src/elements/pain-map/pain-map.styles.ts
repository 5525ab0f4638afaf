import {css} from 'lit';

/** Bodies beside the list where there is room; the trunk alone, large enough for a thumb, where there is not. */
export const styles = css`
  .grid {
    margin-block-start: 1em;
  }

  .out > :first-child,
  .honest {
    margin-block-start: 1.5em;
  }

  /* No boxes of their own: what was just marked stays in sight as long as the body is. */
  .out,
  .marks {
    display: contents;
  }

  .switch {
    display: flex;
    border-block-end: 1px solid var(--_line);
  }

  .switch > button {
    flex: 1 1 0;
    margin-block-end: -1px;
    padding: 0.5em 0.25em;
    border-block-end: 3px solid transparent;
    text-align: center;
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
    margin-block: 0.75em 0.5em;
    padding-inline: 4%;
    font-size: var(--_s);
    font-weight: 650;
  }

  /* The box stands before the drawing is here, so that nothing jumps; it never grows out of the window. */
  .stage {
    --_ratio: 470 / 1024;
    position: relative;
    aspect-ratio: var(--_ratio);
    max-inline-size: calc(max(26em, 100svh - 9em) * (var(--_ratio)));
    margin-inline: auto;
  }

  .stage.side {
    --_ratio: 360 / 1024;
    margin-block-start: 0.75em;
  }

  .stage.trunk {
    --_ratio: 360 / 480;
  }

  .stage.pelvis {
    --_ratio: 256 / 240;
  }

  .stage.legs {
    --_ratio: 280 / 572;
  }

  .pic {
    position: relative;
    /* A finger that moves up or down scrolls; sideways, or after a rest, it slides over the body. */
    touch-action: pan-y pinch-zoom;
    -webkit-tap-highlight-color: transparent;
    -webkit-touch-callout: none;
    -webkit-user-select: none;
    user-select: none;
  }

  .stage > .pic {
    block-size: 100%;
  }

  /* Its size is the box's: out of sight, nothing in it is worked out. Not in WebKit, which may leave it blank in full sight. */
  @supports not (hanging-punctuation: first) {
    .stage > .pic,
    .far {
      content-visibility: auto;
    }

    /* About as high as it will be. */
    .far {
      contain-intrinsic-block-size: 50em;
    }
  }

  figcaption {
    margin-block-start: 0.35em;
    color: var(--_soft);
    font-size: var(--_s);
    text-align: center;
  }

  .zooms,
  .answers {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 min(1.4em, 5cqi);
  }

  .zooms > [aria-pressed='true'],
  .answers > [aria-pressed='true'] {
    color: inherit;
    font-weight: 700;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 3px;
  }

  .leg-question {
    display: grid;
    margin-block-start: 0.75em;
    padding-block: 0.6em 0.1em;
    border-block: 1px solid var(--_line);
    text-align: center;
  }

  .leg-question > :first-child {
    font-weight: 650;
  }

  .blank,
  .stage:not(:has(.pic)) {
    display: grid;
    align-content: center;
    justify-items: center;
    text-align: center;
  }

  .blank {
    aspect-ratio: 0.95;
  }

  .h {
    font-weight: 700;
  }

  .sources {
    margin-block-start: 2em;
  }

  .step {
    margin-block-start: 2em;
  }

  .problem {
    padding-block: 0.75em;
    border-block: 1px solid var(--_line);
  }

  [aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }

  .honest {
    max-inline-size: 38em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid currentColor;
  }

  .still .honest {
    margin-block-start: 1.25em;
  }

  .honest small,
  .pattern small {
    display: block;
    margin-block-start: 0.5em;
    color: var(--_soft);
    font-size: var(--_s);
  }

  @container unknot (min-width: 33em) {
    .figures {
      grid-template-columns: 1fr 1fr;
      gap: 1.5em;
    }

    .figures > :only-child {
      grid-column: 1 / -1;
      inline-size: min(100%, 30em);
      margin-inline: auto;
    }
  }

  @container unknot (min-width: 48em) {
    .grid {
      display: grid;
      grid-template-columns: minmax(0, 1.4fr) minmax(19em, 1fr);
      grid-template-rows: 1fr auto;
      column-gap: min(3em, 4cqi);
    }

    .stick {
      position: sticky;
      inset-block-start: 1em;
    }

    .out {
      display: block;
      grid-column: 2;
      grid-row: 1 / span 2;
    }

    .out > :first-child {
      margin-block-start: 0;
    }

    .honest {
      grid-column: 1;
    }
  }

  @media (forced-colors: active) {
    .switch > [aria-pressed='true'] {
      border-block-end-color: Highlight;
    }
  }

  @media print {
    .lead,
    .switch,
    .zooms,
    .hint,
    .leg-question,
    .row,
    .number-of > span,
    .open > :not(.mark-row),
    .open .icon,
    .tag,
    .by-name {
      display: none;
    }
  }
`;

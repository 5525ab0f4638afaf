import {css} from 'lit';

/** Time on one side, everything else on the other. */
const beside = css`
  .stage:not(:has(.end)) {
    grid-template-columns: 1.35fr 1fr;
    column-gap: 4cqi;
    align-items: center;
    padding: 2.5cqi 3.5cqi;
  }
  .top,
  .ticks,
  .rule {
    grid-column: 1 / -1;
  }
  .top {
    font-size: max(1em, 2.2cqi);
  }
  .time {
    font-size: 21.5cqi;
    grid-row: 3 / span 4;
    margin: 0;
  }
  .cue,
  .cue.mid {
    font-size: 4.6cqi;
  }
  .cue.long {
    font-size: 3.8cqi;
  }
  .breath {
    font-size: 3.2cqi;
  }
  .lines {
    text-align: start;
  }
  .sides {
    font-size: 3cqi;
  }
  .buttons .btn {
    min-block-size: max(64px, 6cqi);
    font-size: max(1.25em, 2.2cqi);
  }
  .rule {
    font-size: max(1em, 1.9cqi);
  }
  .ball {
    border-width: 1.1cqi;
  }
  .ball.on::after {
    font-size: 2cqi;
  }
  .swell {
    border-width: 1.1cqi;
  }
  .breathing::before {
    border-width: 0.45cqi;
  }
`;

/** What the width, the whole screen and forced colours change: after everything they change. */
export const layout = css`
  @container face (min-width: 34em) {
    .stage {
      padding: 3cqi 4cqi;
      gap: 1.6cqi;
    }
    .time {
      font-size: 36cqi;
      margin-block: 2.5cqi 1cqi;
    }
    .cue,
    .cue.mid {
      font-size: 9cqi;
    }
    .cue.long {
      font-size: 7cqi;
    }
    .breath {
      font-size: 5.6cqi;
    }
    .sides {
      font-size: 5cqi;
    }
    .rule {
      font-size: 3.6cqi;
    }
  }
  @container face (min-width: 58em) {
    ${beside}
  }
  /* A phone lying on its side, its screen filled: only then the face knows its height. */
  @container face (min-width: 34em) and (max-height: 34em) {
    ${beside}
    .stage:not(:has(.end)) {
      gap: 0.8cqi 3cqi;
      padding: 1.2cqi 3cqi;
    }
    .stage > .pacer {
      max-inline-size: 24cqi;
    }
    .ball.on::after {
      font-size: 1.2cqi;
    }
    /* Under the time there is room; below the buttons there is none, and it has to be in sight. */
    .time {
      grid-column: 1;
    }
    .stage:not(:has(.end)) > .rule {
      grid-column: 1;
      grid-row: 6;
      align-self: end;
    }
    .stage > :is(.lines, .pacer, .sides, .buttons, .ask) {
      grid-column: 2;
    }
    .paused .breath {
      margin-block-start: 0;
    }
    .cue,
    .cue.mid {
      font-size: 3.9cqi;
    }
    .cue.long {
      font-size: 3.2cqi;
    }
    .breath {
      font-size: 2.8cqi;
    }
  }
  .frame:fullscreen,
  .frame:popover-open {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_paper);
    color: CanvasText;
    container-type: size;
  }
  .running .frame:fullscreen,
  .running .frame:popover-open {
    background: var(--_stage);
  }
  .frame:fullscreen .stage,
  .frame:popover-open .stage {
    min-block-size: 100%;
    align-content: safe center;
    border: 0;
  }
  @media (forced-colors: active) {
    .stage,
    .running .stage {
      border: 2px solid;
      --_ground: Canvas;
    }
    .tuning,
    .options {
      row-gap: 0.5em;
    }
    .ball.on {
      border-color: CanvasText;
    }
    /* So large a digit carries itself; the plate behind it would cover what stands below. */
    .time,
    .paused .cue span {
      forced-color-adjust: none;
    }
    .time {
      color: CanvasText;
    }
    .ticks b,
    .trail,
    .ball.on,
    .sides .on,
    .sides [aria-pressed='true'],
    .paused .cue,
    .switch i::after {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .sides .on b,
    .sides [aria-pressed='true'] b,
    .paused .cue span {
      forced-color-adjust: none;
      color: Canvas;
    }
    .switch[aria-checked='true'] i {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

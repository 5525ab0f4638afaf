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

/** Read from the floor, two metres away: the face is sized by its frame (`cqi`), so that it also fills a screen. */
export const styles = css`
  .un {
    border: 0;
    padding: 0;
    --_stage: var(--unknot-stage, #0d565c);
    --_on-stage: var(--unknot-on-stage, #fff);
    --_ground: var(--_paper);
  }
  @supports (color: light-dark(#000, #fff)) {
    .un {
      --_stage: var(--unknot-stage, light-dark(#0d565c, #0f6068));
    }
  }
  .frame {
    container: face / inline-size;
    overflow: auto;
  }
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2cqi;
    padding: 4cqi;
    border-block: 2px solid currentColor;
  }
  .running .stage {
    background: var(--_stage);
    color: var(--_on-stage);
    border-color: var(--_stage);
    cursor: pointer;
    --_ground: var(--_stage);
    --_accent: var(--_on-stage);
    --_on-accent: var(--_stage);
  }
  .paused .stage {
    border-block-width: max(5px, 1.4cqi);
    cursor: pointer;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    font-size: max(1em, 3.6cqi);
    font-weight: 650;
    line-height: 1.15;
  }
  .name {
    font: inherit;
  }
  .top .btn.quiet {
    color: inherit;
    font-size: max(0.7em, 15px);
  }
  .top .latin {
    flex-basis: 100%;
  }
  .running .latin {
    color: inherit;
  }
  .ticks {
    display: flex;
    gap: min(1.2cqi, 0.5em);
  }
  .ticks i {
    flex: 1;
    block-size: max(7px, 1.7cqi);
    border: 1.5px solid currentColor;
    overflow: hidden;
  }
  .ticks b {
    display: block;
    block-size: 100%;
    background: currentColor;
    transform: scaleX(0);
    transform-origin: left;
  }
  .ticks:dir(rtl) b {
    transform-origin: right;
  }
  .ticks .on b {
    transform: none;
  }
  .time,
  .cue,
  .fin {
    font-optical-sizing: none;
  }
  .time {
    font-size: 39cqi;
    line-height: 0.84;
    font-weight: 600;
    letter-spacing: -0.035em;
    text-align: center;
    white-space: nowrap;
    margin-block: 4cqi 1cqi;
    direction: ltr;
  }
  .lines {
    text-align: center;
    display: grid;
    gap: 0.6cqi;
    min-inline-size: 0;
  }
  .cue {
    font-size: 11cqi;
    font-weight: 650;
    line-height: 1.05;
    text-wrap: balance;
  }
  .cue.mid {
    font-size: 9.6cqi;
  }
  .cue.long {
    font-size: 8cqi;
  }
  .breath {
    font-size: 6.4cqi;
    font-weight: 550;
    line-height: 1.15;
    text-wrap: balance;
  }
  .paused .cue {
    background: currentColor;
    padding: 0.1em 0.4em 0.16em;
  }
  .paused .cue span {
    color: var(--_ground);
  }
  .paused .breath {
    margin-block-start: 0.4em;
  }
  .pacer {
    position: relative;
    aspect-ratio: 400 / 112;
    direction: ltr;
    inline-size: 100%;
    max-inline-size: 46em;
    margin-inline: auto;
    overflow: visible;
  }
  .pacer svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .back {
    stroke-width: 4;
    stroke-dasharray: 0.1 13;
  }
  .head {
    stroke-width: 5;
  }
  .track {
    stroke-width: 10;
    stroke-opacity: 0.55;
  }
  .far {
    stroke-width: 6;
  }
  .rail,
  .across {
    position: absolute;
    left: 10%;
    width: 78%;
  }
  .rail {
    left: 8.5%;
    width: 79.5%;
    top: 68.75%;
    height: 12.5%;
    border-radius: 9em;
    overflow: hidden;
  }
  .trail {
    display: block;
    height: 100%;
    background: currentColor;
    border-radius: 9em;
    transform: scaleX(0);
    transform-origin: left;
  }
  .across {
    top: 15.18%;
    height: 59.82%;
    pointer-events: none;
  }
  .rise {
    position: relative;
    height: 100%;
  }
  .ball {
    position: absolute;
    left: 0;
    top: 100%;
    width: 14.74%;
    aspect-ratio: 1;
    translate: -50% -50%;
    border-radius: 50%;
    border: 2.5cqi solid currentColor;
    background: var(--_ground);
  }
  .ball.on {
    background: currentColor;
  }
  .ball.on::after {
    content: '';
    position: absolute;
    inset: 0;
    margin: auto;
    width: 58%;
    aspect-ratio: 1;
    border: solid var(--_ground);
    border-width: 0.32em 0.32em 0 0;
    font-size: 4.5cqi;
    translate: -20% 0;
    rotate: 45deg;
  }
  .breath-only {
    aspect-ratio: 400 / 132;
  }
  .breathing {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
  }
  .breathing::before {
    content: '';
    height: 100%;
    aspect-ratio: 1;
    border: 1cqi dotted currentColor;
    border-radius: 50%;
    grid-area: 1 / 1;
  }
  .swell {
    height: 100%;
    aspect-ratio: 1;
    border: 2.4cqi solid currentColor;
    border-radius: 50%;
    grid-area: 1 / 1;
  }
  .ball.still {
    position: static;
    width: 9%;
    translate: none;
    grid-area: 1 / 1;
  }
  .ball.still::after {
    display: none;
  }
  .sides {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    border-block: 1.5px solid currentColor;
    font-size: max(1em, 6.4cqi);
    font-weight: 600;
    line-height: 1.2;
  }
  .sides > * {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    padding: 0.3em 0.3em 0.36em;
    min-block-size: 44px;
  }
  .sides button {
    all: unset;
    box-sizing: border-box;
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: max(44px, 1.9em);
    cursor: pointer;
  }
  .sides button:not([aria-pressed='true']):hover {
    background: var(--_wash);
  }
  .sides button:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }
  .sides .on,
  .sides [aria-pressed='true'] {
    background: currentColor;
  }
  .sides .on b,
  .sides [aria-pressed='true'] b {
    color: var(--_ground);
  }
  .tick {
    inline-size: 0.8em;
    block-size: 0.8em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .buttons {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.75em;
    margin-block-start: 1cqi;
  }
  .buttons > :only-child {
    grid-column: 1 / -1;
  }
  .buttons .btn {
    min-block-size: max(64px, 11cqi);
    font-size: max(1.15em, 4.4cqi);
    padding-inline: 0.7em;
    gap: 0.45em;
    white-space: nowrap;
  }
  .buttons svg {
    inline-size: 1em;
    block-size: 1em;
    fill: currentColor;
    flex: none;
  }
  .ask,
  .rule {
    font-size: max(1em, 4.7cqi);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
  }
  .tuning,
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-start: 0.5em;
  }
  .note {
    margin-block-start: 0.5em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid currentColor;
  }
  .switch {
    all: unset;
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 44px;
    cursor: pointer;
  }
  .switch i {
    inline-size: 2.4em;
    block-size: 1.3em;
    padding: 0.16em;
    border: 1.5px solid currentColor;
    border-radius: 1em;
  }
  .switch i::after {
    content: '';
    display: block;
    block-size: 100%;
    aspect-ratio: 1;
    border-radius: 50%;
    background: currentColor;
  }
  .switch[aria-checked='true'] i {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .switch[aria-checked='true'] i::after {
    background: var(--_on-accent);
    margin-inline-start: auto;
  }
  .switch:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .queue {
    margin-block-start: 1em;
  }
  .queue li {
    display: grid;
    grid-template-columns: 1.8em 1fr auto;
    gap: 0.5em;
    align-items: baseline;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .queue [aria-current] {
    font-weight: 700;
  }
  .queue .past {
    color: var(--_soft);
  }
  .before {
    margin-block-start: 0.5em;
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
    font-weight: 600;
  }
  .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
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
      max-inline-size: 26cqi;
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
    .stage {
      border: 2px solid;
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

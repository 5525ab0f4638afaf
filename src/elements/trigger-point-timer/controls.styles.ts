import {css} from 'lit';

/** Sides, buttons, switches, the queue. */
export const controls = css`
  /* Left is on the left, whichever way the page reads. */
  .sides {
    direction: ltr;
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
  @media (hover: hover) {
    .sides button:not([aria-pressed='true']):hover {
      background: var(--_wash);
    }
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
  .tuning,
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-start: 0.5em;
  }
  .btn.quiet {
    min-inline-size: 44px;
    justify-content: start;
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
`;

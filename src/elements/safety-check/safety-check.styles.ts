import {css} from 'lit';

export const styles = css`
  fieldset {
    margin-block-start: 1.25em;
  }
  legend,
  .group {
    font-weight: 650;
  }
  .group {
    margin-block-start: 1.5em;
  }
  .list {
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .q {
    border-block-end: 1px solid var(--_line);
  }
  .q > label {
    display: grid;
    grid-template-columns: 1.75em 1fr;
    gap: 0.75em;
    align-items: start;
    min-block-size: 44px;
    padding: 0.75em 0.5em;
    cursor: pointer;
  }
  .q > label:hover {
    background: var(--_wash);
  }
  .q > label:has(:checked) {
    font-weight: 600;
  }
  .q > label:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }
  input[type='checkbox'] {
    appearance: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    display: grid;
    place-items: center;
    border: 1.5px solid var(--_edge);
    border-radius: var(--unknot-radius, 3px);
    font: inherit;
    outline: none;
    cursor: pointer;
    transition: background-color 120ms;
  }
  input[type='checkbox']::before {
    content: '';
    inline-size: 0.95em;
    block-size: 0.95em;
    background: var(--_on-accent);
    clip-path: polygon(8% 52%, 20% 40%, 40% 60%, 80% 14%, 93% 25%, 42% 84%);
    opacity: 0;
  }
  input[type='checkbox']:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  input[type='checkbox']:checked::before {
    opacity: 1;
  }
  input[type='radio'] {
    appearance: none;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
    font: inherit;
    outline: none;
    cursor: pointer;
  }
  input[type='radio']:checked {
    border: 0.4em solid var(--_accent);
  }
  .seg {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.75em;
    margin-block-start: 0.25em;
  }
  .seg label {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 44px;
    cursor: pointer;
  }
  .seg label:has(:checked) {
    font-weight: 600;
  }
  .seg label:has(:focus-visible) {
    outline: 3px solid var(--_accent);
  }
  .follow {
    margin: 0;
    padding: 0 0.5em 0.75em 3em;
  }
  .follow legend {
    font-weight: 400;
    font-size: var(--_s);
  }
  .missing {
    color: var(--_pain);
    font-weight: 650;
  }
  summary {
    display: inline-flex;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details p {
    max-inline-size: 36em;
  }
  .out {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 1em;
    align-items: start;
  }
  .out p ~ p,
  .out ::slotted(*) {
    margin-block-start: 0.5em;
  }
  .out p,
  .out li {
    max-inline-size: 36em;
  }
  svg.mark {
    inline-size: 2.75em;
    block-size: 2.75em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .un.clear svg.mark {
    color: var(--_accent);
  }
  .un.ask-first,
  .un.same-day {
    border-block-start-width: 6px;
  }
  .un.emergency {
    --_accent: var(--unknot-on-urgent, #fff);
    --_on-accent: var(--unknot-urgent, #9c1f0c);
    --_soft: var(--_accent);
    padding: 1.5em;
    border: 2px solid var(--unknot-urgent-edge, #9c1f0c);
    background: var(--_on-accent);
    color: var(--_accent);
  }
  @supports (color: light-dark(#000, #fff)) {
    .un.emergency {
      border-color: var(--unknot-urgent-edge, light-dark(#9c1f0c, #ffb39c));
    }
  }
  .emergency .out {
    display: block;
  }
  .emergency .title {
    font-size: 2.25em;
  }
  .call {
    font-size: 1.5em;
    margin-block-start: 0.8em;
    min-block-size: 4rem;
    inline-size: 100%;
    justify-content: flex-start;
  }
  .call + p {
    margin-block-start: 0.75em;
  }
  .reason {
    font-weight: 650;
  }
  select {
    font: inherit;
    font-size: var(--_s);
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.4em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--unknot-radius, 3px);
    background: transparent;
    color: inherit;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-start: 1em;
    font-size: var(--_s);
  }
  @container unknot (min-width: 40em) {
    .list {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 2em;
    }
  }
  @container unknot (max-width: 27em) {
    .out {
      grid-template-columns: 1fr;
      gap: 0.5em;
    }
    .un.emergency {
      padding: 1.25em 1em;
    }
  }
  @container unknot (max-width: 22em) {
    .follow {
      padding-inline-start: 0.5em;
    }
  }
  @media (forced-colors: active) {
    input[type] {
      appearance: auto;
    }
    input[type='checkbox']::before {
      content: none;
    }
    .un.emergency {
      border-width: 6px;
    }
  }
`;

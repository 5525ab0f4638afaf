import {css} from 'lit';

/** Why stop, how it was, what now. */
export const endStyles = css`
  .end {
    display: grid;
    gap: max(0.75em, 2.5cqi);
    padding-block: 1cqi;
  }
  .fin {
    font-size: clamp(1.9em, 11cqi, 4.5em);
    font-weight: 650;
    line-height: 1.05;
    text-align: center;
    text-wrap: balance;
    outline: none;
  }
  .text {
    max-inline-size: 36em;
  }
  .small {
    font-size: var(--_s);
    color: var(--_soft);
  }
  .how p {
    font-weight: 600;
    margin-block-end: 0.4em;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(4.2em, 100%), 1fr));
    gap: 0.5em;
  }
  .how .choices {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    font-size: min(1em, 5.2cqi);
  }
  .how .choice {
    padding-inline: 0.1em;
  }
  .choices.two {
    grid-template-columns: repeat(auto-fit, minmax(min(max(9em, min(40cqi, 16em)), 100%), 1fr));
  }
  .choice {
    all: unset;
    box-sizing: border-box;
    min-block-size: max(3em, 48px);
    padding: 0.4em 0.3em;
    border: 1.5px solid currentColor;
    border-radius: var(--unknot-radius, 3px);
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
    display: grid;
    place-items: center;
  }
  @media (hover: hover) {
    .choice:hover {
      background: var(--_wash);
    }
  }
  .choice:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  /* One tap, from the floor. */
  .two .choice {
    min-block-size: 64px;
    font-size: clamp(1.15em, 3.4cqi, 1.6em);
  }
  .choice[aria-pressed='true'] {
    box-shadow: inset 0 -4px var(--_accent);
    font-weight: 750;
  }
  legend {
    font-weight: 600;
    margin-block-end: 0.4em;
  }
  .numbers {
    display: grid;
    grid-template-columns: repeat(11, minmax(0, 1fr));
    border: 1.5px solid var(--_edge);
    overflow: hidden;
  }
  .numbers label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 45px;
    margin-block-start: -1px;
    margin-inline-start: -1px;
    border: 0 solid var(--_line);
    border-block-start-width: 1px;
    border-inline-start-width: 1px;
    cursor: pointer;
  }
  /* A thumb wants more than an eleventh of a phone. */
  @container unknot (max-width: 34em) {
    .numbers {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
    .numbers label:last-child {
      grid-column: span 2;
    }
  }
  .numbers input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .numbers span {
    inline-size: 100%;
    block-size: 100%;
    display: grid;
    place-items: center;
  }
  .numbers :checked + span {
    background: var(--_pain);
    color: var(--_on-pain);
    font-weight: 700;
  }
  .numbers :focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    font-size: var(--_s);
    color: var(--_soft);
    margin-block-start: 0.25em;
  }
  .next ul {
    margin-block-start: 0.4em;
  }
  .next li {
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_line);
  }
  @container face (min-width: 58em) {
    .end {
      max-inline-size: 44em;
      margin-inline: auto;
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .numbers :checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

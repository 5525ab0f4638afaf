import {css} from 'lit';

/** Tools on a line, picture left and steps right where there is room. */
export const styles = css`
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

  .side {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-start: 0.4em;
  }
  .side > legend {
    padding: 0;
  }
  .side > label {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .side input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .side :checked + span {
    font-weight: 650;
  }

  .tools {
    display: grid;
    margin-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .tool {
    display: grid;
    grid-template-columns: 3.5em 1fr;
    gap: 0.25em 0.75em;
    align-items: center;
    min-block-size: 3.25rem;
    padding: 0.5em 0;
    border: 0;
    border-block-end: 1px solid var(--_line);
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    cursor: pointer;
    transition: background-color 120ms;
  }
  .tool:hover:not([aria-disabled]) {
    background: var(--_wash);
  }
  .tool:focus-visible {
    outline-offset: -3px;
  }
  .tool b {
    font-weight: 600;
    line-height: 1.25;
  }
  .tool small {
    display: block;
    font-size: var(--_s);
    line-height: 1.3;
  }
  .or {
    color: var(--_soft);
    font-size: var(--_s);
  }
  .tool svg {
    inline-size: 3.4em;
    block-size: 2.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tool[aria-checked='true'] {
    border-block-end-color: transparent;
    box-shadow: inset 0 -3px var(--_accent);
  }
  .tool[aria-checked='true'] b {
    font-weight: 750;
  }
  .tool[aria-checked='true'] svg {
    color: var(--_accent);
  }
  .tool[aria-disabled] {
    cursor: default;
  }
  .tool[aria-disabled] b {
    font-weight: 500;
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .tool[aria-disabled] .or {
    display: none;
  }
  .tool[aria-disabled] svg {
    color: var(--_edge);
    stroke-dasharray: 3 3;
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.5em;
    margin-block-start: 0.5em;
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 2.5em;
    margin-block-start: 1.5em;
  }
  .body > * {
    min-inline-size: 0;
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
  .pattern {
    max-inline-size: 21em;
  }
  section + section,
  section + .pattern,
  section + .plate-space,
  .after {
    margin-block-start: 1.5em;
  }
  .then .pose {
    max-inline-size: 15em;
  }
  .then .person {
    max-block-size: 12em;
  }
  .next {
    margin-block-start: 0.75em;
  }

  .steps {
    display: block;
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
    margin-block-start: 0.75em;
  }
  .ways > li {
    max-inline-size: 36em;
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
  .pressure > .hard {
    background: repeating-linear-gradient(-45deg, transparent 0 5px, var(--_line) 5px 6.5px);
  }

  .cautions {
    display: block;
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
    display: grid;
    grid-template-columns: 6.5em 1fr;
    gap: 1.25em;
    align-items: center;
    margin-block-start: 1.5em;
    padding-block: 0.75em;
    border-block: 1px solid currentColor;
  }
  .low-back p {
    max-inline-size: 36em;
  }
  .low-back svg {
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

  .go {
    margin-block-start: 1.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid currentColor;
  }
  .go {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
  }
  .go > :not(.btn, span) {
    flex-basis: 100%;
    min-inline-size: 0;
  }
  .go.step {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .links {
    margin-block-start: 1em;
  }
  .ad {
    display: block;
    font-size: var(--_s);
    color: var(--_soft);
  }
  details {
    margin-block-start: 0.5em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 44px;
    padding-block: 0.6em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .sources dt {
    margin-block-start: 0.75em;
    font-weight: 650;
  }
  .sources dd,
  .plain > li,
  .how > p {
    max-inline-size: 40em;
  }
  .refs > li {
    padding-block: 0.25em;
    font-size: var(--_s);
  }
  a {
    color: var(--_accent);
  }
  .share {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .share > [role='status'] {
    flex-basis: 100%;
  }
  .code {
    inline-size: 11rem;
    block-size: 11rem;
    background: #fff;
    fill: #000;
  }
  .link {
    user-select: all;
    overflow-wrap: anywhere;
  }

  @container unknot (min-width: 33em) {
    .tools {
      grid-template-columns: repeat(4, 1fr);
      column-gap: 1em;
      border-block-start: 0;
    }
    .tool {
      grid-template-columns: 1fr;
      align-content: start;
    }
    .tool .or {
      display: block;
    }
    .body {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @container unknot (min-width: 58em) {
    .tool {
      grid-template-columns: 3.5em 1fr;
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
    .pressure > .here {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .tool[aria-checked='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .tools,
    .side input,
    .side > label:not(:has(:checked)),
    .ask,
    .go,
    .links,
    .share,
    .more {
      display: none;
    }
    .ways .btn {
      border: 0;
      color: inherit;
      text-decoration: none;
    }
    .care ::details-content {
      content-visibility: visible;
    }
    section,
    .steps > li {
      break-inside: avoid;
    }
    .pressure > .here {
      outline: 2px solid;
    }
  }
`;

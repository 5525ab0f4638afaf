import {css} from 'lit';

/** The numbered steps, the small movement, and the other ways with their pictures. */
export const stepsStyles = css`
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
  .how .person {
    max-block-size: 20em;
  }

  .then .pose {
    max-inline-size: 15em;
  }
  .then .person {
    max-block-size: 12em;
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
  }
  @media print {
    .steps > li {
      padding-block: 0.35em;
    }
    .then .person {
      max-block-size: 9em;
    }
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
  }
`;

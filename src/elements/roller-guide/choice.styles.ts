import {css} from 'lit';

/** The side, the tools on a line, the floor: what a reader chooses; and other choices on a line. */
export const choiceStyles = css`
  .side,
  .ask,
  .share {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.5em;
    margin-block-start: 0.4em;
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
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
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
  svg.glyph {
    inline-size: 3.4em;
    block-size: 2.2em;
  }
  .tool[aria-checked='true'] {
    border-block-end-color: transparent;
    box-shadow: inset 0 -3px var(--_accent);
  }
  .tool[aria-checked='true'] b {
    font-weight: 750;
  }
  .tool[aria-checked='true'] .glyph {
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
  .tool[aria-disabled] .glyph {
    color: var(--_edge);
    stroke-dasharray: 3 3;
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
  }
  @container unknot (min-width: 58em) {
    .tool {
      grid-template-columns: 3.5em 1fr;
    }
  }
  @media (forced-colors: active) {
    .glyph,
    .tool[aria-disabled] .glyph {
      color: CanvasText;
    }
    .tool[aria-checked='true'] .glyph {
      color: Highlight;
    }
    .tool[aria-checked='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  .paper {
    display: none;
  }
  @media print {
    .tools,
    .side,
    .ask {
      display: none;
    }
    .paper {
      display: inline;
    }
  }
`;

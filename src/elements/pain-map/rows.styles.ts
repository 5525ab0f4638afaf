import {css} from 'lit';

/** What is marked, and the list of all places. */
export const rowStyles = css`
  .mark {
    border-block-end: 1px solid var(--_line);
  }

  .mark-row:focus-visible {
    outline-offset: -3px;
  }

  .mark-row {
    display: flex;
    gap: 0.75em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 0.4em;
  }

  .mark-name {
    flex: 1;
    font-weight: 650;
  }

  .mark-name small,
  .place small {
    display: block;
    color: var(--_soft);
    font-size: var(--_s);
    font-weight: 400;
  }

  .number-of {
    color: var(--_pain);
    font-size: var(--_s);
    white-space: nowrap;
  }

  .number-of > b {
    font-size: 1.6rem;
    font-size: calc(1.6 * var(--_u));
    line-height: 1;
  }

  .invite {
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }

  .row.tight {
    gap: 0 1.2em;
    margin-block-start: 0;
  }

  .more {
    display: flex;
    justify-content: space-between;
    align-items: center;
    inline-size: 100%;
    border-block-end: 1px solid var(--_line);
    color: var(--_accent);
    font-weight: 600;
  }

  .search {
    display: grid;
    gap: 0.25em;
    margin-block: 1em;
    font-weight: 600;
  }

  .search > input {
    min-block-size: 44px;
    padding: 0.4em 0.6em;
    border: 1.5px solid var(--_edge);
    border-radius: 3px;
    background: none;
    color: inherit;
    font: inherit;
  }

  legend {
    padding-block: 1em 0.25em;
    font-weight: 700;
  }

  .place {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 1em;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_line);
  }

  .ticks {
    display: flex;
    gap: 1em;
    margin-inline-start: auto;
  }

  .tick {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }

  .tick > input {
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    accent-color: var(--_accent);
  }
`;

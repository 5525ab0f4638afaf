import {css} from 'lit';

/** Start, the page's own links, where it was read, and the link to hand on. */
export const footStyles = css`
  .go {
    margin-block-start: 1.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid currentColor;
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
    display: flex;
    align-items: baseline;
    inline-size: fit-content;
    min-block-size: 44px;
    padding-block: 0.6em;
    color: var(--_accent);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  /* A sign of our own, which has no direction: the triangle of a browser stands wrong from right to left. */
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '+';
    content: '+' / '';
    flex: none;
    inline-size: 1em;
  }
  [open] > summary::before {
    content: '–';
    content: '–' / '';
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

  @media print {
    .go,
    .links,
    .share,
    .more {
      display: none;
    }
    .some::details-content {
      content-visibility: visible;
    }
  }
`;

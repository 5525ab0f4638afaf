import {css, unsafeCSS} from 'lit';
import {CLOSE, FADE, MARKED, MARKS, paints, stops, type Paint} from './paint.js';
import {tokens} from './tokens.js';

const rows = Object.entries(tokens);
const plain = rows.map(([name, [light]]) => `--_${name}:var(--unknot-${name},${light});`).join('');
const twofold = rows
  .map(([name, [light, dark]]) => `--_${name}:var(--unknot-${name},light-dark(${light},${dark}));`)
  .join('');
const grey = rows.map(([name, [, , value]]) => `--_${name}:${value};`).join('');

const valueOf = (value: string | number): string => String(value).replace(/^\$(.+)$/, 'var(--_$1)');
const rulesOf = (paint: Paint): string =>
  Object.entries<string | number>({...paint})
    .map(([key, value]) => `${key}:${valueOf(value)};`)
    .join('');
const painted = Object.entries<Paint>(paints)
  .map(([name, paint]) => `.${name}{${rulesOf(paint)}}`)
  .join('');
const stopped = Object.entries(stops)
  .map(([name, [token, opacity]]) => `.stop-${name}{stop-color:var(--_${token});stop-opacity:${opacity}}`)
  .join('');

const close = MARKS.map(name => {
  const paint: Paint = paints[name];
  return `.close .${name}{stroke-width:${((paint['stroke-width'] ?? 1) * CLOSE).toFixed(2)}}`;
}).join('');

/** Goes into `static styles` of every element that shows the plate. Reads `--unknot-*`, sets none. */
export const plateStyles = css`
  .plate {
    ${unsafeCSS(plain)}
    display: block;
    inline-size: 100%;
    block-size: auto;
    direction: ltr;
    overflow: hidden;
    /* A finger means an area. Every muscle and fibre over it would be asked at each touch whether it was meant. */
    pointer-events: none;
  }
  /* Where it can be marked, the body and what lies over it are two pictures: a mark is painted without the body. */
  div.plate {
    display: grid;
  }
  .plate > svg {
    grid-area: 1 / 1;
    inline-size: 100%;
  }
  .ground {
    will-change: opacity;
  }
  .ground + svg {
    position: relative;
  }
  @supports (color: light-dark(red, red)) {
    .plate {
      ${unsafeCSS(twofold)}
    }
  }
  ${unsafeCSS(painted)}
  ${unsafeCSS(stopped)}
  ${unsafeCSS(close)}
  .plate.deep .surface {
    opacity: ${FADE.deep};
  }
  .plate.ghost .surface {
    opacity: ${FADE.one};
  }
  .zone {
    fill: transparent;
    stroke: none;
    cursor: pointer;
    pointer-events: auto;
    outline: none;
  }
  /* A finger leaves nothing behind. */
  @media (hover: hover) {
    .zone:hover {
      fill: var(--_paper);
      fill-opacity: 0.3;
    }
    .plate .zone:hover {
      stroke: var(--_ink);
      stroke-width: 1.6;
      stroke-dasharray: 5 3.5;
    }
  }
  .zone[aria-pressed='true'] {
    ${unsafeCSS(rulesOf(paints.wash))}
    stroke: var(--_pain);
    stroke-width: ${MARKED};
    stroke-linejoin: round;
  }
  .close .zone[aria-pressed='true'] {
    stroke-width: ${MARKED * CLOSE};
  }
  .plate .zone:focus-visible {
    stroke: var(--_accent);
    stroke-width: 3.5;
  }
  .number {
    text-anchor: middle;
    font-weight: 650;
    font-variant-numeric: tabular-nums lining-nums;
  }
  @media (forced-colors: active) {
    .skin,
    .muscle,
    .deep {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bone,
    .tendon {
      fill: Canvas;
      stroke: CanvasText;
    }
    .underlay,
    .veil,
    .fibre,
    .source-fibre,
    .rim,
    .rim-2,
    .rim-3,
    .rim-4,
    .shine {
      display: none;
    }
    .contour,
    .light,
    .lead,
    .hatch,
    .point,
    .hot,
    .plate .zone:hover {
      stroke: CanvasText;
    }
    svg .source {
      fill: CanvasText;
      fill-opacity: 0.35;
      stroke: CanvasText;
      stroke-width: 2;
    }
    .wash,
    .zone[aria-pressed='true'] {
      fill: Canvas;
    }
    .cloud-halo,
    .point-halo {
      stroke: Canvas;
    }
    .dots,
    .cloud,
    .spillover,
    .marked,
    .zone[aria-pressed='true'],
    .plate .zone:focus-visible {
      stroke: Highlight;
    }
    .marked,
    .zone[aria-pressed='true'] {
      stroke-width: 3;
    }
    .disc {
      fill: Highlight;
      stroke: Canvas;
    }
    .number {
      fill: HighlightText;
    }
  }
  @media print {
    .plate {
      ${unsafeCSS(grey)}
    }
  }
`;

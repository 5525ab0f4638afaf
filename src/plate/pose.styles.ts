import {css, unsafeCSS} from 'lit';

/**
 * Colours of the drawn person: light page, dark page. A page overrides any of them as `--unknot-pose-<name>`; the accent, the ink and the
 * paper are the ones of the plate.
 */
const colours: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  skin: ['#d9b196', '#8d6655'],
  'skin-lit': ['#f2d9c6', '#b58c78'],
  shirt: ['#a9bfba', '#57706c'],
  'shirt-lit': ['#cfdcd9', '#7a9591'],
  short: ['#2c5052', '#1d3637'],
  'short-lit': ['#3f6769', '#2e5355'],
  hair: ['#3a251f', '#33211a'],
  'hair-lit': ['#54392f', '#523a2f'],
  tool: ['#1d7f79', '#2f8f88'],
  'tool-lit': ['#49aca3', '#6ccabf'],
  'tool-core': ['#30403f', '#101c1c'],
  mat: ['#e9e3d5', '#333539'],
  wall: ['#eae3d3', '#2e2f34'],
  wood: ['#a9875a', '#5d4a30'],
  'wood-lit': ['#d3b789', '#7f6845'],
  cloth: ['#cdd4d7', '#3b4347'],
  'cloth-lit': ['#eceff0', '#535d62'],
  line: ['#573a30', '#0b0807'],
  muscle: ['#8f4238', '#7c2f28'],
  fibre: ['#ffe3d4', '#f0c9b8'],
  paper: ['#ffffff', '#161412'],
  ink: ['#1e1a17', '#f3ede4'],
  accent: ['#0d565c', '#8ed6cf'],
};
const shared = new Set(['paper', 'ink', 'accent']);
const own = (name: string): string => `--unknot-${shared.has(name) ? '' : 'pose-'}${name}`;
const rows = Object.entries(colours);
const plain = rows.map(([n, [light]]) => `--_p-${n}:var(${own(n)},${light});`).join('');
const both = rows
  .map(([n, [light, dark]]) => `--_p-${n}:var(${own(n)},light-dark(${light},${dark}));`)
  .join('');

/** Goes into `static styles` of every element that shows a person. Reads `--unknot-*`, sets none. */
export const figureStyles = css`
  .person {
    ${unsafeCSS(plain)}
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 30em;
    direction: ltr;
    contain: layout paint;
    overflow: hidden;
  }
  /* What moves is painted over the drawing, on a layer of its own. */
  .posed {
    position: relative;
  }
  .posed > canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    will-change: transform;
  }
  .thumb {
    inline-size: 7em;
    block-size: 5.25em;
  }
  @supports (color: light-dark(red, red)) {
    .person {
      ${unsafeCSS(both)}
    }
  }
  .person path {
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .p-ink,
  .p-skin,
  .p-shirt,
  .p-short,
  .p-hair {
    stroke: var(--_p-line);
    stroke-width: 4.4;
    paint-order: stroke;
  }
  .p-ink {
    fill: var(--_p-line);
  }
  .p-skin {
    fill: var(--_p-skin);
  }
  .p-skin-lit {
    fill: var(--_p-skin-lit);
  }
  .p-shirt,
  .p-sleeve {
    fill: var(--_p-shirt);
  }
  .p-shirt-lit,
  .p-sleeve-lit {
    fill: var(--_p-shirt-lit);
  }
  .p-short,
  .p-leg {
    fill: var(--_p-short);
  }
  .p-short-lit,
  .p-leg-lit {
    fill: var(--_p-short-lit);
  }
  .p-hair {
    fill: var(--_p-hair);
  }
  .p-hair-lit {
    fill: var(--_p-hair-lit);
  }
  .p-line,
  .p-tool-line,
  .p-ground,
  .p-ring,
  .p-ring-halo,
  .p-return,
  .p-fibre,
  .p-rim,
  .p-rim-halo {
    fill: none;
  }
  .p-line {
    stroke: var(--_p-line);
    stroke-width: 2;
    stroke-opacity: 0.7;
  }
  .p-shadow {
    fill: var(--_p-line);
    fill-opacity: 0.14;
  }
  .p-mat {
    fill: var(--_p-mat);
  }
  .p-ground {
    stroke: var(--_p-ink);
    stroke-opacity: 0.45;
    stroke-width: 2.4;
  }
  .p-wall {
    fill: var(--_p-wall);
  }
  .p-wood,
  .p-cloth,
  .p-tool,
  .p-tool-core {
    stroke: var(--_p-line);
    stroke-width: 2.6;
  }
  .p-wood {
    fill: var(--_p-wood);
  }
  .p-wood-lit {
    fill: var(--_p-wood-lit);
  }
  .p-cloth {
    fill: var(--_p-cloth);
  }
  .p-cloth-lit {
    fill: var(--_p-cloth-lit);
  }
  .p-tool {
    fill: var(--_p-tool);
  }
  .p-tool-lit {
    fill: var(--_p-tool-lit);
  }
  .p-tool-core {
    fill: var(--_p-tool-core);
  }
  .p-tool-line {
    stroke: var(--_p-line);
    stroke-opacity: 0.35;
    stroke-width: 2;
  }
  .p-muscle {
    fill: var(--_p-muscle);
    fill-opacity: 0.85;
  }
  .p-fibre {
    stroke: var(--_p-fibre);
    stroke-opacity: 0.6;
    stroke-width: 1.6;
  }
  .p-rim-halo {
    stroke: var(--_p-fibre);
    stroke-width: 3.4;
  }
  .p-rim {
    stroke: var(--_p-muscle);
    stroke-width: 2.4;
    stroke-dasharray: 7 6;
  }
  .p-arrow {
    fill: var(--_p-accent);
  }
  .p-arrow-halo {
    fill: var(--_p-paper);
    stroke: var(--_p-paper);
    stroke-width: 8;
  }
  /* Dots, not dashes: the way back is in the air. */
  .person .p-return {
    stroke: var(--_p-accent);
    stroke-width: 5;
    stroke-dasharray: 0 10;
  }
  .p-ring-halo {
    stroke: var(--_p-paper);
    stroke-width: 8;
  }
  .p-ring {
    stroke: var(--_p-ink);
    stroke-width: 3.2;
  }
  .p-dot {
    fill: var(--_p-ink);
  }
  .p-lens {
    fill: var(--_p-paper);
  }
  .p-lens-rim {
    fill: none;
    stroke: var(--_p-ink);
    stroke-width: 2.6;
  }
  .p-stop circle {
    fill: var(--_p-paper);
    stroke: var(--_p-ink);
    stroke-width: 2.4;
  }
  .p-stop text {
    fill: var(--_p-ink);
    font-weight: 650;
    text-anchor: middle;
  }
  @media not print {
    .posed > canvas + .person > * {
      visibility: hidden;
    }
  }
  @media print {
    .posed > canvas {
      display: none;
    }
    .person {
      --_p-mat: #f2f2f2;
    }
  }
  @media (forced-colors: active) {
    .person path {
      forced-color-adjust: none;
      fill: Canvas;
      stroke: none;
    }
    .person .p-ink,
    .person .p-skin,
    .person .p-shirt,
    .person .p-short,
    .person .p-hair,
    .person .p-wood,
    .person .p-cloth,
    .person .p-tool,
    .person .p-wall {
      stroke: CanvasText;
    }
    .person .p-ink,
    .person .p-tool-core,
    .person .p-hair {
      fill: CanvasText;
    }
    .person .p-shadow,
    .person .p-fibre,
    .person .p-rim-halo,
    .person .p-hair-lit {
      display: none;
    }
    .person .p-line,
    .person .p-rim,
    .person .p-ground {
      fill: none;
      stroke: CanvasText;
    }
    .person .p-muscle {
      fill: GrayText;
    }
    .person .p-arrow,
    .person .p-dot {
      fill: Highlight;
    }
    .person .p-arrow-halo,
    .person .p-ring-halo {
      stroke: Canvas;
    }
    .person .p-ring,
    .person .p-return,
    .person .p-lens-rim {
      fill: none;
      stroke: Highlight;
    }
    .p-stop circle {
      fill: Canvas;
      stroke: CanvasText;
    }
    .p-stop text {
      fill: CanvasText;
    }
  }
`;

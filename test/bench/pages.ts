// The pages of the bench, as modules in text: each exports `mount(root, n)`, done when everything is drawn, and `update(i)`.
// Pages of one group do the same work, so that only their ratios count.

export interface BenchPage {
  /** Built files of ours are imported as a page imports them, not bundled again. */
  readonly source: string;
  readonly group: 'probe' | 'map' | 'timer';
  readonly limits?: readonly Limit[];
}

/** Most CPU time, as a multiple of another page's; `above`: both counted over that page. */
export interface Limit {
  readonly of: 'mount' | 'update';
  readonly against: string;
  readonly most: number;
  readonly above?: string;
  /** How many instances there have to be for it to say something. */
  readonly from?: number;
}

const BODY = `
const sets = [['chest', 'triceps'], ['biceps', 'forearm', 'abs'], ['quadriceps', 'calves'], ['front-deltoids', 'obliques', 'neck']];
const dataAt = i => [{name: 'a', muscles: sets[i % 4]}, {name: 'b', muscles: sets[(i + 1) % 4]}];`;

const react = (imports: string, element: string) => `
import {createElement as h, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
${imports}
let set;
const App = ({n}) => { const [i, setI] = useState(0); set = setI; return Array.from({length: n}, (_, k) => h('div', {key: k}, ${element})); };
export const mount = (root, n) => flushSync(() => createRoot(root).render(h(App, {n})));
export const update = i => flushSync(() => set(i));`;

const ours = (tag: string, attributes: string, drawn: string, update: string) => `
import '/dist/${tag}.js';
const all = [];
export const mount = async (root, n) => {
  for (let k = 0; k < n; k++) {
    const el = document.createElement('${tag}');
    for (const [name, value] of Object.entries(${attributes})) el.setAttribute(name, value);
    all.push(root.appendChild(el));
  }
  await Promise.all(all.map(el => el.updateComplete));
  const inSight = all.filter(el => el.getBoundingClientRect().top < innerHeight);
  while (!inSight.every(el => el.shadowRoot.querySelector('${drawn}'))) await new Promise(requestAnimationFrame);
};
export const update = async i => {
  for (const el of all) { ${update} }
  await Promise.all(all.map(el => el.updateComplete));
};`;

export const PAGES: Readonly<Record<string, BenchPage>> = {
  empty: {group: 'probe', source: `export const mount = () => {}; export const update = () => {};`},
  'lit-probe': {
    group: 'probe',
    source: `
import {LitElement, html, css} from 'lit';
class Probe extends LitElement {
  static properties = {count: {type: Number}};
  static styles = css\`:host{display:block}\`;
  constructor() { super(); this.count = 0; }
  render() { return html\`<button>\${this.count}</button>\`; }
}
customElements.define('lit-probe', Probe);
const all = [];
export const mount = async (root, n) => {
  for (let k = 0; k < n; k++) all.push(root.appendChild(document.createElement('lit-probe')));
  await Promise.all(all.map(el => el.updateComplete));
};
export const update = async i => {
  for (const el of all) el.count = i + 1;
  await Promise.all(all.map(el => el.updateComplete));
};`,
  },
  // What Lit can do at best with body-highlighter's polygons: one template, one attribute for what changes, no words.
  'plain-lit-body': {
    group: 'map',
    source: `
import {LitElement, html, css} from 'lit';
import {anteriorData} from './node_modules/body-highlighter/src/assets/index.ts';${BODY}
const markup = '<svg viewBox="0 0 100 200">' + anteriorData.map(({muscle, svgPoints}) => '<g data-m="' + muscle + '">' + svgPoints.map(p => '<polygon points="' + p + '"/>').join('') + '</g>').join('') + '</svg>';
const art = html(Object.assign([markup], {raw: [markup]}));
class Plain extends LitElement {
  static properties = {data: {attribute: false}};
  static styles = css\`:host{display:block;width:10rem} polygon{fill:#b6bdc3} [data-level="1"]>*{fill:#81b1d9} [data-level="2"]>*{fill:#277abf}\`;
  #parts = new Map(); #lit = new Map();
  constructor() { super(); this.data = []; }
  render() { return art; }
  firstUpdated() { for (const g of this.renderRoot.querySelectorAll('g')) this.#parts.set(g.dataset.m, g); this.renderRoot.addEventListener('click', e => e.target.closest('g')); }
  updated() {
    const levels = new Map();
    for (const {muscles} of this.data) for (const m of muscles) levels.set(m, (levels.get(m) ?? 0) + 1);
    for (const m of this.#lit.keys()) if (!levels.has(m)) this.#parts.get(m)?.removeAttribute('data-level');
    for (const [m, n] of levels) if (this.#lit.get(m) !== n) this.#parts.get(m)?.setAttribute('data-level', n);
    this.#lit = levels;
  }
}
customElements.define('plain-lit-body', Plain);
const all = [];
export const mount = async (root, n) => {
  for (let k = 0; k < n; k++) { const el = document.createElement('plain-lit-body'); el.data = dataAt(0); all.push(root.appendChild(el)); }
  await Promise.all(all.map(el => el.updateComplete));
};
export const update = async i => { for (const el of all) el.data = dataAt(i); await Promise.all(all.map(el => el.updateComplete)); };`,
  },
  'body-highlighter': {
    group: 'map',
    source: `
import create from 'body-highlighter';${BODY}
const all = [];
export const mount = (root, n) => {
  for (let k = 0; k < n; k++) {
    const container = root.appendChild(document.createElement('div'));
    all.push(create({container, data: dataAt(0), style: {width: '10rem'}}));
  }
};
export const update = i => { for (const one of all) one.update({data: dataAt(i)}); };`,
  },
  'react-body-highlighter': {
    group: 'map',
    source: react(
      `import Model from 'react-body-highlighter';${BODY}`,
      `h(Model, {data: dataAt(i), style: {width: '10rem'}})`,
    ),
  },
  'pain-map': {
    group: 'map',
    limits: [
      // The aim is 1.5. What is held is what is reached (README.md), so that it gets no worse.
      {of: 'mount', against: 'plain-lit-body', above: 'empty', most: 5.5, from: 100},
      {of: 'update', against: 'body-highlighter', most: 1 / 3, from: 100},
    ],
    source: ours(
      'pain-map',
      `{view: 'back', sources: '0', name: 'm' + k}`,
      '[data-zone]',
      `el.value = [{zone: 'lumbar', side: i % 2 ? 'left' : 'right', intensity: 1 + (i % 10)}, {zone: 'si', side: 'right'}];`,
    ),
  },
  'react-countdown-circle-timer': {
    group: 'timer',
    source: react(
      `import {CountdownCircleTimer} from 'react-countdown-circle-timer';`,
      `h(CountdownCircleTimer, {isPlaying: true, duration: 60 + (i % 60), colors: '#004777', size: 120, children: ({remainingTime}) => remainingTime})`,
    ),
  },
  'trigger-point-timer': {
    group: 'timer',
    limits: [
      {of: 'mount', against: 'react-countdown-circle-timer', most: 3},
      {of: 'update', against: 'react-countdown-circle-timer', most: 3},
    ],
    source: ours('trigger-point-timer', `{seconds: '60'}`, 'button', `el.seconds = 60 + (i % 60);`),
  },
};

/**
 * Writes every figure on one sheet, to be looked at as a physiotherapist and as a designer would.
 * `tsx scripts/figures-sheet.ts sheet.html [word…]`: only figures whose id contains a word;
 * `dark`, `female`, `male`, `right`, `phases` change the look.
 */
import {writeFileSync} from 'node:fs';
import {
  draw,
  figureFor,
  learn,
  movementFigure,
  solve,
  type FigureSpec,
  type Shape,
} from '../src/art/figure/figure.js';
import {linesOf} from '../src/art/figure/lines.js';
import {movements, techniques} from '../src/atlas/techniques.js';
import {figureStyles} from '../src/plate/pose.styles.js';

const [file, ...words] = process.argv.slice(2);
if (!file) throw new Error('tsx scripts/figures-sheet.ts sheet.html [word…]');
const looks = ['dark', 'female', 'male', 'right', 'phases', 'large'];
const has = (look: string): boolean => words.includes(look);
const wanted = words.filter(word => !looks.includes(word));
const body = has('female') ? 'female' : has('male') ? 'male' : 'neutral';

learn(await linesOf());
const specs = [...techniques.map(({id}) => figureFor(id)), ...movements.map(({id}) => movementFigure(id))]
  .filter((spec): spec is FigureSpec => spec !== undefined)
  .filter(({id}) => !wanted.length || wanted.some(word => id.includes(word)));

const paths = (shapes: readonly Shape[]): string =>
  shapes.map(({role, d}) => `<path class="p-${role}" d="${d}"/>`).join('');
const figure = (spec: FigureSpec, phase: number): string => {
  const drawing = draw(solve(spec, phase, body), {
    side: has('right') ? 'right' : 'left',
    body,
    closeUp: spec.pose.lens !== undefined || !spec.id.includes('foam-roller'),
  });
  const {viewBox, shapes, lens} = drawing;
  const [x, y, w, h] = lens?.at ?? [0, 0, 0, 0];
  const frame = `M${x} ${y}h${w}v${h}h${-w}z`;
  const window = lens
    ? `<path class="p-lens" d="${frame}"/><svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="${lens.viewBox.join(' ')}">${paths(lens.shapes)}</svg><path class="p-lens-rim" d="${frame}"/>`
    : '';
  return `<figure><svg class="person" viewBox="${viewBox.join(' ')}">${paths(shapes)}${window}</svg><figcaption>${spec.id}</figcaption></figure>`;
};
const phases = (spec: FigureSpec): number[] => (has('phases') ? [0, 0.5, 1, 1.5] : spec.to ? [0, 1] : [0.5]);

writeFileSync(
  file,
  `<!doctype html><meta charset="utf-8"><title>Figures</title><style>
:root{color-scheme:${has('dark') ? 'dark' : 'light'};background:${has('dark') ? '#161412' : '#fffdf9'};color:${has('dark') ? '#f3ede4' : '#1e1a17'};--unknot-paper:${has('dark') ? '#161412' : '#fffdf9'}}
body{display:grid;grid-template-columns:repeat(auto-fill,minmax(${has('large') ? 560 : 300}px,1fr));gap:16px;margin:16px;font:13px/1.3 Georgia,serif}
figure{margin:0;display:flex;flex-direction:column;justify-content:end}figcaption{padding-top:6px}
${figureStyles.cssText} .person{block-size:${has('large') ? 420 : 230}px}</style>${specs.flatMap(spec => phases(spec).map(phase => figure(spec, phase))).join('')}`,
);

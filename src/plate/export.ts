import {boxOf, overlayOf, shapesOf, type FigureOptions} from './figure.js';
import {FADE, paints, stops, type Paint, type PaintName} from './paint.js';
import {gradients} from './static.js';
import {colourOf, type Theme, type Token} from './tokens.js';

export interface ExportOptions extends FigureOptions {
  /** `grey` is for a printed page. Default `light`. */
  readonly theme?: Theme;
}

interface Draw {
  readonly paint: PaintName;
  readonly d: string;
  /** Kept inside the skin. */
  readonly clip?: boolean;
  readonly opacity?: number;
}

/** Every path of a picture in the order it is painted. */
function drawsOf(options: FigureOptions): Draw[] {
  const {depth = 'surface', muscle} = options;
  const shapes = shapesOf(options);
  const skin = shapes[0]!.d;
  const over = overlayOf(options);
  const fade = muscle ? FADE.one : depth === 'deep' ? FADE.deep : 1;
  const draws: Draw[] = [{paint: 'skin', d: skin}];
  const below: Draw[] = [];
  let layer = draws;
  for (const {role, d} of shapes) {
    if (role === 'skin' || role === 'zone' || role === 'landmark') continue;
    if (role !== 'fibre') layer = role === 'deep' ? below : draws;
    layer.push({paint: role, d, clip: true, ...(layer === draws && fade < 1 && {opacity: fade})});
  }
  if (depth === 'deep' && !muscle) draws.push(...below);
  for (const paint of ['rim-4', 'rim-3', 'rim-2', 'rim'] as const) draws.push({paint, d: skin, clip: true});
  draws.push({paint: 'contour', d: skin});
  const rows: readonly (readonly [PaintName, string])[] = [
    ['source', over.source],
    ['source-fibre', over.sourceFibres],
    ['off-limits', over.offLimits],
    ['wash', over.wash],
    ['cloud-halo', over.essential],
    ['spillover', over.spillover],
    ['cloud', over.essential],
    ['dots', over.dots],
    ['marked', over.wash],
    ['point-halo', over.points],
    ['point', over.points],
    ['hot', over.hot],
    ...over.leaders.map(({from, to}) => ['lead', `M${from.join(' ')}L${to.join(' ')}`] as const),
  ];
  for (const [paint, d] of rows) if (d) draws.push({paint, d});
  return draws;
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);
const valueOf = (value: string | number, theme: Theme): string =>
  String(value).replace(/^\$(.+)$/, (_, token: string) => colourOf(token as Token, theme));
const attributes = (paint: Paint, theme: Theme): string =>
  Object.entries(paint)
    .map(([key, value]) => ` ${key}="${valueOf(value as string | number, theme)}"`)
    .join('');

/** The picture as a file of its own: no styles, no script, colours written in, the label as its title. Works without a browser. */
export function svgOf(options: ExportOptions): string {
  const {theme = 'light', label} = options;
  const box = boxOf(options);
  const over = overlayOf(options);
  const skin = shapesOf(options)[0]!.d;
  const defs = gradients('unknot')
    .replace(/class="stop-([\w-]+)"/g, (_, name: keyof typeof stops) => {
      const [token, opacity] = stops[name];
      return `stop-color="${colourOf(token, theme)}" stop-opacity="${opacity}"`;
    })
    .replace('class="hatch"', attributes(paints.hatch, theme).trim());
  const paths = drawsOf(options).map(
    ({paint, d, clip, opacity}) =>
      `<path${attributes({...paints[paint], ...(opacity !== undefined && {opacity})}, theme)}${clip ? ' clip-path="url(#unknot-skin)"' : ''} d="${d}"/>`,
  );
  const numbers = over.leaders.map(
    ({to: [x, y], intensity}) =>
      `<circle${attributes(paints.disc, theme)} cx="${x}" cy="${y}" r="${box[2] * 0.034}"/>` +
      `<text${attributes(paints.number, theme)} x="${x}" y="${y}" dy=".35em" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="${box[2] * 0.045}">${intensity}</text>`,
  );
  const shine = `<path fill="url(#unknot-shine)" clip-path="url(#unknot-skin)" d="M${box[0]} ${box[1]}h${box[2]}v${box[3]}h${-box[2]}z"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" role="img"><title>${escape(label)}</title>` +
    `<defs>${defs}<clipPath id="unknot-skin"><path d="${skin}"/></clipPath></defs>${paths.join('')}${shine}${numbers.join('')}</svg>`
  );
}

/** The picture as a PNG, drawn path by path (an image made from SVG text would not pass a strict content policy). Needs a browser. */
export async function pngOf(options: ExportOptions, width: number): Promise<Blob> {
  const {theme = 'light'} = options;
  const [x, y, w, h] = boxOf(options);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round((width * h) / w);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('PNG: this browser gives no 2D canvas');
  context.fillStyle = colourOf('paper', theme);
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(width / w, width / w);
  context.translate(-x, -y);
  const skin = new Path2D(shapesOf(options)[0]!.d);
  for (const {paint, d, clip, opacity} of drawsOf(options)) {
    const style: Paint = paints[paint];
    const path = new Path2D(d);
    context.save();
    if (clip) context.clip(skin);
    context.lineCap = context.lineJoin = 'round';
    context.globalAlpha = opacity ?? style.opacity ?? 1;
    const fill =
      style.fill === undefined || style.fill === 'none' ? undefined : flat(String(style.fill), theme);
    if (fill) {
      context.save();
      context.globalAlpha *= style['fill-opacity'] ?? 1;
      context.fillStyle = fill;
      context.fill(path);
      context.restore();
    }
    if (style.stroke) {
      context.strokeStyle = flat(String(style.stroke), theme);
      context.lineWidth = style['stroke-width'] ?? 1;
      context.stroke(path);
    }
    context.restore();
  }
  for (const {to, intensity} of overlayOf(options).leaders) {
    context.fillStyle = colourOf('pain', theme);
    context.beginPath();
    context.arc(to[0], to[1], w * 0.034, 0, 7);
    context.fill();
    context.fillStyle = colourOf('on-pain', theme);
    context.font = `700 ${w * 0.045}px sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(String(intensity), to[0], to[1]);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob =>
      blob ? resolve(blob) : reject(new Error('PNG: the picture is too large for this browser')),
    );
  });
}

/** A canvas has no gradient per outline: the middle tone stands for it. */
function flat(value: string, theme: Theme): string {
  if (value === 'url(#unknot-muscle)') return colourOf('muscle-2', theme);
  if (value === 'url(#unknot-source)') return colourOf('source-2', theme);
  if (value === 'url(#unknot-tendon)') return colourOf('tendon-1', theme);
  if (value === 'url(#unknot-hatch)') return `${colourOf('ink', theme)}55`;
  return valueOf(value, theme);
}

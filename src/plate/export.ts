import type {Shape} from '../art/body/types.js';
import type {Point} from '../art/spline.js';
import {boxOf, finer, overlayOf, shapesOf, type Box, type FigureOptions} from './figure.js';
import {FADE, MARKS, gradients, paints, stops, type Paint, type PaintName} from './paint.js';
import {defsOf, keyOf} from './static.js';
import {colourOf, type Theme, type Token} from './tokens.js';

export interface ExportOptions extends FigureOptions {
  /** `grey` is for a printed page. Default `light`. */
  readonly theme?: Theme;
  /** More than the label says, where that is a name. */
  readonly description?: string;
  /** What stands in the upper corners: whose left is left. */
  readonly sides?: readonly [left: string, right: string] | undefined;
}

interface Draw {
  readonly paint: PaintName;
  readonly d: string;
  /** Where it lies, for the gradients of a canvas. */
  readonly box?: Box | undefined;
}

/** Paths that are kept inside the skin and faded together, or neither. */
interface Layer {
  readonly clip: boolean;
  readonly opacity: number;
  readonly draws: readonly Draw[];
}

/** What of the drawing a picture shows; lines go with their muscle. */
function seenShapes(options: FigureOptions): readonly Shape[] {
  const [x, y, width, height] = boxOf(options);
  let before = true;
  return shapesOf(options).filter(({role, points}) => {
    if (role === 'fibre') return before;
    const box = boundsOf(points);
    before =
      !box || (box[0] < x + width && box[0] + box[2] > x && box[1] < y + height && box[1] + box[3] > y);
    return before;
  });
}

/** Every path of a picture in the order it is painted. */
function layersOf(options: FigureOptions): Layer[] {
  const {depth = 'surface', muscle} = options;
  const shapes = seenShapes(options);
  const skin = shapes[0]!.d;
  const over = overlayOf(options);
  const [surface, below]: [Draw[], Draw[]] = [[], []];
  let draws = surface;
  for (const {role, d, points} of shapes) {
    if (role === 'skin' || role === 'zone') continue;
    if (role !== 'fibre') draws = role === 'deep' ? below : surface;
    draws.push({paint: role, d, box: boundsOf(points)});
  }
  const source = shapes.filter(({id, points, role}) => id === muscle?.id && points && role !== 'zone');
  const marks: readonly (readonly [PaintName, string])[] = [
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
  return [
    {clip: false, opacity: 1, draws: [{paint: 'skin', d: skin}]},
    {clip: true, opacity: muscle ? FADE.one : depth === 'deep' ? FADE.deep : 1, draws: surface},
    {clip: true, opacity: 1, draws: depth === 'deep' && !muscle ? below : []},
    {
      clip: true,
      opacity: 1,
      draws: (['rim-4', 'rim-3', 'rim-2', 'rim', 'shine'] as const).map(paint => ({
        paint,
        d: skin,
        box: boundsOf(shapes[0]!.points),
      })),
    },
    {clip: false, opacity: 1, draws: [{paint: 'contour', d: skin}]},
    {
      clip: false,
      opacity: 1,
      draws: marks
        .filter(([, d]) => d)
        .map(([paint, d]) => ({
          paint,
          d,
          box: paint === 'source' ? boundsOf(source.flatMap(({points = []}) => points)) : undefined,
        })),
    },
  ];
}

function boundsOf(points: readonly Point[] | undefined): Box | undefined {
  if (!points?.length) return undefined;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y];
}

/** The paint of a part in this picture. */
function paintOf(name: PaintName, options: FigureOptions): Paint {
  const paint: Paint = paints[name];
  if (!MARKS.includes(name)) return paint;
  return {...paint, 'stroke-width': (paint['stroke-width'] ?? 1) * finer(options)};
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);
const valueOf = (value: string | number, theme: Theme): string =>
  String(value).replace(/^\$(.+)$/, (_, token: string) => colourOf(token as Token, theme));
/** Every end and every corner is round: said once, for all. */
const ROUND = ' stroke-linecap="round" stroke-linejoin="round"';
const attributes = (paint: Paint, theme: Theme): string =>
  Object.entries(paint)
    .filter(([, value]) => value !== 'round')
    .map(([key, value]) => ` ${key}="${valueOf(value as string | number, theme)}"`)
    .join('');

/**
 * The picture by itself, as a file or a piece of a page: no styles, no script, colours written in, the label as its title. Works
 * without a browser. Two on one page share an id only where it means the same in both.
 */
export function svgOf(options: ExportOptions): string {
  const {theme = 'light', view, body = 'neutral', side = 'right', label, description} = options;
  const own = `unknot-${keyOf(view, body, side)}-${theme}`;
  const box = boxOf(options);
  const over = overlayOf(options);
  const skin = shapesOf(options)[0]!.d;
  const defs = defsOf('unknot')
    .replace(/class="stop-([\w-]+)"/g, (_, name: keyof typeof stops) => {
      const [token, opacity] = stops[name];
      return `stop-color="${colourOf(token, theme)}" stop-opacity="${opacity}"`;
    })
    .replace('class="hatch"', attributes(paints.hatch, theme).trim());
  const layers = layersOf(options).map(({clip, opacity, draws}) => {
    const paths = draws
      .map(({paint, d}) => {
        const painted = attributes(paintOf(paint, options), theme);
        // The outline of the body, half of all there would be to write, stands once.
        return d === skin ? `<use${painted} href="#unknot-outline"/>` : `<path${painted} d="${d}"/>`;
      })
      .join('');
    return `<g${opacity < 1 ? ` opacity="${opacity}"` : ''}${clip ? ' clip-path="url(#unknot-skin)"' : ''}>${paths}</g>`;
  });
  const numbers = over.leaders.map(
    ({to: [x, y], radius, intensity}) =>
      `<circle${attributes(paints.disc, theme)} cx="${x}" cy="${y}" r="${radius}"/>` +
      `<text${attributes(paints.number, theme)} x="${x}" y="${y}" dy=".35em" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="${radius * 1.32}">${intensity}</text>`,
  );
  const corners = cornersOf(options).map(
    ({text, x, y, anchor}) =>
      `<text fill="${colourOf('ink', theme)}" x="${x}" y="${y}" text-anchor="${anchor}" font-family="sans-serif" font-weight="600" font-size="${box[2] * 0.036}">${escape(text)}</text>`,
  );
  const drawn =
    `<defs>${defs}<path id="unknot-outline" d="${skin}"/>` +
    `<clipPath id="unknot-skin"><use href="#unknot-outline"/></clipPath></defs>` +
    `${layers.join('')}${numbers.join('')}${corners.join('')}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}"${ROUND} role="img"><title>${escape(label)}</title>` +
    (description ? `<desc>${escape(description)}</desc>` : '') +
    `${drawn.replaceAll(/(id="|#)unknot/g, `$1${own}`)}</svg>`
  );
}

/** Places of the words in the upper corners. */
function cornersOf(options: ExportOptions) {
  const [x, y, width] = boxOf(options);
  const [left, right] = options.sides ?? [];
  const line = y + width * 0.05;
  return [
    ...(left ? [{text: left, x: x + width * 0.02, y: line, anchor: 'start' as const}] : []),
    ...(right ? [{text: right, x: x + width * 0.98, y: line, anchor: 'end' as const}] : []),
  ];
}

/** The picture on a canvas, drawn path by path (an image made from SVG text would not pass a strict content policy). Needs a browser. */
export function canvasOf(options: ExportOptions, width: number): HTMLCanvasElement {
  const {theme = 'light'} = options;
  const [x, y, w, h] = boxOf(options);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round((width * h) / w);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('PNG: this browser gives no 2D canvas');
  context.fillStyle = colourOf('paper', theme);
  context.fillRect(0, 0, canvas.width, canvas.height);
  const scale = width / w;
  context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
  const skin = new Path2D(shapesOf(options)[0]!.d);
  for (const {clip, opacity, draws} of layersOf(options)) {
    // What fades together is drawn on a sheet of its own, or overlaps would show through.
    const sheet = document.createElement('canvas');
    [sheet.width, sheet.height] = [canvas.width, canvas.height];
    const own: CanvasRenderingContext2D = opacity < 1 ? sheet.getContext('2d')! : context;
    own.save();
    own.setTransform(context.getTransform());
    if (clip) own.clip(skin);
    for (const draw of draws) paintOn(own, draw, paintOf(draw.paint, options), theme);
    own.restore();
    if (own === context) continue;
    context.save();
    context.resetTransform();
    context.globalAlpha = opacity;
    context.drawImage(sheet, 0, 0);
    context.restore();
  }
  for (const {to, radius, intensity} of overlayOf(options).leaders) {
    context.fillStyle = colourOf('pain', theme);
    context.beginPath();
    context.arc(to[0], to[1], radius, 0, 7);
    context.fill();
    context.fillStyle = colourOf('on-pain', theme);
    context.font = `700 ${radius * 1.32}px sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(String(intensity), to[0], to[1]);
  }
  for (const {text, x, y, anchor} of cornersOf(options)) {
    context.fillStyle = colourOf('ink', theme);
    context.font = `600 ${w * 0.036}px sans-serif`;
    context.textAlign = anchor;
    context.textBaseline = 'alphabetic';
    context.fillText(text, x, y);
  }
  return canvas;
}

/** The picture as a PNG. Needs a browser. */
export const pngOf = (options: ExportOptions, width: number): Promise<Blob> =>
  fileOf(canvasOf(options, width));

/** What stands on a canvas, as a PNG. */
export function fileOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob =>
      blob ? resolve(blob) : reject(new Error('PNG: the picture is too large for this browser')),
    );
  });
}

function paintOn(context: CanvasRenderingContext2D, {d, box}: Draw, style: Paint, theme: Theme): void {
  const path = new Path2D(d);
  context.save();
  context.lineCap = context.lineJoin = 'round';
  context.globalAlpha = style.opacity ?? 1;
  if (style.fill && style.fill !== 'none') {
    context.save();
    context.globalAlpha *= style['fill-opacity'] ?? 1;
    const name = /^url\(#unknot-(.+)\)$/.exec(String(style.fill))?.[1];
    if (name && name in gradients && box) {
      // Gradients are laid over the box of their outline, as SVG does it.
      context.clip(path);
      context.transform(box[2], 0, 0, box[3], box[0], box[1]);
      context.fillStyle = gradientOn(context, name as keyof typeof gradients, theme);
      context.fillRect(0, 0, 1, 1);
    } else {
      context.fillStyle = name ? `${colourOf('ink', theme)}55` : valueOf(String(style.fill), theme);
      context.fill(path);
    }
    context.restore();
  }
  if (style.stroke) {
    context.strokeStyle = valueOf(style.stroke, theme);
    context.lineWidth = style['stroke-width'] ?? 1;
    context.setLineDash((style['stroke-dasharray'] ?? '').split(' ').filter(Boolean).map(Number));
    context.stroke(path);
  }
  context.restore();
}

function gradientOn(
  context: CanvasRenderingContext2D,
  name: keyof typeof gradients,
  theme: Theme,
): CanvasGradient {
  const {circle, line, along} = gradients[name];
  const gradient = circle
    ? context.createRadialGradient(circle[0], circle[1], 0, circle[0], circle[1], circle[2])
    : context.createLinearGradient(0, 0, line[0], line[1]);
  for (const [stop, offset] of along) {
    const [token, opacity] = stops[stop];
    const alpha = Math.round(opacity * 255)
      .toString(16)
      .padStart(2, '0');
    gradient.addColorStop(offset, colourOf(token, theme) + alpha);
  }
  return gradient;
}

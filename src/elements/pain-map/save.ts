import {loadView} from '../../art/body/drawing.js';
import type {Body} from '../../art/body/types.js';
import type {PainDrawing} from '../../model/types.js';
import {boxOf} from '../../plate/figure.js';
import {canvasOf, fileOf, svgOf, type ExportOptions} from '../../plate/export.js';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';
import type {Picture} from './camera.js';
import {sidesOf} from './sides.js';

export type Format = 'svg' | 'png';

/** Width of a PNG, in pixels, a picture. */
const PIXELS = 1200;

/** Several pictures as one SVG, side by side. Each brings its own gradients, so their ids are kept apart. */
function sheetOf(all: readonly ExportOptions[]): string {
  let left = 0;
  const parts = all.map((options, i) => {
    const [, , width, height] = boxOf(options);
    const part = svgOf(options)
      .replaceAll(/(id="|#)unknot/g, `$1unknot-${i}`)
      .replace('<svg ', `<svg x="${left}" y="0" width="${width}" height="${height}" `);
    left += width;
    return part;
  });
  const height = Math.max(...all.map(options => boxOf(options)[3]));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left} ${height}">${parts.join('')}</svg>`;
}

/** The same on one canvas: to make a file of each first would take three times as long. */
function photoOf(all: readonly ExportOptions[]): Promise<Blob> {
  const parts = all.map(options => canvasOf(options, PIXELS));
  const canvas = document.createElement('canvas');
  canvas.width = parts.reduce((sum, {width}) => sum + width, 0);
  canvas.height = Math.max(...parts.map(({height}) => height));
  const context = canvas.getContext('2d');
  let left = 0;
  for (const part of parts) {
    context?.drawImage(part, left, 0);
    left += part.width;
  }
  return fileOf(canvas);
}

/** Hands the reader a file with the pictures as they stand. Rejects where the browser cannot make it. */
export async function save(
  format: Format,
  pictures: readonly Picture[],
  body: Body,
  marks: PainDrawing,
  label: string,
  terms: Terms<typeof map>,
): Promise<void> {
  // The classic script fetches this, with a drawing of its own, which has not seen the views that the page has.
  await Promise.all(pictures.map(({view}) => loadView(view)));
  const all = pictures.map((picture): ExportOptions => ({
    ...picture,
    crop: picture.crop === 'trunk' ? 'full' : picture.crop,
    body,
    marks,
    label,
    sides: sidesOf(terms, picture.view),
  }));
  const blob = format === 'svg' ? new Blob([sheetOf(all)], {type: 'image/svg+xml'}) : await photoOf(all);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `pain-map.${format}`;
  link.click();
  // The browser has the file once it has begun to write it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

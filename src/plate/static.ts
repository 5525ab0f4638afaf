import {drawing} from '../art/body/drawing.js';
import type {Body, Shape, View} from '../art/body/types.js';
import type {Box} from './figure.js';
import {gradients} from './paint.js';

/**
 * The constant part of a picture as SVG text: half of it is written, the other half is the same nodes mirrored. Ids stay unique in a root
 * that shows several views; gradients are here because stops take their colour from where they are defined.
 */
export function artOf(view: View, body: Body, side: 'left' | 'right'): string {
  const key = keyOf(view, body, side);
  let art = arts.get(key);
  if (art === undefined) arts.set(key, (art = build(view, body, side, key)));
  return art;
}

const arts = new Map<string, string>();
export const keyOf = (view: View, body: Body, side: 'left' | 'right'): string =>
  `${view}-${body}${view === 'side' ? `-${side}` : ''}`;

/** Roles in the deep layer belong to the muscle before them, so rows are grouped by id first. */
export function groupsOf(shapes: readonly Shape[], near: Shape['side']): {surface: Shape[]; deep: Shape[]} {
  const surface: Shape[] = [];
  const deep: Shape[] = [];
  let layer = surface;
  for (const shape of shapes) {
    if (shape.side !== near || shape.role === 'zone') continue;
    if (shape.role !== 'fibre') layer = shape.role === 'deep' ? deep : surface;
    layer.push(shape);
  }
  return {surface, deep};
}

const path = ({role, d}: Shape): string => `<path class="${role}" d="${d}"/>`;

function build(view: View, body: Body, side: 'left' | 'right', key: string): string {
  const {shapes, viewBox} = drawing(view, body, side);
  const skin = shapes.find(({role}) => role === 'skin')!;
  const near = view === 'front' ? 'left' : view === 'side' ? side : 'right';
  const {surface, deep} = groupsOf(shapes, near);
  const half = (name: string, list: readonly Shape[]): string =>
    view === 'side'
      ? `<g class="${name}">${list.map(path).join('')}</g>`
      : `<g class="${name}"><g id="${key}-${name}">${list.map(path).join('')}</g><use href="#${key}-${name}" transform="scale(-1 1)"/></g>`;
  return (
    `<defs>${defsOf('unknot', viewBox)}<clipPath id="${key}-skin"><path d="${skin.d}"/></clipPath></defs>` +
    `<path class="skin" d="${skin.d}"/><g clip-path="url(#${key}-skin)">${half('surface', surface)}${half('deeper', deep)}` +
    `<path class="rim-4" d="${skin.d}"/><path class="rim-3" d="${skin.d}"/><path class="rim-2" d="${skin.d}"/><path class="rim" d="${skin.d}"/>` +
    `<path class="shine" d="${skin.d}"/></g><path class="contour" d="${skin.d}"/>`
  );
}

/** Gradients and the hatching, under ids that start with the prefix. The light lies over the whole figure, whatever it is filled into. */
export function defsOf(prefix: string, [x, y, width, height]: Box): string {
  const made = Object.entries(gradients).map(([name, {circle, line, along}]) => {
    const stops = along.map(([stop, offset]) => `<stop class="stop-${stop}" offset="${offset}"/>`).join('');
    if (circle)
      return `<radialGradient id="${prefix}-${name}" cx="${circle[0]}" cy="${circle[1]}" r="${circle[2]}">${stops}</radialGradient>`;
    const at =
      name === 'shine'
        ? ` gradientUnits="userSpaceOnUse" gradientTransform="translate(${x} ${y})scale(${width} ${height})"`
        : '';
    return `<linearGradient id="${prefix}-${name}" x2="${line[0]}" y2="${line[1]}"${at}>${stops}</linearGradient>`;
  });
  return `${made.join('')}<pattern id="${prefix}-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0v7"/></pattern>`;
}

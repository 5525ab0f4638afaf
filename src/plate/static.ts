import {drawing} from '../art/body/drawing.js';
import type {Body, Shape, View} from '../art/body/types.js';
import {gradients} from './paint.js';

/** What lies below the skin: the muscles at the surface, or these, faded, and the deep ones. */
export type Layer = 'surface' | 'deep';

/**
 * The constant part of a picture as SVG text: half of it is written, the other half is the same nodes mirrored. Ids stay unique in a root
 * that shows several views; gradients are here because stops take their colour from where they are defined.
 */
export function artOf(view: View, body: Body, side: 'left' | 'right', layer: Layer): string {
  const key = keyOf(view, body, side);
  const {shapes} = drawing(view, body, side);
  const {d: skin} = shapes.find(({role}) => role === 'skin')!;
  const near = view === 'front' ? 'left' : view === 'side' ? side : 'right';
  const {surface, deep} = groupsOf(shapes, near);
  const half = (name: string, list: readonly Shape[]): string =>
    view === 'side'
      ? `<g class="${name}">${list.map(path).join('')}</g>`
      : `<g class="${name}"><g id="${key}-${name}">${list.map(path).join('')}</g><use href="#${key}-${name}" transform="scale(-1 1)"/></g>`;
  return (
    `<defs>${defsOf('unknot')}<clipPath id="${key}-skin"><path d="${skin}"/></clipPath></defs>` +
    `<path class="skin" d="${skin}"/><g clip-path="url(#${key}-skin)">` +
    half('surface', surface) +
    (layer === 'deep' ? half('deeper', deep) : '') +
    `<path class="rim-4" d="${skin}"/><path class="rim-3" d="${skin}"/><path class="rim-2" d="${skin}"/><path class="rim" d="${skin}"/>` +
    `<path class="shine" d="${skin}"/></g><path class="contour" d="${skin}"/>`
  );
}

export const keyOf = (view: View, body: Body, side: 'left' | 'right'): string =>
  `${view}-${body}${view === 'side' ? `-${side}` : ''}`;

/** Roles in the deep layer belong to the muscle before them, so rows are grouped by id first. */
function groupsOf(shapes: readonly Shape[], near: Shape['side']): {surface: Shape[]; deep: Shape[]} {
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

const path = ({role, d}: Shape): string => (d ? `<path class="${role}" d="${d}"/>` : '');

/** Gradients and the hatching, under ids that start with the prefix: the same for every view. */
export function defsOf(prefix: string): string {
  const made = Object.entries(gradients).map(([name, {circle, line, along}]) => {
    const stops = along.map(([stop, offset]) => `<stop class="stop-${stop}" offset="${offset}"/>`).join('');
    return circle
      ? `<radialGradient id="${prefix}-${name}" cx="${circle[0]}" cy="${circle[1]}" r="${circle[2]}">${stops}</radialGradient>`
      : `<linearGradient id="${prefix}-${name}" x2="${line[0]}" y2="${line[1]}">${stops}</linearGradient>`;
  });
  return `${made.join('')}<pattern id="${prefix}-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0v7"/></pattern>`;
}

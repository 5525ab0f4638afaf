import {drawing} from '../art/body/drawing.js';
import type {Body, Shape, View} from '../art/body/types.js';
import type {stops} from './paint.js';

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
  const [x, y, width, height] = viewBox;
  return (
    `<defs>${gradients(key)}<clipPath id="${key}-skin"><path d="${skin.d}"/></clipPath></defs>` +
    `<path class="skin" d="${skin.d}"/><g clip-path="url(#${key}-skin)">${half('surface', surface)}${half('deeper', deep)}` +
    `<path class="rim-4" d="${skin.d}"/><path class="rim-3" d="${skin.d}"/><path class="rim-2" d="${skin.d}"/><path class="rim" d="${skin.d}"/>` +
    `<path class="shine" fill="url(#${key}-shine)" d="M${x} ${y}h${width}v${height}h${-width}z"/></g><path class="contour" d="${skin.d}"/>`
  );
}

const stop = (name: keyof typeof stops, offset: number): string =>
  `<stop class="stop-${name}" offset="${offset}"/>`;

/** One gradient for the flesh, one for the muscle in question, one light over all. */
export const gradients = (key: string): string =>
  `<radialGradient id="unknot-muscle" cx=".42" cy=".36" r=".8">${stop('muscle-1', 0)}${stop('muscle-2', 0.5)}${stop('muscle-3', 1)}</radialGradient>` +
  `<radialGradient id="unknot-source" cx=".42" cy=".36" r=".8">${stop('source-1', 0)}${stop('source-2', 0.5)}${stop('source-3', 1)}</radialGradient>` +
  `<linearGradient id="unknot-tendon" x2=".3" y2="1">${stop('tendon-1', 0)}${stop('tendon-1', 0.4)}${stop('tendon-2', 1)}</linearGradient>` +
  `<linearGradient id="${key}-shine" y2=".3">${stop('light', 0)}${stop('light-end', 0.48)}${stop('shade-end', 0.52)}${stop('shade', 1)}</linearGradient>` +
  `<pattern id="unknot-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0v7"/></pattern>`;

import {html, svg as dynamic, nothing, type TemplateResult} from 'lit';
import {svg, unsafeStatic} from 'lit/static-html.js';
import type {ZoneShape} from '../art/body/types.js';
import {areas, areasOf, type AreaState} from './areas.js';
import {boxOf, isClose, overlayOf, zoneShapesOf, type FigureOptions, type Leader} from './figure.js';
import {artOf, keyOf} from './static.js';

export interface PlateOptions extends FigureOptions {
  /**
   * Every area is a `<path data-zone data-side>` that takes the pointer; listen on the picture. With their state they are buttons with a
   * name as well; with `bare` they are hidden from assistive tools, and a list has to do the same.
   */
  readonly areas?: AreaState | 'bare';
}

/** The one picture all elements share. Needs `plateStyles` in the element's styles; a view that is not loaded throws (`loadView`). */
export function plate(options: PlateOptions): TemplateResult {
  const {view, body = 'neutral', side = 'right', depth = 'surface', muscle, label} = options;
  const box = boxOf(options);
  const over = overlayOf(options);
  const layer = depth === 'deep' && !muscle ? 'deep' : 'surface';
  const art = constant(`${keyOf(view, body, side)}-${layer}`, () => artOf(view, body, side, layer));
  const state = `plate ${depth}${muscle ? ' ghost' : ''}${isClose(options) ? ' close' : ''}`;
  // Areas that are buttons show by themselves that they are marked: what changes is a word, not an outline.
  const buttons = typeof options.areas === 'object';
  const shown = buttons ? '' : over.wash;
  const viewBox = box.join(' ');
  const marks = dynamic`<path class="source" d=${over.source}></path>
    <path class="source-fibre" d=${over.sourceFibres}></path>
    <path class="off-limits" fill="url(#unknot-hatch)" d=${over.offLimits}></path>
    <path class="wash" d=${shown}></path>
    ${options.areas ? zonePaths(options, options.areas) : nothing}
    <path class="cloud-halo" d=${over.essential}></path>
    <path class="spillover" d=${over.spillover}></path>
    <path class="cloud" d=${over.essential}></path>
    <path class="dots" d=${over.dots}></path>
    <path class="marked" d=${shown}></path>
    <path class="point-halo" d=${over.points}></path>
    <path class="point" d=${over.points}></path>
    <path class="hot" d=${over.hot}></path>
    <g class="leaders" aria-hidden="true">${over.leaders.map(leaderOf)}</g>`;
  return buttons
    ? html`<div class=${state} part="picture">
        <svg class="ground" viewBox=${viewBox} aria-hidden="true">${art}</svg>
        <svg viewBox=${viewBox} role="group" aria-label=${label}>${marks}</svg>
      </div>`
    : html`<svg class=${state} part="picture" viewBox=${viewBox} role="img" aria-label=${label}>
        ${art} ${marks}
      </svg>`;
}

const constants = new Map<string, TemplateResult>();
function constant(key: string, art: () => string): TemplateResult {
  let result = constants.get(key);
  if (!result) constants.set(key, (result = svg`${unsafeStatic(art())}`));
  return result;
}

function zonePaths(options: PlateOptions, state: AreaState | 'bare'): TemplateResult {
  const {view, body = 'neutral', side = 'right'} = options;
  const shapes = zoneShapesOf(options);
  const key = `${keyOf(view, body, side)}-areas`;
  if (state !== 'bare') return dynamic(zoneStrings(key, shapes), areas(shapes, state));
  return constant(key, () => `<g class="zones" aria-hidden="true">${areasOf(shapes, false)}</g>`);
}

const zoneTemplates = new Map<string, TemplateStringsArray>();
function zoneStrings(key: string, shapes: readonly ZoneShape[]): TemplateStringsArray {
  let strings = zoneTemplates.get(key);
  if (!strings) {
    const parts = ['<g class="zones" ', `>${areasOf(shapes, true)}</g>`];
    zoneTemplates.set(key, (strings = Object.assign(parts, {raw: parts})));
  }
  return strings;
}

const leaderOf = ({from, to, radius, intensity}: Leader): TemplateResult =>
  dynamic`<path class="lead" d="M${from[0]} ${from[1]}L${to[0]} ${to[1]}"></path><g transform="translate(${to[0]} ${to[1]})"><circle class="disc" r=${radius}></circle>
    <text class="number" dy=".35em" font-size=${radius * 1.32}>${intensity}</text></g>`;

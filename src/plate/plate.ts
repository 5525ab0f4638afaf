import {html, svg as dynamic, nothing, type TemplateResult} from 'lit';
import {svg, unsafeStatic} from 'lit/static-html.js';
import type {Side, ZoneShape} from '../art/body/types.js';
import {boxOf, isClose, overlayOf, zoneShapesOf, type FigureOptions, type Leader} from './figure.js';
import {artOf, keyOf} from './static.js';

/** What an area says of itself when areas are buttons. */
export interface ZoneLook {
  readonly label: string;
  readonly role?: string;
  readonly pressed?: boolean;
  readonly tabindex?: number;
  /** Shown in another picture too, which carries its id: here it has none, so that each id stands once. */
  readonly echo?: boolean;
}

export interface PlateOptions extends FigureOptions {
  /**
   * `buttons`: every area is a `<path data-zone data-side>` that takes the pointer; listen on the picture. With `zone` it has a role and
   * a name as well; without, the areas are hidden from assistive tools and a list has to do the same.
   */
  readonly zones?: 'none' | 'buttons';
  readonly zone?: (zone: string, side: Side) => ZoneLook;
}

/** The one picture all elements share. Needs `plateStyles` in the element's styles; a view that is not loaded throws (`loadView`). */
export function plate(options: PlateOptions): TemplateResult {
  const {view, body = 'neutral', side = 'right', depth = 'surface', muscle, zones = 'none', label} = options;
  const box = boxOf(options);
  const over = overlayOf(options);
  const key = keyOf(view, body, side);
  const state = `plate ${depth}${muscle ? ' ghost' : ''}${isClose(options) ? ' close' : ''}`;
  const unit = box[2];
  return html`<svg
    class=${state}
    part="picture"
    viewBox=${box.join(' ')}
    role=${zones === 'buttons' && options.zone ? 'group' : 'img'}
    aria-label=${label}
  >
    ${constant(key, artOf(view, body, side))}
    <path class="source" d=${over.source}></path>
    <path class="source-fibre" d=${over.sourceFibres}></path>
    <path class="off-limits" fill="url(#unknot-hatch)" d=${over.offLimits}></path>
    <path class="wash" d=${over.wash}></path>
    <path class="cloud-halo" d=${over.essential}></path>
    <path class="spillover" d=${over.spillover}></path>
    <path class="cloud" d=${over.essential}></path>
    <path class="dots" d=${over.dots}></path>
    <path class="marked" d=${over.wash}></path>
    <path class="point-halo" d=${over.points}></path>
    <path class="point" d=${over.points}></path>
    ${zones === 'buttons' ? zonePaths(options) : nothing}
    <path class="hot" d=${over.hot}></path>
    <g class="leaders" aria-hidden="true">${over.leaders.map(leader => leaderOf(leader, unit))}</g>
  </svg>`;
}

const constants = new Map<string, TemplateResult>();
function constant(key: string, art: string): TemplateResult {
  let result = constants.get(key);
  if (!result) constants.set(key, (result = svg`${unsafeStatic(art)}`));
  return result;
}

/** Every area in one template: a map redraws all of them at each touch, and only what changed may cost. */
function zonePaths(options: PlateOptions): TemplateResult {
  const {view, body = 'neutral', side = 'right', zone: look} = options;
  const shapes = zoneShapesOf(options);
  const values = shapes.flatMap(({zone, side: of}) => {
    const own = look?.(zone, of);
    const id = own?.echo !== true;
    return [
      id ? zone : nothing,
      id ? of : nothing,
      own ? (own.role ?? 'button') : nothing,
      own?.label ?? nothing,
      own?.pressed ?? nothing,
      own?.tabindex ?? nothing,
    ];
  });
  return dynamic(zoneStrings(keyOf(view, body, side), shapes), look ? nothing : 'true', ...values);
}

const zoneTemplates = new Map<string, TemplateStringsArray>();
function zoneStrings(key: string, shapes: readonly ZoneShape[]): TemplateStringsArray {
  let strings = zoneTemplates.get(key);
  if (!strings) {
    const parts = ['<g class="zones" aria-hidden='];
    let before = '>';
    for (const {zone, side, d} of shapes) {
      parts.push(`${before}<path class="zone" data-at="${zone} ${side}" d="${d}" data-zone=`);
      parts.push(' data-side=', ' role=', ' aria-label=', ' aria-pressed=', ' tabindex=');
      before = '></path>';
    }
    parts.push(`${before}</g>`);
    zoneTemplates.set(key, (strings = Object.assign(parts, {raw: parts})));
  }
  return strings;
}

const leaderOf = ({from, to, intensity}: Leader, unit: number): TemplateResult =>
  dynamic`<path class="lead" d="M${from[0]} ${from[1]}L${to[0]} ${to[1]}"></path><circle class="disc" cx=${to[0]} cy=${to[1]} r=${unit * 0.034}></circle>
    <text class="number" x=${to[0]} y=${to[1]} dy=".35em" font-size=${unit * 0.045}>${intensity}</text>`;

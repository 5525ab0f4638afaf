import {html, nothing, type TemplateResult} from 'lit';
import {placeOf, zonesOf} from '../../art/body/drawing.js';
import type {Body} from '../../art/body/types.js';
import type {AtlasWords, Muscle, PainDrawing, Side, View} from '../../model/types.js';
import {overlayOf, shapesOf, type Box, type FigureOptions} from '../../plate/figure.js';
import {plate} from '../../plate/plate.js';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';
import {within} from '../../words/within.js';
import {hasSpot} from './drawing.js';
import {sidesLine} from './figures.js';

/** A muscle as a picture shows it: its spots, and where they are reported to send pain. */
export type Pattern = NonNullable<FigureOptions['muscle']> & {readonly side: Side};

export interface PatternOptions {
  readonly terms: Terms<typeof map>;
  readonly words: AtlasWords;
  readonly muscle: Muscle;
  readonly pattern: Pattern;
  readonly body: Body;
}

/** The view that shows the most of a pattern: where its spots lie, else where it is felt. */
export function viewOf(muscle: Muscle, pattern: Pattern): View {
  const point = muscle.points[0]?.place.view;
  if (point) return point;
  const felt = pattern.referrals ?? [];
  return felt.some(({zone, side}) => zonesOf('back').some(each => each.zone === zone && each.side === side))
    ? 'back'
    : 'front';
}

const FULL = {x: 235, top: -12, bottom: 1012};

/** The part of a view that holds a muscle, its pattern and these marks, with enough of the body round it to know where one is. */
export function closeUp(
  view: View,
  body: Body,
  pattern: Pattern,
  shape: number,
  marks: PainDrawing = [],
): Box {
  const points: (readonly [number, number])[] = [];
  for (const each of zonesOf(view, body, pattern.side)) {
    const felt = pattern.referrals?.some(({zone, side}) => zone === each.zone && side === each.side);
    if (felt || hasSpot(marks, each)) points.push(...each.polygon);
  }
  for (const each of shapesOf({view, body, side: pattern.side, label: ''})) {
    if (each.id === pattern.id && each.side === pattern.side) points.push(...(each.points ?? []));
  }
  for (const {view: of, x, y} of pattern.points ?? []) {
    if (of === view) points.push(placeOf(view, body, x, y, pattern.side));
  }
  if (points.length === 0) return [-FULL.x, FULL.top, FULL.x * 2, FULL.bottom - FULL.top];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max(right - left + 60, 250);
  const height = Math.max(bottom - top + 60, width / shape);
  const wide = Math.max(width, height * shape);
  // A back is known by its spine: the midline stays in the picture.
  const middle = Math.abs((left + right) / 2) < wide / 2 - 30 ? (left + right) / 4 : (left + right) / 2;
  const y = Math.max(FULL.top, Math.min(FULL.bottom - height, (top + bottom - height) / 2));
  return [round(middle - wide / 2), round(y), round(wide), round(height)];
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The pattern in a sentence: caption, and what a screen reader says instead of the picture. */
export function patternWords({terms, words, muscle, pattern}: PatternOptions): string {
  const places = (kind: 'essential' | 'spillover') => {
    const own = (pattern.referrals ?? []).filter(each => each.kind === kind);
    const across = new Set(
      own.filter(({side}) => side !== 'midline' && side !== pattern.side).map(({zone}) => zone),
    );
    const names = [...new Set(own.map(({zone}) => zone))].map(zone => {
      const name = within(terms, words.zones[zone]?.name ?? zone);
      return across.has(zone) ? terms.term('bothSides', name) : name;
    });
    return terms.term('join', names);
  };
  return terms.term(
    'patternOf',
    words.muscles[muscle.id]?.name ?? muscle.id,
    terms.term(pattern.side === 'left' ? 'yourLeft' : 'yourRight'),
    places('essential'),
    places('spillover'),
  );
}

export interface StillOptions extends PatternOptions {
  readonly view: View | undefined;
  readonly latin: boolean;
  readonly heading: TemplateResult | typeof nothing;
}

/** One muscle, its sore spots and where they are reported to send pain, as a picture for an article. */
export function stillPattern(options: StillOptions): TemplateResult {
  const {terms, words, muscle, pattern, body, latin, heading} = options;
  const view = options.view ?? viewOf(muscle, pattern);
  const said = words.muscles[muscle.id];
  const text = patternWords(options);
  return html`${heading}
    <figure class="pattern" part="figure">
      ${sidesLine(terms, view)}
      <div class="pic" dir="ltr">
        ${plate({
          view,
          side: pattern.side,
          body,
          crop: closeUp(view, body, pattern, 0.95),
          depth: 'deep',
          muscle: pattern,
          label: text,
        })}
      </div>
      <figcaption>
        <b class="name">${said?.name ?? muscle.id}</b>
        ${latin && said?.latin ? html`<span class="latin" lang="la">${said.latin}</span>` : nothing}
        <span aria-hidden="true">${text}</span>
        ${key(terms)}
        <small
          >${
            muscle.review === 'unchecked'
              ? terms.term('unchecked')
              : terms.term('checked', muscle.review.by, muscle.review.date)
          }</small
        >
      </figcaption>
    </figure>`;
}

/** What the signs of a pattern mean; the words beside the picture say the same. */
const key = (terms: Terms<typeof map>): TemplateResult =>
  html`<span class="key" aria-hidden="true">
    <svg viewBox="0 0 16 16"><path class="point" d="M4 4l8 8m0-8l-8 8" /></svg>${terms.term('keySpot')}
    <svg viewBox="0 0 16 16">
      <path class="cloud" d="M3 4h0m5-1h0m5 2h0m-11 4h0m5-1h0m5 2h0m-8 4h0m5-1h0" /></svg
    >${terms.term('keyOften')}
    <svg viewBox="0 0 16 16"><path class="spillover" d="M4 4h0m8 2h0m-7 6h0" /></svg
    >${terms.term('keySometimes')}
  </span>`;

/** The pattern over the reader's own marks, where the drawing itself is out of sight or shows another side: does it fit? */
export function fit(options: PatternOptions, marks: PainDrawing): TemplateResult {
  const {terms, muscle, pattern, body} = options;
  const view = viewOf(muscle, pattern);
  const text = patternWords(options);
  return html`<figure class="fit" part="figure">
    <div class="pic" dir="ltr">
      ${plate({
        view,
        side: pattern.side,
        body,
        crop: closeUp(view, body, pattern, 1.1, marks),
        depth: 'deep',
        muscle: pattern,
        marks,
        label: text,
      })}
    </div>
    <figcaption>${text} <b>${terms.term('doesItFit')}</b></figcaption>
  </figure>`;
}

/** The same, small, beside a muscle in the list: skin, muscle and pattern, and no more of the art than a thumb's width can show. */
export function thumbnail(muscle: Muscle, pattern: Pattern, body: Body): TemplateResult {
  const view = viewOf(muscle, pattern);
  const options: FigureOptions = {view, side: pattern.side, body, depth: 'deep', muscle: pattern, label: ''};
  const often = (pattern.referrals ?? []).filter(({kind}) => kind === 'essential');
  const box = closeUp(view, body, often.length ? {...pattern, referrals: often} : pattern, 1);
  const over = overlayOf(options);
  const skin = shapesOf(options)[0]?.d ?? '';
  return html`<svg class="plate sketch" viewBox=${box.join(' ')} aria-hidden="true">
    <path class="skin" d=${skin}></path>
    <path class="contour" d=${skin}></path>
    <path class="source" d=${over.source}></path>
    <path class="cloud-halo" d=${over.essential}></path>
    <path class="spillover" d=${over.spillover}></path>
    <path class="cloud" d=${over.essential}></path>
    <path class="point-halo" d=${over.points}></path>
    <path class="point" d=${over.points}></path>
  </svg>`;
}

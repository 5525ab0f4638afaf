import {html, nothing, type TemplateResult} from 'lit';
import {neighbour, zoneAt, zonesOf, type Direction} from '../../art/body/drawing.js';
import type {Body, Side as ArtSide, View} from '../../art/body/types.js';
import type {MarkSide, PainDrawing} from '../../model/types.js';
import type {Crop, FigureOptions} from '../../plate/figure.js';
import {boxOf} from '../../plate/figure.js';
import {plate} from '../../plate/plate.js';

export interface Spot {
  readonly zone: string;
  readonly side: MarkSide;
}

/** One picture on the page: a view, and of the side view the side of the person. */
export interface Picture {
  readonly view: View;
  readonly side: 'left' | 'right';
  readonly crop: Crop;
}

export interface FigureHost {
  readonly body: Body;
  readonly marks: PainDrawing;
  /** The place under the finger or the focus, not marked yet. */
  readonly hot: (Spot & {readonly picture: string}) | undefined;
  readonly muscle: FigureOptions['muscle'] | undefined;
  readonly still: boolean;
  readonly nameOf: (spot: Spot) => string;
  readonly labelOf: (picture: Picture) => string;
  readonly sideLabels: (picture: Picture) => readonly [string, string] | undefined;
  readonly caption: (picture: Picture) => string;
  readonly touch: (spot: Spot | undefined, picture: Picture) => void;
  /** One place, or several that a thumb may have meant. */
  readonly mark: (spots: readonly Spot[], picture: Picture) => void;
  readonly rate: (spot: Spot, intensity: number | undefined) => void;
  readonly remove: (spot: Spot) => void;
}

export const keyOf = ({view, side}: Picture): string => `${view} ${side}`;

/** How far from a border a thumb still may have meant the other side, in CSS pixels. */
const THUMB = {mouse: 2, pen: 4, touch: 7};

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The places under a pointer, the most likely first. */
function under(event: PointerEvent | MouseEvent, picture: Picture, body: Body): readonly Spot[] {
  const svg = (event.currentTarget as HTMLElement).querySelector('svg');
  const matrix = svg?.getScreenCTM();
  if (!matrix) return [];
  const {x, y} = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  const kind = 'pointerType' in event ? event.pointerType : 'mouse';
  const thumb = THUMB[kind as keyof typeof THUMB] ?? THUMB.touch;
  const exact = zoneAt(picture.view, body, x, y, 0, picture.side);
  const near = zoneAt(picture.view, body, x, y, thumb / matrix.a, picture.side);
  return near.length ? near : exact;
}

/** Where in the picture a place is, in hundredths of its width and height. */
function placeIn(picture: Picture, body: Body, spot: Spot): readonly [number, number] | undefined {
  const shape = zonesOf(picture.view, body, picture.side).find(
    each => each.zone === spot.zone && each.side === spot.side,
  );
  if (!shape) return undefined;
  const [x, y, width, height] = boxOf({...picture, label: ''});
  return [((shape.centre[0] - x) / width) * 100, ((shape.centre[1] - y) / height) * 100];
}

/** Places that another picture of the page has already shown stand here without their id: each stands once in the drawing. */
export function figures(host: FigureHost, pictures: readonly Picture[]): TemplateResult {
  const seen = new Set<string>();
  return html`<div class="figures">${pictures.map(picture => figure(host, picture, seen))}</div>`;
}

function figure(host: FigureHost, picture: Picture, seen: Set<string>): TemplateResult {
  const {body, marks, hot, muscle, still} = host;
  const key = keyOf(picture);
  const own = zonesOf(picture.view, body, picture.side);
  const here = hot?.picture === key ? hot : undefined;
  const marked = marks.filter(mark => own.some(each => each.zone === mark.zone && each.side === mark.side));
  // One way in by Tab: the place last touched, else the first mark, else the low back.
  const stop =
    here ??
    marked[0] ??
    own.find(each => each.zone === 'lumbar') ??
    own.find(each => each.zone === 'abdomen-lower') ??
    own[0];
  const echoes = new Set(
    own.filter(each => seen.has(`${each.zone} ${each.side}`)).map(each => `${each.zone} ${each.side}`),
  );
  own.forEach(each => seen.add(`${each.zone} ${each.side}`));
  const labels = host.sideLabels(picture);

  const picture_ = plate({
    ...picture,
    body,
    depth: muscle ? 'deep' : 'surface',
    ...(muscle && {muscle}),
    marks,
    ...(here && {hot: here}),
    label: host.labelOf(picture),
    ...(!still && {
      zones: 'buttons' as const,
      zone: (zone: string, side: ArtSide) => ({
        label: host.nameOf({zone, side}),
        pressed: marks.some(mark => mark.zone === zone && mark.side === side),
        tabindex: stop && stop.zone === zone && stop.side === side ? 0 : -1,
        echo: echoes.has(`${zone} ${side}`),
      }),
    }),
  });

  const focusZone = (event: Event, spot: Spot) =>
    (event.currentTarget as HTMLElement)
      .querySelector<SVGElement>(`.zone[data-at="${spot.zone} ${spot.side}"]`)
      ?.focus();

  const spotOf = (event: Event): Spot | undefined => {
    const at =
      event.target instanceof Element ? event.target.closest('[data-at]')?.getAttribute('data-at') : null;
    const found = own.find(each => `${each.zone} ${each.side}` === at);
    return found && {zone: found.zone, side: found.side};
  };

  const onKey = (event: KeyboardEvent) => {
    const spot = spotOf(event);
    if (!spot || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.key];
    if (direction) {
      const next = neighbour(picture.view, spot.zone, spot.side, direction, body);
      event.preventDefault();
      if (next) focusZone(event, next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      host.mark([spot], picture);
    } else if (/^\d$/.test(event.key)) {
      host.rate(spot, Number(event.key) || 10);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      host.remove(spot);
    } else if (event.key.length === 1 && /\p{L}/u.test(event.key)) {
      const letter = event.key.toLocaleLowerCase();
      const from = own.findIndex(each => each.zone === spot.zone && each.side === spot.side);
      const next = [...own.slice(from + 1), ...own.slice(0, from)].find(each =>
        host.nameOf({zone: each.zone, side: each.side}).toLocaleLowerCase().startsWith(letter),
      );
      if (next) focusZone(event, next);
    }
  };

  let down: number | undefined;
  return html`<figure class="figure" part="figure">
    ${
      labels
        ? html`<p class="sides" dir="ltr" part="side-label">
            <span>${labels[0]}</span><span>${labels[1]}</span>
          </p>`
        : nothing
    }
    <div
      class="pic"
      dir="ltr"
      data-picture=${key}
      @pointerdown=${(event: PointerEvent) => {
        if (still || event.button !== 0) return;
        down = event.pointerId;
        host.touch(under(event, picture, body)[0], picture);
      }}
      @pointermove=${(event: PointerEvent) => {
        if (still || (event.pointerType !== 'mouse' && down === undefined)) return;
        host.touch(under(event, picture, body)[0], picture);
      }}
      @pointerleave=${() => !still && host.touch(undefined, picture)}
      @pointercancel=${() => {
        down = undefined;
        if (!still) host.touch(undefined, picture);
      }}
      @click=${(event: PointerEvent) => {
        if (still) return;
        down = undefined;
        // Assistive tools click the area itself, without a place.
        const spot = event.detail === 0 ? spotOf(event) : undefined;
        const spots = spot ? [spot] : under(event, picture, body);
        if (spots.length) host.mark(spots, picture);
      }}
      @focusin=${(event: FocusEvent) => {
        const spot = spotOf(event);
        if (spot && event.target instanceof Element && event.target.matches(':focus-visible'))
          host.touch(spot, picture);
      }}
      @focusout=${() => !still && host.touch(undefined, picture)}
      @keydown=${onKey}
    >
      ${picture_} ${here ? tag(host.nameOf(here), placeIn(picture, body, here)) : nothing}
    </div>
    <figcaption>${host.caption(picture)}</figcaption>
  </figure>`;
}

/** The name of the place, before it counts. `data-x`, `data-y` are put into place after rendering: a style attribute would be blocked. */
function tag(name: string, at: readonly [number, number] | undefined): TemplateResult | typeof nothing {
  return at
    ? html`<span
        class="tag"
        part="zone-label"
        aria-hidden="true"
        data-x=${at[0].toFixed(1)}
        data-y=${at[1].toFixed(1)}
        >${name}</span
      >`
    : nothing;
}

import {html, nothing, type TemplateResult} from 'lit';
import {zonesOf} from '../../art/body/drawing.js';
import type {Body, ZoneShape} from '../../art/body/types.js';
import type {PainDrawing} from '../../model/types.js';
import {boxOf, type FigureOptions} from '../../plate/figure.js';
import {plate} from '../../plate/plate.js';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';
import {keyOf, type Picture} from './camera.js';
import {sameSpot, type Spot} from './drawing.js';
import {shapeOf} from './hits.js';
import type {Asking, Hot, Pointing} from './pointing.js';
import {sidesOf} from './sides.js';

export interface FigureOptionsOfMap {
  readonly terms: Terms<typeof map>;
  readonly body: Body;
  readonly marks: PainDrawing;
  readonly hot: Hot | undefined;
  readonly asking: Asking | undefined;
  /** The pattern looked at, drawn over the marks. */
  readonly muscle: FigureOptions['muscle'] | undefined;
  /** Nothing can be marked. */
  readonly still: boolean;
  readonly pointing: Pointing;
  readonly nameOf: (spot: Spot) => string;
  readonly namesOf: (spots: readonly Spot[]) => readonly string[];
  /** What was meant; `undefined`: none of them. */
  readonly answer: (spot: Spot | undefined, picture: string) => void;
}

/** Where a picture has its one stop for Tab when nothing in it was touched: the low back, or the same in front. */
const MIDDLE = ['lumbar', 'abdomen-lower', 'hip-lateral'];

/** Where in the picture a place is, in hundredths of its width and height. */
function placeIn(picture: Picture, {centre}: ZoneShape): readonly [number, number] {
  const [x, y, width, height] = boxOf({...picture, label: ''});
  return [((centre[0] - x) / width) * 100, ((centre[1] - y) / height) * 100];
}

export function figures(options: FigureOptionsOfMap, pictures: readonly Picture[]): TemplateResult {
  // An area that two pictures show has its ids in the first: each id stands once in the drawing.
  const seen = new Set<string>();
  const alone = pictures.length === 1;
  return html`<div class="figures">${pictures.map(picture => figure(options, picture, seen, alone))}</div>`;
}

function figure(
  options: FigureOptionsOfMap,
  picture: Picture,
  seen: Set<string>,
  alone: boolean,
): TemplateResult {
  const {terms, body, marks, muscle, still, pointing, nameOf} = options;
  const key = keyOf(picture);
  const {view, side} = picture;
  const own = zonesOf(view, body, side);
  const hot = options.hot?.picture === key ? options.hot : undefined;
  const asking = options.asking?.picture === key ? options.asking : undefined;
  const pressed = new Set(own.filter(each => marks.some(mark => sameSpot(mark, each))));
  const [firstPressed] = pressed;
  const stop =
    (hot && own.find(each => sameSpot(hot, each))) ??
    firstPressed ??
    own.find(each => MIDDLE.includes(each.zone)) ??
    own[0];
  const echoes = new Set<ZoneShape>();
  for (const each of alone ? [] : own) {
    const id = `${each.zone} ${each.side}`;
    if (seen.has(id)) echoes.add(each);
    seen.add(id);
  }
  const seenFrom = view === 'side' ? terms.term('sideOf')[side] : terms.term('seenFrom')[view];
  const drawn = plate({
    ...picture,
    body,
    depth: muscle ? 'deep' : 'surface',
    ...(muscle && {muscle}),
    marks,
    ...(hot && {hot}),
    label: still ? stillLabel(options, seenFrom, own) : terms.term('figure', seenFrom),
    ...(!still && {
      areas: {names: options.namesOf(own), pressed, stop, echoes},
    }),
  });
  const on = pointing.on(picture);
  const shape = hot && shapeOf(picture, body, hot);
  return html`<figure class="figure" part="figure">
    ${sidesLine(terms, view)}
    <div class="stage ${picture.crop} ${view}" dir="ltr">
      ${
        still
          ? html`<div class="pic" data-picture=${key}>${drawn}</div>`
          : html`<div
              class="pic"
              data-picture=${key}
              @pointerdown=${on.down}
              @pointermove=${on.move}
              @pointerup=${on.up}
              @pointerleave=${on.leave}
              @pointercancel=${on.cancel}
              @touchmove=${on.slide}
              @touchend=${on.end}
              @click=${on.click}
              @focusin=${on.focus}
              @focusout=${on.blur}
              @keydown=${on.key}
            >
              ${drawn}
            </div>`
      }
      ${shape && hot ? tag(nameOf(hot), hot.at ?? placeIn(picture, shape), !!hot.at) : nothing}
      ${asking ? askNear(options, asking, key) : nothing}
    </div>
    <figcaption>${seenFrom}</figcaption>
  </figure>`;
}

/** Whose left is left, over a picture. */
export function sidesLine(terms: Terms<typeof map>, view: Picture['view']): TemplateResult | typeof nothing {
  const sides = sidesOf(terms, view);
  return sides
    ? html`<p class="sides" dir="ltr" aria-hidden="true" part="side-label">
        <span>${sides[0]}</span><span>${sides[1]}</span>
      </p>`
    : nothing;
}

/** What is marked here, for whoever cannot see the picture. */
function stillLabel(
  {terms, marks, nameOf}: FigureOptionsOfMap,
  seenFrom: string,
  own: readonly ZoneShape[],
): string {
  const here = marks.filter(mark => own.some(each => sameSpot(each, mark)));
  const said = here.map(mark =>
    mark.intensity === undefined ? nameOf(mark) : terms.term('rated', nameOf(mark), mark.intensity),
  );
  return terms.term('stillFigure', seenFrom, said.join('; '));
}

/** The name of the place, before it counts. Put into place after rendering (`settle`): a style attribute would be blocked. */
const tag = (name: string, at: readonly [number, number], finger: boolean): TemplateResult =>
  html`<span
    class="tag ${finger ? 'finger' : ''}"
    part="zone-label"
    aria-hidden="true"
    data-x=${at[0].toFixed(1)}
    data-y=${at[1].toFixed(1)}
    >${name}</span
  >`;

/** Which one was meant: a short list beside the finger. */
function askNear(
  {terms, nameOf, answer}: FigureOptionsOfMap,
  {spots, at}: Asking,
  key: string,
): TemplateResult {
  return html`<div
    class="asking"
    role="group"
    tabindex="-1"
    aria-label=${terms.term('which')}
    dir=${terms.dir}
    data-x=${at[0].toFixed(1)}
    data-y=${at[1].toFixed(1)}
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && answer(undefined, key)}
  >
    <p>${terms.term('which')}</p>
    ${spots.map(
      spot =>
        html`<button type="button" class="bare" @click=${() => answer(spot, key)}>${nameOf(spot)}</button>`,
    )}
    <button type="button" class="bare" @click=${() => answer(undefined, key)}>
      ${terms.term('neither')}
    </button>
  </div>`;
}

/** Puts names and questions beside their place, inside their picture. After each render. */
export function settle(root: ParentNode): void {
  for (const box of root.querySelectorAll<HTMLElement>('.tag, .asking')) {
    const stage = box.closest<HTMLElement>('.stage');
    if (!stage) continue;
    const {clientWidth, clientHeight} = stage;
    const x = (Number(box.dataset['x']) / 100) * clientWidth;
    const y = (Number(box.dataset['y']) / 100) * clientHeight;
    const half = box.offsetWidth / 2;
    const left = Math.max(half, Math.min(clientWidth - half, x));
    box.style.setProperty('left', `${left - half}px`);
    if (box.matches('.asking')) {
      const below = y + 16 + box.offsetHeight < clientHeight;
      box.style.setProperty('top', `${below ? y + 16 : Math.max(0, y - 16 - box.offsetHeight)}px`);
      continue;
    }
    // A finger hides what is under it: the name stands clear above.
    const rise = box.matches('.finger') ? 56 : 20;
    const top = Math.max(-24, y - rise - box.offsetHeight);
    box.style.setProperty('top', `${top}px`);
    box.style.setProperty('--_stem', `${x - left + half}px`);
    box.style.setProperty(
      '--_stem-length',
      `${Math.max(0, y - top - box.offsetHeight - (rise > 20 ? 20 : 4))}px`,
    );
  }
}

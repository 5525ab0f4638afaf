import {html, nothing, type TemplateResult} from 'lit';
import type {Body} from '../../art/body/types.js';
import type {Movement, Place, Review, Side, Technique, Tool} from '../../model/types.js';
import {stationAfter} from '../../session/hand-over.js';
import type {Link} from '../../session/link.js';
import {afterCareWords} from '../../words/en/after-care.js';
import {Terms} from '../../words/terms.js';
import type {UnknotElement} from '../element.js';
import {afterwards, careForSome, cautions, noLowBack, pressure} from './care.js';
import {isLowBack, offerOf, planOf, type Offer, type Wish} from './choose.js';
import {columns} from './columns.js';
import type {Departure, Plan} from './departure.js';
import {More, type Row} from './more.js';
import {insteadOf, whyNone} from './none.js';
import {howOf, nameOf, type Sides, type Speech} from './speech.js';
import {otherWays, steps, thenMove} from './steps.js';
import {floorQuestion, glyph, toolRow} from './tools.js';

/** What is offered of a muscle, and what Start would begin. */
export interface Look {
  readonly offer: Offer;
  /** Missing where nothing is left to do. */
  readonly plan: Plan | undefined;
}

/** `asked`: the seconds a link asks for. */
export function lookAt({atlas, muscle}: Speech, sides: Sides, wish: Wish, asked: number | undefined): Look {
  const offer = offerOf(atlas, muscle, wish);
  return {offer, plan: planOf(muscle, sides, offer, wish.conditions, asked)};
}

export interface Asked extends Look {
  readonly speech: Speech;
  readonly sides: Sides;
  readonly head: (title: string) => TemplateResult;
  /** The tool of the element's own attribute. */
  readonly asked: Tool | '';
  readonly departure: Departure;
  readonly pictures: typeof import('./pictures.js') | undefined;
  /** Whether the person moves: never in an article's picture, and only until the reader holds it. */
  readonly moving: boolean;
  readonly hold: () => void;
  readonly disabled: boolean;
  readonly sponsored: boolean;
  readonly pickTool: (tool: Tool) => void;
  readonly pickPlace: (place: Place) => void;
  readonly open: (technique: Technique) => void;
  readonly advertised: (sponsored: boolean) => void;
}

interface Page extends Asked {
  readonly host: UnknotElement;
  readonly more: More;
  readonly afterCare: Terms<typeof afterCareWords>;
  readonly body: Body;
}

/** Both sides are shown on the left, as they begin there. */
const drawn = (sides: Sides): Side => (sides === 'both' ? 'left' : sides);

/** The person is built as the body of the session's map is. */
function bodyOf(host: UnknotElement): Body {
  const map = stationAfter(host, 'pain-map');
  const body: unknown = map && 'body' in map ? map.body : undefined;
  return body === 'female' || body === 'male' ? body : 'neutral';
}

export type How = Pick<typeof import('./page.js'), 'createPage' | 'lookAt'>;

/** All that is said and shown of one muscle. It comes with the atlas, without which there is nothing to say. */
export function createPage(host: UnknotElement): (asked: Asked) => TemplateResult {
  const more = new More(host);
  const afterCare = new Terms(host, 'afterCare', afterCareWords);
  return asked => {
    const each = {...asked, host, more, afterCare, body: bodyOf(host)};
    return each.offer.kind === 'technique' ? howTo(each, each.offer) : whyNot(each, each.offer);
  };
}

/** How to do it with one tool. */
function howTo(each: Page, offer: Extract<Offer, {kind: 'technique'}>): TemplateResult {
  const {speech, sides, pictures, plan} = each;
  const {terms, muscle, readonly} = speech;
  const {technique, tools, ways, then} = offer;
  const {tool} = technique;
  const strokes = technique.press === 'stroke';
  const unfit = each.asked !== tool && tools.find(({tool, unfit}) => unfit && tool === each.asked);
  const person = pictures?.person(
    {
      techniqueId: technique.id,
      side: drawn(sides),
      body: each.body,
      moving: each.moving,
      closeUp: tool !== 'foam-roller',
      label: terms.term(
        'poseLabel',
        nameOf(speech),
        howOf(speech, technique),
        terms.term('yourSide')[drawn(sides)],
      ),
    },
    html`${key(speech, technique)} ${strokes ? holdButton(each) : nothing}`,
  );
  const floor = readonly ? nothing : floorQuestion(speech, tools, technique, each.pickPlace);
  const title = technique.pressure === 'resting' ? 'titleRest' : 'title';
  return html`${each.head(terms.term(title, nameOf(speech)))}
    ${unfit ? html`<p class="lead">${terms.term('wrongTool', terms.term('tool')[unfit.tool], nameOf(speech))}</p>` : nothing}
    ${readonly ? nothing : html`${toolRow(speech, tools, technique, each.disabled, each.pickTool)} ${floor}`}
    <div class="flow" ${columns()}>
      ${person ?? plateOf(each)} ${steps(speech, technique)} ${pressure(speech, technique)}
      ${isLowBack(muscle) ? noLowBack(speech) : nothing} ${person ? plateOf(each) : nothing}
      ${cautions(speech, technique, floor !== nothing || speech.state.place !== null)}
      ${then ? thenMove(speech, then, moveFigure(each, then, !strokes)) : nothing}
      ${readonly ? careForSome(speech, technique) : nothing}
      ${otherWays(speech, technique, ways, to => small(each, to), each.open)}
    </div>
    ${start(each, terms.term('start'))} ${afterwards(speech, each.afterCare)}
    ${foot(each, technique.review, technique, plan && {muscle: muscle.id, side: drawn(sides), tool, seconds: plan.seconds})}`;
}

/** Nothing to press, for anyone or for this reader: why, and the movement that stands in. */
function whyNot(each: Page, offer: Extract<Offer, {kind: 'none'}>): TemplateResult {
  const {speech} = each;
  const {terms, muscle} = speech;
  const {none, movement} = offer;
  return html`${each.head(terms.term(none ? 'titleNone' : 'titleNoneLeft', nameOf(speech)))}
    <div class="flow" ${columns()}>
      <div>
        ${whyNone(speech, offer, each.pickPlace)} ${isLowBack(muscle) ? noLowBack(speech) : nothing}
        ${plateOf(each)}
      </div>
      ${insteadOf(speech, movement, movement ? moveFigure(each, movement, true) : nothing)}
    </div>
    ${start(each, terms.term('startMovement'))}
    ${foot(each, none?.review ?? 'unchecked', none ?? {references: []})}`;
}

/** What moves by itself must be possible to stop. */
const holdButton = ({speech, moving, hold}: Page): TemplateResult | typeof nothing =>
  speech.readonly
    ? nothing
    : html`<button type="button" class="btn quiet hold" @click=${hold}>
        ${speech.terms.term(moving ? 'hold' : 'unhold')}
      </button>`;

/** A person doing a small movement. `alone`: nothing else moves on the page, so the button stands here. */
function moveFigure(each: Page, {id}: Movement, alone: boolean): TemplateResult | typeof nothing {
  const {speech, sides, pictures, moving, body} = each;
  const figure = pictures?.person(
    {
      movementId: id,
      side: drawn(sides),
      body,
      moving,
      closeUp: false,
      label: speech.terms.term('moveLabel', speech.words.movements[id]?.name ?? id),
    },
    alone ? holdButton(each) : nothing,
  );
  return figure ?? nothing;
}

/** Another technique at a glance; its tool where no figure of it passes. */
const small = ({pictures, sides, body}: Page, {id, tool}: Technique): TemplateResult =>
  pictures?.thumb({techniqueId: id, side: drawn(sides), body}) ?? glyph(tool);

/** The muscle itself, and where it is reported to send pain. */
function plateOf({speech, sides, pictures, host, body}: Page): TemplateResult {
  if (!pictures) return html`<div class="plate-space"></div>`;
  const {atlas, words, terms, muscle} = speech;
  return pictures.pattern({
    atlas,
    words,
    terms,
    muscle,
    side: drawn(sides),
    body,
    name: nameOf(speech),
    again: () => host.requestUpdate(),
  });
}

/** What the signs in the figure mean. */
const key = ({terms}: Speech, {press, pressure}: Technique): TemplateResult | typeof nothing =>
  pressure === 'resting'
    ? nothing
    : html`<figcaption class="key">
        <span
          ><svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="8" />
            <circle class="dot" cx="12" cy="12" r="3" /></svg
          >${terms.term('spot')}</span
        >
        <span
          ><svg class="icon person" viewBox="0 0 24 24" aria-hidden="true">
            <path class="p-muscle p-rim" d="M3 8l17-4 1 12-16 4z" /></svg
          >${terms.term('under')}</span
        >
        ${
          press === 'stroke'
            ? html`<span
                ><svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                  <path class="way" d="M2 12h14M12 6l7 6-7 6" />
                </svg>
                ${terms.term('oneWayKey')}, ${terms.term('liftKey')}</span
              >`
            : nothing
        }
      </figcaption>`;

/** The button, or what stands in its place: the questions before it, or the timer. */
function start(
  {speech, sides, departure, plan, disabled}: Page,
  label: string,
): TemplateResult | typeof nothing {
  const {terms, readonly} = speech;
  if (readonly || !plan) return nothing;
  if (departure.shows !== 'start')
    return html`<div class="go row step">
      ${departure.view(terms.term(departure.shows === 'timer' ? 'closeTimer' : 'notNow'))}
    </div>`;
  return html`<div class="go row">
    ${departure.changed ? html`<p role="status"><b>${terms.term('changed')}</b></p>` : nothing}
    <button type="button" class="btn" part="start" ?disabled=${disabled} @click=${() => departure.begin()}>
      ${label}
    </button>
    <span>${terms.term('for', terms.term('time', plan.seconds), terms.term('yourSide')[sides])}</span>
  </div>`;
}

/** The page's own links to tools, where it was read, the link to hand on, and who has checked it. */
function foot(
  {speech, more, sponsored, advertised}: Page,
  review: Review,
  row: Row,
  link?: Link,
): TemplateResult {
  const {terms, state, readonly} = speech;
  const grave = state.clearance === 'same-day' || state.clearance === 'emergency';
  const look = ({currentTarget}: Event & {currentTarget: HTMLSlotElement}) =>
    advertised(
      currentTarget
        .assignedElements()
        .some(each => each.matches('[data-sponsored]') || each.querySelector('[data-sponsored]')),
    );
  return html`${
      link && !grave
        ? html`<div class="links" part="tools">
            ${sponsored ? html`<small class="ad">${terms.term('ad')}</small>` : nothing}
            <slot name="tools" @slotchange=${look}></slot>
          </div>`
        : nothing
    }
    ${more.view(speech, row, readonly ? undefined : link)}
    <p class="foot">
      ${review === 'unchecked' ? terms.term('review') : terms.term('checked', review.by, review.date)}
    </p>`;
}

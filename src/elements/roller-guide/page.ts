import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Movement, Place, Review, Side, Technique, Tool} from '../../model/types.js';
import type {Link} from '../../session/link.js';
import type {afterCareWords} from '../../words/en/after-care.js';
import type {Terms} from '../../words/terms.js';
import {afterwards, cautions, noLowBack, pressure} from './care.js';
import {isLowBack, movementSeconds, secondsOf, type Offer} from './choose.js';
import type {Departure} from './departure.js';
import type {More, Row} from './more.js';
import {insteadOf, whyNone} from './none.js';
import {howOf, nameOf, type Sides, type Speech} from './speech.js';
import {otherWays, steps, thenMove} from './steps.js';
import {floorQuestion, toolRow} from './tools.js';

export interface Page {
  readonly speech: Speech;
  readonly sides: Sides;
  readonly offer: Offer;
  readonly head: (title: string) => TemplateResult;
  /** The tool of the element's own attribute. */
  readonly asked: Tool | '';
  /** As a link asks for. */
  readonly seconds: number | undefined;
  readonly departure: Departure;
  readonly more: More;
  readonly afterCare: Terms<typeof afterCareWords>;
  readonly pictures: typeof import('./pictures.js') | undefined;
  /** Whether the person moves: never in an article's picture, and only until the reader holds it. */
  readonly moving: boolean;
  readonly hold: () => void;
  readonly disabled: boolean;
  readonly sponsored: boolean;
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly pickTool: (tool: Tool) => void;
  readonly pickPlace: (place: Place) => void;
  readonly open: (technique: Technique) => void;
  readonly advertised: (sponsored: boolean) => void;
}

const BOTH = ['left', 'right'] as const;
/** Both sides are shown on the left, as they begin there. */
const drawn = (sides: Sides): Side => (sides === 'both' ? 'left' : sides);

export const page = (each: Page): TemplateResult =>
  each.offer.kind === 'technique' ? howTo(each, each.offer) : whyNot(each, each.offer);

/** How to do it with one tool. */
function howTo(each: Page, offer: Extract<Offer, {kind: 'technique'}>): TemplateResult {
  const {speech, sides, departure, pictures} = each;
  const {terms, state, muscle, readonly} = speech;
  const {technique, tools, ways, then} = offer;
  const seconds = secondsOf(technique, state.conditions, each.seconds);
  departure.offer({
    muscle: muscle.id,
    sides: sides === 'both' ? BOTH : [sides],
    seconds,
    tool: technique.tool,
    flags: [...technique.not, ...technique.soften],
  });
  const unfit = each.asked !== technique.tool && tools.find(({tool, unfit}) => unfit && tool === each.asked);
  const person = pictures?.person(
    {
      techniqueId: technique.id,
      side: drawn(sides),
      moving: each.moving,
      closeUp: technique.tool !== 'foam-roller',
      label: terms.term(
        'poseLabel',
        nameOf(speech),
        howOf(speech, technique),
        terms.term('yourSide')[drawn(sides)],
      ),
    },
    html`${key(speech, technique)} ${holdButton(each)}`,
  );
  const title = technique.pressure === 'resting' ? 'titleRest' : 'title';
  return html`${each.head(terms.term(title, nameOf(speech)))}
    ${unfit ? html`<p class="lead">${terms.term('wrongTool', terms.term('tool')[unfit.tool], nameOf(speech))}</p>` : nothing}
    ${
      readonly
        ? nothing
        : html`${toolRow(speech, tools, technique, each.disabled, each.pickTool)}
          ${floorQuestion(speech, tools, technique, each.pickPlace)}`
    }
    <div class="body">
      ${person ?? plateOf(each)}
      <div>${steps(speech, technique)} ${otherWays(speech, technique, ways, each.open)}</div>
    </div>
    ${isLowBack(muscle) ? noLowBack(speech) : nothing}
    <div class="body">
      <div>${pressure(speech, technique)} ${person ? plateOf(each) : nothing}</div>
      <div>
        ${cautions(speech, technique)} ${then ? thenMove(speech, then, moveFigure(each, then)) : nothing}
      </div>
    </div>
    ${start(each, seconds, terms.term('start'))} ${afterwards(speech, each.afterCare)}
    ${foot(each, technique.review, technique, {muscle: muscle.id, side: drawn(sides), tool: technique.tool, seconds})}`;
}

/** Nothing to press, for anyone or for this reader: why, and the movement that stands in. */
function whyNot(each: Page, offer: Extract<Offer, {kind: 'none'}>): TemplateResult {
  const {speech, sides, departure} = each;
  const {terms, muscle} = speech;
  const {none, movement} = offer;
  const seconds = movement ? movementSeconds(movement) : 0;
  departure.offer(
    movement && {muscle: muscle.id, sides: sides === 'both' ? BOTH : [sides], seconds, flags: movement.not},
  );
  return html`${each.head(terms.term(none ? 'titleNone' : 'titleNoneLeft', nameOf(speech)))}
    <div class="body">${plateOf(each)} ${whyNone(speech, offer, each.pickPlace)}</div>
    <div class="body">${movement ? moveFigure(each, movement) : nothing} ${insteadOf(speech, movement)}</div>
    ${isLowBack(muscle) ? noLowBack(speech) : nothing}
    ${movement ? start(each, seconds, terms.term('startMovement')) : nothing}
    ${foot(each, none?.review ?? 'unchecked', none ?? {references: []})}`;
}

/** What moves by itself must be possible to stop. */
const holdButton = ({speech, moving, hold}: Page): TemplateResult | typeof nothing =>
  speech.readonly
    ? nothing
    : html`<button type="button" class="btn quiet" @click=${hold}>
        ${speech.terms.term(moving ? 'hold' : 'unhold')}
      </button>`;

/** A person doing a small movement. */
const moveFigure = (
  {speech, sides, pictures, moving}: Page,
  {id}: Movement,
): TemplateResult | typeof nothing =>
  pictures?.person({
    movementId: id,
    side: drawn(sides),
    moving,
    closeUp: false,
    label: speech.terms.term('moveLabel', speech.words.movements[id]?.name ?? id),
  }) ?? nothing;

/** The muscle itself, and where it is reported to send pain. */
function plateOf({speech, sides, pictures, host}: Page): TemplateResult {
  if (!pictures) return html`<div class="plate-space"></div>`;
  const {atlas, words, terms, muscle} = speech;
  return pictures.pattern({
    atlas,
    words,
    terms,
    muscle,
    side: drawn(sides),
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
          ><svg viewBox="0 0 24 24" aria-hidden="true">
            <circle class="ring" cx="12" cy="12" r="8" />
            <circle cx="12" cy="12" r="3" /></svg
          >${terms.term('spot')}</span
        >
        ${
          press === 'stroke'
            ? html`<span
                ><svg viewBox="0 0 24 24" aria-hidden="true">
                  <path d="M2 12h14M12 6l7 6-7 6" />
                </svg>
                ${terms.term('oneWayKey')}, ${terms.term('liftKey')}</span
              >`
            : nothing
        }
      </figcaption>`;

/** The button, or what stands in its place: the questions before it, or the timer. */
function start({speech, sides, departure, disabled}: Page, seconds: number, label: string): TemplateResult {
  const {terms, readonly} = speech;
  if (readonly) return html``;
  if (departure.shows !== 'start')
    return html`<div class="go step">
      ${departure.view(terms.term(departure.shows === 'timer' ? 'closeTimer' : 'notNow'))}
    </div>`;
  return html`<div class="go">
    ${departure.changed ? html`<p role="status"><b>${terms.term('changed')}</b></p>` : nothing}
    <button type="button" class="btn" part="start" ?disabled=${disabled} @click=${() => departure.begin()}>
      ${label}
    </button>
    <span>${terms.term('for', terms.term('time', seconds), terms.term('yourSide')[sides])}</span>
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

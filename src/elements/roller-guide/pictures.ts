import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {hasView, loadView} from '../../art/body/drawing.js';
import {createModel} from '../../model/model.js';
import type {Atlas, AtlasWords, Muscle, Side} from '../../model/types.js';
import type {Crop} from '../../plate/figure.js';
import {plate} from '../../plate/plate.js';
import {plateStyles} from '../../plate/plate.styles.js';
import {pose} from '../../plate/pose.js';
import {figureStyles} from '../../plate/pose.styles.js';
import type {guide} from '../../words/en/guide.js';
import type {Terms} from '../../words/terms.js';

/** Loaded with the first guide that opens: the drawings are heavier than the words. */
export const styles: readonly CSSResult[] = [plateStyles, figureStyles];

export interface PatternWish {
  readonly atlas: Atlas;
  readonly words: AtlasWords;
  readonly terms: Terms<typeof guide>;
  readonly muscle: Muscle;
  readonly side: Side;
  readonly name: string;
  /** Shows where nothing may press. */
  readonly offLimits: boolean;
  /** A view that was on its way has come. */
  readonly again: () => void;
}

const LOWER = /thigh|knee|leg|sole|heel/;

/** The muscle, its sore spots and where they are reported to send pain, seen from where it lies. */
export function pattern(wish: PatternWish): TemplateResult {
  const {atlas, words, terms, muscle, side, name} = wish;
  const view = muscle.points[0]?.place.view ?? 'back';
  if (!hasView(view)) {
    // The words stand without it.
    loadView(view).then(wish.again, () => undefined);
    return html`<div class="plate-space"></div>`;
  }
  const points = muscle.points.map(({place}) => place);
  const referrals = createModel(atlas).referralsOf(muscle.id, side);
  const low = referrals.some(({zone}) => LOWER.test(zone)) || points.some(({y}) => y > 560);
  const crop: Crop = low ? 'full' : 'trunk';
  const zones = [...new Set(referrals.map(({zone}) => words.zones[zone]?.name ?? zone))].join(', ');
  return html`<figure class="pattern" part="plate">
    <div dir="ltr">
      ${plate({
        view,
        side,
        crop,
        depth: 'deep',
        muscle: {id: muscle.id, side, points, referrals},
        offLimits: wish.offLimits,
        label: terms.term('plateLabel', name, zones.toLocaleLowerCase()),
      })}
    </div>
    <figcaption>${terms.term('sends')}</figcaption>
  </figure>`;
}

export interface PersonWish {
  readonly techniqueId?: string;
  readonly movementId?: string;
  readonly side: Side;
  readonly moving: boolean;
  readonly closeUp: boolean;
  readonly label: string;
}

/** The person doing it, where there is a figure that passes; else nothing, never a wrong picture. */
export function person(wish: PersonWish, caption: TemplateResult | typeof nothing = nothing): TemplateResult | undefined {
  const figure = pose(wish);
  return figure && html`<figure class="pose" part="pose">${figure}${caption}</figure>`;
}

import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {hasView, loadView} from '../../art/body/drawing.js';
import type {Body} from '../../art/body/types.js';
import {referralsOf} from '../../model/referrals.js';
import type {Atlas, AtlasWords, Muscle, Side, View} from '../../model/types.js';
import type {Crop} from '../../plate/figure.js';
import {plate} from '../../plate/plate.js';
import {plateStyles} from '../../plate/plate.styles.js';
import {pose} from '../../plate/pose.js';
import {figureStyles} from '../../plate/pose.styles.js';
import type {guide} from '../../words/en/guide.js';
import type {Terms} from '../../words/terms.js';
import {within} from '../../words/within.js';

export {hasFigure, loadFigures, thumb} from '../../plate/pose.js';

export const styles: readonly CSSResult[] = [plateStyles, figureStyles];

export interface PatternWish {
  readonly atlas: Atlas;
  readonly words: AtlasWords;
  readonly terms: Terms<typeof guide>;
  readonly muscle: Muscle;
  readonly side: Side;
  readonly body: Body;
  readonly name: string;
  /** A view that was on its way has come. */
  readonly again: () => void;
}

/** The part of the body that shows the spots and all they are reported to send pain to; whole hands' breadths of it. */
export function cropOf({zones}: Atlas, {points}: Muscle, view: View, sent: readonly string[]): Crop {
  const centres = zones.filter(({id}) => sent.includes(id)).map(({centre}) => centre);
  const heights = [...points.map(({place}) => place), ...centres]
    .filter(each => each.view === view)
    .map(({y}) => y);
  const top = Math.max(-12, Math.min(...heights) - 90);
  const height = Math.max(300, Math.max(...heights) + 90 - top);
  return height > 700 ? 'full' : [-185, top, 370, height];
}

/** The muscle, its sore spots and where they are reported to send pain, seen from where it lies. */
export function pattern(wish: PatternWish): TemplateResult {
  const {atlas, words, terms, muscle, side, body, name} = wish;
  const view = muscle.points[0]?.place.view ?? 'back';
  if (!hasView(view)) {
    // The words stand without it.
    loadView(view).then(wish.again, () => undefined);
    return html`<div class="plate-space"></div>`;
  }
  const referrals = referralsOf(atlas, muscle, side);
  const sent = [...new Set(referrals.map(({zone}) => zone))];
  const often = new Set(referrals.flatMap(({zone, kind}) => (kind === 'essential' ? zone : [])));
  const list = (how: 'often' | 'sometimes', zones: readonly string[]) =>
    zones.length
      ? html`<b>${terms.term(how)}:</b> ${zones
            .map(zone => within(terms, words.zones[zone]?.name ?? zone))
            .join(', ')}. `
      : nothing;
  const points = muscle.points.map(({place}) => place);
  return html`<figure class="pattern" part="plate">
    <div dir="ltr">
      ${plate({
        view,
        side,
        body,
        crop: cropOf(atlas, muscle, view, sent),
        depth: 'deep',
        muscle: {id: muscle.id, side, points, referrals},
        label: terms.term('plateLabel', name),
      })}
    </div>
    ${
      sent.length
        ? html`<figcaption>
            ${terms.term('sends')} ${list('often', [...often])}
            ${list(
              'sometimes',
              sent.filter(zone => !often.has(zone)),
            )}
          </figcaption>`
        : nothing
    }
  </figure>`;
}

export interface PersonWish {
  readonly techniqueId?: string;
  readonly movementId?: string;
  readonly side: Side;
  readonly body: Body;
  readonly moving: boolean;
  readonly closeUp: boolean;
  readonly label: string;
}

/** The person doing it, where there is a figure that passes; else nothing, never a wrong picture. */
export function person(
  wish: PersonWish,
  caption: TemplateResult | typeof nothing = nothing,
): TemplateResult | undefined {
  let figure: TemplateResult | undefined;
  try {
    figure = pose(wish);
  } catch (error) {
    // The words stand without the picture.
    reportError(error);
  }
  return figure && html`<figure class="pose" part="pose">${figure}${caption}</figure>`;
}

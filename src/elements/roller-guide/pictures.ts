import {html, type TemplateResult} from 'lit';
import {createModel} from '../../model/model.js';
import type {Atlas, Muscle, Side} from '../../model/types.js';
import {plate} from '../../plate/plate.js';

/** What the pictures of a guide show. Loaded with the first guide that opens: the drawing is heavier than the words. */
export interface PictureWish {
  readonly atlas: Atlas;
  readonly muscle: Muscle;
  readonly side: Side;
  readonly techniqueId?: string;
  readonly movementId?: string;
  /** Alternative texts. */
  readonly poseLabel: string;
  readonly plateLabel: string;
  readonly moving: boolean;
}

/** The person with the tool, where there is a figure that passes; and the muscle, its spots and where they are reported to send pain. */
export function pictures({
  atlas,
  muscle,
  side,
  techniqueId,
  ...wish
}: PictureWish): TemplateResult {
  const view = muscle.points[0]?.place.view ?? 'back';
  return html`<div class="pattern" part="plate">
      ${plate({
        view,
        side,
        crop: 'trunk',
        depth: 'deep',
        muscle: {
          id: muscle.id,
          side,
          points: muscle.points.map(point => point.place),
          referrals: createModel(atlas).referralsOf(muscle.id, side),
        },
        offLimits: techniqueId !== undefined,
        label: wish.plateLabel,
      })}
    </div>`;
}

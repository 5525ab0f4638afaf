import type {Atlas, Muscle, Referral, ReferralKind, Side, ZoneId} from './types.js';

/**
 * Zones that a muscle may be felt in on the far side too: `both` crosses with all of its pattern, `same-may-cross` only where that
 * touches the midline.
 */
export function crossing({zones}: Atlas, {laterality}: Muscle): ReadonlySet<ZoneId> {
  const midline = new Set(zones.filter(zone => zone.midline).map(({id}) => id));
  const crosses = (neighbours: readonly ZoneId[]) =>
    laterality === 'both' ||
    (laterality === 'same-may-cross' && neighbours.some(other => midline.has(other)));
  return new Set(zones.flatMap(({id, neighbours}) => (!midline.has(id) && crosses(neighbours) ? [id] : [])));
}

/** What is felt on the far side where a muscle crosses: less than `both` crosses only in some. */
export const farKind = ({laterality}: Muscle, near: ReferralKind): ReferralKind =>
  laterality === 'both' ? near : 'spillover';

/** Where a muscle is reported to send pain to from a side: a row for each point and zone, the far side after its own. */
export function referralsOf(atlas: Atlas, muscle: Muscle, side: Side): readonly Referral[] {
  const far = crossing(atlas, muscle);
  const midline = new Set(atlas.zones.filter(zone => zone.midline).map(({id}) => id));
  const other = side === 'left' ? 'right' : 'left';
  return muscle.points.flatMap(({id: point, refers}) =>
    refers.flatMap(({zone, kind, references}): Referral[] => {
      const near: Referral = {point, zone, side: midline.has(zone) ? 'midline' : side, kind, references};
      return far.has(zone) ? [near, {...near, side: other, kind: farKind(muscle, kind)}] : [near];
    }),
  );
}

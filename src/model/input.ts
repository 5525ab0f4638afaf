import type {Atlas, Evidence, MuscleId, PainDrawing, Side, ZoneId} from './types.js';

/** What of an atlas the questions put to a model are held against. */
export interface Index {
  readonly zones: ReadonlyMap<ZoneId, number>;
  readonly muscles: ReadonlyMap<MuscleId, number>;
}

export function indexOf(atlas: Atlas): Index {
  return {
    zones: new Map(atlas.zones.map((zone, i) => [zone.id, i])),
    muscles: new Map(atlas.muscles.map((muscle, i) => [muscle.id, i])),
  };
}

function wrong(what: string, value: unknown, allowed: string): never {
  throw new RangeError(`${what} ${JSON.stringify(value)}: expected ${allowed}`);
}

export function knownZone(index: Index, zone: ZoneId): number {
  return index.zones.get(zone) ?? wrong('zone', zone, 'a zone of this atlas');
}

export function knownMuscle(index: Index, muscle: MuscleId): number {
  return index.muscles.get(muscle) ?? wrong('muscle', muscle, 'a muscle of this atlas');
}

export function knownSide(side: Side): void {
  if (side !== 'left' && side !== 'right') wrong('side', side, 'left or right');
}

/** Throws a RangeError that names the first thing in a drawing that this atlas cannot hold. */
export function checkDrawing(atlas: Atlas, index: Index, pain: PainDrawing): void {
  const seen = new Set<string>();
  for (const {zone, side, intensity} of pain) {
    const midline = atlas.zones[knownZone(index, zone)]!.midline === true;
    if (midline !== (side === 'midline') || (!midline && side !== 'left' && side !== 'right')) {
      wrong(`side of ${zone}`, side, midline ? 'midline' : 'left or right');
    }
    if (intensity !== undefined && !(typeof intensity === 'number' && intensity >= 1 && intensity <= 10)) {
      wrong(`intensity of ${zone} ${side}`, intensity, 'a number from 1 to 10, or none');
    }
    if (seen.has(`${zone} ${side}`)) wrong('mark', `${zone} ${side}`, 'each zone and side once');
    seen.add(`${zone} ${side}`);
  }
}

/** The same for what is known beside the drawing. */
export function checkEvidence(
  atlas: Atlas,
  index: Index,
  {checks = [], helped = [], hidden = []}: Evidence,
): void {
  for (const {muscle, side, point, result} of checks) {
    const {points} = atlas.muscles[knownMuscle(index, muscle)]!;
    knownSide(side);
    if (point !== undefined && !points.some(({id}) => id === point))
      wrong('point', point, `a point of ${muscle}`);
    if (result !== 'pain' && result !== 'tender' && result !== 'nothing') {
      wrong(`result at ${muscle} ${side}`, result, 'pain, tender or nothing');
    }
  }
  for (const {muscle, side, change} of helped) {
    knownMuscle(index, muscle);
    knownSide(side);
    if (change !== -1 && change !== 0 && change !== 1)
      wrong(`change at ${muscle} ${side}`, change, '-1, 0 or 1');
  }
  for (const zone of hidden) knownZone(index, zone);
}

import type {Atlas, Evidence, Muscle, MuscleId, PainDrawing, Side, Zone, ZoneId} from './types.js';

/** The rows of an atlas by their ids. */
export interface Index {
  readonly zones: ReadonlyMap<ZoneId, Zone>;
  readonly muscles: ReadonlyMap<MuscleId, Muscle>;
}

export function indexOf(atlas: Atlas): Index {
  return {
    zones: new Map(atlas.zones.map(zone => [zone.id, zone])),
    muscles: new Map(atlas.muscles.map(muscle => [muscle.id, muscle])),
  };
}

function wrong(what: string, value: unknown, allowed: string): never {
  throw new RangeError(`${what} ${JSON.stringify(value)}: expected ${allowed}`);
}

export function zoneOf(index: Index, zone: ZoneId): Zone {
  return index.zones.get(zone) ?? wrong('zone', zone, 'a zone of this atlas');
}

export function muscleOf(index: Index, muscle: MuscleId): Muscle {
  return index.muscles.get(muscle) ?? wrong('muscle', muscle, 'a muscle of this atlas');
}

export function checkSide(side: Side): void {
  if (side !== 'left' && side !== 'right') wrong('side', side, 'left or right');
}

/** Throws a RangeError that names the first thing in a drawing that this atlas cannot hold. */
export function checkDrawing(index: Index, pain: PainDrawing): void {
  const seen = new Set<string>();
  for (const {zone, side, intensity} of pain) {
    const midline = zoneOf(index, zone).midline === true;
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
export function checkEvidence(index: Index, {checks = [], helped = [], hidden = []}: Evidence): void {
  for (const {muscle, side, point, result} of checks) {
    const {points} = muscleOf(index, muscle);
    checkSide(side);
    if (point !== undefined && !points.some(({id}) => id === point))
      wrong('point', point, `a point of ${muscle}`);
    if (result !== 'pain' && result !== 'tender' && result !== 'nothing') {
      wrong(`result at ${muscle} ${side}`, result, 'pain, tender or nothing');
    }
  }
  for (const {muscle, side, change} of helped) {
    muscleOf(index, muscle);
    checkSide(side);
    if (change !== -1 && change !== 0 && change !== 1)
      wrong(`change at ${muscle} ${side}`, change, '-1, 0 or 1');
  }
  for (const zone of hidden) zoneOf(index, zone);
}

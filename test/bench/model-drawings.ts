// Made-up people for the bench: muscles are made active, what they send is felt, some of it is drawn. The first way is the
// model's own assumptions; the second disturbs them, since nobody knows the true ones.
import {createNetwork} from '../../src/model/network.js';
import {numbers as ours, type Numbers} from '../../src/model/numbers.js';
import type {Atlas, Check, CheckResult, MuscleId, PainMark, Side, ZoneId} from '../../src/model/types.js';

export type Random = () => number;

/** Mulberry32: the same numbers on every machine. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Person {
  /** `muscle side`. */
  readonly active: ReadonlySet<string>;
  /** The first is where it hurts most. */
  readonly marks: readonly PainMark[];
  /** What pressing brings, and whether it met a point that is truly active: an awkward one is often missed. The same each time. */
  press(muscle: MuscleId, side: Side): Press;
}

export interface Press {
  readonly check: Check;
  readonly met: boolean;
}

export interface World {
  person(random: Random): Person;
}

const SIDES: readonly Side[] = ['left', 'right'];
/** Share of what is felt that is not drawn, and share of marks that are set one zone off. Ours; nobody has measured them. */
const LEFT_OUT = 0.3;
const ONE_OFF = 0.15;

const bell = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const pick = <T>(from: readonly T[], random: Random): T | undefined =>
  from[Math.floor(random() * from.length)];

export function createWorld(atlas: Atlas, disturbed: boolean, seed = 1): World {
  const fixed = seeded(seed);
  const about = (value: number, spread: number): number =>
    disturbed ? Math.min(0.95, value * Math.exp(spread * bell(fixed))) : value;
  const numbers: Numbers = disturbed
    ? {
        ...ours,
        leak: 0.1,
        answer: {
          active: {pain: 0.55, tender: 0.25, nothing: 0.2},
          quiet: {pain: 0.25, tender: 0.3, nothing: 0.45},
        },
      }
    : ours;
  const {causes} = createNetwork(atlas, numbers);
  const zones = new Map(atlas.zones.map(zone => [zone.id, zone]));
  // Half as likely to one and a half times; each arrow with an error of its own, and each muscle more or less common.
  const common = new Map(
    causes.map(({muscle}) => [muscle.id, about(numbers.prior * bandAnywhere(muscle.prior), 0.7)]),
  );
  const felt = new Map(
    causes.map(({muscle, near, far}) => [
      muscle.id,
      {
        near: new Map([...near].map(([zone, arrow]) => [zone, about(arrow.felt, 0.5)])),
        far: new Map([...far].map(([zone, arrow]) => [zone, about(arrow.felt, 0.5)])),
      },
    ]),
  );
  const key = (zone: ZoneId, side: PainMark['side']): string => `${zone} ${side}`;

  const person = (random: Random): Person => {
    const active = new Set<string>();
    const sore = new Map<string, PainMark>();
    const feel = (zone: ZoneId, side: Side): void => {
      const at = zones.get(zone)?.midline ? 'midline' : side;
      sore.set(key(zone, at), {zone, side: at});
    };
    for (const side of SIDES) {
      const other = side === 'left' ? 'right' : 'left';
      for (const {muscle} of causes) {
        if (random() > (common.get(muscle.id) ?? 0)) continue;
        active.add(`${muscle.id} ${side}`);
        const sends = felt.get(muscle.id);
        for (const [zone, chance] of sends?.near ?? []) if (random() < chance) feel(zone, side);
        for (const [zone, chance] of sends?.far ?? []) if (random() < chance) feel(zone, other);
      }
    }
    // People come with one complaint: a spot, and what touches it; other pains of theirs are another drawing.
    const main = pick([...sore.values()], random);
    if (!main) return person(random);
    for (const zone of atlas.zones)
      for (const side of SIDES) if (random() < numbers.leak) feel(zone.id, side);
    const drawn = new Map<string, PainMark>();
    const draw = (mark: PainMark): void => {
      const off = random() < ONE_OFF ? pick(zones.get(mark.zone)?.neighbours ?? [], random) : undefined;
      const zone = off ?? mark.zone;
      const side = zones.get(zone)?.midline
        ? 'midline'
        : mark.side === 'midline'
          ? pick(SIDES, random)
          : mark.side;
      if (side) drawn.set(key(zone, side), {zone, side});
    };
    const complaint = new Map([[key(main.zone, main.side), main]]);
    for (const {zone, side} of complaint.values()) {
      for (const next of [zone, ...(zones.get(zone)?.neighbours ?? [])]) {
        for (const at of ['left', 'right', 'midline'] as const) {
          const mark = sore.get(key(next, at));
          if (mark && (next === zone || at === side || at === 'midline' || side === 'midline'))
            complaint.set(key(next, at), mark);
        }
      }
    }
    for (const mark of complaint.values()) if (mark === main || random() > LEFT_OUT) draw(mark);

    const presses = new Map<string, Press>();
    const press = (muscle: MuscleId, side: Side): Press => {
      const name = `${muscle} ${side}`;
      const before = presses.get(name);
      if (before) return before;
      const [point] = causes.find(cause => cause.muscle.id === muscle)?.muscle.points ?? [];
      const met = active.has(name) && (point?.press === 'easy' || random() < numbers.awkward);
      const chances = numbers.answer[met ? 'active' : 'quiet'];
      const drawn = random();
      const result: CheckResult =
        drawn < chances.pain ? 'pain' : drawn < chances.pain + chances.tender ? 'tender' : 'nothing';
      const pressed = {check: {muscle, side, result}, met};
      presses.set(name, pressed);
      return pressed;
    };
    return {active, marks: [...drawn.values()], press};
  };
  return {person};
}

/** The frequency bands speak of regions of pain; before any pain is drawn, the highest stands for the muscle. */
function bandAnywhere(prior: Atlas['muscles'][number]['prior'] = []): number {
  const figures = prior.filter(({region}) => !region.includes('nerve')).map(({band}) => ours.band[band]);
  return figures.length > 0 ? Math.max(...figures) : 1;
}

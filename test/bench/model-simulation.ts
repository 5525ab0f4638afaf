import {createModel} from '../../src/model/model.js';
import {numbers, type Numbers} from '../../src/model/numbers.js';
import type {Atlas, Check, Place, ReferralModel, Side} from '../../src/model/types.js';
import {createWorld, seeded, type Person, type Random} from './model-drawings.js';

export interface Presses {
  readonly median: number;
  readonly p90: number;
  readonly mean: number;
  /** Standard error of `mean`. */
  readonly error: number;
  /** Share of presses saved against the published order. */
  readonly saved: number;
  /** Changes of place on the way, from standing; mean. */
  readonly moves: number;
}
export interface Reliability {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly score: number;
  readonly active: number;
}

type Candidate = {readonly muscle: string; readonly side: Side};
/** Where each press was done, in order; the last one met an active muscle. */
type Way = readonly (Place | undefined)[];
const named = ({muscle, side}: Candidate): string => `${muscle} ${side}`;

/** Each disturbed world is one throw of what nobody knows: one alone would say little. */
const DISTURBED_WORLDS = 10;

/** What a model would assume that had been told how these people draw: gaps are worth more, slips are fewer. Found on other seeds. */
const TOLD: Numbers = {...numbers, missing: 0.3, blur: 0.1};

/**
 * How many points a person presses until a truly active one is met, whatever the press says. Every order works through the same
 * points with the same answers: one a muscle, of those that may be pressed and are reported to send pain to a mark.
 */
export function simulate(
  atlas: Atlas,
  people: number,
  disturbed: boolean,
  seed: number,
): {orders: Readonly<Record<string, Presses>>; reliability: readonly Reliability[]; left: number} {
  const model = createModel(atlas);
  const told = createModel(atlas, TOLD);
  const worlds = Array.from({length: disturbed ? DISTURBED_WORLDS : 1}, (_, i) =>
    createWorld(atlas, disturbed, seed + i),
  );
  // As in `nextCheck`: by hand where that is possible.
  const places = new Map<string, Place | undefined>();
  for (const {id, points} of atlas.muscles) {
    const found = model.techniques(id);
    if (!Array.isArray(found) || points.every(({press}) => press === 'no')) continue;
    places.set(id, (found.find(({tool}) => tool === 'hands') ?? found[0])?.place);
  }
  const ways: Record<string, Way[]> = {
    'next check': [],
    'our ranking': [],
    'told how they draw': [],
    'published order': [],
    'at random': [],
  };
  const edges = [0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1];
  const bins = edges.slice(1).map((to, i) => ({from: edges[i] ?? 0, to, count: 0, score: 0, active: 0}));
  let left = 0;

  for (let i = 0; i < people;) {
    const world = worlds[i % worlds.length];
    // Apart for each person, so that what one order asks cannot change who comes next.
    const random = seeded(seed * 1000 + i + left);
    const person = world?.person(random);
    if (!person) break;
    const sources = model.rank(person.marks);
    for (const source of sources) {
      const bin = bins.find(({to}) => source.score <= to);
      if (!bin) continue;
      bin.count++;
      bin.score += source.score;
      bin.active += Number(person.active.has(named(source)));
    }
    const candidates = sources.filter(({muscle}) => places.has(muscle));
    const met = ({muscle, side}: Candidate): boolean => person.press(muscle, side).met;
    if (!candidates.some(met)) {
      left++;
      continue;
    }
    i++;
    const until = (order: readonly Candidate[]): Way =>
      order.slice(0, order.findIndex(met) + 1).map(({muscle}) => places.get(muscle));
    ways['our ranking']?.push(until(candidates));
    ways['published order']?.push(until(published(atlas, model, person, candidates)));
    ways['at random']?.push(until(shuffled(candidates, random)));
    ways['next check']?.push(asked(model, person, places));
    ways['told how they draw']?.push(likeliest(told, person, places));
  }

  const mean = (all: readonly number[]): number => all.reduce((sum, n) => sum + n, 0) / all.length;
  const presses = Object.entries(ways).map(([order, all]): [string, Presses] => {
    const sorted = all.map(way => way.length).toSorted((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
    const moves = mean(
      all.map(way => way.filter((place, i) => place !== (i > 0 ? way[i - 1] : 'standing')).length),
    );
    const average = mean(sorted);
    const error = Math.sqrt(mean(sorted.map(n => (n - average) ** 2)) / sorted.length);
    const saved = 1 - average / mean((ways['published order'] ?? []).map(way => way.length));
    return [order, {median: at(0.5), p90: at(0.9), mean: average, error, saved, moves}];
  });
  const reliability = bins
    .filter(({count}) => count > 0)
    .map(bin => ({...bin, score: bin.score / bin.count, active: bin.active / bin.count}));
  return {orders: Object.fromEntries(presses), reliability, left};
}

/** The chart of the zone that hurts most: essential first, then spillover, in the order of the atlas; then those of the other marks. */
function published(
  atlas: Atlas,
  model: ReferralModel,
  {marks}: Person,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const allowed = new Set(candidates.map(named));
  const order = new Map<string, Candidate>();
  for (const {zone, side} of marks) {
    const chart = model.sourcesOf(zone, side);
    for (const strength of ['often', 'sometimes'] as const) {
      for (const {id} of atlas.muscles) {
        for (const source of chart) {
          if (source.muscle === id && source.strength === strength && allowed.has(named(source))) {
            order.set(named(source), order.get(named(source)) ?? source);
          }
        }
      }
    }
  }
  return [...order.values()];
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  return items
    .map(item => ({item, at: random()}))
    .sort((a, b) => a.at - b.at)
    .map(({item}) => item);
}

/** Follows `nextCheck`; when it stops before an active one was pressed, goes on down the ranking as it then stands. */
function asked(model: ReferralModel, person: Person, places: ReadonlyMap<string, Place | undefined>): Way {
  const checks: Check[] = [];
  const way: (Place | undefined)[] = [];
  const open = (source: Candidate): boolean =>
    places.has(source.muscle) && !checks.some(check => named(check) === named(source));
  for (;;) {
    const asked = model.nextCheck(person.marks, {checks});
    const next = asked ?? model.rank(person.marks, {checks}).find(open);
    if (!next) return way;
    const {check, met} = person.press(next.muscle, next.side);
    checks.push(check);
    way.push(asked?.place ?? places.get(next.muscle));
    if (met) return way;
  }
}

/** The likeliest that has not been pressed, again and again. */
function likeliest(
  model: ReferralModel,
  person: Person,
  places: ReadonlyMap<string, Place | undefined>,
): Way {
  const checks: Check[] = [];
  const way: (Place | undefined)[] = [];
  for (;;) {
    const next = model
      .rank(person.marks, {checks})
      .find(source => places.has(source.muscle) && !checks.some(check => named(check) === named(source)));
    if (!next) return way;
    const {check, met} = person.press(next.muscle, next.side);
    checks.push(check);
    way.push(places.get(next.muscle));
    if (met) return way;
  }
}

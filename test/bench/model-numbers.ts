import {createModel} from '../../src/model/model.js';
import {numbers, type Numbers} from '../../src/model/numbers.js';
import type {Atlas, Evidence, PainDrawing, Source} from '../../src/model/types.js';
import {createWorld, seeded} from './model-drawings.js';

/** Share of drawings whose first source stays the first; how many of the first five stay among them, on average. */
export interface Moved {
  readonly first: number;
  readonly five: number;
}

const THROWS = 100;

/** What of `Numbers` the ranking depends on; what concerns presses after two of them and one treatment; halved and doubled one at a time. A chance is not raised above 0.95. */
export function studyNumbers(
  atlas: Atlas,
  drawings: number,
): {
  readonly alone: readonly {readonly name: string; readonly halved: Moved; readonly doubled: Moved}[];
  /** All that a ranking without presses depends on, each between half and double at random: the mean of all throws, and the worst. */
  readonly together: {readonly mean: Moved; readonly worst: Moved};
} {
  const world = createWorld(atlas, false);
  const random = seeded(7);
  const pains = Array.from({length: drawings}, (): PainDrawing => world.person(random).marks);
  const plain = createModel(atlas);
  // Asked and told: the first source pressed without an answer, the second with the known pain, the third helped before.
  const told = pains.map((pain): Evidence => {
    const [first, second, third] = plain.rank(pain);
    return {
      checks: [
        ...(first ? [{...place(first), result: 'nothing' as const}] : []),
        ...(second ? [{...place(second), result: 'pain' as const}] : []),
      ],
      helped: third ? [{...place(third), change: 1}] : [],
    };
  });
  const firstFive = (with_: Numbers, asked: boolean): readonly (readonly string[])[] => {
    const model = createModel(atlas, with_);
    return pains.map((pain, i) =>
      model
        .rank(pain, asked ? told[i] : {})
        .slice(0, 5)
        .map(({muscle, side}) => `${muscle} ${side}`),
    );
  };
  const before = {plain: firstFive(numbers, false), asked: firstFive(numbers, true)};
  const moved = (with_: Numbers, asked: boolean): Moved => {
    const was = asked ? before.asked : before.plain;
    const pairs = firstFive(with_, asked).map((after, i) => ({after, was: was[i] ?? []}));
    const mean = (of: (pair: (typeof pairs)[number]) => number): number =>
      pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
    return {
      first: mean(({after, was}) => Number(after[0] === was[0])),
      five: mean(({after, was}) => after.filter(name => was.includes(name)).length),
    };
  };
  const chance = (value: number, by: number): number => Math.min(0.95, value * by);
  // Each from numbers that others may have changed already.
  const ways: readonly [
    name: string,
    change: (from: Numbers, by: number) => Partial<Numbers>,
    asked?: true,
  ][] = [
    ['prior', ({prior}, by) => ({prior: prior * by})],
    ['felt, essential', ({felt}, by) => ({felt: {...felt, essential: chance(felt.essential, by)}})],
    ['felt, spillover', ({felt}, by) => ({felt: {...felt, spillover: chance(felt.spillover, by)}})],
    ['leak', ({leak}, by) => ({leak: leak * by})],
    ['blur', ({blur}, by) => ({blur: blur * by})],
    ['missing', ({missing}, by) => ({missing: missing * by})],
    ['halfBand', ({halfBand}, by) => ({halfBand: halfBand * by})],
    [
      'cross',
      ({cross}, by) => ({
        cross: {
          ...cross,
          'same-may-cross': chance(cross['same-may-cross'], by),
          both: chance(cross.both, by),
        },
      }),
    ],
    ['farBackground', ({farBackground}, by) => ({farBackground: chance(farBackground, by)})],
    [
      'band (the steps from 1)',
      ({band}, by) => ({
        band: {
          ...band,
          'very-often': band['very-often'] ** by,
          often: band.often ** by,
          rarely: band.rarely ** by,
        },
      }),
    ],
    [
      'confidence (the steps from 1)',
      ({confidence}, by) => ({
        confidence: {...confidence, medium: confidence.medium ** by, low: confidence.low ** by},
      }),
    ],
    [
      'answer (the ratios)',
      ({answer: {active, quiet}}, by) => ({
        answer: {
          quiet,
          active: {
            pain: quiet.pain * (active.pain / quiet.pain) ** by,
            tender: quiet.tender * (active.tender / quiet.tender) ** by,
            nothing: quiet.nothing * (active.nothing / quiet.nothing) ** by,
          },
        },
      }),
      true,
    ],
    ['awkward', ({awkward}, by) => ({awkward: chance(awkward, by)}), true],
    ['helped (the ratio)', ({helped}, by) => ({helped: helped ** by}), true],
  ];
  const alone = ways.map(([name, change, asked = false]) => ({
    name,
    halved: moved({...numbers, ...change(numbers, 0.5)}, asked),
    doubled: moved({...numbers, ...change(numbers, 2)}, asked),
  }));
  const throws = Array.from({length: THROWS}, () => {
    const shaken = ways
      .filter(([, , asked]) => !asked)
      .reduce((from, [, change]): Numbers => ({...from, ...change(from, 2 ** (2 * random() - 1))}), numbers);
    return moved(shaken, false);
  });
  const over = (pick: (all: readonly number[]) => number): Moved => ({
    first: pick(throws.map(({first}) => first)),
    five: pick(throws.map(({five}) => five)),
  });
  const mean = over(all => all.reduce((sum, n) => sum + n, 0) / all.length);
  return {alone, together: {mean, worst: over(all => Math.min(...all))}};
}

const place = ({muscle, side}: Source): Pick<Source, 'muscle' | 'side'> => ({muscle, side});

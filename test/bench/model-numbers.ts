import {createModel} from '../../src/model/model.js';
import {numbers, type Numbers} from '../../src/model/numbers.js';
import type {Atlas, Evidence, PainDrawing, Source} from '../../src/model/types.js';
import {createWorld, seeded} from './model-drawings.js';

/** Share of drawings whose first source stays the first; how many of the first five stay among them, on average. */
export interface Moved {
  readonly first: number;
  readonly five: number;
}

/** What of `Numbers` the ranking depends on; what concerns presses after two of them and one treatment; halved and doubled one at a time. A chance is not raised above 0.95. */
export function studyNumbers(
  atlas: Atlas,
  drawings: number,
): readonly {readonly name: string; readonly halved: Moved; readonly doubled: Moved}[] {
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
  const {felt, cross, confidence, band, answer} = numbers;
  const ways: readonly [name: string, change: (by: number) => Partial<Numbers>, asked?: true][] = [
    ['prior', by => ({prior: numbers.prior * by})],
    ['felt, essential', by => ({felt: {...felt, essential: chance(felt.essential, by)}})],
    ['felt, spillover', by => ({felt: {...felt, spillover: chance(felt.spillover, by)}})],
    ['leak', by => ({leak: numbers.leak * by})],
    ['blur', by => ({blur: numbers.blur * by})],
    ['missing', by => ({missing: numbers.missing * by})],
    ['halfBand', by => ({halfBand: numbers.halfBand * by})],
    [
      'cross',
      by => ({
        cross: {
          ...cross,
          'same-may-cross': chance(cross['same-may-cross'], by),
          both: chance(cross.both, by),
        },
      }),
    ],
    ['farBackground', by => ({farBackground: chance(numbers.farBackground, by)})],
    [
      'band (the steps from 1)',
      by => ({
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
      by => ({confidence: {...confidence, medium: confidence.medium ** by, low: confidence.low ** by}}),
    ],
    [
      'answer (the ratios)',
      by => ({
        answer: {
          ...answer,
          active: {
            pain: answer.quiet.pain * (answer.active.pain / answer.quiet.pain) ** by,
            tender: answer.quiet.tender * (answer.active.tender / answer.quiet.tender) ** by,
            nothing: answer.quiet.nothing * (answer.active.nothing / answer.quiet.nothing) ** by,
          },
        },
      }),
      true,
    ],
    ['awkward', by => ({awkward: chance(numbers.awkward, by)}), true],
    ['helped (the ratio)', by => ({helped: numbers.helped ** by}), true],
  ];
  return ways.map(([name, change, asked = false]) => ({
    name,
    halved: moved({...numbers, ...change(0.5)}, asked),
    doubled: moved({...numbers, ...change(2)}, asked),
  }));
}

const place = ({muscle, side}: Source): Pick<Source, 'muscle' | 'side'> => ({muscle, side});

// Runs in Node and in a page.
import {backPain} from '../../src/atlas/back-pain.js';
import {createModel} from '../../src/model/model.js';
import type {PainDrawing} from '../../src/model/types.js';

export interface Times {
  readonly createModel: number;
  readonly rank3: number;
  readonly rank12: number;
  readonly nextCheck: number;
}

const three: PainDrawing = ['lumbar', 'si', 'buttock-mid'].map(zone => ({zone, side: 'left'}));
/** All on one side and hanging together: the dearest twelve. */
const twelve: PainDrawing = [
  ...three,
  ...[
    'low-thoracic',
    'flank',
    'iliac-crest',
    'buttock-upper',
    'buttock-lower',
    'hip-posterior',
    'hip-lateral',
  ].map(zone => ({zone, side: 'left' as const})),
  {zone: 'thigh-posterior', side: 'left'},
  {zone: 'sacrum', side: 'midline'},
];

/**
 * Milliseconds a call, median of 11 rounds; the rounds of all take turns, so that what else the machine does hits all alike, and last about
 * as long. `now`: a clock of processor time, where there is one.
 */
export function measure(now: () => number = () => performance.now()): Times {
  const model = createModel(backPain);
  const calls: Readonly<Record<keyof Times, readonly [times: number, call: () => unknown]>> = {
    createModel: [30, () => createModel(backPain)],
    rank3: [200, () => model.rank(three)],
    rank12: [15, () => model.rank(twelve)],
    nextCheck: [80, () => model.nextCheck(three)],
  };
  const names = ['createModel', 'rank3', 'rank12', 'nextCheck'] as const;
  const times: Record<keyof Times, number[]> = {createModel: [], rank3: [], rank12: [], nextCheck: []};
  for (let round = -3; round < 11; round++) {
    for (const name of names) {
      const [count, call] = calls[name];
      const start = now();
      for (let i = 0; i < count; i++) call();
      if (round >= 0) times[name].push((now() - start) / count);
    }
  }
  const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[5] ?? Number.NaN;
  return {
    createModel: median(times.createModel),
    rank3: median(times.rank3),
    rank12: median(times.rank12),
    nextCheck: median(times.nextCheck),
  };
}

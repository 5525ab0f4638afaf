import type {
  Check,
  CheckResult,
  MarkSide,
  PainDrawing,
  PainMark,
  Side,
  Source,
} from '../../src/model/types.js';

const SIDES: readonly MarkSide[] = ['left', 'right', 'midline'];
const RESULTS: readonly CheckResult[] = ['pain', 'tender', 'nothing'];

/** `lumbar left 7, sacrum`: as in the `value` attribute of a map. */
export function drawing(text: string): PainDrawing {
  return parts(text).map(part => {
    const [zone = '', ...rest] = part.split(' ');
    const side = SIDES.find(each => each === rest[0]) ?? 'midline';
    const intensity = Number(rest.at(-1));
    return {zone, side, ...(Number.isFinite(intensity) && {intensity})};
  });
}

/** `gluteus-medius left pain`. */
export function presses(text: string): readonly Check[] {
  return parts(text).map(part => {
    const [muscle = '', side, result] = part.split(' ');
    const found = RESULTS.find(each => each === result);
    if ((side !== 'left' && side !== 'right') || !found) throw new Error(`No press: ${part}`);
    return {muscle, side, result: found};
  });
}

const parts = (text: string): readonly string[] =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(Boolean);

export const named = (source: {readonly muscle: string; readonly side: Side}): string =>
  `${source.muscle} ${source.side}`;

export const names = (sources: readonly Source[]): readonly string[] => sources.map(named);

export const otherSide = <S extends MarkSide>(side: S): MarkSide =>
  side === 'left' ? 'right' : side === 'right' ? 'left' : 'midline';

export const mirrored = (pain: PainDrawing): PainDrawing =>
  pain.map((mark): PainMark => ({...mark, side: otherSide(mark.side)}));

/* eslint-disable @typescript-eslint/no-non-null-assertion -- Every index here comes from the length of `sources`. */
import {muscleOf, type Index} from './input.js';
import type {Numbers} from './numbers.js';
import type {
  Atlas,
  CheckResult,
  Evidence,
  FlagId,
  Muscle,
  NextCheck,
  PainDrawing,
  Place,
  Source,
  TriggerPoint,
} from './types.js';

const RESULTS: readonly CheckResult[] = ['pain', 'tender', 'nothing'];

/**
 * The press whose answer is expected to tell most about which source explains most of the pain, in bits, less what a change of place costs.
 * `undefined`: enough asked for today, a source stands clear, or nothing left worth a press.
 */
export function chooseCheck(
  atlas: Atlas,
  numbers: Numbers,
  index: Index,
  sources: readonly Source[],
  pain: PainDrawing,
  {checks = [], flags = []}: Evidence,
): NextCheck | undefined {
  const pressed = new Set(checks.map(({muscle, side}) => `${muscle} ${side}`));
  if (pressed.size >= numbers.enough || standsClear(numbers, sources)) return undefined;

  const shares = sharesOf(numbers, index, sources, pain);

  const upright = new Set<Place>(['standing']);
  const visited = new Set<Place>([
    ...upright,
    ...checks.flatMap(({muscle}) => placeOf(atlas, muscle, [], upright) ?? []),
  ]);
  let best: NextCheck | undefined;
  let most = numbers.worthBits;
  sources.forEach(({muscle, side, score}, i) => {
    const row = muscleOf(index, muscle);
    const place = placeOf(atlas, muscle, flags, visited);
    const point = pointToPress(row, pain);
    if (!place || !point || pressed.has(`${muscle} ${side}`)) return;
    const met = point.press === 'easy' ? 1 : numbers.awkward;
    const bits =
      met * information(shares[i] ?? 0, score, numbers.answer) - (visited.has(place) ? 0 : numbers.moveBits);
    if (bits > most) {
      most = bits;
      best = {muscle, side, point: point.id, place};
    }
  });
  return best;
}

/**
 * How likely each source explains most. Every mark is shared out among those that are reported to send pain there, as likely as they are active
 * and felt in it; what is no muscle competes. Of *n* marks that fall to one or the other, the larger part wins the more surely the more there are:
 * the odds grow as with √*n*. Nobody explains most who is not active.
 */
function sharesOf(
  numbers: Numbers,
  index: Index,
  sources: readonly Source[],
  pain: PainDrawing,
): readonly number[] {
  const shares = sources.map(() => 0);
  for (const {zone, side} of pain) {
    const weights = sources.map(({muscle, score, because}) => {
      const here = because.find(each => each.zone === zone && each.side === side);
      return here
        ? score * numbers.confidence[muscleOf(index, muscle).confidence] * numbers.felt[here.kind]
        : 0;
    });
    const all = weights.reduce((sum, weight) => sum + weight, numbers.leak);
    weights.forEach((weight, i) => (shares[i]! += weight / all / pain.length));
  }
  const surely = Math.sqrt(pain.length);
  const noMuscle = Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0));
  const powers = shares.map(share => share ** surely);
  const all = powers.reduce((sum, power) => sum + power, noMuscle ** surely);
  return powers.map((power, i) => Math.min(power / all, sources[i]!.score));
}

/** A source whose press brought the familiar pain, far ahead of the next. */
function standsClear({clear}: Numbers, [first, second]: readonly Source[]): boolean {
  const odds = ({score}: Source): number => score / (1 - score);
  return (
    first !== undefined &&
    first.checks.some(({result}) => result === 'pain') &&
    (!second || odds(first) >= clear * odds(second))
  );
}

/**
 * Where a muscle is pressed: where it is treated by hand, else as its best technique; if it can be, where the reader already is. Nowhere, if
 * nobody should press it or what the reader has said takes every technique away.
 */
function placeOf(
  atlas: Atlas,
  muscle: string,
  flags: readonly FlagId[],
  visited: ReadonlySet<Place>,
): Place | undefined {
  const places = atlas.techniques
    .filter(technique => technique.muscle === muscle && !technique.not.some(flag => flags.includes(flag)))
    .sort((a, b) => Number(b.tool === 'hands') - Number(a.tool === 'hands') || b.fit - a.fit)
    .map(({place}) => place);
  return places.find(place => visited.has(place)) ?? places[0];
}

/** The point that may be pressed, sends pain to most of the marks and is found easily. */
function pointToPress(muscle: Muscle, pain: PainDrawing): TriggerPoint | undefined {
  const marked = new Set(pain.map(({zone}) => zone));
  const worth = (point: TriggerPoint): number =>
    point.refers.filter(({zone}) => marked.has(zone)).length + (point.press === 'easy' ? 0.5 : 0);
  return muscle.points.filter(({press}) => press !== 'no').sort((a, b) => worth(b) - worth(a))[0];
}

/**
 * Mutual information, in bits, of the answer to a press that meets its point with "is it this source that explains most?". `share`: how likely it
 * is; `likely`: that its muscle is active at all, which it may be without explaining most.
 */
function information(share: number, likely: number, {active, quiet}: Numbers['answer']): number {
  const otherwise = Math.max(0, (likely - share) / (1 - share));
  let bits = 0;
  for (const result of RESULTS) {
    const other = otherwise * active[result] + (1 - otherwise) * quiet[result];
    const any = share * active[result] + (1 - share) * other;
    bits +=
      share * active[result] * Math.log2(active[result] / any) + (1 - share) * other * Math.log2(other / any);
  }
  return bits;
}

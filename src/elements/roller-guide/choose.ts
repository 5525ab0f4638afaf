import type {
  Atlas,
  FlagId,
  Movement,
  Muscle,
  NoTechnique,
  Place,
  Technique,
  Tool,
} from '../../model/types.js';
import type {Plan} from './departure.js';
import {TOOLS, type Sides} from './speech.js';

/** Why a tool is not offered: the lumbar rule, no tool at all there, out of reach, a condition of the reader, only on the floor. */
export type Unfit =
  | {readonly reason: 'low-back' | 'hands' | 'reach' | 'floor'}
  | {readonly reason: 'condition'; readonly flag: FlagId};

export interface ToolChoice {
  readonly tool: Tool;
  /** The technique a tap on the tool opens. */
  readonly technique?: Technique;
  readonly unfit?: Unfit;
}

export interface Choice {
  /** What opens: undefined when the reader's conditions leave nothing. */
  readonly technique?: Technique;
  readonly tools: readonly ToolChoice[];
}

export interface Wish {
  readonly tool: Tool | null;
  /** `floor`: the reader can get down; another place: not easily; null: not asked. */
  readonly place: Place | null;
  readonly conditions: readonly FlagId[];
  /** A technique asked for by name: easier, harder, the wall instead. */
  readonly id?: string;
  /** Whether a technique has a figure: of two that fit alike, the one that can be shown opens. */
  readonly drawn?: (id: string) => boolean;
}

/** The condition of the reader that takes something away. */
export const takenBy = (
  row: {readonly not: readonly FlagId[]},
  conditions: readonly FlagId[],
): FlagId | undefined => row.not.find(flag => conditions.includes(flag));

const best = (techniques: readonly Technique[], drawn: Wish['drawn'] = () => false) =>
  techniques.toSorted((a, b) => b.fit - a.fit || Number(drawn(b.id)) - Number(drawn(a.id)))[0];

/** The low back carries no weight of a roller, whatever the atlas: said and drawn for these. */
export const isLowBack = (muscle: Muscle): boolean => muscle.region === 'low-back';

/** What opens of all techniques of one muscle, and what becomes of each tool. */
export function choose(muscle: Muscle, all: readonly Technique[], wish: Wish): Choice {
  const onFloor = wish.place === null || wish.place === 'floor';
  const byHand = all.every(each => each.tool === 'hands');
  const tools = TOOLS.map((tool): ToolChoice => {
    const own = all.filter(each => each.tool === tool);
    if (own.length === 0) {
      const lowBack = tool === 'foam-roller' && isLowBack(muscle);
      return {tool, unfit: {reason: lowBack ? 'low-back' : byHand ? 'hands' : 'reach'}};
    }
    const allowed = own.filter(each => !takenBy(each, wish.conditions));
    if (allowed.length === 0) {
      const flag = own.flatMap(each => takenBy(each, wish.conditions) ?? [])[0];
      return {tool, unfit: flag === undefined ? {reason: 'reach'} : {reason: 'condition', flag}};
    }
    const technique = best(
      allowed.filter(each => onFloor || each.place !== 'floor'),
      wish.drawn,
    );
    return technique ? {tool, technique} : {tool, unfit: {reason: 'floor'}};
  });

  const named = all.find(each => each.id === wish.id);
  if (named && !takenBy(named, wish.conditions)) return {technique: named, tools};
  const wished = tools.find(each => each.tool === wish.tool)?.technique;
  const technique =
    wished ??
    best(
      tools.flatMap(each => each.technique ?? []),
      wish.drawn,
    );
  return technique ? {technique, tools} : {tools};
}

/** Other ways from one technique: each is a technique of its own, with its own picture. */
export interface Ways {
  readonly easier?: Technique;
  readonly harder?: Technique;
  /** Where this one is on the floor and another is not. */
  readonly standing?: Technique;
}

export function waysFrom(
  technique: Technique,
  all: readonly Technique[],
  conditions: readonly FlagId[],
): Ways {
  const open = all.filter(each => !takenBy(each, conditions));
  const find = (id: string | undefined) => open.find(each => each.id === id);
  const standing =
    technique.place === 'floor'
      ? best(open.filter(({place}) => !['floor', 'bed'].includes(place)))
      : undefined;
  const easier = find(technique.easier);
  const harder = find(technique.harder);
  return {
    ...(standing && {standing}),
    ...(easier && easier !== standing && {easier}),
    ...(harder && {harder}),
  };
}

/** What a guide shows of a muscle: how, or why not and what instead. */
export type Offer =
  | {
      readonly kind: 'technique';
      readonly technique: Technique;
      readonly tools: readonly ToolChoice[];
      readonly ways: Ways;
      /** The small movement that follows. */
      readonly then?: Movement;
    }
  | {
      readonly kind: 'none';
      /** Missing = the reader's own conditions leave nothing. */
      readonly none?: NoTechnique;
      readonly taken?: FlagId;
      /** It can only be reached on the floor, and the reader cannot get there easily. */
      readonly floor?: true;
      /** What stands in; missing where a condition takes that away too. */
      readonly movement?: Movement;
    };

export function offerOf(atlas: Atlas, muscle: Muscle, wish: Wish): Offer {
  const all = atlas.techniques.filter(row => row.muscle === muscle.id);
  const movement = (id: string | undefined) =>
    atlas.movements.find(row => row.id === id && takenBy(row, wish.conditions) === undefined);
  const {technique, tools} = choose(muscle, all, wish);
  if (technique) {
    const then = movement(technique.then);
    return {
      kind: 'technique',
      technique,
      tools,
      ways: waysFrom(technique, all, wish.conditions),
      ...(then && {then}),
    };
  }
  const none = atlas.noTechniques.find(row => row.muscle === muscle.id);
  const floor = tools.some(each => each.unfit?.reason === 'floor');
  const taken = all.flatMap(each => takenBy(each, wish.conditions) ?? [])[0];
  const instead = movement(none?.movement ?? all[0]?.then);
  return {
    kind: 'none',
    ...(none && {none}),
    ...(floor ? {floor} : taken !== undefined && {taken}),
    ...(instead && {movement: instead}),
  };
}

/** A minute is enough where a condition asks for less. */
const LIGHT = 60;
/** Seconds a point, where the muscle's own cap is not lower. */
const USUAL = 90;
/** One slow repetition of a movement, seconds. */
const ONCE = 4;

/** How long: within the technique's cap; what a link asks for is kept within it too. */
export const secondsOf = ({cap, soften}: Technique, conditions: readonly FlagId[], asked = USUAL): number =>
  Math.min(cap, asked, soften.some(flag => conditions.includes(flag)) ? LIGHT : cap);

export const movementSeconds = ({seconds, times}: Movement): number =>
  Math.min(180, Math.max(20, seconds ?? (times ?? 0) * ONCE));

/** What Start begins. `asked`: the seconds a link asks for. */
export function planOf(
  {id: muscle}: Muscle,
  side: Sides,
  offer: Offer,
  conditions: readonly FlagId[],
  asked: number | undefined,
): Plan | undefined {
  const sides: Plan['sides'] = side === 'both' ? ['left', 'right'] : [side];
  if (offer.kind === 'technique') {
    const {technique} = offer;
    const {id, tool, not, soften} = technique;
    const seconds = secondsOf(technique, conditions, asked);
    return {muscle, sides, seconds, tool, technique: id, flags: [...not, ...soften]};
  }
  const {movement} = offer;
  return movement && {muscle, sides, seconds: movementSeconds(movement), flags: movement.not};
}

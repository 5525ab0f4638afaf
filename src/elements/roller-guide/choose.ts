import type {FlagId, Muscle, Place, Technique, Tool} from '../../model/types.js';

export const TOOLS: readonly Tool[] = ['foam-roller', 'massage-ball', 'roller-stick', 'hands'];

/** Why a tool is not offered: the lumbar rule, out of reach, a condition of the reader, only on the floor. */
export type Unfit =
  {readonly reason: 'low-back' | 'reach' | 'floor'} | {readonly reason: 'condition'; readonly flag: FlagId};

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
}

const takenBy = (technique: Technique, conditions: readonly FlagId[]) =>
  technique.not.find(flag => conditions.includes(flag));

/** All techniques of one muscle, in the order the model offers them; `all` includes what conditions take away. */
export function choose(muscle: Muscle, all: readonly Technique[], wish: Wish): Choice {
  const onFloor = wish.place === null || wish.place === 'floor';
  const tools = TOOLS.map((tool): ToolChoice => {
    const own = all.filter(each => each.tool === tool);
    if (own.length === 0) {
      const lumbar = tool === 'foam-roller' && muscle.region === 'low-back';
      return {tool, unfit: {reason: lumbar ? 'low-back' : 'reach'}};
    }
    const allowed = own.filter(each => !takenBy(each, wish.conditions));
    if (allowed.length === 0) {
      const [first] = own;
      const flag = first && takenBy(first, wish.conditions);
      return {tool, unfit: flag ? {reason: 'condition', flag} : {reason: 'reach'}};
    }
    const reachable = allowed.filter(each => onFloor || each.place !== 'floor');
    const best = reachable.toSorted((a, b) => b.fit - a.fit)[0];
    return best ? {tool, technique: best} : {tool, unfit: {reason: 'floor'}};
  });

  const named = wish.id === undefined ? undefined : all.find(each => each.id === wish.id);
  if (named && !takenBy(named, wish.conditions)) return {technique: named, tools};

  const wished = tools.find(each => each.tool === wish.tool)?.technique;
  const fits = tools.flatMap(each => each.technique ?? []).toSorted((a, b) => b.fit - a.fit);
  const technique = wished ?? fits[0];
  return technique ? {technique, tools} : {tools};
}

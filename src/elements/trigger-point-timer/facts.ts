import type {FlagId, Movement, MuscleId, Place, Technique, TechniqueId, Tool} from '../../model/types.js';
import type {SessionAtlas} from '../../session/session.js';

/** All that the timer needs to know of a muscle; it draws nothing and keeps no atlas. */
export interface Facts {
  readonly name: string;
  readonly latin: string;
  /** What is done: strokes, a still press, or only the movement where nothing should be pressed. */
  readonly kind: 'stroke' | 'still' | 'move';
  /** Longest time, seconds. */
  readonly cap: number;
  readonly tool?: Tool;
  /** Set where it was asked for by name. */
  readonly technique?: TechniqueId;
  /** A technique was asked for by a name that this muscle does not have. */
  readonly misnamed: boolean;
  /** The small movement: afterwards, or in place of the press. */
  readonly move?: {readonly name: string; readonly seconds: number; readonly times?: number};
  /** Conditions that matter to what is done: asked about before it starts. */
  readonly flags: readonly FlagId[];
  /** A condition of the reader makes it lighter and shorter. */
  readonly lighter: boolean;
  /** A condition of the reader, or the floor, takes every technique away. */
  readonly notForYou: boolean;
}

/** Under a condition that asks for less, a minute is the most. */
const LIGHT = 60;
/** One slow repetition of a movement, seconds. */
const ONCE = 4;

export interface Reader {
  readonly tool: Tool | null;
  readonly place: Place | null;
  readonly conditions: readonly FlagId[];
  /** Asked for by name: goes before tool and place. */
  readonly technique?: TechniqueId | undefined;
}

const open = (conditions: readonly FlagId[]) => (row: {readonly not: readonly FlagId[]}) =>
  !row.not.some(flag => conditions.includes(flag));

/** What the atlas says of a muscle for this reader; nothing when it knows no such muscle. */
export function factsOf({atlas, words}: SessionAtlas, muscle: MuscleId, reader: Reader): Facts | undefined {
  const name = words.muscles[muscle];
  if (!name || !atlas.muscles.some(({id}) => id === muscle)) return undefined;
  const all = atlas.techniques.filter(row => row.muscle === muscle);
  const allowed = all.filter(open(reader.conditions));
  const named = allowed.find(({id}) => id === reader.technique);
  const technique = named ?? allowed.filter(within(reader)).sort(byWish(reader))[0];
  const then =
    technique?.then ?? all[0]?.then ?? atlas.noTechniques.find(row => row.muscle === muscle)?.movement;
  const movement = atlas.movements.filter(open(reader.conditions)).find(({id}) => id === then);
  const move = movement && {
    name: words.movements[movement.id]?.name ?? '',
    seconds: lengthOf(movement),
    ...(movement.times !== undefined && {times: movement.times}),
  };
  const lighter = technique?.soften.some(flag => reader.conditions.includes(flag)) ?? false;
  return {
    ...name,
    kind: technique ? technique.press : 'move',
    cap: technique ? Math.min(technique.cap, lighter ? LIGHT : Infinity) : 180,
    ...(technique && {tool: technique.tool}),
    ...(named && {technique: named.id}),
    misnamed: reader.technique !== undefined && !all.some(({id}) => id === reader.technique),
    ...(move && {move}),
    flags: technique ? [...technique.not, ...technique.soften] : [],
    lighter,
    notForYou: !technique && all.length > 0,
  };
}

/** Who can not easily get down to the floor is paced through nothing there. */
const within =
  ({place}: Reader) =>
  (row: Technique): boolean =>
    place === null || place === 'floor' || row.place !== 'floor';

const TOOLS: readonly Tool[] = ['foam-roller', 'massage-ball', 'roller-stick', 'hands'];

/** The tool in hand first, then the better fit: what is paced is what the guide has shown (tested for every muscle). */
const byWish =
  ({tool}: Reader) =>
  (a: Technique, b: Technique): number =>
    Number(b.tool === tool) - Number(a.tool === tool) ||
    b.fit - a.fit ||
    TOOLS.indexOf(a.tool) - TOOLS.indexOf(b.tool);

const lengthOf = ({seconds, times}: Movement): number =>
  Math.min(180, Math.max(20, seconds ?? (times ?? 0) * ONCE));

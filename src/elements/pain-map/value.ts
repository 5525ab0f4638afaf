import type {Atlas, MarkSide, PainDrawing, PainMark} from '../../model/types.js';

/** What was read, and what could not be: nothing of the rest is lost. */
export interface ParsedValue {
  readonly marks: PainDrawing;
  /** The parts that say nothing, as written. */
  readonly wrong: readonly string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A mark, if the atlas knows the zone, the side fits it, and the number is 1–10 or missing. */
function markOf(atlas: Atlas, zoneId: unknown, side: unknown, intensity: unknown): PainMark | undefined {
  const zone = atlas.zones.find(each => each.id === zoneId);
  if (!zone) return undefined;
  const sided = zone.midline
    ? (side === undefined || side === 'midline') && 'midline'
    : (side === 'left' || side === 'right') && side;
  if (!sided) return undefined;
  if (intensity === undefined) return {zone: zone.id, side: sided};
  const number = typeof intensity === 'string' && intensity !== '' ? Number(intensity) : intensity;
  return typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= 10
    ? {zone: zone.id, side: sided, intensity: number}
    : undefined;
}

/** `lumbar left 7`, `si right`, `sacrum 3`. */
function fromWords(atlas: Atlas, text: string): PainMark | undefined {
  const [zone, ...rest] = text.split(/\s+/);
  const side = rest[0] !== undefined && /^[a-z]+$/.test(rest[0]) ? rest.shift() : undefined;
  return rest.length < 2 ? markOf(atlas, zone, side, rest[0]) : undefined;
}

/** One mark a place: the last word counts. */
function oneEach(marks: PainDrawing): PainDrawing {
  return [...new Map(marks.map(mark => [`${mark.zone} ${mark.side}`, mark])).values()];
}

/** Reads `lumbar left 7, si right, sacrum 3`, or JSON of the same shape. */
export function parseValue(atlas: Atlas, text: string): ParsedValue {
  const trimmed = text.trim();
  if (trimmed === '') return {marks: [], wrong: []};
  if (!trimmed.startsWith('[')) {
    return sorted(
      trimmed
        .split(',')
        .map(part => part.trim())
        .filter(Boolean)
        .map(part => [part, fromWords(atlas, part)]),
    );
  }
  let rows: unknown;
  try {
    rows = JSON.parse(trimmed);
  } catch {
    return {marks: [], wrong: [trimmed]};
  }
  return parseMarks(atlas, rows);
}

/**
 * Reads marks as an app may set them: data, or the words of the attribute, which some frameworks set as a property.
 * `undefined`: nothing of it can be read, so what is marked should stay.
 */
export function parseGiven(atlas: Atlas, given: unknown): ParsedValue | undefined {
  if (given === null || given === undefined) return {marks: [], wrong: []};
  const read = typeof given === 'string' ? parseValue(atlas, given) : parseMarks(atlas, given);
  return read.marks.length === 0 && read.wrong.length > 0 ? undefined : read;
}

function parseMarks(atlas: Atlas, rows: unknown): ParsedValue {
  if (!Array.isArray(rows)) return {marks: [], wrong: [String(rows)]};
  return sorted(
    rows.map((row: unknown) => [
      JSON.stringify(row) ?? String(row),
      isRecord(row) ? markOf(atlas, row['zone'], row['side'], row['intensity']) : undefined,
    ]),
  );
}

function sorted(read: readonly (readonly [string, PainMark | undefined])[]): ParsedValue {
  return {
    marks: oneEach(read.flatMap(([, mark]) => mark ?? [])),
    wrong: read.flatMap(([text, mark]) => (mark ? [] : [text])),
  };
}

const sideWord = (side: MarkSide) => (side === 'midline' ? '' : ` ${side}`);

/** The drawing in the words of the `value` attribute; what a form sends. */
export function formatValue(marks: PainDrawing): string {
  return marks
    .map(
      mark => `${mark.zone}${sideWord(mark.side)}${mark.intensity === undefined ? '' : ` ${mark.intensity}`}`,
    )
    .join(', ');
}

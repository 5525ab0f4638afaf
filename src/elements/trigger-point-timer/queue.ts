import type {MuscleId, Side, Tool} from '../../model/types.js';
import type {QueueItem} from '../../session/session.js';

/** One wish for the queue; what is left out follows from the muscle. */
export type QueueWish = Pick<QueueItem, 'muscle' | 'side'> &
  Partial<Pick<QueueItem, 'seconds' | 'tool' | 'technique'>>;

const TOOLS: readonly string[] = ['foam-roller', 'massage-ball', 'roller-stick', 'hands'] satisfies Tool[];
const isSide = (value: unknown): value is Side => value === 'left' || value === 'right';
const isTool = (value: unknown): value is Tool => typeof value === 'string' && TOOLS.includes(value);
const isMuscle = (value: unknown): value is MuscleId =>
  typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value);

/**
 * Read `gluteus-medius left 90, piriformis left`, a JSON text of the same shape, or a list. Rows that cannot be read are
 * left out and handed back as they stood, so that one slip costs one row.
 */
export function readQueue(given: unknown): {
  readonly queue: readonly QueueWish[];
  readonly wrong: readonly string[];
} {
  const queue: QueueWish[] = [];
  const wrong: string[] = [];
  for (const row of rowsOf(given)) {
    const wish = typeof row === 'string' ? fromWords(row) : fromObject(row);
    if (wish) queue.push(wish);
    else wrong.push(typeof row === 'string' ? row : (JSON.stringify(row) ?? String(row)));
  }
  return {queue, wrong};
}

function rowsOf(given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given;
  if (typeof given !== 'string') return given === null || given === undefined ? [] : [given];
  const text = given.trim();
  if (!/^[[{]/.test(text)) return text.split(/\s*,\s*/).filter(Boolean);
  try {
    const json: unknown = JSON.parse(text);
    return Array.isArray(json) ? json : [json];
  } catch {
    return [text];
  }
}

function fromWords(row: string): QueueWish | undefined {
  const [muscle, side, ...rest] = row.split(/\s+/);
  const seconds = rest.find(word => /^\d+$/.test(word));
  const tool = rest.find(isTool);
  if (rest.length !== Number(!!seconds) + Number(!!tool)) return undefined;
  return fromObject({muscle, side, ...(seconds && {seconds: Number(seconds)}), ...(tool && {tool})});
}

function fromObject(row: unknown): QueueWish | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const {muscle, side, seconds, tool, technique}: Partial<Record<keyof QueueItem, unknown>> = row;
  if (!isMuscle(muscle) || !isSide(side)) return undefined;
  if (seconds !== undefined && !(typeof seconds === 'number' && Number.isFinite(seconds))) return undefined;
  if (tool !== undefined && !isTool(tool)) return undefined;
  if (technique !== undefined && typeof technique !== 'string') return undefined;
  return {
    muscle,
    side,
    ...(seconds !== undefined && {seconds}),
    ...(tool && {tool}),
    ...(technique && {technique}),
  };
}

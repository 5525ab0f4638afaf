import type {BodyPlace} from '../model/types.js';

/** The words of a text, or none. */
export const words = (text: string): readonly string[] => text.split(/\s+/).filter(word => word !== '');

/** The lines of a table; a line that starts with a space belongs to the row above it. */
export const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split(/\n(?! )/)
    .map(row => row.split('\n').map(line => line.trim()));

/** Tables are strings, so the compiler cannot see a slip in them: it stops here, at load, and in every test. */
export const among = <T extends string>(allowed: readonly T[], word: string | undefined): T => {
  const found = allowed.find(candidate => candidate === word);
  if (found === undefined) throw new Error(`Atlas table: "${word}" is none of ${allowed.join(', ')}`);
  return found;
};

/** `back 27 439`: view, x and y. */
export const place = (view?: string, x?: string, y?: string): BodyPlace => ({
  view: among(['back', 'front', 'side'], view),
  x: Number(x),
  y: Number(y),
});

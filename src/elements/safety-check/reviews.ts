import type {FlagId, Review} from '../../model/types.js';

// Who, when, which questions. Written from `reviews.json` by `npm run review:pack -- --apply`; a test holds the two together.
const signed: readonly (readonly [by: string, date: string, rows: string])[] = [];

/** One label for several questions: checked when each of them is, by whoever signed last. */
export const reviewOf = (flags: readonly FlagId[], table = signed): Review => {
  const found = flags.map(id => table.find(([, , rows]) => rows.split(' ').includes(`flag.${id}`)));
  const [last] = [...found].sort((a, b) => (b?.[1] ?? '').localeCompare(a?.[1] ?? ''));
  return last && !found.includes(undefined) ? {by: last[0], date: last[1]} : 'unchecked';
};

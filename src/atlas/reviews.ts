import type {Review} from '../model/types.js';

// Who, when, which rows. Written from `reviews.json` by `npm run review:pack -- --apply`; a test holds the two together.
const signed: readonly (readonly [by: string, date: string, rows: string])[] = [];

const found = new Map(
  signed.flatMap(([by, date, rows]) => rows.split(' ').map((row): [string, Review] => [row, {by, date}])),
);

/**
 * What a clinician has signed. Rows: a technique or a movement by its id, `<muscle>.none` (why nothing is pressed), `<muscle>.pattern`
 * (its place and where it is reported to send pain). After-care and the safety questions carry theirs themselves: they load apart.
 */
export const reviewOf = (row: string): Review => found.get(row) ?? 'unchecked';

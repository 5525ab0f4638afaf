import type {Review} from '../model/types.js';

// Who, when, which rows. Written from `reviews.json` by `npm run review:pack -- --apply`; a test holds the two together.
const signed: readonly (readonly [by: string, date: string, rows: string])[] = [];

const found = new Map(
  signed.flatMap(([by, date, rows]) => rows.split(' ').map((row): [string, Review] => [row, {by, date}])),
);

/** What a clinician has signed: a technique by its id, a reason for none as `<muscle>.none`, a movement by its id. */
export const reviewOf = (row: string): Review => found.get(row) ?? 'unchecked';

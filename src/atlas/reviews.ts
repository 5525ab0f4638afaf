import type {Review} from '../model/types.js';

type Signed = readonly (readonly [by: string, date: string, rows: string])[];

// Who, when, which rows. Written from `reviews.json` by `npm run review:pack -- --apply`; a test holds the two together.
const signed: Signed = [];

/** The labels that a table of signatures gives. */
export const labelsOf = (table: Signed) => {
  const found = new Map(
    table.flatMap(([by, date, rows]) => rows.split(' ').map((row): [string, Review] => [row, {by, date}])),
  );
  const reviewOf = (row: string): Review => found.get(row) ?? 'unchecked';
  const later = (a: Review, b: Review): Review =>
    a === 'unchecked' || b === 'unchecked' ? 'unchecked' : a.date > b.date ? a : b;
  return {
    /**
     * What a clinician has signed. Rows: a technique or a movement by its id, `<muscle>.none` (why nothing is pressed),
     * `<muscle>.pattern` (its place and where it is reported to send pain), `flag.<id>`, `after-care`.
     */
    reviewOf,
    /** One label for several rows: checked when each of them is, by whoever signed last. */
    reviewOfAll([first = '', ...rows]: readonly string[]): Review {
      return rows.map(reviewOf).reduce(later, reviewOf(first));
    },
  };
};

export const {reviewOf, reviewOfAll} = labelsOf(signed);

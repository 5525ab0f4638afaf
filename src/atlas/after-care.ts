import type {ReferenceId, Review} from '../model/types.js';

/** A figure said at every end, with where it comes from. */
interface Figure {
  readonly provenance: 'sourced' | 'recalled';
  readonly references: readonly ReferenceId[];
  readonly review: Review;
}

// Written from `reviews.json`, as the table of `reviews.ts` is.
const review: Review = 'unchecked';
const recalled = {provenance: 'recalled', references: [], review} as const;

/** How often, how long, and when to leave a point. The sentences are in `words/<language>/after-care.ts`. */
export const afterCare: {
  readonly timesAWeek: Figure & {readonly least: number; readonly most: number};
  readonly minutesADay: Figure & {readonly most: number};
  readonly soreDays: Figure & {readonly most: number};
  readonly review: Figure & {readonly sessions: number; readonly weeks: number};
} = {
  // Trials ran two to seven times a week; the one on the low back three.
  timesAWeek: {
    least: 2,
    most: 4,
    provenance: 'sourced',
    references: ['how-behm', 'how-fijavz'],
    review,
  },
  minutesADay: {most: 10, ...recalled},
  soreDays: {most: 1, ...recalled},
  review: {sessions: 6, weeks: 2, ...recalled},
};

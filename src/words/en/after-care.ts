/** What is said at every end, in English. The figures are in `atlas/after-care.ts`. */
export const afterCareWords = {
  howOften: (least: number, most: number) => `Treat a spot ${least} to ${most} times a week.`,
  perDay: (minutes: number) => `Stay under ${minutes} minutes a day in all.`,
  sore: 'A little soreness for a day is normal. Rest that spot until it is gone.',
  worse: 'Worse the next morning? Go lighter, or leave that spot.',
  review: (sessions: number, weeks: number) =>
    `No change after ${sessions} sessions in ${weeks} weeks? Leave that spot and see a physiotherapist.`,
  always: ['Keep moving.', 'Warmth helps many.', 'Backs also settle by themselves.'],
};

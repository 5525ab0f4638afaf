/** What every element may say, in English. */
export const shared = {
  back: 'Back to where you were',
  credit: 'Made with Unknot. General education, not medical advice.',
};

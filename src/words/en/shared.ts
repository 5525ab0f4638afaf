/** What every element may say, in English. */
export const shared = {
  back: 'Back to where you were',
  failed: 'This part did not load.',
  again: 'Try again',
  reload: 'Load the page again',
  credit: 'Made with Unknot. General education, not medical advice.',
};

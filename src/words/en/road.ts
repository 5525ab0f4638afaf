/** What the empty `<rolling-session>` says around its steps, in English. */
export const road = {
  name: 'From where it hurts to a finished minute',
  back: 'Back',
  place: (step: number, of: number) => `Step ${step} of ${of}`,
  steps: {map: 'Where it hurts', safety: 'Before you start', guide: 'How to treat it', timer: 'The minute'},
  readOn: 'Read how it is done',
  another: 'Choose another muscle',
  failed: 'This step did not load.',
  again: 'Try again',
  loading: 'One moment',
};

/** What `<safety-check>` says until its questions have come, in English. */
export const safetyShell = {
  title: 'Before you start',
  lead: 'Most back pain is harmless and passes. A few kinds need a doctor, not a roller.',
  failed: 'The questions that belong here did not load.',
  grave: 'Please have this looked at today. If it is bad, or getting worse, call 112 now.',
  again: 'Try again',
};

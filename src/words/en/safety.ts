/** What `<safety-check>` says first, in English. All that follows a tap: `safety-outcomes.ts`. */
export const safety = {
  title: 'Before you start',
  lead: 'Most back pain is harmless and passes. A few kinds need a doctor, not a roller.',
  doctor: 'Has a doctor or physio looked at this pain?',
  doctorNothing: 'Yes, nothing serious',
  doctorFound: 'Yes, they found something',
  doctorNotYet: 'Not yet',
  tick: 'Tick anything that is true for you now',
  /** The first six rows, in order. */
  rows: [
    'Trouble peeing or holding your bowels, or numb between the legs',
    'A leg is getting weak, or pain or numbness runs down both legs',
    'Pain in the chest, short of breath, or a sudden tearing pain',
    'It began with a bad fall or a crash',
    'Fever or a recent infection, or you feel really unwell',
    'You have had cancer, or are losing weight without trying',
  ],
  none: 'None of these',
  next: 'Continue',
  whyWeAsk: 'Why we ask',
  why: 'Rolling helps muscles. It does not help an infection, a fracture or a pressed nerve, and it can lose you time. These questions catch what needs someone to look first. They cannot tell what you have.',
  stays: 'Your answers stay on this page. Nothing is sent.',
  unchecked: 'Written from published guidance. Not yet checked by a clinician.',
  everything: 'Show all questions',
  /** Where what follows could not be loaded. */
  failed: 'The rest of this page part did not load.',
  failedGrave: 'Please have this looked at today. If it is bad, or getting worse, call 112 now.',
  again: 'Try again',
};

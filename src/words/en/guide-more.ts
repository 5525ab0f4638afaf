/** What `<roller-guide>` says only when asked, in English: where things were read, and the link to hand on. */
export const guideMore = {
  thisOne: 'This way of doing it',
  provenance: {
    sourced: 'Place and care were read on these pages. Lengths and times are ours.',
    'sourced+recalled':
      'Partly read on these pages, partly from general textbooks. Lengths and times are ours.',
    recalled: 'From general textbooks, no page read. Lengths and times are ours.',
  },
  oneWay: 'One direction',
  oneWayNote:
    'This is our house style. Some of the pages say so too. No trial has compared it with both ways.',
  hard: 'How hard',
  hardNote: 'In one small trial mild, medium and strong pressure helped the same.',
  long: 'How long, how often',
  longNote: 'Most trials were done with healthy young people.',
  not: 'When not to',
  muscle: 'The muscle',
  tier: {1: 'study', 2: 'handbook', 3: 'clinic or lay page'},
  newTab: 'opens in a new tab',

  phoneHow:
    'Point your phone’s camera at this. It opens this exercise and says nothing about where you hurt.',
  code: (address: string) => `Code with the link ${address}`,
  copied: 'Copied.',
  copyFailed: 'Copying is blocked here. This is the link:',
} as const;

import type {Side} from '../../model/types.js';

/** What is said at an end; it loads with the first start. */
export const timerEnd = {
  why: 'Why stop?',
  reason: {
    'too-much': 'Too much',
    numb: 'Numb or tingling',
    dizzy: 'Dizzy',
    done: 'Done for now',
  },
  goOn: 'Go on after all',

  done: 'Done',
  sideDone: {left: 'Left side done', right: 'Right side done'} satisfies Record<Side, string>,
  how: 'How was that?',
  change: {easier: 'Easier', same: 'Same', worse: 'Worse'},
  before: 'How bad is it now?',
  now: 'How is the pain now?',
  noPain: '0 no pain',
  worst: '10 worst I can imagine',
  was: (n: number) => `It was ${n} before.`,
  kept: 'Kept until you close this page.',
  again: 'Again',
  others: 'Go on with the rest',

  nextTitle: 'What now',
  next: [
    'Move a little: a short walk, or the small movement once more.',
    'Warmth helps many.',
    'A little soreness for a day is normal. Leave this spot until it is gone.',
    'Worse tomorrow morning? Go lighter, or leave it.',
  ],
  ended: {
    'too-much': {
      title: 'Good that you stopped',
      text: 'Harder does not work better. Next time: half the pressure, half the time, or a softer ball at the wall. A good ache is one you can breathe and talk with.',
    },
    numb: {
      title: 'Leave this spot alone',
      text: 'Numb or tingling can mean a nerve is being pressed. This spot is set aside. It should fade within minutes once the pressure is off. If it stays, or a leg or arm grows weak, call a doctor today. Numb between the legs, or trouble peeing: get help now.',
      then: 'Once the feeling is back',
      next: [
        'Move a little: a short walk, nothing that brings it back.',
        'Warmth helps many. Never on skin that is still numb: it can burn without your feeling it.',
        'A little soreness for a day is normal. Numb or tingling that stays is not.',
      ],
    },
    dizzy: {
      title: 'Lie or sit down',
      text: 'Stay down until it has passed, drink something, and leave it for today. Is there also a bad headache, slurred speech, trouble seeing or with your balance?',
      yes: 'Yes, one of these',
      then: 'None of these? Once it has passed',
      next: [
        'Sit up first, then stand, with something to hold on to. Then move a little: a few steps.',
        'Warmth helps many: a warm cloth, not a hot bath today.',
        'A little soreness for a day is normal. Dizzy again, or still so in an hour? Call a doctor today.',
      ],
    },
    done: {title: 'Enough for now', text: 'Every slow stroke counts. Come back to it another day.'},
    clearance: {
      title: 'Stopped',
      text: 'With what you told us, this should wait until a doctor says yes.',
      then: 'Until then',
      next: [
        'Move a little, as far as it is easy: a short walk, slow breaths.',
        'Warmth helps many.',
        'A little soreness for a day is normal.',
      ],
    },
    replaced: {title: 'Stopped', text: 'Something else was chosen.'},
  },
};

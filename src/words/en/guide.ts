import type {FlagId, Place, Tool} from '../../model/types.js';

const tool = {
  'foam-roller': 'Foam roller',
  'massage-ball': 'Massage ball',
  'roller-stick': 'Roller stick',
  hands: 'Just my hands',
} satisfies Record<Tool, string>;

const place = {
  floor: 'on the floor',
  bed: 'on a bed',
  chair: 'on a chair',
  wall: 'at a wall',
  standing: 'standing',
} satisfies Record<Place, string>;

/** A condition of the reader in a few words. */
const flags: Readonly<Record<FlagId, string>> = {
  pregnancy: 'pregnancy',
  osteoporosis: 'brittle bones or long steroid use',
  anticoagulants: 'blood thinners or a bleeding disorder',
  'past-clot-or-varicose': 'a past clot, or varicose veins',
  'surgery-or-injury': 'a recent operation or injury',
  'numb-skin': 'numb skin or nerve damage',
  'implant-or-cancer-area': 'an implant, or cancer in the area',
  'joint-replaced': 'a replaced hip or knee',
  'spinal-injection': 'a recent injection into the spine',
  'spinal-problem': 'a known problem in the spine',
  'known-aneurysm': 'a known aneurysm',
  'leg-strip': 'pain or numbness below the knee',
  'broken-skin': 'broken or inflamed skin',
  hypermobility: 'very bendy joints',
  fibromyalgia: 'widespread pain',
  'aneurysm-risk': 'a raised risk of an aneurysm',
};

/** What `<roller-guide>` says, in English, apart from the texts of the atlas. `muscle` is its plain name, in lower case. */
export const guide = {
  title: (muscle: string) => `Treat the ${muscle}`,
  titleRest: (muscle: string) => `Warm the ${muscle}`,
  titleNone: (muscle: string) => `Leave the ${muscle} alone`,
  titleNoneLeft: (muscle: string) => `The ${muscle}: not for you just now`,

  empty: 'Nothing to treat yet',
  emptyThen: 'Mark where it hurts and choose a muscle. Its guide opens here.',
  emptyAlone: 'No muscle has been chosen for this guide.',
  unknown: 'The muscle asked for is not in this collection.',
  goToMap: 'Mark where it hurts',
  loading: 'The guide is on its way.',
  failed: 'The guide did not load.',
  again: 'Try again',

  whichSide: 'Which side?',
  side: {left: 'Left', right: 'Right', both: 'Both'},
  yourSide: {left: 'your left side', right: 'your right side', both: 'both sides, one after the other'},

  have: 'What do you have?',
  tool,
  toolOr: {
    'foam-roller': 'a firm one, smooth',
    'massage-ball': 'or a tennis ball',
    'roller-stick': 'or a rolling pin',
    hands: 'always there',
  } satisfies Record<Tool, string>,
  best: 'Reaches it well',
  possible: 'Possible, with care',
  notReach: 'Not here: it can’t reach this one well',
  notHands: 'No tool here, only your hands',
  notLowBack: 'Never on the lower back',
  notFloor: 'Only on the floor',
  notFor: (condition: string) => `Not for you: ${condition}`,
  wrongTool: (tool: string, muscle: string) => `${tool}: not for the ${muscle}. This suits it better.`,
  changed: 'Your answers changed what suits you. Have a look before you start.',

  floorAsk: 'Can you get down to the floor, and up again?',
  floorYes: 'Yes',
  floorNo: 'Not easily',
  floorAfterAll: 'I can get to the floor after all',

  place,
  with: (tool: string, place: string) => `${tool}, ${place}`,
  otherWays: 'Other ways',
  easier: 'Easier',
  harder: 'Harder',
  standing: 'Without the floor',

  where: 'Where',
  reach: {
    direct: 'You press it directly.',
    through: 'It lies deep. You press through the muscle above it.',
    edge: 'Only its edge can be reached.',
  },
  stroke: (from: string, to: string) => `Stroke from ${from} to ${to}.`,
  oneWay: 'Always in one direction.',
  houseStyle: 'That is our house style.',
  stillPress: 'A still press, no strokes.',
  still: (from: string, to: string) => `Look for the spot between ${from} and ${to}.`,
  resting: 'A warm hand only. Nothing is pressed.',

  hard: 'How hard',
  bands: ['too light', 'here', 'ease off'] as const,
  hardNote: 'A good ache. You can breathe and talk. Harder does not work better.',
  hardRest: 'No ache here at all. Just warmth.',

  care: 'Take care',
  careYou: (condition: string) => `You told us: ${condition}. Go lighter, and a minute at most.`,
  careSome: 'Some people need more care',
  stop: 'Sharp, numb, tingling or dizzy? Stop.',
  professional: 'A physiotherapist reaches this one better than you can.',
  noLowBack: 'Never straight on the lower back.',
  noLowBackWhy: 'No ribs carry your weight there.',
  noLowBackInstead: 'Use a ball beside the spine at a wall, or your hands.',

  then: 'Then move a little',
  after: 'Afterwards',
  feel: 'A dull ache while you press, warmth after.',

  why: 'Why not',
  noneLeft: (condition: string) => `With ${condition}, do not press this one yourself.`,
  onlyFloor: 'It can only be reached on the floor.',
  askSomeone: 'A physiotherapist can show you what suits you.',
  instead: 'What to do instead',
  insteadSafe: 'Warmth, slow breathing and a short walk are safe for you.',

  start: 'Start the timer',
  startMovement: 'Start the movement',
  notNow: 'Not now',
  closeTimer: 'Close the timer',
  for: (time: string, side: string) => `${time}, ${side}`,
  time: (seconds: number) => {
    const minutes = Math.floor(seconds / 60);
    const rest = seconds % 60;
    if (minutes === 0) return `${seconds} seconds`;
    if (rest === 30) return `${minutes}½ minutes`;
    const whole = minutes === 1 ? '1 minute' : `${minutes} minutes`;
    return rest ? `${whole} ${rest} seconds` : whole;
  },

  poseLabel: (muscle: string, how: string, side: string) =>
    `A person treats the ${muscle}, ${side}: ${how.toLowerCase()}`,
  moveLabel: (movement: string) => `A person does this movement: ${movement.toLowerCase()}`,
  plateLabel: (muscle: string) =>
    `The ${muscle} with its sore spots, and where they are reported to send pain`,
  sends: 'Reported to send pain here.',
  often: 'Often',
  sometimes: 'Sometimes',
  spot: 'the sore spot',
  under: 'the muscle under it',
  hold: 'Pause the picture',
  unhold: 'Play the picture',
  oneWayKey: 'press this way',
  liftKey: 'lift and return',

  sources: 'Where this was read',
  review: 'Written from published sources, not yet checked by a clinician.',
  checked: (by: string, date: string) => `Checked by ${by}, ${date}.`,
  phone: 'On my phone',
  copy: 'Copy link',
  ad: 'Advertisement',
  flags,
} as const;

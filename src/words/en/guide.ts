import type {Place, Tool} from '../../model/types.js';

/** What `<roller-guide>` says, in English, apart from the texts of the atlas. */
export const guide = {
  titleTool: (muscle: string) => `Treat the ${muscle}`,
  titleNone: (muscle: string) => `Leave the ${muscle} alone`,
  yourSide: {left: 'your left side', right: 'your right side'},
  noMuscle: 'Nothing to treat yet',
  noMuscleThen: 'Mark where it hurts and choose a muscle. Its guide opens here.',
  noMuscleAlone: 'This guide has no muscle set. Ask the page’s editor, or look at another article.',
  goToMap: 'Mark where it hurts',
  whichSide: 'Which side?',
  left: 'Left',
  right: 'Right',
  have: 'What do you have?',
  tool: {
    'foam-roller': 'Foam roller',
    'massage-ball': 'Massage ball',
    'roller-stick': 'Roller stick',
    hands: 'Just my hands',
  } satisfies Record<Tool, string>,
  toolOr: {
    'foam-roller': 'Or a firm rolled towel',
    'massage-ball': 'Or a tennis ball',
    'roller-stick': 'Or a rolling pin',
    hands: 'Always there',
  } satisfies Record<Tool, string>,
  best: 'Reaches the spot best',
  possible: 'Possible, with care',
  notReach: 'Not here: it can’t reach this one well',
  notLowBack: 'Never on the lower back',
  notFloor: 'Only on the floor, and you would rather not',
  notCondition: (condition: string) => `Not for you: ${condition}`,
  floorAsk: 'Can you get down to the floor, and up again?',
  floorYes: 'Yes',
  floorNo: 'Not easily',
  place: {
    floor: 'On the floor',
    bed: 'On a bed',
    chair: 'On a chair',
    wall: 'At a wall',
    standing: 'Standing',
  } satisfies Record<Place, string>,
  otherWays: 'Other ways',
  easier: 'Easier',
  harder: 'Harder',
  without: 'Without the floor',
  where: 'Where',
  stroke: (from: string, to: string) => `Stroke from ${from} to ${to}. Lift, come back, begin again.`,
  still: (from: string, to: string) => `Search between ${from} and ${to}. Then hold still.`,
  oneWay: 'Always in one direction',
  oneWayNote: 'One direction is our house style. No trial has compared the two.',
  stillNote: 'A still press. No strokes here.',
  reach: {
    direct: 'You can press it directly.',
    through: 'It lies deep. You press it through the muscle above.',
    edge: 'Only its edge can be reached.',
  },
  hard: 'How hard',
  bands: ['too light', 'here', 'ease off'] as const,
  hardNote: 'A good ache. You can still breathe and talk. Harder does not work better.',
  care: 'Take care',
  careYou: (condition: string) => `For you (${condition}): lighter and shorter.`,
  stop: 'Sharp, numb, tingling or dizzy? Stop.',
  noLowBack: 'Never straight on the lower back.',
  noLowBackInstead:
    'No ribs carry your weight there. A ball beside the spine at a wall, or your hands, will do.',
  after: 'Afterwards',
  start: 'Start the timer',
  startMovement: 'Start the movement',
  for: (seconds: string, side: string) => `${seconds}, ${side}`,
  minutes: (seconds: number) =>
    seconds < 60
      ? `${seconds} seconds`
      : seconds === 60
        ? '1 minute'
        : seconds % 60 === 0
          ? `${seconds / 60} minutes`
          : `${Math.floor(seconds / 60)}½ minutes`,
  bothSides: 'Both sides, one after the other',
  instead: 'What to do instead',
  noneLeft: 'Nothing to press for you here',
  noneLeftWhy: (condition: string) =>
    `With ${condition}, pressing this muscle is not for home. A movement is safe.`,
  professional: 'For hands that know the way: ask a physiotherapist.',
  sends: 'Where it is reported to send pain',
  sources: 'Where this was read',
  thin: 'Written from published sources, not yet checked by a clinician.',
  checked: (by: string, date: string) => `Checked by ${by}, ${date}.`,
  phone: 'On my phone',
  phoneHow:
    'Point your phone’s camera at this. It opens this exercise; it says nothing about where you hurt.',
  copy: 'Copy link',
  copied: 'Copied',
  copyFailed: 'Copying is blocked here. The link:',
  ad: 'Advertisement',
  wrongTool: (tool: string, muscle: string) => `${tool} does not suit the ${muscle}. Here is what does.`,
} as const;

import type {AtlasWords} from '../../model/types.js';

/** The small movements that follow a point or stand in for one, in English. */
export const movements: AtlasWords['movements'] = {
  'knee-rolls': {
    name: 'Knee rolls',
    steps: [
      'Lie on your back with your knees bent.',
      'Let both knees sink slowly to one side.',
      'Bring them back and sink to the other.',
    ],
  },
  'pelvic-tilt': {
    name: 'Small pelvis rocks',
    steps: [
      'Lie on your back with your knees bent.',
      'Press your low back gently towards the floor.',
      'Let go until it arches a little.',
    ],
  },
  'cat-cow': {
    name: 'Round and hollow',
    steps: [
      'Come onto hands and knees.',
      'Breathe out and round your back slowly.',
      'Breathe in and let it sink.',
    ],
  },
  'lying-figure-four': {
    name: 'Lying figure of four',
    steps: [
      'Lie on your back with your knees bent.',
      'Lay one ankle over the other knee.',
      'Draw the thigh towards you until the buttock pulls a little.',
    ],
  },
  'half-kneeling-hip-flexor': {
    name: 'Kneeling hip stretch',
    steps: [
      'Fold one knee down on a cushion, the other foot in front.',
      'Tuck your tailbone under and keep it there.',
      'Lean forward a little, without arching your back.',
    ],
  },
  'standing-hip-flexor': {
    name: 'Standing hip stretch',
    steps: [
      'Stand at a wall with one foot well behind you.',
      'Lift that heel and tuck your tailbone under.',
      'Bend the front knee until the hip pulls a little.',
    ],
  },
  'chair-side-bend': {
    name: 'Side bend on a chair',
    steps: ['Sit tall and lift one arm.', 'Bend slowly to the other side.', 'Breathe into the long side.'],
  },
  'thread-the-needle': {
    name: 'Turn and reach through',
    steps: [
      'Come onto hands and knees, or lean on a wall.',
      'Slide one arm under the other, as far as is easy.',
      'Turn back and open the arm wide.',
    ],
  },
  'shoulder-blade-squeeze': {
    name: 'Blade squeeze',
    steps: ['Sit tall with your arms loose.', 'Draw your shoulder blades together.', 'Let go slowly.'],
  },
  'neck-side-bend': {
    name: 'Neck side bend',
    steps: [
      'Sit tall and hold the chair with one hand.',
      'Tilt your head gently to the other side.',
      'Breathe and let the shoulder grow heavy.',
    ],
  },
  'calf-stretch': {
    name: 'Calf stretch',
    steps: [
      'Put your hands on a wall, one leg behind.',
      'Keep that knee straight and the heel down.',
      'Lean in a little.',
    ],
  },
  'easy-walk': {
    name: 'An easy walk',
    steps: ['Walk about, at home or outside.', 'Let your arms swing.'],
  },
  'belly-breathing': {
    name: 'Slow belly breathing',
    steps: [
      'Lay one hand on your belly.',
      'Breathe in through your nose, into the hand.',
      'Breathe out longer than in.',
    ],
  },
};

/** Why a muscle has no technique. */
export const reasons: AtlasWords['reasons'] = {
  'vessels-and-bowel-in-front': 'Big blood vessels, bowel and nerves lie in front of it.',
  'inside-the-pelvis': 'It lies inside the pelvis, out of reach.',
  'vessels-and-nerves-of-the-neck': 'The big neck artery and the nerves of the arm run right beside it.',
  'not-reachable': 'No tool reaches it safely.',
};

/** What to do instead, by muscle. */
export const instead: AtlasWords['instead'] = {
  iliopsoas:
    'Stretch the front of the hip, without arching your back. Rolling the front of the thigh helps many. A physiotherapist can press it by hand.',
  'levator-ani-coccygeus':
    'See a pelvic-health physiotherapist. Until then: slow belly breathing, a warm bath, a cushion that spares the tailbone.',
  scalenes:
    'Tilt your head slowly to the other side. Breathe into the belly, and put a warm pack on the shoulder.',
  diaphragm: 'Breathe slowly into your belly for two minutes, longer out than in.',
  subscapularis:
    'The only way to it is the hollow of the armpit. Let the arm hang and swing gently, squeeze your blades, or see a physiotherapist.',
};

import {composeTechniques} from '../technique-steps.js';
import {cautions} from './cautions.js';
import {movements, reasons, instead} from './movements.js';
import type {AtlasWords} from '../../model/types.js';

// Muscle | where to touch | from | to; below it a tool that differs.
const places = `
quadratus-lumborum-superficial | The soft side of your waist, above the hip bone. | the rim of the hip bone | two fingers below the last rib
quadratus-lumborum-deep | The soft waist, a palm from the spine, aiming inward. | the rim of the hip bone | two fingers below the last rib
gluteus-maximus | The fleshy part of your buttock. | three fingers above the bone you sit on | the flat bone at the base of the spine
 foam-roller | The upper half of your buttock. | the middle of the buttock | the rim of the hip bone
 roller-stick | | | the rim of the hip bone
gluteus-medius | The upper outer part of your buttock. | three fingers above the bony knob of the hip | the rim of the hip bone
 foam-roller | | a hand above the bony knob of the hip |
gluteus-minimus-anterior | The side of your hip, between its front point and the bony knob. | three fingers above the bony knob | the rim of the hip bone
gluteus-minimus-posterior | The upper outer buttock, just behind the side seam. | three fingers above the bony knob | the rim of the hip bone
piriformis | The middle of your buttock, half way to the bony knob. | three fingers from the bony knob | the flat bone at the base of the spine
obturator-internus | The soft spot just outside the bone you sit on. | two fingers outside that bone | two fingers from the bony knob of the hip
gemelli-quadratus-femoris | The lower buttock, half way from sit bone to bony knob. | two fingers outside the bone you sit on | two fingers from the bony knob of the hip
multifidus-lumbar | The muscle ridge beside your lower spine, two fingers out. | the height of the hip bone | the last rib
multifidus-sacral | The flat bone at the base of the spine, beside the middle line. | two fingers above the tailbone | the dimples above your buttocks
multifidus-thoracic | The muscle ridges beside your upper spine. | the lower tips of the shoulder blades | the top of the blades
 massage-ball | Two balls in a sock, one each side of your upper spine. | |
 hands | | the middle of the blades | the base of the neck
iliocostalis-lumborum | The outer edge of the low-back ridge, a palm from the spine. | the rim of the hip bone | the last rib
longissimus-thoracis | The muscle ridge beside your spine, in the middle back. | a hand above the last rib | the middle of the shoulder blades
 hands | The muscle ridge beside your lower spine. | the rim of the hip bone | as high as your hands reach
iliocostalis-thoracis-mid | The outer part of the back ridge, beside the blade. | three fingers below the blade | the middle of the blade
 foam-roller | | | the top of the blades
 hands | The ribs beside and below your shoulder blade. | the lower ribs | the shoulder blade
iliocostalis-thoracis-low | A palm beside the spine, over the lower ribs. | three fingers above the last rib | the lower tip of the blade
 foam-roller | The middle of your back, well above the lower ribs. | a hand above the last rib | just above the tips of the blades
 hands | The back of your lower ribs, with a flat hand. | the lowest ribs | as high as your hand reaches
semispinalis-thoracis | The deep ridges beside your upper spine. | the middle of the blades | the top of the blades
 foam-roller | | the lower tips of the blades |
 massage-ball | Two balls in a sock, one each side of your upper spine. | |
 hands | | | the base of the neck
rectus-abdominis-upper | Just below the ribs, beside the middle line. | the ribs | the navel
rectus-abdominis-lower | Between your navel and the pubic bone. | the navel | the pubic bone
external-oblique | The soft side of your waist. | the rim of the hip bone | the lower ribs at the side
internal-oblique-transversus | The side of your lower belly, inside the hip bone. | the front point of the hip bone | the height of the navel
serratus-posterior-inferior | The back of the lower ribs, a palm beside the spine. | four fingers above the last rib | two fingers below the blade
 foam-roller | The middle of your back, well above the lower ribs. | a hand above the last rib | the lower tips of the blades
 hands | | the lowest ribs |
latissimus-dorsi | The outer edge of the blade and the ribs below it. | the lower ribs at the side | a hand below the armpit
 massage-ball | | the lower ribs at the back | the outer edge of the blade
 hands | The thick fold behind your armpit, from the outside. | the lower end of the fold | its upper end
thoracolumbar-fascia | The low back, two fingers beside the spine. | the rim of the hip bone | the last rib
trapezius-upper | The top of your shoulder, between neck and shoulder tip. | two fingers from the shoulder tip | two fingers from the neck
trapezius-middle | Between your spine and the shoulder blade. | the middle of the blade | the top of the blade
trapezius-lower | Below and inside the lower tip of the blade. | a hand below the tip of the blade | the middle of the blade
 hands | | the tip of the blade | as high as your hand reaches
rhomboids | Along the inner edge of your shoulder blade. | the lower tip of the blade | its upper inner corner
 hands | | as low as your fingers reach |
levator-scapulae | Where neck and shoulder meet, at the back. | the upper inner corner of the blade | the base of the neck
 massage-ball | The upper inner corner of your shoulder blade. | the middle of its inner edge | the corner itself
serratus-posterior-superior | Just inside the upper corner of your shoulder blade. | the middle of its inner edge | the upper corner
infraspinatus | The flat of your shoulder blade, below its ridge. | the lower tip of the blade | two fingers below the ridge
supraspinatus | The hollow above the ridge of your shoulder blade. | two fingers from the shoulder tip | the inner end of the ridge
teres-major | The lower outer edge of your shoulder blade. | the lower tip of the blade | the fold behind the armpit
 hands | The thick fold behind your armpit, from the outside. | the lower end of the fold | its upper end
teres-minor | The outer edge of the blade, just behind the armpit fold. | the lower outer edge | the back of the shoulder
deltoid-posterior | The back of your shoulder muscle. | the middle of the upper arm, at the back | the shoulder, below the joint
triceps-long-head | The back of your upper arm. | a hand above the elbow | three fingers below the armpit
serratus-anterior | The side of your chest, below the armpit. | the lower ribs at the side | a hand below the armpit
splenius-cervicis | The back of your neck, two fingers beside the spine. | the base of the neck | the middle of the neck
multifidus-cervical | The back of your neck, close beside the spine. | the base of the neck | the middle of the neck
intercostals | The soft gap between two ribs, at the side. | the side of your chest | the back, along the gap
pectoralis-major | The chest muscle below your collar bone. | two fingers inside the shoulder joint | two fingers from the breastbone
tensor-fasciae-latae | The side-front of your hip, just below its front point. | a hand below the front point of the hip bone | two fingers below that point
 roller-stick | | the top of the outer front thigh |
vastus-lateralis | The outer thigh, in front of the side seam. | a hand above the knee, at the outer side | a hand below the bony knob of the hip
vastus-intermedius | The middle of the front of your thigh. | a hand above the knee cap | a hand below the hip crease
rectus-femoris | The front of your thigh, from middle to top. | a hand above the knee cap | a hand below the hip crease
biceps-femoris | The back of your thigh, outer half. | a hand above the back of the knee | a hand below the bone you sit on
semitendinosus-semimembranosus | The back of your thigh, inner half. | a hand above the back of the knee | a hand below the bone you sit on
adductor-magnus | The back-inner side of your thigh, middle third. | a hand above the inner knee | a hand below the top of the thigh
adductor-longus-brevis | The inner side of your thigh, middle third only. | a hand above the inner knee | the middle, well below the crease
soleus | The lower half of your calf. | a hand above the heel | the thick part of the calf
gastrocnemius | The thick part of your calf. | the lower end of the thick part | a hand below the back of the knee
vastus-medialis | The inner front of your thigh, the leg turned out a little. | a hand above the knee cap, at the inner side | the middle of the inner front thigh
`;

const techniques = composeTechniques({
  places,
  poses: {
    'supine-upper-back-on-roller': [
      'Lie back with the roller across your upper back.',
      'Bend your knees, hold your head, keep your hips low.',
    ],
    'figure-four-sit-on-roller': [
      'Sit on the roller with your hands behind you.',
      'Lay the ankle over the other knee and lean to that side.',
    ],
    'side-lying-lean-back-on-roller': [
      'Lie on your side with the roller under your upper hip.',
      'Lean back a little. Keep the top foot on the floor.',
    ],
    'side-lying-roller-lateral-thigh': [
      'Lie on your side on your forearm, elbow under the shoulder.',
      'Turn a little forward, the top foot on the floor in front.',
    ],
    'side-lying-lat-on-roller': [
      'Lie on your side with the lower arm stretched out.',
      'Rest your head on the arm. Keep your hips on the floor.',
    ],
    'prone-roller-quads': [
      'Lie face down on your forearms, the roller under your thigh.',
      'Keep the other knee on the floor and your back straight.',
    ],
    'prone-frog-roller-inner-thigh': [
      'Lie face down on your forearms.',
      'Bend the knee out to the side, inner thigh on the roller.',
    ],
    'long-sit-roller-hamstrings': [
      'Sit on the floor with the roller under your thigh.',
      'Put your hands behind you and the other foot down.',
    ],
    'calf-on-roller': [
      'Sit on the floor with your calf on the roller.',
      'Keep your hips and the other foot on the floor.',
    ],
    'calf-on-ball': [
      'Sit on the floor with the ball under your calf.',
      'Keep your hips and the other foot on the floor.',
      'Slide your leg slowly, so that the ball travels up.',
    ],
    'supine-ball-buttock': [
      'Lie on your back with both knees bent.',
      'Lift a little, put the ball under the spot and settle.',
    ],
    'standing-wall-ball-buttock': [
      'Stand side-on to a wall with the ball at your hip.',
      'Turn until the ball meets the spot. Lean in.',
    ],
    'standing-wall-ball-waist': [
      'Stand side-on to a wall, a soft ball at your waist.',
      'Lean in only a little. Keep the ball off the ribs.',
    ],
    'standing-wall-ball-low-back': [
      'Stand with your back to a wall, knees a little bent.',
      'Put a soft ball beside the middle line, never on it.',
    ],
    'standing-wall-ball-between-blades': [
      'Stand with your back to a wall, the ball behind you.',
      'Hug yourself with one arm, so that the blades slide apart.',
    ],
    'standing-wall-ball-shoulder': [
      'Stand with your back to a wall and turn to the sore side.',
      'Put the ball on the spot and lean in.',
    ],
    'standing-wall-corner-shoulder': [
      'Stand at the edge of a wall or a door frame.',
      'Hold the ball on the spot and lean in.',
    ],
    'standing-wall-ball-ribs': [
      'Stand side-on to a wall, a soft ball at your ribs.',
      'Keep breathing. Hardly lean at all.',
      'Move slowly, so that the ball travels one way.',
    ],
    'standing-wall-ball-chest': [
      'Face a wall with the ball below your collar bone.',
      'Put the other hand on the wall and lean in.',
      'Turn slowly, so that the ball travels towards the breastbone.',
    ],
    'seated-ball-hamstring-on-chair': [
      'Sit on a firm chair with the ball under your thigh.',
      'Keep both feet down and let the leg grow heavy.',
    ],
    'seated-ball-under-palm': [
      'Sit on a chair with your thigh loose.',
      'Hold the ball under your flat hand.',
      'Push the ball slowly along, towards your hip.',
    ],
    'standing-stick': [
      'Stand by a table with one hand on it.',
      'Hold the stick across the buttock with the other hand.',
    ],
    'standing-stick-shoulder': [
      'Stand tall and hold the stick with both hands.',
      'Bring it over from behind, onto the spot.',
    ],
    'standing-stick-arm': [
      'Stand by a table and rest the bent arm on it.',
      'Hold the stick in your other hand.',
    ],
    'seated-stick-thigh': [
      'Sit on the front edge of a chair, thigh loose.',
      'Hold the stick across the thigh with both hands.',
    ],
    'seated-stick-calf': [
      'Sit on a chair with the foot on the floor.',
      'Hold the stick behind your calf with both hands.',
    ],
    'side-lying-hands-buttock': [
      'Lie on your other side with your knees bent.',
      'Use your knuckles or thumb. Keep the arm straight.',
    ],
    'seated-hands-waist': ['Sit tall on a chair.', 'Put your thumb or flat fingers on your waist.'],
    'seated-hands-low-back': [
      'Sit on a chair and lean a little forward.',
      'Put your thumbs or knuckles beside the middle line.',
    ],
    'seated-hands-over-shoulder': [
      'Sit on a chair and let the shoulder drop.',
      'Reach over it with your opposite hand.',
    ],
    'seated-hands-across': ['Sit on a chair with the arm in your lap.', 'Reach across with your other hand.'],
    'seated-hands-neck': [
      'Sit leaning back, so that your head is held.',
      'Put two fingers beside the spine, at the back only.',
    ],
    'seated-hands-chest': ['Sit on a chair and let the arm hang.', 'Lay your other hand flat on your chest.'],
    'seated-hands-thigh': [
      'Sit on a chair with your thigh loose.',
      'Use the heel of your hand or your fingers.',
    ],
    'seated-hands-calf': [
      'Sit on a chair with the foot on the floor.',
      'Lean forward and hold the calf in both hands.',
    ],
    'supine-resting-hand': ['Lie on your back with your knees bent.', 'Lay a warm, flat hand on the spot.'],
  },
  strokes: {
    'foam-roller': 'Roll slowly, one way, for about four seconds.',
    'massage-ball': 'Bend your knees slowly, so that the ball travels up.',
    'roller-stick': 'Draw the stick slowly, one way, for about four seconds.',
    hands: 'Sink in and stroke slowly, one way.',
  },
  again: 'Ease off, go back, begin again.',
  still: ['Search slowly for the ache you know.', 'Stay there for five slow breaths.'],
  resting: ['Let it rest. Press nothing.', 'Breathe slowly, longer out than in.'],
  easiest: 'A warm pack on the place is enough.',
  harder: {
    'prone-roller-quads': 'Bend the knee of the rolled leg.',
    'long-sit-roller-hamstrings': 'Lay the other leg over the rolled one.',
    'calf-on-roller': 'Lay the other leg on top.',
  },
});

/** What the atlas says of techniques and movements, in English. `at` is a sentence; `from` and `to` follow those words. */
export const techniqueWords: Pick<
  AtlasWords,
  'techniques' | 'pressures' | 'cautions' | 'movements' | 'reasons' | 'instead'
> = {
  techniques,
  pressures: {
    weight: 'Let your weight down slowly. Hands and feet carry the rest.',
    half: 'Half of what you think is enough.',
    settle: 'Settle and stay still. Let it soften; do not push.',
    lean: 'Lean in slowly. For less, step nearer to the wall.',
    'soft-ball': 'A soft ball and hardly any lean.',
    palm: 'The weight of your arm is enough.',
    pull: 'Pull evenly, with soft elbows.',
    fingers: 'Sink in over one slow breath.',
    resting: 'Only the weight of the hand. It warms; it does not press.',
  },
  cautions,
  movements,
  reasons,
  instead,
};

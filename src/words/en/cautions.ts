import type {AtlasWords} from '../../model/types.js';

/** What to mind, a sentence or two each, in English. */
export const cautions: AtlasWords['cautions'] = {
  'off-spine': 'Keep to the soft muscle beside the spine, never on its bony knobs.',
  'off-bone': 'Soft muscle only. If it feels like bone, move off it.',
  'no-lumbar': 'No roller on the low back, ever. Stop at the last rib.',
  'floating-ribs': 'The two lowest ribs end free. A light hand only, no body weight.',
  kidney:
    'Your kidneys lie under the lowest ribs. Keep it light. Fever, blood in the urine or pain in waves: see a doctor today.',
  'sciatic-nerve': 'Tingling, numbness or a shooting pain down the leg? Stop at once.',
  'radial-nerve': 'Tingling in the forearm or hand? Move to another spot, or stop.',
  'femoral-vessels': 'Big vessels run near the groin. Stay off the crease and the top of the inner thigh.',
  'knee-back': 'Keep a hand away from the back of the knee.',
  'knee-cap': 'Keep a hand away from the knee cap.',
  'head-support': 'Hold your head in your hands. Never let it hang.',
  'neck-back-only': 'Only the back of the neck, and gently. Never the side or the front.',
  'dizzy-stop': 'Dizzy, seeing double, slurring, or a new bad headache? Stop and call an ambulance.',
  armpit: 'Stay on the muscle behind. Nothing goes into the hollow of the armpit.',
  'ribs-breast': 'Ribs and breast are tender. Use something soft, and lightly.',
  'chest-emergency': 'Chest pressure, short of breath, or pain down an arm? Do not roll. Call an ambulance.',
  'abdomen-flat-hand':
    'On the belly a hand may only rest. Pregnant, a hernia, a recent operation or a pulsing lump? Leave it out.',
  'shoulder-instability': 'Is your shoulder loose or freshly hurt? Keep the arm down, or leave this one out.',
  'wrist-load': 'Sore wrists? Rest on your forearms or fists.',
  dvt: 'Is your calf swollen, warm and tender? Do not roll it. See a doctor today.',
  varicose: 'A clot before, or varicose veins? Leave this limb alone.',
  anticoagulants:
    'On blood thinners, or do you bleed easily? Ask your doctor. Keep it light, and stop if you bruise.',
  osteoporosis:
    'Brittle bones or long on steroids? No body weight here. A soft ball at the wall, or nothing.',
  pregnancy: 'Pregnant? Ask your midwife or doctor first. Not face down, and not flat on your back.',
  strain: 'Did you just pull this muscle? Let it heal first.',
  'fracture-first': 'Sore right on the spine after a fall, or with thin bones? See a doctor first.',
  'getting-up': 'Hard to get up from the floor? Choose the wall or the chair.',
};

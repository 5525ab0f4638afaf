import {rows} from '../rows.js';
import {zoneLatin} from '../zone-latin.js';
import type {AtlasWords} from '../../model/types.js';

// Name, at most four words a hand could find; and where that is.
const table = `
head | Head | The back, side or temple of your head.
neck-back | Back of your neck | From the skull down to the big bump.
neck-angle | Neck meets shoulder | The curve where your neck becomes your shoulder.
shoulder-posterior | Back of shoulder | Behind the joint, above the armpit.
shoulder-lateral | Outside of shoulder | The round outer cap.
shoulder-anterior | Front of shoulder | Where a seat belt crosses.
arm-posterior | Back of upper arm | Between shoulder and elbow, behind.
arm-lateral | Outer upper arm | Below the cap of the shoulder.
arm-medial | Inner arm | The side that touches your ribs.
forearm-hand | Forearm and hand | From the elbow to the fingers.
upper-thoracic | Top of your back | Beside the spine, just below the neck.
scapula | Shoulder blade | On the flat of the blade.
scapula-medial-border | Inner shoulder blade edge | The edge that faces your spine.
mid-thoracic | Between your shoulder blades | Beside the spine, level with the blades.
scapula-inferior-angle | Shoulder blade tip | The lowest corner of the blade.
low-thoracic | Ribs below the blades | Beside the spine, down to the last rib.
lumbar | Low back | Beside the spine, below the last rib.
flank | Side of your waist | The soft part above the hip bone.
iliac-crest | Rim of hip bone | The bone under your hands on your hips.
si | Dimple beside your spine | Low down, where back meets buttock.
sacrum | Base of your spine | The flat bone between the dimples.
coccyx | Tailbone | The very end, between the buttocks.
buttock-upper | Upper buttock | Just below the rim of the hip bone.
buttock-mid | Middle of buttock | The fullest part.
buttock-lower | Lower buttock | The part you sit on, down to the fold.
hip-posterior | Hollow behind the hip | Just behind the bony knob.
hip-lateral | Bony hip knob | Where your hip sticks out most.
hip-anterior | Front of your hip | Below the point of the hip bone.
groin | Groin | The crease between belly and thigh.
pelvic-floor | Between your sit bones | Where a saddle touches.
chest-anterior | Front of your chest | From the collar bone to the ribs.
chest-lateral | Side of your ribs | Below the armpit.
abdomen-upper | Upper belly | Between the ribs and the navel.
abdomen-lower | Lower belly | From the navel down to the groin.
thigh-lateral | Outer thigh | From the hip knob to the knee.
thigh-posterior | Back of thigh | Between the buttock and the knee.
thigh-anterior | Front of thigh | Between the hip and the kneecap.
thigh-medial | Inner thigh | Where your thighs touch.
knee-anterior | Front of knee | On and around the kneecap.
knee-posterior | Back of knee | The fold behind it.
knee-lateral | Outer knee | The side that faces out.
knee-medial | Inner knee | Where your knees touch.
leg-lateral | Outer lower leg | From the knee to the ankle.
leg-posterior | Calf | The back of your lower leg.
heel | Heel | Where your foot lands.
sole | Sole of your foot | From the heel to the toes.
`;

/** Every place by its plain name. */
export const zoneWords: AtlasWords['zones'] = Object.fromEntries(
  rows(table).map(([id = '', name = '', where = '']) => [id, {name, where, latin: zoneLatin[id] ?? ''}]),
);

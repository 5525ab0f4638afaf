import {rows} from '../rows.js';
import type {AtlasWords} from '../../model/types.js';

// The points of a muscle in their order: how a hand finds each. Where nobody should press, it says where the spot lies.
const table = `
quadratus-lumborum-superficial | In the soft waist, just under your last rib. | In the soft waist, just above the hip bone.
quadratus-lumborum-deep | Deep in the waist, three fingers from the spine. | Low in the waist, just above the hip bone, nearer the spine.
iliopsoas | Deep in the belly beside the navel. | Inside the rim of the hip bone. | High on the inner thigh.
gluteus-maximus | Upper buttock, close beside the base of the spine. | Just above the bone you sit on. | Low and inner, beside the tailbone.
gluteus-medius | Just under the hip bone's rim, out from the dimple. | Just under the highest part of the rim. | Just under the rim, towards your side.
gluteus-minimus-anterior | Between the point of the hip bone and the bony knob.
gluteus-minimus-posterior | Deep in the upper outer buttock.
piriformis | Outer buttock, three fingers from the bony knob. | Mid buttock, beside the base of the spine.
obturator-internus | Inside the pelvis, behind the sit bone. | In the hollow behind the bony knob.
gemelli-quadratus-femoris | Half way from the sit bone to the bony knob.
levator-ani-coccygeus | Inside the pelvis, beside the tailbone.
multifidus-lumbar | One finger beside the bony knobs of the low back.
multifidus-sacral | On the flat bone, one finger from the middle.
multifidus-thoracic | One finger beside the spine, between the blades.
iliocostalis-lumborum | The outer edge of the long back muscle, at the last rib.
longissimus-thoracis | Two fingers beside the spine, a palm above the last rib. | Two fingers beside the spine, level with the last rib.
iliocostalis-thoracis-mid | Beside the blade's inner edge, near its tip.
iliocostalis-thoracis-low | A palm beside the spine, over the lower ribs.
semispinalis-thoracis | One finger beside the spine, at the top of your back.
rectus-abdominis-upper | Just under the ribs, beside the middle.
rectus-abdominis-lower | Beside the middle, half way down from the navel. | Just above the pubic bone.
external-oblique | Over the lower ribs in front. | Just inside the hip bone's rim, in front. | Over the last rib, at the back.
internal-oblique-transversus | Low on the side of the belly, along the hip bone.
serratus-posterior-inferior | Over the lowest ribs, a palm from the spine.
latissimus-dorsi | The thick fold behind your armpit. | Over the lower ribs, below the fold.
thoracolumbar-fascia | Across the low back, beside the spine.
trapezius-upper | The front edge, half way up the neck. | On top, where the neck becomes shoulder. Pinch it.
trapezius-middle | Between spine and blade, near its top. | On top, just before the shoulder's tip.
trapezius-lower | Beside the blade, just above its tip. | On the inner end of the blade's ridge.
rhomboids | Beside the blade's inner edge, high up. | Beside the blade's inner edge, half way. | Beside the blade's inner edge, low down.
levator-scapulae | Where the neck becomes shoulder, a little behind. | At the top inner corner of the blade.
serratus-posterior-superior | Under the blade's upper edge. Hug yourself to bare it.
infraspinatus | Just under the blade's ridge, inner half. | Just under the ridge, outer half. | On the blade, near its inner edge.
supraspinatus | In the groove above the ridge, inner half. | In the groove above the ridge, near the tip.
subscapularis | The front of the blade, behind the armpit.
teres-major | The outer edge of the blade, low down. | In the fold behind your armpit.
teres-minor | The outer edge of the blade, above the fold.
deltoid-posterior | The back edge of the shoulder's cap.
triceps-long-head | Half way down the arm, behind and inside.
scalenes | The side of the neck.
serratus-anterior | Three fingers below the armpit, on the ribs.
splenius-cervicis | High on the back of the neck. | Low on the back of the neck, beside the bump.
multifidus-cervical | Half way up the neck, one finger from the middle.
diaphragm | Under the edge of the ribs.
intercostals | In the gaps between the ribs, at the side.
pectoralis-major | Just under the collar bone. | Mid chest, towards the armpit. | The lower outer edge.
tensor-fasciae-latae | Where a trouser pocket starts, below the hip bone's point.
vastus-lateralis | High on the outer thigh, below the knob. | Three fingers further down. | Half way down the outer thigh. | A palm lower, well above the knee. | A palm above the knee, outside.
vastus-intermedius | High on the front thigh, deep.
rectus-femoris | Top of the thigh, a palm below the hip bone's point.
vastus-medialis | A palm above the kneecap, on the inside. | Half way up the thigh, inner front.
biceps-femoris | Lower half of the back thigh, outer side.
semitendinosus-semimembranosus | Lower half of the back thigh, inner side.
adductor-magnus | Half way up the inner thigh. | Very high, beside the sit bone.
adductor-longus-brevis | High on the inner thigh, a palm below the crease.
soleus | Low in the calf, where it narrows. | High in the calf, outer side. | Half way down the calf, outer side.
gastrocnemius | High in the calf, inner bulge. | High in the calf, outer bulge.
`;

/** How a hand finds each spot. */
export const pointWords: AtlasWords['points'] = Object.fromEntries(
  rows(table).flatMap(([muscle = '', ...points]) =>
    points.map((text, index) => [`${muscle}.${index + 1}`, text]),
  ),
);

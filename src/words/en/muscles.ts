import {muscleLatin} from '../latin.js';
import {rows} from '../rows.js';
import type {AtlasWords} from '../../model/types.js';

// Name, at most four words; and, where the pattern needs it, a note.
const table = `
quadratus-lumborum-superficial | Outer waist muscle
quadratus-lumborum-deep | Deep waist muscle
iliopsoas | Deep front hip muscle | One side aches in a strip beside the spine, both sides in a band across.
gluteus-maximus | Big buttock muscle
gluteus-medius | Side hip muscle
gluteus-minimus-anterior | Deep side hip, front
gluteus-minimus-posterior | Deep side hip, back
piriformis | Deep buttock muscle
obturator-internus | Inner hip turner
gemelli-quadratus-femoris | Short hip turners
levator-ani-coccygeus | Pelvic floor muscles
multifidus-lumbar | Deep low back muscle
multifidus-sacral | Base of spine muscle
multifidus-thoracic | Deep mid back muscle
iliocostalis-lumborum | Outer low back muscle
longissimus-thoracis | Long back muscle
iliocostalis-thoracis-mid | Outer mid back muscle
iliocostalis-thoracis-low | Outer lower rib muscle
semispinalis-thoracis | Deep upper back muscle | It has no drawn pattern of its own. It is said to ache close by.
rectus-abdominis-upper | Upper belly muscle | Often felt on both sides, as a band across the back.
rectus-abdominis-lower | Lower belly muscle | Often felt on both sides, as a band across the low back.
external-oblique | Outer side belly muscle
internal-oblique-transversus | Inner side belly muscles
serratus-posterior-inferior | Thin lower rib muscle
latissimus-dorsi | Broad back muscle
thoracolumbar-fascia | Low back sheet | A tough sheet, not a muscle. No sore spots of its own are described.
trapezius-upper | Neck to shoulder muscle
trapezius-middle | Flat upper back muscle
trapezius-lower | Slanting mid back muscle
rhomboids | Spine to blade muscles
levator-scapulae | Shoulder blade lifter
serratus-posterior-superior | Thin upper rib muscle
infraspinatus | Back of blade muscle | In a study of 297 people, most felt it on the shoulder blade itself.
supraspinatus | Top of blade muscle
subscapularis | Under the blade muscle
teres-major | Armpit fold muscle
teres-minor | Outer blade edge muscle
deltoid-posterior | Back shoulder cap
triceps-long-head | Back of arm muscle
scalenes | Side neck muscles
serratus-anterior | Side rib muscle
splenius-cervicis | Back neck strap
multifidus-cervical | Deep neck muscles
diaphragm | Breathing muscle
intercostals | Muscles between ribs
pectoralis-major | Chest muscle
tensor-fasciae-latae | Trouser pocket muscle
vastus-lateralis | Outer thigh muscle
vastus-intermedius | Deep front thigh muscle
rectus-femoris | Front thigh muscle
vastus-medialis | Teardrop above the knee
biceps-femoris | Outer hamstring
semitendinosus-semimembranosus | Inner hamstrings
adductor-magnus | Big inner thigh muscle
adductor-longus-brevis | Upper inner thigh muscles
soleus | Deep calf muscle | Only the third spot is reported to reach the back.
gastrocnemius | Upper calf muscle
`;

/** Every muscle by its plain name. */
export const muscleWords: AtlasWords['muscles'] = Object.fromEntries(
  rows(table).map(([id = '', name = '', note]) => [
    id,
    {name, latin: muscleLatin[id] ?? '', ...(note !== undefined && {note})},
  ]),
);

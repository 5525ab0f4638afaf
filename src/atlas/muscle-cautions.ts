import {rows, words} from './rows.js';
import type {CautionId, MuscleId} from '../model/types.js';

// muscle, cautions. What the facts warn of for the muscle itself, whatever the tool; that a thing needs a wall, a light
// hand or a shorter time is said with the technique. Several warnings of one sense became one: "pregnancy, hernia,
// surgery" of the belly are all in abdomen-flat-hand.
const table = `
quadratus-lumborum-superficial off-spine no-lumbar floating-ribs kidney
quadratus-lumborum-deep off-spine no-lumbar floating-ribs kidney
iliopsoas belly-vessels
gluteus-maximus sciatic-nerve off-bone nerve-root
gluteus-medius off-bone sciatic-nerve nerve-root
gluteus-minimus-anterior like-sciatica nerve-root
gluteus-minimus-posterior like-sciatica sciatic-nerve nerve-root
piriformis sciatic-nerve leg-pain-or-disc nerve-root
obturator-internus inside-the-pelvis
gemelli-quadratus-femoris sciatic-nerve
levator-ani-coccygeus inside-the-pelvis
multifidus-lumbar off-spine no-lumbar floating-ribs kidney fracture-first
multifidus-sacral off-bone
multifidus-thoracic off-spine osteoporosis
iliocostalis-lumborum off-spine no-lumbar floating-ribs kidney
longissimus-thoracis no-lumbar
iliocostalis-thoracis-mid chest-emergency
iliocostalis-thoracis-low floating-ribs
semispinalis-thoracis off-spine
rectus-abdominis-upper abdomen-flat-hand belly-pain
rectus-abdominis-lower abdomen-flat-hand pregnancy
external-oblique abdomen-flat-hand floating-ribs
internal-oblique-transversus abdomen-flat-hand
serratus-posterior-inferior floating-ribs kidney
latissimus-dorsi armpit floating-ribs
thoracolumbar-fascia off-spine no-lumbar floating-ribs kidney
trapezius-upper neck-front dizzy-stop
trapezius-middle off-spine
trapezius-lower off-spine
rhomboids off-spine
levator-scapulae neck-front
serratus-posterior-superior hand-numb
infraspinatus shoulder-instability
subscapularis armpit
teres-major armpit
triceps-long-head radial-nerve
scalenes neck-front
serratus-anterior ribs-breast chest-emergency
splenius-cervicis neck-back-only upper-neck
multifidus-cervical neck-back-only upper-neck
diaphragm shoulder-tip
intercostals chest-emergency ribs-breast
pectoralis-major chest-emergency ribs-breast
tensor-fasciae-latae off-bone
vastus-lateralis varicose anticoagulants
vastus-medialis knee-cap off-bone
biceps-femoris knee-back sciatic-nerve strain
semitendinosus-semimembranosus knee-back sciatic-nerve strain
adductor-magnus femoral-vessels
adductor-longus-brevis femoral-vessels
soleus dvt varicose
gastrocnemius dvt varicose knee-back
`;

const found = new Map(
  rows(table).map(([line = '']): [MuscleId, readonly CautionId[]] => {
    const [muscle = '', ...cautions] = words(line);
    return [muscle, cautions];
  }),
);

/** What to mind at this muscle with any tool. */
export const cautionsOf = (muscle: MuscleId): readonly CautionId[] => found.get(muscle) ?? [];

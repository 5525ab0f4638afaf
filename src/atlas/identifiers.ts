import {rows, words} from './rows.js';
import type {Muscle, MuscleId} from '../model/types.js';

// Muscle, FMA (BodyParts3D parts list; several where the row joins muscles), UBERON (uberon-basic 2024-09-03).
// Missing = not found, never guessed: the fascia has none, multifidus and vastus-medialis no UBERON.
const table = `
quadratus-lumborum-superficial 15569 0001220
quadratus-lumborum-deep 15569 0001220
iliopsoas 64918 0001999
gluteus-maximus 22314 0001370
gluteus-medius 22315 0001371
gluteus-minimus-anterior 22317 0008521
gluteus-minimus-posterior 22317 0008521
piriformis 19082 0008529
obturator-internus 22298 0011048
gemelli-quadratus-femoris 22321,22318,22320 0008537
levator-ani-coccygeus 19087 0001326
multifidus-lumbar 22827
multifidus-sacral 22827
multifidus-thoracic 22827
iliocostalis-lumborum 22702 0011207
longissimus-thoracis 22709 0001401
iliocostalis-thoracis-mid 22703 0001400
iliocostalis-thoracis-low 22703 0001400
semispinalis-thoracis 22828 0001407
rectus-abdominis-upper 9628 0002382
rectus-abdominis-lower 9628 0002382
external-oblique 13335 0005442
internal-oblique-transversus 13891,15570 0005454
serratus-posterior-inferior 13402 0001127
latissimus-dorsi 13357 0001112
trapezius-upper 32557 0002380
trapezius-middle 32556 0002380
trapezius-lower 32555 0002380
rhomboids 13379,13380 0005621
levator-scapulae 32519 0005461
serratus-posterior-superior 13401 0001126
infraspinatus 32546 0001477
supraspinatus 9629 0002383
subscapularis 13413 0001129
teres-major 32549 0001478
teres-minor 32550 0010496
deltoid-posterior 34679 0001476
triceps-long-head 37692 0001509
scalenes 64829 0008611
serratus-anterior 13397 0001125
splenius-cervicis 22681 0008544
multifidus-cervical 22827 0001408
diaphragm 13295 0001103
intercostals 9756 0005441
pectoralis-major 9627 0002381
tensor-fasciae-latae 22423 0001376
vastus-lateralis 22431 0001379
vastus-intermedius 22433 0014847
rectus-femoris 22430 0001378
vastus-medialis 22432
biceps-femoris 22356 0001374
semitendinosus-semimembranosus 22357,22438 0001375
adductor-magnus 22443 0000370
adductor-longus-brevis 22441,22442 0000303
soleus 22542 0001389
gastrocnemius 22541 0001388
`;

const found = new Map(
  rows(table).map(([line = '']): [MuscleId, NonNullable<Muscle['identifiers']>] => {
    const [muscle = '', fma = '', uberon] = words(line);
    return [
      muscle,
      {
        fma: fma.split(',').map(id => `FMA:${id}`),
        ...(uberon !== undefined && {uberon: `UBERON:${uberon}`}),
      },
    ];
  }),
);

/** The muscle in the ontologies of anatomy. */
export const identifiersOf = (muscle: MuscleId): Muscle['identifiers'] => found.get(muscle);

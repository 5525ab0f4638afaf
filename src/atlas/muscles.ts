import {among, place, rows, words} from './rows.js';
import {priorsOf} from './priors.js';
import type {Muscle, PointReferral, TriggerPoint} from '../model/types.js';
import {reviewOf} from './reviews.js';

// Three lines a muscle:
//   id, region, depth, laterality, self-treatment, confidence
//   its pattern: essential zones / spillover zones
//   its points: view, x, y, press; "=" gives a point a pattern of its own, all others share the muscle's
//
// Coordinates are ours, set by landmark (rib 12, iliac crest, PSIS, trochanter, sit bone, scapula, spinous processes)
// from the published descriptions. A row that names several spots ("three points along the blade") is written as several;
// "beside each lumbar spinous process" stands as one, in the middle. No point lies in the side view, which is not always shown.
//
// `press` is editorial. no: belly, armpit, upper and front neck, inside the pelvis, beside the groin, whatever only a
// professional presses, and the fascia, for which no point is described. easy: fingers or a ball at the wall find it.
//
// Where this departs from the facts it was made from:
//   quadratus-lumborum-deep may cross: the facts say so among its cautions, not under laterality.
//   gluteus-medius is at the surface: its upper outer part is, and that is where its points lie.
//   longissimus-thoracis: its note gives the lower buttock to the rib point and the upper buttock to the point at L1.
//   soleus: only its third point is given the back (si), and nothing else is told of that point.
//   Regions are the ten headings of the zones.
const table = `
quadratus-lumborum-superficial low-back deep same with-care high
  iliac-crest hip-lateral / groin abdomen-lower thigh-lateral pelvic-floor
  back 52 382 awkward, back 57 402 awkward
quadratus-lumborum-deep low-back deep same-may-cross with-care high
  si buttock-lower / sacrum
  back 28 397 awkward, back 31 417 awkward
iliopsoas hip deep same professional-preferred high
  lumbar / si buttock-upper groin thigh-anterior hip-anterior sacrum low-thoracic abdomen-lower thigh-medial
  front 30 408 no, front 62 446 no, front 48 543 no
gluteus-maximus hip surface same ok medium
  buttock-mid buttock-lower sacrum / coccyx si buttock-upper hip-lateral thigh-posterior
  back 30 462 easy, back 34 517 easy, back 15 510 awkward
gluteus-medius hip surface same-may-cross ok medium
  si sacrum lumbar iliac-crest buttock-mid / hip-lateral thigh-lateral thigh-posterior
  back 42 433 easy, back 62 426 easy, back 81 445 easy
gluteus-minimus-anterior hip deep same ok high
  buttock-lower thigh-lateral knee-lateral / leg-lateral hip-lateral
  front 84 463 easy
gluteus-minimus-posterior hip deep same ok medium
  buttock-lower buttock-mid thigh-posterior / knee-posterior leg-posterior
  back 60 459 easy
piriformis hip deep same with-care high
  si buttock-mid hip-posterior / thigh-posterior hip-lateral
  back 65 491 easy, back 39 480 awkward
obturator-internus hip deep same professional-preferred low
  coccyx pelvic-floor / thigh-posterior buttock-lower
  back 20 518 no, back 57 509 awkward
gemelli-quadratus-femoris hip deep same with-care medium
  hip-posterior buttock-lower / thigh-posterior hip-lateral
  back 57 523 awkward
levator-ani-coccygeus hip deep same-or-midline professional-only low
  coccyx sacrum / buttock-lower pelvic-floor si lumbar
  back 8 512 no
multifidus-lumbar low-back deep same-or-midline with-care high
  lumbar / abdomen-lower thigh-posterior
  back 13 397 awkward
multifidus-sacral hip deep same with-care medium
  sacrum coccyx / si buttock-upper thigh-posterior
  back 12 453 easy
multifidus-thoracic upper-back deep same-or-midline ok medium
  mid-thoracic low-thoracic upper-thoracic / scapula-inferior-angle
  back 11 218 awkward
iliocostalis-lumborum low-back surface same with-care high
  buttock-mid / lumbar hip-posterior
  back 38 368 awkward
longissimus-thoracis low-back surface same with-care high
  buttock-lower lumbar / si buttock-mid buttock-upper iliac-crest
  back 23 319 awkward = lumbar buttock-lower / si buttock-mid iliac-crest, back 23 364 awkward = lumbar / si buttock-mid buttock-upper iliac-crest
iliocostalis-thoracis-mid upper-back surface same ok medium
  mid-thoracic scapula-inferior-angle / shoulder-posterior chest-lateral chest-anterior scapula-medial-border
  back 38 247 easy
iliocostalis-thoracis-low upper-back surface same with-care medium
  low-thoracic lumbar / abdomen-lower scapula flank iliac-crest
  back 45 328 awkward
semispinalis-thoracis upper-back deep same ok low
  mid-thoracic upper-thoracic /
  back 12 198 awkward
rectus-abdominis-upper front surface both with-care high
  low-thoracic / abdomen-upper chest-anterior
  front 22 316 no
rectus-abdominis-lower front surface both with-care high
  si lumbar sacrum / buttock-upper abdomen-lower pelvic-floor
  front 20 452 no, front 14 487 no
external-oblique front surface same with-care high
  abdomen-upper abdomen-lower / groin chest-anterior flank pelvic-floor
  front 60 332 no, front 66 430 no, back 43 365 awkward
internal-oblique-transversus front deep same professional-preferred medium
  groin abdomen-lower / pelvic-floor
  front 62 440 no
serratus-posterior-inferior upper-back deep same with-care medium
  low-thoracic / flank
  back 44 340 awkward
latissimus-dorsi upper-back surface same ok high
  scapula-inferior-angle mid-thoracic / shoulder-posterior arm-medial forearm-hand flank iliac-crest shoulder-anterior
  back 95 260 easy, back 74 322 awkward
thoracolumbar-fascia low-back surface same with-care medium
  lumbar / iliac-crest buttock-upper thigh-posterior
  back 20 406 no
trapezius-upper neck surface same ok medium
  neck-back head / upper-thoracic neck-angle
  back 27 134 no, back 52 159 easy
trapezius-middle upper-back surface same ok high
  mid-thoracic scapula-medial-border / upper-thoracic shoulder-lateral
  back 32 194 easy, back 90 178 easy
trapezius-lower upper-back surface same ok medium
  neck-back neck-angle scapula-medial-border shoulder-lateral / scapula upper-thoracic mid-thoracic
  back 37 257 easy, back 44 203 easy
rhomboids upper-back deep same ok high
  scapula-medial-border mid-thoracic / scapula upper-thoracic shoulder-posterior
  back 30 205 easy, back 32 223 easy, back 36 240 easy
levator-scapulae neck deep same ok medium
  neck-angle / scapula-medial-border shoulder-posterior upper-thoracic neck-back scapula-inferior-angle
  back 27 148 awkward, back 43 171 easy
serratus-posterior-superior upper-back deep same ok high
  scapula shoulder-posterior / arm-posterior forearm-hand upper-thoracic mid-thoracic chest-anterior
  back 47 191 awkward
infraspinatus shoulder surface same ok high
  shoulder-anterior arm-lateral / neck-back scapula-medial-border mid-thoracic forearm-hand scapula
  back 56 212 easy, back 75 206 easy, back 44 224 easy
supraspinatus shoulder deep same ok high
  shoulder-lateral / shoulder-posterior arm-lateral neck-angle
  back 54 183 easy, back 78 175 easy
subscapularis shoulder deep same professional-preferred high
  shoulder-posterior / scapula arm-posterior forearm-hand
  back 84 212 no
teres-major shoulder surface same ok high
  shoulder-posterior arm-posterior / scapula forearm-hand
  back 68 253 easy, back 92 242 easy
teres-minor shoulder surface same ok high
  shoulder-posterior / arm-posterior
  back 84 221 easy
deltoid-posterior shoulder surface same ok high
  shoulder-posterior / arm-posterior
  back 118 214 easy
triceps-long-head arm surface same ok high
  shoulder-posterior arm-posterior / neck-angle forearm-hand
  back 113 280 easy
scalenes neck deep same professional-only high
  scapula-medial-border chest-anterior arm-lateral / upper-thoracic mid-thoracic shoulder-posterior forearm-hand scapula
  front 24 143 no
serratus-anterior front surface same ok high
  chest-lateral scapula-inferior-angle / mid-thoracic arm-medial forearm-hand
  front 88 274 easy
splenius-cervicis neck deep same with-care medium
  neck-angle neck-back / head upper-thoracic
  back 18 106 no, back 21 142 awkward
multifidus-cervical neck deep same with-care medium
  neck-back / head upper-thoracic scapula-medial-border
  back 9 123 awkward
diaphragm front deep same-or-midline professional-only low
  chest-anterior / abdomen-upper neck-angle shoulder-posterior
  front 45 346 no
intercostals front deep same with-care medium
  chest-lateral chest-anterior /
  front 70 285 awkward
pectoralis-major front surface same ok high
  chest-anterior shoulder-anterior / arm-medial forearm-hand
  front 50 200 easy, front 64 226 easy, front 70 252 awkward
tensor-fasciae-latae hip surface same ok high
  hip-lateral thigh-lateral / hip-anterior knee-lateral
  front 80 474 easy
vastus-lateralis thigh surface same ok high
  thigh-lateral knee-lateral / hip-lateral knee-posterior
  front 89 568 easy, front 91 604 easy, front 90 638 easy, front 85 671 easy, front 78 702 easy
vastus-intermedius thigh deep same ok medium
  thigh-anterior / thigh-lateral
  front 62 562 awkward
rectus-femoris thigh surface same ok low
  thigh-anterior knee-anterior / hip-anterior
  front 67 494 awkward
vastus-medialis thigh surface same ok medium
  knee-medial knee-anterior / thigh-anterior thigh-medial
  front 28 683 easy, front 34 632 easy
biceps-femoris thigh surface same ok high
  knee-posterior / thigh-posterior leg-posterior
  back 68 675 easy
semitendinosus-semimembranosus thigh surface same ok high
  buttock-lower thigh-posterior / knee-posterior leg-posterior
  back 36 675 easy
adductor-magnus thigh deep same ok medium
  groin thigh-medial pelvic-floor / thigh-anterior
  front 18 602 awkward, back 24 549 no
adductor-longus-brevis thigh surface same ok high
  groin hip-anterior / thigh-medial knee-medial
  front 24 560 awkward
soleus leg deep same ok high
  heel leg-posterior / si
  back 46 880 easy = heel leg-posterior /, back 70 796 easy = heel leg-posterior /, back 63 836 easy = / si
gastrocnemius leg surface same ok high
  leg-posterior / knee-posterior thigh-posterior sole
  back 35 790 easy, back 60 780 easy`;

/** `si sacrum / hip-lateral`: essential zones before the stroke, spillover after it. References come with the full atlas. */
function pattern(text: string): readonly PointReferral[] {
  const [essential = '', spillover = ''] = text.split('/');
  return [
    ...words(essential).map(zone => ({zone, kind: 'essential' as const, references: []})),
    ...words(spillover).map(zone => ({zone, kind: 'spillover' as const, references: []})),
  ];
}

function point(text: string, id: string, shared: readonly PointReferral[]): TriggerPoint {
  const [where = '', own] = text.split('=');
  const [view, x, y, press] = words(where);
  return {
    id,
    place: place(view, x, y),
    refers: own === undefined ? shared : pattern(own),
    press: among(['easy', 'awkward', 'no'], press),
  };
}

function muscle([head = '', zones = '', points = '']: readonly string[]): Muscle {
  const [id = '', region = '', depth, laterality, selfTreatment, confidence] = words(head);
  const shared = pattern(zones);
  const prior = priorsOf(id);
  return {
    id,
    region,
    depth: among(['surface', 'deep'], depth),
    laterality: among(['same', 'same-or-midline', 'same-may-cross', 'both'], laterality),
    selfTreatment: among(['ok', 'with-care', 'professional-preferred', 'professional-only'], selfTreatment),
    points: points.split(',').map((text, index) => point(text, `${id}.${index + 1}`, shared)),
    cautions: [],
    ...(prior.length > 0 && {prior}),
    confidence: among(['high', 'medium', 'low'], confidence),
    // A sheet, not a muscle: the literature describes no points of its own.
    ...(id === 'thoracolumbar-fascia' && {background: true as const}),
    review: reviewOf(`${id}.pattern`),
    references: [],
  };
}

/** Every muscle, or part of one with a pattern of its own, with its points and what they are reported to send where. */
export const muscles: readonly Muscle[] = rows(table).map(muscle);

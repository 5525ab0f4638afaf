import {pages} from './pages.js';
import {rows, words} from './rows.js';
import type {MuscleId, Reference, ReferenceId, ZoneId} from '../model/types.js';

// Some 4 kB that nobody needs until they ask where an arrow comes from: import() this module then.

// Muscle and its chapter (book-volume.chapter: where the pattern was first drawn; recalled, no page of the books was read); below
// it each page that was read, and the zones it gives to that muscle. A zone named by none is recalled from the chapter;
// semispinalis-thoracis stands on recall alone, the fascia has no chapter but the study that irritated it. Nearly all
// pages repeat one textbook family: agreement shows that the map was copied faithfully, not that it is true.
const evidence = `
quadratus-lumborum-superficial book-2.4
  checker-leg_quadratus iliac-crest hip-lateral groin thigh-lateral
  aberdeen-quadratus-lumborum iliac-crest hip-lateral groin abdomen-lower
  learn-quadratus-lumborum abdomen-lower thigh-lateral
quadratus-lumborum-deep book-2.4
  checker-leg_quadratus si
  aberdeen-quadratus-lumborum si buttock-lower
  learn-quadratus-lumborum buttock-lower sacrum
iliopsoas book-2.5
  checker-leg_iliopsoas lumbar si thigh-anterior
  aberdeen-iliopsoas lumbar thigh-anterior
  therapist si groin
  abbott-iliopsoas groin hip-anterior
gluteus-maximus book-2.7
  webman-gluteus-maximus buttock-mid buttock-lower
  home buttock-mid
  today-gluteus-maximus buttock-lower sacrum coccyx
  aberdeen-gluteus-maximus sacrum
  canada coccyx
gluteus-medius book-2.8
  checker-leg_medius sacrum lumbar buttock-mid
  mally-gluteus-medius sacrum lumbar iliac-crest buttock-mid
  asher-3d-gluteus-medius hip-lateral thigh-lateral
  aberdeen-all si iliac-crest hip-lateral thigh-lateral
gluteus-minimus-anterior book-2.9
  asher-3d-gluteus-minimus buttock-lower leg-lateral hip-lateral
  webman-gluteus-minimus buttock-lower thigh-lateral
  checker-leg_minimus thigh-lateral knee-lateral leg-lateral
gluteus-minimus-posterior book-2.9
  asher-3d-gluteus-minimus buttock-lower leg-posterior
  webman-gluteus-minimus buttock-mid
  checker-leg_minimus thigh-posterior leg-posterior
piriformis book-2.10
  medlink-figure-15 si buttock-mid hip-posterior thigh-posterior
  checker-leg_piriformis si buttock-mid hip-posterior thigh-posterior
obturator-internus book-2.6
  webman-pelvic-floor coccyx pelvic-floor
  coccyx coccyx
gemelli-quadratus-femoris book-2.10
  asher-quadratus-femoris hip-posterior buttock-lower
  morningside-quadratus-femoris hip-posterior
  gaitguys buttock-lower
levator-ani-coccygeus book-2.6
  webman-pelvic-floor coccyx sacrum pelvic-floor
  morningside-levator-ani coccyx pelvic-floor
  morningside-coccygeus buttock-lower
multifidus-lumbar book-1.48
  checker-upper_longissimus lumbar
  asher-lower-back lumbar abdomen-lower
  painwiki abdomen-lower
multifidus-sacral book-1.48
  asher-lower-back coccyx
  painwiki coccyx
  bodyheal si
multifidus-thoracic book-1.48
  asher-lower-back mid-thoracic scapula-inferior-angle
  checker-upper_longissimus mid-thoracic low-thoracic upper-thoracic
iliocostalis-lumborum book-1.48
  checker-upper_longissimus buttock-mid
  asher-3d-erector-spinae buttock-mid
  mjp lumbar
longissimus-thoracis book-1.48
  checker-upper_longissimus buttock-lower si
  webman-longissimus buttock-lower lumbar buttock-mid
  morningside-longissimus-thoracis lumbar
  asher-erector-spinae si
  mjp buttock-mid
iliocostalis-thoracis-mid book-1.48
  checker-upper_longissimus mid-thoracic shoulder-posterior
  asher-3d-erector-spinae mid-thoracic
  webman-iliocostalis scapula-inferior-angle shoulder-posterior chest-lateral chest-anterior
  digest-iliocostalis scapula-inferior-angle
  mjp chest-anterior scapula-medial-border
iliocostalis-thoracis-low book-1.48
  checker-upper_longissimus low-thoracic abdomen-lower
  asher-3d-erector-spinae low-thoracic
  webman-iliocostalis lumbar abdomen-lower scapula
  mjp lumbar
  digest-iliocostalis iliac-crest
semispinalis-thoracis book-1.48
rectus-abdominis-upper book-1.49
  today-rectus-abdominis low-thoracic
  westsub-rectus-abdominis low-thoracic
rectus-abdominis-lower book-1.49
  today-rectus-abdominis si lumbar sacrum buttock-upper
  westsub-rectus-abdominis lumbar
  nearsay sacrum
external-oblique book-1.49
  checker-upper_abdominals abdomen-upper abdomen-lower
  asher-external-oblique abdomen-upper abdomen-lower groin chest-anterior
  morningside-abdominal-obliques groin
internal-oblique-transversus book-1.49
  asher-external-oblique groin
  asher-3d-transversus abdomen-lower pelvic-floor
  checker-upper_abdominals abdomen-lower
serratus-posterior-inferior book-1.47
  asher-serratus-posterior-inferior low-thoracic
  webman-serratus-posterior-inferior low-thoracic
  learn-serratus-posterior-inferior flank
latissimus-dorsi book-1.24
  webman-latissimus scapula-inferior-angle mid-thoracic shoulder-posterior arm-medial forearm-hand
  mortonsfoot scapula-inferior-angle shoulder-posterior arm-medial forearm-hand shoulder-anterior
  morningside-latissimus-dorsi flank
thoracolumbar-fascia schilder
  schilder lumbar
  bodyinmind lumbar
trapezius-upper book-1.6
  medlink-figure-5 neck-back head
  checker-upper_trapezius neck-back head
trapezius-middle book-1.6
  checker-upper_trapezius mid-thoracic upper-thoracic shoulder-lateral
  coaching mid-thoracic scapula-medial-border
trapezius-lower book-1.6
  medlink-figure-6 neck-back neck-angle scapula-medial-border scapula
  coaching neck-back scapula-medial-border scapula
  hubbard mid-thoracic
rhomboids book-1.27
  asher-rhomboids scapula-medial-border mid-thoracic
  aberdeen-rhomboids scapula-medial-border mid-thoracic
levator-scapulae book-1.19
  medlink-figure-10 neck-angle scapula-medial-border shoulder-posterior
  checker-upper_scapulae neck-angle
serratus-posterior-superior book-1.47
  checker-upper_serratus_post scapula shoulder-posterior arm-posterior forearm-hand
infraspinatus book-1.22
  medlink-figure-12b shoulder-anterior scapula-medial-border
  kwon arm-lateral
  cyberpt shoulder-anterior arm-lateral forearm-hand
  asher-infraspinatus neck-back
  checker-upper_infraspinatus forearm-hand
supraspinatus book-1.21
  webman-supraspinatus shoulder-lateral arm-lateral
  mally-supraspinatus shoulder-lateral arm-lateral
subscapularis book-1.26
  checker-upper_subscapularis shoulder-posterior scapula arm-posterior forearm-hand
teres-major book-1.25
  webman-teres-major shoulder-posterior arm-posterior forearm-hand
teres-minor book-1.23
  webman-teres-minor shoulder-posterior arm-posterior
deltoid-posterior book-1.28
  checker-upper_deltoid shoulder-posterior arm-posterior
  aberdeen-deltoid shoulder-posterior
triceps-long-head book-1.32
  checker-upper_triceps shoulder-posterior arm-posterior neck-angle
  asher-3d-triceps shoulder-posterior arm-posterior
  westsub-triceps neck-angle
scalenes book-1.20
  medlink-figure-11a scapula-medial-border chest-anterior arm-lateral forearm-hand
  checker-upper_scalene scapula-medial-border chest-anterior arm-lateral mid-thoracic forearm-hand
serratus-anterior book-1.46
  checker-upper_serratus chest-lateral scapula-inferior-angle arm-medial
  aberdeen-serratus-anterior chest-lateral scapula-inferior-angle arm-medial
splenius-cervicis book-1.15
  today-splenius neck-angle neck-back head
  eastcoast neck-angle neck-back
  westsub-splenius head
multifidus-cervical book-1.16
  asher-lower-back neck-back head upper-thoracic scapula-medial-border
diaphragm book-1.45
  morningside-diaphragm chest-anterior abdomen-upper neck-angle shoulder-posterior
intercostals book-1.45
  webman-intercostals chest-lateral chest-anterior
  morningside-intercostal-muscles chest-lateral
pectoralis-major book-1.42
  checker-upper_pectoralis chest-anterior shoulder-anterior forearm-hand
  aberdeen-pectoralis chest-anterior shoulder-anterior arm-medial
tensor-fasciae-latae book-2.12
  today-tensor-fasciae-latae hip-lateral thigh-lateral hip-anterior
  aberdeen-tensor-fasciae-latae hip-lateral thigh-lateral
  canada hip-anterior
vastus-lateralis book-2.14
  checker-leg_lateralis thigh-lateral knee-lateral
  asher-3d-vastus-lateralis thigh-lateral hip-lateral
vastus-intermedius book-2.14
  digest-vastus-intermedius thigh-anterior
  morningside-vastus-intermedius thigh-anterior
rectus-femoris book-2.14
  checker-leg_femoris thigh-anterior
vastus-medialis book-2.14
  checker-leg_medialis knee-medial
biceps-femoris book-2.16
  mally-hamstrings knee-posterior thigh-posterior
  asher-biceps-femoris knee-posterior
semitendinosus-semimembranosus book-2.16
  mally-hamstrings buttock-lower thigh-posterior leg-posterior
  asher-biceps-femoris buttock-lower leg-posterior
adductor-magnus book-2.15
  canada groin
  abbott-groin groin thigh-medial
  aberdeen-adductor-magnus thigh-medial
  today-adductor-magnus pelvic-floor
  asher-adductors pelvic-floor
adductor-longus-brevis book-2.15
  asher-adductors groin hip-anterior thigh-medial knee-medial
  aberdeen-adductor-longus groin hip-anterior knee-medial
  abbott-groin thigh-medial
soleus book-2.22
  checker-leg_soleus heel leg-posterior si
  realbodywork heel si
gastrocnemius book-2.21
  checker-leg_gastrocnemius leg-posterior knee-posterior
  mally-gastrocnemius leg-posterior knee-posterior
`;

const books: Readonly<Record<string, string>> = {
  1: 'Simons, Travell & Simons, Myofascial Pain and Dysfunction, vol 1 (2nd ed. 1999)',
  2: 'Travell & Simons, Myofascial Pain and Dysfunction, vol 2 (1992)',
};

const found = rows(evidence).map(([head = '', ...lines]) => {
  const [muscle = '', source = ''] = words(head);
  const read = lines.map(line => {
    const [page = '', ...zones] = words(line);
    return {page, zones};
  });
  return {muscle, source, read};
});

function chapter(id: ReferenceId): Reference {
  const [volume = '', number] = id.slice('book-'.length).split('.');
  return {id, cite: `${books[volume] ?? ''}, chapter ${number}`, tier: 1};
}

const chapters = [...new Set(found.map(({source}) => source))]
  .filter(source => source.startsWith('book-'))
  .map(chapter);

/** Every chapter, study and page that the patterns lean on; `studies.ts` has those behind the priors. */
export const references: readonly Reference[] = [...chapters, ...pages];

/** The pages on which this muscle was read to send pain to this zone; empty = recalled from its chapter, none read. */
export const evidenceOf = (muscle: MuscleId, zone: ZoneId): readonly ReferenceId[] =>
  found
    .flatMap(row => (row.muscle === muscle ? row.read : []))
    .flatMap(({page, zones}) => (zones.includes(zone) ? [page] : []));

/** The chapter or study that first described the muscle's pattern. */
export const sourceOf = (muscle: MuscleId): readonly ReferenceId[] =>
  found.flatMap(row => (row.muscle === muscle ? [row.source] : []));

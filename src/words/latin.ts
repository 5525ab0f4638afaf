import {rows} from './rows.js';

// The second, small line under a plain name. The same in every language, so it stands here once.
const zones = `
head | Caput
neck-back | Regio cervicalis posterior
neck-angle | Trigonum colli laterale
shoulder-posterior | Regio deltoidea, pars posterior
shoulder-lateral | Regio deltoidea
shoulder-anterior | Regio deltoidea, pars anterior
arm-posterior | Regio brachii posterior
arm-lateral | Regio brachii lateralis
arm-medial | Regio brachii medialis
forearm-hand | Antebrachium, manus
upper-thoracic | Regio vertebralis, T1–T4
scapula | Regio scapularis
scapula-medial-border | Margo medialis scapulae
mid-thoracic | Regio interscapularis, T4–T8
scapula-inferior-angle | Angulus inferior scapulae
low-thoracic | Regio infrascapularis, T9–T12
lumbar | Regio lumbalis, L1–L5
flank | Regio lateralis abdominis
iliac-crest | Crista iliaca
si | Articulatio sacroiliaca
sacrum | Regio sacralis
coccyx | Os coccygis
buttock-upper | Regio glutealis superior
buttock-mid | Regio glutealis media
buttock-lower | Regio glutealis inferior
hip-posterior | Regio coxae posterior
hip-lateral | Trochanter major
hip-anterior | Regio coxae anterior
groin | Regio inguinalis
pelvic-floor | Regio perinealis
chest-anterior | Regio pectoralis
chest-lateral | Regio pectoralis lateralis
abdomen-upper | Epigastrium, hypochondrium
abdomen-lower | Hypogastrium
thigh-lateral | Regio femoris lateralis
thigh-posterior | Regio femoris posterior
thigh-anterior | Regio femoris anterior
thigh-medial | Regio femoris medialis
knee-anterior | Regio genus anterior
knee-posterior | Fossa poplitea
knee-lateral | Regio genus lateralis
knee-medial | Regio genus medialis
leg-lateral | Regio cruris lateralis
leg-posterior | Sura
heel | Calx
sole | Planta pedis
`;

const muscles = `
quadratus-lumborum-superficial | M. quadratus lumborum, pars lateralis
quadratus-lumborum-deep | M. quadratus lumborum, pars medialis
iliopsoas | M. iliopsoas
gluteus-maximus | M. gluteus maximus
gluteus-medius | M. gluteus medius
gluteus-minimus-anterior | M. gluteus minimus, pars anterior
gluteus-minimus-posterior | M. gluteus minimus, pars posterior
piriformis | M. piriformis
obturator-internus | M. obturator internus
gemelli-quadratus-femoris | Mm. gemelli, M. quadratus femoris
levator-ani-coccygeus | M. levator ani, M. coccygeus
multifidus-lumbar | M. multifidus lumborum, Mm. rotatores
multifidus-sacral | M. multifidus, S1–S4
multifidus-thoracic | M. multifidus thoracis, Mm. rotatores
iliocostalis-lumborum | M. iliocostalis lumborum
longissimus-thoracis | M. longissimus thoracis
iliocostalis-thoracis-mid | M. iliocostalis thoracis, T6
iliocostalis-thoracis-low | M. iliocostalis thoracis, T11
semispinalis-thoracis | M. semispinalis thoracis
rectus-abdominis-upper | M. rectus abdominis, pars superior
rectus-abdominis-lower | M. rectus abdominis, pars inferior
external-oblique | M. obliquus externus abdominis
internal-oblique-transversus | M. obliquus internus, M. transversus abdominis
serratus-posterior-inferior | M. serratus posterior inferior
latissimus-dorsi | M. latissimus dorsi
thoracolumbar-fascia | Fascia thoracolumbalis
trapezius-upper | M. trapezius, pars descendens
trapezius-middle | M. trapezius, pars transversa
trapezius-lower | M. trapezius, pars ascendens
rhomboids | Mm. rhomboidei
levator-scapulae | M. levator scapulae
serratus-posterior-superior | M. serratus posterior superior
infraspinatus | M. infraspinatus
supraspinatus | M. supraspinatus
subscapularis | M. subscapularis
teres-major | M. teres major
teres-minor | M. teres minor
deltoid-posterior | M. deltoideus, pars spinalis
triceps-long-head | M. triceps brachii, caput longum
scalenes | Mm. scaleni
serratus-anterior | M. serratus anterior
splenius-cervicis | M. splenius cervicis
multifidus-cervical | Mm. multifidi et rotatores, M. semispinalis cervicis
diaphragm | Diaphragma
intercostals | Mm. intercostales
pectoralis-major | M. pectoralis major
tensor-fasciae-latae | M. tensor fasciae latae
vastus-lateralis | M. vastus lateralis
vastus-intermedius | M. vastus intermedius
rectus-femoris | M. rectus femoris
vastus-medialis | M. vastus medialis
biceps-femoris | M. biceps femoris
semitendinosus-semimembranosus | M. semitendinosus, M. semimembranosus
adductor-magnus | M. adductor magnus
adductor-longus-brevis | M. adductor longus, M. adductor brevis
soleus | M. soleus
gastrocnemius | M. gastrocnemius
`;

const read = (table: string): Readonly<Record<string, string>> =>
  Object.fromEntries(rows(table).map(([id = '', latin = '']) => [id, latin]));

export const zoneLatin = read(zones);
export const muscleLatin = read(muscles);

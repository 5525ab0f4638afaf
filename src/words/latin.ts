import {rows} from './rows.js';

// The second, small line under a plain name. The same in every language, so it stands here once.
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

export const muscleLatin: Readonly<Record<string, string>> = Object.fromEntries(
  rows(muscles).map(([id = '', latin = '']) => [id, latin]),
);

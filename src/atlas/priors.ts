import {among, rows, words} from './rows.js';
import type {Muscle, MuscleId} from '../model/types.js';

// region, band, studies (ids of studies.ts), muscles. Bands: very often from 60 %, often from 30, sometimes from 10,
// rarely below; the share of patients in whom examiners found a point, not the chance that it causes the pain.
// No figure read = no row: unknown is not rare. So nothing stands here for the thorax, for hip pain, or for gluteus medius
// and quadratus lumborum in knee pain. `low-back-nerve-root` speaks of a nerve, not of the muscle: a familiar ache there
// is a warning and never a reason to rank the muscle higher.
const table = `
low-back often monclus,chabok,iglesias quadratus-lumborum-superficial quadratus-lumborum-deep gluteus-medius iliocostalis-lumborum
low-back often chabok multifidus-lumbar multifidus-sacral gluteus-maximus
low-back often monclus,chabok piriformis
low-back rarely monclus,chabok iliopsoas
low-back sometimes chabok,iglesias gluteus-minimus-anterior gluteus-minimus-posterior
low-back-and-leg very-often holm gluteus-medius gluteus-minimus-anterior gluteus-minimus-posterior piriformis
low-back-nerve-root very-often adelmanesh-2015,adelmanesh-2016 gluteus-medius gluteus-minimus-anterior gluteus-minimus-posterior
neck very-often cerezo trapezius-upper levator-scapulae multifidus-cervical splenius-cervicis
neck-and-arm often ezzati infraspinatus scalenes
shoulder very-often bron,wheelchair infraspinatus
shoulder often wheelchair trapezius-upper supraspinatus
shoulder sometimes wheelchair pectoralis-major subscapularis
shoulder rarely wheelchair teres-minor latissimus-dorsi teres-major deltoid-posterior
knee sometimes knee tensor-fasciae-latae rectus-femoris vastus-lateralis vastus-intermedius adductor-magnus adductor-longus-brevis gastrocnemius
knee often knee biceps-femoris semitendinosus-semimembranosus
`;

const found = rows(table).map(([line = '']) => {
  const [region = '', band, studies = '', ...ids] = words(line);
  const row = {
    region,
    band: among(['very-often', 'often', 'sometimes', 'rarely'], band),
    references: studies.split(','),
  };
  return {ids, row};
});

/** How often examiners report a tender point in this muscle, by region of pain; empty where nobody counted. */
export const priorsOf = (muscle: MuscleId): NonNullable<Muscle['prior']> =>
  found.flatMap(({ids, row}) => (ids.includes(muscle) ? [row] : []));

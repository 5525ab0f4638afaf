/**
 * What the atlas was made from, kept apart from it, so that a slip in the atlas shows. A muscle a line: id | depth | laterality |
 * self-treatment | confidence | essential zones | spillover zones (zone=tiers of the pages read, none = recalled) |
 * FMA | UBERON | rows of trigger points | rows of cautions.
 */
export const facts = `
quadratus-lumborum-superficial | deep | same side | with-care | high | iliac-crest=23 hip-lateral=23 | groin=23 abdomen-lower=33 thigh-lateral=23 pelvic-floor= | 15569 | 0001220 | 2 | 3
quadratus-lumborum-deep | deep | same side | with-care | high | si=23 buttock-lower=33 | sacrum=3 | 15569 | 0001220 | 2 | 2
iliopsoas | deep | same side | professional-preferred | high | lumbar=23 | si=23 buttock-upper= groin=33 thigh-anterior=23 hip-anterior=3 sacrum= low-thoracic= abdomen-lower= thigh-medial= | 64918 | 0001999 | 3 | 3
gluteus-maximus | surface | same side | ok | medium | buttock-mid=23 buttock-lower=22 sacrum=23 | coccyx=23 si= buttock-upper= hip-lateral= thigh-posterior= | 22314 | 0001370 | 3 | 3
gluteus-medius | surface | same side; may cross the sacrum | ok | medium | si=3 sacrum=22 lumbar=22 iliac-crest=23 buttock-mid=22 | hip-lateral=23 thigh-lateral=23 thigh-posterior= | 22315 | 0001371 | 3 | 3
gluteus-minimus-anterior | deep | same side | ok | high | buttock-lower=22 thigh-lateral=22 knee-lateral=2 | leg-lateral=22 hip-lateral=2 | 22317 | 0008521 | 1 | 2
gluteus-minimus-posterior | deep | same side | ok | medium | buttock-lower=2 buttock-mid=2 thigh-posterior=2 | knee-posterior= leg-posterior=22 | 22317 | 0008521 | 1 | 3
piriformis | deep | same side | with-care | high | si=12 buttock-mid=12 hip-posterior=12 | thigh-posterior=12 hip-lateral= | 19082 | 0008529 | 2 | 3
obturator-internus | deep | same side | professional-preferred | low | coccyx=23 pelvic-floor=2 | thigh-posterior= buttock-lower= | 22298 | 0011048 | 1 | 1
gemelli-quadratus-femoris | deep | same side | with-care | medium | hip-posterior=23 buttock-lower=23 | thigh-posterior= hip-lateral= | 22321 22318 22320 | 0008537 | 1 | 1
levator-ani-coccygeus | deep | central or same side | professional-only | low | coccyx=23 sacrum=2 | buttock-lower=3 pelvic-floor=23 si= lumbar= | 19087 | 0001326 | 1 | 1
multifidus-lumbar | deep | same side or midline | with-care | high | lumbar=22 | abdomen-lower=23 thigh-posterior= | 22827 |  | 1 | 2
multifidus-sacral | deep | same side | with-care | medium | sacrum= coccyx=23 | si=3 buttock-upper= thigh-posterior= | 22827 |  | 1 | 1
multifidus-thoracic | deep | same side or midline | ok | medium | mid-thoracic=22 low-thoracic=2 upper-thoracic=2 | scapula-inferior-angle=2 | 22827 |  | 1 | 2
iliocostalis-lumborum | surface | same side | with-care | high | buttock-mid=22 | lumbar=3 hip-posterior= | 22702 | 0011207 | 1 | 1
longissimus-thoracis | surface | same side | with-care | high | buttock-lower=22 lumbar=23 | si=22 buttock-mid=23 buttock-upper= iliac-crest= | 22709 | 0001401 | 2 | 1
iliocostalis-thoracis-mid | surface | same side | ok | medium | mid-thoracic=22 scapula-inferior-angle=23 | shoulder-posterior=22 chest-lateral=2 chest-anterior=23 scapula-medial-border=3 | 22703 | 0001400 | 1 | 1
iliocostalis-thoracis-low | surface | same side | with-care | medium | low-thoracic=22 lumbar=23 | abdomen-lower=22 scapula=2 flank= iliac-crest=3 | 22703 | 0001400 | 1 | 1
semispinalis-thoracis | deep | same side | ok | low | mid-thoracic= upper-thoracic= |  | 22828 | 0001407 | 1 | 1
rectus-abdominis-upper | surface | often both sides: a horizontal band across the back | with-care | high | low-thoracic=23 | abdomen-upper= chest-anterior= | 9628 | 0002382 | 1 | 2
rectus-abdominis-lower | surface | often both sides: band across SI/low back | with-care | high | si=2 lumbar=23 sacrum=23 | buttock-upper=2 abdomen-lower= pelvic-floor= | 9628 | 0002382 | 1 | 2
external-oblique | surface | same side | with-care | high | abdomen-upper=22 abdomen-lower=22 | groin=23 chest-anterior=2 flank= pelvic-floor= | 13335 | 0005442 | 3 | 1
internal-oblique-transversus | deep | same side | professional-preferred | medium | groin=2 abdomen-lower=22 | pelvic-floor=2 | 13891 15570 | 0005454 | 1 | 1
serratus-posterior-inferior | deep | same side | with-care | medium | low-thoracic=22 | flank=3 | 13402 | 0001127 | 1 | 2
latissimus-dorsi | surface | same side | ok | high | scapula-inferior-angle=23 mid-thoracic=2 | shoulder-posterior=23 arm-medial=23 forearm-hand=23 flank=3 iliac-crest= shoulder-anterior=3 | 13357 | 0001112 | 2 | 2
thoracolumbar-fascia | surface | same side | with-care | medium | lumbar=12 | iliac-crest= buttock-upper= thigh-posterior= |  |  | 1 | 2
trapezius-upper | surface | same side | ok | medium | neck-back=12 head=12 | upper-thoracic= neck-angle= | 32557 | 0002380 | 2 | 2
trapezius-middle | surface | same side | ok | high | mid-thoracic=22 scapula-medial-border=2 | upper-thoracic=2 shoulder-lateral=2 | 32556 | 0002380 | 2 | 1
trapezius-lower | surface | same side | ok | medium | neck-back=12 neck-angle=1 scapula-medial-border=12 shoulder-lateral= | scapula=12 upper-thoracic= mid-thoracic=3 | 32555 | 0002380 | 2 | 1
rhomboids | deep | same side | ok | high | scapula-medial-border=23 mid-thoracic=23 | scapula= upper-thoracic= shoulder-posterior= | 13379 13380 | 0005621 | 1 | 1
levator-scapulae | deep | same side | ok | medium | neck-angle=12 | scapula-medial-border=1 shoulder-posterior=1 upper-thoracic= neck-back= scapula-inferior-angle= | 32519 | 0005461 | 2 | 1
serratus-posterior-superior | deep | same side | ok | high | scapula=2 shoulder-posterior=2 | arm-posterior=2 forearm-hand=2 upper-thoracic= mid-thoracic= chest-anterior= | 13401 | 0001126 | 1 | 1
infraspinatus | surface | same side | ok | high | shoulder-anterior=12 arm-lateral=12 | neck-back=2 scapula-medial-border=1 mid-thoracic= forearm-hand=22 scapula= | 32546 | 0001477 | 2 | 1
supraspinatus | deep | same side | ok | high | shoulder-lateral=22 | shoulder-posterior= arm-lateral=22 neck-angle= | 9629 | 0002383 | 1 | 0
subscapularis | deep | same side | professional-preferred | high | shoulder-posterior=2 | scapula=2 arm-posterior=2 forearm-hand=2 | 13413 | 0001129 | 1 | 1
teres-major | surface | same side | ok | high | shoulder-posterior=2 arm-posterior=2 | scapula= forearm-hand=2 | 32549 | 0001478 | 1 | 1
teres-minor | surface | same side | ok | high | shoulder-posterior=2 | arm-posterior=2 | 32550 | 0010496 | 1 | 0
deltoid-posterior | surface | same side | ok | high | shoulder-posterior=23 | arm-posterior=2 | 34679 | 0001476 | 1 | 0
triceps-long-head | surface | same side | ok | high | shoulder-posterior=22 arm-posterior=22 | neck-angle=23 forearm-hand= | 37692 | 0001509 | 1 | 1
scalenes | deep | same side | professional-only | high | scapula-medial-border=12 chest-anterior=12 arm-lateral=12 | upper-thoracic= mid-thoracic=2 shoulder-posterior= forearm-hand=12 scapula= | 64829 | 0008611 | 1 | 2
serratus-anterior | surface | same side | ok | high | chest-lateral=23 scapula-inferior-angle=23 | mid-thoracic= arm-medial=23 forearm-hand= | 13397 | 0001125 | 1 | 2
splenius-cervicis | deep | same side | with-care | medium | neck-angle=23 neck-back=23 | head=23 upper-thoracic= | 22681 | 0008544 | 1 | 2
multifidus-cervical | deep | same side | with-care | medium | neck-back=2 | head=2 upper-thoracic=2 scapula-medial-border=2 | 22827 | 0001408 | 1 | 2
diaphragm | deep | central / same side | professional-only | low | chest-anterior=3 | abdomen-upper=3 neck-angle=3 shoulder-posterior=3 | 13295 | 0001103 | 1 | 1
intercostals | deep | same side | with-care | medium | chest-lateral=23 chest-anterior=2 |  | 9756 | 0005441 | 1 | 1
pectoralis-major | surface | same side | ok | high | chest-anterior=23 shoulder-anterior=23 | arm-medial=3 forearm-hand=2 | 9627 | 0002381 | 1 | 1
tensor-fasciae-latae | surface | same side | ok | high | hip-lateral=23 thigh-lateral=23 | hip-anterior=23 knee-lateral= | 22423 | 0001376 | 1 | 1
vastus-lateralis | surface | same side | ok | high | thigh-lateral=22 knee-lateral=2 | hip-lateral=2 knee-posterior= | 22431 | 0001379 | 1 | 1
vastus-intermedius | deep | same side | ok | medium | thigh-anterior=33 | thigh-lateral= | 22433 | 0014847 | 1 | 0
rectus-femoris | surface | same side | ok | low | thigh-anterior=2 knee-anterior= | hip-anterior= | 22430 | 0001378 | 1 | 0
vastus-medialis | surface | same side | ok | medium | knee-medial=2 knee-anterior= | thigh-anterior= thigh-medial= | 22432 |  | 2 | 1
biceps-femoris | surface | same side | ok | high | knee-posterior=22 | thigh-posterior=2 leg-posterior= | 22356 | 0001374 | 1 | 3
semitendinosus-semimembranosus | surface | same side | ok | high | buttock-lower=22 thigh-posterior=2 | knee-posterior= leg-posterior=22 | 22357 22438 | 0001375 | 1 | 1
adductor-magnus | deep | same side | ok | medium | groin=33 thigh-medial=33 pelvic-floor=22 | thigh-anterior= | 22443 | 0000370 | 2 | 1
adductor-longus-brevis | surface | same side | ok | high | groin=23 hip-anterior=23 | thigh-medial=23 knee-medial=23 | 22441 22442 | 0000303 | 1 | 1
soleus | deep | same side | ok | high | heel=23 leg-posterior=2 | si=23 | 22542 | 0001389 | 3 | 1
gastrocnemius | surface | same side | ok | high | leg-posterior=22 | knee-posterior=22 thigh-posterior= sole= | 22541 | 0001388 | 1 | 1
`
  .trim()
  .split('\n')
  .map(line => {
    const [
      id = '',
      depth,
      laterality = '',
      selfTreatment,
      confidence,
      essential,
      spillover,
      fma,
      uberon,
      points,
      cautions,
    ] = line.split('|').map(cell => cell.trim());
    return {
      id,
      depth,
      laterality,
      selfTreatment,
      confidence,
      essential: zones(essential),
      spillover: zones(spillover),
      fma: words(fma).map(number => `FMA:${number}`),
      uberon: uberon ? `UBERON:${uberon}` : undefined,
      points: Number(points),
      cautions: Number(cautions),
    };
  });

/** Region, band, how many studies, muscles. */
export const priorFacts = `
low-back often 3 quadratus-lumborum-superficial quadratus-lumborum-deep
low-back often 3 gluteus-medius
low-back often 1 multifidus-lumbar multifidus-sacral
low-back often 2 piriformis
low-back often 3 iliocostalis-lumborum
low-back often 1 gluteus-maximus
low-back rarely 2 iliopsoas
low-back sometimes 2 gluteus-minimus-anterior gluteus-minimus-posterior
low-back-and-leg very-often 1 gluteus-medius gluteus-minimus-anterior gluteus-minimus-posterior piriformis
low-back-nerve-root very-often 2 gluteus-medius gluteus-minimus-anterior gluteus-minimus-posterior
neck very-often 1 trapezius-upper
neck very-often 1 levator-scapulae
neck very-often 1 multifidus-cervical
neck very-often 1 splenius-cervicis
neck-and-arm often 1 infraspinatus
neck-and-arm often 1 scalenes
shoulder very-often 2 infraspinatus
shoulder often 1 trapezius-upper
shoulder often 1 supraspinatus
shoulder sometimes 1 pectoralis-major
shoulder sometimes 1 subscapularis
shoulder rarely 1 teres-minor latissimus-dorsi
shoulder rarely 1 teres-major deltoid-posterior
knee sometimes 1 tensor-fasciae-latae
knee often 1 biceps-femoris semitendinosus-semimembranosus
knee sometimes 1 rectus-femoris vastus-lateralis vastus-intermedius
knee sometimes 1 adductor-magnus adductor-longus-brevis
knee sometimes 1 gastrocnemius
`
  .trim()
  .split('\n')
  .map(line => {
    const [region = '', band = '', studies, ...muscles] = line.split(' ');
    return {region, band, studies: Number(studies), muscles};
  });

function words(text = ''): string[] {
  return text.split(' ').filter(word => word !== '');
}

function zones(text?: string): {zone: string; tiers: string}[] {
  return words(text).map(word => {
    const [zone = '', tiers = ''] = word.split('=');
    return {zone, tiers};
  });
}

import {among, place, rows, words} from './rows.js';
import type {Zone, ZoneId} from '../model/types.js';

// region, id, centre (view, x, y), and those neighbours that stand further down: each pair is written once, so it
// cannot be one-sided. Neighbours are zones that share an edge on the drawing, from behind or in front, so that arrow keys go
// where the eye goes; the cap of the shoulder also meets neck and blade, as seen from the side. A centre on the midline is a zone without sides. Centres are landmarks of the reference body
// (si: PSIS, hip-lateral: greater trochanter, iliac-crest: top of the crest, scapula-inferior-angle, patella)
// or the middle between two of them. No centre lies in the side view: that view is not always shown.
const table = `
neck head back 24 58 neck-back neck-angle
neck neck-back back 15 118 neck-angle upper-thoracic
neck neck-angle back 42 152 shoulder-posterior shoulder-lateral shoulder-anterior upper-thoracic scapula chest-anterior
shoulder shoulder-posterior back 112 205 shoulder-lateral arm-posterior scapula chest-lateral
shoulder shoulder-lateral front 131 213 shoulder-anterior arm-lateral scapula
shoulder shoulder-anterior front 104 200 arm-medial chest-anterior
arm arm-posterior back 122 280 arm-lateral arm-medial forearm-hand
arm arm-lateral front 136 275 arm-medial forearm-hand
arm arm-medial front 108 302 forearm-hand chest-lateral
arm forearm-hand back 142 430
upper-back upper-thoracic back 14 182 scapula scapula-medial-border mid-thoracic
upper-back scapula back 70 216 scapula-medial-border scapula-inferior-angle chest-lateral
upper-back scapula-medial-border back 38 215 mid-thoracic scapula-inferior-angle
upper-back mid-thoracic back 16 240 scapula-inferior-angle low-thoracic
upper-back scapula-inferior-angle back 55 266 low-thoracic chest-lateral
upper-back low-thoracic back 30 320 lumbar flank chest-lateral
low-back lumbar back 22 394 flank iliac-crest si sacrum
low-back flank back 70 393 iliac-crest chest-lateral abdomen-upper abdomen-lower
low-back iliac-crest back 58 410 si buttock-upper hip-lateral hip-anterior abdomen-lower
low-back si back 27 439 sacrum buttock-upper buttock-mid
low-back sacrum back 0 456 coccyx buttock-mid
low-back coccyx back 0 503 buttock-mid pelvic-floor
hip buttock-upper back 57 447 buttock-mid hip-posterior hip-lateral
hip buttock-mid back 50 485 buttock-lower hip-posterior
hip buttock-lower back 40 527 hip-posterior pelvic-floor thigh-posterior thigh-medial
hip hip-posterior back 69 502 hip-lateral thigh-posterior
hip hip-lateral back 87 512 hip-anterior thigh-lateral thigh-anterior
hip hip-anterior front 66 467 groin abdomen-lower thigh-anterior thigh-medial
hip groin front 30 488 pelvic-floor abdomen-lower thigh-medial
hip pelvic-floor back 0 534 abdomen-lower thigh-medial
front chest-anterior front 45 235 chest-lateral abdomen-upper
front chest-lateral front 86 290 abdomen-upper
front abdomen-upper front 30 340 abdomen-lower
front abdomen-lower front 38 437
thigh thigh-lateral front 96 610 thigh-posterior thigh-anterior knee-lateral
thigh thigh-posterior back 55 630 thigh-medial knee-posterior
thigh thigh-anterior front 55 610 thigh-medial knee-anterior
thigh thigh-medial front 17 615 knee-medial
knee knee-anterior front 50 740 knee-lateral knee-medial leg-lateral leg-posterior
knee knee-posterior back 46 748 knee-lateral knee-medial leg-posterior
knee knee-lateral front 72 738 leg-lateral
knee knee-medial front 24 738 leg-posterior
leg leg-lateral front 77 835 leg-posterior heel sole
leg leg-posterior back 52 820 heel sole
leg heel back 47 970 sole
leg sole front 55 988
`;

const regions = [
  'neck',
  'shoulder',
  'arm',
  'upper-back',
  'low-back',
  'hip',
  'front',
  'thigh',
  'knee',
  'leg',
] as const;

function read(): readonly Zone[] {
  const lines = rows(table).map(([line = '']) => words(line));
  const pairs = lines.flatMap(([, id = '', , , , ...others]) => others.map(other => [id, other]));
  const neighbours = (zone: ZoneId) =>
    pairs.flatMap(([a = '', b = '']) => (a === zone ? [b] : b === zone ? [a] : []));
  return lines.map(([region, id = '', view, x, y]) => ({
    id,
    region: among(regions, region),
    ...(x === '0' && {midline: true as const}),
    neighbours: neighbours(id),
    centre: place(view, x, y),
  }));
}

/** The places where pain is felt, in the order in which lists show them: down the body, front after back. */
export const zones = read();

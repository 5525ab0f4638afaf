import {rows} from './rows.js';

// Apart from the muscles': a map is there before its muscles are.
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

export const zoneLatin: Readonly<Record<string, string>> = Object.fromEntries(
  rows(zones).map(([id = '', latin = '']) => [id, latin]),
);

import type {AtlasWords} from '../../model/types.js';

/** The small movements, in German. */
export const movements: AtlasWords['movements'] = {
  'knee-rolls': {
    name: 'Knie rollen',
    steps: [
      'Auf den Rücken legen, Knie gebeugt.',
      'Beide Knie langsam zu einer Seite sinken lassen.',
      'Zurück und zur anderen.',
    ],
  },
  'pelvic-tilt': {
    name: 'Becken wippen',
    steps: [
      'Auf den Rücken legen, Knie gebeugt.',
      'Den unteren Rücken sanft zum Boden drücken.',
      'Lösen, bis er sich etwas hebt.',
    ],
  },
  'cat-cow': {
    name: 'Rund und hohl',
    steps: ['Auf Hände und Knie.', 'Ausatmen, den Rücken langsam runden.', 'Einatmen, sinken lassen.'],
  },
  'lying-figure-four': {
    name: 'Liegende Vier',
    steps: [
      'Auf den Rücken legen, Knie gebeugt.',
      'Einen Knöchel aufs andere Knie legen.',
      'Den Schenkel heranziehen, bis das Gesäß etwas zieht.',
    ],
  },
  'half-kneeling-hip-flexor': {
    name: 'Hüfte dehnen im Knien',
    steps: [
      'Ein Knie auf ein Kissen, der andere Fuß vorn.',
      'Steißbein einrollen und so lassen.',
      'Etwas nach vorn, ohne Hohlkreuz.',
    ],
  },
  'standing-hip-flexor': {
    name: 'Hüfte dehnen im Stehen',
    steps: [
      'An die Wand stellen, ein Fuß weit hinten.',
      'Diese Ferse heben, Steißbein einrollen.',
      'Vorderes Knie beugen, bis die Hüfte etwas zieht.',
    ],
  },
  'chair-side-bend': {
    name: 'Seitbeuge auf dem Stuhl',
    steps: [
      'Aufrecht sitzen, einen Arm heben.',
      'Langsam zur anderen Seite beugen.',
      'In die lange Seite atmen.',
    ],
  },
  'thread-the-needle': {
    name: 'Drehen und durchgreifen',
    steps: [
      'Auf Hände und Knie, oder an die Wand.',
      'Einen Arm unter dem anderen durchschieben.',
      'Zurückdrehen und den Arm weit öffnen.',
    ],
  },
  'shoulder-blade-squeeze': {
    name: 'Blätter zusammen',
    steps: ['Aufrecht sitzen, Arme locker.', 'Die Schulterblätter zusammenziehen.', 'Langsam lösen.'],
  },
  'neck-side-bend': {
    name: 'Kopf zur Seite',
    steps: [
      'Aufrecht sitzen, mit einer Hand den Stuhl halten.',
      'Den Kopf sanft zur anderen Seite neigen.',
      'Atmen, die Schulter schwer werden lassen.',
    ],
  },
  'calf-stretch': {
    name: 'Wade dehnen',
    steps: [
      'Hände an die Wand, ein Bein hinten.',
      'Dieses Knie gerade, die Ferse unten.',
      'Etwas vorlehnen.',
    ],
  },
  'easy-walk': {
    name: 'Ein paar Schritte',
    steps: ['Umhergehen, drinnen oder draußen.', 'Die Arme schwingen lassen.'],
  },
  'belly-breathing': {
    name: 'Ruhig in den Bauch atmen',
    steps: ['Eine Hand auf den Bauch legen.', 'Durch die Nase ein, in die Hand.', 'Länger aus als ein.'],
  },
};

export const reasons: AtlasWords['reasons'] = {
  'vessels-and-bowel-in-front': 'Davor liegen große Gefäße, Darm und Nerven.',
  'inside-the-pelvis': 'Er liegt im Becken, außer Reichweite.',
  'vessels-and-nerves-of-the-neck': 'Gleich daneben laufen Halsschlagader und Armnerven.',
  'not-reachable': 'Kein Werkzeug erreicht ihn sicher.',
};

export const instead: AtlasWords['instead'] = {
  iliopsoas:
    'Die Hüfte vorn dehnen, ohne Hohlkreuz. Vorn am Schenkel rollen hilft vielen. Geschulte Hände können ihn drücken.',
  'levator-ani-coccygeus':
    'Physiotherapie für den Beckenboden. Bis dahin: ruhig atmen, warm baden, ein Kissen mit Lücke fürs Steißbein.',
  scalenes: 'Den Kopf langsam zur anderen Seite neigen, in den Bauch atmen, Wärme auf die Schulter.',
  diaphragm: 'Zwei Minuten ruhig in den Bauch atmen, länger aus als ein.',
  subscapularis:
    'Der einzige Weg führt durch die Achselhöhle. Den Arm locker pendeln lassen, Blätter zusammenziehen, oder Physiotherapie.',
};

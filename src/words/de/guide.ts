import type {guideMore as englishMore} from '../en/guide-more.js';
import type {guide as english} from '../en/guide.js';
import type {Translation} from '../terms.js';

/** What `<roller-guide>` says, in German. */
export const guide: Translation<typeof english> = {
  title: muscle => `${muscle}: behandeln`,
  titleRest: muscle => `${muscle}: wärmen`,
  titleNone: muscle => `${muscle}: nicht drücken`,
  titleNoneLeft: muscle => `${muscle}: für dich gerade nicht`,

  empty: 'Noch nichts zu behandeln',
  emptyThen: 'Markieren, wo es wehtut, und einen Muskel wählen. Hier geht dann die Anleitung auf.',
  emptyAlone: 'Für diese Anleitung ist kein Muskel gewählt.',
  unknown: 'Der gewünschte Muskel ist nicht in dieser Sammlung.',
  goToMap: 'Markieren, wo es wehtut',
  loading: 'Die Anleitung kommt.',
  failed: 'Die Anleitung ist nicht geladen.',
  again: 'Noch einmal versuchen',

  whichSide: 'Welche Seite?',
  side: {left: 'Links', right: 'Rechts', both: 'Beide'},
  yourSide: {left: 'deine linke Seite', right: 'deine rechte Seite', both: 'beide Seiten nacheinander'},

  have: 'Was hast du da?',
  tool: {
    'foam-roller': 'Faszienrolle',
    'massage-ball': 'Massageball',
    'roller-stick': 'Rollstab',
    hands: 'Nur die Hände',
  },
  toolOr: {
    'foam-roller': 'eine feste, glatte',
    'massage-ball': 'oder ein Tennisball',
    'roller-stick': 'oder ein Nudelholz',
    hands: 'immer dabei',
  },
  best: 'Kommt gut hin',
  possible: 'Geht, mit Vorsicht',
  notReach: 'Hier nicht: kommt nicht gut hin',
  notHands: 'Hier kein Gerät, nur die Hände',
  notLowBack: 'Nie auf dem unteren Rücken',
  notFloor: 'Nur am Boden',
  notFor: condition => `Nicht für dich: ${condition}`,
  wrongTool: (tool, muscle) => `${tool}: nicht für ${muscle}. Das hier passt besser.`,
  changed: 'Deine Antworten ändern, was zu dir passt. Vor dem Start kurz hinschauen.',

  floorAsk: 'Kommst du auf den Boden und wieder hoch?',
  floorYes: 'Ja',
  floorNo: 'Nicht leicht',
  floorAfterAll: 'Ich komme doch auf den Boden',

  place: {
    floor: 'am Boden',
    bed: 'im Bett',
    chair: 'auf dem Stuhl',
    wall: 'an der Wand',
    standing: 'im Stehen',
  },
  with: (tool, place) => `${tool}, ${place}`,
  otherWays: 'Andere Wege',
  easier: 'Leichter',
  harder: 'Stärker',
  standing: 'Ohne Boden',

  where: 'Wo',
  reach: {
    direct: 'Du drückst ihn direkt.',
    through: 'Er liegt tief. Du drückst durch den Muskel darüber.',
    edge: 'Nur sein Rand ist zu erreichen.',
  },
  stroke: (from, to) => `Ziehen von ${from} bis ${to}.`,
  oneWay: 'Immer in eine Richtung.',
  houseStyle: 'So machen wir es.',
  stillPress: 'Still drücken, keine Züge.',
  still: (from, to) => `Die Stelle suchen, von ${from} bis ${to}.`,
  resting: 'Nur eine warme Hand. Nichts wird gedrückt.',

  hard: 'Wie fest',
  bands: ['zu leicht', 'hier', 'weniger'],
  hardNote: 'Ein guter Schmerz. Du kannst atmen und reden. Fester hilft nicht mehr.',
  hardRest: 'Hier gar kein Schmerz. Nur Wärme.',

  care: 'Vorsicht',
  careYou: condition => `Du hast gesagt: ${condition}. Leichter, und höchstens eine Minute.`,
  careSome: 'Manche brauchen mehr Vorsicht',
  stop: 'Stechend, taub, kribbelig oder schwindlig? Stopp.',
  professional: 'Eine Physiotherapeutin erreicht ihn besser als du.',
  noLowBack: 'Nie direkt auf den unteren Rücken.',
  noLowBackWhy: 'Dort tragen keine Rippen dein Gewicht.',
  noLowBackInstead: 'Ein Ball neben der Wirbelsäule an der Wand, oder deine Hände.',

  then: 'Dann etwas bewegen',
  after: 'Danach',
  feel: 'Ein dumpfer Schmerz beim Drücken, danach Wärme.',

  why: 'Warum nicht',
  noneLeft: condition => `Bei dir (${condition}): diesen Muskel nicht selbst drücken.`,
  onlyFloor: 'Er ist nur am Boden zu erreichen.',
  askSomeone: 'Was zu dir passt, zeigt die Physiotherapie.',
  instead: 'Was stattdessen',
  insteadSafe: 'Wärme, langsames Atmen und ein kurzer Gang gehen immer.',

  start: 'Timer starten',
  startMovement: 'Bewegung starten',
  notNow: 'Nicht jetzt',
  closeTimer: 'Timer schließen',
  for: (time, side) => `${time}, ${side}`,
  time: (seconds: number) => {
    const minutes = Math.floor(seconds / 60);
    const rest = seconds % 60;
    if (minutes === 0) return `${seconds} Sekunden`;
    if (rest === 30) return `${minutes}½ Minuten`;
    const whole = minutes === 1 ? '1 Minute' : `${minutes} Minuten`;
    return rest ? `${whole} ${rest} Sekunden` : whole;
  },

  poseLabel: (muscle, how, side) => `Jemand behandelt: ${muscle}, ${side}, ${how}`,
  moveLabel: movement => `Jemand macht diese Bewegung: ${movement}`,
  plateLabel: muscle => `${muscle}: die empfindlichen Punkte und wohin sie nach Berichten Schmerz senden`,
  sends: 'Sendet nach Berichten Schmerz hierhin.',
  often: 'Oft',
  sometimes: 'Manchmal',
  spot: 'der empfindliche Punkt',
  under: 'der Muskel darunter',
  hold: 'Bild anhalten',
  unhold: 'Bild bewegen',
  oneWayKey: 'so herum drücken',
  liftKey: 'abheben und zurück',

  sources: 'Wo das gelesen wurde',
  review: 'Nach veröffentlichten Quellen geschrieben, noch nicht ärztlich geprüft.',
  checked: (by, date) => `Geprüft von ${by}, ${date}.`,
  phone: 'Auf mein Handy',
  copy: 'Link kopieren',
  ad: 'Anzeige',
  flags: {
    pregnancy: 'Schwangerschaft',
    osteoporosis: 'brüchige Knochen oder lange Kortison',
    anticoagulants: 'Blutverdünner oder Blutungsneigung',
    'past-clot-or-varicose': 'frühere Thrombose oder Krampfadern',
    'surgery-or-injury': 'Operation oder Verletzung vor Kurzem',
    'numb-skin': 'taube Haut oder Nervenschaden',
    'implant-or-cancer-area': 'Implantat oder Krebs an der Stelle',
    'joint-replaced': 'künstliche Hüfte oder künstliches Knie',
    'spinal-injection': 'Spritze an die Wirbelsäule vor Kurzem',
    'spinal-problem': 'bekanntes Problem der Wirbelsäule',
    'known-aneurysm': 'bekanntes Aneurysma',
    'leg-strip': 'Schmerz oder Taubheit unter dem Knie',
    'broken-skin': 'offene oder entzündete Haut',
    hypermobility: 'sehr bewegliche Gelenke',
    fibromyalgia: 'Schmerz an vielen Stellen',
    'aneurysm-risk': 'erhöhtes Risiko für ein Aneurysma',
  },
};

/** What it says only when asked, in German. */
export const guideMore: Translation<typeof englishMore> = {
  thisOne: 'Diese Art',
  provenance: {
    sourced: 'Stelle und Vorsicht auf diesen Seiten gelesen. Längen und Zeiten sind von uns.',
    'sourced+recalled':
      'Teils auf diesen Seiten gelesen, teils aus Lehrbüchern. Längen und Zeiten sind von uns.',
    recalled: 'Aus Lehrbüchern, keine Seite gelesen. Längen und Zeiten sind von uns.',
  },
  oneWay: 'Eine Richtung',
  oneWayNote: 'So machen wir es. Manche der Seiten sagen es auch. Verglichen hat es noch keine Studie.',
  hard: 'Wie fest',
  hardNote: 'In einer kleinen Studie half sanft, mittel und fest gleich viel.',
  long: 'Wie lang, wie oft',
  longNote: 'Die meisten Studien waren mit gesunden jungen Leuten.',
  not: 'Wann nicht',
  muscle: 'Der Muskel',
  tier: {1: 'Studie', 2: 'Fachbuch', 3: 'Praxis- oder Laienseite'},
  newTab: 'öffnet sich in neuem Tab',

  phoneHow:
    'Die Kamera des Handys darauf richten. Es öffnet diese Übung und sagt nichts darüber, wo es wehtut.',
  code: address => `Code mit dem Link ${address}`,
  copied: 'Kopiert.',
  copyFailed: 'Kopieren ist hier gesperrt. Das ist der Link:',
};

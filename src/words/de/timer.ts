import type {timerEnd as englishEnd} from '../en/timer-end.js';
import type {timer as english} from '../en/timer.js';
import type {Translation} from '../terms.js';

const seconds = (n: number): string => (n === 1 ? '1 Sekunde' : `${n} Sekunden`);

/** What `<trigger-point-timer>` says, in German. */
export const timer: Translation<typeof english> = {
  title: 'Timer',
  plain: 'Eine langsame Minute',
  unnamed: 'Dein empfindlicher Punkt',
  sided: (name, side) => `${name}, ${side}`,
  side: {left: 'links', right: 'rechts'},
  left: 'Links',
  right: 'Rechts',
  both: 'Beide',
  sides: 'Seite',
  whichSide: 'Welche Seite?',
  whichSideThen: 'Die Seite, die wehtut',
  sideDone: 'fertig',

  start: 'Start',
  pause: 'Pause',
  resume: 'Weiter',
  stop: 'Stopp',
  skip: {settle: 'Jetzt beginnen', work: 'Überspringen', move: 'Überspringen', rest: 'Jetzt weiter'},
  repeat: 'Noch einmal von vorn',
  longer: '+15 s',
  shorter: '−15 s',
  longerLabel: '+15 s, länger',
  shorterLabel: '−15 s, kürzer',

  secondsLeft: n => `noch ${seconds(n)}`,
  stroke: (n, of) => `Zug ${n} von ${of}`,
  breath: (n, of) => `Atemzug ${n} von ${of}`,
  place: (n, of) => `${n} von ${of}`,
  strokes: n => (n === 1 ? '1 Zug' : `${n} Züge`),

  ready: {stroke: 'Punkt suchen', still: 'Punkt suchen', move: 'In Stellung gehen'},
  readyThen: {stroke: 'Langsame Züge, eine Richtung', still: 'Drücken und bleiben', move: 'Klein und leicht'},
  roll: {
    'foam-roller': 'Langsam rollen',
    'massage-ball': 'Langsam rollen',
    'roller-stick': 'Langsam rollen',
    hands: 'Langsam streichen',
  },
  back: 'Abheben, zurück',
  still: 'Drücken und bleiben',
  ease: 'Loslassen',
  out: 'Ausatmen',
  in: 'Einatmen',
  times: n => `${n} Mal, langsam`,
  hold: 'Leicht, nichts erzwingen',
  rest: 'Pause',
  next: what => `Danach: ${what}`,
  lighter: 'Für dich leichter als üblich',

  paused: 'Angehalten',
  pausedWhy: {
    you: 'So lange du willst',
    other: 'Ein anderer Timer läuft',
    sleep: 'Das Gerät schlief. Gehalten bei der letzten sicheren Sekunde.',
    reload: 'Die Seite war weg. Gehalten bei der letzten sicheren Sekunde.',
  },

  rule: 'Stechend, taub, kribbelig oder schwindlig? Stopp.',
  replace: 'Ein anderer Timer läuft. Ihn anhalten und diesen starten?',
  replaceYes: 'Diesen starten',
  replaceNo: 'So lassen',

  queue: 'In dieser Reihenfolge',
  bell: 'Sanfte Glocke',
  voice: 'Ansagen',
  buzz: 'Vibrieren',
  full: 'Ganzer Bildschirm',
  fullOff: 'Vollbild verlassen',
  unkept: 'Hier lässt sich nichts merken: Neu laden heißt von vorn.',
  noVoice: 'Dieses Gerät hat keine Stimme in dieser Sprache.',
  silent: 'Hier ohne Ton: auf den Bildschirm schauen.',
  dims: 'Der Bildschirm kann hier dunkel werden. Die Zeit läuft weiter.',
  idle: 'Kein Muskel gewählt. Der Takt gilt einem Punkt deiner Wahl.',
  loading: 'Einen Augenblick',
  noDetails: 'Die Hinweise zu diesem Muskel sind nicht geladen. Höchstens eine Minute, und leicht.',
  notForYou: 'Nach dem, was du gesagt hast, diesen Punkt auslassen. Stattdessen die Bewegung.',
  unasked: 'Nichts fängt an, bevor die Sicherheitsfragen beantwortet sind.',
  help: 'Wenn sich etwas ernst anfühlt: 112 oder die Notrufnummer vor Ort.',
  retry: 'Noch einmal versuchen',

  before: 'Wenn du magst: Wie stark ist es jetzt?',

  say: {
    settle: what => `${what}. Punkt suchen.`,
    work: n => `Los. ${seconds(n)}.`,
    half: 'Halbzeit.',
    ten: 'Zehn Sekunden.',
    move: what => `Gut. Jetzt bewegen: ${what}.`,
    rest: what => `Pause. Danach: ${what}.`,
    over: 'Fertig.',
    paused: n => `Angehalten. Noch ${seconds(n)}.`,
    resumed: 'Es geht weiter.',
    stopped: 'Gestoppt.',
  },
};

/** What is said at an end, in German. */
export const timerEnd: Translation<typeof englishEnd> = {
  why: 'Warum aufhören?',
  reason: {'too-much': 'Zu viel', numb: 'Taub oder kribbelig', dizzy: 'Schwindlig', done: 'Für jetzt genug'},
  goOn: 'Doch weiter',

  done: 'Fertig',
  sideDone: {left: 'Linke Seite fertig', right: 'Rechte Seite fertig'},
  how: 'Wie war das?',
  change: {easier: 'Leichter', same: 'Gleich', worse: 'Schlimmer'},
  before: 'Wie stark ist es jetzt?',
  now: 'Wie ist der Schmerz jetzt?',
  noPain: '0 kein Schmerz',
  worst: '10 stärker geht nicht',
  was: n => `Vorher war es ${n}.`,
  kept: 'Gemerkt, bis du diese Seite schließt.',
  again: 'Noch einmal',
  others: 'Mit dem Rest weiter',

  nextTitle: 'Und jetzt',
  next: [
    'Etwas bewegen: ein kurzer Gang, oder die kleine Bewegung noch einmal.',
    'Wärme hilft vielen.',
    'Einen Tag etwas wund ist normal. So lange ruht die Stelle.',
    'Morgen früh schlimmer? Leichter, oder lassen.',
  ],
  ended: {
    'too-much': {
      title: 'Gut, dass du aufgehört hast',
      text: 'Fester hilft nicht mehr. Nächstes Mal: halb so viel Druck, halb so lang, oder ein weicher Ball an der Wand. Gut ist, wobei du atmen und reden kannst.',
    },
    numb: {
      title: 'Diese Stelle in Ruhe lassen',
      text: 'Taub oder kribbelig kann heißen, dass ein Nerv gedrückt wird. Die Stelle liegt beiseite. Ohne Druck sollte es in Minuten vergehen. Bleibt es, oder wird ein Bein oder Arm schwach: heute beim Arzt anrufen. Taub zwischen den Beinen oder Probleme beim Wasserlassen: sofort Hilfe holen.',
      then: 'Wenn das Gefühl wieder da ist',
      next: [
        'Etwas bewegen: ein kurzer Gang, nichts, was es zurückbringt.',
        'Wärme hilft vielen. Nie auf Haut, die noch taub ist: sie kann verbrennen, ohne dass du es merkst.',
        'Einen Tag etwas wund ist normal. Taub oder kribbelig, das bleibt, ist es nicht.',
      ],
    },
    dizzy: {
      title: 'Hinlegen oder hinsetzen',
      text: 'Unten bleiben, bis es vorbei ist, etwas trinken, für heute gut sein lassen. Kommt starker Kopfschmerz dazu, verwaschene Sprache, Probleme mit Sehen oder Gleichgewicht?',
      yes: 'Ja, eines davon',
      then: 'Nichts davon? Wenn es vorbei ist',
      next: [
        'Erst aufsetzen, dann aufstehen, mit etwas zum Festhalten. Dann etwas bewegen: ein paar Schritte.',
        'Wärme hilft vielen: ein warmes Tuch, heute kein heißes Bad.',
        'Einen Tag etwas wund ist normal. Wieder schwindlig, oder in einer Stunde noch immer? Heute beim Arzt anrufen.',
      ],
    },
    done: {title: 'Für jetzt genug', text: 'Jeder langsame Zug zählt. An einem anderen Tag weiter.'},
    clearance: {
      title: 'Gestoppt',
      text: 'Nach dem, was du gesagt hast, sollte das warten, bis ein Arzt zustimmt.',
      then: 'Bis dahin',
      next: [
        'Etwas bewegen, so weit es leicht geht: ein kurzer Gang, langsam atmen.',
        'Wärme hilft vielen.',
        'Einen Tag etwas wund ist normal.',
      ],
    },
    replaced: {title: 'Gestoppt', text: 'Etwas anderes wurde gewählt.'},
  },
};

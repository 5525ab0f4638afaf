import type {map as english} from '../en/map.js';
import type {Translation} from '../terms.js';

/** What `<pain-map>` says, in German. */
export const map: Translation<typeof english> = {
  title: 'Wo tut es weh?',
  lead: 'Tipp alles an, was wehtut. Eine Zahl kann folgen, muss aber nicht.',
  yourLeft: 'deine linke Seite',
  yourRight: 'deine rechte Seite',
  sides: {left: 'deine linke Seite', right: 'deine rechte Seite', midline: 'Mitte'},
  placeOn: (zone, side) => `${zone}, ${side}`,

  views: 'Ansicht',
  back: 'Hinten',
  front: 'Vorn',
  side: 'Seite',
  backFront: 'Hinten und vorn',
  seenFrom: {back: 'Von hinten', front: 'Von vorn', side: 'Von der Seite'},
  sideOf: {left: 'Deine linke Seite', right: 'Deine rechte Seite'},
  marksThere: n => (n === 1 ? 'dort eine Stelle' : `dort ${n} Stellen`),
  figure: view => `${view}. Pfeiltasten wandern, Leertaste markiert, eine Ziffer sagt, wie stark.`,
  stillFigure: (view, marks) => (marks ? `${view}. Markiert: ${marks}.` : `${view}. Nichts markiert.`),
  drawingMissing: 'Die Zeichnung ist nicht geladen. Die Liste unten kann dasselbe.',
  zoom: 'Wie nah',
  trunk: 'Rumpf',
  whole: 'Ganzer Körper',
  closer: 'Kreuz, näher',
  showLegs: 'Auch die Beine',

  legs: 'Zieht es in ein Bein?',
  legsAnswers: {no: 'Nein', left: 'Links', right: 'Rechts', both: 'Beide'},
  legsWhere: 'Antippen, wohin es zieht. Das hilft, die Muskeln zu unterscheiden.',
  which: 'Welche Stelle ist gemeint?',
  neither: 'Keine davon',

  empty: 'Noch nichts markiert. Auf den Körper tippen oder aus der Liste wählen.',
  relief: 'Genau dort zeigen viele hin. Oft kommt der Schmerz von woanders.',
  pain: 'Dein Schmerz',
  howBad: place => `Wie stark ist es? ${place}`,
  howBadShort: 'Wie stark?',
  ofTen: 'von 10',
  mild: '1 kaum da',
  worst: '10 stärker geht nicht',
  noNumber: 'Keine Zahl',
  remove: place => `${place} entfernen`,
  removeShort: 'Entfernen',
  marked: place => `${place}: markiert`,
  unmarked: place => `${place}: nicht markiert`,
  rated: (place, n) => `${place}: ${n} von 10`,
  noMuscle: 'Diesen Muskel hat die Zeichnung nicht.',
  noOutline: 'Diese Stelle hat in der Zeichnung keinen Umriss.',
  setAside: n =>
    n === 1
      ? 'Eine Markierung liegt beiseite: Dieser Körper kennt die Stelle nicht.'
      : `${n} Markierungen liegen beiseite: Dieser Körper kennt die Stellen nicht.`,

  list: 'Lieber aus einer Liste wählen',
  places: n => `${n} Stellen`,
  regions: {
    neck: 'Nacken und Kopf',
    shoulder: 'Schulter',
    arm: 'Arm und Hand',
    'upper-back': 'Oberer Rücken',
    'low-back': 'Unterer Rücken',
    hip: 'Hüfte und Gesäß',
    front: 'Brust und Bauch',
    thigh: 'Oberschenkel',
    knee: 'Knie',
    leg: 'Unterschenkel und Fuß',
  },
  search: 'Stelle suchen',
  found: n => (n === 1 ? 'Eine Stelle gefunden' : `${n} Stellen gefunden`),
  nothingFound: 'So heißt keine Stelle. Versuch „Hüfte“ oder „Rücken“.',

  undo: 'Zurück',
  redo: 'Wieder vor',
  clear: 'Alles löschen',
  cleared: 'Alles gelöscht. „Zurück“ holt es wieder.',
  saveSvg: 'SVG sichern',
  savePng: 'PNG sichern',
  unsaved: 'Dieser Browser kann das Bild nicht machen. Ein Bildschirmfoto tut es auch.',

  muscles: n => (n === 1 ? 'Ein Muskel, der es senden kann' : `${n} Muskeln, die es senden können`),
  coming: 'Muskeln werden gesucht …',
  partMissing: 'Die Liste der Muskeln ist nicht geladen. Deine Markierungen sind sicher.',
  sources: 'Muskeln, die es senden könnten',
  often: 'Oft berichtet',
  sometimes: 'Manchmal berichtet',
  why: (often, sometimes) =>
    [often && `Oft hier gespürt: ${often}.`, sometimes && `Manchmal: ${sometimes}.`]
      .filter(Boolean)
      .join(' '),
  watch: 'Wenn es je kribbelt oder unter das Knie zieht: aufhören und nachfragen.',
  warning: 'Es kann ein Nerv sein. Erst ärztlich nachfragen.',
  join: items => items.join(', '),
  open: 'Was tun',
  showOn: muscle => `${muscle}: am Körper zeigen`,
  doesItFit: 'Passt das zu deinem?',
  backToList: 'Zurück zu den Muskeln',
  startGently: 'Sanft anfangen',
  startGentlyThen: 'Im Stehen, mit wenig Druck. Ohne Boden.',
  gentlyNone:
    'Keiner davon lässt sich im Stehen behandeln. Wärme und ein kurzer Gang gehen jetzt; ein Muskel oben sagt, was sonst hilft.',
  noSource: 'Kein Muskel unserer Liste sendet nach Berichten genau dorthin. Das ist häufig.',
  noSourceThen: 'Wärme und ein kurzer Gang gehen jetzt. Bleibt es vier bis sechs Wochen, bitte zum Arzt.',

  honestLead: 'Vielleicht ist es gar kein Muskel.',
  honest:
    'Gelenke, Bandscheiben, Nerven und Organe können an derselben Stelle wehtun. Die Muster sind Zeichnungen von Fachleuten, und Körper sind verschieden. Ist es nach vier bis sechs Wochen nicht besser, bitte zum Arzt.',
  unchecked: 'Nach veröffentlichten Quellen geschrieben, noch nicht ärztlich geprüft.',
  checked: (by, date) => `Geprüft von ${by}, ${date}.`,
  patternOf: (muscle, side, often, sometimes) =>
    [
      `${muscle}, ${side}.`,
      often && `Empfindliche Punkte darin senden nach Berichten oft hierhin: ${often}.`,
      sometimes && `Manchmal hierhin: ${sometimes}.`,
      !often && !sometimes && 'Wohin er Schmerz sendet, hat niemand gezeichnet.',
    ]
      .filter(Boolean)
      .join(' '),
  bothSides: place => `${place} auf beiden Seiten`,
  keySpot: 'empfindlicher Punkt',
  keyOften: 'oft gespürt',
  keySometimes: 'manchmal gespürt',

  atlasProblem: {
    'not-found': 'Der Körper, den diese Seite wollte, war nicht zu finden. Hier ist unser eigener.',
    slow: 'Der Körper, den diese Seite wollte, lässt auf sich warten. Solange ist hier unser eigener.',
    'no-atlas': 'Der Körper, den diese Seite wollte, war nicht zu lesen. Hier ist unser eigener.',
  },
  retry: 'Noch einmal versuchen',
  valueMissing: 'Bitte markieren, wo es wehtut.',
};

import type {road as englishRoad} from '../en/road.js';
import type {safetyShell as englishShell} from '../en/safety-shell.js';
import type {safety as english} from '../en/safety.js';
import type {shared as englishShared} from '../en/shared.js';
import type {Translation} from '../terms.js';

/** What every element may say, in German. */
export const shared: Translation<typeof englishShared> = {
  back: 'Zurück, wo du warst',
  failed: 'Dieser Teil ist nicht geladen.',
  again: 'Noch einmal versuchen',
  reload: 'Seite neu laden',
  credit: 'Mit Unknot gemacht. Allgemeine Bildung, kein ärztlicher Rat.',
};

/** What the empty `<rolling-session>` says around its steps, in German. */
export const road: Translation<typeof englishRoad> = {
  name: 'Von der schmerzenden Stelle bis zur fertigen Minute',
  back: 'Zurück',
  place: (step, of) => `Schritt ${step} von ${of}`,
  steps: {map: 'Wo es wehtut', safety: 'Bevor du anfängst', guide: 'So geht es', timer: 'Die Minute'},
  readOn: 'Lesen, wie es geht',
  another: 'Anderen Muskel wählen',
  failed: 'Dieser Schritt ist nicht geladen.',
  again: 'Noch einmal versuchen',
  loading: 'Einen Augenblick',
};

/** What `<safety-check>` says until its questions have come, in German. */
export const safetyShell: Translation<typeof englishShell> = {
  title: 'Bevor du anfängst',
  lead: 'Die meisten Rückenschmerzen sind harmlos und vergehen. Einige wenige brauchen einen Arzt, keine Rolle.',
  failed: 'Die Fragen, die hierher gehören, sind nicht geladen.',
  grave: 'Bitte heute ansehen lassen. Ist es schlimm oder wird es schlimmer: jetzt 112 anrufen.',
  again: 'Noch einmal versuchen',
};

/** What `<safety-check>` asks and says, in German. */
export const safety: Translation<typeof english> = {
  titles: {
    first: 'Bevor du anfängst',
    drawing: 'Zu dem, was du markiert hast',
    technique: 'Zu dieser Art, es zu machen',
    full: 'Alle Fragen',
  },
  leads: {
    first:
      'Die meisten Rückenschmerzen sind harmlos und vergehen. Einige wenige brauchen einen Arzt, keine Rolle.',
    drawing: 'Zu dieser Stelle fragen wir etwas mehr. Ankreuzen, was jetzt auf dich zutrifft.',
    technique: 'Damit es zu dir passt. Ankreuzen, was jetzt auf dich zutrifft.',
    full: 'Ankreuzen, was jetzt auf dich zutrifft. Die meisten kreuzen nichts oder eines an.',
  },
  doctor: 'Hat eine Ärztin oder ein Physiotherapeut diesen Schmerz angesehen?',
  doctorNothing: 'Ja, nichts Ernstes',
  doctorFound: 'Ja, es wurde etwas gefunden',
  doctorNotYet: 'Noch nicht',
  tick: 'Ankreuzen, was jetzt auf dich zutrifft',
  rows: [
    'Probleme beim Wasserlassen oder den Stuhl zu halten, oder taub zwischen den Beinen',
    'Ein Bein wird schwach, oder Schmerz oder Taubheit zieht in beide Beine',
    'Schmerz in der Brust, Atemnot, oder plötzlich ein reißender Schmerz',
    'Es begann mit einem schweren Sturz oder Unfall',
    'Fieber oder ein Infekt vor Kurzem, oder du fühlst dich richtig krank',
    'Du hattest Krebs, oder nimmst ungewollt ab',
  ],
  none: 'Nichts davon',
  next: 'Weiter',
  whyWeAsk: 'Warum wir fragen',
  why: 'Rollen hilft Muskeln. Bei einer Entzündung, einem Bruch oder einem gedrückten Nerv hilft es nicht und kostet Zeit. Die Fragen fangen auf, was sich erst jemand ansehen muss. Was du hast, können sie nicht sagen.',
  stays: 'Deine Antworten bleiben auf dieser Seite. Nichts wird gesendet.',
  unchecked: 'Nach veröffentlichten Leitlinien geschrieben. Noch nicht ärztlich geprüft.',
  everything: 'Alle Fragen zeigen',
  flags: {
    'chest-pain': 'Schmerz in der Brust zum Rückenschmerz, oder Schwitzen oder Atemnot dabei',
    'tearing-or-pulsing': 'Plötzlich reißender Schmerz, fast ohnmächtig, oder ein pochender Knoten im Bauch',
    'pregnant-sudden': 'Schwanger, oder vielleicht, mit plötzlichem Schmerz unten oder Blutung',
    'neck-artery-signs':
      'Bei oder nach Druck am Nacken: neuer starker Kopfschmerz, Schwindel, verwaschene Sprache, Probleme mit Sehen oder Stehen',
    'calf-and-breathless': 'Wade geschwollen, warm und empfindlich, dazu Atemnot oder Schmerz in der Brust',
    'dark-urine': 'Dunkler Urin oder große Blutergüsse nach fester Massage',
    'bladder-bowel': 'Neu: Probleme beim Wasserlassen, oder Blase oder Darm zu halten',
    'saddle-numbness': 'Taub zwischen den Beinen oder um den Po',
    'sexual-function': 'Neu: weniger Gefühl oder Funktion beim Sex, oder weniger Gefühl am Po',
    'both-legs': 'Schmerz, Kribbeln, Schwäche oder Taubheit in beiden Beinen',
    'leg-weakness': 'Ein Bein wird schwach, ein Fuß hängt, oder neu unsicherer Gang',
    'serious-accident': 'Es begann mit einem schweren Sturz oder Unfall',
    'hands-and-walking': 'Beide Hände ungeschickt oder taub, und das Gehen ist anders',
    'fragile-and-sudden':
      'Plötzlicher Schmerz, oder nach kleinem Stoß, bei brüchigen Knochen, langer Kortisongabe oder über 70',
    fever: 'Fieber, Schüttelfrost, oder richtig krank',
    'infection-risk':
      'Neuer Rückenschmerz bei schwacher Abwehr, gespritzten Drogen oder einem Infekt vor Kurzem',
    cancer: 'Krebs, jetzt oder früher, und dieser Schmerz ist neu',
    'weight-loss': 'Ungewollt abgenommen',
    'night-pain': 'Keine Lage hilft, und nachts ist es viel schlimmer',
    'lump-or-shape': 'Ein Knoten, oder der Rücken hat seine Form verändert',
    'mid-back-constant':
      'Neuer Schmerz zwischen den Schulterblättern, der nie nachlässt, egal wie du liegst oder dich bewegst',
    'waves-or-blood': 'Schmerz in der Seite, in Wellen Richtung Leiste, oder Blut im Urin',
    'calf-swollen': 'Die Wade ist geschwollen, warm und empfindlich',
    'band-rash': 'Brennender Schmerz mit Ausschlag wie ein Band',
    'spinal-problem':
      'An deiner Wirbelsäule wurde etwas gefunden: Bandscheibe, Enge, Gleitwirbel, Operation, Implantat',
    'first-episode-age': 'Zum ersten Mal Rückenschmerz, und du bist unter 20 oder über 55',
    inflammatory:
      'Über drei Monate, vor 45 begonnen, weckt dich spät in der Nacht, und Bewegung ist besser als Ruhe',
    'walking-cramp': 'Gesäß oder Oberschenkel krampft beim Gehen und hört im Stehen auf',
    'leg-strip': 'Schmerz unter dem Knie, mit Taubheit oder Schwäche in einem Streifen',
    'six-weeks': 'Nach vier bis sechs Wochen nicht besser',
    'under-16': 'Du bist unter 16',
    'known-aneurysm': 'Ein bekanntes Aneurysma: die Bauchschlagader ist erweitert',
    pregnancy: 'Schwanger',
    anticoagulants: 'Blutverdünner, oder du blutest leicht',
    osteoporosis: 'Brüchige Knochen, oder lange Kortison',
    'past-clot-or-varicose': 'Schon einmal eine Thrombose, oder Krampfadern',
    'surgery-or-injury': 'Operation oder Verletzung in den letzten drei Monaten',
    'numb-skin': 'Taube Haut, Nervenschaden, Diabetes mit tauben Füßen, oder langer Schmerz nach Verletzung',
    'implant-or-cancer-area': 'Herzschrittmacher, Pumpe oder Stimulator, oder Krebs an der Stelle',
    'joint-replaced': 'Künstliche Hüfte oder künstliches Knie',
    'spinal-injection': 'In den letzten zwei Wochen eine Spritze an die Wirbelsäule',
    'broken-skin': 'Offene Wunde, entzündete Haut oder frische Schwellung',
    hypermobility: 'Sehr bewegliche Gelenke',
    fibromyalgia: 'Fibromyalgie, oder Schmerz an vielen Stellen',
    'aneurysm-risk':
      'Mann über 65 oder Frau über 70, mit Rauchen früher oder jetzt, hohem Blutdruck, engen Gefäßen oder Aneurysma in der Familie',
  },
  reasons: {
    'chest-pain': 'Schmerz in Brust und Rücken zugleich kann vom Herzen oder einem großen Gefäß kommen.',
    'tearing-or-pulsing': 'Plötzlich reißender Schmerz kann von einer großen Schlagader kommen.',
    'pregnant-sudden':
      'Plötzlicher Schmerz oder Blutung in der Schwangerschaft muss sofort angesehen werden.',
    'neck-artery-signs': 'Das können Zeichen einer gerissenen Halsschlagader oder eines Schlaganfalls sein.',
    'calf-and-breathless': 'Ein Gerinnsel kann vom Bein in die Lunge wandern.',
    'dark-urine': 'Unter hartem Druck können Muskeln zerfallen, und die Nieren leiden.',
    'bladder-bowel': 'Die Nerven für Blase und Darm können gedrückt sein. Stunden zählen.',
    'saddle-numbness': 'Die Nerven für Blase und Darm können gedrückt sein. Stunden zählen.',
    'sexual-function': 'Dieselben Nerven versorgen Blase, Darm und Sex. Stunden zählen.',
    'both-legs':
      'Beschwerden in beiden Beinen können heißen, dass mehrere Nerven gedrückt sind. Stunden zählen.',
    'leg-weakness': 'Zunehmende Schwäche heißt, dass ein Nerv Kraft verliert. Stunden zählen.',
    'serious-accident': 'Es kann ein Knochen gebrochen sein, auch wenn du gehen kannst.',
    'hands-and-walking': 'Beides zusammen kann von Druck auf das Rückenmark im Hals kommen.',
    'fragile-and-sudden': 'Ein Wirbel kann nachgegeben haben.',
    fever: 'Rückenschmerz mit Fieber kann eine Entzündung sein.',
    'infection-risk': 'Eine Entzündung kann sich in der Wirbelsäule festsetzen.',
    cancer: 'Neuer Rückenschmerz nach Krebs gehört angesehen, auch Jahre später.',
    'weight-loss': 'Ungewollt abnehmen gehört für sich angesehen.',
    'night-pain': 'Muskelschmerz hat meist eine Lage, die ihn lindert.',
    'lump-or-shape': 'Ein neuer Knoten oder eine neue Form braucht Hand und Auge.',
    'mid-back-constant': 'Schmerz dort oben, den nichts ändert, kommt vielleicht nicht von Muskeln.',
    'waves-or-blood': 'Wellen und Blut weisen auf die Niere.',
    'calf-swollen': 'Eine geschwollene warme Wade kann ein Gerinnsel sein. Bitte nicht reiben.',
    'band-rash': 'Ausschlag wie ein Band ist oft Gürtelrose, und frühe Behandlung hilft.',
    'spinal-problem': 'Wer deine Wirbelsäule kennt, sollte sagen, was sie darf.',
    'first-episode-age': 'In diesem Alter lohnt beim ersten Mal ein Blick.',
    inflammatory: 'Bei diesem Muster lohnt ein Gespräch über Entzündung der Wirbelsäule.',
    'walking-cramp': 'Krampf beim Gehen kann von den Gefäßen kommen.',
    'leg-strip': 'So zeigt sich meist ein eingeklemmter Nerv.',
    'six-weeks': 'Die meisten Rücken haben sich bis dahin beruhigt. Jemand sollte schauen.',
    'under-16': 'Diese Seite ist für Erwachsene. Mit den Eltern zu einer Fachperson gehen.',
    'known-aneurysm': 'Auf Bauch und Hüftbeuger soll nichts drücken.',
    pregnancy: 'Deine Hebamme oder Ärztin weiß, was jetzt passt.',
    anticoagulants: 'Druck kann tiefer bluten, als du spürst.',
    osteoporosis: 'Rippen, Hüfte und Wirbelsäule brauchen es sanfter.',
    'past-clot-or-varicose': 'Dieses Bein nicht rollen.',
    'surgery-or-injury': 'Was heilt, will eine Weile Ruhe.',
    'numb-skin': 'Druck steuert man nach Gefühl. Wo es fehlt, sollte jemand anleiten.',
    'implant-or-cancer-area': 'Manche Stellen sollten nicht gedrückt werden.',
    'joint-replaced': 'Manche Haltungen sind nichts für ein neues Gelenk.',
    'spinal-injection': 'Nach einer Spritze soll der Rücken ruhen.',
  },
  groups: {
    sign: 'Zeichen, die sich jemand ansehen muss',
    known: 'Was erst die Ärztin wissen sollte',
    condition: 'Was ändert, wie du es machst',
  },
  follow: {
    emergency: 'Ist es neu, oder wird es schlimmer?',
    emergencyNew: 'Neu, oder schlimmer',
    emergencyOld: 'Alt, unverändert, ärztlich bekannt',
    'same-day': 'Ist es ärztlich geprüft?',
    'same-dayNew': 'Noch nicht',
    'same-dayOld': 'Ja, alt und geprüft',
    aneurysm: 'Ist der Schmerz in Rücken oder Bauch neu oder schlimmer?',
    aneurysmNew: 'Ja',
    aneurysmOld: 'Nein',
    missing: 'Bitte noch diese Frage.',
  },
  change: 'Antworten ändern',
  mistake: 'Aus Versehen angekreuzt',
  ticked: 'Angekreuzt: ',
  clear: {
    title: 'Du kannst anfangen',
    text: 'Nichts, was du gesagt hast, spricht gegen sanftes Rollen. Aufhören, wenn es sticht, taub wird oder sich ausbreitet.',
    withConditions: 'Was nicht zu dir passt, lassen wir weg; wo es besser ist, gehen wir leichter.',
    byApp:
      'Du wurdest schon gefragt und kannst anfangen. Aufhören, wenn es sticht, taub wird oder sich ausbreitet.',
    map: 'Markieren, wo es wehtut',
  },
  'ask-first': {
    title: 'Erst die Ärztin fragen',
    text: 'Rollen kann für dich trotzdem gut sein, aber das sollte jemand sagen, der dich kennt. Lesen und markieren kannst du. Der Timer bleibt so lange zu.',
    common: 'Das kreuzen viele mit Rückenschmerz an.',
    meanwhile: 'Bis dahin geht: langsam atmen, eine Viertelstunde Wärme, ein kurzer Gang.',
    return: 'Komm wieder, wenn du gefragt hast. Es ist ein Tipp.',
    yes: 'Meine Ärztin hat Ja gesagt',
    byApp: 'Wer dir diese Seite gab, möchte erst eine ärztliche Zustimmung.',
    copy: 'Für meine Ärztin kopieren',
    copied: 'Kopiert',
    notCopied: 'Kopieren ging hier nicht. Die Zeilen oben lassen sich markieren.',
  },
  askPage: lines =>
    `Für meine Ärztin\nIch möchte schmerzende Muskeln bei Rückenschmerz sanft mit Faszienrolle oder Ball behandeln, ein bis zwei Minuten je Stelle. Ich wurde nach Warnzeichen gefragt und habe angekreuzt:\n${lines.map(line => `- ${line}`).join('\n')}\nDarf ich?`,
  confirmed: {
    title: 'Du kannst anfangen, sanft',
    text: 'Deine Ärztin weiß Bescheid. Leicht beginnen, kurz halten, und aufhören, wenn es sticht, taub wird oder sich ausbreitet.',
  },
  'same-day': {
    title: 'Heute zum Arzt',
    common: 'Bei den meisten, die das ankreuzen, ist es nichts. Geprüft werden muss es trotzdem jetzt.',
    text: 'In der Praxis oder beim Bereitschaftsdienst anrufen. Die Rolle bleibt erst einmal liegen.',
    meanwhile: 'Bis dahin: in der bequemsten Lage ruhen und warm halten.',
    return: 'Komm wieder, wenn jemand geschaut hat.',
    old: 'Das ist alt und ärztlich geprüft',
    byApp: 'Wer dir diese Seite gab, möchte, dass du heute zum Arzt gehst.',
  },
  emergency: {
    title: 'Jetzt Hilfe holen',
    common: 'Bei den meisten, die das ankreuzen, ist es nichts. Geprüft werden muss es trotzdem jetzt.',
    action: {
      'ambulance-now': 'Jetzt den Rettungsdienst rufen. Sitzen oder liegen, nicht allein bleiben.',
      'keep-still-and-call':
        'Still bleiben. Nicht beugen, nicht drehen. Anrufen und warten, bis Hilfe kommt.',
      'hospital-today-do-not-drive-yourself':
        'Jetzt in eine Notaufnahme. Nicht selbst fahren: jemanden bitten, oder anrufen.',
    },
    old: 'Das ist alt, unverändert und ärztlich bekannt',
    return: 'Diese Seite ist noch da, wenn es angesehen wurde.',
    byApp: 'Wer dir diese Seite gab, möchte, dass du jetzt Hilfe holst.',
    aneurysm:
      'Bei bekanntem Aneurysma muss neuer oder stärkerer Schmerz in Rücken oder Bauch sofort angesehen werden.',
  },
  line: name => `${name} anrufen`,
  worse: number => `Wird es schnell schlimmer oder ein Bein schwach: ${number} anrufen.`,
  call: number => `${number} anrufen`,
  other: number => `Klappt das nicht: ${number}, von jedem Handy.`,
  region: 'Wo bist du?',
  regionOther: 'Anderswo',
};

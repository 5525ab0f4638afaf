import type {AtlasWords} from '../../model/types.js';

/** What to mind, in German. */
export const cautions: AtlasWords['cautions'] = {
  'off-spine': 'Auf dem weichen Muskel neben der Wirbelsäule bleiben, nie auf den Knochen.',
  'off-bone': 'Nur weicher Muskel. Was sich wie Knochen anfühlt, meiden.',
  'no-lumbar': 'Nie eine Rolle am unteren Rücken. An der letzten Rippe ist Schluss.',
  'floating-ribs': 'Die zwei untersten Rippen enden frei. Nur eine leichte Hand, kein Gewicht.',
  kidney:
    'Unter den untersten Rippen liegen die Nieren. Leicht bleiben. Fieber, Blut im Urin oder Schmerz in Wellen: heute zum Arzt.',
  'sciatic-nerve': 'Kribbeln, Taubheit oder ein Blitz ins Bein? Sofort aufhören.',
  'radial-nerve': 'Kribbelt Unterarm oder Hand? Andere Stelle, oder aufhören.',
  'femoral-vessels': 'An der Leiste laufen große Gefäße. Weg von der Falte und ganz oben innen.',
  'knee-back': 'Handbreit Abstand zur Kniekehle.',
  'knee-cap': 'Handbreit Abstand zur Kniescheibe.',
  'head-support': 'Den Kopf in die Hände legen, nie hängen lassen.',
  'neck-back-only': 'Nur hinten am Nacken, sanft. Nie seitlich, nie vorn.',
  'dizzy-stop':
    'Schwindel, Doppelbilder, Lallen oder neuer heftiger Kopfschmerz? Aufhören und den Rettungsdienst rufen.',
  armpit: 'Auf dem Muskel dahinter bleiben. Nichts in die Achselhöhle.',
  'ribs-breast': 'Rippen und Brust sind empfindlich. Weich und leicht.',
  'chest-emergency': 'Druck auf der Brust, Atemnot, Schmerz in den Arm? Nicht rollen. Rettungsdienst rufen.',
  'abdomen-flat-hand':
    'Auf dem Bauch darf eine Hand nur ruhen. Schwanger, Bruch, frische Operation, pochender Knoten? Weglassen.',
  'shoulder-instability': 'Schulter locker oder frisch verletzt? Arm unten lassen oder weglassen.',
  'wrist-load': 'Handgelenke tun weh? Auf Unterarme oder Fäuste stützen.',
  dvt: 'Wade geschwollen, warm, schmerzhaft? Nicht rollen. Heute zum Arzt.',
  varicose: 'Schon eine Thrombose, oder Krampfadern? Dieses Bein, diesen Arm in Ruhe lassen.',
  anticoagulants:
    'Blutverdünner oder leicht blaue Flecken? Arzt fragen, leicht bleiben, bei Flecken aufhören.',
  osteoporosis:
    'Brüchige Knochen oder lange Kortison? Kein Körpergewicht. Weicher Ball an der Wand oder gar nicht.',
  pregnancy: 'Schwanger? Erst Hebamme oder Arzt fragen. Nicht auf Bauch oder Rücken.',
  strain: 'Gerade gezerrt? Erst heilen lassen.',
  'fracture-first': 'Nach Sturz oder bei dünnen Knochen direkt auf der Wirbelsäule wund? Erst zum Arzt.',
  'getting-up': 'Aufstehen vom Boden fällt schwer? Wand oder Stuhl nehmen.',
};

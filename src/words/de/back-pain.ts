import {muscleLatin} from '../latin.js';
import {zoneLatin} from '../zone-latin.js';
import {rows} from '../rows.js';
import {techniqueWords} from './techniques.js';
import type {AtlasWords} from '../../model/types.js';

const zones = `
head | Kopf | Hinterkopf, Schläfe oder Seite.
neck-back | Nacken | Vom Schädel bis zum dicken Wirbel.
neck-angle | Übergang Hals zur Schulter | Wo der Hals in die Schulter übergeht.
shoulder-posterior | Schulter hinten | Hinter dem Gelenk, über der Achsel.
shoulder-lateral | Schulter außen | Die runde Kappe.
shoulder-anterior | Schulter vorn | Wo der Gurt im Auto liegt.
arm-posterior | Oberarm hinten | Zwischen Schulter und Ellbogen.
arm-lateral | Oberarm außen | Unter der Schulterkappe.
arm-medial | Arm innen | Die Seite an den Rippen.
forearm-hand | Unterarm und Hand | Vom Ellbogen bis zu den Fingern.
upper-thoracic | Rücken ganz oben | Neben der Wirbelsäule, gleich unter dem Nacken.
scapula | Schulterblatt | Auf der Fläche des Blatts.
scapula-medial-border | Innenkante vom Schulterblatt | Die Kante zur Wirbelsäule hin.
mid-thoracic | Zwischen den Schulterblättern | Neben der Wirbelsäule, auf Höhe der Blätter.
scapula-inferior-angle | Schulterblattspitze | Die unterste Ecke des Blatts.
low-thoracic | Rippen unterm Schulterblatt | Neben der Wirbelsäule, bis zur letzten Rippe.
lumbar | Unterer Rücken | Neben der Wirbelsäule, unter der letzten Rippe.
flank | Seite der Taille | Das Weiche über dem Hüftknochen.
iliac-crest | Rand des Hüftknochens | Der Knochen, auf den man die Hände stützt.
si | Grübchen neben der Wirbelsäule | Tief unten, wo das Gesäß beginnt.
sacrum | Fuß der Wirbelsäule | Der flache Knochen zwischen den Grübchen.
coccyx | Steißbein | Das letzte Ende, zwischen den Pobacken.
buttock-upper | Gesäß oben | Gleich unter dem Rand des Hüftknochens.
buttock-mid | Gesäßmitte | Die vollste Stelle.
buttock-lower | Gesäß unten | Worauf man sitzt, bis zur Falte.
hip-posterior | Mulde hinter der Hüfte | Gleich hinter dem Hüftknubbel.
hip-lateral | Hüftknubbel | Wo die Hüfte am weitesten vorsteht.
hip-anterior | Hüfte vorn | Unter der Spitze des Hüftknochens.
groin | Leiste | Die Falte zwischen Bauch und Bein.
pelvic-floor | Zwischen den Sitzknochen | Wo ein Sattel drückt.
chest-anterior | Brust vorn | Vom Schlüsselbein bis zu den Rippen.
chest-lateral | Rippen an der Seite | Unter der Achsel.
abdomen-upper | Oberbauch | Zwischen Rippen und Nabel.
abdomen-lower | Unterbauch | Vom Nabel bis zur Leiste.
thigh-lateral | Oberschenkel außen | Vom Hüftknubbel bis zum Knie.
thigh-posterior | Oberschenkel hinten | Zwischen Gesäß und Knie.
thigh-anterior | Oberschenkel vorn | Zwischen Hüfte und Kniescheibe.
thigh-medial | Oberschenkel innen | Wo sich die Schenkel berühren.
knee-anterior | Knie vorn | Auf und um die Kniescheibe.
knee-posterior | Kniekehle | Die Falte hinten.
knee-lateral | Knie außen | Die Seite nach außen.
knee-medial | Knie innen | Wo sich die Knie berühren.
leg-lateral | Unterschenkel außen | Vom Knie bis zum Knöchel.
leg-posterior | Wade | Die Rückseite des Unterschenkels.
heel | Ferse | Womit der Fuß auftritt.
sole | Fußsohle | Von der Ferse bis zu den Zehen.
`;

const muscles = `
quadratus-lumborum-superficial | Äußerer Taillenmuskel
quadratus-lumborum-deep | Tiefer Taillenmuskel
iliopsoas | Tiefer vorderer Hüftmuskel | Auf einer Seite ein Streifen neben der Wirbelsäule, auf beiden ein Band quer.
gluteus-maximus | Großer Gesäßmuskel
gluteus-medius | Seitlicher Hüftmuskel
gluteus-minimus-anterior | Tiefe Hüftseite, vorn
gluteus-minimus-posterior | Tiefe Hüftseite, hinten
piriformis | Tiefer Gesäßmuskel
obturator-internus | Innerer Hüftdreher
gemelli-quadratus-femoris | Kurze Hüftdreher
levator-ani-coccygeus | Beckenbodenmuskeln
multifidus-lumbar | Tiefer unterer Rückenmuskel
multifidus-sacral | Muskel am Wirbelsäulenfuß
multifidus-thoracic | Tiefer mittlerer Rückenmuskel
iliocostalis-lumborum | Äußerer unterer Rückenmuskel
longissimus-thoracis | Langer Rückenmuskel
iliocostalis-thoracis-mid | Äußerer mittlerer Rückenmuskel
iliocostalis-thoracis-low | Äußerer Muskel, untere Rippen
semispinalis-thoracis | Tiefer oberer Rückenmuskel | Ein eigenes Muster ist nicht beschrieben. Er soll in der Nähe schmerzen.
rectus-abdominis-upper | Oberer Bauchmuskel | Oft auf beiden Seiten, als Band quer über den Rücken.
rectus-abdominis-lower | Unterer Bauchmuskel | Oft auf beiden Seiten, als Band quer unten.
external-oblique | Äußerer seitlicher Bauchmuskel
internal-oblique-transversus | Innere seitliche Bauchmuskeln
serratus-posterior-inferior | Dünner unterer Rippenmuskel
latissimus-dorsi | Breiter Rückenmuskel
thoracolumbar-fascia | Sehnenplatte im Kreuz | Eine feste Haut, kein Muskel. Eigene Punkte sind nicht beschrieben.
trapezius-upper | Muskel Nacken bis Schulter
trapezius-middle | Flacher oberer Rückenmuskel
trapezius-lower | Schräger Rückenmuskel
rhomboids | Muskeln Wirbelsäule bis Schulterblatt
levator-scapulae | Schulterblattheber
serratus-posterior-superior | Dünner oberer Rippenmuskel
infraspinatus | Muskel auf dem Schulterblatt | In einer Studie mit 297 Menschen tat es meist am Schulterblatt selbst weh.
supraspinatus | Muskel oben am Schulterblatt
subscapularis | Muskel unterm Schulterblatt
teres-major | Muskel der Achselfalte
teres-minor | Muskel der Schulterblattaußenkante
deltoid-posterior | Schulterkappe hinten
triceps-long-head | Hinterer Oberarmmuskel
scalenes | Seitliche Halsmuskeln
serratus-anterior | Seitlicher Rippenmuskel
splenius-cervicis | Hinterer Nackenmuskel
multifidus-cervical | Tiefe Nackenmuskeln
diaphragm | Atemmuskel
intercostals | Muskeln zwischen den Rippen
pectoralis-major | Brustmuskel
tensor-fasciae-latae | Hosentaschenmuskel
vastus-lateralis | Äußerer Oberschenkelmuskel
vastus-intermedius | Tiefer vorderer Oberschenkelmuskel
rectus-femoris | Vorderer Oberschenkelmuskel
vastus-medialis | Tropfen über dem Knie
biceps-femoris | Hinterer Oberschenkel, außen
semitendinosus-semimembranosus | Hinterer Oberschenkel, innen
adductor-magnus | Großer innerer Oberschenkelmuskel
adductor-longus-brevis | Obere innere Oberschenkelmuskeln
soleus | Tiefer Wadenmuskel | Nur der dritte Punkt soll bis in den Rücken reichen.
gastrocnemius | Oberer Wadenmuskel
`;

const points = `
quadratus-lumborum-superficial | Weich in der Taille, gleich unter der letzten Rippe. | Weich in der Taille, gleich über dem Hüftknochen.
quadratus-lumborum-deep | Tief in der Taille, drei Finger neben der Wirbelsäule. | Tief über dem Hüftknochen, näher zur Wirbelsäule.
iliopsoas | Tief im Bauch neben dem Nabel. | Innen am Rand des Hüftknochens. | Hoch innen am Oberschenkel.
gluteus-maximus | Oben im Gesäß, dicht am Fuß der Wirbelsäule. | Gleich über dem Sitzknochen. | Tief innen neben dem Steißbein.
gluteus-medius | Unter dem Rand des Hüftknochens, neben dem Grübchen. | Unter dem höchsten Teil des Rands. | Unter dem Rand, zur Seite hin.
gluteus-minimus-anterior | Zwischen Hüftknochenspitze und Hüftknubbel.
gluteus-minimus-posterior | Tief oben außen im Gesäß.
piriformis | Außen im Gesäß, drei Finger vom Hüftknubbel. | Gesäßmitte, neben dem Fuß der Wirbelsäule.
obturator-internus | Innen im Becken, hinter dem Sitzknochen. | In der Mulde hinter dem Hüftknubbel.
gemelli-quadratus-femoris | Halb zwischen Sitzknochen und Hüftknubbel.
levator-ani-coccygeus | Innen im Becken neben dem Steißbein.
multifidus-lumbar | Einen Finger neben den Knochen im unteren Rücken.
multifidus-sacral | Auf dem flachen Knochen, einen Finger neben der Mitte.
multifidus-thoracic | Einen Finger neben der Wirbelsäule, zwischen den Blättern.
iliocostalis-lumborum | Außenkante des langen Rückenmuskels, an der letzten Rippe.
longissimus-thoracis | Zwei Finger neben der Wirbelsäule, handbreit über der letzten Rippe. | Zwei Finger neben der Wirbelsäule, auf Höhe der letzten Rippe.
iliocostalis-thoracis-mid | Neben der Blattkante, nahe der Spitze.
iliocostalis-thoracis-low | Handbreit neben der Wirbelsäule, auf den unteren Rippen.
semispinalis-thoracis | Einen Finger neben der Wirbelsäule, ganz oben.
rectus-abdominis-upper | Gleich unter den Rippen, neben der Mitte.
rectus-abdominis-lower | Neben der Mitte, halb unter dem Nabel. | Gleich über dem Schambein.
external-oblique | Vorn auf den unteren Rippen. | Vorn innen am Hüftknochen. | Hinten auf der letzten Rippe.
internal-oblique-transversus | Unten seitlich am Bauch, am Hüftknochen.
serratus-posterior-inferior | Auf den letzten Rippen, handbreit neben der Wirbelsäule.
latissimus-dorsi | Die dicke Falte hinter der Achsel. | Auf den unteren Rippen, unter der Falte.
thoracolumbar-fascia | Quer im Kreuz, neben der Wirbelsäule.
trapezius-upper | Die vordere Kante, halb am Hals. | Oben, wo der Hals Schulter wird. Zwicken.
trapezius-middle | Zwischen Wirbelsäule und Blatt, oben. | Oben, kurz vor der Schulterspitze.
trapezius-lower | Neben dem Blatt, über der Spitze. | Am inneren Ende der Blattleiste.
rhomboids | Neben der Blattkante, oben. | Neben der Blattkante, Mitte. | Neben der Blattkante, unten.
levator-scapulae | Wo der Hals Schulter wird, etwas hinten. | An der oberen inneren Blattecke.
serratus-posterior-superior | Unter dem oberen Blattrand. Arme verschränken.
infraspinatus | Unter der Blattleiste, innen. | Unter der Leiste, außen. | Auf dem Blatt, nahe der Innenkante.
supraspinatus | In der Rinne über der Leiste, innen. | In der Rinne, nahe der Schulterspitze.
subscapularis | Die Vorderseite des Blatts, hinter der Achsel.
teres-major | Außenkante des Blatts, unten. | In der Falte hinter der Achsel.
teres-minor | Außenkante des Blatts, über der Falte.
deltoid-posterior | Hinterkante der Schulterkappe.
triceps-long-head | Halb am Oberarm, hinten innen.
scalenes | Die Seite des Halses.
serratus-anterior | Drei Finger unter der Achsel, auf den Rippen.
splenius-cervicis | Oben im Nacken. | Unten im Nacken, neben dem dicken Wirbel.
multifidus-cervical | Halb am Nacken, einen Finger neben der Mitte.
diaphragm | Unter dem Rippenrand.
intercostals | Seitlich in den Lücken zwischen den Rippen.
pectoralis-major | Gleich unter dem Schlüsselbein. | Mitten auf der Brust, zur Achsel hin. | Die untere Außenkante.
tensor-fasciae-latae | Wo die Hosentasche beginnt, unter der Hüftknochenspitze.
vastus-lateralis | Hoch außen, unter dem Hüftknubbel. | Drei Finger tiefer. | Halb am Oberschenkel, außen. | Handbreit tiefer, weit über dem Knie. | Handbreit über dem Knie, außen.
vastus-intermedius | Hoch vorn am Oberschenkel, tief.
rectus-femoris | Ganz oben, handbreit unter der Hüftknochenspitze.
vastus-medialis | Handbreit über der Kniescheibe, innen. | Halb am Oberschenkel, vorn innen.
biceps-femoris | Untere Hälfte hinten, außen.
semitendinosus-semimembranosus | Untere Hälfte hinten, innen.
adductor-magnus | Halb am Oberschenkel, innen. | Sehr hoch, neben dem Sitzknochen.
adductor-longus-brevis | Hoch innen, handbreit unter der Leiste.
soleus | Unten, wo die Wade schmal wird. | Oben an der Wade, außen. | Halb an der Wade, außen.
gastrocnemius | Oben an der Wade, innerer Bauch. | Oben an der Wade, äußerer Bauch.
`;

const muscleCautions: AtlasWords['cautions'] = {
  'nerve-root':
    'Der bekannte Schmerz, und ein Bein, das weh tut, kribbelt oder schwach ist? Das kann ein Nerv sein. Erst zum Arzt, nicht rollen.',
  'like-sciatica':
    'Das kann wie ein eingeklemmter Nerv aussehen. Taub, schwach oder Schmerz unterm Knie? Erst zum Arzt.',
  'leg-pain-or-disc': 'Nicht bei Schmerz bis ins Bein oder bekanntem Bandscheibenvorfall.',
  'inside-the-pelvis': 'Der innere Teil gehört in geschulte Hände.',
  'belly-vessels': 'Davor liegen große Gefäße, Darm und Nerven. Nichts in den Bauch drücken.',
  'belly-pain': 'Bauchschmerz selbst gehört zum Arzt.',
  'neck-front': 'Nichts vorn oder seitlich am Hals.',
  'upper-neck': 'Oberer Nacken: nur Finger, sanft. Kein Ball, keine Massagepistole.',
  'hand-numb': 'Kleiner Finger taub? Nerv prüfen lassen.',
  'shoulder-tip': 'Schmerz an der Schulterspitze ohne Grund kann von innen kommen. Arzt fragen.',
};

const latin = (text: string | undefined) => text ?? '';

/** The back-pain atlas in German. */
export const german: AtlasWords = {
  format: 'unknot-words/1',
  atlas: 'back-pain',
  language: 'de',
  ...techniqueWords,
  zones: Object.fromEntries(
    rows(zones).map(([id = '', name = '', where = '']) => [id, {name, where, latin: latin(zoneLatin[id])}]),
  ),
  muscles: Object.fromEntries(
    rows(muscles).map(([id = '', name = '', note]) => [
      id,
      {name, latin: latin(muscleLatin[id]), ...(note !== undefined && {note})},
    ]),
  ),
  points: Object.fromEntries(
    rows(points).flatMap(([muscle = '', ...texts]) =>
      texts.map((text, index) => [`${muscle}.${index + 1}`, text]),
    ),
  ),
  cautions: {...techniqueWords.cautions, ...muscleCautions},
};

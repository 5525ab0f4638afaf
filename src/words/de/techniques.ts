import {composeTechniques} from '../technique-steps.js';
import {cautions} from './cautions.js';
import {instead, movements, reasons} from './movements.js';
import type {AtlasWords} from '../../model/types.js';

// Muskel | wo | von | bis; darunter ein Werkzeug, das abweicht. Die Enden stehen nach "von" und nach "bis".
const places = `
quadratus-lumborum-superficial | Die weiche Taille über dem Hüftknochen. | dem Rand des Hüftknochens | zwei Finger unter die letzte Rippe
quadratus-lumborum-deep | Die weiche Taille, handbreit neben der Wirbelsäule, nach innen. | dem Rand des Hüftknochens | zwei Finger unter die letzte Rippe
gluteus-maximus | Das Fleischige im Gesäß. | drei Finger über dem Sitzknochen | zum Fuß der Wirbelsäule
 foam-roller | Die obere Hälfte vom Gesäß. | der Gesäßmitte | zum Rand des Hüftknochens
 roller-stick | | | zum Rand des Hüftknochens
gluteus-medius | Oben außen im Gesäß. | drei Finger über dem Hüftknubbel | zum Rand des Hüftknochens
 foam-roller | | handbreit über dem Hüftknubbel |
gluteus-minimus-anterior | Die Hüftseite, zwischen Hüftknochenspitze und Hüftknubbel. | drei Finger über dem Hüftknubbel | zum Rand des Hüftknochens
gluteus-minimus-posterior | Oben außen im Gesäß, gleich hinter der Seitennaht. | drei Finger über dem Hüftknubbel | zum Rand des Hüftknochens
piriformis | Die Gesäßmitte, halb zum Hüftknubbel. | drei Finger neben dem Hüftknubbel | zum Fuß der Wirbelsäule
obturator-internus | Weich, gleich außen neben dem Sitzknochen. | zwei Finger neben dem Sitzknochen | zwei Finger vor den Hüftknubbel
gemelli-quadratus-femoris | Unten im Gesäß, halb zwischen Sitzknochen und Hüftknubbel. | zwei Finger neben dem Sitzknochen | zwei Finger vor den Hüftknubbel
multifidus-lumbar | Der Muskelstrang unten, zwei Finger neben der Wirbelsäule. | der Höhe des Hüftknochens | zur letzten Rippe
multifidus-sacral | Der flache Knochen am Fuß der Wirbelsäule, neben der Mitte. | zwei Finger über dem Steißbein | zu den Grübchen
multifidus-thoracic | Die Muskelstränge oben neben der Wirbelsäule. | den Spitzen der Schulterblätter | zu ihrem oberen Rand
 massage-ball | Zwei Bälle in einer Socke, links und rechts der Wirbelsäule. | |
 hands | | der Mitte der Schulterblätter | zum Nackenansatz
iliocostalis-lumborum | Die Außenkante des Strangs, handbreit neben der Wirbelsäule. | dem Rand des Hüftknochens | zur letzten Rippe
longissimus-thoracis | Der Muskelstrang neben der Wirbelsäule, mittlerer Rücken. | handbreit über der letzten Rippe | zur Mitte der Schulterblätter
 hands | Der Muskelstrang im unteren Rücken. | dem Rand des Hüftknochens | so hoch die Hände reichen
iliocostalis-thoracis-mid | Der äußere Teil des Strangs, neben dem Schulterblatt. | drei Finger unter dem Blatt | zur Mitte des Blatts
 foam-roller | | | zum oberen Rand der Blätter
 hands | Die Rippen neben und unter dem Schulterblatt. | den unteren Rippen | zum Blatt
iliocostalis-thoracis-low | Handbreit neben der Wirbelsäule, auf den unteren Rippen. | drei Finger über der letzten Rippe | zur Spitze des Blatts
 foam-roller | Der mittlere Rücken, weit über den unteren Rippen. | handbreit über der letzten Rippe | über die Spitzen der Blätter
 hands | Hinten auf den unteren Rippen, mit flacher Hand. | den untersten Rippen | so hoch die Hand reicht
semispinalis-thoracis | Die tiefen Stränge oben neben der Wirbelsäule. | der Mitte der Schulterblätter | zu ihrem oberen Rand
 foam-roller | | den Spitzen der Schulterblätter |
 massage-ball | Zwei Bälle in einer Socke, links und rechts der Wirbelsäule. | |
 hands | | | zum Nackenansatz
rectus-abdominis-upper | Gleich unter den Rippen, neben der Mitte. | den Rippen | zum Nabel
rectus-abdominis-lower | Zwischen Nabel und Schambein. | dem Nabel | zum Schambein
external-oblique | Die weiche Seite der Taille. | dem Rand des Hüftknochens | zu den unteren Rippen
internal-oblique-transversus | Seitlich am Unterbauch, innen am Hüftknochen. | der Hüftknochenspitze | zur Höhe des Nabels
serratus-posterior-inferior | Hinten auf den unteren Rippen, handbreit neben der Wirbelsäule. | vier Finger über der letzten Rippe | zwei Finger unter das Blatt
 foam-roller | Der mittlere Rücken, weit über den unteren Rippen. | handbreit über der letzten Rippe | zu den Spitzen der Blätter
 hands | | den untersten Rippen |
latissimus-dorsi | Die Außenkante des Schulterblatts und die Rippen darunter. | den unteren Rippen seitlich | handbreit unter die Achsel
 massage-ball | | den unteren Rippen hinten | zur Außenkante des Blatts
 hands | Die dicke Falte hinter der Achsel, von außen. | dem unteren Ende der Falte | zum oberen
thoracolumbar-fascia | Der untere Rücken, zwei Finger neben der Wirbelsäule. | dem Rand des Hüftknochens | zur letzten Rippe
trapezius-upper | Oben auf der Schulter, zwischen Hals und Schulterspitze. | zwei Finger neben der Schulterspitze | zwei Finger vor den Hals
trapezius-middle | Zwischen Wirbelsäule und Schulterblatt. | der Mitte des Blatts | zum oberen Rand
trapezius-lower | Innen unter der Spitze des Schulterblatts. | handbreit unter der Spitze | zur Mitte des Blatts
 hands | | der Spitze des Blatts | so hoch die Hand reicht
rhomboids | An der Innenkante des Schulterblatts entlang. | der Spitze des Blatts | zur oberen inneren Ecke
 hands | | so tief die Finger reichen |
levator-scapulae | Wo der Hals Schulter wird, hinten. | der oberen inneren Blattecke | zum Nackenansatz
 massage-ball | Die obere innere Ecke des Schulterblatts. | der Mitte der Innenkante | zur Ecke
serratus-posterior-superior | Gleich innen neben der oberen Blattecke. | der Mitte der Innenkante | zur oberen Ecke
infraspinatus | Auf dem Schulterblatt, unter der Leiste. | der Spitze des Blatts | zwei Finger unter die Leiste
supraspinatus | Die Rinne über der Leiste am Schulterblatt. | zwei Finger neben der Schulterspitze | zum inneren Ende der Leiste
teres-major | Die untere Außenkante des Schulterblatts. | der Spitze des Blatts | zur Falte hinter der Achsel
 hands | Die dicke Falte hinter der Achsel, von außen. | dem unteren Ende der Falte | zum oberen
teres-minor | Die Außenkante des Blatts, gleich hinter der Achselfalte. | der unteren Außenkante | hinten an die Schulter
deltoid-posterior | Die Schulterkappe hinten. | der Mitte des Oberarms, hinten | zur Schulter, unter das Gelenk
triceps-long-head | Der Oberarm hinten. | handbreit über dem Ellbogen | drei Finger unter die Achsel
serratus-anterior | Die Rippen seitlich unter der Achsel. | den unteren Rippen seitlich | handbreit unter die Achsel
splenius-cervicis | Der Nacken, zwei Finger neben der Wirbelsäule. | dem Nackenansatz | zur Nackenmitte
multifidus-cervical | Der Nacken, dicht neben der Wirbelsäule. | dem Nackenansatz | zur Nackenmitte
intercostals | Die weiche Lücke zwischen zwei Rippen, seitlich. | der Seite | nach hinten, in der Lücke
pectoralis-major | Der Brustmuskel unter dem Schlüsselbein. | zwei Finger neben dem Schultergelenk | zwei Finger vor das Brustbein
tensor-fasciae-latae | Vorn seitlich an der Hüfte, unter der Hüftknochenspitze. | handbreit unter der Hüftknochenspitze | zwei Finger unter die Spitze
 roller-stick | | ganz oben vorn außen am Schenkel |
vastus-lateralis | Der Oberschenkel außen, vor der Seitennaht. | handbreit über dem Knie, außen | handbreit unter den Hüftknubbel
vastus-intermedius | Die Mitte vorn am Oberschenkel. | handbreit über der Kniescheibe | handbreit unter die Leiste
rectus-femoris | Der Oberschenkel vorn, von der Mitte aufwärts. | handbreit über der Kniescheibe | handbreit unter die Leiste
biceps-femoris | Der Oberschenkel hinten, äußere Hälfte. | handbreit über der Kniekehle | handbreit unter den Sitzknochen
semitendinosus-semimembranosus | Der Oberschenkel hinten, innere Hälfte. | handbreit über der Kniekehle | handbreit unter den Sitzknochen
adductor-magnus | Der Oberschenkel innen hinten, mittleres Drittel. | handbreit über dem Knie, innen | weit unter den Schritt
adductor-longus-brevis | Der Oberschenkel innen, nur das mittlere Drittel. | handbreit über dem Knie, innen | zur Mitte, weit unter die Leiste
soleus | Die untere Hälfte der Wade. | handbreit über der Ferse | zum dicken Teil
gastrocnemius | Der dicke Teil der Wade. | dem unteren Ende des dicken Teils | handbreit unter die Kniekehle
vastus-medialis | Der Oberschenkel vorn innen, das Bein etwas nach außen gedreht. | handbreit über der Kniescheibe, innen | zur Mitte vorn innen
`;

const techniques = composeTechniques({
  places,
  poses: {
    'supine-upper-back-on-roller': [
      'Auf den Rücken legen, die Rolle quer unter den oberen Rücken.',
      'Knie beugen, Kopf halten, Hüfte tief lassen.',
    ],
    'figure-four-sit-on-roller': [
      'Auf die Rolle setzen, Hände hinten aufstützen.',
      'Knöchel aufs andere Knie legen, zu dieser Seite lehnen.',
    ],
    'side-lying-lean-back-on-roller': [
      'Auf die Seite legen, die Rolle oben unter die Hüfte.',
      'Etwas zurücklehnen, der obere Fuß bleibt am Boden.',
    ],
    'side-lying-roller-lateral-thigh': [
      'Auf die Seite legen, Ellbogen unter der Schulter.',
      'Etwas nach vorn drehen, der obere Fuß steht vorn.',
    ],
    'side-lying-lat-on-roller': [
      'Auf die Seite legen, den unteren Arm gestreckt.',
      'Kopf auf den Arm, Hüfte auf den Boden.',
    ],
    'prone-roller-quads': [
      'Auf die Unterarme legen, die Rolle unter dem Schenkel.',
      'Das andere Knie am Boden, der Rücken gerade.',
    ],
    'prone-frog-roller-inner-thigh': [
      'Auf die Unterarme legen, Bauch nach unten.',
      'Knie zur Seite beugen, die Schenkelinnenseite auf der Rolle.',
    ],
    'long-sit-roller-hamstrings': [
      'Auf den Boden setzen, die Rolle unter dem Schenkel.',
      'Hände hinten, der andere Fuß am Boden.',
    ],
    'calf-on-roller': [
      'Auf den Boden setzen, die Wade auf der Rolle.',
      'Gesäß und der andere Fuß bleiben am Boden.',
    ],
    'calf-on-ball': [
      'Auf den Boden setzen, den Ball unter der Wade.',
      'Gesäß und der andere Fuß bleiben am Boden.',
      'Das Bein langsam schieben, der Ball wandert aufwärts.',
    ],
    'supine-ball-buttock': [
      'Auf den Rücken legen, beide Knie gebeugt.',
      'Kurz anheben, Ball unter die Stelle, sinken lassen.',
    ],
    'standing-wall-ball-buttock': [
      'Seitlich zur Wand stellen, den Ball an der Hüfte.',
      'Drehen, bis er die Stelle trifft. Anlehnen.',
    ],
    'standing-wall-ball-waist': [
      'Seitlich zur Wand stellen, weicher Ball an der Taille.',
      'Nur wenig anlehnen. Nicht auf die Rippen.',
    ],
    'standing-wall-ball-low-back': [
      'Mit dem Rücken zur Wand, Knie etwas gebeugt.',
      'Weicher Ball neben die Mitte, nie darauf.',
    ],
    'standing-wall-ball-between-blades': [
      'Mit dem Rücken zur Wand, den Ball dahinter.',
      'Sich mit einem Arm umarmen, die Blätter gehen auseinander.',
    ],
    'standing-wall-ball-shoulder': [
      'Mit dem Rücken zur Wand, zur wehen Seite drehen.',
      'Ball auf die Stelle, anlehnen.',
    ],
    'standing-wall-corner-shoulder': [
      'An eine Wandkante oder einen Türrahmen stellen.',
      'Ball auf die Stelle halten, anlehnen.',
    ],
    'standing-wall-ball-ribs': [
      'Seitlich zur Wand stellen, weicher Ball an den Rippen.',
      'Weiteratmen. Kaum anlehnen.',
      'Langsam bewegen, der Ball wandert in eine Richtung.',
    ],
    'standing-wall-ball-chest': [
      'Zur Wand stellen, den Ball unter dem Schlüsselbein.',
      'Die andere Hand an die Wand, anlehnen.',
      'Langsam drehen, der Ball wandert zum Brustbein.',
    ],
    'seated-ball-hamstring-on-chair': [
      'Auf einen festen Stuhl setzen, Ball unter dem Schenkel.',
      'Beide Füße am Boden, das Bein schwer werden lassen.',
    ],
    'seated-ball-under-palm': [
      'Auf einen Stuhl setzen, der Schenkel ist locker.',
      'Den Ball unter der flachen Hand halten.',
      'Ihn langsam zur Hüfte hin schieben.',
    ],
    'standing-stick': [
      'An einen Tisch stellen, eine Hand darauf.',
      'Mit der anderen den Stab quer ans Gesäß halten.',
    ],
    'standing-stick-shoulder': [
      'Aufrecht stellen, den Stab in beiden Händen.',
      'Von hinten auf die Stelle legen.',
    ],
    'standing-stick-arm': [
      'An einen Tisch stellen, den gebeugten Arm ablegen.',
      'Den Stab in die andere Hand nehmen.',
    ],
    'seated-stick-thigh': [
      'Vorn auf einen Stuhl setzen, der Schenkel ist locker.',
      'Den Stab mit beiden Händen quer an den Schenkel.',
    ],
    'seated-stick-calf': [
      'Auf einen Stuhl setzen, den Fuß am Boden.',
      'Den Stab mit beiden Händen hinter die Wade.',
    ],
    'side-lying-hands-buttock': [
      'Auf die andere Seite legen, Knie gebeugt.',
      'Knöchel oder Daumen nehmen, der Arm bleibt gerade.',
    ],
    'seated-hands-waist': ['Aufrecht auf einen Stuhl setzen.', 'Daumen oder flache Finger an die Taille.'],
    'seated-hands-low-back': [
      'Auf einen Stuhl setzen, etwas vorlehnen.',
      'Daumen oder Knöchel neben die Mitte setzen.',
    ],
    'seated-hands-over-shoulder': [
      'Auf einen Stuhl setzen, die Schulter fallen lassen.',
      'Mit der anderen Hand darüber greifen.',
    ],
    'seated-hands-across': [
      'Auf einen Stuhl setzen, der Arm liegt im Schoß.',
      'Mit der anderen Hand hinübergreifen.',
    ],
    'seated-hands-neck': [
      'Angelehnt sitzen, der Kopf ist gehalten.',
      'Zwei Finger neben die Wirbelsäule, nur hinten.',
    ],
    'seated-hands-chest': ['Auf einen Stuhl setzen, der Arm hängt.', 'Die andere Hand flach auf die Brust.'],
    'seated-hands-thigh': [
      'Auf einen Stuhl setzen, der Schenkel ist locker.',
      'Handballen oder Finger nehmen.',
    ],
    'seated-hands-calf': [
      'Auf einen Stuhl setzen, den Fuß am Boden.',
      'Vorlehnen und die Wade mit beiden Händen fassen.',
    ],
    'supine-resting-hand': [
      'Auf den Rücken legen, Knie gebeugt.',
      'Eine warme, flache Hand auf die Stelle legen.',
    ],
  },
  strokes: {
    'foam-roller': 'Langsam rollen, eine Richtung, etwa vier Sekunden.',
    'massage-ball': 'Langsam in die Knie gehen, der Ball wandert aufwärts.',
    'roller-stick': 'Den Stab langsam ziehen, eine Richtung, etwa vier Sekunden.',
    hands: 'Einsinken und langsam streichen, eine Richtung.',
  },
  again: 'Lösen, zurück, von vorn.',
  still: ['Langsam den Schmerz suchen, der vertraut ist.', 'Fünf ruhige Atemzüge dort bleiben.'],
  resting: ['Ruhen lassen. Nichts drücken.', 'Langsam atmen, länger aus als ein.'],
  easiest: 'Ein Wärmekissen auf der Stelle genügt.',
  harder: {
    'prone-roller-quads': 'Das Knie des gerollten Beins beugen.',
    'long-sit-roller-hamstrings': 'Das andere Bein darüberlegen.',
    'calf-on-roller': 'Das andere Bein darauflegen.',
  },
});

/** What the atlas says of techniques and movements, in German. `from` follows "von", `to` follows "bis". */
export const techniqueWords: Pick<
  AtlasWords,
  'techniques' | 'pressures' | 'cautions' | 'movements' | 'reasons' | 'instead'
> = {
  techniques,
  pressures: {
    weight: 'Das Gewicht langsam sinken lassen. Hände und Füße tragen den Rest.',
    half: 'Halb so fest wie gedacht genügt.',
    settle: 'Sinken lassen und still bleiben. Nicht drücken.',
    lean: 'Langsam anlehnen. Leichter: näher an die Wand.',
    'soft-ball': 'Ein weicher Ball, kaum anlehnen.',
    palm: 'Das Gewicht des Arms genügt.',
    pull: 'Gleichmäßig ziehen, Ellbogen weich.',
    fingers: 'Über einen Atemzug einsinken.',
    resting: 'Nur das Gewicht der Hand. Sie wärmt, sie drückt nicht.',
  },
  cautions,
  movements,
  reasons,
  instead,
};

import type {AtlasWords, MuscleId, Tool} from '../model/types.js';

type Words = AtlasWords['techniques'];

/** What a language says of techniques: composed, since most of a technique is its pose and its muscle. */
export interface TechniqueTexts {
  /**
   * Lines of cells: muscle | where to touch | from | to; below it, indented, a tool that differs: tool | where | from |
   * to, an empty cell as the muscle's. `from` and `to` are said after "from" and "to".
   */
  readonly places: string;
  /** Two sentences that bring a person into a pose, and a third where the stroke is moved in a way of its own. */
  readonly poses: Readonly<Record<string, readonly [string, string, string?]>>;
  /** The stroke by tool. */
  readonly strokes: Readonly<Record<Tool, string>>;
  readonly again: string;
  readonly still: readonly [string, string];
  readonly resting: readonly [string, string];
  /** Said of the gentlest technique of each muscle. */
  readonly easiest: string;
  /** What makes a pose harder, where it is the hardest of its muscle. */
  readonly harder: Readonly<Record<string, string>>;
}

// Muscle, then the pose of each of its techniques from strong to gentle; "!" is a still press. The atlas says the same;
// a test holds the two together, so that no text has to carry the atlas with it.
const table = `
quadratus-lumborum-superficial standing-wall-ball-waist! seated-hands-waist!
quadratus-lumborum-deep standing-wall-ball-waist! seated-hands-waist!
gluteus-maximus figure-four-sit-on-roller supine-ball-buttock! standing-wall-ball-buttock! standing-stick
  side-lying-hands-buttock
gluteus-medius side-lying-lean-back-on-roller standing-wall-ball-buttock standing-stick
  side-lying-hands-buttock
gluteus-minimus-anterior side-lying-roller-lateral-thigh! standing-wall-ball-buttock!
  side-lying-hands-buttock!
gluteus-minimus-posterior side-lying-lean-back-on-roller! standing-wall-ball-buttock!
  side-lying-hands-buttock!
piriformis figure-four-sit-on-roller! supine-ball-buttock! standing-wall-ball-buttock!
  side-lying-hands-buttock!
obturator-internus supine-ball-buttock!
gemelli-quadratus-femoris supine-ball-buttock! standing-wall-ball-buttock! side-lying-hands-buttock!
multifidus-lumbar standing-wall-ball-low-back! seated-hands-low-back!
multifidus-sacral supine-ball-buttock! standing-wall-ball-low-back! seated-hands-low-back!
multifidus-thoracic supine-upper-back-on-roller standing-wall-ball-between-blades seated-hands-over-shoulder
iliocostalis-lumborum standing-wall-ball-low-back! seated-hands-low-back!
longissimus-thoracis supine-upper-back-on-roller standing-wall-ball-between-blades seated-hands-low-back
iliocostalis-thoracis-mid supine-upper-back-on-roller standing-wall-ball-between-blades seated-hands-across
iliocostalis-thoracis-low supine-upper-back-on-roller standing-wall-ball-between-blades seated-hands-waist
semispinalis-thoracis supine-upper-back-on-roller standing-wall-ball-between-blades
  seated-hands-over-shoulder
rectus-abdominis-upper supine-resting-hand
rectus-abdominis-lower supine-resting-hand
external-oblique seated-hands-waist
internal-oblique-transversus supine-resting-hand
serratus-posterior-inferior supine-upper-back-on-roller standing-wall-ball-between-blades
  seated-hands-waist
latissimus-dorsi side-lying-lat-on-roller standing-wall-ball-shoulder seated-hands-across
thoracolumbar-fascia standing-wall-ball-low-back seated-hands-low-back
trapezius-upper standing-wall-corner-shoulder! standing-stick-shoulder seated-hands-over-shoulder
trapezius-middle supine-upper-back-on-roller standing-wall-ball-between-blades seated-hands-over-shoulder
trapezius-lower supine-upper-back-on-roller standing-wall-ball-between-blades seated-hands-across
rhomboids supine-upper-back-on-roller standing-wall-ball-between-blades seated-hands-over-shoulder
levator-scapulae standing-wall-ball-between-blades! standing-stick-shoulder seated-hands-over-shoulder
serratus-posterior-superior supine-upper-back-on-roller standing-wall-ball-between-blades!
  seated-hands-over-shoulder!
infraspinatus side-lying-lat-on-roller standing-wall-ball-shoulder seated-hands-across
supraspinatus standing-wall-corner-shoulder! seated-hands-over-shoulder
teres-major side-lying-lat-on-roller standing-wall-ball-shoulder seated-hands-across
teres-minor side-lying-lat-on-roller standing-wall-ball-shoulder seated-hands-across!
deltoid-posterior side-lying-lat-on-roller standing-wall-ball-shoulder standing-stick-arm
  seated-hands-across
triceps-long-head side-lying-lat-on-roller standing-wall-ball-shoulder standing-stick-arm
  seated-hands-across
serratus-anterior side-lying-lat-on-roller standing-wall-ball-ribs seated-hands-across
splenius-cervicis seated-hands-neck
multifidus-cervical seated-hands-neck
intercostals standing-wall-ball-ribs seated-hands-across
pectoralis-major standing-wall-ball-chest seated-hands-chest
tensor-fasciae-latae side-lying-roller-lateral-thigh! standing-wall-ball-buttock! seated-stick-thigh
  seated-hands-thigh
vastus-lateralis side-lying-roller-lateral-thigh seated-stick-thigh seated-ball-under-palm
  seated-hands-thigh
vastus-intermedius prone-roller-quads seated-stick-thigh seated-ball-under-palm seated-hands-thigh
rectus-femoris prone-roller-quads seated-stick-thigh seated-ball-under-palm seated-hands-thigh
biceps-femoris long-sit-roller-hamstrings seated-stick-thigh seated-ball-hamstring-on-chair!
  seated-hands-thigh
semitendinosus-semimembranosus long-sit-roller-hamstrings seated-stick-thigh seated-ball-hamstring-on-chair!
  seated-hands-thigh
adductor-magnus prone-frog-roller-inner-thigh seated-stick-thigh seated-ball-hamstring-on-chair!
  seated-hands-thigh
adductor-longus-brevis prone-frog-roller-inner-thigh seated-stick-thigh seated-ball-under-palm
  seated-hands-thigh
soleus calf-on-roller seated-stick-calf calf-on-ball seated-hands-calf
gastrocnemius calf-on-roller seated-stick-calf calf-on-ball seated-hands-calf
vastus-medialis prone-roller-quads seated-stick-thigh seated-ball-under-palm seated-hands-thigh
`;

/** The tool of a pose is in its name. */
const toolOf = (pose: string): Tool =>
  pose.includes('stick')
    ? 'roller-stick'
    : /ball|corner/.test(pose)
      ? 'massage-ball'
      : pose.includes('hand')
        ? 'hands'
        : 'foam-roller';

type Cells = readonly [at: string, from: string, to: string];

function readPlaces(places: string): ReadonlyMap<string, Cells> {
  const found = new Map<string, Cells>();
  let muscle = '';
  for (const line of places.trim().split('\n')) {
    const [key = '', ...cells] = line.split('|').map(cell => cell.trim());
    const own = line.startsWith(' ');
    if (!own) muscle = key;
    const base = own ? found.get(muscle) : undefined;
    const cell = (index: 0 | 1 | 2) => cells[index] || base?.[index] || '';
    found.set(own ? `${muscle}.${key}` : muscle, [cell(0), cell(1), cell(2)]);
  }
  return found;
}

/** The full texts of every technique, by id. */
export function composeTechniques(texts: TechniqueTexts): Words {
  const places = readPlaces(texts.places);
  const words: Record<string, Words[string]> = {};
  const say = (muscle: MuscleId, poses: readonly string[]) =>
    poses.forEach((marked, index) => {
      const pose = marked.replace('!', '');
      const tool = toolOf(pose);
      // The second with one tool is the one at the wall.
      const id = words[`${muscle}.${tool}`] ? `${muscle}.${tool}.wall` : `${muscle}.${tool}`;
      const [at, from, to] = places.get(`${muscle}.${tool}`) ?? places.get(muscle) ?? ['', '', ''];
      const [first, second, stroke] = texts.poses[pose] ?? ['', ''];
      const act = pose.includes('resting')
        ? texts.resting
        : marked.endsWith('!')
          ? texts.still
          : [stroke ?? texts.strokes[tool], texts.again];
      const harder = index === 0 ? texts.harder[pose] : undefined;
      words[id] = {
        at,
        from,
        to,
        steps: [first, second, ...act],
        ...(index === poses.length - 1 && {easier: texts.easiest}),
        ...(harder && {harder}),
      };
    });
  for (const line of table.trim().split(/\n(?! )/)) {
    const [muscle = '', ...poses] = line.split(/\s+/);
    say(muscle, poses);
  }
  return words;
}

import {poses, type Pose} from './poses.js';
import {reviewOf} from './reviews.js';
import {among, place, rows, words} from './rows.js';
import {techniqueTable} from './technique-table.js';
import type {
  CautionId,
  FlagId,
  Movement,
  NoTechnique,
  Place,
  ReferenceId,
  Technique,
} from '../model/types.js';

interface Target {
  readonly muscle: string;
  readonly reach: Technique['reach'];
  readonly care: boolean;
  readonly sites: readonly string[];
  readonly cautions: readonly CautionId[];
  readonly thenLow: string;
  readonly thenUp: string;
}

const list = (text = ''): readonly string[] => text.split(',').filter(Boolean);

/**
 * What each condition does to a technique: takes it away (`not`) or leaves it lighter and shorter (`soften`). One rule
 * for all rows, so that no row can be forgotten.
 */
function effects({pose, target, still}: {pose: Pose; target: Target; still: boolean}) {
  const on = (...sites: string[]) => sites.some(site => target.sites.includes(site));
  const {tool} = pose;
  const rests = pose.pressure === 'resting';
  const roller = tool === 'foam-roller';
  const ball = tool === 'massage-ball';
  const byHand = tool === 'hands';
  const supine = pose.lies === 'supine';
  const bony = on('low-back', 'upper-back', 'neck', 'shoulder', 'ribs', 'hip', 'buttock');

  const not: FlagId[] = ['surgery-or-injury', 'broken-skin'];
  const soften: FlagId[] = [];
  /** Takes the technique away when `never`, softens it when only `lighter`. */
  const rule = (flag: FlagId, never: boolean, lighter: boolean) => {
    if (never) not.push(flag);
    else if (lighter) soften.push(flag);
  };

  rule(
    'pregnancy',
    supine ||
      pose.lies === 'prone' ||
      on('belly') ||
      (on('calf') && (roller || ball)) ||
      (on('inner-thigh') && !byHand),
    on('low-back', 'hip', 'buttock', 'thigh', 'back-thigh', 'inner-thigh', 'calf'),
  );
  // Body weight or a hard ball never; a soft ball at the wall or a hand may stay.
  rule('osteoporosis', roller || (ball && bony && pose.place === 'floor'), bony);
  rule('anticoagulants', ball && still, !rests);
  // Nothing on numb skin can be steered by what it feels like; a flat hand weighs little.
  rule('numb-skin', !byHand, !rests);
  rule('implant-or-cancer-area', !byHand, !rests);
  rule('past-clot-or-varicose', on('thigh', 'back-thigh', 'inner-thigh', 'calf', 'arm'), false);
  rule('spinal-injection', on('low-back', 'upper-back', 'neck'), false);
  rule(
    'joint-replaced',
    pose.id.startsWith('figure-four') ||
      (roller && on('hip', 'buttock', 'thigh', 'back-thigh', 'inner-thigh')),
    on('hip', 'buttock'),
  );
  rule('aneurysm-risk', on('belly'), false);
  rule('known-aneurysm', on('belly'), false);
  rule('leg-strip', [...target.cautions, ...pose.cautions].includes('sciatic-nerve'), false);
  // Much pain sent from here is the nerve being pressed, so a known disc goes elsewhere.
  rule('spinal-problem', target.muscle === 'piriformis', false);
  rule('hypermobility', false, !rests);
  rule('fibromyalgia', false, !rests);
  return {not, soften};
}

/** Cautions that belong to a condition stand wherever the condition changes the technique. */
const cautionOf: Readonly<Record<FlagId, CautionId>> = {
  pregnancy: 'pregnancy',
  osteoporosis: 'osteoporosis',
  anticoagulants: 'anticoagulants',
  'past-clot-or-varicose': 'varicose',
};

function readTarget(line: string): Target {
  const [muscle = '', reach, care, sites, cautions, thenLow = '', thenUp = ''] = words(line);
  return {
    muscle,
    reach: among(['direct', 'through', 'edge'], reach),
    care: among(['care', '-'], care) === 'care',
    sites: list(sites),
    cautions: list(cautions),
    thenLow,
    thenUp,
  };
}

const provenances = {read: 'sourced', both: 'sourced+recalled', own: 'recalled'} as const;

function readTechnique(line: string, target: Target): Technique {
  const [poseId = '', fit, view, x0, y0, x1, y1, cap = '', provenance, ...more] = words(line);
  const pose = poses.get(poseId);
  if (!pose) throw new Error(`Techniques: no pose "${poseId}"`);
  const [from, to] = [place(view, x0, y0), place(view, x1, y1)];
  const still = cap.endsWith('s');
  const {not, soften} = effects({pose, target, still});
  const id = `${target.muscle}.${pose.tool}${more.includes('wall') ? '.wall' : ''}`;
  const conditions = Object.entries(cautionOf).filter(
    ([flag]) => not.includes(flag) || soften.includes(flag),
  );
  return {
    id,
    muscle: target.muscle,
    tool: pose.tool,
    place: pose.place,
    pose: pose.id,
    fit: among(['1', '2'], fit) === '2' ? 2 : 1,
    from,
    to,
    strokeCm: Math.round(Math.hypot(to.x - from.x, to.y - from.y) * 0.175),
    press: still ? 'still' : 'stroke',
    reach: target.reach,
    cap: Number.parseInt(cap, 10),
    pressure: more.find(word => word.startsWith('@'))?.slice(1) ?? pose.pressure,
    cautions: [
      ...new Set([...target.cautions, ...pose.cautions, ...conditions.map(([, caution]) => caution)]),
    ],
    not,
    soften,
    then: pose.place === 'floor' || pose.place === 'bed' ? target.thenLow : target.thenUp,
    provenance: provenances[among(['read', 'both', 'own'], provenance)],
    references: list(more.find(word => !word.startsWith('@') && word !== 'wall')).map(
      (id): ReferenceId => `how-${id}`,
    ),
    review: reviewOf(id),
  };
}

export const techniques: readonly Technique[] = rows(techniqueTable).flatMap(([first = '', ...lines]) => {
  const target = readTarget(first);
  // They stand from strong to gentle: the next one is easier, the one before is harder.
  return lines
    .map(line => readTechnique(line, target))
    .map((technique, index, all) => {
      const easier = all[index + 1]?.id;
      const harder = target.care ? undefined : all[index - 1]?.id;
      return {...technique, ...(easier && {easier}), ...(harder && {harder})};
    });
});

const without = (
  muscle: string,
  reason: NoTechnique['reason'],
  movement: string,
  ...references: ReferenceId[]
): NoTechnique => ({
  muscle,
  reason,
  movement,
  references,
  review: reviewOf(`${muscle}.none`),
});

export const noTechniques: readonly NoTechnique[] = [
  without('iliopsoas', 'vessels-and-bowel-in-front', 'half-kneeling-hip-flexor', 'how-hipflex'),
  without('levator-ani-coccygeus', 'inside-the-pelvis', 'belly-breathing'),
  without('scalenes', 'vessels-and-nerves-of-the-neck', 'neck-side-bend'),
  without('diaphragm', 'not-reachable', 'belly-breathing'),
  // Only the hollow of the armpit leads to it, and nothing goes in there, hands included.
  without('subscapularis', 'not-reachable', 'shoulder-blade-squeeze'),
];

const move = (
  id: string,
  places: readonly Place[],
  count: {times: number} | {seconds: number},
  ...not: FlagId[]
): Movement => ({id, places, ...count, not, review: reviewOf(id)});

// Flat on the back is left out in pregnancy, as no question asks for the month; a twist or a round back with brittle
// bones; kneeling and crossing legs with a replaced joint.
export const movements: readonly Movement[] = [
  move('knee-rolls', ['floor', 'bed'], {times: 10}, 'pregnancy'),
  move('pelvic-tilt', ['floor', 'bed'], {times: 10}, 'pregnancy'),
  move('cat-cow', ['floor'], {times: 8}, 'osteoporosis'),
  move('lying-figure-four', ['floor', 'bed'], {seconds: 30}, 'joint-replaced', 'pregnancy'),
  move('half-kneeling-hip-flexor', ['floor'], {seconds: 30}, 'joint-replaced'),
  move('standing-hip-flexor', ['standing'], {seconds: 30}),
  move('chair-side-bend', ['chair'], {seconds: 20}),
  move('thread-the-needle', ['floor', 'wall'], {times: 6}, 'osteoporosis'),
  move('shoulder-blade-squeeze', ['chair'], {times: 10}),
  move('neck-side-bend', ['chair'], {seconds: 20}),
  move('calf-stretch', ['standing'], {seconds: 30}),
  move('easy-walk', ['standing'], {seconds: 180}),
  move('belly-breathing', ['floor', 'bed', 'chair', 'wall', 'standing'], {seconds: 120}),
];

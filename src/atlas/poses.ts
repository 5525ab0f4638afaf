import {among, rows, words} from './rows.js';
import type {CautionId, Place, Tool} from '../model/types.js';

/** How a person lies, sits or stands with a tool: what all techniques of that pose have in common. */
export interface Pose {
  readonly id: string;
  readonly tool: Tool;
  readonly place: Place;
  readonly lies: 'supine' | 'prone' | 'side' | 'up';
  /** Key of the sentence on how hard, unless the technique has its own. */
  readonly pressure: string;
  readonly cautions: readonly CautionId[];
}

// id, tool, place, lies, pressure, cautions
const table = `
supine-upper-back-on-roller foam-roller floor supine weight head-support,no-lumbar
figure-four-sit-on-roller foam-roller floor up weight wrist-load
side-lying-lean-back-on-roller foam-roller floor side weight
side-lying-roller-lateral-thigh foam-roller floor side weight
side-lying-lat-on-roller foam-roller floor side weight shoulder-instability
prone-roller-quads foam-roller floor prone weight wrist-load
prone-frog-roller-inner-thigh foam-roller floor prone half
long-sit-roller-hamstrings foam-roller floor up weight wrist-load
calf-on-roller foam-roller floor up weight wrist-load
calf-on-ball massage-ball floor up half
supine-ball-buttock massage-ball floor supine settle
standing-wall-ball-buttock massage-ball wall up lean
standing-wall-ball-waist massage-ball wall up half
standing-wall-ball-low-back massage-ball wall up half
standing-wall-ball-between-blades massage-ball wall up lean
standing-wall-ball-shoulder massage-ball wall up lean shoulder-instability
standing-wall-corner-shoulder massage-ball wall up lean
standing-wall-ball-ribs massage-ball wall up soft-ball
standing-wall-ball-chest massage-ball wall up lean
seated-ball-hamstring-on-chair massage-ball chair up settle knee-back,sciatic-nerve
seated-ball-under-palm massage-ball chair up palm
standing-stick roller-stick standing up pull
standing-stick-shoulder roller-stick standing up pull
standing-stick-arm roller-stick standing up pull
seated-stick-thigh roller-stick chair up pull
seated-stick-calf roller-stick chair up pull
side-lying-hands-buttock hands bed side fingers
seated-hands-waist hands chair up fingers
seated-hands-low-back hands chair up fingers
seated-hands-over-shoulder hands chair up fingers
seated-hands-across hands chair up fingers
seated-hands-neck hands chair up fingers
seated-hands-chest hands chair up fingers
seated-hands-thigh hands chair up fingers
seated-hands-calf hands chair up fingers
supine-resting-hand hands bed supine resting
`;

/** Pose families by id; a figure is drawn for a pose and a contact. */
export const poses: ReadonlyMap<string, Pose> = new Map(
  rows(table).map(([line = '']) => {
    const [id = '', tool, where, lies, pressure = '', cautions = ''] = words(line);
    const place = among(['floor', 'bed', 'chair', 'wall', 'standing'], where);
    const pose: Pose = {
      id,
      tool: among(['foam-roller', 'massage-ball', 'roller-stick', 'hands'], tool),
      place,
      lies: among(['supine', 'prone', 'side', 'up'], lies),
      pressure,
      cautions: [...cautions.split(',').filter(Boolean), ...(place === 'floor' ? ['getting-up'] : [])],
    };
    return [id, pose];
  }),
);

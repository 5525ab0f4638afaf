import type {Lines} from '../figure.js';
import {
  bellyBreathing,
  easyWalk,
  halfKneelingHipFlexor,
  kneeRolls,
  lyingFigureFour,
  pelvicTilt,
  standingHipFlexor,
} from '../movements.js';
import {
  ballSupine,
  ballSupineLow,
  ballSupineOpen,
  gluteSit,
  hipSideBack,
  hipSideFront,
  sideBed,
  sitBack,
  sitStickOut,
  sitThigh,
  stickStand,
  wallBackLow,
  wallHip,
  wallHipFront,
  wallSeat,
} from '../poses.js';

export const lines: Lines = {
  techniques: {
    'gluteus-maximus': `t62,140,170,-8 t-2,98,118,-46|f ${gluteSit}; t2,138,10 -8,16|m ${ballSupine}; t-4,142|r ${stickStand}; t12,148 -10,40|h ${sideBed}; t4,138 -18,30|w ${wallSeat}; t-2,150`,
    'gluteus-medius': `t58,84,140 t-18,88,104|f ${hipSideBack}; t24,128 13,33|m ${wallHip}; t38,112 22,54|r ${stickStand}; t24,126 8,48|h ${sideBed}; t32,122 20,44`,
    'gluteus-minimus-anterior': `t46,58,98 t-14,76,92|f ${hipSideFront}; t30,72|m ${wallHipFront}; t24,70|h ${sideBed}; t32,82`,
    'gluteus-minimus-posterior': `t46,96,134 t-14,90,104|f ${hipSideBack}; t28,117|m ${wallHip}; t24,116|h ${sideBed}; t24,112`,
    piriformis: `t36,158,166,2 t-6,98,104,-20|f ${gluteSit}; t6,140,8|m ${ballSupineOpen}; t4,146|h ${sideBed}; t4,136|w ${wallSeat}; t4,138`,
    'multifidus-sacral': `t-8,160,177 t50,150,177|m ${ballSupineLow}; t24,162|h ${sitBack}; t30,164|w ${wallBackLow}; t24,162`,
    'tensor-fasciae-latae': `t36,50,76 l84,66,84|f ${hipSideFront}; t28,66|m ${wallHipFront}; t26,60|r ${sitStickOut}; l60,50 90,44|h ${sitThigh}; l60,60 90,44`,
  },
  movements: {
    'belly-breathing': bellyBreathing,
    'easy-walk': easyWalk,
    'half-kneeling-hip-flexor': halfKneelingHipFlexor,
    'knee-rolls': kneeRolls,
    'lying-figure-four': lyingFigureFour,
    'pelvic-tilt': pelvicTilt,
    'standing-hip-flexor': standingHipFlexor,
  },
};

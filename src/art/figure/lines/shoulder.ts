import type {Lines} from '../figure.js';
import {chairSideBend, neckSideBend, shoulderBladeSqueeze} from '../movements.js';
import {armSide, bladeSide, sitArm, sitFold, sitOver, wallArm, wallBladeOut, wallCorner} from '../poses.js';

export const lines: Lines = {
  techniques: {
    infraspinatus: `t258,154,154,214 t276,112,112,262|m ${wallBladeOut}; t236,136 216,254|f ${bladeSide}; t226,147 206,242|h ${sitFold}; t236,124 220,252`,
    supraspinatus: `t290,156,156,264 t284,112,112,270|m ${wallCorner}; t278,132|h ${sitOver}; t270,136 266,268,134,150`,
    'teres-major': `t228,146,146,204 t252,112,112,240|m ${wallBladeOut}; t216,136 204,228|h ${sitFold}; t220,122 212,230|f ${bladeSide}; t218,142 206,236`,
    'teres-minor': `t250,142,142,228 t270,110,110,258|f ${bladeSide}; t234,140 224,244|m ${wallBladeOut}; t240,137 228,254|h ${sitFold}; t236,122`,
    'deltoid-posterior': `t270,106,136 a70,100,150|h ${sitArm}; a50,140 76,30|f ${armSide}; a50,130 76,30|m ${wallArm}; a50,130 76,30`,
  },
  movements: {
    'chair-side-bend': chairSideBend,
    'neck-side-bend': neckSideBend,
    'shoulder-blade-squeeze': shoulderBladeSqueeze,
  },
};

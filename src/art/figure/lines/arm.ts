import type {Lines} from '../figure.js';
import {shoulderBladeSqueeze} from '../movements.js';
import {armSide, sitArm, wallArm} from '../poses.js';

export const lines: Lines = {
  techniques: {
    'triceps-long-head': `a20,140,190 a150,160,200|h ${sitArm}; a90,170 110,62|f ${armSide}; a86,150 106,62|m ${wallArm}; a86,165 106,62`,
  },
  movements: {'shoulder-blade-squeeze': shoulderBladeSqueeze},
};

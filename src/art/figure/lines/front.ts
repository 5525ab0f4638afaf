import type {Lines} from '../figure.js';
import {bellyBreathing, chairSideBend, shoulderBladeSqueeze} from '../movements.js';
import {bellyHand, latSide, sitChest, sitFront, sitRibs, wallChest, wallSide} from '../poses.js';

export const lines: Lines = {
  techniques: {
    'rectus-abdominis-upper': `t110,4,34 t186,4,38|h ${bellyHand}; t140,20`,
    'rectus-abdominis-lower': `t0,4,18 t100,4,34|h ${bellyHand}; t60,14`,
    'external-oblique': `t66,56,118 t150,66,124|h ${sitFront}; t100,80 76,122`,
    'internal-oblique-transversus': `t40,40,86 t92,44,100|h ${bellyHand}; t64,50`,
    'serratus-anterior': `t146,62,96 t236,86,112|f ${latSide}; t160,92 140,172|m ${wallSide}; t160,90 140,172|h ${sitRibs}; t160,86 142,174`,
    intercostals: `t150,70,130 t172,66,126|m ${wallSide}; t168,96 166,172,90,102|h ${sitRibs}; t168,92 166,172,78,106`,
    'pectoralis-major': `t272,10,8,206 t262,68,72,246|m ${wallChest}; t252,38 256,248,50,24|h ${sitChest}; t252,38 256,246,54,22`,
  },
  movements: {
    'belly-breathing': bellyBreathing,
    'chair-side-bend': chairSideBend,
    'shoulder-blade-squeeze': shoulderBladeSqueeze,
  },
};

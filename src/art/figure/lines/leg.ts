import type {Lines} from '../figure.js';
import {calfStretch} from '../movements.js';
import {calf, calfBall, sitCalf, sitCalfStick} from '../poses.js';

export const lines: Lines = {
  techniques: {
    soleus: `s70,120,240 s200,160,200|f ${calf}; s150,180 180,112|m ${calfBall}; s150,180 188,114|r ${sitCalfStick}; s150,180 172,114|h ${sitCalf}; s150,180 182,114`,
    gastrocnemius: `s16,140,220 s122,152,208|f ${calf}; s106,180 136,78|m ${calfBall}; s106,180 136,74|r ${sitCalfStick}; s106,180 136,90|h ${sitCalf}; s100,180 136,78`,
  },
  movements: {'calf-stretch': calfStretch},
};

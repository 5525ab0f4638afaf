import type {Lines} from '../figure.js';
import {catCow, chairSideBend, easyWalk} from '../movements.js';
import {sitBack, sitWaist, upperBack, wallBack, wallBackLow, wallWaist, wallWaistBack} from '../poses.js';

export const lines: Lines = {
  techniques: {
    'quadratus-lumborum-superficial': `t66,104,150 t122,122,160|m ${wallWaist}; t94,114|h ${sitWaist}; t92,112`,
    'quadratus-lumborum-deep': `t66,122,156 t122,140,164|m ${wallWaistBack}; t92,136|h ${sitBack}; t94,138`,
    'multifidus-lumbar': `t44,152,177 t138,157,177|m ${wallBackLow}; t92,162|h ${sitBack}; t92,160`,
    'iliocostalis-lumborum': `t52,142,164 t150,138,154|m ${wallBackLow}; t92,150|h ${sitBack}; t94,148`,
    'longissimus-thoracis': `t90,155,173 t290,160,173|f ${upperBack}; t190,162 186,250|m ${wallBack}; t200,163 172,236|h ${sitBack}; t110,156 84,130`,
    'thoracolumbar-fascia': `t40,152,178 t180,162,178|m ${wallBackLow}; t92,156 82,106|h ${sitBack}; t96,156 76,118`,
  },
  movements: {'cat-cow': catCow, 'chair-side-bend': chairSideBend, 'easy-walk': easyWalk},
};

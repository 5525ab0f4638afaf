import type {Lines} from '../figure.js';
import {neckSideBend} from '../movements.js';
import {sitNeck, sitOver, wallBack, wallCorner} from '../poses.js';

export const lines: Lines = {
  techniques: {
    'trapezius-upper': `t346,150,174,290 t284,104,112,262|m ${wallCorner}; t288,124|h ${sitOver}; t268,130 262,268,118,132`,
    'levator-scapulae': `t336,128,146 t272,144,158|m ${wallBack}; t274,152|h ${sitOver}; t284,150 276,294`,
    'splenius-cervicis': `t286,160,178 t340,132,164|h ${sitNeck}; t322,160 314,336`,
    'multifidus-cervical': `t286,166,178 t340,158,176|h ${sitNeck}; t322,163 308,336`,
  },
  movements: {'neck-side-bend': neckSideBend},
};

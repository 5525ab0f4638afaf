import type {Lines} from '../figure.js';
import {calfStretch, easyWalk, standingHipFlexor} from '../movements.js';
import {
  frog,
  sitBall,
  sitInner,
  sitInnerBall,
  sitInnerPalm,
  sitInnerStick,
  sitPalm,
  sitStickOut,
  sitStickTop,
  sitStickUnder,
  sitThigh,
  sitTop,
  sitUnder,
  thighBack,
  thighFront,
  thighSide,
} from '../poses.js';

export const lines: Lines = {
  techniques: {
    'vastus-lateralis': `l20,46,98 l215,20,60|f ${thighSide}; l132,72 176,92|m ${sitPalm}; l124,62 176,64|r ${sitStickOut}; l124,56 176,64|h ${sitThigh}; l124,64 176,64`,
    'vastus-intermedius': `l40,-14,24 l215,-10,16|f ${thighFront}; l132,4 176,90|m ${sitPalm}; l122,4 176,74|r ${sitStickTop}; l120,4 176,60|h ${sitTop}; l120,4 176,60`,
    'rectus-femoris': `l6,-4,26 l215,-10,16|f ${thighFront}; l132,0 176,90|m ${sitPalm}; l122,0 176,74|r ${sitStickTop}; l120,0 176,60|h ${sitTop}; l120,0 176,60`,
    'vastus-medialis': `l80,-60,-20 l225,-50,-10|m ${sitInnerPalm}; l150,-30 176,116|r ${sitInnerStick}; l150,-26 176,116|h ${sitInner}; l150,-30 176,116|f ${thighFront}; l140,-18 172,100`,
    'biceps-femoris': `l24,158,184 l228,128,160|f ${thighBack}; l138,166 176,106|m ${sitBall}; l140,170|r ${sitStickUnder}; l134,170 176,94|h ${sitUnder}; l134,160 176,92`,
    'semitendinosus-semimembranosus': `l24,172,204 l228,196,232|f ${thighBack}; l142,192 176,114|m ${sitBall}; l140,190|r ${sitStickUnder}; l134,190 176,102|h ${sitUnder}; l134,194 174,104`,
    'adductor-magnus': `l24,216,256 l205,236,262|m ${sitInnerBall}; l140,212|f ${frog}; l140,250 168,112|r ${sitInnerStick}; l118,240 148,88|h ${sitInner}; l130,240 172,98`,
    'adductor-longus-brevis': `l50,262,296 l166,252,276|f ${frog}; l140,262 168,112|r ${sitInnerStick}; l130,262 160,84|m ${sitInnerPalm}; l130,266 172,92|h ${sitInner}; l130,266 172,92`,
  },
  movements: {'calf-stretch': calfStretch, 'easy-walk': easyWalk, 'standing-hip-flexor': standingHipFlexor},
};

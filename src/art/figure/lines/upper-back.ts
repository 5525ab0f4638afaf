import type {Lines} from '../figure.js';
import {catCow, chairSideBend, shoulderBladeSqueeze, threadTheNeedle} from '../movements.js';
import {
  latSide,
  sitFold,
  sitOver,
  sitWaist,
  upperBack,
  upperBackHug,
  wallBack,
  wallLat,
  wallTwin,
} from '../poses.js';

export const lines: Lines = {
  techniques: {
    'multifidus-thoracic': `t150,160,177 t292,158,177|f ${upperBack}; t240,166 212,280|m ${wallTwin}; t240,163 212,270|h ${sitOver}; t280,164 262,292`,
    'iliocostalis-thoracis-mid': `t190,136,157 t292,138,158|f ${upperBackHug}; t240,150 196,274|m ${wallBack}; t230,150 196,256|h ${sitFold}; t186,125 172,216`,
    'iliocostalis-thoracis-low': `t128,142,158 t215,140,154|f ${upperBack}; t200,150 186,214|m ${wallBack}; t180,148 164,206|h ${sitWaist}; t140,146 124,156`,
    'semispinalis-thoracis': `t180,158,177 t298,156,177|f ${upperBack}; t246,166 214,280|m ${wallTwin}; t262,163 240,278|h ${sitOver}; t280,162 264,294`,
    'serratus-posterior-inferior': `t156,174,174,106 t216,136,136,156|f ${upperBack}; t196,150 186,212|m ${wallBack}; t184,148 172,196|h ${sitWaist}; t150,146 138,166`,
    'latissimus-dorsi': `t90,134,176 t236,88,132|f ${latSide}; t160,104 140,172|m ${wallLat}; t170,118 140,172|h ${sitFold}; t224,118 214,234`,
    'trapezius-middle': `t298,175,175,248 t286,122,122,272|f ${upperBackHug}; t260,164 224,280|m ${wallBack}; t262,160 238,280|h ${sitOver}; t270,154 258,288`,
    'trapezius-lower': `t170,170,178 t262,140,162|f ${upperBack}; t230,166 188,258|m ${wallBack}; t210,163 170,216`,
    rhomboids: `t296,175,175,250 t272,148,148,212|f ${upperBackHug}; t244,164 212,280|m ${wallBack}; t246,156 214,276|h ${sitOver}; t268,156 254,286`,
    'serratus-posterior-superior': `t312,174,174,278 t268,144,144,236|f ${upperBackHug}; t262,160 240,280|m ${wallBack}; t268,152|h ${sitOver}; t280,154`,
  },
  movements: {
    'cat-cow': catCow,
    'chair-side-bend': chairSideBend,
    'shoulder-blade-squeeze': shoulderBladeSqueeze,
    'thread-the-needle': threadTheNeedle,
  },
};

/**
 * A muscle's techniques. First where it lies under the skin: origin and insertion, each as place along a segment (t trunk,
 * l thigh, s shank, a arm) and the two rays between which it is broad (and the second one's own place, where it runs across). Then for each tool (its first letter) the pose; place
 * and ray (and dip, see `Place`) of the contact; from and to of the stroke, perhaps around the body, too. No stroke: a still press.
 */
export const TECHNIQUES: Readonly<Record<string, string>> = {
  'quadratus-lumborum-superficial': 't66,104,150 t122,122,160|m wall-waist t94,114|h sit-waist t92,112',
  'quadratus-lumborum-deep': 't66,122,156 t122,140,164|m wall-waist-back t92,136|h sit-back t94,138',
  'gluteus-maximus':
    't62,140,170,-8 t-2,98,118,-46|f glute-sit t2,138,10 -8,16|m ball-supine t-4,142|r stick-stand t12,148 -10,40|h side-bed t4,138 -18,30|w wall-seat t-2,150',
  'gluteus-medius':
    't58,84,140 t-18,88,104|f hip-side-back t24,128 13,33|m wall-hip t38,112 22,54|r stick-stand t24,126 8,48|h side-bed t32,122 20,44',
  'gluteus-minimus-anterior':
    't46,58,98 t-14,76,92|f hip-side-front t30,72|m wall-hip-front t24,70|h side-bed t32,82',
  'gluteus-minimus-posterior':
    't46,96,134 t-14,90,104|f hip-side-back t28,117|m wall-hip t24,116|h side-bed t24,112',
  piriformis:
    't36,158,166,2 t-6,98,104,-20|f glute-sit t6,140,8|m ball-supine-open t4,146|h side-bed t4,136|w wall-seat t4,138',
  'multifidus-lumbar': 't44,152,177 t138,157,177|m wall-back-low t92,162|h sit-back t92,160',
  'multifidus-sacral':
    't-8,160,177 t50,150,177|m ball-supine-low t24,162|h sit-back t30,164|w wall-back-low t24,162',
  'multifidus-thoracic':
    't150,160,177 t292,158,177|f upper-back t240,166 212,280|m wall-twin t240,163 212,270|h sit-over t280,164 262,292',
  'iliocostalis-lumborum': 't52,142,164 t150,138,154|m wall-back-low t92,150|h sit-back t94,148',
  'longissimus-thoracis':
    't90,155,173 t290,160,173|f upper-back t190,162 186,250|m wall-back t200,163 172,236|h sit-back t110,156 84,130',
  'iliocostalis-thoracis-low':
    't128,142,158 t215,140,154|f upper-back t200,150 186,214|m wall-back t180,148 164,206|h sit-waist t140,146 124,156',
  'iliocostalis-thoracis-mid':
    't190,136,157 t292,138,158|f upper-back-hug t240,150 196,274|m wall-back t230,150 196,256|h sit-fold t186,125 172,216',
  'semispinalis-thoracis':
    't180,158,177 t298,156,177|f upper-back t246,166 214,280|m wall-twin t262,163 240,278|h sit-over t280,162 264,294',
  'latissimus-dorsi':
    't90,134,176 t236,88,132|f lat-side t160,104 140,172|m wall-lat t170,118 140,172|h sit-fold t224,118 214,234',
  'serratus-posterior-inferior':
    't156,174,174,106 t216,136,136,156|f upper-back t196,150 186,212|m wall-back t184,148 172,196|h sit-waist t150,146 138,166',
  'serratus-posterior-superior':
    't312,174,174,278 t268,144,144,236|f upper-back-hug t262,160 240,280|m wall-back t268,152|h sit-over t280,154',
  'thoracolumbar-fascia': 't40,152,178 t180,162,178|m wall-back-low t92,156 82,106|h sit-back t96,156 76,118',
  'rectus-abdominis-upper': 't110,4,34 t186,4,38|h belly-hand t140,20',
  'rectus-abdominis-lower': 't0,4,18 t100,4,34|h belly-hand t60,14',
  'external-oblique': 't66,56,118 t150,66,124|h sit-front t100,80 76,122',
  'internal-oblique-transversus': 't40,40,86 t92,44,100|h belly-hand t64,50',
  'trapezius-upper':
    't346,150,174,290 t284,104,112,262|m wall-corner t288,124|h sit-over t268,130 262,268,118,132',
  'trapezius-middle':
    't298,175,175,248 t286,122,122,272|f upper-back-hug t260,164 224,280|m wall-back t262,160 238,280|h sit-over t270,154 258,288',
  'trapezius-lower': 't170,170,178 t262,140,162|f upper-back t230,166 188,258|m wall-back t210,163 170,216',
  rhomboids:
    't296,175,175,250 t272,148,148,212|f upper-back-hug t244,164 212,280|m wall-back t246,156 214,276|h sit-over t268,156 254,286',
  'levator-scapulae': 't336,128,146 t272,144,158|m wall-back t274,152|h sit-over t284,150 276,294',
  'splenius-cervicis': 't286,160,178 t340,132,164|h sit-neck t322,160 314,336',
  'multifidus-cervical': 't286,166,178 t340,158,176|h sit-neck t322,163 308,336',
  infraspinatus:
    't258,154,154,214 t276,112,112,262|m wall-blade-out t236,136 216,254|f blade-side t226,147 206,242|h sit-fold t236,124 220,252',
  supraspinatus:
    't290,156,156,264 t284,112,112,270|m wall-corner t278,132|h sit-over t270,136 266,268,134,150',
  'teres-major':
    't228,146,146,204 t252,112,112,240|m wall-blade-out t216,136 204,228|h sit-fold t220,122 212,230|f blade-side t218,142 206,236',
  'deltoid-posterior':
    't270,106,136 a70,100,150|h sit-arm a50,140 76,30|f arm-side a50,130 76,30|m wall-arm a50,130 76,30',
  'triceps-long-head':
    'a20,140,190 a150,160,200|h sit-arm a90,170 110,62|f arm-side a86,150 106,62|m wall-arm a86,165 106,62',
  'teres-minor':
    't250,142,142,228 t270,110,110,258|f blade-side t234,140 224,244|m wall-blade-out t240,137 228,254|h sit-fold t236,122',
  intercostals:
    't150,70,130 t172,66,126|m wall-side t168,96 166,172,90,102|h sit-ribs t168,92 166,172,78,106',
  'serratus-anterior':
    't146,62,96 t236,86,112|f lat-side t160,92 140,172|m wall-side t160,90 140,172|h sit-ribs t160,86 142,174',
  'pectoralis-major':
    't272,10,8,206 t262,68,72,246|m wall-chest t252,38 256,248,50,24|h sit-chest t252,38 256,246,54,22',
  'tensor-fasciae-latae':
    't36,50,76 l84,66,84|f hip-side-front t28,66|m wall-hip-front t26,60|r sit-stick-out l60,50 90,44|h sit-thigh l60,60 90,44',
  'rectus-femoris':
    'l6,-4,26 l215,-10,16|f thigh-front l132,0 176,90|m sit-palm l122,0 176,74|r sit-stick-top l120,0 176,60|h sit-top l120,0 176,60',
  'vastus-intermedius':
    'l40,-14,24 l215,-10,16|f thigh-front l132,4 176,90|m sit-palm l122,4 176,74|r sit-stick-top l120,4 176,60|h sit-top l120,4 176,60',
  'vastus-lateralis':
    'l20,46,98 l215,20,60|f thigh-side l132,72 176,92|m sit-palm l124,62 176,64|r sit-stick-out l124,56 176,64|h sit-thigh l124,64 176,64',
  'vastus-medialis':
    'l80,-60,-20 l225,-50,-10|m sit-inner-palm l150,-30 176,116|r sit-inner-stick l150,-26 176,116|h sit-inner l150,-30 176,116|f thigh-front l140,-18 172,100',
  'biceps-femoris':
    'l24,158,184 l228,128,160|f thigh-back l138,166 176,106|m sit-ball l140,170|r sit-stick-under l134,170 176,94|h sit-under l134,160 176,92',
  'semitendinosus-semimembranosus':
    'l24,172,204 l228,196,232|f thigh-back l142,192 176,114|m sit-ball l140,190|r sit-stick-under l134,190 176,102|h sit-under l134,194 174,104',
  'adductor-magnus':
    'l24,216,256 l205,236,262|m sit-inner-ball l140,212|f frog l140,250 168,112|r sit-inner-stick l118,240 148,88|h sit-inner l130,240 172,98',
  'adductor-longus-brevis':
    'l50,262,296 l166,252,276|f frog l140,262 168,112|r sit-inner-stick l130,262 160,84|m sit-inner-palm l130,266 172,92|h sit-inner l130,266 172,92',
  gastrocnemius:
    's16,140,220 s122,152,208|f calf s106,180 136,78|m calf-ball s106,180 136,74|r sit-calf-stick s106,180 136,90|h sit-calf s100,180 136,78',
  soleus:
    's70,120,240 s200,160,200|f calf s150,180 180,112|m calf-ball s150,180 188,114|r sit-calf-stick s150,180 172,114|h sit-calf s150,180 182,114',
};

/*
 * The techniques as a table, read by `techniques.ts`.
 *
 * A line that begins in the first column is a muscle: id; `direct`, `through` or `edge`; `care` where a minute a point
 * is the most and nobody is sent on to something harder; parts of the body it lies on (they decide which conditions
 * take it away or soften it); cautions; the movement after a technique lying or on the floor; the one after any other.
 *
 * An indented line is a technique, from strong to gentle, so that the next line is the easier one: pose, fit, view,
 * from x y, to x y (thousandths of stature on the neutral body), cap in seconds, `s` where it is a still press,
 * provenance (`read`, `both`, `own` = recalled), references, and `@` with a pressure of its own.
 *
 * Places come from the anatomy of the muscle; strokes run one way, toward the trunk, and are as long as the off-limits
 * leave room: a roller turns back a hand before hip knob, sit bone and tailbone, so buttock strokes are shorter than
 * often shown. Corrected against the drafts this was worked from:
 * - gemelli with a roller is gone: between sit bone and hip knob there is no room for one;
 * - subscapularis by hand is gone (see `noTechniques`): the way to it is the hollow of the armpit;
 * - the belly muscles get a warm resting hand, no stroke: hands count as a tool there;
 * - neck strokes end at the fourth neck bone, not below the skull;
 * - the small side-hip muscles and the front of the side hip are pressed still with a roller: no stroke keeps off the
 *   hip knob; balls on buttock and back of thigh are still too, as their pressure says ("settle");
 * - chest and top-of-blade strokes run toward the trunk;
 * - wall versions stand beside floor ones for the buttock and the sacrum, so that nobody has to get down.
 */
export const techniqueTable = `
quadratus-lumborum-superficial edge care low-back off-spine,no-lumbar,floating-ribs,kidney chair-side-bend chair-side-bend
 standing-wall-ball-waist 1 back 60 400 60 388 60s both ql,lumbar-no
 seated-hands-waist 1 back 62 402 62 387 60s own ql
quadratus-lumborum-deep edge care low-back off-spine,no-lumbar,floating-ribs,kidney chair-side-bend chair-side-bend
 standing-wall-ball-waist 1 back 48 402 48 390 60s both ql,lumbar-no
 seated-hands-waist 1 back 50 404 50 388 60s own ql
gluteus-maximus direct - buttock off-bone,sciatic-nerve lying-figure-four easy-walk
 figure-four-sit-on-roller 2 back 48 460 48 438 120 read glute-roll,fig4
 supine-ball-buttock 2 back 44 498 34 456 90s both glute-ball
 standing-wall-ball-buttock 2 back 44 498 34 456 90s both glute-ball wall
 standing-stick 1 back 47 500 43 437 90 own stick
 side-lying-hands-buttock 2 back 46 500 36 452 90 own
gluteus-medius direct - hip off-bone,sciatic-nerve knee-rolls easy-walk
 side-lying-lean-back-on-roller 2 back 58 455 56 438 90 both gmed,itb
 standing-wall-ball-buttock 2 back 60 480 56 434 90 both gmed,glute-ball
 standing-stick 1 back 60 480 57 435 60 own stick
 side-lying-hands-buttock 2 back 60 478 56 434 90 both gmed
gluteus-minimus-anterior through - hip off-bone,sciatic-nerve knee-rolls standing-hip-flexor
 side-lying-roller-lateral-thigh 1 side 10 478 9 454 60s both gmed @half
 standing-wall-ball-buttock 2 side 14 476 16 450 90s both gmed,tfl @settle
 side-lying-hands-buttock 1 side 14 476 16 450 60s own
gluteus-minimus-posterior through - hip off-bone,sciatic-nerve lying-figure-four easy-walk
 side-lying-lean-back-on-roller 1 back 63 468 60 440 60s both gmed @half
 standing-wall-ball-buttock 2 back 66 478 62 450 90s both gmed,tfl @settle
 side-lying-hands-buttock 1 back 66 478 62 450 60s own
piriformis through care hip off-bone,sciatic-nerve lying-figure-four easy-walk
 figure-four-sit-on-roller 1 back 44 482 37 468 60s read piri,glute-roll @half
 supine-ball-buttock 2 back 56 487 37 471 60s read piri,glute-ball
 standing-wall-ball-buttock 2 back 56 487 37 471 60s both piri,glute-ball @settle wall
 side-lying-hands-buttock 1 back 56 487 37 471 60s own
obturator-internus edge care hip off-bone,sciatic-nerve lying-figure-four easy-walk
 supine-ball-buttock 1 back 55 520 57 529 60s own @half
gemelli-quadratus-femoris through care hip off-bone,sciatic-nerve lying-figure-four easy-walk
 supine-ball-buttock 2 back 55 516 57 530 60s own @half
 standing-wall-ball-buttock 1 back 55 516 57 530 60s own @half wall
 side-lying-hands-buttock 1 back 55 516 57 530 60s own
multifidus-lumbar through care low-back off-spine,no-lumbar,floating-ribs,kidney,fracture-first knee-rolls easy-walk
 standing-wall-ball-low-back 1 back 15 422 15 386 60s own lumbar-no
 seated-hands-low-back 1 back 15 422 15 386 60s own
multifidus-sacral direct care low-back off-bone pelvic-tilt easy-walk
 supine-ball-buttock 1 back 15 488 15 452 60s own @half
 standing-wall-ball-low-back 1 back 15 488 15 452 60s own wall
 seated-hands-low-back 1 back 15 488 15 452 60s own
multifidus-thoracic through - upper-back off-spine thread-the-needle thread-the-needle
 supine-upper-back-on-roller 1 back 16 262 16 192 90 read upper
 standing-wall-ball-between-blades 2 back 14 262 14 200 90 both wallblade
 seated-hands-over-shoulder 1 back 14 200 14 166 60 own
iliocostalis-lumborum direct care low-back off-spine,no-lumbar,floating-ribs,kidney knee-rolls chair-side-bend
 standing-wall-ball-low-back 1 back 42 416 42 386 60s own lumbar-no
 seated-hands-low-back 1 back 42 418 42 386 60s own
longissimus-thoracis direct care low-back,upper-back off-spine,no-lumbar,floating-ribs,kidney cat-cow easy-walk
 supine-upper-back-on-roller 1 back 20 286 20 222 60 read upper,lumbar-no @half
 standing-wall-ball-between-blades 1 back 18 298 18 240 60 both wallblade
 seated-hands-low-back 1 back 20 420 20 366 60 own
iliocostalis-thoracis-mid direct - upper-back off-spine,chest-emergency thread-the-needle thread-the-needle
 supine-upper-back-on-roller 2 back 32 284 30 202 90 read upper
 standing-wall-ball-between-blades 2 back 36 282 33 226 90 both wallblade
 seated-hands-across 1 back 65 318 61 274 60 own
iliocostalis-thoracis-low edge care upper-back off-spine,floating-ribs,kidney cat-cow thread-the-needle
 supine-upper-back-on-roller 1 back 36 286 34 248 60 both upper @half
 standing-wall-ball-between-blades 2 back 42 316 42 276 60 both wallblade @half
 seated-hands-waist 1 back 50 342 50 304 60 own
semispinalis-thoracis through - upper-back off-spine thread-the-needle shoulder-blade-squeeze
 supine-upper-back-on-roller 1 back 18 258 18 190 90 read upper
 standing-wall-ball-between-blades 2 back 15 226 15 180 90 both wallblade
 seated-hands-over-shoulder 1 back 14 200 14 166 60 own
rectus-abdominis-upper direct care belly abdomen-flat-hand belly-breathing belly-breathing
 supine-resting-hand 1 front 22 345 22 345 60s own
rectus-abdominis-lower direct care belly abdomen-flat-hand belly-breathing belly-breathing
 supine-resting-hand 1 front 18 456 18 456 60s own
external-oblique direct care belly,ribs abdomen-flat-hand,floating-ribs chair-side-bend chair-side-bend
 seated-hands-waist 1 side 6 402 2 372 60 own @half
internal-oblique-transversus through care belly abdomen-flat-hand belly-breathing belly-breathing
 supine-resting-hand 1 front 58 436 58 436 60s own
serratus-posterior-inferior through care upper-back off-spine,floating-ribs,kidney thread-the-needle thread-the-needle
 supine-upper-back-on-roller 1 back 40 286 38 254 60 own @half
 standing-wall-ball-between-blades 2 back 46 314 46 290 60 own @half
 seated-hands-waist 1 back 48 338 48 306 60 own
latissimus-dorsi direct - ribs armpit,floating-ribs chair-side-bend chair-side-bend
 side-lying-lat-on-roller 2 side -32 322 -32 276 90 read lat
 standing-wall-ball-shoulder 1 back 72 316 74 272 90 both lat,teres
 seated-hands-across 2 back 78 270 83 242 90 own
thoracolumbar-fascia direct care low-back off-spine,no-lumbar,floating-ribs,kidney cat-cow easy-walk
 standing-wall-ball-low-back 1 back 24 420 24 386 60 own lumbar-no
 seated-hands-low-back 1 back 24 420 24 378 60 own
trapezius-upper direct - shoulder off-bone,dizzy-stop neck-side-bend neck-side-bend
 standing-wall-corner-shoulder 2 back 80 167 54 158 90s read corner
 standing-stick-shoulder 1 back 86 168 54 157 60 own
 seated-hands-over-shoulder 2 back 86 168 52 154 90 own
trapezius-middle direct - upper-back off-spine shoulder-blade-squeeze shoulder-blade-squeeze
 supine-upper-back-on-roller 2 back 25 240 25 184 90 read upper
 standing-wall-ball-between-blades 2 back 24 228 24 182 90 read wallblade
 seated-hands-over-shoulder 1 back 26 206 28 178 60 own
trapezius-lower direct - upper-back off-spine thread-the-needle shoulder-blade-squeeze
 supine-upper-back-on-roller 2 back 22 305 22 236 90 read upper
 standing-wall-ball-between-blades 2 back 26 304 29 256 90 both wallblade
 seated-hands-across 1 back 46 280 40 252 60 own
rhomboids through - upper-back off-spine shoulder-blade-squeeze shoulder-blade-squeeze
 supine-upper-back-on-roller 2 back 28 256 28 194 90 read upper
 standing-wall-ball-between-blades 2 back 30 256 27 192 90 read wallblade
 seated-hands-over-shoulder 1 back 27 210 27 182 60 own
levator-scapulae through - shoulder off-spine,dizzy-stop,neck-back-only neck-side-bend neck-side-bend
 standing-wall-ball-between-blades 2 back 30 196 34 174 90s read wallblade,corner
 standing-stick-shoulder 1 back 36 178 29 154 60 own
 seated-hands-over-shoulder 2 back 36 178 26 146 90 own
serratus-posterior-superior through - upper-back off-spine thread-the-needle shoulder-blade-squeeze
 supine-upper-back-on-roller 1 back 28 226 28 180 60 both upper
 standing-wall-ball-between-blades 2 back 29 208 31 180 90s both wallblade
 seated-hands-over-shoulder 1 back 29 203 31 180 60s own
infraspinatus direct - shoulder off-bone shoulder-blade-squeeze shoulder-blade-squeeze
 side-lying-lat-on-roller 1 back 62 256 66 214 60 own @half
 standing-wall-ball-shoulder 2 back 60 252 68 214 90 read infra
 seated-hands-across 1 back 60 250 68 216 60 own
supraspinatus through - shoulder off-bone,shoulder-instability shoulder-blade-squeeze neck-side-bend
 standing-wall-corner-shoulder 2 back 76 177 48 182 60s both corner @half
 seated-hands-over-shoulder 1 back 78 177 46 182 60 own
teres-major direct - shoulder armpit chair-side-bend shoulder-blade-squeeze
 side-lying-lat-on-roller 2 back 64 276 71 250 90 read lat
 standing-wall-ball-shoulder 2 back 66 270 78 245 90 read teres
 seated-hands-across 2 back 76 264 83 243 90 own
teres-minor direct - shoulder armpit shoulder-blade-squeeze shoulder-blade-squeeze
 side-lying-lat-on-roller 1 back 66 246 71 222 60 both lat @half
 standing-wall-ball-shoulder 2 back 72 247 80 222 90 read teres
 seated-hands-across 1 back 72 244 78 224 60s own
deltoid-posterior direct - shoulder,arm off-bone,radial-nerve shoulder-blade-squeeze shoulder-blade-squeeze
 side-lying-lat-on-roller 1 back 130 250 122 208 60 own @half
 standing-wall-ball-shoulder 2 back 128 242 116 204 60 both pdelt
 standing-stick-arm 1 back 128 246 118 204 60 own
 seated-hands-across 2 back 128 246 116 204 90 own
triceps-long-head direct - arm armpit,radial-nerve shoulder-blade-squeeze shoulder-blade-squeeze
 side-lying-lat-on-roller 2 back 124 290 124 252 90 both tri @half
 standing-wall-ball-shoulder 1 back 124 296 122 246 60 both tri @half
 standing-stick-arm 2 back 124 296 122 246 90 both stick,tri
 seated-hands-across 2 back 124 296 122 246 90 own
serratus-anterior direct - ribs ribs-breast,armpit,chest-emergency,floating-ribs chair-side-bend chair-side-bend
 side-lying-lat-on-roller 1 side 0 322 2 280 60 read serr @half
 standing-wall-ball-ribs 1 side 0 322 2 282 60 both serr
 seated-hands-across 2 side 0 324 2 280 90 both serr
splenius-cervicis through care neck neck-back-only,off-spine,dizzy-stop neck-side-bend neck-side-bend
 seated-hands-neck 2 back 16 154 18 126 60 own
multifidus-cervical through care neck neck-back-only,off-spine,dizzy-stop neck-side-bend neck-side-bend
 seated-hands-neck 2 back 12 152 12 126 60 own
intercostals direct care ribs ribs-breast,chest-emergency,floating-ribs belly-breathing chair-side-bend
 standing-wall-ball-ribs 1 side 4 312 -20 304 60 own serr
 seated-hands-across 1 side 8 313 -22 303 60 own
pectoralis-major direct - ribs ribs-breast,chest-emergency,off-bone shoulder-blade-squeeze shoulder-blade-squeeze
 standing-wall-ball-chest 2 front 70 203 26 216 90 read pec
 seated-hands-chest 2 front 73 205 28 217 90 own
tensor-fasciae-latae direct - hip,thigh off-bone,femoral-vessels standing-hip-flexor standing-hip-flexor
 side-lying-roller-lateral-thigh 2 side 30 476 28 464 90s read tfl
 standing-wall-ball-buttock 2 side 25 492 25 462 90s read tfl @settle
 seated-stick-thigh 1 side 30 522 27 466 60 own stick
 seated-hands-thigh 2 side 28 512 26 464 90 own
vastus-lateralis direct - thigh knee-cap,off-bone standing-hip-flexor standing-hip-flexor
 side-lying-roller-lateral-thigh 2 side 10 690 5 571 120 read itb,itb-no
 seated-stick-thigh 2 side 12 692 8 556 120 read stick
 seated-ball-under-palm 1 side 12 690 8 556 90 own
 seated-hands-thigh 2 side 12 690 8 556 90 own
vastus-intermedius through - thigh knee-cap,off-bone,femoral-vessels standing-hip-flexor standing-hip-flexor
 prone-roller-quads 2 front 52 682 55 549 120 read quad
 seated-stick-thigh 2 front 52 685 55 545 120 read stick
 seated-ball-under-palm 1 front 52 684 55 548 90 own
 seated-hands-thigh 1 front 52 684 55 548 90 own
rectus-femoris direct - thigh knee-cap,off-bone,femoral-vessels standing-hip-flexor standing-hip-flexor
 prone-roller-quads 2 front 55 680 60 549 120 read quad
 seated-stick-thigh 2 front 55 684 60 545 120 read stick
 seated-ball-under-palm 1 front 55 684 60 547 90 own
 seated-hands-thigh 2 front 55 684 60 547 90 own
biceps-femoris direct - back-thigh knee-back,sciatic-nerve,off-bone,strain calf-stretch calf-stretch
 long-sit-roller-hamstrings 2 back 60 688 46 593 120 own
 seated-stick-thigh 2 back 60 694 46 587 120 read stick
 seated-ball-hamstring-on-chair 1 back 60 692 47 588 90s read ham-ball
 seated-hands-thigh 2 back 60 692 46 588 90 own
semitendinosus-semimembranosus direct - back-thigh knee-back,sciatic-nerve,off-bone,strain calf-stretch calf-stretch
 long-sit-roller-hamstrings 2 back 33 689 34 603 120 own
 seated-stick-thigh 2 back 33 694 34 588 120 read stick
 seated-ball-hamstring-on-chair 1 back 33 692 34 588 90s read ham-ball
 seated-hands-thigh 2 back 33 692 34 588 90 own
adductor-magnus through - inner-thigh femoral-vessels,off-bone easy-walk easy-walk
 prone-frog-roller-inner-thigh 1 front 23 680 23 604 60 read add
 seated-stick-thigh 1 front 23 692 23 600 60 own stick
 seated-ball-hamstring-on-chair 1 back 22 688 23 602 60s own ham-ball @half
 seated-hands-thigh 1 front 23 690 23 602 60 own
adductor-longus-brevis direct - inner-thigh femoral-vessels,off-bone easy-walk easy-walk
 prone-frog-roller-inner-thigh 1 front 28 680 32 608 60 read add
 seated-stick-thigh 2 front 28 690 32 606 90 both stick
 seated-ball-under-palm 1 front 28 688 32 608 60 own
 seated-hands-thigh 1 front 28 690 32 606 60 own
soleus through - calf dvt,knee-back calf-stretch calf-stretch
 calf-on-roller 2 back 48 918 50 842 120 read calf
 seated-stick-calf 2 back 48 918 50 842 120 both stick,calf
 calf-on-ball 1 back 48 915 50 846 90 both calf
 seated-hands-calf 2 back 48 918 50 842 90 own
gastrocnemius direct - calf dvt,knee-back calf-stretch calf-stretch
 calf-on-roller 2 back 50 884 50 807 120 read calf
 seated-stick-calf 2 back 50 884 50 804 120 both stick,calf
 calf-on-ball 1 back 50 876 50 808 90 both calf
 seated-hands-calf 2 back 50 884 50 804 90 own
vastus-medialis direct - thigh knee-cap,off-bone,femoral-vessels standing-hip-flexor standing-hip-flexor
 prone-roller-quads 2 front 33 682 38 604 120 own quad
 seated-stick-thigh 2 front 33 684 38 600 120 own stick
 seated-ball-under-palm 1 front 33 684 38 602 90 own
 seated-hands-thigh 2 front 33 684 38 602 90 own
`;

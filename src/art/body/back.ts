import {outline} from './outline.js';
import type {Sheet} from './types.js';

/** Seen from behind; the half on the reader's right. Heights of `anatomy/landmarks`: `bodies.ts` maps them to usual proportions. */
export const back: Sheet = {
  skin: outline,
  closed: false,
  underlay:
    '0 72! 14 1 7 9 4 26 4 23 11 15 18 11 22 9 28 4 14 7 9 13 5 16 2 22 -4 18 -10 12 -24 4 -7 18 -4 30 -5 35 -1 27 1 28 1 18 2 27 2 25 3 30 2 40 1 40 -1 35 -2 40 -7 37 -7 32 -2 21 3 27 1 28 0 25 -5 35 -6 35 -7 30 -6 17 -7 6! -7 -4 -5 -14 -3 -22 -5 -33 -5 -35 -1 -25 2 -30 -1 -20 -4 -25 -4 -25 -2 -25 -4 -45 -4 -40 -1 -20 -5 -10!|97 232! 31 8 10 15 4 30 3 25 4 22 7 24 5 24 3 24 1 26 -2 22 -5 18 -7 8! -7 -6 -7 -14 -5 -12 -9 -21 -7 -20 -4 -25 -2 -25 -5 -33 -4 -32 -3 -28',
  muscles: `
sternocleidomastoid s 24 80! 6 2 5 8 1 8 -1 12 1 18! -5 -10 -2 -14 -3 -12
splenius-capitis d 0 150! 8 -20 8 -22 4 -20 14 -4! 0 12 -6 24 -8 30 -10 30 -10 25!/10 9 3 4 6
external-oblique s 80 334! 3 6 1 16 -1 20 1 22 0 13! -10 -4 -12 1 -8 4! -5 -16 -7 -18 -3 -16! 11 -4 10 -8 10 -10/13 14 5 8 8
infraspinatus s 38 203! 14 -7 18 -8 18 -6 16 -2 9 4! -5 10 -12 12 -14 13 -16 17 -14 16 -6 2! -6 -14 -3 -18/14 11 5 6 9
teres-minor s 62 246! 12 -16 16 -16 20 -16! 3 6 -11 12 -14 12 -14 14/8 7 3 4 3
teres-major s 52 262! 4 -12 10 -5 14 -7 16 -12 10 -10! 3 8 -10 14 -15 11 -16 11 -10 6/0 1 5 6 4
latissimus-dorsi s 0 264! 26 -4 24 -8 24 -6 19 -8 11 -22! 4 6 -4 18 -9 28 -10 30 -11 37 -11 37 -8 30 -7 18! -14 16 -16 14 -18 3!/17 16 5 8 20
trapezius-lower s 0 185! 14 -6 18 -2 20 4 17 3! -6 14 -9 24 -11 28 -13 34 -16 36 -14 24!/11 10 4 3 18 .02
trapezius-middle s 0 149! 18 4 22 8 20 6 18 3 19 2! 0 6 -11 4 -16 5! -16 1 -20 5 -18 3 -16 3!/13 12 5 8 9 .03
trapezius-upper s 0 80! 10 0 9 3! 1 15 2 16 4 17 11 15 16 9 20 9! -15 0 -22 -5 -18 -7 -18 -5!/13 12 2 8 17
triceps-long-head s 91 226! 11 6 12 8 6 20 3 30 1 32 -1 34! -7 -8 -6 -20 -7 -30 -6 -30 -5 -22/0 2 7 6 8
triceps-lateral-head s 116 240! 8 5 8 7 6 18 3 22 -1 20 -4 22 -8 16 -4 7! 0 -35 -1 -32 -2 -30/1 3 7 6 8
deltoid s 101 176! 11 -5 12 3 8 11 4 18 2 21 -4 28! -9 -38 -12 -22!/0 3 6 5 8
deltoid-posterior s 60 187! 10 -5 14 -2 16 -4! 12 16 12 22 10 38! -10 -6 -14 -12 -18 -11 -16 -12 -10 -12!/11 3 6 6 10 .12
brachioradialis s 138 314! 10 16 9 20 6 22 3 24 2 24 1 30 0 38! -6 -18 -1 -30 -2 -30 -4 -25 -6 -23 -8 -22/0 1 10 10 3
extensor-carpi-radialis s 138 328! 8 16 6 18 5 22 3 24 2 28 1 42! -5 -18 -4 -24 -4 -26 -4 -24 -4 -22 -4 -18/13 12 8 7 4
extensor-digitorum s 138 349! 6 17 6 24 4 26 3 24 3 24 2 20! -6 -8 -5 -24 -4 -28 -5 -30 -4 -27/0 1 7 7 5
flexor-carpi-ulnaris s 110 354! 8 -2 7 16 4 22 2 24 3 26 2 33! -8 -13 -6 -20 -5 -22 -5 -23 -3 -23/0 2 6 6 5
extensor-carpi-ulnaris s 132 352! 4 20 2 24 3 28 2 28 0 28 -1 27! -4 -17 -2 -25 -2 -25 -3 -26 -2 -26 0 -22/12 12 5 5 3
anconeus s 126 350! 8 -2 4 8 -1 14 -4 16 -3 12! -3 -14 -1 -18/1 2 8 7 3
iliac-crest b 38 432! 8 -15 10 -8 10 -2 10 5 9 14! -8 -6 -10 -4 -10 1 -9 7
gluteus-medius s 36 440! 4 -12 8 -9 12 -3 12 5 8 13 6 20 2 26 -1 34! -11 -11 -16 -19 -14 -14 -8 -13/1 5 9 8 14 .1
thoracolumbar-fascia t 0 322! 8 18 12 22 14 22 11 18 7 11! -9 10 -10 13 -13 11 -12 11 -8 4!/0 5 11 9 9 .0
sacrum t 0 450! 10 -4 9 4 1 8 -5 16 -6 18 -5 18 -4 8!/8 7 3 5 6
adductor-magnus s 8 521! 4 7 16 6 18 3 18 2! -4 31 -3 26 -3 34 -4 47 -5 17! -7 -8 -4 -18! -3 22 -2 34 -8 5! -1 -39 0 -40 -8 -40 -6 -30 0 -25/2 2 15 13 6
gracilis s 7 530! 3 15 1 35 0 40 0 40 1 40 3 30 5 25! -6 -17 -5 -28 -1 -40 -2 -40 0 -40 0 -35
vastus-lateralis s 85 540! 6 25 2 35 -2 40 -5 35 -9 30 -9 25 -6 12! -2 -27 0 -25 2 -30 -2 -30 -2 -25 2 -25 12 -25/1 1 6 6 5
semitendinosus-semimembranosus s 30 534! 4 26 2 40 3 40 4 40 -1 23 -7 21 -8 16 -5 22! -8 -12 -3 -22 -2 -28 0 -36 1 -34 3 -40 7 -35/2 1 8 8 7
semitendinosus-semimembranosus s 27 538! 9 5 4 30 0 33 -2 34 -3 35 -5 33 -5 28 -4 16 -1 14! -1 -26 0 -26 1 -29 1 -39 1 -38 1 -35/1 1 8 8 5
biceps-femoris s 30 532! 12 8 10 20 8 30 8 40 6 38 2 32 -3 35 -3 27! -4 -14 -1 -24 -7 -16 -10 -14 -4 -26 -2 -38 -4 -40 -5 -30/0 3 11 9 9
gluteus-maximus s 24 440! 12 -6 12 -6! 14 12 12 16 9 17 1 23 -4 24 -6 28 -8 29! -10 -13 -12 -8 -16 -8 -16 -8! -8 -16 -1 -18 6 -16 8 -20 5 -14/21 13 4 9 22 .03
iliotibial-tract t 83 500! 7 30 4 40 0 40 -3 40 -5 40 -6 32 -7 24! 2 -26 5 -40 3 -40 1 -40 -1 -40 -2 -35/0 2 7 6 3
soleus s 30 775! 6 -11 10 -2 12 6 14 8! 3 24 0 30 -4 28 -7 26 -7 24 -7 14! -6 -14 -7 -22 -6 -24 -4 -26 -1 -32/15 21 10 10 10
calcaneal-tendon t 48 898! 2 -14 4 18! -1 23 -2 25 2 22 1 13! -14 0! 0 -15 3 -20 2 -25/0 0 7 6 3
fibularis-longus s 76 833! 2 17 -3 30 -5 30 -4 25 -2 25 -4 23! -4 -13 2 -25 3 -25 4 -30 5 -30/0 0 8 8 3
gastrocnemius s 42 712! 4 16 3 24 1 38 0 40 -3 30 -5 18! -10 -10 -7 -22 -3 -30 0 -30 4 -28 8 -26/12 13 8 5 8
gastrocnemius s 56 712! 10 14 7 26 5 34 1 28 -4 28 -9 22 -9 8! -6 -12 -1 -40 0 -35 0 -35 1 -22/0 1 8 5 8
semispinalis-thoracis d 2 122! 8 8 6 20 4 30 0 40 -3 40 -5 40 -6 26! -3 -26 -1 -50 -1 -60/0 1 7 8 5
multifidus-cervical d 2 100! 6 6 5 16 1 23 -1 23 -4 12! -5 -2 -2 -13/8 6 2 3 6
multifidus-thoracic d 2 182! 7 8 4 26 0 44 -1 36 -3 28! -5 -2 -2 -12/8 7 1 6 10
multifidus-lumbar d 2 326! 6 10 6 14 4 16 4 18 4 20 1 13! -9 -3 -10 -2 -7 4/10 9 1 6 9
multifidus-sacral d 1 418! 7 -4 12 2 7 6 -3 18 -8 18 -8 18 -6 10!/8 7 3 6 6
quadratus-lumborum-deep d 22 364! 8 4 8 4! 3 12 1 14 1 15! -5 7 -8 3! -6 -13 -3 -14 -1 -16/0 2 7 5 4
quadratus-lumborum-superficial d 39 372! 11 3! 4 11 3 12 1 12! -8 1 -6 1! -1 -14 -1 -14/0 1 6 4 4
iliocostalis-lumborum d 6 482! 12 -16 6 -14 7 -16 7 -22 3 -18 1 -26 3 -20! -9 -4 -8 -2! -5 21 -5 30 -5 30 -4 30/0 3 8 7 7
iliocostalis-thoracis-low d 28 342! 8 2 9 4! 6 -16 1 -27 5 -19! -9 -2 -10 1! -3 15 -4 20/0 2 7 5 5
iliocostalis-thoracis-mid d 37 283! 10 -2 10 3! 4 -9 -5 -19 -4 -26 -6 -30 -6 -24 -8 -26 -8 -22! 0 22 5 28 4 27 3 30 1 27/1 2 8 8 5
longissimus-thoracis d 1 470! 9 -6 6 -14 4 -18 3 -27 4 -25 4 -30 4 -30 2 -30 0 -30 -2 -30 -3 -30 -3 -25 -3 -25 0 -30 5 -32! -5 -2 -5 22 -3 22 -2 30 0 30 0 40 -2 50 -5 50 -5 50 -3 40/0 3 13 13 7 .02
spinalis d 2 396! 6 -26 4 -40 2 -40 -1 -40 -3 -40 -2 -35 2 -35 4 -40 -6 -16! -5 16 -1 40 0 110 0 90/1 1 11 10 3
splenius-cervicis d 0 182! 6 -4 4 -18 5 -28 3 -24 3 -10! 4 0 0 24 0 26 -1 27 -4 30 -7 25 -8 14 -8 4!/13 11 4 6 6
serratus-posterior-inferior d 1 336! 13 -6 16 -10 16 -12 16 -9! 2 7 -6 8! 6 6 -6 10! 5 8 -7 9! 2 11 -8 8! -16 10 -16 12 -17 12!/16 15 4 12 12
serratus-posterior-superior d -2 143! 14 7 16 11 16 12 12 10! 5 7 -2 8! -5 8! -2 8! -12 -11 -18 -12 -24 -7!/12 11 4 8 9
rhomboids d 0 146! 10 10 12 14 14 16! 4 18 2 22 5 22 5 15! -14 -15 -14 -16 -14 -14 -10 -7!/12 11 3 7 12
levator-scapulae d 15 100! 5 5 2 15 2 16 6 14 8 12 11 14! -6 8 -7 5! -5 -13 -4 -16 -5 -14 -4 -18 -2 -16/1 1 6 8 4
subscapularis d 38 192! 16 -2 18 -2 18 -2 10 2! -2 10 -10 12 -14 14 -12 14 -10 15! -8 -13 -5 -24/12 9 4 4 8
supraspinatus d 41 180! 15 -3 20 -2 20 0 16 2 2 6! -6 4 -12 -1 -16 1 -18 4 -16 2 -4 -2/12 11 4 4 5
gluteus-minimus-posterior d 42 464! -1 -14 7 -11 13 -6! 5 19 11 28 10 30! -13 -12 -17 -16/1 3 7 6 6
gluteus-minimus-anterior d 62 433! 10 5 8 18 5 22 3 31! -10 -30 -11 -27/0 2 5 4 5
piriformis d 14 463! 12 -1 14 3 15 9 13 12 10 10! -4 3 -14 -3 -16 -7 -16 -4 -13 -3/11 10 5 5 5
levator-ani-coccygeus d 2 494! 8 2 12 8 2 10 -10 8 -10 4!/6 5 2 3 5
obturator-internus d 14 486! 14 3 16 5 16 5 12 3! 1 6 0 4! -15 -1 -18 -1 -10 1! -3 9 -7 4 -7 -6 -3 -14/14 13 5 5 5
gemelli-quadratus-femoris d 30 511! 10 -1 18 1 15 1! 1 8 -2 10! -14 4 -16 -2 -10 -4 -5 -7!/10 9 3 5 7`,
  lines:
    '50 62.5 2.5 3.5 -1 8 -3 8|0 500 .5 40 -.5 44|164 490 6 26 7 29|159 490 4 28 5.5 30|153 490 1.5 30 2.5 29|147 488 -3 32 -3 26|177.5 564 3 -1.5 3.5 1.5|168 569 3 -1.5 3 1.5|154.5 566 3 -1 3 1|138.5 559 3 -1 3 1.5|121 347 5 -5.5 5 5.5|61 957 3.5 5 -.5 8|31.5 950 -2 6 1 8|34 988 8 5 10 -.5 6 -4.5',
  vertices:
    'V 0 0 a 0 88 b 20 93 A 40 98 c 0 155 d 25 150 B 33.8 124 e 47 170 C 84 159.5 f 82 171 g 36 186 h 31 212 i 0 212 j 30 250 k 27 284 l 0 284 m 40 255 n 44 206 o 44 189 p 72 255 q 98 178 r 99 204 s 96 230 D 112 170 t 124 204 E 140.3 244 u 126 239 v 101 240 w 36 284 x 55 290 y 74 283 F 96.4 291 z 0 361 aa 34 361 ab 58 357 ac 74 345 G 87 347 ad 0 417 ae 16 420 af 32 413 ag 46 402 ah 58 397 H 88.5 398 ai 82 430 I 89.2 432 aj 60 423 ak 46 429 al 38 441 am 37 456 an 27 469 ao 14 462 ap 9 489 aq 0 490 ar 8 512 as 0 521 at 36 479 au 62 478 av 80 466 aw 14 514 ax 62 516 ay 10 560 K 1.6 593 az 24 568 ba 62 560 bb 84 562 L 106.9 560 bc 24 712 bd 66 712 M 81.5 716 N 11 711 be 26 776 bf 68 776 O 84 776 P 21.3 780 bg 34 945 bh 60 945 Q 29 945 R 67.1 942 S 70 970 T 25.3 978 bi 54 976 bj 38 976 Z 0 588 W 157 354 X 104 354 bk 130 345 bl 112 346 bm 104 296',
  zones: {
    head: 'V a b A',
    'neck-back': 'a b A B d c',
    'neck-angle': 'B d e f C',
    'upper-thoracic': 'c d e g h i',
    'scapula-medial-border': 'g h j m n o',
    'mid-thoracic': 'i h j k l',
    scapula: 'e g o n m p s r q f',
    'scapula-inferior-angle': 'j k w x y p m',
    'shoulder-posterior': 'f q r s v u t D C',
    'shoulder-lateral': 'D t u E',
    'chest-lateral': 's p y ac G F v',
    'low-thoracic': 'l k w x y ac ab aa z',
    'arm-lateral': 'E u bk W',
    'arm-posterior': 'u v bm bl bk',
    'arm-medial': 'v F X bl bm',
    'forearm-hand': 'W bk bl X',
    lumbar: 'z aa ab ah ag af ae ad',
    flank: 'ab ac G H ah',
    'iliac-crest': 'af ag ah H I ai aj ak al',
    si: 'ae af al am an ao',
    sacrum: 'ad ae ao ap aq',
    coccyx: 'aq ap ar as',
    'buttock-upper': 'al ak aj ai av au at an am',
    'buttock-mid': 'ao an at au ax aw ar ap',
    'buttock-lower': 'ar aw ax ba az ay',
    'pelvic-floor': 'as ar ay K Z',
    'hip-posterior': 'au av bb ba ax',
    'hip-lateral': 'ai I L bb av',
    'thigh-posterior': 'az ba bb bd bc',
    'thigh-lateral': 'bb L M bd',
    'thigh-medial': 'ay az bc N K',
    'knee-posterior': 'bc bd bf be',
    'knee-lateral': 'bd M O bf',
    'knee-medial': 'N bc be P',
    'leg-posterior': 'P be bf bh bg Q',
    'leg-lateral': 'bf O R bh',
    heel: 'Q bg bh R S bi bj T',
    sole: 'T bj bi S',
  },
  centres: {
    si: '27 439',
    'hip-lateral': '91 512',
    'scapula-inferior-angle': '55 268',
    'hip-posterior': '73 510',
  },
};

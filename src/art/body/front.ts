import {outline} from './outline.js';
import type {Sheet} from './types.js';

/** Seen from the front; the half on the reader's left. */
export const front: Sheet = {
  skin: outline,
  closed: false,
  underlay: '',
  muscles: [],
  lines: '',
  vertices:
    'V 0 0 a 0 129 b 14 126 c 27 115 A 36.4 108 d 19 142 e 11 173 f 42 171 g 80 168 B 84 159.5 i 0 178 C 115 171 j 122 204 k 123 238 D 140.3 244 l 98 239 m 88 204 F 96.4 291 n 82 246 o 76 296 p 74 348 q 56 336 r 30 318 s 0 304 G 87 347 t 66 352 u 61 376 v 36 390 w 0 392 x 64 412 H 88.7 398 I 89 428 y 72 432 z 60 446 aa 36 474 ab 11 492 ac 0 490 ad 16 520 ae 38 504 af 54 486 ag 84 446 ah 86 500 ai 78 530 aj 52 534 ak 10 562 K 1.6 593 al 30 566 L 106.9 556 am 84 572 an 76 704 M 81 714 ao 28 704 N 11 711 ap 30 772 aq 67 772 O 83.6 774 P 20.3 768 ar 46 784 as 42 948 Q 29 945 R 67.1 945 Z 0 588 at 126 346 W 157 354 X 104 354',
  zones: {
    head: 'V a b c A',
    'neck-angle': 'c A B g f e d',
    'shoulder-anterior': 'g B C j k l m',
    'shoulder-lateral': 'C j k D',
    'chest-anterior': 'i e f g m l n o q r s',
    'chest-lateral': 'l n o q p G F',
    'arm-lateral': 'D k at W',
    'arm-medial': 'k l F X at',
    'forearm-hand': 'W at X',
    'abdomen-upper': 's r q p t u v w',
    flank: 'p G H x u t',
    'iliac-crest': 'H I y x',
    'abdomen-lower': 'w v u x y z aa ab ac',
    groin: 'z aa ab ad ae af',
    'hip-anterior': 'y I ag ah ai aj al ae af z',
    'hip-lateral': 'I L am ai ah ag',
    'pelvic-floor': 'ac ab ad ak K Z',
    'thigh-anterior': 'aj ai am an ao al',
    'thigh-medial': 'ad ae al ao N K ak',
    'thigh-lateral': 'am L M an',
    'knee-anterior': 'ao an aq ar ap',
    'knee-lateral': 'an M O aq',
    'knee-medial': 'N ao ap P',
    'leg-lateral': 'ar aq O R as',
    'leg-posterior': 'P ap ar as Q',
    sole: 'Q as R',
  },
  centres: {groin: '34 492', 'hip-lateral': '93 512', 'knee-anterior': '50 740'},
};

/**
 * Prints a drawing for measuring it: `art:export -- --view back|front|side [--body neutral|female|male]`.
 * With `--points <id>` it prints the control points of an outline as places, to edit by.
 * Fractions of stature, one half of the body, names of muscles as anatomists' files have them; the side view is called `right`.
 */
import {parseArgs} from 'node:util';
import {landmarksY} from '../src/art/body/bodies.js';
import {drawing, loadView} from '../src/art/body/drawing.js';
import type {Body, View} from '../src/art/body/types.js';
import {back} from '../src/art/body/back.js';
import {front} from '../src/art/body/front.js';
import {side} from '../src/art/body/side.js';
import {knotsOf, type Point} from '../src/art/spline.js';

/** Rows of the atlas that go by another name there, or are heads and parts of one muscle. */
const NAMES: Readonly<Record<string, string>> = {
  'semitendinosus-semimembranosus': 'semimembranosus semitendinosus',
  'gluteus-minimus-anterior': 'gluteus_minimus',
  'gluteus-minimus-posterior': 'gluteus_minimus',
  'quadratus-lumborum-superficial': 'quadratus_lumborum',
  'quadratus-lumborum-deep': 'quadratus_lumborum',
  'iliocostalis-lumborum': 'iliocostalis',
  'iliocostalis-thoracis-low': 'iliocostalis',
  'iliocostalis-thoracis-mid': 'iliocostalis',
  'longissimus-thoracis': 'longissimus',
  'semispinalis-thoracis': 'semispinalis',
  'rectus-abdominis-upper': 'rectus_abdominis',
  'rectus-abdominis-lower': 'rectus_abdominis',
  'triceps-long-head': 'triceps_brachii',
  'triceps-lateral-head': 'triceps_brachii',
  'deltoid-posterior': 'deltoid',
  'obturator-internus': 'deep_hip_rotators',
  'gemelli-quadratus-femoris': 'deep_hip_rotators',
  'internal-oblique-transversus': 'internal_oblique',
  'adductor-longus-brevis': 'adductor_longus',
};

/**
 * Not measured: muscles drawn for company, which the atlas does not have and whose measured outline includes long tendons or what others
 * cover (forearm, neck, lower leg), and parts of a muscle that a view shows only at its rim.
 */
const COMPANY: ReadonlySet<string> = new Set([
  'anconeus',
  'biceps-brachii',
  'brachialis',
  'pectineus',
  'iliopsoas-seen',
  'tibialis-anterior',
  'brachioradialis',
  'extensor-carpi-radialis',
  'extensor-carpi-ulnaris',
  'extensor-digitorum',
  'flexor-carpi-ulnaris',
  'flexor-carpi-radialis',
  'palmaris-longus',
  'pronator-teres',
  'fibularis-longus',
  'extensor-digitorum-longus',
  'gracilis',
  'sartorius',
  'sternocleidomastoid',
  'splenius-capitis',
  'spinalis',
  'iliotibial-tract',
]);
const AT_THE_RIM: Readonly<Record<View, readonly string[]>> = {
  back: ['external-oblique'],
  front: [
    'trapezius-upper',
    'latissimus-dorsi',
    'serratus-anterior',
    'gluteus-medius',
    'gluteus-minimus-anterior',
    'gastrocnemius',
    'soleus',
  ],
  side: [
    'infraspinatus',
    'levator-scapulae',
    'rectus-femoris',
    'scalenes',
    'semitendinosus-semimembranosus',
    'soleus',
    'trapezius-lower',
  ],
};

const {values} = parseArgs({
  options: {view: {type: 'string'}, body: {type: 'string', default: 'neutral'}, points: {type: 'string'}},
});
const view = (values.view === 'right' ? 'side' : values.view) as View;
if (!['back', 'front', 'side'].includes(view))
  throw new Error(`--view: expected back, front or side, found ${values.view}`);
const body = values.body as Body;
await loadView(view);

const near = view === 'front' ? 'left' : 'right';
const unit = (points: readonly Point[]): number[][] =>
  points.map(([x, y]) => [round(x / 1000), round(y / 1000)]);
const round = (value: number): number => Math.round(value * 1e5) / 1e5;

const shapes: Record<string, number[][][]> = {};
let skin: number[][][] = [];
for (const {role, id, side: of, points} of drawing(view, body).shapes) {
  if (!points) continue;
  if (role === 'skin') skin = [unit(view === 'side' ? points : points.map(([x, y]) => [Math.max(0, x), y]))];
  else if (
    (role === 'muscle' || role === 'deep' || role === 'tendon') &&
    of === near &&
    !COMPANY.has(id) &&
    !AT_THE_RIM[view].includes(id)
  ) {
    // Two names: the row has two muscles, in this order.
    const [name = id, second] = (NAMES[id] ?? id.replaceAll('-', '_')).split(' ');
    if (second && shapes[name]) shapes[second] = [unit(points)];
    else (shapes[name] ??= []).push(unit(points));
  }
}
if (values.points) {
  const sheet = {back, front, side}[view];
  for (const row of sheet.muscles.trim().split('\n')) {
    const [, id, layer, text = '', fibres = ''] = /^(\S+) (\w) ([^/]+)\/?(.*)$/.exec(row) ?? [];
    if (id !== values.points) continue;
    console.log(
      `${id} ${layer} ${knotsOf(text)
        .map(([x, y, corner]) => `${x} ${y}${corner ? '!' : ''}`)
        .join(' ')}/${fibres}`,
    );
  }
} else
  console.log(
    JSON.stringify({view: view === 'side' ? 'right' : view, landmarksY: landmarksY(body), skin, shapes}),
  );

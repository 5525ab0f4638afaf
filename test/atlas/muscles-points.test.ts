import assert from 'node:assert/strict';
import {test} from 'node:test';
import {insideSkin, landmarks} from './body.js';
import {core} from '../../src/atlas/core.js';

const {muscles} = core;
type Landmark = keyof typeof landmarks;

const point = (id: string) => {
  const found = muscles.flatMap(({points}) => points).find(one => one.id === id);
  assert.ok(found, id);
  return found;
};

test('points are numbered from one, under their muscle', () => {
  for (const {id, points} of muscles) {
    assert.deepEqual(
      points.map(one => one.id),
      points.map((_, index) => `${id}.${index + 1}`),
    );
  }
});

test('every point lies inside the body, off the midline, in a view that is always shown', () => {
  for (const {id, place} of muscles.flatMap(({points}) => points)) {
    assert.ok(place.view === 'back' || place.view === 'front', id);
    assert.ok(place.x > 0 && insideSkin(place), `${id} ${place.x} ${place.y}`);
  }
});

test('no two points share a place', () => {
  const places = muscles.flatMap(({points}) =>
    points.map(({place}) => `${place.view} ${place.x} ${place.y}`),
  );
  assert.equal(new Set(places).size, places.length);
});

// Muscle, view or views, and the landmarks between whose heights its points lie.
const between = `
quadratus-lumborum-superficial back rib12 crestTop
quadratus-lumborum-deep back rib12 l5
iliopsoas front l3 kneeLine
gluteus-maximus back psis sitBone
gluteus-medius back crestTop psis
gluteus-minimus-anterior front asis hipKnob
gluteus-minimus-posterior back psis hipKnob
piriformis back psis hipKnob
obturator-internus back pubis sitBone
gemelli-quadratus-femoris back hipKnob sitBone
levator-ani-coccygeus back psis tailboneTip
multifidus-lumbar back l1 l5
multifidus-sacral back l5 tailboneTip
multifidus-thoracic back t3 t7
iliocostalis-lumborum back t12 l3
longissimus-thoracis back t7 l3
iliocostalis-thoracis-mid back t3 t7
iliocostalis-thoracis-low back t7 t12
semispinalis-thoracis back c7 t7
rectus-abdominis-upper front bladeTip ribsLow
rectus-abdominis-lower front l3 pubis
external-oblique front,back t7 asis
internal-oblique-transversus front ribsLow asis
serratus-posterior-inferior back t7 rib12
latissimus-dorsi back t3 t12
thoracolumbar-fascia back l1 l5
trapezius-upper back mastoid acromion
trapezius-middle back c7 t7
trapezius-lower back t3 bladeTip
rhomboids back t3 t7
levator-scapulae back mastoid t3
serratus-posterior-superior back c7 t7
infraspinatus back acromion bladeTip
supraspinatus back acromion t3
subscapularis back acromion bladeTip
teres-major back acromion bladeTip
teres-minor back acromion bladeTip
deltoid-posterior back acromion bladeTip
triceps-long-head back bladeTip rib12
scalenes front mastoid collarBone
serratus-anterior front t7 t12
splenius-cervicis back mastoid c7
multifidus-cervical back mastoid c7
diaphragm front bladeTip ribsLow
intercostals front t7 t12
pectoralis-major front collarBone bladeTip
tensor-fasciae-latae front asis hipKnob
vastus-lateralis front hipKnob kneecap
vastus-intermedius front hipKnob kneecap
rectus-femoris front asis hipKnob
vastus-medialis front hipKnob kneecap
biceps-femoris back sitBone kneeLine
semitendinosus-semimembranosus back sitBone kneeLine
adductor-magnus front,back sitBone kneeLine
adductor-longus-brevis front pubis kneeLine
soleus back kneeLine heel
gastrocnemius back kneeLine heel
`;

const isLandmark = (name: string): name is Landmark => name in landmarks;

test('the points of every muscle lie between the landmarks that bound it', () => {
  const rows = between.trim().split('\n');
  assert.deepEqual(
    rows.map(row => row.split(' ')[0]),
    muscles.map(({id}) => id),
  );
  for (const row of rows) {
    const [id, views = '', top = '', bottom = ''] = row.split(' ');
    assert.ok(isLandmark(top) && isLandmark(bottom), row);
    for (const {id: pointId, place} of muscles.find(one => one.id === id)?.points ?? []) {
      assert.ok(views.split(',').includes(place.view), pointId);
      // The acromion and the rim of the hip slope: a point may stand a finger above the height of the landmark.
      assert.ok(
        place.y >= landmarks[top].y - 2 && place.y <= landmarks[bottom].y + 9,
        `${pointId} ${place.y}`,
      );
    }
  }
});

test('points keep to their side of the bones that a hand finds', () => {
  const x = (id: string) => point(id).place.x;
  // Beside the spine, never on it: from 15 mm to a palm.
  for (const id of [
    'multifidus-lumbar.1',
    'multifidus-thoracic.1',
    'longissimus-thoracis.1',
    'longissimus-thoracis.2',
  ]) {
    assert.ok(x(id) >= 9 && x(id) <= 30, id);
  }
  assert.ok(x('longissimus-thoracis.2') < x('iliocostalis-lumborum.1'));
  assert.ok(x('iliocostalis-lumborum.1') < x('quadratus-lumborum-superficial.1'));
  assert.ok(x('quadratus-lumborum-deep.1') < x('quadratus-lumborum-superficial.1'));
  // Quadratus lumborum spans 20 to 58 of the reference body.
  for (const id of ['superficial.1', 'superficial.2', 'deep.1', 'deep.2'].map(
    end => `quadratus-lumborum-${end}`,
  )) {
    assert.ok(x(id) >= 20 && x(id) <= 58, id);
  }
  for (const n of [1, 2, 3]) assert.ok(x(`rhomboids.${n}`) <= landmarks.bladeInnerEdge.x, `rhomboids.${n}`);
  assert.ok(x('infraspinatus.3') > landmarks.bladeInnerEdge.x);
  assert.ok(x('gluteus-medius.1') > landmarks.psis.x && x('gluteus-medius.3') > landmarks.crestTop.x);
  assert.ok(x('gluteus-maximus.1') < x('piriformis.1') && x('piriformis.1') < landmarks.hipKnob.x);
  assert.ok(x('gemelli-quadratus-femoris.1') > landmarks.sitBone.x);
  assert.ok(
    x('biceps-femoris.1') > landmarks.kneeLine.x &&
      x('semitendinosus-semimembranosus.1') < landmarks.kneeLine.x,
  );
  assert.ok(x('vastus-medialis.1') < landmarks.kneecap.x && x('vastus-lateralis.5') > landmarks.kneecap.x);
  assert.ok(x('gastrocnemius.1') < x('gastrocnemius.2'));
});

test('the two points of quadratus lumborum lie between the last rib and the rim of the hip bone', () => {
  assert.ok(point('quadratus-lumborum-superficial.1').place.y > landmarks.rib12.y);
  assert.ok(point('quadratus-lumborum-superficial.2').place.y < landmarks.crestTop.y);
});

test('nobody is sent to press belly, front of the neck, armpit, pelvis or the groin', () => {
  const untouchable =
    `iliopsoas levator-ani-coccygeus scalenes diaphragm rectus-abdominis-upper rectus-abdominis-lower
    internal-oblique-transversus subscapularis thoracolumbar-fascia`.split(/\s+/);
  for (const id of untouchable) {
    for (const {id: pointId, press} of muscles.find(one => one.id === id)?.points ?? [])
      assert.equal(press, 'no', pointId);
  }
  for (const id of [
    'external-oblique.1',
    'external-oblique.2',
    'obturator-internus.1',
    'trapezius-upper.1',
    'splenius-cervicis.1',
    'adductor-magnus.2',
  ]) {
    assert.equal(point(id).press, 'no', id);
  }
  for (const {points, selfTreatment} of muscles) {
    if (selfTreatment === 'professional-only')
      for (const {id, press} of points) assert.equal(press, 'no', id);
  }
  // By place: between ribs and groin in front, nothing within the trunk may be pressed.
  for (const {id, place, press} of muscles.flatMap(({points}) => points)) {
    if (place.view === 'front' && place.y > 300 && place.y < landmarks.asis.y) assert.equal(press, 'no', id);
  }
});

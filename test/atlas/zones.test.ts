import assert from 'node:assert/strict';
import {test} from 'node:test';
import {insideSkin, landmarks} from './body.js';
import {zones} from '../../src/atlas/zones.js';

const ids =
  `neck-back neck-angle shoulder-posterior shoulder-anterior shoulder-lateral scapula scapula-medial-border
  scapula-inferior-angle upper-thoracic mid-thoracic low-thoracic chest-lateral chest-anterior lumbar flank iliac-crest si
  sacrum coccyx buttock-upper buttock-mid buttock-lower hip-posterior hip-lateral hip-anterior groin abdomen-upper
  abdomen-lower pelvic-floor thigh-lateral thigh-posterior thigh-anterior thigh-medial knee-posterior knee-anterior
  knee-lateral knee-medial leg-lateral leg-posterior heel arm-posterior arm-lateral arm-medial forearm-hand head sole`.split(
    /\s+/,
  );

const zone = (id: string) => {
  const found = zones.find(one => one.id === id);
  assert.ok(found, id);
  return found;
};

test('there are 46 zones, each once', () => {
  assert.deepEqual(zones.map(({id}) => id).sort(), ids.sort());
});

test('only base of the spine, tailbone and pelvic floor have no side', () => {
  const midline = zones.filter(one => one.midline).map(({id}) => id);
  assert.deepEqual(midline.sort(), ['coccyx', 'pelvic-floor', 'sacrum']);
  for (const one of zones) assert.equal(one.centre.x === 0, one.midline === true, one.id);
});

test('neighbours know each other, once, and no zone touches itself', () => {
  for (const {id, neighbours} of zones) {
    assert.ok(neighbours.length > 0, id);
    assert.equal(new Set(neighbours).size, neighbours.length, id);
    for (const other of neighbours) {
      assert.notEqual(other, id);
      assert.ok(zone(other).neighbours.includes(id), `${other} does not know ${id}`);
    }
  }
});

test('from any zone, neighbour by neighbour, every other can be reached', () => {
  const seen = new Set(['lumbar']);
  for (const id of seen) for (const other of zone(id).neighbours) seen.add(other);
  assert.equal(seen.size, zones.length);
});

test('the spots around the low back touch as they do on a back', () => {
  assert.deepEqual([...zone('si').neighbours].sort(), [
    'buttock-mid',
    'buttock-upper',
    'iliac-crest',
    'lumbar',
    'sacrum',
  ]);
  assert.ok(zone('lumbar').neighbours.includes('low-thoracic'));
  assert.ok(zone('hip-lateral').neighbours.includes('thigh-lateral'));
  assert.ok(!zone('lumbar').neighbours.includes('buttock-mid'));
});

test('every centre lies inside the body, in a view that is always shown', () => {
  for (const {id, centre} of zones) {
    assert.ok(centre.view === 'back' || centre.view === 'front', id);
    assert.ok(insideSkin(centre), `${id} ${centre.x} ${centre.y}`);
  }
});

test('centres stand on their landmarks', () => {
  const on = [
    ['si', landmarks.psis],
    ['hip-lateral', landmarks.hipKnob],
    ['iliac-crest', landmarks.crestTop],
    ['scapula-inferior-angle', landmarks.bladeTip],
    ['knee-anterior', landmarks.kneecap],
    ['knee-posterior', landmarks.kneeLine],
  ] as const;
  for (const [id, landmark] of on) {
    const {x, y} = zone(id).centre;
    assert.ok(Math.hypot(x - landmark.x, y - landmark.y) <= 3, id);
  }
});

test('the spine is in order from neck to tailbone', () => {
  const down = [
    'head',
    'neck-back',
    'upper-thoracic',
    'mid-thoracic',
    'low-thoracic',
    'lumbar',
    'si',
    'sacrum',
  ];
  const heights = [...down, 'coccyx', 'pelvic-floor'].map(id => zone(id).centre.y);
  assert.deepEqual(
    heights,
    [...heights].sort((a, b) => a - b),
  );
  assert.ok(zone('low-thoracic').centre.y < landmarks.t12.y);
  assert.ok(zone('lumbar').centre.y > landmarks.l1.y && zone('lumbar').centre.y < landmarks.l5.y);
  assert.ok(zone('flank').centre.y > landmarks.rib12.y && zone('flank').centre.y < landmarks.crestSide.y);
});

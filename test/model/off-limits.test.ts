import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {hand, halfWidths, offLimits, offLimitsOf, pressureCap} from '../../src/model/off-limits.js';
import type {BodyPlace, Tool, View} from '../../src/model/types.js';

const at = (view: View, x: number, y: number): BodyPlace => ({view, x, y});
const areas = (...contact: Parameters<typeof offLimits>) => offLimits(...contact).map(({area}) => area);
const tools = Object.keys(halfWidths) as Tool[];

test('a roller stays above the last rib and below the rim of the pelvis, from behind and from the side', () => {
  assert.deepEqual(areas('foam-roller', at('back', 30, 300), at('back', 30, 250)), []);
  assert.deepEqual(areas('foam-roller', at('back', 40, 385), at('back', 40, 370)), ['low-back']);
  assert.deepEqual(areas('foam-roller', at('side', 0, 400), at('side', 0, 380)), ['low-back']);
  assert.deepEqual(areas('massage-ball', at('back', 40, 400), at('back', 40, 385)), [], 'a ball may');
});

test('it is the edge of the contact that counts, not its centre', () => {
  const last = 344;
  const {along} = halfWidths['foam-roller'];
  assert.deepEqual(areas('foam-roller', at('back', 30, last - along), at('back', 30, 250)), []);
  const [reached] = offLimits('foam-roller', at('back', 30, last - along + 3), at('back', 30, 250));
  assert.equal(reached?.area, 'low-back');
  assert.ok(Math.abs((reached?.by ?? 0) - 3) < 1e-6, 'and by how much is said');
});

test('it is the whole stroke that counts, not its ends', () => {
  assert.deepEqual(areas('roller-stick', at('back', 60, 690), at('back', 60, 810)), ['back-of-knee']);
});

test('no tool and no hand on neck front, upper neck, belly, back of knee, armpit, groin, inner elbow', () => {
  const closed: [string, BodyPlace][] = [
    ['front-of-neck', at('front', 10, 150)],
    ['upper-neck', at('back', 15, 100)],
    ['belly', at('front', 30, 400)],
    ['back-of-knee', at('back', 45, 748)],
    ['armpit', at('side', 0, 235)],
    ['groin', at('front', 40, 500)],
    ['inner-elbow', at('front', 135, 350)],
  ];
  for (const [area, place] of closed)
    for (const tool of tools)
      assert.ok(areas(tool, place, place).includes(area as never), `${tool} on ${area}`);
});

test('the back of the neck: fingers up to the fourth neck bone, a ball below the fifth', () => {
  assert.deepEqual(areas('hands', at('back', 14, 150), at('back', 14, 126)), []);
  assert.deepEqual(areas('massage-ball', at('back', 16, 150), at('back', 16, 140)), ['upper-neck']);
});

test('a warm hand that rests may lie on the belly; one that moves or presses may not', () => {
  const belly = at('front', 20, 400);
  assert.deepEqual(areas('hands', belly, belly, 'resting'), []);
  assert.deepEqual(areas('hands', belly, belly, 'still'), ['belly']);
  assert.deepEqual(areas('hands', belly, at('front', 20, 380), 'resting'), ['belly'], 'it moves');
  assert.deepEqual(areas('massage-ball', belly, belly, 'resting'), ['belly'], 'a ball does not rest');
  const neck = at('front', 10, 150);
  assert.deepEqual(areas('hands', neck, neck, 'resting'), ['front-of-neck'], 'not on the throat');
  assert.deepEqual(
    offLimitsOf({tool: 'hands', from: belly, to: belly, press: 'still', pressure: 'resting'}),
    [],
  );
});

test('a roller turns back a hand before a bone, a ball two fingers', () => {
  const knob = 512;
  assert.deepEqual(areas('foam-roller', at('side', -7, knob - hand - 13), at('side', -7, 440)), []);
  assert.deepEqual(areas('foam-roller', at('side', -7, knob - hand), at('side', -7, 440)), ['hip-knob']);
  assert.deepEqual(areas('massage-ball', at('side', -7, knob - hand), at('side', -7, 440)), []);
});

test('a ball, a stick and a finger keep beside the spine; a roller bridges it', () => {
  for (const tool of ['massage-ball', 'roller-stick', 'hands'] as const)
    assert.deepEqual(areas(tool, at('back', 3, 260), at('back', 3, 200)), ['spine'], tool);
  assert.deepEqual(areas('foam-roller', at('back', 0, 260), at('back', 0, 200)), []);
});

test('ends in two views cannot be measured, so they are refused', () => {
  assert.deepEqual(areas('massage-ball', at('back', 60, 300), at('side', 0, 300)), ['two-views']);
});

test('a path that runs the other way reaches the same, and a longer one never less', () => {
  const coordinate = fc.integer({min: 0, max: 120});
  const height = fc.integer({min: 100, max: 950});
  const view = fc.constantFrom<View>('back', 'front', 'side');
  fc.assert(
    fc.property(
      fc.constantFrom(...tools),
      view,
      coordinate,
      height,
      coordinate,
      height,
      (tool, view, x0, y0, x1, y1) => {
        const [from, to] = [at(view, x0, y0), at(view, x1, y1)];
        assert.deepEqual(new Set(areas(tool, from, to)), new Set(areas(tool, to, from)));
        const half = at(view, (x0 + x1) / 2, (y0 + y1) / 2);
        if (x0 === x1 && y0 === y1) return;
        for (const area of areas(tool, from, half)) assert.ok(areas(tool, from, to).includes(area));
      },
    ),
    {numRuns: 300},
  );
});

test('the cap is a familiar ache of five in ten', () => assert.equal(pressureCap, 5));

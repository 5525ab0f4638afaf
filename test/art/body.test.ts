import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {core} from '../../src/atlas/core.js';
import {landmarksY, place} from '../../src/art/body/bodies.js';
import {drawing, hasView, loadView, musclesIn, placeOf, zonesOf} from '../../src/art/body/drawing.js';
import {bordersOf, neighbour, zoneAt} from '../../src/art/body/near.js';
import type {Body, Side, View} from '../../src/art/body/types.js';
import {depth, inside} from '../../src/art/body/zones.js';
import type {Point} from '../../src/art/spline.js';

const views: readonly View[] = ['back', 'front', 'side'];
const bodies: readonly Body[] = ['neutral', 'female', 'male'];
const MIDLINE = ['sacrum', 'coccyx', 'pelvic-floor'];

const areaOf = (polygon: readonly Point[]): number =>
  Math.abs(
    polygon.reduce((sum, p, i) => {
      const q = polygon[(i + 1) % polygon.length]!;
      return sum + p[0] * q[1] - q[0] * p[1];
    }, 0) / 2,
  );
const skinOf = (view: View, body: Body): readonly Point[] => drawing(view, body).shapes[0]!.points!;

test('the side view comes when it is asked for, the others are there', async () => {
  assert.ok(hasView('back') && hasView('front'));
  if (!hasView('side')) assert.throws(() => drawing('side'), /await loadView\('side'\)/);
  await loadView('side');
  assert.ok(hasView('side'));
});

describe('with all views', () => {
  before(() => loadView('side'));

  test('every zone of the atlas is drawn on every side it has, and none that the atlas does not know', () => {
    const drawn = new Set(views.flatMap(view => zonesOf(view).map(({zone, side}) => `${zone} ${side}`)));
    const wanted = core.zones.flatMap(({id}) =>
      MIDLINE.includes(id) ? [`${id} midline`] : [`${id} left`, `${id} right`],
    );
    assert.deepEqual([...drawn].sort(), wanted.sort());
    assert.equal(core.zones.length, 46);
  });

  test('every muscle of the atlas has an outline in a view where its points lie', () => {
    assert.equal(core.muscles.length, 57);
    for (const {id, points} of core.muscles) {
      assert.ok(
        views.some(view => musclesIn(view).includes(id)),
        id,
      );
      if (points.length)
        assert.ok(
          points.some(({place: {view}}) => musclesIn(view).includes(id)),
          `${id}: no outline where its points are`,
        );
    }
  });

  for (const body of bodies)
    for (const view of views)
      test(`${body}, ${view}: areas tile the skin, without gap or overlap`, () => {
        const zones = zonesOf(view, body);
        const skin = skinOf(view, body);
        const covered = zones.reduce((sum, {polygon}) => sum + areaOf(polygon), 0);
        // The throat is nobody's: no zone has it, and nothing is pressed there.
        const throat = view === 'front' ? 2400 : view === 'side' ? 1700 : 0;
        assert.ok(
          areaOf(skin) - covered >= -1 && areaOf(skin) - covered <= throat + 1,
          `${areaOf(skin)} ${covered}`,
        );
        for (let x = -205.3; x < 206; x += 3)
          for (let y = 1.7; y < 1000; y += 3) {
            const here = zones.filter(({polygon}) => inside(polygon, x, y));
            assert.ok(here.length <= 1, `${x} ${y}: ${here.map(({zone, side}) => `${zone} ${side}`).join()}`);
            if (here.length && !inside(skin, x, y))
              assert.ok(depth(skin, x, y) < 0.5, `${here[0]!.zone} leaves the skin`);
          }
      });

  test('the centre of an area lies in it, and a tap there means it and nothing else', () => {
    for (const body of bodies)
      for (const view of views)
        for (const {zone, side, centre, polygon} of zonesOf(view, body)) {
          assert.ok(inside(polygon, ...centre), `${body} ${view} ${zone}`);
          assert.deepEqual(zoneAt(view, body, ...centre)[0], {zone, side});
        }
  });

  test('a tap half way between two neighbours hits one of them, or asks', () => {
    let [hit, tried] = [0, 0];
    for (const view of ['back', 'front'] as const) {
      const zones = zonesOf(view);
      for (const own of zones)
        for (const {with: other, middle} of bordersOf(zones, own)) {
          const names = zoneAt(view, 'neutral', ...middle, 2).map(({zone, side}) => `${zone} ${side}`);
          tried++;
          if (names.includes(`${own.zone} ${own.side}`) && names.includes(`${other.zone} ${other.side}`))
            hit++;
        }
    }
    assert.ok(tried > 300);
    assert.equal(hit, tried);
  });

  test('outside the body nothing is hit, and a thumb just beside it still finds the nearest place', () => {
    assert.deepEqual(zoneAt('back', 'neutral', 0, -40), []);
    const [edge] = [...skinOf('back', 'neutral')].sort((a, b) => b[0] - a[0]);
    assert.deepEqual(zoneAt('back', 'neutral', edge![0] + 3, edge![1]), []);
    assert.equal(zoneAt('back', 'neutral', edge![0] + 3, edge![1], 6)[0]!.zone, 'forearm-hand');
  });

  test('landmarks: the dimple is at the dimple, the bony knob at the knob', () => {
    const at = (view: View, x: number, y: number, side: Side = 'right') =>
      zoneAt(view, 'neutral', ...placeOf(view, 'neutral', x, y, side))[0];
    assert.deepEqual(at('back', 27.3, 438.9), {zone: 'si', side: 'right'});
    assert.deepEqual(at('back', 27.3, 438.9, 'left'), {zone: 'si', side: 'left'});
    assert.deepEqual(at('back', 91, 512), {zone: 'hip-lateral', side: 'right'});
    assert.deepEqual(at('back', 54.7, 266), {zone: 'scapula-inferior-angle', side: 'right'});
    assert.deepEqual(at('back', 26.5, 533), {zone: 'buttock-lower', side: 'right'});
    assert.deepEqual(at('back', 0, 500, 'midline'), {zone: 'coccyx', side: 'midline'});
    assert.deepEqual(at('front', 50, 739.7, 'left'), {zone: 'knee-anterior', side: 'left'});
    assert.deepEqual(at('side', -7.3, 512.3), {zone: 'hip-lateral', side: 'right'});
  });

  test('the reader’s left is left from behind and right from the front', () => {
    for (const [view, sign] of [
      ['back', -1],
      ['front', 1],
    ] as const)
      for (const {side, centre} of zonesOf(view))
        if (side !== 'midline') assert.equal(Math.sign(centre[0]), side === 'left' ? sign : -sign);
    assert.ok(placeOf('back', 'neutral', 40, 450, 'left')[0] < 0);
    assert.ok(placeOf('front', 'neutral', 40, 450, 'left')[0] > 0);
  });

  test('the two sides of the person are mirror images in the side view', () => {
    const right = zonesOf('side', 'neutral', 'right');
    const left = zonesOf('side', 'neutral', 'left');
    assert.ok(right.every(({side}) => side === 'right') && left.every(({side}) => side === 'left'));
    right.forEach(({centre}, i) => assert.deepEqual(left[i]!.centre, [-centre[0] || 0, centre[1]]));
  });

  test('arrow keys: what lies to the left has this one to its right, in mirror image on the other side', () => {
    const flip = {up: 'up', down: 'down', left: 'right', right: 'left'} as const;
    const other = {left: 'right', right: 'left', midline: 'midline'} as const;
    for (const view of ['back', 'front'] as const)
      for (const {zone, side} of zonesOf(view))
        for (const direction of ['up', 'down', 'left', 'right'] as const) {
          const here = neighbour(view, zone, side, direction);
          // From the midline both halves are as near.
          if (side === 'midline' && here?.side === 'left' && (direction === 'up' || direction === 'down'))
            continue;
          const there = neighbour(view, zone, other[side], flip[direction]);
          assert.deepEqual(
            there,
            here && {zone: here.zone, side: other[here.side]},
            `${view} ${zone} ${side} ${direction}`,
          );
        }
    assert.deepEqual(neighbour('back', 'lumbar', 'left', 'right'), {zone: 'lumbar', side: 'right'});
    assert.deepEqual(neighbour('back', 'buttock-mid', 'left', 'down'), {zone: 'buttock-lower', side: 'left'});
    assert.equal(neighbour('back', 'nowhere', 'left', 'up'), undefined);
  });

  test('arrow keys reach every area of a view', () => {
    for (const view of ['back', 'front'] as const) {
      const seen = new Set(['lumbar left', 'abdomen-lower left']);
      const todo = view === 'back' ? [['lumbar', 'left'] as const] : [['abdomen-lower', 'left'] as const];
      const queue: (readonly [string, Side])[] = [...todo];
      for (let spot = queue.pop(); spot; spot = queue.pop())
        for (const direction of ['up', 'down', 'left', 'right'] as const) {
          const next = neighbour(view, ...spot, direction);
          if (!next || seen.has(`${next.zone} ${next.side}`)) continue;
          seen.add(`${next.zone} ${next.side}`);
          queue.push([next.zone, next.side]);
        }
      const missed = zonesOf(view).filter(({zone, side}) => !seen.has(`${zone} ${side}`));
      assert.deepEqual(
        missed.map(({zone, side}) => `${zone} ${side}`),
        [],
      );
    }
  });

  test('bodies share ids and differ in shape; heights of landmarks rise in order', () => {
    for (const view of views) {
      const ids = (body: Body) =>
        drawing(view, body).shapes.map(({role, id, side}) => `${role} ${id} ${side}`);
      assert.deepEqual(ids('female'), ids('neutral'));
      assert.deepEqual(ids('male'), ids('neutral'));
    }
    const width = (body: Body, y: number) => placeOf('back', body, 95, y)[0];
    assert.ok(width('female', 560) > width('neutral', 560), 'wider hips');
    assert.ok(place('back', 'female', 90, 200)[0] < place('back', 'male', 90, 200)[0], 'narrower shoulders');
    for (const body of bodies) {
      const heights = Object.values(landmarksY(body));
      assert.deepEqual(
        heights,
        [...heights].sort((a, b) => a - b),
      );
    }
  });

  test('fibres stay inside their muscle', () => {
    for (const view of views) {
      const {shapes} = drawing(view, 'neutral');
      shapes.forEach((shape, i) => {
        if (shape.role !== 'fibre') return;
        const muscle = shapes
          .slice(0, i)
          .findLast(({id, side, points}) => id === shape.id && side === shape.side && points)!;
        for (const [, x, y] of shape.d.matchAll(/M(\S+) (\S+)Q/g))
          assert.ok(
            inside(muscle.points!, Number(x), Number(y)) || depth(muscle.points!, Number(x), Number(y)) < 1,
            `${view} ${shape.id}`,
          );
      });
    }
  });

  test('the sore spots of the atlas lie on their muscle or at its edge', () => {
    for (const {id, points} of core.muscles)
      for (const {id: point, place: at} of points) {
        const side: Side = at.view === 'front' ? 'left' : 'right';
        const spot = placeOf(at.view, 'neutral', at.x, at.y, side);
        const outlines = drawing(at.view).shapes.filter(
          shape => shape.id === id && shape.side === side && shape.points && shape.role !== 'zone',
        );
        const away = Math.min(
          ...outlines.map(({points: outline}) => (inside(outline!, ...spot) ? 0 : depth(outline!, ...spot))),
        );
        assert.ok(away <= 12, `${point} is ${away.toFixed(1)} thousandths off`);
      }
  });
});

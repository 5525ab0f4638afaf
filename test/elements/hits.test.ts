// Where a finger lands at 320 px: each zone's centre, and points half-way to its neighbours, on every picture that shows it.
import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {loadView, zonesOf} from '../../src/art/body/drawing.js';
import {neighbour} from '../../src/art/body/near.js';
import type {Body, View} from '../../src/art/body/types.js';
import type {Picture, Zoom} from '../../src/elements/pain-map/camera.js';
import {spotsAt, unseen} from '../../src/elements/pain-map/hits.js';
import {boxOf} from '../../src/plate/figure.js';
import {centreOf, halfWays} from './landmarks.js';

const WIDTH = 320;
const BODIES: readonly Body[] = ['neutral', 'female', 'male'];
const VIEWS: readonly View[] = ['back', 'front', 'side'];

before(() => loadView('side'));

const picture = (view: View, crop: Zoom): Picture => ({view, side: 'left', crop});

/** Pixels a unit, and what lies inside the picture. */
function seenBy(each: Picture) {
  const [x, y, width, height] = boxOf({...each, label: ''});
  return {
    scale: WIDTH / width,
    holds: ([px, py]: readonly [number, number]) => px > x && px < x + width && py > y && py < y + height,
  };
}

for (const body of BODIES) {
  for (const view of VIEWS) {
    for (const crop of ['trunk', 'pelvis', 'full'] as const) {
      if (view === 'side' && crop === 'trunk') continue;
      describe(`${body}, ${view}, ${crop}`, () => {
        const shown = picture(view, crop);
        const each = () => {
          const {scale, holds} = seenBy(shown);
          const shapes = zonesOf(view, body, shown.side).filter(({centre}) => holds(centre));
          return {scale, shapes};
        };

        test('a tap on the middle of a zone means it, or asks', () => {
          const {scale, shapes} = each();
          assert.ok(shapes.length > 5);
          for (const shape of shapes) {
            const {zone, side} = shape;
            const spots = spotsAt(shown, body, centreOf(view, body, shape), scale, 'touch');
            assert.ok(
              spots.some(spot => spot.zone === zone && spot.side === side),
              `${zone} ${side}`,
            );
          }
        });

        test('half-way to its neighbours still does, 95 times of 100', () => {
          const {scale, shapes} = each();
          let all = 0;
          const missed: string[] = [];
          for (const shape of shapes) {
            for (const point of halfWays(centreOf(view, body, shape), shape)) {
              all += 1;
              const spots = spotsAt(shown, body, point, scale, 'touch');
              if (!spots.some(spot => spot.zone === shape.zone && spot.side === shape.side))
                missed.push(`${shape.zone} ${shape.side}`);
            }
          }
          assert.ok(
            missed.length <= all * 0.05,
            `${missed.length} of ${all}: ${[...new Set(missed)].join(', ')}`,
          );
        });
      });
    }
  }
}

test('every place is 24 px wide and high in some picture, or takes a finger from as far beside it', () => {
  for (const body of BODIES) {
    const takes = new Set<string>();
    const all = new Set<string>();
    for (const view of VIEWS) {
      for (const crop of ['trunk', 'pelvis', 'full', 'legs'] as const) {
        if (view === 'side' && crop !== 'pelvis' && crop !== 'full') continue;
        const shown = picture(view, crop);
        const {scale, holds} = seenBy(shown);
        for (const {zone, side, centre, polygon} of zonesOf(view, body, shown.side)) {
          all.add(zone);
          if (!holds(centre)) continue;
          const [[left, right], [top, bottom]] = [0, 1].map(axis => {
            const along = polygon.map(point => point[axis as 0 | 1]);
            return [Math.min(...along), Math.max(...along)] as const;
          }) as [readonly [number, number], readonly [number, number]];
          const wide = (right - left) * scale >= 24;
          const high = (bottom - top) * scale >= 24;
          const row = [...spanAt(polygon, centre[1])] as const;
          const half = 11.9 / scale;
          const middle = (row[0] + row[1]) / 2;
          const round: (readonly [number, number])[] = [
            ...(wide ? [] : ([-half, half].map(by => [middle + by, centre[1]]) as [number, number][])),
            ...(high
              ? []
              : ([-half, half].map(by => [centre[0], (top + bottom) / 2 + by]) as [number, number][])),
          ];
          const taken = round.every(point =>
            spotsAt(shown, body, point, scale, 'touch').some(
              spot => spot.zone === zone && spot.side === side,
            ),
          );
          if (taken) takes.add(zone);
        }
      }
    }
    assert.deepEqual(
      [...all].filter(zone => !takes.has(zone)),
      [],
      body,
    );
  }
});

/** From where to where an outline reaches at a height. */
function spanAt(polygon: readonly (readonly [number, number])[], y: number): readonly [number, number] {
  const crossings = polygon.flatMap(([x1, y1], i) => {
    const [x2, y2] = polygon[(i + 1) % polygon.length]!;
    return y1 > y === y2 > y ? [] : [x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)];
  });
  return [Math.min(...crossings), Math.max(...crossings)];
}

describe('asking', () => {
  const trunk = picture('back', 'trunk');
  const {scale} = seenBy(trunk);
  const middleOf = (zone: string) =>
    zonesOf('back').find(each => each.zone === zone && each.side !== 'right')!.centre;

  test('the middle of a large zone is not asked about', () => {
    assert.deepEqual(spotsAt(trunk, 'neutral', middleOf('buttock-mid'), scale, 'touch'), [
      {zone: 'buttock-mid', side: 'left'},
    ]);
  });

  test('a border is asked about by finger, and hardly ever by mouse', () => {
    const border: readonly [number, number] = [0.5, middleOf('lumbar')[1]];
    assert.equal(spotsAt(trunk, 'neutral', border, scale, 'touch').length, 2);
    assert.equal(spotsAt(trunk, 'neutral', [3, border[1]], scale, 'mouse').length, 1);
  });

  test('beside the body the nearest zone is meant; far from it, none', () => {
    assert.deepEqual(spotsAt(trunk, 'neutral', [-400, 400], scale, 'touch'), []);
    assert.deepEqual(
      spotsAt(picture('back', 'full'), 'neutral', [0, -6], 1, 'touch').map(({zone}) => zone),
      ['head'],
    );
  });
});

test('zones that no picture has shown are told apart', () => {
  const hidden = unseen([picture('back', 'trunk')], 'neutral');
  for (const zone of ['groin', 'knee-anterior', 'sole', 'heel']) assert.ok(hidden.has(zone), zone);
  for (const zone of ['lumbar', 'si', 'scapula']) assert.ok(!hidden.has(zone), zone);
  assert.deepEqual([...unseen([picture('back', 'full'), picture('front', 'full')], 'neutral')], []);
});

test('arrow keys reach every zone of a picture from the low back', () => {
  for (const view of ['back', 'front'] as const) {
    const all = zonesOf(view).map(({zone, side}) => `${zone} ${side}`);
    const start = view === 'back' ? 'lumbar left' : 'abdomen-lower left';
    const reached = new Set([start]);
    const open = [start];
    for (let at = open.pop(); at; at = open.pop()) {
      const [zone = '', side] = at.split(' ');
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        const next = neighbour(view, zone, side as 'left' | 'right' | 'midline', direction);
        const key = next && `${next.zone} ${next.side}`;
        if (!key || reached.has(key)) continue;
        reached.add(key);
        open.push(key);
      }
    }
    assert.deepEqual(
      all.filter(each => !reached.has(each)),
      [],
      view,
    );
  }
});

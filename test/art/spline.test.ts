import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {along, curve, flatten, knotsOf, pathOf, textOf, type Knot} from '../../src/art/spline.js';

const tenths = fc.integer({min: -3000, max: 12000}).map(value => value / 10);
const knot = fc.tuple(tenths, tenths, fc.boolean()) as fc.Arbitrary<Knot>;
const knots = fc.array(knot, {minLength: 3, maxLength: 20});

test('control points survive being written and read', () => {
  fc.assert(
    fc.property(knots, points => {
      const read = knotsOf(textOf(points));
      assert.equal(read.length, points.length);
      read.forEach(([x, y, corner], i) => {
        assert.ok(Math.abs(x - points[i]![0]) < 0.05 && Math.abs(y - points[i]![1]) < 0.05);
        assert.equal(corner, points[i]![2]);
      });
    }),
  );
});

test('the first pair is a place, the others are steps, and ! is a corner', () => {
  assert.deepEqual(knotsOf('10 20 5 -5! 0 1'), [
    [10, 20, false],
    [15, 15, true],
    [15, 16, false],
  ]);
});

test('a word that is no number is named', () => {
  assert.throws(() => knotsOf('1 2 x 4'), /expected a number, found "x"/);
  assert.throws(() => knotsOf('1 2 3'), /expected a number, found ""/);
});

test('a curve passes through its control points, and backwards it is the same curve', () => {
  fc.assert(
    fc.property(knots, points => {
      const there = curve(points, false);
      const back = curve([...points].reverse(), false);
      there.forEach(([from, one, two, to], i) => {
        assert.deepEqual(from, [points[i]![0], points[i]![1]]);
        const [from2, one2, two2, to2] = back.at(-1 - i)!;
        for (const [p, q] of [
          [from, to2],
          [one, two2],
          [two, one2],
          [to, from2],
        ] as const)
          assert.ok(Math.hypot(p[0] - q[0], p[1] - q[1]) < 1e-3);
      });
    }),
  );
});

test('path data ends where it began, however many roundings there were', () => {
  fc.assert(
    fc.property(knots, points => {
      const d = pathOf(curve(points, true), true);
      const numbers = d.match(/-?(\d+\.?\d*|\.\d+)/g)!.map(Number);
      const steps = numbers.slice(2);
      let [x, y] = [0, 0];
      for (let i = 4; i < steps.length; i += 6) [x, y] = [x + steps[i]!, y + steps[i + 1]!];
      assert.ok(Math.abs(x) < 0.01 && Math.abs(y) < 0.01);
    }),
  );
});

test('half way along a bent line is half its length', () => {
  assert.deepEqual(
    along(
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      0.5,
    ),
    [10, 0],
  );
  assert.equal(flatten(curve(knotsOf('0 0 9 0 0 9'), true), 4).length, 12);
});

import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import fc from 'fast-check';
import {drawing, loadView, zonesOf} from '../../src/art/body/drawing.js';
import {inside} from '../../src/art/body/zones.js';
import {svgOf} from '../../src/plate/export.js';
import {OFF_LIMITS, boxOf, overlayOf, type FigureOptions} from '../../src/plate/figure.js';
import {plateStyles} from '../../src/plate/plate.styles.js';
import {stipple} from '../../src/plate/stipple.js';
import {tokens} from '../../src/plate/tokens.js';

const back: FigureOptions = {view: 'back', label: 'Seen from behind'};
const zone = (name: string, side: 'left' | 'right') =>
  zonesOf('back').find(each => each.zone === name && each.side === side)!;
const dotsIn = (d: string) =>
  [...d.matchAll(/M(\S+) (\S+)h\.01/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

before(() => loadView('side'));

describe('stipple', () => {
  test('lies inside its area and is the same every time', () => {
    const {polygon} = zone('buttock-mid', 'left');
    const dots = dotsIn(stipple(polygon, 6));
    assert.ok(dots.length > 20);
    assert.ok(dots.every(([x, y]) => inside(polygon, x, y)));
    assert.equal(stipple(polygon, 6), stipple(polygon, 6));
  });

  test('is denser the worse the pain, for any two numbers', () => {
    const count = (intensity: number) =>
      dotsIn(overlayOf({...back, marks: [{zone: 'lumbar', side: 'left', intensity}]}).dots).length;
    fc.assert(
      fc.property(fc.integer({min: 1, max: 7}), fc.integer({min: 3, max: 5}), (low, more) => {
        assert.ok(count(Math.min(10, low + more)) > count(low));
      }),
    );
  });
});

describe('one muscle', () => {
  const muscle = {
    id: 'piriformis',
    side: 'left' as const,
    points: [{view: 'back' as const, x: 66, y: 489}],
    referrals: [
      {zone: 'si', side: 'left' as const, kind: 'essential' as const},
      {zone: 'thigh-posterior', side: 'left' as const, kind: 'spillover' as const},
      {zone: 'nowhere', side: 'left' as const, kind: 'essential' as const},
    ],
  };

  test('stands on its own side, with its cross, dense and sparse dots', () => {
    const over = overlayOf({...back, depth: 'deep', muscle});
    assert.match(over.source, /^M-/, 'the reader’s left is at negative x from behind');
    assert.match(over.points, /^M-/);
    assert.equal(over.points.split('M').length - 1, 1, 'one cross');
    const per = (d: string, name: string) => dotsIn(d).length / area(zone(name, 'left').polygon);
    assert.ok(per(over.essential, 'si') > 2 * per(over.spillover, 'thigh-posterior'));
  });

  test('of which the drawing has nothing draws nothing and does not fail', () => {
    const over = overlayOf({...back, muscle: {id: 'unheard-of', side: 'left'}});
    assert.equal(over.source + over.essential + over.points, '');
  });

  test('on both sides is drawn twice', () => {
    const one = overlayOf({...back, muscle}).source.length;
    assert.ok(overlayOf({...back, muscle: {...muscle, side: 'both'}}).source.length > 1.9 * one);
  });
});

const area = (polygon: readonly (readonly [number, number])[]) =>
  Math.abs(
    polygon.reduce(
      (sum, p, i) =>
        sum + p[0] * polygon[(i + 1) % polygon.length]![1] - p[1] * polygon[(i + 1) % polygon.length]![0],
      0,
    ) / 2,
  );

test('numbers stand beside the body on their own side, never on each other, and only where a number was given', () => {
  const marks = ['si', 'buttock-mid', 'iliac-crest', 'buttock-upper', 'sacrum'].map((name, i) => ({
    zone: name,
    side: name === 'sacrum' ? ('midline' as const) : ('left' as const),
    intensity: i + 1,
  }));
  const {leaders} = overlayOf({...back, crop: 'trunk', marks: [...marks, {zone: 'flank', side: 'right'}]});
  assert.equal(leaders.length, 5);
  const [x, , width] = boxOf({...back, crop: 'trunk'});
  const radius = width * 0.034;
  for (const a of leaders) {
    if (a.side === 'left') assert.ok(a.to[0] < x + radius * 2);
    for (const b of leaders)
      if (a !== b) assert.ok(Math.hypot(a.to[0] - b.to[0], a.to[1] - b.to[1]) > radius * 2);
  }
});

test('a number outside the part that is shown is not drawn, nor a line to it', () => {
  const marks = [
    {zone: 'heel', side: 'left' as const, intensity: 4},
    {zone: 'si', side: 'left' as const, intensity: 7},
  ];
  const {leaders} = overlayOf({...back, crop: 'pelvis', marks});
  assert.deepEqual(
    leaders.map(({zone}) => zone),
    ['si'],
  );
  assert.equal(overlayOf({...back, marks}).leaders.length, 2);
});

test('off-limits are hatched where a tool must not go', () => {
  const hatched = overlayOf({...back, offLimits: true}).offLimits;
  assert.ok(
    hatched.includes(zone('lumbar', 'left').d) && hatched.includes(zone('knee-posterior', 'right').d),
  );
  assert.ok(!hatched.includes(zone('buttock-mid', 'left').d));
  assert.ok(['neck-back', 'abdomen-lower', 'groin', 'flank'].every(name => OFF_LIMITS.has(name)));
  assert.equal(overlayOf(back).offLimits, '');
});

describe('a picture as a file', () => {
  const svg = svgOf({
    ...back,
    label: 'Pain at "the dimple" <left>',
    marks: [{zone: 'si', side: 'left', intensity: 7}],
  });

  test('says what it shows, and needs no style sheet, script or address', () => {
    assert.match(svg, /<title>Pain at &#34;the dimple&#34; &#60;left&#62;<\/title>/);
    assert.doesNotMatch(svg, /class=|style=|<style|<script|href="(?!#)|var\(--/);
    assert.match(svg, />7<\/text>/);
  });

  test('uses every id it defines and defines every id it uses', () => {
    const used = new Set([...svg.matchAll(/(?:url\(|href=")#([\w-]+)/g)].map(([, id]) => id));
    const defined = new Set([...svg.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id));
    for (const id of used) assert.ok(defined.has(id), id);
    const [outline] = drawing('back').shapes;
    assert.equal(svg.split(outline!.d).length - 1, 1, 'the outline of the body stands once');
  });

  test('draws what is only pointed at as a broken line, as the screen does', () => {
    const pointed = svgOf({...back, hot: {zone: 'si', side: 'left'}, label: ''});
    assert.match(pointed, /<path [^>]*stroke-dasharray="5 3\.5"/);
    assert.doesNotMatch(svg, /stroke-dasharray/);
  });

  test('holds no more of the body than it shows', () => {
    const close = svgOf({...back, crop: 'pelvis', label: ''});
    assert.ok(close.length < 0.8 * svgOf({...back, label: ''}).length);
    assert.match(
      svgOf({...back, label: 'Low back', description: 'Your left'}),
      /<\/title><desc>Your left<\/desc>/,
    );
  });

  test('in grey has no colour', () => {
    const grey = svgOf({...back, theme: 'grey', marks: [{zone: 'si', side: 'left', intensity: 7}]});
    for (const [, red, green, blue] of grey.matchAll(/"#([\da-f]{2})([\da-f]{2})([\da-f]{2})/g))
      assert.ok(red === green && green === blue);
  });

  for (const view of ['back', 'front', 'side'] as const)
    for (const body of ['neutral', 'female', 'male'] as const)
      test(`${body}, ${view}: every number is a number`, () => {
        assert.doesNotMatch(svgOf({view, body, label: ''}), /NaN|undefined|Infinity/);
      });
});

test('the style sheet reads the page’s colours and sets none', () => {
  const css = plateStyles.cssText;
  for (const name of Object.keys(tokens)) assert.ok(css.includes(`var(--unknot-${name},`), name);
  assert.doesNotMatch(css, /[;{]\s*--unknot-/);
  assert.match(css, /forced-colors: active/);
});

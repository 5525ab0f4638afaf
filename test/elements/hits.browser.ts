// Every place under a real pointer, on a map 320 px wide: its anatomical centre, and eight points half-way to where its neighbours begin.
import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import {loadView, zonesOf} from '../../src/art/body/drawing.js';
import type {View, ZoneShape} from '../../src/art/body/types.js';
import '../../src/elements/pain-map/define.js';
import '../../src/elements/rolling-session/define.js';
import type {Zoom} from '../../src/elements/pain-map/camera.js';
import type {PainMap} from '../../src/elements/pain-map/pain-map.js';
import {boxOf} from '../../src/plate/figure.js';
import {WEBKIT} from '../rig/keys.js';
import {byRole} from '../rig/tree.js';
import {centreOf, halfWays} from './landmarks.js';

/** How the parts of the body are come by: the words on the buttons. */
const PARTS: readonly (readonly [view: View, zoom: Zoom, button: string])[] = [
  ['back', 'trunk', 'Trunk'],
  ['back', 'full', 'Legs too'],
  ['front', 'trunk', 'Trunk'],
  ['front', 'full', 'Legs too'],
  ['side', 'full', 'Whole body'],
];

describe('every place at 320 px, by a real pointer', () => {
  let map: PainMap;
  let root: ShadowRoot;
  const tested = new Set<string>();

  before(async function () {
    await setViewport({width: 800, height: 1000}).catch(() => undefined);
    await loadView('side');
  });

  async function open(view: View): Promise<void> {
    const parentNode = document.createElement('div');
    parentNode.style.setProperty('width', '320px');
    document.body.append(parentNode);
    const box = await fixture(
      html`<rolling-session><pain-map sources="0" side="left" view=${view}></pain-map></rolling-session>`,
      {parentNode},
    );
    map = box.querySelector('pain-map')!;
    root = map.shadowRoot!;
    await waitUntil(() => root.querySelector('.zone'), 'the drawing', {timeout: 8000});
    await map.updateComplete;
  }

  /** What a click at a place of the drawing has marked, or is asking about. */
  async function click(at: readonly [number, number]): Promise<readonly string[]> {
    const matrix = root.querySelector<SVGSVGElement>('.pic svg')!.getScreenCTM()!;
    const {x, y} = new DOMPoint(...at).matrixTransform(matrix);
    await sendMouse({type: 'click', position: [Math.round(x), Math.round(y)]});
    // Its driver takes no click while the last is under way.
    if (WEBKIT) await aTimeout(40);
    await map.updateComplete;
    const asked = [...root.querySelectorAll<HTMLElement>('.asking button')];
    const found = asked.length
      ? asked.map(({textContent}) => textContent)
      : map.value.map(({zone, side}) => nameOf(zone, side));
    asked.at(-1)?.click();
    map.value = [];
    await map.updateComplete;
    return found;
  }

  const nameOf = (zone: string, side: string) =>
    root.querySelector(`[data-at="${zone} ${side}"]`)?.getAttribute('aria-label') ?? `${zone} ${side}`;

  for (const [view, zoom, button] of PARTS)
    it(`${view}, ${zoom}`, async function () {
      this.timeout(120_000);
      await open(view);
      byRole(root, 'button', button).click();
      await map.updateComplete;
      root.querySelector('.stage')!.scrollIntoView({block: 'start'});
      await aTimeout(80);
      const [left, top, width, height] = boxOf({view, crop: zoom, label: ''});
      const isSeen = ({centre: [x, y]}: ZoneShape) =>
        x > left && x < left + width && y > top && y < top + height;
      const shapes = zonesOf(view, 'neutral', 'left').filter(
        shape => isSeen(shape) && !tested.has(`${view} ${shape.zone} ${shape.side}`),
      );
      expect(shapes.length).to.be.greaterThan(10);
      const missed: string[] = [];
      const strayed: string[] = [];
      let halves = 0;
      for (const shape of shapes) {
        const {zone, side} = shape;
        tested.add(`${view} ${zone} ${side}`);
        const name = nameOf(zone, side);
        const centre = centreOf(view, 'neutral', shape);
        const found = await click(centre);
        if (!found.includes(name)) missed.push(`${name}: ${found.join(', ') || 'nothing'}`);
        // The other side is the same in mirror image.
        if (side === 'right') continue;
        for (const point of halfWays(centre, shape)) {
          halves += 1;
          const near = await click(point);
          if (!near.includes(name)) strayed.push(`${name}: ${near.join(', ') || 'nothing'}`);
        }
      }
      expect(missed).to.deep.equal([]);
      expect(strayed.length, strayed.join('; ')).to.be.at.most(halves * 0.05);
    });

  it('were all of them', () => {
    for (const view of ['back', 'front', 'side'] as const)
      for (const {zone, side} of zonesOf(view, 'neutral', 'left'))
        expect(tested.has(`${view} ${zone} ${side}`), `${view} ${zone} ${side}`).to.equal(true);
  });
});

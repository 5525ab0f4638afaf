// What the face looks like, as far as it can be measured: ink against what is really behind it, and how large a target is.
import {expect, html} from '@open-wc/testing';
import {aloneEach, byRole, medius, mount, settle, withClock} from '../rig/timer.js';
import {elements, isShown, nameOf} from '../rig/tree.js';

aloneEach();

type Colour = readonly [red: number, green: number, blue: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const paint = canvas.getContext('2d', {willReadFrequently: true});

/** Colours laid one on the other, the lowest first, as the engine itself mixes them. */
function laid(colours: readonly string[]): Colour {
  if (!paint) throw new Error('This browser paints nothing.');
  for (const colour of colours) {
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = paint.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map(channel => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Everything behind an element, the page's own ground first. */
function behind(element: Element): string[] {
  const grounds: string[] = [];
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at instanceof Element) grounds.unshift(getComputedStyle(at).backgroundColor);
  return grounds;
}

/** Each piece of text in the stage with its contrast, where that is less than wanted. */
function faint(root: ParentNode, wanted: number): string[] {
  const found: string[] = [];
  for (const element of elements(root)) {
    const own = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE);
    const text = own.map(node => node.textContent?.trim()).join(' ');
    if (!text.trim() || !isShown(element) || element.closest('.vh')) continue;
    const grounds = behind(element);
    const ratio = contrast(laid([...grounds, getComputedStyle(element).color]), laid(grounds));
    if (ratio < wanted) found.push(`${text}: ${ratio.toFixed(2)}`);
  }
  return found;
}

const page = document.documentElement;
afterEach(() => page.removeAttribute('style'));

/** The face in every state, one after the other. */
async function* states() {
  withClock();
  const timer = await mount(medius);
  yield {...timer, state: 'ready'};
  await timer.press('Start');
  yield {...timer, state: 'settling in'};
  await timer.pass(5000);
  yield {...timer, state: 'a stroke'};
  await timer.pass(3000);
  yield {...timer, state: 'the return'};
  await timer.press('Pause');
  yield {...timer, state: 'paused'};
  await timer.press('Stop');
  yield {...timer, state: 'why stop'};
  await timer.press('Go on after all');
  await timer.pass(90_000);
  yield {...timer, state: 'the movement'};
  await timer.press('Skip');
  yield {...timer, state: 'the end'};
}

describe('the face', () => {
  for (const scheme of ['light', 'dark']) {
    it(`is read from two metres on a ${scheme} page: contrast of all its text at least 7`, async () => {
      page.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
      for await (const {element, state} of states()) {
        // Buttons change colour over a tenth of a second.
        await settle(200);
        const stage = element.shadowRoot?.querySelector('.stage');
        if (!stage) throw new Error('There is no stage.');
        expect(faint(stage, 7), state).to.deep.equal([]);
      }
    });
  }

  for (const wide of [280, 360, 1200]) {
    it(`can be hit from the floor, ${wide} pixels wide: targets of 44, the main one of 64`, async () => {
      for await (const {element, state} of states()) {
        Object.assign(element.style, {inlineSize: `${wide}px`});
        element.shadowRoot?.querySelector('details')?.setAttribute('open', '');
        await settle();
        for (const target of elements(element.shadowRoot ?? element)) {
          if (!target.matches('button, label, summary') || !isShown(target)) continue;
          const {width, height} = target.getBoundingClientRect();
          const least = target.matches('[data-main], .two .choice') ? 64 : 44;
          const said = `${state}: ${nameOf(target) || target.textContent.trim()}`;
          expect(height, said).to.be.at.least(least - 0.5);
          // Eleven numbers share a row only where each has its place.
          expect(width, said).to.be.at.least(target.localName === 'label' && wide < 300 ? 41 : 43.5);
        }
      }
    });
  }

  it('keeps left on the left where the page reads from the right', async () => {
    const {element} = await mount(
      html`<trigger-point-timer dir="rtl" muscle="gluteus-medius" muted></trigger-point-timer>`,
    );
    const at = (name: string) => byRole(element, 'button', name).getBoundingClientRect().left;
    expect(at('Left')).to.be.below(at('Right'));
  });
});

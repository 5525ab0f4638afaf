import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {loadFigures, pose, type PoseOptions, thumb} from '../../src/plate/pose.js';
import {figureStyles} from '../../src/plate/pose.styles.js';
import {allByRole, byRole} from '../rig/tree.js';

await loadFigures('');

const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
const stroke: PoseOptions = {
  techniqueId: 'gluteus-medius.foam-roller',
  side: 'left',
  moving: false,
  closeUp: false,
  label: 'Leaning back on the roller',
};

/** An element as those of the project use it: the picture is its shadow root's, with the styles it needs. */
class Picture extends LitElement {
  static override styles = figureStyles;
  static override properties = {wish: {attribute: false}};
  declare wish: PoseOptions;
  protected override render(): TemplateResult | undefined {
    return this.wish && pose(this.wish);
  }
  /** Lit's first update must not run before a wish is made. */
  protected override shouldUpdate(_: PropertyValues): boolean {
    return !!this.wish;
  }
}
customElements.define('test-picture', Picture);

async function picture(
  wish: Partial<PoseOptions> = {},
): Promise<{element: Picture; root: ShadowRoot; svg: Element}> {
  const element = await fixture<Picture>(html`<test-picture .wish=${{...stroke, ...wish}}></test-picture>`);
  const root = element.shadowRoot;
  if (!root) throw new Error('No shadow root.');
  return {element, root, svg: byRole(root, 'img')};
}

const canvasIn = (root: ShadowRoot): HTMLCanvasElement | null => root.querySelector('canvas');
/** What is on the canvas, as a text to compare; nothing while there is none or it is empty. */
function painted(root: ShadowRoot): string {
  const canvas = canvasIn(root);
  return canvas && pixels(canvas).some(value => value > 0) ? canvas.toDataURL() : '';
}
function pixels(canvas: HTMLCanvasElement): Uint8ClampedArray {
  const {width, height} = canvas;
  return canvas.getContext('2d')!.getImageData(0, 0, width, height).data;
}
/** Whether a good many pixels of the canvas have this colour. */
function has(root: ShadowRoot, ...colour: readonly number[]): boolean {
  const canvas = canvasIn(root);
  if (!canvas) return false;
  const all = pixels(canvas);
  let count = 0;
  for (let i = 0; i < all.length; i += 4) if (colour.every((value, k) => all[i + k] === value)) count++;
  return count > 50;
}

describe('pose', () => {
  it('is one picture with the name it is given', async () => {
    const {root, svg} = await picture({closeUp: true});
    expect(svg.getAttribute('aria-label')).to.equal('Leaning back on the roller');
    expect(root.querySelectorAll('[role]')).to.have.length(1);
    await expect(root.host).to.be.accessible();
  });

  it('numbers the stroke of a still picture', async () => {
    const {root, svg} = await picture();
    expect([...root.querySelectorAll('text')].map(({textContent}) => textContent)).to.deep.equal([
      '1',
      '2',
      '3',
    ]);
    // The close-up has an arrow of its own.
    expect(svg.querySelectorAll(':scope > .p-arrow')).to.have.length(1);
    expect(root.querySelector('.p-return')?.getAttribute('d')).to.match(/^M/);
  });

  it('numbers nothing where a press stays in one place', async () => {
    const {root, svg} = await picture({techniqueId: 'piriformis.foam-roller'});
    expect(root.querySelectorAll('text, .p-arrow, .p-return')).to.have.length(0);
    expect(svg.querySelectorAll(':scope > .p-dot')).to.have.length(1);
  });

  it('has no style attribute that a strict page would refuse', async () => {
    for (const techniqueId of [
      'gluteus-medius.massage-ball',
      'rectus-femoris.roller-stick',
      'piriformis.hands',
    ]) {
      const {root} = await picture({techniqueId, closeUp: true});
      expect(root.querySelectorAll('[style], style')).to.have.length(0);
    }
  });

  it('moves as pixels: nothing of the page changes', async function () {
    if (calm) this.skip();
    const {root, svg} = await picture({moving: true, closeUp: true});
    await waitUntil(() => painted(root), 'The stroke moves', {timeout: 5000});
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver(records => seen.push(...records));
    observer.observe(root, {attributes: true, childList: true, characterData: true, subtree: true});
    for (let i = 0; i < 5; i++) {
      const before = painted(root);
      await waitUntil(() => painted(root) !== before, 'The stroke moves on');
    }
    expect(seen.concat(observer.takeRecords())).to.deep.equal([]);
    observer.disconnect();
    // The drawing is still the image with its name; only what it shows is seen on the canvas.
    expect(byRole(root, 'img')).to.equal(svg);
    expect(svg.getAttribute('aria-label')).to.equal('Leaning back on the roller');
    for (const part of root.querySelectorAll('path, text, circle'))
      expect(getComputedStyle(part).visibility).to.equal('hidden');
    await expect(root.host).to.be.accessible();
  });

  it('is painted as it is drawn: in the colours of the style sheet, wherever they change', async function () {
    if (calm) this.skip();
    const {element, root} = await picture({moving: true});
    await waitUntil(() => painted(root), 'The stroke moves', {timeout: 5000});
    element.style.setProperty('--unknot-pose-mat', 'rgb(1, 200, 30)');
    element.style.setProperty('--unknot-pose-wood', 'rgb(1, 90, 230)');
    await waitUntil(() => has(root, 1, 200, 30), 'The mat in its new colour', {timeout: 5000});
    expect(has(root, 1, 90, 230), 'a colour of what is not in the picture').to.equal(false);
    element.wish = {...stroke, techniqueId: 'rectus-femoris.roller-stick', moving: true};
    await waitUntil(() => has(root, 1, 90, 230), 'The chair in its new colour', {timeout: 5000});
    expect(has(root, 1, 200, 30), 'the mat of the picture before').to.equal(false);
  });

  it('has as many pixels as the screen has there, whatever size it gets', async function () {
    if (calm) this.skip();
    const {element, root} = await picture({moving: true});
    for (const width of [300, 470]) {
      element.style.setProperty('display', 'block');
      element.style.setProperty('inline-size', `${width}px`);
      const fits = (): boolean => canvasIn(root)?.width === Math.round(width * devicePixelRatio);
      await waitUntil(fits, `It is ${width} px wide`, {timeout: 5000});
      const over = canvasIn(root)!.getBoundingClientRect();
      const under = root.querySelector('svg')!.getBoundingClientRect();
      for (const side of ['left', 'top', 'width', 'height'] as const)
        expect(over[side], side).to.be.closeTo(under[side], 0.1);
    }
  });

  it('stands still, with its numbers, when it is held', async function () {
    if (calm) this.skip();
    const {element, root} = await picture({moving: true});
    await waitUntil(() => painted(root), 'The stroke moves', {timeout: 5000});
    element.wish = {...stroke, moving: false};
    await element.updateComplete;
    expect(!!canvasIn(root), 'a canvas').to.equal(false);
    expect(getComputedStyle(root.querySelector('.p-stop text')!).visibility).to.equal('visible');
  });

  it('stops when it leaves the page, and goes on when it comes back', async function () {
    if (calm) this.skip();
    const {element, root} = await picture({moving: true});
    const parent = element.parentElement;
    await waitUntil(() => painted(root), 'The stroke moves', {timeout: 5000});
    element.remove();
    expect(!!canvasIn(root), 'a canvas').to.equal(false);
    parent?.append(element);
    await waitUntil(() => painted(root), 'The stroke moves again', {timeout: 5000});
  });

  it('rests while it is far from the window', async function () {
    if (calm) this.skip();
    const {element, root} = await picture({moving: true});
    await waitUntil(() => painted(root), 'The stroke moves', {timeout: 5000});
    const space = document.createElement('p');
    space.style.setProperty('block-size', '9000px');
    element.before(space);
    scrollTo(0, 0);
    await waitUntil(() => !canvasIn(root), 'The stroke rests', {timeout: 5000});
    element.scrollIntoView();
    await waitUntil(() => painted(root), 'The stroke goes on', {timeout: 5000});
    space.remove();
  });

  it('stands still for a reader who asked for less motion', async function () {
    if (!calm) this.skip();
    const {root} = await picture({moving: true});
    await aTimeout(300);
    expect(!!canvasIn(root), 'a canvas').to.equal(false);
    expect(getComputedStyle(root.querySelector('.p-stop text')!).visibility).to.equal('visible');
    expect([...root.querySelectorAll('text')].map(({textContent}) => textContent).join()).to.equal('1,2,3');
  });

  it('shows nothing where there is no figure', () => {
    expect(pose({...stroke, techniqueId: 'iliopsoas.foam-roller'})).to.equal(undefined);
    expect(pose({...stroke, techniqueId: 'gluteus-maximus.massage-gun'})).to.equal(undefined);
  });
});

describe('thumb', () => {
  /** A small picture so far below the window, and what it has drawn. */
  async function below(
    height: number,
    techniqueId = 'gluteus-medius.massage-ball',
  ): Promise<{box: HTMLElement; drawn: () => number}> {
    const box = await fixture<HTMLElement>(
      html`<div>
        <style>
          ${figureStyles}
        </style>
        <p></p>
        ${thumb({techniqueId, side: 'left'})}
      </div>`,
    );
    box.querySelector('p')?.style.setProperty('block-size', `${height}px`);
    return {box, drawn: () => box.querySelectorAll('path').length};
  }

  it('is drawn as soon as it is near the window, and has no name of its own', async () => {
    const {box, drawn} = await below(0);
    await waitUntil(() => drawn() > 20, 'it is drawn');
    expect(box.querySelectorAll('.p-lens, text')).to.have.length(0);
    expect(allByRole(box, 'img')).to.have.length(0);
    const [, , width = 0, height = 0] = (box.querySelector('svg')?.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number);
    expect(height).to.be.greaterThan(300);
    expect(height, 'only what is near the tool').to.be.lessThan(800);
    expect(width).to.be.greaterThan(200);
  });

  it('costs nothing before, and takes its room from the start', async () => {
    const {box, drawn} = await below(9000);
    const size = (): number[] => {
      const {width, height} = box.querySelector('svg')!.getBoundingClientRect();
      return [width, height];
    };
    const [width, height] = size();
    expect(width).to.be.greaterThan(80);
    await aTimeout(100);
    expect(drawn()).to.equal(0);
    box.querySelector('svg')?.scrollIntoView();
    await waitUntil(() => drawn() > 20, 'it is drawn');
    expect(size()).to.deep.equal([width, height]);
  });

  it('is nothing where there is no figure', () => {
    expect(thumb({techniqueId: 'iliopsoas.foam-roller', side: 'left'})).to.equal(undefined);
  });
});

import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {loadFigures, pose, type PoseOptions, thumb} from '../../src/plate/pose.js';
import {figureStyles} from '../../src/plate/pose.styles.js';
import {allByRole, byRole} from '../rig/tree.js';

await loadFigures();

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

describe('pose', () => {
  it('is one picture with the name it is given', async () => {
    const {root, svg} = await picture({closeUp: true});
    expect(svg.getAttribute('aria-label')).to.equal('Leaning back on the roller');
    expect(root.querySelectorAll('[role]')).to.have.length(1);
    await expect(root.host).to.be.accessible();
  });

  it('numbers the stroke of a still picture', async () => {
    const {root} = await picture();
    expect([...root.querySelectorAll('text')].map(({textContent}) => textContent)).to.deep.equal([
      '1',
      '2',
      '3',
    ]);
    expect(root.querySelectorAll('.p-arrow')).to.have.length(1);
    expect(root.querySelector('.p-return')?.getAttribute('d')).to.match(/^M/);
  });

  it('numbers nothing where a press stays in one place', async () => {
    const {root} = await picture({techniqueId: 'piriformis.foam-roller'});
    expect(root.querySelectorAll('text, .p-arrow, .p-return')).to.have.length(0);
    expect(root.querySelectorAll('.p-dot')).to.have.length(1);
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

  it('moves by writing outlines, and nothing else', async function () {
    if (calm) this.skip();
    const {root} = await picture({moving: true});
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver(records => seen.push(...records));
    observer.observe(root, {attributes: true, childList: true, characterData: true, subtree: true});
    await waitUntil(() => seen.length > 100, 'The stroke moves', {timeout: 5000});
    observer.disconnect();
    expect(new Set(seen.map(({type, attributeName}) => `${type} ${attributeName}`))).to.deep.equal(
      new Set(['attributes d']),
    );
  });

  it('stops when it leaves the page, and goes on when it comes back', async function () {
    if (calm) this.skip();
    const {element, root} = await picture({moving: true});
    const parent = element.parentElement;
    const drawn = (): string => [...root.querySelectorAll('path')].map(each => each.getAttribute('d')).join();
    const first = drawn();
    await waitUntil(() => drawn() !== first, 'The stroke moves');
    element.remove();
    const left = drawn();
    await aTimeout(200);
    expect(drawn()).to.equal(left);
    parent?.append(element);
    await waitUntil(() => drawn() !== left, 'The stroke moves again');
  });

  it('rests while it is far from the window', async function () {
    if (calm) this.skip();
    const {element, root} = await picture({moving: true});
    const drawn = (): string => [...root.querySelectorAll('path')].map(each => each.getAttribute('d')).join();
    const space = document.createElement('p');
    space.style.setProperty('block-size', '9000px');
    element.before(space);
    scrollTo(0, 0);
    let before: string;
    // The browser says a moment later that it has gone.
    await waitUntil(async () => {
      before = drawn();
      await aTimeout(250);
      return drawn() === before;
    }, 'The stroke rests');
    element.scrollIntoView();
    await waitUntil(() => drawn() !== before, 'The stroke goes on');
    space.remove();
  });

  it('stands still for a reader who asked for less motion', async function () {
    if (!calm) this.skip();
    const {root} = await picture({moving: true});
    await aTimeout(100);
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver(records => seen.push(...records));
    observer.observe(root, {attributes: true, subtree: true});
    await aTimeout(300);
    observer.disconnect();
    expect(seen).to.have.length(0);
    const stop = root.querySelector('.p-stop');
    expect(stop && getComputedStyle(stop).display).to.equal('inline');
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

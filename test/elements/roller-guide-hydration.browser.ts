// An app that renders on a server and loads Lit's hydration: what the server wrote is taken over, node by node.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import {expect, fixture, fixtureCleanup, html, waitUntil} from '@open-wc/testing';
import type {RollerGuide} from '../../src/elements/roller-guide/roller-guide.js';
import {german} from '../../src/words/de/back-pain.js';
import * as tree from '../rig/tree.js';

/** Puts a guide on the page as a server writes it, then lets its script come. */
async function hydrate(markup: string) {
  const rendered = await fetch(`/rig/rendered?${new URLSearchParams({markup}).toString()}`);
  const home = await fixture<HTMLElement>(html`<div></div>`);
  home.setHTMLUnsafe(await rendered.text());
  const guide = home.querySelector<RollerGuide>('roller-guide')!;
  const inside = guide.shadowRoot!;
  const served = {heading: inside.querySelector('.title'), steps: [...inside.querySelectorAll('.steps li')]};
  const lost: unknown[] = [];
  const note = (event: PromiseRejectionEvent) => lost.push(event.reason);
  addEventListener('unhandledrejection', note);
  await import('../../src/elements/roller-guide/define.js');
  customElements.upgrade(home);
  await guide.updateComplete;
  removeEventListener('unhandledrejection', note);
  expect(lost).to.deep.equal([]);
  return {guide, inside, served};
}

describe('<roller-guide> from a server', () => {
  afterEach(() => fixtureCleanup());

  for (const [what, markup] of [
    ['how', '<roller-guide muscle="gluteus-medius" side="left" tool="massage-ball"></roller-guide>'],
    ['a picture for an article', '<roller-guide muscle="piriformis" side="left" readonly></roller-guide>'],
    ['why not', '<roller-guide muscle="iliopsoas" side="right"></roller-guide>'],
    ['a low back', '<roller-guide muscle="multifidus-lumbar" side="left" tool="foam-roller"></roller-guide>'],
  ] as const) {
    it(`is taken over as it stands: ${what}`, async () => {
      const {inside, served} = await hydrate(markup);
      expect(served.steps.length).to.be.greaterThan(1);
      expect(inside.querySelectorAll('[part~=base]')).to.have.lengthOf(1);
      expect(inside.querySelector('.title')).to.equal(served.heading);
      expect([...inside.querySelectorAll('.steps li')]).to.deep.equal(served.steps);
      await waitUntil(
        () => inside.querySelector('svg.person') && inside.querySelector('.pattern svg'),
        'pictures',
      );
      expect(inside.querySelector('.title')).to.equal(served.heading);
    });
  }

  it('speaks the language of its page once it is taken over', async () => {
    const {inside} = await hydrate('<roller-guide lang="de" muscle="piriformis" side="left"></roller-guide>');
    const said = german.movements['lying-figure-four']!.name;
    await waitUntil(() => tree.textOf(inside).includes(said), 'the words of the atlas in German');
    const english = /Take care|Which side|Foam roller|Search slowly/;
    await waitUntil(() => !english.test(tree.textOf(inside)), 'and all that is said around them');
  });

  it('works as any other: a side, a tool', async () => {
    const {guide, inside} = await hydrate('<roller-guide muscle="piriformis"></roller-guide>');
    tree.byRole(inside, 'radio', 'Right').click();
    await guide.updateComplete;
    tree.byRole(inside, 'radio', /Just my hands/).click();
    await guide.updateComplete;
    expect(tree.byRole(inside, 'radio', /Just my hands/).getAttribute('aria-checked')).to.equal('true');
    expect(inside.querySelectorAll('[part~=base]')).to.have.lengthOf(1);
  });
});

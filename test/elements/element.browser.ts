import {aTimeout, expect, fixture, waitUntil} from '@open-wc/testing';
import {html} from 'lit';
import {property} from '../../src/elements/decorators.js';
import {flag, numberIn, oneOf} from '../../src/elements/attributes.js';
import {UnknotElement} from '../../src/elements/element.js';
import type {HandOverEvent} from '../../src/session/hand-over.js';
import {handOver} from '../../src/session/hand-over.js';
import {offerLanguage, registerTerms, Terms} from '../../src/words/terms.js';

const english = {
  hello: 'Hello',
  count: (n: number) => `${n} of them`,
  sides: {left: 'left', right: 'right'},
};

class Sample extends UnknotElement {
  static override tag: string = 'sample-element';
  @property({converter: oneOf(['back', 'front'], 'back')}) view: 'back' | 'front' = 'back';
  @property({attribute: 'stroke-seconds', converter: numberIn(2, 4, 3)}) strokeSeconds = 3;
  @property({converter: flag}) muted = false;
  readonly terms = new Terms(this, 'sample', english);

  mark(on: boolean) {
    this.toggleState('marked', on);
  }

  override render() {
    const {left, right} = this.terms.term('sides');
    return this.frame(html`
      ${this.heading(this.label || this.terms.term('hello'))}
      <p>${this.terms.term('count', 3)} ${left} ${right} ${this.terms.dir}</p>
    `);
  }
}
Sample.define();
Sample.define();

/** What hand-over looks for: an element of ours under a tag of ours. */
class Guide extends Sample {
  static override tag = 'roller-guide';
}

const text = (element: Sample) => element.shadowRoot!.querySelector('p')!.textContent!;
const said = (element: Sample) => title(element).textContent!.trim();
const title = (element: Sample) => element.shadowRoot!.querySelector<HTMLElement>('[role=heading]')!;

describe('attributes', () => {
  it('take what is allowed, and fall back from anything else with one word to author and app', async () => {
    const element = await fixture<Sample>(
      html`<sample-element view="front" stroke-seconds="4"></sample-element>`,
    );
    expect([element.view, element.strokeSeconds]).to.deep.equal(['front', 4]);
    const said: string[] = [];
    const warned: string[] = [];
    const {warn} = console;
    console.warn = (line: string) => warned.push(line);
    element.parentElement!.addEventListener('unknot-error', event =>
      said.push(`${event.element} ${event.code} ${event.message}`),
    );
    for (const wrong of ['above', 'front', 'above']) element.setAttribute('view', wrong);
    element.setAttribute('stroke-seconds', 'abc');
    await element.updateComplete;
    console.warn = warn;
    expect([element.view, element.strokeSeconds]).to.deep.equal(['back', 3]);
    expect(warned).to.deep.equal([
      '<sample-element> view="above": allowed is "back", "front".',
      '<sample-element> stroke-seconds="abc": allowed is a number from 2 to 4.',
    ]);
    expect(said).to.deep.equal([
      'sample-element attribute <sample-element> view: allowed is "back", "front".',
      'sample-element attribute <sample-element> stroke-seconds: allowed is a number from 2 to 4.',
    ]);
    element.removeAttribute('view');
    expect(element.view).to.equal('back');
  });

  it('properties set wrong by an app fall back too', async () => {
    const element = await fixture<Sample>(html`<sample-element></sample-element>`);
    for (const wrong of [99, NaN, '3', null]) {
      Reflect.set(element, 'strokeSeconds', wrong);
      await element.updateComplete;
      expect(element.strokeSeconds).to.equal(3);
    }
  });

  it('a boolean is true with any value but false', async () => {
    const element = await fixture<Sample>(html`<sample-element muted="false"></sample-element>`);
    expect(element.muted).to.equal(false);
    for (const written of ['', 'muted', 'true', '0']) {
      element.setAttribute('muted', written);
      expect(element.muted, written).to.equal(true);
    }
  });

  it('heading-level and label shape the heading; credit adds a line', async () => {
    const element = await fixture<Sample>(
      html`<sample-element heading-level="2" label="My back" credit></sample-element>`,
    );
    expect(title(element).getAttribute('aria-level')).to.equal('2');
    expect(said(element)).to.equal('My back');
    expect(element.shadowRoot!.querySelector('[part=foot]')!.textContent).to.contain('Unknot');
  });
});

describe('words', () => {
  it('are English until the language asks for others; what is missing stays English', async () => {
    const home = await fixture<HTMLDivElement>(html`<div lang="nl"></div>`);
    const host = home.appendChild(document.createElement('div'));
    const element = document.createElement('sample-element') as Sample;
    host.attachShadow({mode: 'open'}).append(element);
    await element.updateComplete;
    expect([said(element), text(element)]).to.deep.equal(['Hello', '3 of them left right ltr']);
    let loaded = 0;
    offerLanguage('fy', () => {
      loaded += 1;
      registerTerms('fy', {sample: {hello: 'Hoi', sides: {left: 'lofts'}}});
      return Promise.resolve();
    });
    home.lang = 'fy-NL';
    await waitUntil(() => said(element) === 'Hoi');
    expect(text(element)).to.equal('3 of them lofts right ltr');
    element.lang = 'en';
    await waitUntil(() => said(element) === 'Hello');
    element.removeAttribute('lang');
    home.dir = 'rtl';
    await waitUntil(() => text(element).endsWith('rtl'));
    expect(loaded).to.equal(1);
    home.lang = 'no such language!';
    await waitUntil(() => said(element) === 'Hello');
  });
});

describe('manners', () => {
  it('says once that it was seen, and nothing else with it', async () => {
    const home = await fixture<HTMLDivElement>(html`<div></div>`);
    const steps: string[] = [];
    home.addEventListener('unknot-step', event => steps.push(event.step));
    const element = home.appendChild(document.createElement('sample-element')) as Sample;
    await waitUntil(() => steps.length > 0);
    element.remove();
    home.append(element);
    await aTimeout(60);
    expect(steps).to.deep.equal(['seen']);
  });

  it('carries states for styling', async () => {
    const element = await fixture<Sample>(html`<sample-element></sample-element>`);
    element.mark(true);
    expect(element.matches(':state(marked)')).to.equal(true);
    element.mark(false);
    expect(element.matches(':state(marked)')).to.equal(false);
  });
});

describe('hand-over', () => {
  it('goes to the next such element of the session, by focus, with a way back', async () => {
    Guide.define();
    const page = await fixture(html`
      <div>
        <roller-guide id="before"></roller-guide>
        <sample-element></sample-element>
        <roller-guide id="after"></roller-guide>
      </div>
    `);
    const from = page.querySelector('sample-element') as Sample;
    const after = page.querySelector('#after') as unknown as Sample;
    await after.updateComplete;
    expect(handOver(from, 'roller-guide')).to.equal(true);
    await waitUntil(() => after.shadowRoot!.activeElement === title(after));
    const back = await waitUntil(() => after.shadowRoot!.querySelector('button')).then(() =>
      after.shadowRoot!.querySelector('button')!,
    );
    back.click();
    await waitUntil(() => from.shadowRoot!.activeElement === title(from));
    await after.updateComplete;
    expect(after.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('is refused where there is none, and taken by a box around it', async () => {
    const page = await fixture<HTMLDivElement>(html`<div><sample-element></sample-element></div>`);
    const from = page.querySelector('sample-element') as Sample;
    expect(handOver(from, 'point-finder')).to.equal(false);
    let asked = '';
    page.addEventListener('unknot-hand-over', event => {
      asked = (event as HandOverEvent).to;
      event.preventDefault();
    });
    expect(handOver(from, 'point-finder')).to.equal(true);
    expect(asked).to.equal('point-finder');
  });
});

// What a map does when a part of it does not come, cannot be made, or is not drawn. The parts come once for a page, so the order counts.
import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/elements/rolling-session/define.js';
import '../../src/elements/pain-map/define.js';
import {Chunk, pictures, reading, sideView} from '../../src/elements/pain-map/chunks.js';
import type {PainMap} from '../../src/elements/pain-map/pain-map.js';
import type {RollingSession} from '../../src/elements/rolling-session/rolling-session.js';
import {sessionOf} from '../../src/session/context.js';
import {allByRole, byRole, textOf} from '../rig/tree.js';

const root = (map: PainMap): ShadowRoot => {
  if (!map.shadowRoot) throw new Error('The map has not rendered');
  return map.shadowRoot;
};

async function mapIn(template = html`<pain-map></pain-map>`) {
  const parentNode = document.createElement('div');
  parentNode.style.setProperty('width', '360px');
  document.body.append(parentNode);
  const session = await fixture<RollingSession>(html`<rolling-session>${template}</rolling-session>`, {
    parentNode,
  });
  const map = session.querySelector('pain-map');
  if (!map) throw new Error('No map in the template');
  await map.updateComplete;
  return {session, map};
}

const drawn = (map: PainMap) =>
  waitUntil(() => root(map).querySelector('.plate'), 'the drawing', {timeout: 8000});

async function press(map: PainMap, name: string | RegExp): Promise<void> {
  byRole(root(map), 'button', name).click();
  await map.updateComplete;
}

beforeEach(() => document.documentElement.setAttribute('lang', 'en'));

describe('a part that is loaded', () => {
  it('that did not come is asked for again, and only when that is wanted', async () => {
    let asked = 0;
    const part = new Chunk(() => (++asked < 3 ? Promise.reject(new Error('lost')) : Promise.resolve('here')));
    const told: boolean[] = [];
    const host = {requestUpdate: () => told.push(part.failed)} as never;
    expect(part.for(host)).to.equal(undefined);
    await aTimeout(0);
    expect([asked, part.failed, told]).to.deep.equal([1, true, [true]]);
    part.for(host);
    await aTimeout(0);
    expect(asked).to.equal(1);
    for (const times of [2, 3]) {
      part.retry();
      part.for(host);
      await aTimeout(0);
      expect(asked).to.equal(times);
    }
    expect([part.for(host), part.failed]).to.deep.equal(['here', false]);
  });
});

describe('without the muscles', () => {
  it('the marks are safe, and they come when they are asked for again, even without a drawing', async () => {
    reading.failed = pictures.failed = true;
    const {map} = await mapIn(html`<pain-map value="lumbar left 7"></pain-map>`);
    expect(textOf(root(map))).to.contain('The list of muscles did not load. Your marks are safe.');
    expect(map.value).to.deep.equal([{zone: 'lumbar', side: 'left', intensity: 7}]);
    root(map).querySelector<HTMLElement>('.sources button')?.click();
    await waitUntil(() => root(map).querySelector('.choose'), 'the muscles', {timeout: 8000});
    expect(root(map).querySelector('.plate')).to.equal(null);
  });
});

describe('without its drawing', () => {
  it('a map says so and the list does the same; asked for again, the drawing comes', async () => {
    pictures.failed = true;
    const {map} = await mapIn();
    expect(textOf(root(map))).to.contain('The drawing did not load. The list below does the same.');
    await press(map, /^Choose from a list/);
    byRole(root(map), 'checkbox', 'Low back, your left').click();
    expect(map.value).to.deep.equal([{zone: 'lumbar', side: 'left'}]);
    await map.updateComplete;
    expect(allByRole(root(map), 'button', /^Save/)).to.deep.equal([]);
    await press(map, 'Try again');
    await drawn(map);
    expect(root(map).querySelector('[data-at="lumbar left"]')?.getAttribute('aria-pressed')).to.equal('true');
  });

  it('a picture of one muscle says so too', async () => {
    const {value} = pictures;
    pictures.value = undefined;
    pictures.failed = true;
    try {
      const {map} = await mapIn(html`<pain-map muscle="piriformis" side="left"></pain-map>`);
      expect(textOf(root(map))).to.contain('The drawing did not load.');
    } finally {
      pictures.value = value;
      pictures.failed = false;
    }
  });

  it('the view from the side is missing where it would stand, and the way to the others stays', async () => {
    sideView.failed = true;
    const {map} = await mapIn();
    await drawn(map);
    await press(map, 'Side');
    expect(textOf(root(map))).to.contain('The drawing did not load.');
    await press(map, 'Back');
    await drawn(map);
    await press(map, 'Side');
    await press(map, 'Try again');
    await waitUntil(() => root(map).querySelectorAll('.stage.side .plate').length === 2, 'both sides', {
      timeout: 8000,
    });
  });
});

describe('a picture that cannot be made', () => {
  const {toBlob} = HTMLCanvasElement.prototype;
  const {createObjectURL} = URL;
  afterEach(() => {
    HTMLCanvasElement.prototype.toBlob = toBlob;
    URL.createObjectURL = createObjectURL;
  });

  for (const format of ['PNG', 'SVG'])
    it(`${format}: it is said, and said no more once it has worked`, async function () {
      // WebKit writes a PNG of six million points in seconds.
      this.timeout(60_000);
      const {map} = await mapIn(html`<pain-map value="lumbar left 7"></pain-map>`);
      await drawn(map);
      const said = () => textOf(root(map)).includes('This browser could not make the picture.');
      HTMLCanvasElement.prototype.toBlob = callback => callback(null);
      URL.createObjectURL = () => {
        throw new Error('no');
      };
      await press(map, new RegExp(format));
      await waitUntil(said, 'it is said', {timeout: 8000});
      HTMLCanvasElement.prototype.toBlob = toBlob;
      const made: Blob[] = [];
      URL.createObjectURL = blob => {
        made.push(blob as Blob);
        return '#';
      };
      await press(map, new RegExp(format));
      await waitUntil(() => made.length === 1 && !said(), 'it is made', {timeout: 40_000});
      expect(made[0]?.type).to.match(format === 'PNG' ? /png/ : /svg/);
    });
});

describe('what is not known', () => {
  it('a place of another atlas that the drawing does not have is marked by the list, which says so', async () => {
    const {atlas, words} = await sessionOf(document).atlas();
    const tail = atlas.zones.find(({id}) => id === 'coccyx');
    const answers: Record<string, unknown> = {
      'more.json': {
        ...atlas,
        id: 'more',
        words: {en: 'more-words.json'},
        zones: [...atlas.zones, {...tail, id: 'tail-tip', neighbours: []}],
      },
      'more-words.json': {
        ...words,
        atlas: 'more',
        zones: {...words.zones, 'tail-tip': {name: 'Tip of your tail', where: 'Right at the end'}},
      },
    };
    const {fetch} = window;
    window.fetch = input =>
      Promise.resolve(new Response(JSON.stringify(answers[String(input).replace(/.*\//, '')])));
    try {
      const {session, map} = await mapIn();
      session.setAttribute('atlas', 'more.json');
      await session.updateComplete;
      expect((await sessionOf(session).atlas()).problem?.message).to.equal(undefined);
      await drawn(map);
      await press(map, /^Choose from a list/);
      await waitUntil(() => textOf(root(map)).includes('Tip of your tail'), 'the place');
      expect(textOf(root(map))).to.contain('Right at the end The drawing has no outline for this place.');
      byRole(root(map), 'checkbox', 'Tip of your tail, the middle').click();
      await map.updateComplete;
      expect(map.value).to.deep.equal([{zone: 'tail-tip', side: 'midline'}]);
      expect(root(map).querySelector('.mark-name')?.textContent).to.contain('no outline');
    } finally {
      window.fetch = fetch;
    }
  });

  it('unknown words in attributes are each said once, and the default stands', async () => {
    const warned: string[] = [];
    const {warn} = console;
    console.warn = (text: unknown) => warned.push(String(text));
    try {
      const {map} = await mapIn(
        html`<pain-map muscle="glute" view="above" side="up" value="glute left, si right 3"></pain-map>`,
      );
      await drawn(map);
      await waitUntil(() => warned.length >= 4, 'the warnings', {timeout: 8000});
      await aTimeout(50);
      for (const name of ['muscle', 'view', 'side', 'value'])
        expect(
          warned.filter(text => text.includes(`${name}="`)),
          name,
        ).to.have.length(1);
      expect(map.value).to.deep.equal([{zone: 'si', side: 'right', intensity: 3}]);
      expect([map.view, map.side]).to.deep.equal(['both', '']);
      for (const name of ['muscle', 'view', 'side', 'value', 'body', 'sources']) map.removeAttribute(name);
      await map.updateComplete;
      expect([map.muscle, map.view, map.side, map.defaultValue, map.body, map.sources]).to.deep.equal([
        '',
        'both',
        '',
        '',
        'neutral',
        5,
      ]);
    } finally {
      console.warn = warn;
    }
  });
});

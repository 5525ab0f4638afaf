// An atlas of somebody else's, by its address: `<rolling-session atlas>` around a map and a guide, as on a page.
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/elements/pain-map/define.js';
import type {PainMap} from '../../src/elements/pain-map/pain-map.js';
import '../../src/elements/roller-guide/define.js';
import '../../src/elements/rolling-session/define.js';
import type {UnknotErrorEvent} from '../../src/elements/events.js';
import type {RollingSession} from '../../src/elements/rolling-session/rolling-session.js';
import {allByRole, byRole, textOf} from '../rig/tree.js';

const NECK = '/test/model/fixtures/neck.json';
const soon = (found: () => unknown, what?: string) => waitUntil(found, what, {timeout: 10_000});

const inside = ({shadowRoot}: Element): ShadowRoot => {
  if (!shadowRoot) throw new Error('Not rendered');
  return shadowRoot;
};

async function page(atlas: string | null, language = 'en') {
  const errors: UnknotErrorEvent[] = [];
  const home = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
  home.addEventListener('unknot-error', event => errors.push(event));
  const session = document.createElement('rolling-session');
  if (atlas !== null) session.setAttribute('atlas', atlas);
  session.innerHTML = '<pain-map></pain-map><roller-guide></roller-guide>';
  home.append(session);
  const [map, guide] = [session.querySelector('pain-map')!, session.querySelector('roller-guide')!];
  await map.updateComplete;
  return {home, session, map, guide, errors};
}

/** The list of places, opened. */
async function places(map: PainMap): Promise<ShadowRoot> {
  if (!inside(map).querySelector('.places')) byRole(inside(map), 'button', /list|Liste/).click();
  await map.updateComplete;
  return inside(map);
}

const inForce = (session: RollingSession, id: string) =>
  soon(() => session.state.atlas === id, `${id} in force`);
const neckIn = async (language = 'en') => {
  const on = await page(NECK, language);
  await inForce(on.session, 'neck-and-shoulder');
  return on;
};
const zonesOf = ({state}: RollingSession) => state.pain.map(({zone}) => zone);
const asideOf = ({state}: RollingSession) => state.aside.map(({zone}) => zone);

/** Answers for these addresses, by their last part; the rest goes its way. */
function answer(answers: Readonly<Record<string, () => Response | Promise<Response>>>): void {
  window.fetch = (input, init) => {
    const last = String(input).replace(/.*\//, '');
    return answers[last] ? Promise.resolve(answers[last]()) : fetched(input, init);
  };
}
const fetched = window.fetch.bind(window);
const timed = window.setTimeout.bind(window);

before(async function () {
  // Every module comes by itself here, for the first page.
  this.timeout(90_000);
  const {guide} = await neckIn();
  guide.muscle = 'upper-trapezius';
  guide.side = 'left';
  await waitUntil(() => textOf(inside(guide)).includes('Lean in slowly.'), 'all is here', {timeout: 80_000});
});

const failures: unknown[] = [];
window.addEventListener('unhandledrejection', ({reason}) => failures.push(reason));

afterEach(() => {
  // Between two atlases a map may show the one and read the other.
  expect(failures.splice(0)).to.deep.equal([]);
  window.fetch = fetched;
  window.setTimeout = timed as typeof window.setTimeout;
});

describe('an atlas of neck and shoulder', () => {
  for (const [language, place, why, muscle, title, step] of [
    [
      'en',
      'Temple',
      'Often felt here: temple.',
      'Top of the shoulder',
      'Treat the top of the shoulder',
      'Lean in slowly.',
    ],
    ['de', 'Schläfe', 'Schläfe', 'Oben auf der Schulter', 'Oben auf der Schulter', 'Langsam anlehnen.'],
  ] as const) {
    it(`is marked, answered and treated in its own words (${language})`, async () => {
      const {session, map, guide, errors} = await neckIn(language);
      const root = await places(map);
      await soon(() => allByRole(root, 'checkbox', new RegExp(place)).length === 2, 'in this language');
      expect(root.querySelectorAll('.place')).to.have.length(7);
      // It brings no art of its own: each place says so, and the list does what the drawing cannot.
      await soon(() => root.querySelector('.plate'), 'the drawing has come');
      expect(root.querySelectorAll('.place small').length).to.equal(7);
      allByRole(root, 'checkbox', new RegExp(place))[0]!.click();
      await soon(() => root.querySelector('.choose'), 'its muscles');
      expect(zonesOf(session)).to.deep.equal(['temple']);
      const first = root.querySelector<HTMLElement>('.choose')!;
      expect(first.textContent).to.contain(muscle).and.to.contain(why);
      expect(first.dataset['muscle']).to.equal('upper-trapezius');
      session.state = {flags: []};
      first.click();
      await soon(() => textOf(inside(guide)).includes(step), 'the guide in its words');
      expect(textOf(inside(guide))).to.contain(title);
      await expect(session).to.be.accessible();
      expect(errors.map(({message}) => message)).to.deep.equal([]);
    });
  }

  it('says of a place that the drawing has no outline for it', async () => {
    const {map} = await neckIn();
    const root = await places(map);
    await soon(() => textOf(root).includes('The drawing has no outline for this place.'));
  });

  it('offers nobody a muscle that nobody should press, and says what instead', async () => {
    const {session, guide} = await neckIn();
    session.state = {
      pain: [{zone: 'temple', side: 'left'}],
      selected: {muscle: 'suboccipitals', side: 'left'},
    };
    await soon(() => textOf(inside(guide)).includes('Nod slowly instead.'));
    expect(textOf(inside(guide))).to.contain('Vessels and nerves run here.');
  });

  it('is changed over with the language of the page', async () => {
    const {home, map} = await neckIn();
    home.lang = 'de';
    const root = await places(map);
    await soon(() => allByRole(root, 'checkbox', /Schläfe/).length === 2);
  });

  it('keeps what it does not know aside, says so, and gives it back', async () => {
    const {session, map} = await page(null);
    session.state = {
      pain: [
        {zone: 'lumbar', side: 'left', intensity: 7},
        {zone: 'si', side: 'right'},
      ],
      checks: [{muscle: 'piriformis', side: 'left', result: 'pain'}],
      queue: [{muscle: 'piriformis', side: 'left', seconds: 60}],
      selected: {muscle: 'piriformis', side: 'left'},
    };
    await soon(() => inside(map).querySelector('.choose'));
    session.setAttribute('atlas', NECK);
    await inForce(session, 'neck-and-shoulder');
    expect(asideOf(session)).to.deep.equal(['lumbar', 'si']);
    expect([zonesOf(session), session.state.checks, session.state.queue]).to.deep.equal([[], [], []]);
    expect(session.state.selected).to.equal(null);
    await soon(() => textOf(inside(map)).includes('2 marks are set aside: this body has no such places.'));
    (await places(map)).querySelector<HTMLElement>('input[data-zone=nape][data-side=left]')!.click();
    await soon(() => inside(map).querySelector('.choose'));
    session.removeAttribute('atlas');
    await inForce(session, 'back-pain');
    expect(zonesOf(session)).to.have.members(['lumbar', 'si']);
    expect(session.state.pain.find(({zone}) => zone === 'lumbar')?.intensity).to.equal(7);
    expect(asideOf(session)).to.deep.equal(['nape']);
    expect(session.state.checks).to.have.length(1);
    expect(session.state.queue).to.have.length(1);
    await soon(() => textOf(inside(map)).includes('One mark is set aside'));
  });
});

describe('an atlas that cannot be used', () => {
  const refused = async (atlas: string) => {
    const on = await page(atlas);
    await soon(() => on.errors.length, 'told to the app');
    const [error] = on.errors;
    expect([error?.element, error?.code]).to.deep.equal(['rolling-session', 'atlas']);
    return {...on, message: error?.message ?? ''};
  };
  const document = (text: string) => URL.createObjectURL(new Blob([text]));
  /** The built-in body stands in, and can be marked. */
  const standsIn = async ({session, map}: {session: RollingSession; map: PainMap}, sentence: string) => {
    await soon(() => textOf(inside(map)).includes(sentence), sentence);
    byRole(inside(map), 'button', 'Try again');
    expect(session.state.atlas).to.equal('back-pain');
    (await places(map)).querySelector<HTMLElement>('input[data-zone=lumbar][data-side=left]')!.click();
    await soon(() => inside(map).querySelector('.choose'));
  };

  it('of a newer format is refused in a clear sentence', async () => {
    const on = await refused(document('{"format": "unknot-atlas/2", "everything": "else"}'));
    expect(on.message)
      .to.contain('unknot-atlas/1')
      .and.to.contain('unknot-atlas/2')
      .and.to.contain('another version');
    await standsIn(on, 'could not be read. Here is our own instead.');
  });

  it('that is no JSON is refused', async () => {
    const on = await refused(document('<!doctype html>A page'));
    await standsIn(on, 'could not be read. Here is our own instead.');
  });

  it('that presses where nobody should is refused, by its place', async () => {
    const json = await (await fetch(NECK)).json();
    json.techniques[0].from = {view: 'back', x: 20, y: 90};
    const on = await refused(document(JSON.stringify(json)));
    expect(on.message).to.contain('/techniques/0').and.to.contain('upper-neck');
  });

  it('that is not there is said, and asked for again', async () => {
    answer({'neck.json': () => new Response('Not here.', {status: 404})});
    const on = await refused(NECK);
    expect(on.message).to.contain('neck.json').and.to.contain('404');
    await standsIn(on, 'could not be found. Here is our own instead.');
    window.fetch = fetched;
    byRole(inside(on.map), 'button', 'Try again').click();
    await inForce(on.session, 'neck-and-shoulder');
    await soon(() => allByRole(inside(on.map), 'button', 'Try again').length === 0);
    expect(asideOf(on.session)).to.deep.equal(['lumbar']);
  });

  it('whose words are not there is said', async () => {
    answer({'neck.en.json': () => new Response('Not here.', {status: 404})});
    const on = await refused(NECK);
    expect(on.message).to.contain('neck.en.json');
    await standsIn(on, 'could not be found.');
  });

  it('in a language that does not come is read in English', async () => {
    answer({'neck.de.json': () => new Response('Not here.', {status: 404})});
    const {map} = await page(NECK, 'de');
    const root = await places(map);
    await soon(() => allByRole(root, 'checkbox', /Temple/).length === 2);
  });

  it('that is slow leaves the built-in one for as long, and is taken when it comes', async () => {
    // Eight seconds pass at once; everything else takes its time.
    window.setTimeout = ((act: () => void, ms?: number) =>
      timed(act, ms === 8000 ? 0 : ms)) as typeof setTimeout;
    let arrive = (): void => undefined;
    const late = new Promise<void>(resolve => (arrive = resolve));
    answer({'neck.json': () => late.then(() => fetched(NECK))});
    const on = await refused(NECK);
    expect(on.message).to.contain('neck.json: still loading');
    await standsIn(on, 'is slow to come. Here is our own meanwhile.');
    arrive();
    await inForce(on.session, 'neck-and-shoulder');
    await soon(() => allByRole(inside(on.map), 'button', 'Try again').length === 0);
    expect(asideOf(on.session)).to.deep.equal(['lumbar']);
  });
});

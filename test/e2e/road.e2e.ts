// The whole road on built pages: from "it hurts here" to a finished minute, and how it was.
import {expect} from '@open-wc/testing';
import {openPage, until, type Page} from '../rig/page.js';

/** Every event of a page that bubbles out of the elements, by what it carries. */
function overhear(page: Page): {type: string; keys: string[]}[] {
  const heard: {type: string; keys: string[]}[] = [];
  const ours = [
    'unknot-step',
    'pain-change',
    'source-select',
    'clearance-change',
    'tool-change',
    'guide-start',
    'timer-start',
    'timer-stroke',
    'timer-finish',
    'treatment-record',
    'session-change',
    'unknot-hand-over',
    'queue-change',
  ];
  for (const type of ours) {
    page.document.addEventListener(type, event => heard.push({type, keys: Object.keys(event)}));
  }
  return heard;
}

/** Runs the minute out, however many parts it has. */
async function runOut(page: Page): Promise<void> {
  const timer = await page.select('trigger-point-timer');
  const status = () => Reflect.get(timer, 'status') as unknown;
  await until('a running timer', () => status() === 'running');
  for (let left = 600; left > 0 && status() !== 'done'; left -= 15) await page.tick(15_000);
  expect(status()).to.equal('done');
}

/** Where, how wide, and whether the minute is run to its end: once a page is enough. */
const PAGES = [
  ['/stories/article.html', 360, true],
  ['/test/hosts/hostile.html', 360, true],
  ['/csp/stories/article.html', 1200, false],
] as const;

for (const [path, width, toTheEnd] of PAGES) {
  describe(`${path} at ${width} px`, () => {
    it('leads from a mark to a finished minute in at most eight taps', async function () {
      this.timeout(240_000);
      const page = await openPage(path, {width, height: 800, clock: true});
      const heard = overhear(page);
      let taps = 0;
      const tap = async (element: Element) => {
        taps += 1;
        await page.tap(element);
        await page.tick(600);
      };
      const road = await page.select('rolling-session');
      await tap(await page.select('path[data-zone="lumbar"][data-side="left"]', road.shadowRoot!));
      await page.select('[data-muscle="gluteus-medius"][data-side="left"]', road.shadowRoot!);
      await page.select('[data-muscle="iliopsoas"][data-side="left"]', road.shadowRoot!);

      await tap(await page.select('[data-muscle="gluteus-medius"][data-side="left"]', road.shadowRoot!));
      // The questions come once, before the first press.
      await tap(await page.find('radio', /nothing serious/i, road.shadowRoot!));
      await tap(await page.find('button', /none of these/i, road.shadowRoot!));

      await tap(await page.select('[data-tool="massage-ball"]', road.shadowRoot!));
      await tap(await page.find('button', /start the timer/i, road.shadowRoot!));
      // What the technique would change with is asked where it is chosen.
      const none = await page.find('button', /none of these/i, road.shadowRoot!).catch(() => undefined);
      if (none) await tap(none);
      const timer = await page.select('trigger-point-timer', road.shadowRoot!);
      if (Reflect.get(timer, 'status') !== 'running') {
        await tap(await page.find('button', /^start$/i, road.shadowRoot!));
      }
      await until('a running minute', () => Reflect.get(timer, 'status') === 'running');
      expect(taps).to.be.at.most(8);

      if (toTheEnd) {
        await runOut(page);
        await page.tap(await page.find('button', /^easier$/i, road.shadowRoot!));
        await page.tick(500);
        const state = Reflect.get(road, 'state') as {
          ratings: readonly {muscle: string; change?: number}[];
        };
        expect(state.ratings.map(({muscle}) => muscle)).to.eql(['gluteus-medius']);
        expect(state.ratings[0]?.change).to.equal(1);
      }

      expect(page.errors).to.eql([]);
      expect(heard.filter(({type}) => type !== 'unknot-step')).to.eql([]);
      expect(heard.length).to.be.greaterThan(2);
      for (const {keys} of heard)
        expect(keys.filter(key => key !== 'isTrusted' && key !== 'step')).to.eql([]);
      for (const url of page.requests) expect(new URL(url).origin).to.equal(location.origin);
    });
  });
}

describe('by keyboard alone', () => {
  it('leads from a mark to a running minute', async function () {
    this.timeout(240_000);
    const page = await openPage('/stories/article.html', {width: 720, height: 900, clock: true});
    const road = await page.select('rolling-session');
    /** Tabs on until the focus is on what is wanted; says where it went if it never is. */
    const tabTo = async (what: string, fits: (element: Element) => boolean) => {
      const way: string[] = [];
      for (let presses = 0; presses < 60; presses++) {
        const {focused} = page;
        if (focused && fits(focused)) return;
        way.push(focused?.getAttribute('aria-label') ?? focused?.textContent?.trim().slice(0, 20) ?? '-');
        await page.press('Tab');
      }
      throw new Error(`Tab never came to ${what}: ${way.join(' | ')}`);
    };
    (await page.select('rolling-session pain-map', page.document).catch(() => road)).focus();
    await tabTo('the body', element => element.matches('path[data-at]'));
    // From wherever the body is entered, arrows lead to the low back on the left.
    const at = () => page.focused?.getAttribute('data-at');
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowLeft']) {
      if (at() === 'lumbar left') break;
      await page.press(key);
    }
    expect(at()).to.equal('lumbar left');
    await page.press('Enter');
    await page.tick(600);
    await tabTo('the side hip muscle', element => element.matches('[data-muscle="gluteus-medius"]'));
    await page.press('Enter');
    await page.tick(600);
    await tabTo('none of these', element => /none of these/i.test(element.textContent ?? ''));
    await page.press('Enter');
    await page.tick(600);
    await tabTo('a tool', element => element.matches('[data-tool]'));
    for (let turns = 0; turns < 4 && !page.focused?.matches('[data-tool="massage-ball"]'); turns++) {
      await page.press('ArrowRight');
    }
    await page.press('Space');
    await page.tick(600);
    await tabTo('start', element => /start the timer/i.test(element.textContent ?? ''));
    await page.press('Enter');
    await page.tick(600);
    await tabTo('none of these', element => /none of these/i.test(element.textContent ?? ''));
    await page.press('Enter');
    await page.tick(600);
    const timer = await page.select('trigger-point-timer', road.shadowRoot!);
    const running = () => Reflect.get(timer, 'status') === 'running';
    if (!running()) {
      await tabTo('the timer’s start', element => element.textContent?.trim() === 'Start');
      await page.press('Enter');
      await page.tick(600);
    }
    await until('a running minute', running);
    expect(page.errors).to.eql([]);
  });
});

describe('a road that does not come', () => {
  it('says so, asks again, and then offers the page itself', async () => {
    const page = await openPage('/lost/road/dist/embed.html', {width: 360, height: 800});
    const again = await page.find('button', /^try again$/i);
    expect(page.text).to.include('did not load');
    await page.tap(again);
    await page.find('button', /^load the page again$/i);
    expect(page.errors).to.eql([]);
  });
});

describe('accessibility of the article', () => {
  for (const width of [360, 1200]) {
    it(`axe finds nothing at ${width} px, before and after a mark`, async function () {
      this.timeout(60_000);
      const page = await openPage('/stories/article.html', {width, height: 900});
      const road = await page.select('rolling-session');
      const zone = await page.select('path[data-zone="lumbar"][data-side="left"]', road.shadowRoot!);
      expect(await page.axe()).to.eql([]);
      await page.tap(zone);
      await page.select('[data-muscle="gluteus-medius"]', road.shadowRoot!);
      expect(await page.axe()).to.eql([]);
    });
  }
});

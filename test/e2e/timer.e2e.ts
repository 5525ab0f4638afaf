// The timer on a built page, through what happens to pages: a reload, a long absence, a lid that is closed.
import {expect} from '@open-wc/testing';
import {openPage, until, type Page} from '../rig/page.js';

const PAGE = '/dist/embed.html?element=trigger-point-timer&seconds=60&muted=';

const timerOf = async (page: Page) => {
  const timer = await page.select('trigger-point-timer');
  const read = (what: string): unknown => Reflect.get(timer, what);
  return {
    timer,
    status: () => read('status'),
    remaining: () => read('remaining'),
    press: async (name: RegExp) => page.tap(await page.find('button', name, timer.shadowRoot!)),
  };
};

/** A minute that has run for thirteen seconds, settling in included. */
async function tenSecondsIn() {
  const page = await openPage(PAGE, {width: 360, height: 800, clock: true});
  const timer = await timerOf(page);
  await timer.press(/^start$/i);
  // Alone on a page it asks the safety questions itself.
  await page.tap(await page.find('radio', /nothing serious/i));
  await page.tap(await page.find('button', /none of these/i));
  await timer.press(/^start$/i);
  await until('a running minute', () => timer.status() === 'running');
  await page.tick(13_000);
  expect(timer.remaining()).to.equal(50);
  return {page, ...timer};
}

describe('a minute and its page', () => {
  it('goes on by itself after a reload of a few seconds, at the right one', async () => {
    const {page} = await tenSecondsIn();
    await page.reload({away: 5000});
    const {status, remaining} = await timerOf(page);
    await until('the run', () => status() === 'running');
    expect(remaining()).to.be.within(44, 45);
    await page.tick(46_000);
    expect(status()).to.equal('done');
    expect(page.errors).to.eql([]);
  });

  it('waits at the last sure second after a longer one, asks again, and says so', async () => {
    const {page} = await tenSecondsIn();
    await page.reload({away: 60_000});
    const {status, remaining, press} = await timerOf(page);
    await until('the run', () => status() === 'paused');
    expect(remaining()).to.equal(50);
    expect(page.text).to.include('The page was away');
    await press(/^go on$/i);
    await page.find('button', /none of these/i);
    expect(status()).to.equal('paused');
    expect(page.errors).to.eql([]);
  });

  it('is held at the last sure second when the device slept', async () => {
    const {page, status, remaining, press} = await tenSecondsIn();
    page.sleep(600_000);
    await page.tick(1500);
    expect(status()).to.equal('paused');
    expect(remaining()).to.be.within(49, 50);
    expect(page.text).to.include('The device slept');
    await press(/^go on$/i);
    await page.tick(5000);
    expect(status()).to.equal('running');
    expect(page.errors).to.eql([]);
  });
});

describe('a part that did not come', () => {
  const forget = () => (document.cookie = 'found=; max-age=0; path=/');
  beforeEach(forget);
  afterEach(forget);
  /** The network is back. */
  const find = () => (document.cookie = 'found=1; path=/');

  async function lost(what: string) {
    const page = await openPage(`/lost/${what}${PAGE}`, {width: 360, height: 800});
    /** Asked for again it comes; where a browser asks but once for a module (Firefox), the page can be loaded again. */
    const again = async () => {
      await page.tap(await page.find('button', /^try again$/i));
      await page.settle();
      if (!page.findAll('button', /^load the page again$/i).length) return false;
      await page.reload();
      return true;
    };
    return {page, again};
  }

  // Before the one in which it comes: a browser keeps a module for the pages after.
  it('it still does not come: the page can be loaded again, nothing is silent', async () => {
    const {page} = await lost('body');
    await page.tap(await page.find('button', /^try again$/i));
    await page.find('button', /^load the page again$/i);
    expect(page.errors).to.eql([]);
  });

  it('the face: it says so, and comes when it is asked for again', async () => {
    const {page, again} = await lost('body');
    const retry = await page.find('button', /^try again$/i);
    expect(page.text).to.include('did not load');
    expect(retry.getBoundingClientRect().height).to.be.at.least(44);
    find();
    await again();
    const {press} = await timerOf(page);
    await press(/^start$/i);
    await page.find('button', /none of these/i);
    expect(page.errors).to.eql([]);
  });

  it('the safety questions: nothing starts without them, it says so, and they come', async () => {
    const {page, again} = await lost('safety-check');
    const {press, status} = await timerOf(page);
    await press(/^start$/i);
    await page.find('button', /^try again$/i);
    expect(page.text).to.include('Nothing starts before').and.include('112');
    expect(status()).to.equal('idle');
    find();
    if (await again()) await (await timerOf(page)).press(/^start$/i);
    await page.find('button', /none of these/i);
    expect(page.errors).to.eql([]);
  });
});

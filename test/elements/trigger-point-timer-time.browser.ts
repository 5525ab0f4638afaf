import {expect, fixtureCleanup, html} from '@open-wc/testing';
import {
  aloneEach,
  byRole,
  clock,
  medius,
  mount,
  plain,
  run,
  session,
  settle,
  withClock,
} from '../rig/timer.js';

aloneEach();

describe('time', () => {
  beforeEach(withClock);

  it('ends at the right second though the page slept through its ticks', async () => {
    const {element, pass, told} = await run(
      3000,
      html`<trigger-point-timer muted seconds="120"></trigger-point-timer>`,
    );
    // A hidden tab: one tick a minute.
    clock?.jump(57_000);
    await settle();
    expect(element.remaining).to.equal(63);
    clock?.jump(60_000);
    await settle();
    expect(element.remaining).to.equal(3);
    await pass(3000);
    expect(element.status).to.equal('done');
    expect(told.filter(({type}) => type === 'timer-stroke')).to.have.length(17);
  });

  it('shows the truth at once when the page is looked at again', async () => {
    const {element, press, time} = await mount(plain);
    await press('Start');
    await settle();
    // All ticks lost: both clocks go on, nothing rings.
    const lost = performance.now() + 33_000;
    const wall = Date.now() + 33_000;
    const {now} = performance;
    const dateNow = Date.now;
    performance.now = () => lost;
    Date.now = () => wall;
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(time()).to.equal('0:30');
    expect(element.remaining).to.equal(30);
    performance.now = now;
    Date.now = dateNow;
  });

  it('a sleep that stops one clock: held at the last sure second, and said', async () => {
    const {element, press, pass} = await run(13_000);
    clock?.shiftWall(600_000);
    await pass(1000);
    expect(element.status).to.equal('paused');
    expect(element.remaining).to.equal(50);
    expect(element.shadowRoot?.textContent).to.include('The device slept');
    await press('Go on');
    await pass(5000);
    expect(element.remaining).to.equal(45);
  });

  it('a changed wall clock holds it too', async () => {
    const {element, pass} = await run(13_000);
    clock?.shiftWall(-3_600_000);
    await pass(1000);
    expect(element.status).to.equal('paused');
  });

  it('goes on in its place while it is moved in the page', async () => {
    const {element, pass} = await run(13_000);
    const box = document.createElement('div');
    element.after(box);
    box.append(element);
    await pass(10_000);
    expect(element.status).to.equal('running');
    expect(element.remaining).to.equal(40);
    box.replaceWith(element);
    await pass(5000);
    expect(element.remaining).to.equal(35);
  });

  it('leaves nothing behind when it is taken out', async () => {
    const {element} = await run(5000);
    element.remove();
    expect(sessionStorage.getItem('unknot/run')).to.equal(null);
    expect(clock?.waiting).to.equal(0);
  });
});

describe('a reload', () => {
  beforeEach(withClock);

  /** What a reload does: the element is gone without a word, storage stays, and the page comes back after a while. */
  async function reload(seconds: number) {
    const kept = sessionStorage.getItem('unknot/run') ?? '';
    fixtureCleanup();
    sessionStorage.setItem('unknot/run', kept);
    clock?.tick(seconds * 1000);
    return mount(html`<trigger-point-timer muscle="gluteus-medius" side="left" muted></trigger-point-timer>`);
  }

  it('within fifteen seconds goes on by itself, at the right second', async () => {
    await run(33_000, medius);
    const {element} = await reload(5);
    expect(element.status).to.equal('running');
    expect(element.remaining).to.equal(55);
  });

  it('later waits at the last sure second, and says so', async () => {
    await run(33_000, medius);
    const {element} = await reload(60);
    expect(element.status).to.equal('paused');
    expect(element.remaining).to.equal(60);
    expect(element.shadowRoot?.textContent).to.include('The page was away');
  });

  it('asks the safety questions again before a late one goes on, and not in the middle of one that does', async () => {
    await run(33_000, medius);
    session.set({flags: null});
    await settle();
    const soon = await reload(5);
    expect(soon.element.status).to.equal('running');
    const late = await reload(60);
    await late.press('Go on');
    await settle(100);
    expect(late.element.status).to.equal('paused');
    expect(late.element.shadowRoot?.querySelector('safety-check')).not.to.equal(null);
    session.set({flags: []});
    await settle();
    await late.press('Go on');
    expect(late.element.status).to.equal('running');
  });

  it('takes nothing that it cannot read', async () => {
    for (const junk of [
      '{',
      'null',
      '[]',
      '{"version":1}',
      '{"version":1,"owner":"x","run":{"points":[]}}',
    ]) {
      sessionStorage.setItem('unknot/run', junk);
      const {element} = await mount(plain);
      expect(element.status).to.equal('idle');
      fixtureCleanup();
    }
  });

  it('keeps how far it is, and never an answer or a mark', async () => {
    session.set({pain: [{zone: 'lumbar', side: 'left', intensity: 8}]});
    await run(5000, medius);
    expect(Object.keys(sessionStorage)).to.deep.equal(['unknot/run']);
    expect(sessionStorage.getItem('unknot/run')).not.to.match(/lumbar|intensity|flags|before/);
  });
});

describe('one timer on a page', () => {
  beforeEach(withClock);

  it('a second start asks, then pauses the first', async () => {
    const first = await mount(plain);
    const second = await mount(html`<trigger-point-timer muted seconds="75"></trigger-point-timer>`);
    await first.press('Start');
    await second.press('Start');
    expect([first.element.status, second.element.status]).to.deep.equal(['running', 'idle']);
    await second.press('Start this one');
    expect([first.element.status, second.element.status]).to.deep.equal(['paused', 'running']);
    expect(first.element.shadowRoot?.textContent).to.include('Another timer is running');
  });

  it('may leave the first alone', async () => {
    const first = await mount(plain);
    const second = await mount(plain);
    await first.press('Start');
    await second.press('Start');
    await second.press('Leave it');
    expect([first.element.status, second.element.status]).to.deep.equal(['running', 'idle']);
    expect(byRole(second.element, 'button', 'Start')).not.to.equal(null);
  });
});

// Several points in a row, and what the rest of the page makes of them.
import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/elements/roller-guide/define.js';
import {allByRole, aloneEach, byRole, clock, mount, session, settle, until, withClock} from '../rig/timer.js';
import * as tree from '../rig/tree.js';

aloneEach();

const QUEUE = [
  {muscle: 'gluteus-medius', side: 'left', seconds: 60},
  {muscle: 'piriformis', side: 'left', seconds: 60},
  {muscle: 'piriformis', side: 'right', seconds: 60},
] as const;

/** An article: the guide, and below it the timer. */
async function article() {
  session.set({queue: QUEUE, selected: {muscle: 'iliopsoas', side: 'left'}});
  const box = await fixture<HTMLElement>(
    html`<div>
      <roller-guide></roller-guide>
      <trigger-point-timer muted></trigger-point-timer>
    </div>`,
  );
  const guide = box.querySelector('roller-guide');
  const timer = box.querySelector('trigger-point-timer');
  if (!guide || !timer) throw new Error('The article is empty.');
  await timer.updateComplete;
  do await settle(100);
  while (timer.shadowRoot?.textContent.includes('One moment') || !allByRole(guide, 'heading').length);
  const shown = () => tree.nameOf(allByRole(guide, 'heading')[0] ?? guide).toLowerCase();
  return {
    guide,
    timer,
    shown,
    /** The guide follows in its own time. */
    shows: async (name: string) => {
      await until(() => shown().includes(name));
      expect(shown()).to.include(name);
    },
    press: async (name: string) => {
      byRole(timer, 'button', name).click();
      await settle(150);
    },
    pass: async (ms: number) => {
      clock?.tick(ms);
      await settle(150);
    },
    name: () => tree.nameOf(byRole(timer, 'heading')).toLowerCase(),
  };
}

describe('a queue beside a guide', () => {
  beforeEach(withClock);

  it('shows each point in the guide: the first at the start, the next as soon as there is rest', async () => {
    const {shown, shows, press, pass, name} = await article();
    const other = shown();
    await press('Start');
    expect(session.state.selected).to.deep.equal({muscle: 'gluteus-medius', side: 'left'});
    const first = name();
    expect(other).not.to.include(first);
    await shows(first);
    await press('Begin now');
    await press('Skip');
    expect(name()).not.to.equal(first);
    expect(session.state.selected).to.deep.equal({muscle: 'piriformis', side: 'left'});
    await shows(name());
    await pass(15_000 + 3000 + 60_000 + 180_000);
    expect(session.state.selected).to.deep.equal({muscle: 'piriformis', side: 'right'});
  });

  it('takes neither the focus nor the place on the page', async () => {
    const {timer, press} = await article();
    const start = byRole(timer, 'button', 'Start');
    timer.scrollIntoView();
    start.focus();
    await press('Start');
    await press('Begin now');
    const held = timer.shadowRoot?.activeElement;
    await press('Skip');
    expect(document.activeElement).to.equal(timer);
    expect(timer.shadowRoot?.activeElement).to.equal(held);
    // Engines that anchor what is in view keep it there, however long the guide above has become.
    const at = held?.getBoundingClientRect().top;
    if (CSS.supports('overflow-anchor', 'auto')) expect(at).to.be.within(0, innerHeight);
  });

  it('leaves open what the reader looks up in the middle of a point', async () => {
    const {press, pass} = await article();
    await press('Start');
    await pass(10_000);
    session.set({selected: {muscle: 'iliopsoas', side: 'right'}});
    await pass(20_000);
    expect(session.state.selected).to.deep.equal({muscle: 'iliopsoas', side: 'right'});
  });

  it('is paced with the tool and in the place that the guide shows', async () => {
    session.set({place: 'chair', tool: 'massage-ball'});
    const {timer, guide} = await article();
    session.set({queue: [], selected: {muscle: 'gluteus-medius', side: 'left'}});
    const shown = () =>
      guide.shadowRoot
        ?.querySelector('[data-tool][aria-checked=true], [data-tool]:has(:checked)')
        ?.getAttribute('data-tool');
    await until(() => shown() === 'massage-ball' && timer.queue[0]?.tool);
    expect([shown(), timer.queue[0]?.tool]).to.deep.equal(['massage-ball', 'massage-ball']);
    session.set({place: null});
  });
});

describe('a technique by its name', () => {
  beforeEach(withClock);
  const WALL = 'gluteus-maximus.massage-ball.wall';
  const MUSCLE = {muscle: 'gluteus-maximus', side: 'left'} as const;

  it('opened in the guide is the one that is paced, with its press, its length and its movement', async () => {
    const {guide, timer, press, pass} = await article();
    session.set({queue: [], selected: MUSCLE});
    const there = () => allByRole(guide, 'button', 'Without the floor: Massage ball, at a wall')[0];
    await until(() => there() && timer.queue[0]?.tool);
    expect(timer.queue[0]?.tool).to.equal('foam-roller');
    there()?.click();
    await settle();
    byRole(guide, 'button', 'Start the timer').click();
    await until(() => timer.queue[0]?.technique);
    expect(timer.queue).to.deep.equal([{...MUSCLE, seconds: 90, tool: 'massage-ball', technique: WALL}]);
    await press('Start');
    await pass(10_000);
    expect(timer.shadowRoot?.textContent).to.include('Press and stay');
  });

  it('goes before what fits best, and survives a reload', async () => {
    session.set({queue: [{...MUSCLE, seconds: 60, technique: WALL}]});
    const {element, press, pass} = await mount();
    expect(element.queue).to.deep.equal([{...MUSCLE, seconds: 60, tool: 'massage-ball', technique: WALL}]);
    await press('Start');
    await pass(10_000);
    expect(element.shadowRoot?.textContent).to.include('Press and stay');
    const kept = sessionStorage.getItem('unknot/run') ?? '';
    fixtureCleanup();
    sessionStorage.setItem('unknot/run', kept);
    session.set({queue: []});
    const back = await mount();
    expect(back.element.status).to.equal('running');
    expect(back.element.queue[0]?.technique).to.equal(WALL);
    expect(back.element.shadowRoot?.textContent).to.include('Press and stay');
    await back.pass(54_000);
    expect(back.said()).to.match(/Now move: an easy walk/i);
  });

  it('that the muscle does not have is passed over, with one word to the author', async () => {
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => warnings.push(text);
    const queue = [{...MUSCLE, seconds: 60, technique: 'nonsense'}];
    const {element, press} = await mount(
      html`<trigger-point-timer muted .queue=${queue}></trigger-point-timer>`,
    );
    await press('Start');
    element.requestUpdate();
    await settle();
    console.warn = warn;
    expect(element.status).to.equal('running');
    expect(element.queue[0]).to.include(MUSCLE).and.not.have.property('technique');
    expect(warnings).to.deep.equal([
      '<trigger-point-timer> technique="nonsense": allowed is a technique of its muscle.',
    ]);
  });
});

describe('a queue by itself', () => {
  beforeEach(withClock);

  it('says where it is, what is done and what comes', async () => {
    const {timer, press} = await article();
    const rows = () =>
      allByRole(timer, 'listitem').map(row => row.getAttribute('aria-current') ?? row.className);
    expect(rows()).to.deep.equal(['step', '', '']);
    await press('Start');
    await press('Begin now');
    await press('Skip');
    expect(rows()).to.deep.equal(['past', 'step', '']);
    expect(timer.shadowRoot?.textContent).to.include('Next: ');
  });

  it('does a point again from the top, and lets the rest be cut short', async () => {
    const {timer, press} = await article();
    await press('Start');
    await press('Begin now');
    await press('Skip');
    expect(timer.remaining).to.equal(15);
    await press('Go on now');
    expect(timer.remaining).to.equal(3);
    await press('Begin now');
    expect(timer.remaining).to.equal(60);
  });
});

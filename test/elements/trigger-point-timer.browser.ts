import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {
  allByRole,
  aloneEach,
  byRole,
  clock,
  medius,
  mount,
  plain,
  run,
  session,
  settle,
  until,
  withClock,
} from '../rig/timer.js';
import * as tree from '../rig/tree.js';

aloneEach();

describe('<trigger-point-timer> alone on a page', () => {
  it('is a plain interval of a minute and a half without a muscle', async () => {
    const {element, time} = await mount();
    expect(element.status).to.equal('idle');
    expect(element.matches(':state(idle)')).to.equal(true);
    expect(time()).to.equal('1:30');
    await expect(element).to.be.accessible();
  });

  it('names the muscle, its side and its length', async () => {
    const {element, time} = await mount(medius);
    expect(element.status).to.equal('ready');
    expect(tree.nameOf(byRole(element, 'heading'))).to.match(/buttock|hip/i);
    expect(byRole(element, 'button', 'Left').getAttribute('aria-pressed')).to.equal('true');
    expect(time()).to.equal('1:30');
    expect(element.queue).to.deep.equal([
      {muscle: 'gluteus-medius', side: 'left', seconds: 90, tool: element.queue[0]?.tool},
    ]);
    await expect(element).to.be.accessible();
  });

  it('takes the one side that hurts, and asks where it cannot know', async () => {
    const {element, press, count} = await mount(
      html`<trigger-point-timer muscle="gluteus-medius" muted></trigger-point-timer>`,
    );
    element.start();
    await settle();
    expect(element.status).to.equal('ready');
    expect(element.shadowRoot?.textContent).to.include('Which side?');
    await press('Right');
    expect(count('queue-change')).to.equal(1);
    await press('Start');
    expect(element.status).to.equal('running');
    element.remove();

    session.set({
      pain: [
        {zone: 'lumbar', side: 'right'},
        {zone: 'sacrum', side: 'midline'},
      ],
    });
    const second = await mount(
      html`<trigger-point-timer muscle="gluteus-medius" muted></trigger-point-timer>`,
    );
    expect(second.element.queue[0]?.side).to.equal('right');
  });

  it('treats both sides when asked', async () => {
    const {element, press} = await mount(medius);
    await press('Both');
    expect(element.queue.map(({side}) => side)).to.deep.equal(['left', 'right']);
  });

  it('keeps a muscle to its cap, and a still press to the breath', async () => {
    withClock();
    const {element, press, pass, time, count} = await mount(
      html`<trigger-point-timer muscle="piriformis" side="left" seconds="120" muted></trigger-point-timer>`,
    );
    expect(time()).to.equal('1:00');
    expect(allByRole(element, 'button', /longer/)).to.deep.equal([]);
    await press('Start');
    await pass(5000);
    expect(element.shadowRoot?.textContent).to.include('Press and stay').and.include('Breathe out');
    await pass(58_000);
    expect(count('timer-stroke')).to.equal(0);
    expect(count('timer-finish')).to.equal(1);
  });

  it('paces the movement where nothing should be pressed', async () => {
    const {element, time} = await mount(
      html`<trigger-point-timer muscle="iliopsoas" side="left" muted></trigger-point-timer>`,
    );
    expect(time()).to.equal('0:30');
    await expect(element).to.be.accessible();
  });
});

describe('a run', () => {
  beforeEach(withClock);

  it('goes from settling in over the work and the movement to the end', async () => {
    const steps: string[] = [];
    const count = (event: Event) => steps.push('step' in event ? String(event.step) : '');
    document.addEventListener('unknot-step', count);
    const {element, press, pass, names, time, said} = await mount(medius);
    await press('Start');
    expect(element.status).to.equal('running');
    expect(time()).to.equal('3');
    await pass(3000);
    expect(time()).to.equal('1:30');
    expect(element.shadowRoot?.textContent).to.include('Breathe out');
    await pass(4000);
    expect(element.shadowRoot?.textContent).to.include('Lift, come back').and.include('Breathe in');
    await pass(86_000);
    expect(said()).to.match(/^Good\. Now move/);
    await pass(180_000);
    expect(element.status).to.equal('done');
    expect(element.remaining).to.equal(0);
    expect(names().filter(name => name === 'timer-stroke')).to.have.length(13);
    expect(names().filter(name => name !== 'timer-stroke')).to.deep.equal(['timer-start', 'timer-finish']);
    expect(steps.filter(step => step.startsWith('timer'))).to.deep.equal(['timer-started', 'timer-finished']);
    document.removeEventListener('unknot-step', count);
  });

  it('is accessible in every state', async () => {
    const {element, press} = await run(10_000, medius);
    clock?.restore();
    for (const next of ['Pause', 'Stop', 'Done for now', undefined]) {
      // Buttons change colour over a tenth of a second.
      await settle(250);
      await expect(element).to.be.accessible();
      if (next) await press(next);
    }
  });

  it('can be forbidden', async () => {
    const {element} = await mount(plain);
    element.addEventListener('timer-start', event => event.preventDefault());
    element.start();
    await settle();
    expect(element.status).to.equal('idle');
  });

  it('is paused and taken up by a tap anywhere on the face', async () => {
    const {element, pass, names} = await run(10_000);
    byRole(element, 'timer').click();
    await pass(60_000);
    expect(element.status).to.equal('paused');
    expect(element.remaining).to.equal(53);
    expect(element.matches(':state(paused)')).to.equal(true);
    byRole(element, 'timer').click();
    await pass(3000);
    expect(element.remaining).to.equal(50);
    expect(names().filter(name => /pause|resume/.test(name))).to.deep.equal(['timer-pause', 'timer-resume']);
  });

  it('says few words, each at its turn', async () => {
    const {element, press} = await mount(
      html`<trigger-point-timer
        queue="gluteus-medius left 60, gluteus-medius right 60"
        muted
      ></trigger-point-timer>`,
    );
    const heard: string[] = [];
    const live = byRole(element, 'status');
    const watch = () => {
      const text = live.textContent.trim();
      if (text && heard.at(-1) !== text) heard.push(text);
    };
    await press('Start');
    await until(() => live.textContent.trim());
    watch();
    for (let second = 0; second < 240; second++) {
      clock?.tick(1000);
      await element.updateComplete;
      watch();
    }
    expect(heard).to.deep.equal([
      'Side hip muscle, left. Find the spot.',
      'Begin. 60 seconds.',
      'Half way.',
      'Ten seconds.',
      'Good. Now move: Knee rolls.',
      'Rest. Next: Side hip muscle, right.',
      'Side hip muscle, right. Find the spot.',
      'Begin. 60 seconds.',
      'Half way.',
      'Ten seconds.',
      'Good. Now move: Knee rolls.',
      'Done.',
    ]);
    expect(byRole(element, 'heading').textContent).to.include('Side hip muscle');
  });

  it('can be driven from the keyboard alone, and the focus is never lost', async () => {
    const {element, pass} = await mount(plain);
    const focused = () => tree.nameOf(element.shadowRoot?.activeElement ?? document.body);
    byRole(element, 'button', 'Start').focus();
    await sendKeys({press: 'Enter'});
    await settle();
    expect(element.status).to.equal('running');
    expect(focused()).to.equal('Pause');
    await sendKeys({press: 'Enter'});
    await settle();
    expect(focused()).to.equal('Go on');
    await sendKeys({press: 'Enter'});
    await pass(70_000);
    expect(element.status).to.equal('done');
    expect(element.shadowRoot?.activeElement).not.to.equal(null);
  });

  it('takes fifteen seconds more, skips, and begins again', async () => {
    const {element, press, pass, count} = await mount(medius);
    await press(/shorter/);
    expect(element.remaining).to.equal(75);
    expect(count('queue-change')).to.equal(1);
    await press('Start');
    await press('Begin now');
    expect(element.remaining).to.equal(75);
    await pass(20_000);
    await press(/longer/);
    expect(element.remaining).to.equal(70);
    await press('Again from the top');
    expect(element.remaining).to.equal(3);
    await press('Begin now');
    await pass(20_000);
    await press('Skip');
    expect(element.status).to.equal('done');
    expect(session.state.ratings[0]).to.include({seconds: 20, strokes: 3, stopped: 'done'});
  });

  it('writes down how it was: to the session at once, to who listens when all is said', async () => {
    const {element, press, pass, told} = await mount(medius);
    let bubbled = false;
    document.addEventListener('treatment-record', () => (bubbled = true), {once: true});
    element.shadowRoot?.querySelector<HTMLElement>('summary')?.click();
    element.shadowRoot
      ?.querySelector('summary')
      ?.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    await settle(100);
    await press('7', 'radio');
    await press('Start');
    await pass(300_000);
    expect(session.state.ratings[0]).to.include({
      muscle: 'gluteus-medius',
      side: 'left',
      seconds: 90,
      strokes: 13,
      before: 7,
    });
    await press('Easier');
    await press('4', 'radio');
    expect(session.state.ratings).to.have.length(1);
    expect(session.state.ratings[0]).to.include({change: 1, after: 4});
    const records = told.filter(({type}) => type === 'treatment-record');
    expect(records).to.have.length(1);
    expect(records[0]).to.include({
      muscle: 'gluteus-medius',
      strokes: 13,
      before: 7,
      after: 4,
      bubbles: false,
    });
    expect(bubbled).to.equal(false);
  });
});

describe('stopping', () => {
  beforeEach(withClock);

  async function stopped(reason: string) {
    const timer = await mount(
      html`<trigger-point-timer queue="gluteus-medius left, piriformis left" muted></trigger-point-timer>`,
    );
    await timer.press('Start');
    await timer.pass(23_000);
    await timer.press('Stop');
    expect(timer.element.status).to.equal('paused');
    await timer.press(reason);
    return {...timer, text: timer.element.shadowRoot?.textContent ?? ''};
  }

  it('the rule is in sight from the start', async () => {
    const {element, press} = await mount(plain);
    const shown = () => element.shadowRoot?.textContent.includes('Sharp, numb, tingling or dizzy? Stop.');
    expect(shown()).to.equal(true);
    await press('Start');
    expect(shown()).to.equal(true);
    await press('Pause');
    expect(shown()).to.equal(true);
  });

  it('holds the time while it asks why, and goes on after all', async () => {
    const {element, press, pass} = await run(23_000);
    await press('Stop');
    await pass(60_000);
    await press('Go on after all');
    expect(element.status).to.equal('running');
    expect(element.remaining).to.equal(40);
  });

  it('too much: lighter next time', async () => {
    const {text, told} = await stopped('Too much');
    expect(text).to.include('half the pressure');
    expect(told.find(({type}) => type === 'timer-stop')).to.include({reason: 'too-much'});
    expect(session.state.ratings[0]).to.include({stopped: 'too-much', seconds: 20, strokes: 3});
  });

  it('numb: that point is set aside, and the rest may go on', async () => {
    session.set({queue: [{muscle: 'gluteus-medius', side: 'left', seconds: 90}]});
    const {element, text, press, told} = await stopped('Numb or tingling');
    expect(text).to.include('set aside').and.include('get help now');
    expect(told.filter(({type}) => type === 'treatment-record')).to.have.length(1);
    expect(session.state.queue).to.deep.equal([]);
    await press('Go on with the rest');
    expect(element.status).to.equal('running');
    expect(element.queue.map(({muscle}) => muscle)).to.deep.equal(['piriformis']);
  });

  it('dizzy, with a headache or trouble speaking: help now', async () => {
    const {element, text, press} = await stopped('Dizzy');
    expect(text).to.include('slurred speech');
    await press('Yes, one of these');
    await settle(100);
    expect(session.state.clearance).to.equal('emergency');
    expect(element.shadowRoot?.querySelector('safety-check')).not.to.equal(null);
  });

  /** What every ending says of the hours after it. */
  const says = (text: string) => [
    /move a little/i.test(text),
    /warmth helps many/i.test(text),
    /a little soreness for a day is normal/i.test(text),
  ];

  for (const reason of ['Too much', 'Numb or tingling', 'Dizzy', 'Done for now']) {
    it(`${reason}: says what to do next`, async () => {
      const {text} = await stopped(reason);
      expect(says(text)).to.deep.equal([true, true, true]);
    });
  }

  it('a minute to its end, and one that an answer stops: say what to do next', async () => {
    const {element, press, pass} = await run(300_000, medius);
    expect(says(element.shadowRoot?.textContent ?? '')).to.deep.equal([true, true, true]);
    await press('Again');
    await pass(10_000);
    session.set({flags: ['spinal-problem']});
    await settle(100);
    expect(element.shadowRoot?.textContent).to.include('until a doctor says yes');
    expect(says(element.shadowRoot?.textContent ?? '')).to.deep.equal([true, true, true]);
  });

  it('dizzy: to lie down comes first, what else it may be next, and only then to move', async () => {
    const {text} = await stopped('Dizzy');
    const order = [
      'Lie or sit down',
      'slurred speech',
      'Yes, one of these',
      'Once it has passed',
      'Then move',
    ];
    const at = order.map(words => text.toLowerCase().indexOf(words.toLowerCase()));
    expect(at).to.deep.equal([...at].sort((a, b) => a - b));
    expect(at).not.to.include(-1);
  });

  it('numb: no warmth on skin that does not feel it', async () => {
    const {text} = await stopped('Numb or tingling');
    expect(text).to.include('Never on skin that is still numb');
  });

  it('done for now: asks how it was', async () => {
    const {element, text} = await stopped('Done for now');
    expect(text).to.include('Warmth helps many');
    expect(allByRole(element, 'radio')).to.have.length(11);
  });
});

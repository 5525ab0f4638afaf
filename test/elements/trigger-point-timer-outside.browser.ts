import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {keep} from '../../src/session/storage.js';
import {
  allByRole,
  aloneEach,
  byRole,
  medius,
  mount,
  plain,
  run,
  session,
  settle,
  until,
  withClock,
} from '../rig/timer.js';

aloneEach();

describe('the safety questions', () => {
  beforeEach(withClock);

  const opens = async () => {
    const {element} = await mount(plain);
    element.start();
    await settle(100);
    return {status: element.status, asks: Boolean(element.shadowRoot?.querySelector('safety-check'))};
  };

  it('unknown: asked in its own place, before the first minute', async () => {
    session.set({flags: null});
    expect(await opens()).to.deep.equal({status: 'idle', asks: true});
  });

  it('clear: starts', async () => {
    expect(await opens()).to.deep.equal({status: 'running', asks: false});
  });

  it('ask first: closed until the doctor said yes', async () => {
    session.set({flags: ['spinal-problem']});
    expect(await opens()).to.deep.equal({status: 'idle', asks: true});
    session.set({confirmed: true});
    expect(await opens()).to.deep.equal({status: 'running', asks: false});
  });

  it('same day and emergency: the outcome stands in its place', async () => {
    for (const flag of ['fever', 'bladder-bowel']) {
      session.set({flags: [flag]});
      expect(await opens()).to.deep.equal({status: 'idle', asks: true});
    }
  });

  it('an answer in the middle of a run stops it', async () => {
    const {element, told} = await run(13_000, medius);
    session.set({flags: ['fever']});
    await settle();
    expect(element.status).to.equal('done');
    expect(told.find(({type}) => type === 'timer-stop')).to.include({reason: 'clearance'});
    element.start();
    await settle();
    expect(element.status).to.equal('done');
  });

  it('what the technique raises is asked before it, not before a plain interval', async () => {
    session.set({asked: []});
    expect(await opens()).to.deep.equal({status: 'running', asks: false});
    fixtureCleanup();
    const {element, press} = await mount(medius);
    await press('Start');
    await settle(100);
    expect(element.status).to.equal('ready');
    expect(element.shadowRoot?.querySelector('safety-check')?.technique).to.include('anticoagulants');
  });

  it('what is set in the same breath as the start is known before anything begins', async () => {
    session.set({asked: []});
    const {element} = await mount(plain);
    Object.assign(element, {muscle: 'gluteus-medius', side: 'left'});
    element.start();
    await until(() => element.shadowRoot?.querySelector('safety-check'));
    expect(element.status).to.equal('ready');
    expect(element.shadowRoot?.querySelector('safety-check')?.technique).to.include('anticoagulants');
  });

  it('asked and cleared, the face is back, ready', async () => {
    session.set({flags: null});
    const {element, press} = await mount(plain);
    await press('Start');
    session.set({flags: []});
    await settle();
    expect(byRole(element, 'button', 'Start')).not.to.equal(null);
  });
});

describe('from outside', () => {
  beforeEach(withClock);

  it('any button drives it by command', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <trigger-point-timer id="timer" muted></trigger-point-timer>
        <button commandfor="timer" command="--start">Go</button>
        <button commandfor="timer" command="--pause">Hold</button>
        <button commandfor="timer" command="--resume">On</button>
        <button commandfor="timer" command="--stop">End</button>
      </div>`,
    );
    await settle(100);
    const timer = box.querySelector('trigger-point-timer');
    const press = async (name: string) => {
      byRole(box, 'button', name).click();
      await settle();
      return timer?.status;
    };
    expect(await press('Go')).to.equal('running');
    expect(await press('Hold')).to.equal('paused');
    expect(await press('On')).to.equal('running');
    expect(await press('End')).to.equal('done');
  });

  it("takes the session's queue, else its chosen muscle", async () => {
    session.set({selected: {muscle: 'gluteus-medius', side: 'right'}});
    const {element} = await mount();
    expect(element.queue[0]).to.include({muscle: 'gluteus-medius', side: 'right'});
    session.set({queue: [{muscle: 'piriformis', side: 'left', seconds: 60}]});
    await settle(100);
    expect(element.queue[0]).to.include({muscle: 'piriformis', side: 'left', seconds: 60});
  });

  it('says once what is wrong with an attribute, and works with the default', async () => {
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (...args: unknown[]) => warnings.push(args.join(' '));
    const {element, time} = await mount(
      html`<trigger-point-timer
        seconds="9999"
        stroke-seconds="0"
        side="up"
        queue="gluteus"
      ></trigger-point-timer>`,
    );
    element.requestUpdate();
    await settle();
    console.warn = warn;
    expect(time()).to.equal('1:30');
    expect(warnings.map(text => /(\S+)=/.exec(text)?.[1])).to.have.members([
      'seconds',
      'stroke-seconds',
      'side',
      'queue',
    ]);
    expect(element.status).to.equal('idle');
  });

  it('an empty queue is a plain interval, however it is written', async () => {
    for (const queue of ['', '[]', ' , ', [], null]) {
      const {element} = await mount(html`<trigger-point-timer muted .queue=${queue}></trigger-point-timer>`);
      expect(element.queue, JSON.stringify(queue)).to.deep.equal([]);
      expect(element.status).to.equal('idle');
      element.start();
      await settle();
      expect(element.status, JSON.stringify(queue)).to.equal('running');
      fixtureCleanup();
    }
  });

  it('a muscle that the atlas does not have leaves a plain interval', async () => {
    const {element} = await mount(html`<trigger-point-timer muscle="glute" muted></trigger-point-timer>`);
    expect(element.status).to.equal('idle');
    element.start();
    await settle();
    expect(element.status).to.equal('running');
  });

  it('does not start while disabled', async () => {
    const {element} = await mount(html`<trigger-point-timer disabled></trigger-point-timer>`);
    element.start();
    expect(element.status).to.equal('idle');
    expect(byRole(element, 'button', 'Start').hasAttribute('disabled')).to.equal(true);
  });
});

describe('a device that has less', () => {
  beforeEach(withClock);

  it('no store: runs, and says what will not be kept', async () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const {element} = await run(5000);
    Storage.prototype.setItem = setItem;
    expect(element.remaining).to.equal(58);
    expect(element.shadowRoot?.textContent).to.include('Nothing can be kept here');
  });

  it('a store that throws at a mere look: the same', async function () {
    const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage');
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
    const throws = !keep('run', {});
    const {element} = await run(5000);
    const text = element.shadowRoot?.textContent;
    element.remove();
    if (own) Object.defineProperty(window, 'sessionStorage', own);
    else Reflect.deleteProperty(window, 'sessionStorage');
    // WebKit goes on with its own store, whoever stands in for it.
    if (!throws) return this.skip();
    expect(text).to.include('Nothing can be kept here');
  });

  it('no audio: no bell is offered, and the minute runs', async () => {
    const audio = Object.getOwnPropertyDescriptor(window, 'AudioContext');
    Reflect.deleteProperty(window, 'AudioContext');
    const {element, press, pass} = await mount(
      html`<trigger-point-timer lang="en-nz" seconds="60"></trigger-point-timer>`,
    );
    expect(allByRole(element, 'switch', 'Soft bell')).to.deep.equal([]);
    await press('Start');
    await pass(63_000);
    if (audio) Object.defineProperty(window, 'AudioContext', audio);
    expect(element.status).to.equal('done');
  });

  it('audio that is refused: the minute runs, and it says to watch the screen', async () => {
    const {state} = Object.getOwnPropertyDescriptors(BaseAudioContext.prototype);
    Object.defineProperty(BaseAudioContext.prototype, 'state', {configurable: true, get: () => 'suspended'});
    const {element} = await run(3000, html`<trigger-point-timer seconds="60"></trigger-point-timer>`);
    const {status} = element;
    const text = element.shadowRoot?.textContent;
    Object.defineProperty(BaseAudioContext.prototype, 'state', state);
    expect(status).to.equal('running');
    expect(text).to.include('No sound here: watch the screen');
  });

  it('no speech, no motor: neither is offered, and both may be asked for', async () => {
    const speech = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');
    Object.defineProperty(window, 'speechSynthesis', {configurable: true, value: undefined});
    const {element, press, pass} = await mount(
      html`<trigger-point-timer voice vibrate muted lang="en-za" seconds="60"></trigger-point-timer>`,
    );
    expect(allByRole(element, 'switch', /Spoken|Buzz/)).to.deep.equal([]);
    await press('Start');
    await pass(63_000);
    if (speech) Object.defineProperty(window, 'speechSynthesis', speech);
    expect(element.status).to.equal('done');
  });

  for (const [what, wakeLock] of [
    ['no wake lock', undefined],
    [
      'a wake lock that is refused',
      {request: () => Promise.reject(new DOMException('no', 'NotAllowedError'))},
    ],
  ] as const) {
    it(`${what}: runs, and says that the screen may go dark`, async () => {
      const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'wakeLock');
      Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
      if (wakeLock) Object.defineProperty(navigator, 'wakeLock', {configurable: true, value: wakeLock});
      const {element, press, pass} = await mount(plain);
      await press('Start');
      await pass(3000);
      await pass(1000);
      const text = element.shadowRoot?.textContent;
      const {status} = element;
      Reflect.deleteProperty(navigator, 'wakeLock');
      if (own) Object.defineProperty(Navigator.prototype, 'wakeLock', own);
      expect(status).to.equal('running');
      expect(text).to.include('screen may go dark');
    });
  }

  it('takes the wake lock while it runs, again when the page is back, and gives it away at pause and end', async () => {
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'wakeLock');
    let held = 0;
    let asked = 0;
    Object.defineProperty(navigator, 'wakeLock', {
      configurable: true,
      value: {
        request: () => {
          asked++;
          held++;
          return Promise.resolve({release: () => Promise.resolve(void held--)});
        },
      },
    });
    const {press, pass} = await run(3000);
    expect([asked, held]).to.deep.equal([1, 1]);
    // A hidden page has lost it by itself.
    held = 0;
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect([asked, held]).to.deep.equal([2, 1]);
    await press('Pause');
    await settle();
    expect(held).to.equal(0);
    await press('Go on');
    await pass(1000);
    expect(held).to.equal(1);
    await pass(70_000);
    expect(held).to.equal(0);
    Reflect.deleteProperty(navigator, 'wakeLock');
    if (own) Object.defineProperty(Navigator.prototype, 'wakeLock', own);
  });

  it('no voice in the language: not offered, and asked for by the page it says so', async () => {
    const {element} = await mount(html`<trigger-point-timer voice lang="tlh" muted></trigger-point-timer>`);
    expect(allByRole(element, 'switch', /Spoken/)).to.deep.equal([]);
    expect(element.shadowRoot?.textContent).to.include('no voice');
  });
});

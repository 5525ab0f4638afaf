import {aTimeout, expect, fixture, fixtureCleanup, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/roller-guide/define.js';
import type {RollerGuide} from '../../src/elements/roller-guide/roller-guide.js';
import '../../src/elements/rolling-session/define.js';
import '../../src/elements/trigger-point-timer/define.js';
import type {Clearance} from '../../src/model/types.js';
import {FLAGS} from '../../src/model/flags.js';
import {sessionOf} from '../../src/session/context.js';
import type {SessionChange} from '../../src/session/session.js';
import * as tree from '../rig/tree.js';

const ASKED = FLAGS.map(({id}) => id);
const NOTHING: SessionChange = {flags: [], asked: ASKED};
const later = (ms: number) => new Promise(done => setTimeout(done, ms));

type Template = ReturnType<typeof html>;

/** A guide in a session of its own, all questions answered with no unless said otherwise. */
async function mount(guide: Template, state: SessionChange = NOTHING, clearance: Clearance = 'unknown') {
  const scope = await fixture(html`<rolling-session clearance=${clearance}>${guide}</rolling-session>`);
  const element = scope.querySelector<RollerGuide>('roller-guide')!;
  const session = sessionOf(element);
  session.set(state);
  const told: Event[] = [];
  for (const type of ['tool-change', 'guide-start', 'unknot-error', 'unknot-step']) {
    scope.addEventListener(type, event => told.push(event));
    element.addEventListener(type, event => !event.bubbles && told.push(event));
  }
  const inside = () => element.shadowRoot!;
  const settle = async () => {
    await element.updateComplete;
    await later(30);
    await element.updateComplete;
  };
  await settle();
  return {
    element,
    scope,
    session,
    told,
    settle,
    text: () => tree.textOf(inside()),
    heading: () => tree.nameOf(tree.allByRole(inside(), 'heading')[0]!),
    all: (role: string, name?: string | RegExp) => tree.allByRole(inside(), role, name),
    one: (role: string, name?: string | RegExp) => tree.byRole(inside(), role, name),
    async press(role: string, name: string | RegExp) {
      tree.byRole(inside(), role, name).click();
      await settle();
    },
    steps: () => [...inside().querySelectorAll('.steps li')].map(step => step.textContent!.trim()),
  };
}

const medius = html`<roller-guide muscle="gluteus-medius" side="left"></roller-guide>`;

afterEach(() => {
  fixtureCleanup();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('<roller-guide> of a muscle', () => {
  it('says how in a few short steps, how hard in words, and what to mind', async () => {
    const {element, heading, steps, text, one} = await mount(medius);
    expect(heading()).to.equal('Treat the side hip muscle');
    expect(steps()).to.have.lengthOf(4);
    expect(text()).to.include('Always in one direction.');
    expect(text()).to.include('too light').and.include('ease off');
    expect(text()).to.include('Sharp, numb, tingling or dizzy? Stop.');
    expect(text()).to.include('not yet checked by a clinician');
    expect(text()).to.include('2 to 4 times a week').and.include('10 minutes a day');
    expect(text()).to.not.match(/undefined|null|\[object|false/);
    one('button', 'Start the timer');
    await expect(element).to.be.accessible();
  });

  it('shows a person doing it and the muscle, each with words for those who do not see it', async () => {
    const {element, all, settle, text} = await mount(medius);
    for (let i = 0; i < 40 && !element.shadowRoot!.querySelector('svg.person'); i++) await settle();
    const names = all('img').map(tree.nameOf);
    expect(names.some(name => /A person treats the side hip muscle, your left side/.test(name))).to.equal(
      true,
    );
    expect(names.some(name => /sore spots/.test(name))).to.equal(true);
    for (const sign of ['the sore spot', 'the muscle under it', 'press this way'])
      expect(text()).to.include(sign);
    await expect(element).to.be.accessible();
  });

  it('brings the figures of another part of the body, and leaves what stands until they are here', async () => {
    const {element, heading, all} = await mount(medius);
    const person = (): string | undefined =>
      all('img')
        .map(tree.nameOf)
        .find(name => /A person/.test(name));
    await waitUntil(() => person()?.includes('side hip muscle'), 'the person');
    element.muscle = 'soleus';
    const seen: (readonly [title: string, picture: string | undefined])[] = [];
    for (const limit = Date.now() + 5000; Date.now() < limit && !/calf/.test(person() ?? '');) {
      seen.push([heading(), person()]);
      await aTimeout(1);
    }
    expect(person()).to.match(/calf/);
    for (const [title, picture] of seen) {
      expect(title).to.equal('Treat the side hip muscle');
      expect(picture).to.match(/side hip muscle/);
    }
  });

  it('lets a tool be chosen, and says so once', async () => {
    const {element, told, press, one, session} = await mount(medius);
    await press('radio', /Massage ball/);
    expect(one('radio', /Massage ball/).getAttribute('aria-checked')).to.equal('true');
    expect(one('heading', 'Massage ball, at a wall')).to.exist;
    expect(session.state.tool).to.equal('massage-ball');
    await press('radio', /Massage ball/);
    expect(told.filter(({type}) => type === 'tool-change')).to.have.lengthOf(1);
    expect(told.find(({type}) => type === 'tool-change')).to.include({tool: 'massage-ball', bubbles: false});
    expect(element.tool).to.equal('');
  });

  it('is led by properties without a word', async () => {
    const {element, told, settle, one} = await mount(
      html`<roller-guide muscle="gluteus-medius" side="left" tool="hands"></roller-guide>`,
    );
    element.tool = 'foam-roller';
    element.side = 'right';
    await settle();
    expect(one('heading', 'Foam roller, on the floor')).to.exist;
    expect(one('radio', 'Right')).to.have.property('checked', true);
    expect(told.filter(({type}) => type !== 'unknot-step')).to.deep.equal([]);
  });

  it('goes through the tools with arrow keys, past what does not suit', async () => {
    const {element, one, all} = await mount(
      html`<roller-guide muscle="piriformis" side="left"></roller-guide>`,
    );
    one('radio', /Massage ball/).focus();
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    const stick = one('radio', /Roller stick/);
    expect(tree.focused(document)).to.equal(stick);
    expect(stick.getAttribute('aria-disabled')).to.equal('true');
    expect(stick.getAttribute('aria-checked')).to.equal('false');
    expect(tree.nameOf(stick)).to.match(/can’t reach/);
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect(one('radio', /Just my hands/).getAttribute('aria-checked')).to.equal('true');
    expect(all('radio').filter(each => each.tabIndex === 0 && each.dataset['tool'])).to.have.lengthOf(1);
  });

  it('asks about the floor once, and brings the wall in its place', async () => {
    const {press, one, text, session, all} = await mount(
      html`<roller-guide muscle="gluteus-medius" side="left" tool="foam-roller"></roller-guide>`,
    );
    await press('button', 'Not easily');
    expect(session.state.place).to.equal('standing');
    expect(one('heading', 'Massage ball, at a wall')).to.exist;
    expect(tree.nameOf(one('radio', /Foam roller/))).to.include('Only on the floor');
    expect(text()).to.not.include('Can you get down');
    await press('button', 'I can get to the floor after all');
    expect(one('heading', 'Foam roller, on the floor')).to.exist;
    expect(all('button', 'Yes')).to.deep.equal([]);
  });

  it('leaves the floor in one tap, and goes easier and harder', async () => {
    const {press, one} = await mount(medius);
    await press('button', 'Without the floor: Massage ball, at a wall');
    expect(tree.focused(document)).to.equal(one('heading', 'Massage ball, at a wall'));
    await press('button', /^Harder/);
    expect(one('heading', /on the floor/)).to.exist;
  });

  it('shows each of the other ways, beside its words and without a name of its own', async () => {
    const {all, press, settle} = await mount(medius);
    const ways = () => all('button').filter(({dataset}) => dataset['technique']);
    expect(ways().map(tree.nameOf)).to.deep.equal(['Without the floor: Massage ball, at a wall']);
    await press('button', /^Without the floor/);
    expect(ways().map(tree.nameOf)).to.deep.equal([
      'Easier: Roller stick, standing',
      'Harder: Foam roller, on the floor',
    ]);
    for (const way of ways()) {
      way.scrollIntoView();
      await waitUntil(() => way.querySelectorAll('svg.thumb path').length > 20, 'its picture');
    }
    await settle();
    expect(all('img').map(tree.nameOf)).to.have.lengthOf(3);
  });

  it('fills two columns where there is room: each part goes where the page ends first, close under the one above', async () => {
    for (const [muscle, tool, readonly] of [
      ['gluteus-medius', 'foam-roller', false],
      ['gluteus-medius', 'massage-ball', true],
      ['multifidus-lumbar', 'massage-ball', false],
    ] as const) {
      const {element} = await mount(
        html`<roller-guide muscle=${muscle} side="left" tool=${tool} ?readonly=${readonly}></roller-guide>`,
      );
      const inside = element.shadowRoot!;
      await waitUntil(() => inside.querySelector('.pattern'), 'the pictures');
      const box = (part: Element) => part.getBoundingClientRect();
      /** Parts that stand where another column ended first, or not close under the one above. */
      const astray = (width: number) => {
        const page = box(inside.querySelector('.flow')!);
        const ends = Array.from({length: width > 280 ? 2 : 1}, () => page.top);
        return [...inside.querySelectorAll('.flow > *')].filter(part => {
          const {left, top, bottom} = box(part);
          const column = left < page.left + page.width / 3 ? 0 : 1;
          const above = ends[column]!;
          ends[column] = bottom;
          return above > Math.min(...ends, above) + 1 || top - above < 10 || top - above > 40;
        });
      };
      for (const width of [280, 720, 1200]) {
        element.style.setProperty('inline-size', `${width}px`);
        await waitUntil(() => !astray(width).length, `every part in its place at ${width}, ${muscle}`);
        const [picture, steps] = ['.pose', '.how'].map(part => box(inside.querySelector(part)!));
        expect(steps!.left > picture!.right).to.equal(width > 280);
      }
      fixtureCleanup();
    }
  });

  it('builds the person as the body of the session’s map', async () => {
    const outline = async (body?: string) => {
      const {element, scope, settle} = await mount(
        html`<pain-map></pain-map><roller-guide muscle="gluteus-medius" side="left" readonly></roller-guide>`,
      );
      const map = scope.querySelector('pain-map')!;
      map.attachShadow({mode: 'open'}).append('map');
      Object.assign(map, {body});
      element.requestUpdate();
      await settle();
      await waitUntil(() => element.shadowRoot!.querySelector('.person .p-shirt'), 'the person');
      const drawn = element.shadowRoot!.querySelector('.p-shirt')!.getAttribute('d');
      fixtureCleanup();
      return drawn;
    };
    const neutral = await outline();
    expect(await outline('female')).to.not.equal(neutral);
    expect(await outline('wide')).to.equal(neutral);
  });

  it('can stop what moves, wherever it moves, and nothing else', async () => {
    for (const [muscle, tool] of [
      ['gluteus-medius', 'foam-roller'],
      // A still press: the small movement after it moves.
      ['piriformis', 'massage-ball'],
      // Nothing is pressed: the movement stands in.
      ['iliopsoas', ''],
    ]) {
      const {element, all, press} = await mount(
        html`<roller-guide muscle=${muscle!} side="left" tool=${tool!}></roller-guide>`,
      );
      await waitUntil(
        () => all('button', 'Pause the picture').length,
        `a picture that moves, of the ${muscle}`,
      );
      const [figure, ...others] = all('button', 'Pause the picture').map(each => each.closest('figure')!);
      expect(others, muscle).to.deep.equal([]);
      figure!.scrollIntoView();
      const moves = () => Boolean(figure!.querySelector('canvas'));
      await waitUntil(moves, `it moves, of the ${muscle}`, {timeout: 8000});
      await press('button', 'Pause the picture');
      await waitUntil(() => !element.shadowRoot!.querySelector('canvas'), 'it stands');
      await press('button', 'Play the picture');
      await waitUntil(moves, 'it moves again', {timeout: 8000});
      fixtureCleanup();
    }
    const still = await mount(html`<roller-guide muscle="piriformis" side="left" readonly></roller-guide>`);
    expect(still.all('button', /picture/)).to.deep.equal([]);
  });

  it('warns of one thing once: of a nerve, and of getting up again where that has been asked', async () => {
    const {text, press} = await mount(
      html`<roller-guide muscle="gluteus-medius" side="left" tool="foam-roller"></roller-guide>`,
    );
    expect(text()).to.include('a leg that hurts, tingles or feels weak?');
    expect(text()).to.not.include('Tingling, numbness');
    expect(text()).to.include('Can you get down').and.not.include('Hard to get up');
    await press('button', 'Yes');
    expect(text()).to.not.include('Hard to get up');
    fixtureCleanup();
    const still = await mount(
      html`<roller-guide muscle="gluteus-medius" side="left" tool="foam-roller" readonly></roller-guide>`,
    );
    expect(still.text()).to.include('Hard to get up');
    fixtureCleanup();
    // Where nothing else says it, it stands.
    const hamstring = await mount(html`<roller-guide muscle="biceps-femoris" side="left"></roller-guide>`);
    expect(hamstring.text()).to.include('Tingling, numbness');
  });

  it('says where pain is often sent, and where sometimes', async () => {
    const {element, text} = await mount(
      html`<roller-guide muscle="multifidus-lumbar" side="left"></roller-guide>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('.pattern'), 'the pattern');
    expect(text()).to.include('Often: low back. Sometimes: lower belly, back of thigh.');
  });

  it('searches and holds still where a still press is meant', async () => {
    const {text} = await mount(html`<roller-guide muscle="piriformis" side="left"></roller-guide>`);
    expect(text()).to.include('A still press, no strokes.');
    expect(text()).to.include('You press through the muscle above it.');
    expect(text()).to.not.include('one direction');
  });

  it('speaks of no press, stroke or search where a hand may only rest', async () => {
    const {text, heading, one} = await mount(
      html`<roller-guide muscle="rectus-abdominis-lower" side="left"></roller-guide>`,
    );
    expect(heading()).to.equal('Warm the lower belly muscle');
    expect(text()).to.include('A warm hand only. Nothing is pressed.');
    expect(text()).to.not.match(/one direction|Look for the spot|Stroke from|too light|A good ache/);
    expect(tree.nameOf(one('radio', /Foam roller/))).to.include('only your hands');
  });

  it('never rolls the low back, and says and draws it', async () => {
    const {text, one, element, told} = await mount(
      html`<roller-guide muscle="multifidus-lumbar" side="left" tool="foam-roller"></roller-guide>`,
    );
    expect(text()).to.include('Never straight on the lower back.').and.include('ball beside the spine');
    expect(element.shadowRoot!.querySelector('[part=never] svg')).to.exist;
    expect(tree.nameOf(one('radio', /Foam roller/))).to.include('Never on the lower back');
    expect(one('heading', 'Massage ball, at a wall')).to.exist;
    expect(text()).to.include('Foam roller: not for the deep low back muscle.');
    expect(told.filter(({type}) => type === 'unknot-error')).to.deep.equal([]);
  });

  it('asks for the side where it is not known, and takes the one that hurts', async () => {
    const none = await mount(html`<roller-guide muscle="piriformis"></roller-guide>`);
    expect(none.text()).to.include('Which side?');
    expect(none.all('button', /Start/)).to.deep.equal([]);
    await none.press('radio', 'Both');
    expect(none.text()).to.include('1 minute, both sides, one after the other');
    fixtureCleanup();
    const marked = await mount(html`<roller-guide muscle="piriformis"></roller-guide>`, {
      ...NOTHING,
      pain: [{zone: 'lumbar', side: 'right'}],
    });
    expect(marked.one('radio', 'Right')).to.have.property('checked', true);
  });

  it('puts what this person told us first, and takes away what it forbids', async () => {
    const {text, one} = await mount(medius, {flags: ['osteoporosis'], asked: ASKED, confirmed: true});
    expect(tree.nameOf(one('radio', /Foam roller/))).to.include('Not for you: brittle bones');
    expect(text()).to.match(/Take care You told us: brittle bones/);
    expect(text()).to.include('1 minute, your left side');
  });
});

describe('where nothing should be pressed', () => {
  it('says why, and offers a movement with Start', async () => {
    const {element, text, heading, steps, press, session} = await mount(
      html`<roller-guide muscle="iliopsoas" side="left"></roller-guide>`,
    );
    expect(heading()).to.equal('Leave the deep front hip muscle alone');
    expect(text()).to.include('Big blood vessels');
    expect(steps().length).to.be.greaterThan(1);
    expect(element.matches(':state(none)')).to.equal(true);
    await expect(element).to.be.accessible();
    await press('button', 'Start the movement');
    expect(session.state.queue).to.deep.equal([{muscle: 'iliopsoas', side: 'left', seconds: 30}]);
  });

  it('names the condition that leaves nothing', async () => {
    const {text, all} = await mount(medius, {flags: ['surgery-or-injury'], asked: ASKED, confirmed: true});
    expect(text()).to.include('With a recent operation or injury, do not press this one yourself.');
    expect(all('button', 'Start the timer')).to.deep.equal([]);
    expect(text()).to.not.match(/undefined|false/);
  });

  it('says what needs the floor, and takes the answer back', async () => {
    const {text, press, all} = await mount(
      html`<roller-guide muscle="obturator-internus" side="left"></roller-guide>`,
      {
        ...NOTHING,
        place: 'standing',
      },
    );
    expect(text()).to.include('It can only be reached on the floor.');
    await press('button', 'I can get to the floor after all');
    expect(all('button', 'Start the timer')).to.have.lengthOf(1);
  });

  it('has words for no muscle, an unknown muscle, and where to go', async () => {
    const alone = await mount(html`<roller-guide></roller-guide>`);
    expect(alone.heading()).to.equal('Nothing to treat yet');
    expect(alone.all('button')).to.deep.equal([]);
    fixtureCleanup();
    const beside = await mount(html`<pain-map>map</pain-map><roller-guide></roller-guide>`);
    beside.scope.querySelector('pain-map')!.attachShadow({mode: 'open'}).innerHTML = '<slot></slot>';
    beside.element.requestUpdate();
    await beside.settle();
    expect(beside.one('button', 'Mark where it hurts')).to.exist;
    fixtureCleanup();
    const wrong = await mount(html`<roller-guide muscle="glute"></roller-guide>`);
    expect(wrong.text()).to.include('not in this collection');
    expect(wrong.told.find(({type}) => type === 'unknot-error')).to.include({element: 'roller-guide'});
    await expect(wrong.element).to.be.accessible();
  });
});

describe('before a start', () => {
  it('asks in its own place, and goes on by itself', async () => {
    const {element, press, settle, told, session} = await mount(medius, {});
    await press('button', 'Start the timer');
    // The questions are a chunk of their own; two moments are asked one after the other.
    await waitUntil(
      () => {
        tree.allByRole(element.shadowRoot!, 'button', /None of these/)[0]?.click();
        return told.some(({type}) => type === 'guide-start');
      },
      'the start',
      {timeout: 8000},
    );
    await settle();
    expect(told.filter(({type}) => type === 'guide-start')).to.have.lengthOf(1);
    expect(session.state.queue).to.deep.equal([
      {
        muscle: 'gluteus-medius',
        side: 'left',
        seconds: 90,
        tool: 'foam-roller',
        technique: 'gluteus-medius.foam-roller',
      },
    ]);
    expect(element.shadowRoot!.querySelector('trigger-point-timer')).to.exist;
  });

  it('does not start what an answer has just taken away', async () => {
    const {element, press, settle, told, text, session} = await mount(medius, {flags: []});
    await press('button', 'Start the timer');
    session.set({flags: ['osteoporosis'], asked: ASKED, confirmed: true});
    await settle();
    expect(told.filter(({type}) => type === 'guide-start')).to.deep.equal([]);
    expect(text()).to.include('Your answers changed what suits you.');
    expect(element.shadowRoot!.querySelector('safety-check')).to.equal(null);
  });
});

describe('to the timer', () => {
  it('hands over to the one of the session, with a way back', async () => {
    const {scope, press, session, element} = await mount(
      html`<roller-guide muscle="gluteus-medius" side="left"></roller-guide>
        <trigger-point-timer muscle="piriformis" muted></trigger-point-timer>
        <trigger-point-timer muted></trigger-point-timer>`,
    );
    await press('button', 'Start the timer');
    expect(element.shadowRoot!.querySelector('trigger-point-timer')).to.equal(null);
    expect(session.state.queue).to.have.lengthOf(1);
    await later(60);
    expect(tree.focused(document)?.getRootNode()).to.have.property(
      'host',
      scope.querySelectorAll('trigger-point-timer')[1],
    );
    tree.byRole(scope, 'button', /Back/).click();
    await later(60);
    expect(tree.focused(document)?.getRootNode()).to.have.property('host', element);
  });

  it('opens it in its own box where there is none, and closes it again', async () => {
    const {press, element, all} = await mount(medius);
    await press('radio', 'Both');
    await press('button', 'Start the timer');
    expect(element.shadowRoot!.querySelector('trigger-point-timer')).to.exist;
    await press('button', 'Close the timer');
    expect(all('button', 'Start the timer')).to.have.lengthOf(1);
  });

  it('stays where it is when the page takes over', async () => {
    const {press, element, session} = await mount(medius);
    element.addEventListener('guide-start', event => event.preventDefault());
    await press('button', 'Start the timer');
    expect(session.state.queue).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('trigger-point-timer')).to.equal(null);
  });

  it('carries nothing that a reader said where events bubble', async () => {
    const {told, press} = await mount(medius);
    await press('radio', /Massage ball/);
    await press('button', 'Start the timer');
    for (const event of told.filter(({bubbles}) => bubbles)) {
      expect(event.type).to.equal('unknot-step');
      expect(JSON.stringify(event)).to.not.match(/gluteus|left|ball/);
    }
    expect(told.filter(event => 'step' in event && event.step === 'guide')).to.have.lengthOf(1);
  });
});

describe('a link', () => {
  it('opens the guide, on arrival and when the address changes', async () => {
    history.replaceState(null, '', '#unknot=piriformis,right,massage-ball,60');
    const {heading, one, settle} = await mount(html`<roller-guide></roller-guide>`);
    expect(heading()).to.equal('Treat the deep buttock muscle');
    expect(one('radio', 'Right')).to.have.property('checked', true);
    location.hash = '#unknot=gluteus-medius,left,foam-roller,75';
    await later(60);
    await settle();
    expect(heading()).to.equal('Treat the side hip muscle');
    expect(one('heading', 'Foam roller, on the floor')).to.exist;
  });

  it('is drawn and copied on wish, and says nothing of what hurts', async () => {
    const {press, one, text, settle} = await mount(medius, {
      ...NOTHING,
      pain: [{zone: 'lumbar', side: 'left', intensity: 7}],
    });
    await press('button', 'On my phone');
    for (let i = 0; i < 20 && !text().includes('camera'); i++) await settle();
    const name = tree.nameOf(one('img', /Code with the link/));
    expect(name).to.include('#unknot=gluteus-medius,left,foam-roller,90');
    expect(name.split('#')[1]).to.not.match(/lumbar|7/);
    await press('button', 'Copy link');
    for (let i = 0; i < 20 && !/Copied|blocked/.test(text()); i++) await settle();
    expect(text()).to.match(/Copied\.|This is the link: .*#unknot=gluteus-medius/);
  });

  it('is copied where that is allowed, else written out to be taken by hand', async () => {
    const {element, press, text} = await mount(medius);
    const link = `${location.href.split('#')[0]}#unknot=gluteus-medius,left,foam-roller,90`;
    const taken: string[] = [];
    let allowed = true;
    const clipboard = {
      writeText: (given: string) =>
        allowed
          ? Promise.resolve(void taken.push(given))
          : Promise.reject(new DOMException('', 'NotAllowedError')),
    };
    Object.defineProperty(navigator, 'clipboard', {configurable: true, get: () => clipboard});
    try {
      await press('button', 'Copy link');
      await waitUntil(() => text().includes('Copied.'), 'that it is copied');
      expect(taken).to.deep.equal([link]);
      allowed = false;
      await press('button', 'Copy link');
      await waitUntil(() => text().includes('Copying is blocked here.'), 'the link itself');
      expect(text()).to.not.include('Copied.');
      expect(element.shadowRoot!.querySelector('[role=status] .link')!.textContent).to.equal(link);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });
});

describe('in an article', () => {
  it('is a still picture with its steps: nothing to choose, nothing to start', async () => {
    const {element, all, steps, text} = await mount(
      html`<roller-guide muscle="piriformis" side="left" tool="massage-ball" readonly></roller-guide>`,
      {},
    );
    expect(all('radio')).to.deep.equal([]);
    expect([...element.shadowRoot!.querySelectorAll('button, input')]).to.deep.equal([]);
    expect(steps()).to.have.lengthOf(4);
    expect(text()).to.include('your left side').and.include('Pregnant?');
    await expect(element).to.be.accessible();
  });

  it('marks paid links as advertisement, and shows none to someone who needs a doctor', async () => {
    const tools = html`<roller-guide muscle="gluteus-medius" side="left"
      ><a slot="tools" href="#ball" data-sponsored>A ball</a></roller-guide
    >`;
    const {text, session, settle, scope} = await mount(tools);
    expect(text()).to.match(/Advertisement.*A ball/);
    session.set({flags: ['fever']});
    await settle();
    expect(scope.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('says where it was read, when asked', async () => {
    const {element, text} = await mount(medius);
    element.shadowRoot!.querySelector<HTMLElement>('.more summary')!.click();
    // The references are a chunk of their own.
    await waitUntil(() => text().includes('Grabow'), 'the references', {timeout: 8000});
    expect(text()).to.include('This is our house style.').and.include('Grabow');
    await expect(element).to.be.accessible();
  });
});

describe('under rough handling', () => {
  it('survives wrong attributes with one warning each, and keeps what was chosen', async () => {
    const {element, told, settle, one, press} = await mount(medius);
    await press('radio', /Massage ball/);
    element.setAttribute('side', 'up');
    element.setAttribute('tool', 'hammer');
    element.setAttribute('tool', 'hammer');
    await settle();
    expect(told.filter(({type}) => type === 'unknot-error')).to.have.lengthOf(2);
    await press('radio', 'Left');
    expect(one('radio', /Massage ball/).getAttribute('aria-checked')).to.equal('true');
  });
});

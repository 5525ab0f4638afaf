import {aTimeout, expect, fixture, waitUntil} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/elements/rolling-session/define.js';
import type {RollingSession} from '../../src/elements/rolling-session/rolling-session.js';
import {sessionOf} from '../../src/session/context.js';
import {HandOverEvent, type Station} from '../../src/session/hand-over.js';

const stepIn = (box: Element) => box.shadowRoot!.querySelector<HTMLElement>('[data-step]');

/** The road, once this step is shown. */
async function at(box: Element, tag: string): Promise<HTMLElement> {
  await waitUntil(() => stepIn(box)?.localName === tag, `step ${tag}, not ${stepIn(box)?.localName}`, {
    timeout: 8000,
  });
  return stepIn(box)!;
}

const road = async () => {
  const box = await fixture<RollingSession>(html`<rolling-session></rolling-session>`);
  return {box, map: await at(box, 'pain-map')};
};

/** Modules come one by one here. */
const soon = (found: () => unknown) => waitUntil(found, undefined, {timeout: 8000});

const button = (box: Element, name: string) =>
  [...box.shadowRoot!.querySelectorAll('button')].find(one => one.textContent!.trim() === name);

const go = (from: Element, to: Station) => from.dispatchEvent(new HandOverEvent(to));

describe('with children', () => {
  it('draws nothing itself and holds a session for them', async () => {
    const box = await fixture<RollingSession>(
      html`<rolling-session
        ><p>inside <app-part></app-part></p
      ></rolling-session>`,
    );
    expect(getComputedStyle(box).display).to.equal('contents');
    expect(box.matches(':state(scope)')).to.equal(true);
    expect(stepIn(box)).to.equal(null);
    expect(sessionOf(box.querySelector('p')!)).not.to.equal(sessionOf(document));
    expect(box.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('becomes a scope when children come later', async () => {
    const {box} = await road();
    box.append(document.createElement('app-part'));
    await soon(() => !stepIn(box));
    expect(box.matches(':state(scope)')).to.equal(true);
  });

  it('words of the editor around it make no scope', async () => {
    const box = await fixture<RollingSession>(
      html`<rolling-session
        ><p slot="intro">Read this first</p>
        <p class="without">Needs script</p></rolling-session
      >`,
    );
    await at(box, 'pain-map');
    expect(box.querySelector('p')!.checkVisibility()).to.equal(true);
    // Words alone stand in until the road has come.
    expect(box.querySelector('.without')!.checkVisibility()).to.equal(false);
  });
});

describe('session-change', () => {
  it('says what changed on the element alone; setting fires nothing', async () => {
    const box = await fixture<RollingSession>(
      html`<rolling-session
        ><p><app-part></app-part></p
      ></rolling-session>`,
    );
    const heard: string[] = [];
    const above: Event[] = [];
    box.addEventListener('session-change', event => heard.push(event.changed.join()));
    box.parentElement!.addEventListener('session-change', event => above.push(event));
    box.state = {tool: 'hands'};
    expect(box.state.tool).to.equal('hands');
    expect(heard).to.deep.equal([]);
    sessionOf(box.querySelector('p')!).set({tool: 'foam-roller'});
    expect(heard).to.deep.equal(['tool']);
    expect(above).to.deep.equal([]);
  });
});

describe('attributes', () => {
  it('clearance answers for a reader not asked, and is taken back', async () => {
    const box = await fixture<RollingSession>(
      html`<rolling-session clearance="clear"><p></p></rolling-session>`,
    );
    expect(box.state.clearance).to.equal('clear');
    box.state = {flags: ['fever']};
    expect(box.state.clearance).to.equal('same-day');
    box.state = {flags: null};
    box.removeAttribute('clearance');
    await box.updateComplete;
    expect(box.state.clearance).to.equal('unknown');
  });

  it('a wrong clearance is said once and opens nothing', async () => {
    const box = await fixture<RollingSession>(
      html`<rolling-session
        ><p><app-part></app-part></p
      ></rolling-session>`,
    );
    const errors: string[] = [];
    box.parentElement!.addEventListener('unknot-error', event =>
      errors.push(`${event.element} ${event.message}`),
    );
    box.setAttribute('clearance', 'fine');
    await box.updateComplete;
    box.setAttribute('clearance', 'fine');
    await box.updateComplete;
    expect(box.state.clearance).to.equal('unknown');
    expect(errors).to.have.length(1);
    expect(errors[0]).to.contain('rolling-session').and.to.contain('clearance').and.to.contain('"ask-first"');
  });

  it('an atlas that is not there leaves the built-in one, says why, and is asked for again', async () => {
    const box = await fixture<RollingSession>(
      html`<rolling-session atlas="/no-such-atlas.json"><p></p></rolling-session>`,
    );
    const session = sessionOf(box);
    const {atlas, problem} = await session.atlas();
    expect(atlas.id).to.equal('back-pain');
    expect(problem?.code).to.equal('not-found');
    expect(problem?.address).to.contain('/no-such-atlas.json');
    let asked = 0;
    session.subscribe((_, changed) => changed.includes('atlas') && (asked += 1));
    problem!.retry();
    expect((await session.atlas()).problem?.code).to.equal('not-found');
    expect(asked).to.be.greaterThan(0);
    box.removeAttribute('atlas');
    await box.updateComplete;
    await soon(async () => !(await session.atlas()).problem);
  });

  it('what is no atlas is refused in words', async () => {
    const box = await fixture<RollingSession>(
      html`<rolling-session atlas="/package.json"><p></p></rolling-session>`,
    );
    expect((await sessionOf(box).atlas()).problem?.code).to.equal('no-atlas');
  });

  it('marks that another atlas does not know are set aside and come back', async () => {
    const {atlas} = await sessionOf(document).atlas();
    const small = {
      ...atlas,
      id: 'half',
      words: {en: 'words.json'},
      zones: atlas.zones
        .filter(({id}) => id !== 'heel')
        .map(zone => ({...zone, neighbours: zone.neighbours.filter(id => id !== 'heel')})),
      muscles: [],
      techniques: [],
      noTechniques: [],
    };
    const {words} = await sessionOf(document).atlas();
    const answers: Record<string, unknown> = {
      'half.json': small,
      'words.json': {
        ...words,
        atlas: 'half',
        muscles: {},
        points: {},
        techniques: {},
        instead: {},
        pressures: {},
        cautions: {},
        reasons: {},
        zones: Object.fromEntries(Object.entries(words.zones).filter(([id]) => id !== 'heel')),
      },
    };
    const {fetch} = window;
    window.fetch = input =>
      Promise.resolve(new Response(JSON.stringify(answers[String(input).replace(/.*\//, '')])));
    try {
      const box = await fixture<RollingSession>(
        html`<rolling-session
          ><p><app-part></app-part></p
        ></rolling-session>`,
      );
      box.state = {
        pain: [
          {zone: 'heel', side: 'left'},
          {zone: 'lumbar', side: 'left'},
        ],
      };
      box.setAttribute('atlas', 'half.json');
      await box.updateComplete;
      const found = await sessionOf(box).atlas();
      expect(found.problem?.message).to.equal(undefined);
      expect(box.state.atlas).to.equal('half');
      expect(box.state.pain.map(({zone}) => zone)).to.deep.equal(['lumbar']);
      expect(box.state.aside.map(({zone}) => zone)).to.deep.equal(['heel']);
      box.removeAttribute('atlas');
      await box.updateComplete;
      await soon(() => box.state.atlas === 'back-pain');
      expect(box.state.pain.map(({zone}) => zone)).to.have.members(['lumbar', 'heel']);
      expect(box.state.aside).to.deep.equal([]);
    } finally {
      window.fetch = fetch;
    }
  });
});

describe('empty, the road', () => {
  it('begins at the map; safety comes before the guide, once; back leads back', async () => {
    const {box, map} = await road();
    box.state = {pain: [{zone: 'lumbar', side: 'left'}], selected: {muscle: 'gluteus-medius', side: 'left'}};
    expect(go(map, 'roller-guide'), 'left to the element itself').to.equal(false);
    const safety = await at(box, 'safety-check');
    await soon(() => safety.shadowRoot?.querySelector('[data-flag=none]'));
    safety.shadowRoot!.querySelector<HTMLElement>('[data-flag=none]')!.click();
    const guide = await at(box, 'roller-guide');
    expect(guide.getAttribute('muscle')).to.equal('gluteus-medius');
    expect(guide.getAttribute('side')).to.equal('left');
    button(box, 'Back')!.click();
    go(await at(box, 'pain-map'), 'roller-guide');
    go(await at(box, 'roller-guide'), 'trigger-point-timer');
    await at(box, 'trigger-point-timer');
    expect(box.state.pain).to.deep.equal([{zone: 'lumbar', side: 'left'}]);
    button(box, 'Choose another muscle')!.click();
    await at(box, 'pain-map');
  });

  it('what is not in the box is left to who asked', async () => {
    const {map} = await road();
    const event = new HandOverEvent('point-finder');
    map.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('start gently leads straight to a way of doing it standing', async () => {
    const {box, map} = await road();
    box.state = {pain: [{zone: 'lumbar', side: 'left', intensity: 6}], flags: []};
    await soon(() => button(map, 'Start gently'));
    button(map, 'Start gently')!.click();
    await at(box, 'roller-guide');
    expect(box.state.selected?.muscle).to.be.a('string');
    expect(['wall', 'standing']).to.include(box.state.place);
  });

  it('a doctor first: the guide can be read; a grave answer goes no further', async () => {
    const {box, map} = await road();
    box.state = {pain: [{zone: 'lumbar', side: 'left'}], selected: {muscle: 'gluteus-medius', side: 'left'}};
    go(map, 'roller-guide');
    await at(box, 'safety-check');
    box.state = {flags: ['spinal-problem']};
    await soon(() => button(box, 'Read how it is done'));
    box.state = {flags: ['chest-pain']};
    await soon(() => !button(box, 'Read how it is done'));
    await aTimeout(20);
    expect(stepIn(box)!.localName).to.equal('safety-check');
    button(box, 'Back')!.click();
    await at(box, 'pain-map');
  });

  it('a link opens the guide, after the safety questions', async () => {
    location.hash = '#unknot=piriformis,right,massage-ball,60';
    try {
      const box = await fixture<RollingSession>(html`<rolling-session clearance="clear"></rolling-session>`);
      const guide = await at(box, 'roller-guide');
      expect(guide.getAttribute('muscle')).to.equal('piriformis');
      expect(box.state.tool).to.equal('massage-ball');
      expect(box.state.queue).to.deep.equal([
        {muscle: 'piriformis', side: 'right', seconds: 60, tool: 'massage-ball'},
      ]);
      const asking = await fixture<RollingSession>(html`<rolling-session></rolling-session>`);
      await at(asking, 'safety-check');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('is accessible, and takes no focus by itself', async () => {
    const {box} = await road();
    expect(document.activeElement).to.equal(document.body);
    await expect(box).to.be.accessible();
  });
});

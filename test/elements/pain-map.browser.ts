import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import '../../src/elements/rolling-session/define.js';
import '../../src/elements/pain-map/define.js';
import type {PainChangeEvent, SourceSelectEvent} from '../../src/elements/pain-map/pain-map.events.js';
import type {PainMap} from '../../src/elements/pain-map/pain-map.js';
import type {RollingSession} from '../../src/elements/rolling-session/rolling-session.js';
import {allByRole, byRole, focused, nameOf, textOf} from '../rig/tree.js';

const root = (map: PainMap): ShadowRoot => {
  if (!map.shadowRoot) throw new Error('The map has not rendered');
  return map.shadowRoot;
};

/** A map of its own session, drawn and read. */
async function mapIn(template = html`<pain-map></pain-map>`, width = 360) {
  const parentNode = document.createElement('div');
  parentNode.style.setProperty('width', `${width}px`);
  document.body.append(parentNode);
  const session = await fixture<RollingSession>(html`<rolling-session>${template}</rolling-session>`, {
    parentNode,
  });
  const map = session.querySelector('pain-map');
  if (!map) throw new Error('No map in the template');
  await settled(map);
  if (!map.still && map.view === 'both') {
    const bodies = width < 528 ? 1 : 2;
    await waitUntil(() => root(map).querySelectorAll('.pic .plate').length === bodies, 'as many as fit');
  }
  return {session, map};
}

async function settled(map: PainMap): Promise<void> {
  await waitUntil(() => root(map).querySelector('.plate'), 'the drawing has come', {timeout: 8000});
  // The width is told a frame later, and what depends on it is rendered then.
  await aTimeout(60);
  await map.updateComplete;
}

const area = (map: PainMap, zone: string, side: string): SVGElement => {
  const found = root(map).querySelector<SVGElement>(`.zone[data-zone="${zone}"][data-side="${side}"]`);
  if (!found) throw new Error(`No area ${zone} ${side}`);
  return found;
};

/** A real click on the middle of an area. */
async function tap(map: PainMap, zone: string, side: string): Promise<void> {
  area(map, zone, side).scrollIntoView({block: 'center'});
  let box = area(map, zone, side).getBoundingClientRect();
  // It may still be on its way: the picture was just turned or moved; WebKit gives what is not laid out yet no size.
  for (let last; !last || !box.width || last.x !== box.x || last.y !== box.y || last.height !== box.height;) {
    last = box;
    await aTimeout(60);
    box = area(map, zone, side).getBoundingClientRect();
  }
  await click(area(map, zone, side));
  await map.updateComplete;
}

/** A real click where it is now. */
async function click(what: Element): Promise<void> {
  const {x, y, width, height} = boxOf(what);
  await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
}

const boxOf = (what: Element): DOMRect => what.getBoundingClientRect();

const parts = (map: PainMap) => {
  const part = (name: string) => () => {
    const found = root(map).querySelector(name);
    if (!found) throw new Error(`No ${name}`);
    return found;
  };
  return {stage: part('.stage'), open: part('.open')};
};

async function sourcesOf(map: PainMap): Promise<HTMLElement[]> {
  const all = () => [...root(map).querySelectorAll<HTMLElement>('.choose')];
  await waitUntil(() => all().length > 0, 'the muscles have come', {timeout: 8000});
  return all();
}

const press = async (map: PainMap, ...keys: string[]) => {
  for (const key of keys) await sendKeys({press: key});
  await map.updateComplete;
};

const marksOf = ({value}: PainMap) =>
  value.map(({zone, side, intensity}) =>
    [zone, side, intensity].filter(part => part !== undefined).join(' '),
  );

/** The next event of a type, as it is fired. */
const next = <E extends Event>(target: EventTarget, type: string): Promise<E> =>
  new Promise(resolve => target.addEventListener(type, event => resolve(event as E), {once: true}));

beforeEach(() => document.documentElement.setAttribute('lang', 'en'));

describe('marking', () => {
  it('names its areas by place and side, as buttons in one group a picture', async () => {
    const {map} = await mapIn();
    byRole(root(map), 'heading', 'Where does it hurt?');
    byRole(root(map), 'group', /^Seen from behind/);
    const low = byRole(root(map), 'button', 'Low back, your left');
    expect(low.getAttribute('aria-pressed')).to.equal('false');
  });

  it('a tap marks, and a second takes the mark back', async () => {
    const {map} = await mapIn();
    const changed = next<PainChangeEvent>(map, 'pain-change');
    await tap(map, 'lumbar', 'left');
    const event = await changed;
    expect(event.bubbles).to.equal(false);
    expect(event.value).to.deep.equal([{zone: 'lumbar', side: 'left'}]);
    expect(byRole(root(map), 'button', 'Low back, your left').getAttribute('aria-pressed')).to.equal('true');
    await tap(map, 'lumbar', 'left');
    expect(map.value).to.deep.equal([]);
  });

  it('says the name before it counts', async () => {
    const {map} = await mapIn();
    const box = area(map, 'buttock-mid', 'right').getBoundingClientRect();
    await sendMouse({
      type: 'move',
      position: [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)],
    });
    await map.updateComplete;
    expect(root(map).querySelector('.tag')?.textContent).to.equal('Middle of buttock, your right');
    expect(map.value).to.deep.equal([]);
  });

  it('answers the first mark with relief', async () => {
    const {map} = await mapIn();
    await tap(map, 'lumbar', 'left');
    expect(textOf(root(map))).to.contain('The pain is often sent from somewhere else.');
  });

  it('a mark and its numbers are in sight together, wherever the picture stands in the window', async () => {
    const {map} = await mapIn();
    for (const block of ['start', 'end'] as const) {
      root(map).querySelector('.stage')?.scrollIntoView({block});
      const spot = area(map, 'lumbar', 'left');
      await click(spot);
      await map.updateComplete;
      await sourcesOf(map);
      const {open} = parts(map);
      await waitUntil(() => boxOf(spot).bottom <= boxOf(open()).top, 'the mark is not covered');
      expect(boxOf(byRole(root(map), 'radio', '7')).bottom).to.be.at.most(innerHeight);
      map.value = [];
      await map.updateComplete;
    }
  });

  it('all of the picture comes out from behind the row where there is room, for the next place', async () => {
    const {map} = await mapIn(html`<pain-map></pain-map>`, 280);
    root(map).querySelector('.stage')?.scrollIntoView({block: 'end'});
    await click(area(map, 'scapula', 'left'));
    await map.updateComplete;
    const {stage, open} = parts(map);
    await waitUntil(() => boxOf(stage()).bottom <= boxOf(open()).top, 'nothing is covered');
    expect(boxOf(stage()).top).to.be.at.least(0);
  });

  it('nor is a mark covered in a box of the page that scrolls', async () => {
    const {session, map} = await mapIn(html`<pain-map></pain-map>`, 280);
    const box = session.parentElement as HTMLElement;
    box.style.setProperty('height', `${innerHeight - 60}px`);
    box.style.setProperty('overflow', 'auto');
    const spot = area(map, 'lumbar', 'left');
    box.scrollTop += boxOf(spot).bottom - boxOf(box).bottom + 8;
    await click(spot);
    await map.updateComplete;
    const {open} = parts(map);
    await waitUntil(() => boxOf(spot).bottom <= boxOf(open()).top, 'the mark is not covered');
    expect(boxOf(spot).top).to.be.at.least(boxOf(box).top);
  });

  it('where the muscles stand beside the body, the row of a mark comes to whoever has scrolled on', async () => {
    const {map} = await mapIn(html`<pain-map value="lumbar left"></pain-map>`, 860);
    const rows = await sourcesOf(map);
    rows.at(-1)?.scrollIntoView({block: 'end'});
    await aTimeout(60);
    await click(area(map, 'buttock-mid', 'left'));
    await map.updateComplete;
    const {open} = parts(map);
    await waitUntil(() => boxOf(open()).top >= 0 && boxOf(open()).bottom <= innerHeight, 'it is in sight');
    expect(marksOf(map)).to.deep.equal(['lumbar left', 'buttock-mid left']);
  });

  it('what stands on its way to the first mark goes with the picture that it stood on', async () => {
    const ask = window.matchMedia.bind(window);
    // Under reduced motion it stands until something changes.
    window.matchMedia = query => (query.includes('reduced-motion') ? ask('all') : ask(query));
    try {
      const {map} = await mapIn();
      await tap(map, 'lumbar', 'left');
      const flights = () => root(map).querySelectorAll('.flight').length;
      await waitUntil(() => flights() === 1, 'from the muscle to the mark', {timeout: 8000});
      byRole(root(map), 'button', 'Low back, closer').click();
      await map.updateComplete;
      expect(flights()).to.equal(0);
    } finally {
      window.matchMedia = ask;
    }
  });

  it('a mark is painted before its row comes, and both are there once the map has updated', async () => {
    const {map} = await mapIn();
    const spot = area(map, 'lumbar', 'left');
    const isMarked = () => spot.getAttribute('aria-pressed') === 'true';
    const rows = () => root(map).querySelectorAll('.mark').length;
    /** Rows there were when the mark was first seen in the drawing. */
    let withTheMark: number | undefined;
    const watch = new MutationObserver(() => {
      if (isMarked()) withTheMark ??= rows();
    });
    watch.observe(root(map), {subtree: true, childList: true, attributes: true});
    await tap(map, 'lumbar', 'left');
    watch.disconnect();
    expect(withTheMark).to.equal(0);
    expect([isMarked(), rows()]).to.deep.equal([true, 1]);
  });

  it('a way leads from the mark to its muscles', async () => {
    const {map} = await mapIn();
    await tap(map, 'lumbar', 'left');
    await sourcesOf(map);
    byRole(root(map), 'button', '5 muscles that may send it').click();
    const heading = byRole(root(map), 'heading', 'Muscles that may be sending it');
    await waitUntil(() => focused(document) === heading, 'the focus is there');
    await waitUntil(() => heading.getBoundingClientRect().top < innerHeight / 2, 'and so is the page');
  });

  it('a number can follow, stands on the body, and can be taken back', async () => {
    const {map} = await mapIn();
    await tap(map, 'lumbar', 'left');
    byRole(root(map), 'radio', '7').click();
    await map.updateComplete;
    expect(marksOf(map)).to.deep.equal(['lumbar left 7']);
    expect(root(map).querySelector('.leaders .number')?.textContent).to.equal('7');
    byRole(root(map), 'button', 'No number').click();
    await map.updateComplete;
    expect(marksOf(map)).to.deep.equal(['lumbar left']);
  });

  it('a mark that is removed leaves the focus on the next', async () => {
    const {map} = await mapIn();
    await tap(map, 'lumbar', 'left');
    await tap(map, 'buttock-mid', 'left');
    byRole(root(map), 'button', /^Remove Middle/).click();
    await map.updateComplete;
    await aTimeout(0);
    expect(nameOf(focused(document) as Element)).to.match(/^Low back, your left/);
  });

  it('asks where two places may have been meant', async () => {
    const {map} = await mapIn();
    // By finger the border of left and right is ambiguous; a pen and a mouse are surer.
    const pic = root(map).querySelector('.pic');
    const svg = pic?.querySelector('svg');
    const matrix = svg?.getScreenCTM();
    if (!pic || !matrix) throw new Error('No picture');
    const {x, y} = new DOMPoint(0.5, 394).matrixTransform(matrix);
    const finger = {
      pointerId: 7,
      pointerType: 'touch',
      isPrimary: true,
      bubbles: true,
      clientX: x,
      clientY: y,
    };
    pic.dispatchEvent(new PointerEvent('pointerdown', finger));
    pic.dispatchEvent(new PointerEvent('pointerup', finger));
    await map.updateComplete;
    expect(map.value).to.deep.equal([]);
    byRole(root(map), 'group', 'Which one do you mean?');
    // The question has the focus: it is read, and no answer is given before it.
    expect(nameOf(focused(document) as Element)).to.equal('Which one do you mean?');
    root(map).querySelector<HTMLElement>('.asking button')?.click();
    const hasFocus = () => /^Low back, your (left|right)$/.test(nameOf(focused(document) as Element));
    await waitUntil(hasFocus, 'the place that was meant has the focus');
    expect(map.value.length).to.equal(1);
    expect(allByRole(root(map), 'group', 'Which one do you mean?')).to.deep.equal([]);
  });

  it('a finger that slides corrects, and one that scrolls marks nothing', async () => {
    const {map} = await mapIn();
    const pic = root(map).querySelector('.pic') as Element;
    const at = (zone: string) => {
      const box = area(map, zone, 'left').getBoundingClientRect();
      return {
        pointerId: 7,
        pointerType: 'touch',
        isPrimary: true,
        bubbles: true,
        clientX: box.x + box.width / 2,
        clientY: box.y + box.height / 2,
      };
    };
    pic.dispatchEvent(new PointerEvent('pointerdown', at('lumbar')));
    pic.dispatchEvent(new PointerEvent('pointermove', at('scapula')));
    await map.updateComplete;
    expect(root(map).querySelector('.tag')?.textContent).to.equal('Shoulder blade, your left');
    pic.dispatchEvent(new PointerEvent('pointerup', at('scapula')));
    expect(marksOf(map)).to.deep.equal(['scapula left']);
    pic.dispatchEvent(new PointerEvent('pointerdown', at('lumbar')));
    pic.dispatchEvent(new PointerEvent('pointercancel', at('lumbar')));
    pic.dispatchEvent(new PointerEvent('pointerup', at('lumbar')));
    expect(marksOf(map)).to.deep.equal(['scapula left']);
  });

  it('undo, redo, clear, and undo again; what the app draws is a step too', async () => {
    const {session, map} = await mapIn();
    expect(allByRole(root(map), 'button', 'Undo'), 'nothing to undo').to.deep.equal([]);
    await tap(map, 'lumbar', 'left');
    session.state = {...session.state, pain: [...session.state.pain, {zone: 'si', side: 'right'}]};
    await map.updateComplete;
    const button = (name: string) => byRole(root(map), 'button', name);
    button('Clear all').click();
    await map.updateComplete;
    expect(map.value).to.deep.equal([]);
    button('Undo').click();
    await map.updateComplete;
    expect(marksOf(map)).to.deep.equal(['lumbar left', 'si right']);
    button('Undo').click();
    await map.updateComplete;
    expect(marksOf(map)).to.deep.equal(['lumbar left']);
    button('Redo').click();
    await map.updateComplete;
    expect(marksOf(map)).to.deep.equal(['lumbar left', 'si right']);
  });
});

describe('by keyboard', () => {
  it('has one stop a picture; arrows walk, space marks, a digit gives the number, Delete removes', async () => {
    const {map} = await mapIn();
    expect(root(map).querySelectorAll('.zone[tabindex="0"]').length).to.equal(1);
    area(map, 'lumbar', 'left').focus();
    await press(map, 'ArrowRight');
    expect(nameOf(focused(document) as Element)).to.equal('Low back, your right');
    await press(map, 'Enter');
    expect(marksOf(map)).to.deep.equal(['lumbar right']);
    await press(map, '4');
    expect(marksOf(map)).to.deep.equal(['lumbar right 4']);
    await press(map, '0');
    expect(marksOf(map)).to.deep.equal(['lumbar right 10']);
    await press(map, 'Delete');
    expect(map.value).to.deep.equal([]);
    expect(nameOf(focused(document) as Element)).to.equal('Low back, your right');
  });

  it('first letters find a place', async () => {
    const {map} = await mapIn();
    area(map, 'lumbar', 'left').focus();
    await press(map, 's', 'h');
    expect(nameOf(focused(document) as Element)).to.match(/^Sh/);
  });
});

describe('the list', () => {
  it('is the same control in another form', async () => {
    const {map} = await mapIn();
    byRole(root(map), 'button', /^Choose from a list/).click();
    await map.updateComplete;
    const box = byRole(root(map), 'checkbox', 'Low back, your left') as HTMLInputElement;
    box.click();
    await map.updateComplete;
    expect(area(map, 'lumbar', 'left').getAttribute('aria-pressed')).to.equal('true');
    await tap(map, 'lumbar', 'left');
    expect(box.checked).to.equal(false);
  });

  it('finds a place by words of its name, and says when there is none', async () => {
    const {map} = await mapIn();
    byRole(root(map), 'button', /^Choose from a list/).click();
    await map.updateComplete;
    const search = byRole(root(map), 'searchbox') as HTMLInputElement;
    const find = async (text: string) => {
      search.value = text;
      search.dispatchEvent(new Event('input'));
      await map.updateComplete;
    };
    await find('tail');
    expect(allByRole(root(map), 'checkbox').map(nameOf)).to.deep.equal(['Tailbone, the middle']);
    await find('xyz');
    expect(allByRole(root(map), 'checkbox')).to.deep.equal([]);
    expect(textOf(root(map))).to.contain('No place by that name');
  });

  it('carries each id once in the drawing and once in the list', async () => {
    const {map} = await mapIn(undefined, 1000);
    byRole(root(map), 'button', /^Choose from a list/).click();
    await map.updateComplete;
    const idsOf = (kind: string) =>
      [...root(map).querySelectorAll<HTMLElement>(`${kind}[data-zone]`)].map(
        ({dataset}) => `${dataset['zone']} ${dataset['side']}`,
      );
    const [drawn, listed] = [idsOf('.zone'), idsOf('input')];
    expect(new Set(drawn).size).to.equal(drawn.length);
    // 43 zones with two sides, three in the middle.
    expect(new Set(listed).size).to.equal(89);
    expect(listed.length).to.equal(89);
    expect(listed).to.include.members(drawn);
  });
});

describe('the muscles', () => {
  for (const width of [360, 1000]) {
    it(`low back left at ${width} px: gluteus medius and iliopsoas are among five, in words`, async () => {
      const {map} = await mapIn(html`<pain-map value="lumbar left"></pain-map>`, width);
      const rows = await sourcesOf(map);
      expect(rows.length).to.equal(5);
      const ids = rows.map(({dataset}) => dataset['muscle']);
      expect(ids).to.include('gluteus-medius');
      expect(ids).to.include('iliopsoas');
      expect(textOf(root(map))).not.to.match(/\d\s?%/);
      byRole(root(map), 'heading', 'Muscles that may be sending it');
    });
  }

  it('shows the pattern of one over the marks', async () => {
    const {map} = await mapIn(html`<pain-map value="lumbar left"></pain-map>`, 1000);
    await sourcesOf(map);
    byRole(root(map), 'button', 'Side hip muscle: show on the body').click();
    await map.updateComplete;
    expect(root(map).querySelector('.figures .point')?.getAttribute('d')).not.to.equal('');
    expect(root(map).querySelectorAll('.fit').length).to.equal(0);
  });

  it('a click keeps what the mouse has only glanced at, and puts it away again', async () => {
    const {map} = await mapIn(html`<pain-map value="lumbar left"></pain-map>`, 780);
    await sourcesOf(map);
    const look = byRole(root(map), 'button', 'Side hip muscle: show on the body');
    const shown = () => root(map).querySelector('.figures .point')?.getAttribute('d') !== '';
    for (const stays of [true, false]) {
      look.scrollIntoView({block: 'center'});
      await click(look);
      await sendMouse({type: 'move', position: [1, 1]});
      await waitUntil(() => shown() === stays, `shown: ${stays}`);
      expect(look.getAttribute('aria-pressed')).to.equal(`${stays}`);
    }
  });

  it('on a narrow page it opens in its own row, and the body stays as it was', async () => {
    const {map} = await mapIn(html`<pain-map value="lumbar left"></pain-map>`);
    await sourcesOf(map);
    byRole(root(map), 'button', 'Deep front hip muscle: show on the body').click();
    await map.updateComplete;
    expect(root(map).querySelector('.fit')).to.be.ok;
    byRole(root(map), 'group', /^Seen from behind/);
  });

  it('`selected` is the one that was chosen, and setting it shows the pattern and fires nothing', async () => {
    const {map} = await mapIn(html`<pain-map value="lumbar left"></pain-map>`, 1000);
    await sourcesOf(map);
    let fired = 0;
    map.addEventListener('source-select', () => (fired += 1));
    map.selected = {muscle: 'gluteus-medius', side: 'left'};
    await map.updateComplete;
    expect(root(map).querySelector('.figures .point')?.getAttribute('d')).not.to.equal('');
    expect(fired).to.equal(0);
    map.selected = null;
    await map.updateComplete;
    expect(root(map).querySelector('.figures .point')?.getAttribute('d')).to.equal('');
  });

  it('choosing tells who listens here, and no one above; alone on the page the guide opens in its own box', async () => {
    const {map} = await mapIn(html`<pain-map value="lumbar left"></pain-map>`);
    const rows = await sourcesOf(map);
    let above = 0;
    map.parentElement?.addEventListener('source-select', () => (above += 1));
    const chosen = next<SourceSelectEvent>(map, 'source-select');
    rows.find(({dataset}) => dataset['muscle'] === 'gluteus-medius')?.click();
    const event = await chosen;
    expect([event.muscle, event.side, above]).to.deep.equal(['gluteus-medius', 'left', 0]);
    expect(map.selected).to.deep.equal({muscle: 'gluteus-medius', side: 'left'});
    await waitUntil(() => root(map).querySelector('roller-guide'), 'the guide', {timeout: 8000});
    byRole(root(map), 'button', 'Back to the muscles').click();
    await sourcesOf(map);
    expect((focused(document) as HTMLElement).dataset['muscle']).to.equal('gluteus-medius');
  });

  it('“Start gently” leads to a muscle that can be treated standing', async () => {
    const {session, map} = await mapIn(html`<pain-map value="lumbar left"></pain-map>`);
    await sourcesOf(map);
    byRole(root(map), 'button', 'Start gently').click();
    await waitUntil(() => session.state.selected, 'a muscle', {timeout: 8000});
    expect(session.state.place).to.equal('standing');
    expect(session.state.selected?.muscle).not.to.equal('iliopsoas');
  });

  it('0 offers none', async () => {
    const {map} = await mapIn(html`<pain-map sources="0" value="lumbar left"></pain-map>`);
    await aTimeout(300);
    expect(root(map).querySelector('.sources')).to.equal(null);
  });

  it('gives way to the outcome where help is needed', async () => {
    const {session, map} = await mapIn(html`<pain-map value="lumbar left"></pain-map>`);
    await sourcesOf(map);
    session.clearance = 'same-day';
    await session.updateComplete;
    await map.updateComplete;
    expect(root(map).querySelector('.choose')).to.equal(null);
    expect(root(map).querySelector('safety-check')).to.be.ok;
    // The outcome is loaded and takes its room; the page has come to rest.
    await aTimeout(600);
    // The marks stay, and can still be changed.
    await tap(map, 'si', 'right');
    expect(marksOf(map)).to.deep.equal(['lumbar left', 'si right']);
    expect(root(map).querySelector('.flight')).to.equal(null);
  });
});

describe('disabled', () => {
  it('shows what is marked and the muscles; nothing can be pressed that changes anything', async () => {
    const {session, map} = await mapIn(html`<pain-map disabled value="lumbar left 7"></pain-map>`);
    const [first] = await sourcesOf(map);
    // Saving changes nothing, and Firefox opens a panel for what was saved, which then has the keys of all that follows.
    const buttons = allByRole(root(map), 'button').filter(button => !nameOf(button).startsWith('Save'));
    for (const button of [first, ...buttons] as HTMLElement[]) button.click();
    await map.updateComplete;
    expect(marksOf(map)).to.deep.equal(['lumbar left 7']);
    expect(session.state.selected).to.equal(null);
    expect(allByRole(root(map), 'button', 'Start gently')).to.deep.equal([]);
    expect(allByRole(root(map), 'group', 'Does it go down a leg?')).to.deep.equal([]);
  });
});

describe('a picture', () => {
  it('of one muscle says its pattern in words, and nothing can be marked', async () => {
    const {map} = await mapIn(html`<pain-map muscle="gluteus-medius" side="left" readonly></pain-map>`);
    await waitUntil(() => root(map).querySelector('[role=img]'));
    const picture = byRole(root(map), 'img');
    expect(nameOf(picture)).to.match(/^Side hip muscle, your left\. .*low back/);
    expect(root(map).querySelectorAll('button, .zone, [role=button]').length).to.equal(0);
    expect(textOf(root(map))).to.contain('Gluteus medius'.slice(1));
  });

  it('of a muscle that the atlas does not have says so', async () => {
    const session = await fixture<RollingSession>(
      html`<rolling-session><pain-map muscle="glute" readonly></pain-map></rolling-session>`,
    );
    const map = session.querySelector('pain-map');
    await waitUntil(
      () => map && textOf(root(map)).includes('The drawing has no such muscle.'),
      'it says so',
      {
        timeout: 8000,
      },
    );
  });

  it('of a drawing shows it, and asks nothing', async () => {
    const {session, map} = await mapIn(html`<pain-map readonly value="lumbar left 7"></pain-map>`);
    expect(nameOf(byRole(root(map), 'img'))).to.contain('Low back, your left: 7 of 10');
    expect(session.state.pain).to.deep.equal([]);
  });
});

describe('as a form control', () => {
  const formWith = async (attributes = 'value="lumbar left 7"') => {
    const form = document.createElement('form');
    form.innerHTML = `<label for="pain">Where</label><pain-map id="pain" name="pain" ${attributes}></pain-map>`;
    await fixture(html`${form}`);
    const map = form.querySelector('pain-map');
    if (!map) throw new Error('No map');
    await settled(map);
    return {form, map, sent: () => new FormData(form).get('pain')};
  };

  it('submits its drawing in words, from its default on', async () => {
    const {form, map, sent} = await formWith();
    expect(sent()).to.equal('lumbar left 7');
    expect(map.form).to.equal(form);
    expect([...map.labels].length).to.equal(1);
    await tap(map, 'si', 'right');
    expect(sent()).to.equal('lumbar left 7, si right');
  });

  it('goes back to its default, and then follows the attribute', async () => {
    const {form, map, sent} = await formWith();
    await tap(map, 'si', 'right');
    form.reset();
    await map.updateComplete;
    expect(sent()).to.equal('lumbar left 7');
    map.setAttribute('value', 'sacrum 3');
    await map.updateComplete;
    expect(sent()).to.equal('sacrum 3');
  });

  it('takes what a browser restores', async () => {
    const {map, sent} = await formWith();
    map.formStateRestoreCallback('flank right 2');
    await map.updateComplete;
    expect(sent()).to.equal('flank right 2');
  });

  it('fires input and change, once each, when the reader changes it', async () => {
    const {map} = await formWith();
    const heard: string[] = [];
    for (const type of ['input', 'change', 'pain-change']) map.addEventListener(type, () => heard.push(type));
    await tap(map, 'si', 'right');
    expect(heard).to.deep.equal(['pain-change', 'input', 'change']);
    map.value = [];
    map.setAttribute('value', 'sacrum');
    await map.updateComplete;
    expect(heard.length).to.equal(3);
  });

  it('required: something has to be marked', async () => {
    const {form, map} = await formWith('required');
    expect(form.checkValidity()).to.equal(false);
    expect(map.validity.valueMissing).to.equal(true);
    await tap(map, 'si', 'right');
    expect(form.checkValidity()).to.equal(true);
  });

  it('disabled, by itself or a fieldset: nothing is submitted and nothing can be marked', async () => {
    const {map, sent} = await formWith();
    map.disabled = true;
    await map.updateComplete;
    expect(sent()).to.equal(null);
    expect(root(map).querySelectorAll('.zone').length).to.equal(0);
  });

  it('a picture submits nothing', async () => {
    const {sent} = await formWith('readonly value="lumbar left"');
    expect(sent()).to.equal(null);
  });

  it('speaks for the session only where it is the one map that can be edited', async () => {
    const alone = await mapIn(html`<pain-map name="pain" value="lumbar left"></pain-map>`);
    expect(alone.session.state.pain).to.deep.equal([{zone: 'lumbar', side: 'left'}]);
    const beside = await mapIn(html`<pain-map></pain-map><pain-map name="pain"></pain-map>`);
    const named = beside.session.querySelector<PainMap>('[name]');
    if (!named) throw new Error('No named map');
    await settled(named);
    await tap(named, 'si', 'right');
    expect(marksOf(named)).to.deep.equal(['si right']);
    expect(beside.session.state.pain).to.deep.equal([]);
  });
});

describe('what an author writes', () => {
  let warned: string[] = [];
  const warn = console.warn;
  beforeEach(() => {
    warned = [];
    console.warn = (text: unknown) => warned.push(String(text));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('a value in part wrong: the rest counts, and one warning names what is wrong', async () => {
    const {map} = await mapIn(html`<pain-map value="lumbar left 7, glute left, si up"></pain-map>`);
    await waitUntil(() => warned.length > 0);
    await aTimeout(100);
    expect(marksOf(map)).to.deep.equal(['lumbar left 7']);
    expect(warned.filter(text => text.includes('value'))).to.have.length(1);
    expect(warned[0]).to.contain('glute left, si up');
  });

  it('what was entered survives a wrong value', async () => {
    const {map} = await mapIn();
    await tap(map, 'lumbar', 'left');
    map.setAttribute('value', '[{"zone":');
    (map as {value: unknown}).value = {zone: 'glute'};
    await map.updateComplete;
    expect(marksOf(map)).to.deep.equal(['lumbar left']);
  });

  it('an unknown muscle, view, body: said once, and a map stands there all the same', async () => {
    const {map} = await mapIn(
      html`<pain-map muscle="glute" view="above" body="alien" sources="many"></pain-map>`,
    );
    await waitUntil(() => warned.some(text => text.includes('muscle')), 'the warning', {timeout: 8000});
    await map.updateComplete;
    await settled(map);
    expect(warned.filter(text => text.includes('<pain-map>'))).to.have.length(4);
    byRole(root(map), 'heading', 'Where does it hurt?');
  });

  it('the first in the document seeds an empty session; a marked one is left alone', async () => {
    const session = await fixture<RollingSession>(
      html`<rolling-session
        ><pain-map value="lumbar left"></pain-map><pain-map value="si right"></pain-map
      ></rolling-session>`,
    );
    const [first, second] = session.querySelectorAll('pain-map');
    await second?.updateComplete;
    expect(first && marksOf(first)).to.deep.equal(['lumbar left']);
    expect(second && marksOf(second)).to.deep.equal(['lumbar left']);
  });

  it('words are taken as a property too, as some frameworks set them', async () => {
    const {map} = await mapIn();
    (map as {value: unknown}).value = 'lumbar left 7, sacrum';
    await map.updateComplete;
    expect(marksOf(map)).to.deep.equal(['lumbar left 7', 'sacrum midline']);
  });
});

describe('where it stands', () => {
  it('axe finds nothing, light and dark, narrow and wide', async function () {
    this.timeout(60_000);
    for (const scheme of ['light', 'dark']) {
      for (const width of [300, 1000]) {
        const {session, map} = await mapIn(
          html`<pain-map value="lumbar left 7, si right"></pain-map>`,
          width,
        );
        const paper = session.parentElement;
        paper?.style.setProperty('color-scheme', scheme);
        paper?.style.setProperty('background', scheme === 'dark' ? '#161412' : '#fffdf9');
        paper?.style.setProperty('color', scheme === 'dark' ? '#f3ede4' : '#1e1a17');
        await sourcesOf(map);
        byRole(root(map), 'button', /^Choose from a list/).click();
        await map.updateComplete;
        // Colours have come to rest.
        await aTimeout(250);
        await expect(map).to.be.accessible({ignoredRules: ['region']});
      }
    }
  });

  it('in larger type as in a narrower box one body stands at a time', async () => {
    const {map} = await mapIn(html`<pain-map></pain-map>`, 600);
    map.style.setProperty('font-size', '20px');
    await waitUntil(() => root(map).querySelectorAll('.pic .plate').length === 1, 'one');
    byRole(root(map), 'group', 'Does it go down a leg?');
  });

  it('nothing is wider than its box at 280 px', async () => {
    const {map} = await mapIn(
      html`<pain-map value="lumbar left 7, scapula-medial-border right"></pain-map>`,
      280,
    );
    await sourcesOf(map);
    byRole(root(map), 'button', /^Choose from a list/).click();
    await map.updateComplete;
    expect(map.scrollWidth).to.be.at.most(280);
  });

  it('at 320 px a real click on the middle of a large area marks that area', async function () {
    await setViewport({width: 800, height: 900}).catch(() => undefined);
    const {map} = await mapIn(undefined, 320);
    const wanted = [
      ['lumbar', 'left'],
      ['si', 'right'],
      ['buttock-mid', 'left'],
      ['scapula', 'right'],
      ['low-thoracic', 'left'],
      ['sacrum', 'midline'],
    ] as const;
    for (const [zone, side] of wanted) await tap(map, zone, side);
    expect(marksOf(map)).to.deep.equal(wanted.map(([zone, side]) => `${zone} ${side}`));
  });

  it('legs: what was neither shown nor answered says nothing; the question stands under a narrow trunk', async () => {
    const {map} = await mapIn(html`<pain-map value="lumbar left"></pain-map>`);
    byRole(root(map), 'group', 'Does it go down a leg?').scrollIntoView({block: 'end'});
    byRole(root(map), 'button', 'Left').click();
    await map.updateComplete;
    expect(textOf(root(map))).to.contain('Tap where it goes');
    expect(area(map, 'thigh-posterior', 'left').getBoundingClientRect().width, 'drawn at once').above(0);
    const {stage} = parts(map);
    await waitUntil(
      () => boxOf(stage()).top > -1 && boxOf(stage()).bottom < innerHeight + 1,
      'the legs are in sight',
    );
    await tap(map, 'thigh-posterior', 'left');
    expect(textOf(root(map))).not.to.contain('Tap where it goes');
  });

  it('the side view comes when asked for', async () => {
    const {map} = await mapIn();
    byRole(root(map), 'button', 'Side').click();
    await waitUntil(() => root(map).querySelectorAll('.stage.side .plate').length === 2, 'both sides', {
      timeout: 8000,
    });
    await tap(map, 'hip-lateral', 'left');
    expect(marksOf(map)).to.deep.equal(['hip-lateral left']);
  });
});

describe('in a page from right to left', () => {
  it('a sentence still ends in its full stop, and the body does not flip', async () => {
    const {map} = await mapIn(html`<pain-map dir="rtl"></pain-map>`, 1000);
    const sentence = root(map).querySelector('.lead')?.firstElementChild ?? root(map).querySelector('.lead');
    const letters = [...(sentence?.childNodes ?? [])].find(({textContent}) => textContent?.includes('Tap'));
    if (!letters?.textContent) throw new Error('No sentence');
    const leftOf = (at: number) => {
      const range = document.createRange();
      range.setStart(letters, at);
      range.setEnd(letters, at + 1);
      return range.getBoundingClientRect().left;
    };
    const text = letters.textContent;
    expect(leftOf(text.lastIndexOf('.'))).to.be.above(leftOf(text.indexOf('T')));
    const [left, right] = (['left', 'right'] as const).map(side => area(map, 'lumbar', side));
    expect(left?.getBoundingClientRect().left).to.be.below(right?.getBoundingClientRect().left ?? 0);
  });
});

describe('for a long time', () => {
  /** The same numbers every time. */
  function chance(seed: number): (below: number) => number {
    let state = seed;
    return below => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state % below;
    };
  }

  it('2,000 actions and attribute writes leave it whole', async function () {
    this.timeout(120_000);
    const errors: string[] = [];
    const caught = (event: Event) =>
      errors.push(
        event instanceof ErrorEvent ? event.message : String((event as PromiseRejectionEvent).reason),
      );
    addEventListener('error', caught);
    addEventListener('unhandledrejection', caught);
    const warn = console.warn;
    console.warn = () => undefined;
    const {session, map} = await mapIn(html`<pain-map value="lumbar left"></pain-map>`);
    const pick = chance(20261122);
    const of = <T>(all: readonly T[]): T => all[pick(all.length)] as T;
    const words = [
      '',
      'left',
      'both',
      'back',
      'front',
      'side',
      'glute',
      'gluteus-medius',
      '7',
      '-1',
      'true',
      'false',
      'si right 3',
      '[{',
      '[]',
      'lumbar left 99',
      'female',
    ];
    const attributes = [
      'view',
      'body',
      'muscle',
      'side',
      'readonly',
      'sources',
      'name',
      'value',
      'disabled',
      'label',
      'heading-level',
      'latin',
      'credit',
      'required',
      'lang',
      'dir',
    ];
    const keys = [
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Enter',
      ' ',
      '1',
      '0',
      'Delete',
      's',
      'Escape',
      'Home',
    ];
    for (let i = 0; i < 2000; i++) {
      const shadow = root(map);
      const kind = pick(10);
      if (kind < 3) {
        const all = shadow.querySelectorAll<HTMLElement>('button, input, .zone');
        const target = all[pick(all.length || 1)];
        // Not out of the map: what opens in its box has tests of its own, and a saved file leaves the page.
        if (target && !target.matches('.choose, .saveSvg, .savePng, .gently *')) {
          target.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}));
        }
      } else if (kind < 5) {
        const all = shadow.querySelectorAll<SVGElement>('.zone, .strip');
        const target = all[pick(all.length || 1)];
        target?.dispatchEvent(new KeyboardEvent('keydown', {key: of(keys), bubbles: true, cancelable: true}));
      } else if (kind < 6) {
        const pic = shadow.querySelector('.pic');
        const box = pic?.getBoundingClientRect();
        const type = of(['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'pointerleave']);
        if (pic && box) {
          pic.dispatchEvent(
            new PointerEvent(type, {
              pointerId: 1 + pick(2),
              pointerType: of(['mouse', 'pen', 'touch']),
              isPrimary: true,
              bubbles: true,
              clientX: box.x + pick(Math.ceil(box.width) || 1),
              clientY: box.y + pick(Math.ceil(box.height) || 1),
            }),
          );
        }
      } else if (kind < 9) {
        const name = of(attributes);
        if (pick(2)) map.setAttribute(name, of(words));
        else map.removeAttribute(name);
      } else {
        const change: readonly (() => void)[] = [
          () => (session.clearance = of(['clear', 'emergency', null])),
          () => ((map as {value: unknown}).value = of<unknown>([null, 7, [], 'si left', [{zone: 'x'}]])),
          () =>
            (map.selected = of([
              null,
              {muscle: 'piriformis', side: 'left' as const},
              {muscle: 'x', side: null},
            ])),
        ];
        of(change)();
      }
      if (i % 20 === 0) await map.updateComplete;
      if (i % 200 === 0) await aTimeout(20);
    }
    await aTimeout(200);
    for (const name of attributes) map.removeAttribute(name);
    session.clearance = null;
    await map.updateComplete;
    await settled(map);
    console.warn = warn;
    removeEventListener('error', caught);
    removeEventListener('unhandledrejection', caught);
    expect(errors).to.deep.equal([]);
    expect(JSON.parse(JSON.stringify(session.state))).to.deep.equal(session.state);
    byRole(root(map), 'heading', 'Where does it hurt?');
  });

  it('100 times in and out of the page leave nothing behind', async function () {
    this.timeout(60_000);
    const {session, map} = await mapIn(html`<pain-map value="lumbar left"></pain-map>`);
    const listeners = new Map<string, number>();
    const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
    const count = (type: string, by: number) => listeners.set(type, (listeners.get(type) ?? 0) + by);
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (this === document || this === window || this === document.documentElement) {
        count(type, 1);
        if (typeof options === 'object') options.signal?.addEventListener('abort', () => count(type, -1));
      }
      add.call(this, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      if (listeners.has(type)) count(type, -1);
      remove.call(this, type, listener, options);
    };
    try {
      for (let i = 0; i < 100; i++) {
        map.remove();
        session.append(map);
        if (i % 10 === 0) await map.updateComplete;
      }
      map.remove();
      await aTimeout(50);
    } finally {
      EventTarget.prototype.addEventListener = add;
      EventTarget.prototype.removeEventListener = remove;
    }
    expect([...listeners].filter(([, left]) => left > 0)).to.deep.equal([]);
    session.append(map);
    await settled(map);
    expect(marksOf(map)).to.deep.equal(['lumbar left']);
    // A change of the session reaches it once.
    let renders = 0;
    const before = map.requestUpdate.bind(map);
    map.requestUpdate = (...given: Parameters<PainMap['requestUpdate']>) => {
      renders += 1;
      before(...given);
    };
    session.state = {...session.state, pain: []};
    expect(renders).to.equal(1);
  });
});

import {aTimeout, expect, fixture, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import '../../src/elements/rolling-session/define.js';
import '../../src/elements/safety-check/define.js';
import type {SafetyCheck} from '../../src/elements/safety-check/safety-check.js';
import type {Clearance} from '../../src/model/types.js';
import {sessionOf} from '../../src/session/context.js';
import type {SessionChange} from '../../src/session/session.js';

/** A check in a session of its own, with its questions there. */
async function check(
  attributes: {region?: string; clearance?: string; lang?: string} = {},
  state: SessionChange = {},
) {
  const scope = await fixture(html`
    <rolling-session clearance=${attributes.clearance ?? 'unknown'} lang=${attributes.lang ?? 'en'}>
      <safety-check region=${attributes.region ?? ''}><p slot="help">Our practice</p></safety-check>
    </rolling-session>
  `);
  const element = scope.querySelector('safety-check')! as SafetyCheck;
  sessionOf(element).set(state);
  await waitUntil(() => root(element).querySelector('.list, .out'), 'questions or outcome', {timeout: 8000});
  await element.updateComplete;
  return element;
}

const root = (element: SafetyCheck) => element.shadowRoot!;
const text = (element: SafetyCheck) =>
  root(element).querySelector('.un')!.textContent!.replace(/\s+/g, ' ').trim();
const heading = (element: SafetyCheck) => root(element).querySelector('[role=heading]')!.textContent!.trim();
const flags = (element: SafetyCheck) =>
  [...root(element).querySelectorAll<HTMLElement>('[data-flag]')].map(node => node.dataset.flag);
const state = (element: SafetyCheck) => sessionOf(element).state;

async function click(element: SafetyCheck, flag: string) {
  root(element).querySelector<HTMLElement>(`[data-flag~="${flag}"]`)!.click();
  await element.updateComplete;
}

async function press(element: SafetyCheck, name: string) {
  const found = [...root(element).querySelectorAll<HTMLElement>('button, summary, label')].find(
    one => one.textContent!.trim() === name,
  );
  if (!found) throw new Error(`no "${name}" among: ${text(element)}`);
  found.click();
  await element.updateComplete;
}

const answer = async (element: SafetyCheck, ...given: string[]) => {
  for (const flag of given) await click(element, flag);
  await press(element, 'Continue');
};

describe('the first moment', () => {
  it('asks six rows and the doctor question, and none of these is one tap', async () => {
    const element = await check();
    expect(heading(element)).to.equal('Before you start');
    expect(flags(element)).to.deep.equal([
      'spinal-problem',
      'bladder-bowel saddle-numbness',
      'both-legs leg-weakness',
      'chest-pain tearing-or-pulsing',
      'serious-accident',
      'fever infection-risk',
      'cancer weight-loss',
      'none',
    ]);
    expect(element.answers).to.equal(null);
    await click(element, 'none');
    expect(element.answers).to.deep.equal([]);
    expect(state(element).clearance).to.equal('clear');
    expect(heading(element)).to.equal('You can go ahead');
  });

  it('says on the element what the answers came to, once, and nothing that bubbles says it', async () => {
    const element = await check();
    const heard: string[] = [];
    const bubbled: Event[] = [];
    for (const type of ['clearance-change', 'unknot-step', 'unknot-error']) {
      element.parentElement!.addEventListener(type, event => bubbled.push(event));
    }
    element.addEventListener('clearance-change', event =>
      heard.push(`${event.clearance} ${event.confirmed} ${event.conditions.join()}`),
    );
    await answer(element, 'fever');
    expect(heard).to.deep.equal(['same-day false ']);
    expect(bubbled.filter(({type}) => type === 'clearance-change')).to.have.length(0);
    for (const event of bubbled) expect(JSON.stringify(Object.values(event))).not.to.contain('fever');
  });

  it('two ticks in one go both count', async () => {
    const element = await check();
    for (const flag of ['fever', 'cancer'])
      root(element).querySelector<HTMLElement>(`[data-flag~="${flag}"]`)!.click();
    await element.updateComplete;
    await press(element, 'Continue');
    expect(element.answers).to.include.members(['fever', 'cancer']);
  });

  it('a doctor who found nothing serious answers age and duration; one who found something is asked first', async () => {
    const seen = await check();
    await press(seen, 'Yes, nothing serious');
    await click(seen, 'none');
    expect(state(seen).seen).to.equal(true);
    expect(state(seen).asked).to.include.members(['six-weeks', 'first-episode-age']);
    const found = await check();
    await answer(found, 'spinal-problem');
    expect(found.answers).to.deep.equal(['spinal-problem']);
    expect(heading(found)).to.equal('Ask your doctor first');
  });
});

describe('what is old and known', () => {
  it('is asked in place, and lowers what can be old', async () => {
    const element = await check();
    await click(element, 'bladder-bowel');
    expect(text(element)).to.contain('Is it new, or getting worse?');
    await press(element, 'Old, unchanged, and my doctor knows');
    await press(element, 'Continue');
    expect([state(element).clearance, state(element).confirmed]).to.deep.equal(['ask-first', true]);
    expect(heading(element)).to.equal('You can go ahead, gently');
  });

  it('is not asked where it cannot be', async () => {
    const element = await check();
    await click(element, 'chest-pain');
    expect(root(element).querySelector('.follow')).to.equal(null);
  });

  it('left open, counts as new', async () => {
    const element = await check();
    await answer(element, 'fever');
    expect(state(element).clearance).to.equal('same-day');
    await press(element, 'This is old, and a doctor has checked it');
    expect([state(element).clearance, state(element).confirmed]).to.deep.equal(['ask-first', true]);
  });

  it('of a known aneurysm has to be answered: new pain is an emergency, else the doctor first', async () => {
    const element = await check({}, {flags: []});
    element.technique = ['known-aneurysm'];
    await element.updateComplete;
    await answer(element, 'known-aneurysm');
    expect(text(element)).to.contain('Please answer this one.');
    expect(state(element).clearance).to.equal('clear');
    await press(element, 'Yes');
    await press(element, 'Continue');
    expect(state(element).clearance).to.equal('emergency');
    expect(text(element)).to.contain('With a known aneurysm');
    await press(element, 'I ticked this by mistake');
    await press(element, 'No');
    await press(element, 'Continue');
    expect(state(element).clearance).to.equal('ask-first');
    expect(element.answers).to.deep.equal(['known-aneurysm']);
  });
});

describe('later moments', () => {
  it('asks what the drawing raises, once', async () => {
    const element = await check({}, {flags: [], pain: [{zone: 'leg-posterior', side: 'left'}]});
    expect(heading(element)).to.equal('About where you marked');
    expect(flags(element)).to.deep.equal(['calf-swollen', 'leg-strip', 'none']);
    await click(element, 'none');
    expect(heading(element)).to.equal('You can go ahead');
    sessionOf(element).set({pain: [{zone: 'leg-posterior', side: 'right'}]});
    await element.updateComplete;
    expect(heading(element)).to.equal('You can go ahead');
    sessionOf(element).set({pain: [{zone: 'abdomen-lower', side: 'right'}]});
    await element.updateComplete;
    expect(flags(element)).to.deep.equal(['tearing-or-pulsing', 'waves-or-blood', 'none']);
  });

  it('a first row answered with the marks in view is not asked again for them', async () => {
    const element = await check({}, {pain: [{zone: 'groin', side: 'left'}]});
    await click(element, 'none');
    expect(heading(element)).to.equal('You can go ahead');
  });

  it('asks what the technique raises, once', async () => {
    const element = await check({}, {flags: []});
    element.technique = ['pregnancy', 'osteoporosis', 'fever'];
    await element.updateComplete;
    expect(flags(element)).to.deep.equal(['pregnancy', 'osteoporosis', 'none']);
    await answer(element, 'osteoporosis');
    expect(state(element).conditions).to.deep.equal(['osteoporosis']);
    expect(heading(element)).to.equal('Ask your doctor first');
  });

  it('the full list has every question once, and keeps what was ticked', async () => {
    const element = await check();
    await click(element, 'fever');
    await press(element, 'Show all questions');
    const all = flags(element).join(' ').split(' ');
    expect(all).to.have.length(45);
    expect(new Set(all)).to.have.length(45);
    await press(element, 'Continue');
    expect(state(element).clearance).to.equal('same-day');
  });
});

const outcomes: readonly [Clearance, string[], string, string][] = [
  ['emergency', ['chest-pain'], 'Get help now', 'Call an ambulance now.'],
  ['emergency', ['bladder-bowel'], 'Get help now', 'Do not drive yourself'],
  ['emergency', ['serious-accident'], 'Get help now', 'Keep still.'],
  ['same-day', ['cancer'], 'See a doctor today', 'Most people who tick this turn out fine.'],
  ['ask-first', ['spinal-problem'], 'Ask your doctor first', 'slow breathing'],
];

describe('outcomes', () => {
  for (const [clearance, given, title, says] of outcomes) {
    it(`${clearance}: ${given.join()}`, async () => {
      const element = await check({region: 'GB'});
      await answer(element, ...given);
      expect(state(element).clearance).to.equal(clearance);
      expect(heading(element)).to.equal(title);
      expect(text(element)).to.contain(says);
      expect(text(element)).to.contain('You ticked:');
      expect(element.matches(`:state(${clearance})`)).to.equal(true);
      await expect(element).to.be.accessible();
    });
  }

  it('names the row that was ticked, in its words, and quotes nothing else', async () => {
    const element = await check();
    await answer(element, 'leg-weakness');
    expect(root(element).querySelector('[part=reason]')!.textContent).to.equal(
      'A leg is getting weak, or pain or numbness runs down both legs',
    );
  });

  it('calls the number of the region, 112 below, and the line for advice', async () => {
    const call = (element: SafetyCheck) =>
      root(element).querySelector<HTMLAnchorElement>('[part~=call]')?.getAttribute('href');
    const british = await check({region: 'gb'}, {flags: ['chest-pain']});
    expect(call(british)).to.equal('tel:999');
    expect(text(british)).to.contain('112');
    expect(call(await check({region: 'GB'}, {flags: ['fever']}))).to.equal('tel:111');
    expect(call(await check({lang: 'en-US'}, {flags: ['chest-pain']}))).to.equal('tel:911');
    expect(call(await check({region: 'XQ'}, {flags: ['chest-pain']}))).to.equal('tel:112');
    const anywhere = await check({}, {flags: ['chest-pain']});
    expect(call(anywhere)).to.equal('tel:112');
    const select = root(anywhere).querySelector('select')!;
    select.value = 'AU';
    select.dispatchEvent(new Event('change'));
    await anywhere.updateComplete;
    expect(call(anywhere)).to.equal('tel:000');
  });

  it('my doctor said yes opens the way until an answer changes', async () => {
    const element = await check({}, {flags: ['pregnancy']});
    let said: unknown;
    element.addEventListener('clearance-change', event => (said = [event.clearance, event.confirmed]));
    await press(element, 'My doctor said yes');
    expect(said).to.deep.equal(['ask-first', true]);
    expect(heading(element)).to.equal('You can go ahead, gently');
    sessionOf(element).set({flags: ['pregnancy', 'osteoporosis']});
    await element.updateComplete;
    expect(heading(element)).to.equal('Ask your doctor first');
  });

  it('a tick by mistake goes back to the questions, and counts until they are answered', async () => {
    const element = await check();
    await answer(element, 'fever', 'chest-pain');
    await press(element, 'I ticked this by mistake');
    expect(state(element).clearance).to.equal('emergency');
    const ticked = () => [...root(element).querySelectorAll<HTMLInputElement>('[type=checkbox]:checked')];
    expect(ticked().map(box => box.dataset.flag)).to.deep.equal(['fever infection-risk']);
    await press(element, 'Continue');
    expect(state(element).clearance).to.equal('same-day');
  });

  it('says what an app has found out, without naming a tick that was none', async () => {
    const element = await check({clearance: 'same-day'});
    expect(heading(element)).to.equal('See a doctor today');
    expect(text(element)).not.to.contain('You ticked');
    expect(root(element).querySelector('slot[name=help]')).to.exist;
  });
});

describe('manners', () => {
  it('takes the focus after a tap only', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="elsewhere" />`);
    const element = await check();
    field.focus();
    sessionOf(element).set({flags: ['chest-pain']});
    await aTimeout(20);
    expect(document.activeElement).to.equal(field);
    await press(element, 'I ticked this by mistake');
    await aTimeout(20);
    expect(root(element).activeElement?.getAttribute('role')).to.equal('heading');
  });

  it('is answered by keyboard alone', async () => {
    const element = await check();
    root(element).querySelector<HTMLElement>('[data-flag~="cancer"]')!.focus();
    await sendKeys({press: ' '});
    await element.updateComplete;
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(state(element).clearance).to.equal('same-day');
  });

  it('is accessible while it asks, each row by its words', async () => {
    const element = await check();
    await expect(element).to.be.accessible();
    const row = root(element).querySelector<HTMLInputElement>('[data-flag~="fever"]')!;
    expect(row.type).to.equal('checkbox');
    expect(row.labels![0]!.textContent!.trim()).to.equal(
      'Fever or a recent infection, or you feel really unwell',
    );
    expect(root(element).querySelector('[role=heading]')!.getAttribute('aria-level')).to.equal('3');
  });

  it('fits 280 px without running over, before and after', async () => {
    const element = await check();
    element.parentElement!.style.display = 'block';
    element.style.inlineSize = '280px';
    const fits = () => expect(root(element).querySelector('.un')!.scrollWidth).to.be.at.most(280);
    fits();
    await answer(element, 'bladder-bowel', 'fever');
    fits();
  });

  it('setting answers fires nothing; wrong ones are refused with a word and change nothing', async () => {
    const element = await check();
    let fired = 0;
    element.addEventListener('clearance-change', () => (fired += 1));
    element.answers = ['pregnancy'];
    const errors: string[] = [];
    element.addEventListener('unknot-error', event => errors.push(event.message));
    element.answers = ['hurts'];
    await element.updateComplete;
    expect(fired).to.equal(0);
    expect(element.answers).to.deep.equal(['pregnancy']);
    expect(errors).to.deep.equal(['<safety-check> answers: allowed is ids of safety questions.']);
  });

  it('disabled, it takes no answer', async () => {
    const element = await check();
    element.disabled = true;
    await element.updateComplete;
    await click(element, 'none');
    expect(element.answers).to.equal(null);
  });
});

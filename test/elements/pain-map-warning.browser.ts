// The buttock that may be a nerve: what was found by pressing, said in the list of muscles and heard by the safety answers.
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/elements/pain-map/define.js';
import type {PainMap} from '../../src/elements/pain-map/pain-map.js';
import '../../src/elements/rolling-session/define.js';
import type {RollingSession} from '../../src/elements/rolling-session/rolling-session.js';
import {sessionOf} from '../../src/session/context.js';
import type {SessionChange} from '../../src/session/session.js';
import {textOf} from '../rig/tree.js';

const WATCH = 'If it ever tingles or goes below the knee, stop and ask.';
const WARNING = 'It may be a nerve. Ask a doctor first.';
const pressed = {muscle: 'gluteus-minimus-posterior', side: 'left', result: 'pain'} as const;

async function listed(value: string, state: SessionChange) {
  const session = await fixture<RollingSession>(
    html`<rolling-session><pain-map value=${value} sources="57"></pain-map></rolling-session>`,
  );
  session.state = {checks: [pressed], ...state};
  const map = session.querySelector<PainMap>('pain-map')!;
  const row = () => map.shadowRoot?.querySelector('.choose[data-muscle=gluteus-minimus-posterior]');
  await waitUntil(row, 'the muscle', {timeout: 8000});
  await map.updateComplete;
  return {session, map, said: () => textOf(row()!)};
}

it('with thigh pain only the line stands beside it, and nothing is closed', async () => {
  const {session, said, map} = await listed('buttock-mid left, thigh-posterior left', {flags: []});
  expect(said()).to.contain(WATCH).and.not.to.contain(WARNING);
  expect(session.state.clearance).to.equal('clear');
  await expect(map).to.be.accessible();
});

it('with pain below the knee it warns, and a doctor comes first', async () => {
  const {session, said, map} = await listed('buttock-mid left, leg-posterior left', {flags: []});
  expect(said()).to.contain(WARNING).and.not.to.contain(WATCH);
  expect(session.state.clearance).to.equal('ask-first');
  expect(session.state.flags).to.deep.equal(['leg-strip']);
  await expect(map).to.be.accessible();
});

it('with numbness it warns, wherever it hurts', async () => {
  const {session, said} = await listed('buttock-mid left', {flags: ['numb-skin']});
  expect(said()).to.contain(WARNING);
  expect(session.state.flags).to.deep.equal(['numb-skin', 'leg-strip']);
});

it('an answer that the reader takes back stays taken back, and a doctor’s yes is kept', async () => {
  const {session, map, said} = await listed('buttock-mid left, leg-posterior left', {flags: []});
  session.state = {flags: []};
  await map.updateComplete;
  expect(session.state.flags).to.deep.equal([]);
  await sessionOf(map).atlas();
  await map.updateComplete;
  expect(session.state.flags, 'once the whole atlas is read').to.deep.equal([]);
  session.state = {flags: ['leg-strip']};
  session.state = {confirmed: true};
  await map.updateComplete;
  expect(session.state.confirmed).to.equal(true);
  expect(said()).to.contain(WARNING);
});

it('a reader who was not asked is not answered for; it is heard once they are', async () => {
  const {session, map, said} = await listed('buttock-mid left, leg-posterior left', {});
  expect(said()).to.contain(WARNING);
  expect(session.state.flags).to.equal(null);
  session.state = {flags: []};
  await map.updateComplete;
  expect(session.state.clearance).to.equal('ask-first');
});

it('says nothing before a press, nor of the buttock alone', async () => {
  const before = await listed('buttock-mid left, leg-posterior left', {checks: [], flags: []});
  const alone = await listed('buttock-mid left', {flags: []});
  for (const {said, session} of [before, alone]) {
    expect(said()).not.to.match(/nerve|tingles/);
    expect(session.state.clearance).to.equal('clear');
  }
});

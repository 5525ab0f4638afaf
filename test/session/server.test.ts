import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sessionOf} from '../../src/session/context.js';

test('without a document every node has an empty session of its own', () => {
  const node = {} as Node;
  const session = sessionOf(node);
  session.set({flags: ['fever']});
  assert.equal(session.state.clearance, 'same-day');
  assert.equal(sessionOf(node).state.clearance, 'unknown');
});

test('elements render on a server, each with an empty session', async () => {
  const {render} = await import('@lit-labs/ssr');
  const {collectResult} = await import('@lit-labs/ssr/lib/render-result.js');
  const {html} = await import('lit');
  await import('../../src/elements/rolling-session/define.js');
  await import('../../src/elements/safety-check/define.js');
  const page = () =>
    collectResult(render(html`<rolling-session><safety-check region="GB"></safety-check></rolling-session>`));
  const first = await page();
  assert.match(first, /<template shadowroot="open" shadowrootmode="open">/);
  assert.match(first, /Before you start/);
  assert.match(first, /<slot><\/slot>/);
  assert.equal(await page(), first);
});

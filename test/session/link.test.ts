import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {formatLink, parseLink} from '../../src/session/link.js';

test('a link says what to do', () => {
  const whole = {muscle: 'gluteus-medius', side: 'left', tool: 'massage-ball', seconds: 60} as const;
  assert.deepEqual(parseLink('#unknot=gluteus-medius,left,massage-ball,60'), whole);
  assert.equal(formatLink(whole), '#unknot=gluteus-medius,left,massage-ball,60');
  assert.deepEqual(parseLink('#unknot=piriformis'), {muscle: 'piriformis'});
  assert.deepEqual(parseLink('#unknot=piriformis,,hands'), {muscle: 'piriformis', tool: 'hands'});
  assert.deepEqual(parseLink('#top&unknot=piriformis%2Cright'), {muscle: 'piriformis', side: 'right'});
});

test('what says nothing is left out, and a link without a muscle is none', () => {
  assert.deepEqual(parseLink('#unknot=piriformis,up,hammer,soon'), {muscle: 'piriformis'});
  for (const hash of ['', '#unknot=', '#unknot=<b>', '#top', '#xunknot=piriformis']) {
    assert.equal(parseLink(hash), undefined, hash);
  }
});

test('no text throws', () => {
  fc.assert(fc.property(fc.string(), text => void parseLink(`#unknot=${text}`)));
});

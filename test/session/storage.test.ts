import assert from 'node:assert/strict';
import {afterEach, test} from 'node:test';
import {forget, keep, KEYS, recall} from '../../src/session/storage.js';

const put = (name: string, value: PropertyDescriptor) =>
  Object.defineProperty(globalThis, name, {configurable: true, ...value});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'sessionStorage');
  Reflect.deleteProperty(globalThis, 'localStorage');
});

test('two keys, and no others', () => {
  assert.deepEqual(KEYS, {
    run: {area: 'sessionStorage', key: 'unknot/run'},
    journal: {area: 'localStorage', key: 'unknot/journal'},
  });
});

test('what is kept comes back, until it is forgotten', () => {
  const held = new Map<string, string>();
  put('sessionStorage', {
    value: {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, text: string) => held.set(key, text),
      removeItem: (key: string) => held.delete(key),
    },
  });
  assert.equal(keep('run', {muscle: 'piriformis'}), true);
  assert.deepEqual([...held.keys()], ['unknot/run']);
  assert.deepEqual(recall('run'), {muscle: 'piriformis'});
  held.set('unknot/run', '{broken');
  assert.equal(recall('run'), undefined);
  forget('run');
  assert.equal(held.size, 0);
});

test('where looking throws, or there is no store, nothing is kept and nothing breaks', () => {
  put('localStorage', {
    get() {
      throw new DOMException('sandboxed', 'SecurityError');
    },
  });
  for (const name of ['run', 'journal'] as const) {
    assert.equal(keep(name, 1), false);
    assert.equal(recall(name), undefined);
    forget(name);
  }
});

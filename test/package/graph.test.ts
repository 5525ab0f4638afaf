// What each module may reach. Needs `npm run build`.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {importsOf, staticGraph} from '../../scripts/module-graph.js';

assert.ok(existsSync('dist/npm'), 'run `npm run build` first');

const NPM = join('dist', 'npm');
const modules = readdirSync(NPM, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.js'));
const tags = readdirSync('src/elements', {withFileTypes: true}).flatMap(entry =>
  entry.isDirectory() ? [entry.name] : [],
);
const reached = (name: string) =>
  [...staticGraph(join(NPM, name)).files].map(file => file.slice(NPM.length + 1));

describe('pages', () => {
  const files = readdirSync('dist').filter(name => name.endsWith('.js'));
  const chunks = readdirSync('dist/chunks').map(name => join('chunks', name));

  for (const name of [...files, ...chunks]) {
    test(`${name} imports nothing but files beside it`, () => {
      const {still, lazy} = importsOf(join('dist', name));
      for (const target of [...still, ...lazy]) assert.ok(existsSync(target), `${name} imports ${target}`);
    });
  }

  const dataBeside = readdirSync('dist/data').map(name => join('dist', 'data', name));

  test('the classic script has no chunks: what it loads lies in data/', () => {
    const {still, lazy} = importsOf(join('dist', 'unknot.iife.js'));
    assert.deepEqual(still, []);
    // And what that loads in turn.
    const loaded = new Set(lazy);
    for (const file of loaded) for (const target of importsOf(file).lazy) loaded.add(target);
    assert.deepEqual([...loaded].sort(), dataBeside);
  });

  for (const name of dataBeside) {
    test(`${name} reaches neither Lit nor a registry: a second copy would make its own`, () => {
      const reach = [...staticGraph(name).files];
      for (const file of reach) assert.ok(existsSync(file), file);
      const heavy = reach.filter(file => /litHtmlVersions|customElements/.test(readFileSync(file, 'utf8')));
      assert.deepEqual(heavy, []);
    });
  }

  for (const tag of tags) {
    test(`${tag}.js brings <rolling-session> with it`, () => {
      const reach = reached(`entries/${tag}.js`);
      for (const needed of ['rolling-session', tag])
        assert.ok(reach.includes(`elements/${needed}/define.js`), needed);
    });
  }
});

describe('packages', () => {
  /** Folder → folders its modules may import, statically or not. Types leave no trace here. */
  const arrows: Record<string, readonly string[]> = {
    model: [],
    atlas: [],
    words: [],
    art: [],
    plate: ['art', 'model'],
    session: ['model', 'atlas', 'words'],
    elements: ['session', 'plate', 'art', 'model', 'words', 'atlas'],
    entries: ['elements', 'session', 'model', 'atlas', 'words'],
  };
  const folder = (name: string) => name.split('/')[0] ?? '';

  test('arrows only point down', () => {
    const wrong: string[] = [];
    for (const name of modules) {
      const {still, lazy} = importsOf(join(NPM, name));
      for (const target of [...still, ...lazy]) {
        if (!target.startsWith(NPM)) continue;
        const to = target.slice(NPM.length + 1);
        const allowed = [folder(name), ...(arrows[folder(name)] ?? [])];
        if (!allowed.includes(folder(to))) wrong.push(`${name} → ${to}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  test('the parser of foreign atlases is loaded, never carried', () => {
    const carrying = modules.filter(
      name => !/^(model\/|entries\/model)/.test(name) && reached(name).includes('model/parse.js'),
    );
    assert.deepEqual(carrying, []);
  });

  test('the atlas is loaded, never carried, but on a server, where nothing can be waited for', () => {
    const carrying = modules.filter(
      name =>
        !/^(atlas|entries\/(atlas|ssr))/.test(name) &&
        reached(name).some(file => file === 'atlas/back-pain.js'),
    );
    assert.deepEqual(carrying, []);
  });

  test('the timer reaches no art and no atlas', () => {
    const heavy = reached('entries/trigger-point-timer.js').filter(name => /^(art|atlas|plate)\//.test(name));
    assert.deepEqual(heavy, []);
  });

  test('the model knows nobody', () => {
    for (const name of modules.filter(module => module.startsWith('model/'))) {
      const {files, packages} = staticGraph(join(NPM, name));
      assert.deepEqual(
        [...files].filter(file => !file.startsWith(join(NPM, 'model'))),
        [],
        name,
      );
      // The parser of foreign atlases has its validator, and nobody else carries it.
      assert.deepEqual([...packages], /\/(schema|parse)\.js$/.test(name) ? ['valibot'] : [], name);
    }
  });

  for (const tag of tags) {
    test(`importing the class of <${tag}> defines nothing`, () => {
      assert.deepEqual(
        reached(`elements/${tag}/${tag}.js`).filter(name => /define\.js$|^entries\//.test(name)),
        [],
      );
    });
  }
});

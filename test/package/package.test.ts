// The tarball as an app gets it. Needs `npm run build`, and a registry or npm's cache for the dependencies.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {importsOf, staticGraph} from '../../scripts/module-graph.js';

interface PackageJson {
  exports: Record<string, string | {types: string; default?: string}>;
  sideEffects: readonly string[];
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
const own = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;
const app = mkdtempSync(join(tmpdir(), 'unknot-app-'));
let tarball = '';

/** Runs a module in the app and gives back what it prints, warnings included. */
function node(code: string): string {
  const script = `${code}\n`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: app,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, NODE_OPTIONS: ''},
  }).trim();
}

before(() => {
  assert.ok(existsSync('dist/unknot.js'), 'run `npm run build` first');
  const out = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', app], {
    encoding: 'utf8',
  });
  tarball = join(app, out.trim().split('\n').at(-1) ?? '');
  writeFileSync(join(app, 'package.json'), '{"private": true, "type": "module"}\n');
  const ssr = `@lit-labs/ssr@${own.devDependencies['@lit-labs/ssr']}`;
  const quiet = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  execFileSync('npm', ['install', ...quiet, tarball, ssr], {
    cwd: app,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
});
after(() => rmSync(app, {recursive: true, force: true}));

describe('the packed package', () => {
  for (const [key, target] of Object.entries(own.exports)) {
    const name = key.replace(/^\./, 'unknot');
    const file = typeof target === 'string' ? target : (target.default ?? target.types);
    if (file.includes('*')) {
      test(`${name} is there`, () => {
        const folder = file.replace('*', '');
        for (const entry of readdirSync(folder))
          assert.ok(existsSync(join(app, 'node_modules', 'unknot', folder, entry)));
      });
    } else if (file.endsWith('.js')) {
      test(`${name} imports in plain Node, silently`, () => {
        assert.equal(node(`await import('${name}');`), '');
      });
    } else {
      test(`${name} is there`, () => assert.ok(existsSync(join(app, 'node_modules', 'unknot', file))));
    }
  }

  test('classes define nothing, tags define themselves and <rolling-session>, and twice is no error', () => {
    const defined = (imports: string[]) =>
      node(`for (const name of ${JSON.stringify(imports)}) await import(name);
        const tags = ['rolling-session', 'safety-check', 'pain-map', 'roller-guide', 'trigger-point-timer'];
        console.log(tags.filter(tag => globalThis.customElements?.get(tag)).join(' '));`);
    assert.equal(
      defined(['unknot/pain-map/class.js', 'unknot/trigger-point-timer/class.js', 'unknot/session.js']),
      '',
    );
    assert.equal(defined(['unknot/trigger-point-timer.js']), 'rolling-session trigger-point-timer');
    assert.equal(
      defined(['unknot/pain-map.js', 'unknot']),
      'rolling-session safety-check pain-map roller-guide trigger-point-timer',
    );
  });

  for (const markup of [
    '<rolling-session></rolling-session>',
    '<rolling-session><pain-map></pain-map></rolling-session>',
    '<safety-check></safety-check>',
    '<pain-map value="lumbar left 7"></pain-map>',
    '<pain-map muscle="piriformis" side="left" readonly></pain-map>',
    '<roller-guide></roller-guide>',
    '<roller-guide muscle="piriformis" side="left" tool="massage-ball"></roller-guide>',
    '<trigger-point-timer seconds="60"></trigger-point-timer>',
    '<trigger-point-timer muscle="piriformis" side="left"></trigger-point-timer>',
  ]) {
    test(`renders ${markup} on a server`, () => {
      const html = node(`const {renderToString} = await import('unknot/ssr.js');
        console.log(await renderToString(${JSON.stringify(`<p>before</p>${markup}`)}));`);
      assert.match(html, /<p>before<\/p>/);
      assert.match(html, /<template shadowroot="open"/);
    });
  }

  test('sideEffects names the modules that have some, and no other', () => {
    const named = own.sideEffects
      .filter(pattern => pattern.startsWith('./dist/npm/'))
      .flatMap(pattern => {
        const [folder = '', rest = ''] = pattern.slice(2).split('/*');
        if (!rest) return [folder];
        return readdirSync(folder)
          .map(entry => join(folder, entry, rest))
          .filter(path => existsSync(path));
      });
    const entries = readdirSync('dist/npm/entries').filter(name => name.endsWith('.js'));
    const reaching = entries
      .map(name => join('dist/npm/entries', name))
      // By a define, or (autoloader, iframe page) by what they do themselves.
      .filter(
        path =>
          /(auto|embed)\.js$/.test(path) ||
          [...staticGraph(path).files].some(file => file.endsWith('define.js')),
      );
    const defines = readdirSync('dist/npm/elements', {recursive: true, encoding: 'utf8'})
      .filter(name => name.endsWith('define.js'))
      .map(name => join('dist/npm/elements', name));
    // A language registers its sentences when it is imported by name.
    const languages = readdirSync('dist/npm/words')
      .filter(name => /^[a-z]{2}\.js$/.test(name))
      .map(name => join('dist/npm/words', name));
    assert.deepEqual(named.sort(), [...reaching, ...defines, ...languages].sort());
  });

  test('publint finds nothing', async () => {
    const {messages, pkg} = await publint({
      pkgDir: join(app, 'node_modules', 'unknot'),
      pack: false,
      strict: true,
    });
    assert.deepEqual(
      messages.map(message => formatMessage(message, pkg)),
      [],
    );
  });

  test('attw finds nothing', () => {
    const cli = join('node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');
    const skip = Object.keys(own.exports).filter(key => !/\.js$|^\.$/.test(key));
    execFileSync(
      process.execPath,
      [cli, tarball, '--profile', 'esm-only', '--no-color', '--exclude-entrypoints', ...skip],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
  });

  test('no map points nowhere', () => {
    const root = join(app, 'node_modules', 'unknot');
    const maps = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.map'));
    for (const map of maps) {
      const {sources} = JSON.parse(readFileSync(join(root, map), 'utf8')) as {sources: string[]};
      for (const source of sources) assert.ok(existsSync(join(root, map, '..', source)), `${map}: ${source}`);
    }
    assert.ok(maps.length > 0);
  });

  test('depends on what it imports, and on nothing else', () => {
    const bare = readdirSync('dist/npm', {recursive: true, encoding: 'utf8'})
      .filter(name => name.endsWith('.js'))
      .flatMap(name => {
        const {still, lazy} = importsOf(join('dist/npm', name));
        return [...still, ...lazy].filter(target => !target.startsWith('dist'));
      });
    const packages = new Set(bare.map(name => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name));
    assert.deepEqual(
      [...packages].sort(),
      Object.keys({...own.dependencies, ...own.peerDependencies}).sort(),
    );
  });
});

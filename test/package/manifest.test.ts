// What editors, docs and frameworks read. Needs `npm run build`.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {validateCem} from '@wc-toolkit/cem-validator';

interface Declaration {
  name: string;
  tagName?: string;
  summary?: string;
  attributes?: {name: string; description?: string}[];
  events?: {name?: string; description?: string}[];
}
interface Manifest {
  modules: {path: string; declarations?: Declaration[]}[];
}

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
const elements = manifest.modules.flatMap(module => module.declarations ?? []).filter(({tagName}) => tagName);
const tags = readdirSync('src/elements', {withFileTypes: true}).flatMap(entry =>
  entry.isDirectory() ? [entry.name] : [],
);

describe('custom-elements.json', () => {
  test('is valid', async () => {
    await validateCem(manifest, {
      packageJsonPath: './package.json',
      cemFileName: 'custom-elements.json',
      logErrors: false,
      rules: {
        packageJson: {
          packageType: 'error',
          main: 'error',
          types: 'error',
          customElementsProperty: 'error',
          publishedCem: 'error',
        },
        manifest: {
          schemaVersion: 'error',
          modulePath: 'error',
          tagName: 'error',
          exportTypes: 'off',
          definitionPath: 'off',
          typeDefinitionPath: 'off',
        },
      },
    });
  });

  test('knows every element', () =>
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), tags.sort()));

  for (const {tagName, summary, attributes = [], events = []} of elements) {
    test(`<${tagName}> says in a line what it is for`, () => assert.ok(summary));
    test(`<${tagName}>: every attribute and event is described`, () => {
      const bare = [...attributes, ...events].filter(({description}) => !description).map(({name}) => name);
      assert.deepEqual(bare, []);
    });
  }

  test('editors and frameworks get the same tags', () => {
    for (const file of ['html-custom-data.json', 'jsx.d.ts', 'vue.d.ts', 'svelte.d.ts']) {
      const text = readFileSync(`dist/types/${file}`, 'utf8');
      for (const tag of tags)
        assert.ok(text.includes(`"${tag}"`) || text.includes(`'${tag}'`), `${file}: ${tag}`);
    }
  });
});

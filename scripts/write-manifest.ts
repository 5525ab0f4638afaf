import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {generateJsxTypes} from '@wc-toolkit/jsx-types';
import {generateSvelteTypes} from 'custom-element-svelte-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {generateVuejsTypes} from 'custom-element-vuejs-integration';

/**
 * From the doc comments: `custom-elements.json` beside package.json, and in `folder` what editors (VS Code) and frameworks
 * (JSX, Vue, Svelte) read.
 */
export function writeManifest(folder: string): void {
  const cem = join('node_modules', '@custom-elements-manifest', 'analyzer', 'cem.js');
  execFileSync(process.execPath, [cem, 'analyze', '--config', 'custom-elements-manifest.config.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  // The analyser still writes 1.0.0 over what is a valid 2.1.0.
  manifest.schemaVersion = '2.1.0';
  mkdirSync(folder, {recursive: true});
  const to = {outdir: folder, skip: false, hideLogs: true};
  generateVsCodeCustomElementData(manifest, {
    ...to,
    htmlFileName: 'html-custom-data.json',
    cssFileName: 'css-custom-data.json',
  });
  const componentTypePath = (_name: string, tag?: string) => `../npm/elements/${tag}/${tag}.js`;
  generateJsxTypes(manifest, {...to, fileName: 'jsx.d.ts', componentTypePath});
  generateVuejsTypes(manifest, {...to, fileName: 'vue.d.ts', componentTypePath});
  generateSvelteTypes(manifest, {...to, fileName: 'svelte.d.ts', componentTypePath});
  writeFileSync('custom-elements.json', `${JSON.stringify(manifest, null, 1)}\n`);
}

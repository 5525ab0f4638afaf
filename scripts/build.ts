// `npm run build`: both builds, types, the atlas as JSON, and what editors and frameworks read. Everything lands in dist/ except
// custom-elements.json, which tools look for beside package.json.
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {transform} from 'esbuild';

async function step(name: string, work: () => void | Promise<void>): Promise<void> {
  const start = performance.now();
  await work();
  console.log(`${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** Runs a tool of the project by its own script: no shell, no search path. Its own words say what went wrong. */
function run(script: string, ...args: string[]): void {
  const {status} = spawnSync(process.execPath, [join('node_modules', script), ...args], {stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}

rmSync('dist', {recursive: true, force: true});
mkdirSync('dist');

await step('bundles', () => run('rollup/dist/bin/rollup', '-c', '--silent'));
await step('types', () => run('typescript/bin/tsc', '-p', 'tsconfig.build.json'));
await step('page files', async () => {
  const css = await transform(readFileSync('src/entries/unknot.css', 'utf8'), {loader: 'css', minify: true});
  writeFileSync('dist/unknot.css', css.code);
  copyFileSync('src/entries/embed.html', 'dist/embed.html');
});
await step('atlas', async () => (await import('./write-atlas.js')).writeAtlas('dist/atlas'));
await step('manifest', async () => (await import('./write-manifest.js')).writeManifest('dist/types'));

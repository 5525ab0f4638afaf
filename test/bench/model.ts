// What the model costs, in Node and in Chromium; the first part of `npm run bench`. Times are only reported; what is checked is
// their ratio within one run.
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {findChromium} from '../../scripts/find-browser.js';
import {measure, type Times} from './model-times.js';
import {row, table} from './table.js';

async function bundled(entry: string, name?: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: name ? 'iife' : 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    ...(name && {globalName: name}),
  });
  return outputFiles[0]?.text ?? '';
}

async function inChromium(): Promise<Times> {
  const {executablePath, args} = await findChromium();
  const browser = await chromium.launch({executablePath, args: [...args]});
  try {
    const page = await browser.newPage();
    await page.addScriptTag({content: await bundled('test/bench/model-times.ts', 'bench')});
    return await page.evaluate<Times>('bench.measure()');
  } finally {
    await browser.close();
  }
}

/** Milliseconds of this process alone: deaf to what else the machine does. */
function processorTime(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}

console.log('\n## Size\n');
table('module', 'brotli, bytes');
for (const name of ['model', 'parse']) {
  row(`${name}.js`, brotliCompressSync(await bundled(`src/model/${name}.ts`)).length);
}

console.log('\n## Time, ms, median of 11 (the ratio is what counts)\n');
const slow: string[] = [];
table('engine', 'createModel', 'rank of 3', 'rank of 12', 'ratio (≤ 20)', 'nextCheck', 'ratio (≤ 10)');
for (const [engine, times] of [
  ['Node', measure(processorTime)],
  ['Chromium', await inChromium()],
] as const) {
  const {createModel, rank3, rank12, nextCheck} = times;
  const [more, next] = [rank12 / rank3, nextCheck / rank3];
  row(engine, ...[createModel, rank3, rank12, more, nextCheck, next].map(value => value.toFixed(2)));
  if (more > 20) slow.push(`${engine}: 12 zones cost ${more.toFixed(1)} times 3`);
  if (next > 10) slow.push(`${engine}: nextCheck costs ${next.toFixed(1)} times rank`);
}

if (slow.length > 0) {
  console.error(`\nToo slow: ${slow.join('; ')}`);
  process.exitCode = 1;
}

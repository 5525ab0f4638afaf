// `npm run bench:model`: what the model costs, how it does on made-up people, and how it moves when its numbers do. Some minutes.
// Times are only reported; what is checked is their ratio within one run.
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {findChromium} from '../../scripts/find-browser.js';
import {backPain} from '../../src/atlas/back-pain.js';
import {simulate} from './model-simulation.js';
import {studyNumbers} from './model-numbers.js';
import {measure, type Times} from './model-times.js';

const people = Number(process.argv[2] ?? 10_000);

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

const row = (...cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);
const table = (...heads: readonly string[]): void => {
  row(...heads);
  row(...heads.map(() => '---'));
};

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

console.log(`\n## Presses until the first truly active muscle, ${people} made-up people\n`);
table('world', 'order', 'median', '90th percentile', 'mean', 'changes of place');
for (const disturbed of [false, true]) {
  const world = disturbed ? 'disturbed' : 'as assumed';
  const {orders, reliability, left} = simulate(backPain, people, disturbed);
  for (const [order, {median, p90, mean, moves}] of Object.entries(orders))
    row(world, order, median, p90, mean.toFixed(2), moves.toFixed(2));
  console.log(
    `\nLeft out, as nothing active could be pressed: ${left}. Of sources scored …, so many were active (${world}):\n`,
  );
  table('score', 'sources', 'mean score', 'active');
  for (const {from, to, count, score, active} of reliability) {
    row(`${from}–${to}`, count, score.toFixed(3), active.toFixed(3));
  }
  console.log();
}

console.log(
  '\n## The numbers halved and doubled, 400 drawings; the last three after two presses and one treatment\n',
);
table('number', 'halved: first stays', 'of five stay', 'doubled: first stays', 'of five stay');
for (const {name, halved, doubled} of studyNumbers(backPain, 400)) {
  row(
    name,
    ...[halved, doubled].flatMap(({first, five}) => [`${Math.round(100 * first)} %`, five.toFixed(2)]),
  );
}

if (slow.length > 0) {
  console.error(`\nToo slow: ${slow.join('; ')}`);
  process.exitCode = 1;
}

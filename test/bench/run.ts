// `npm run bench`: what our elements cost beside what a page might take instead. Needs `npm run build`.
//
//   npm run bench -- --runs 11 --count 20 --json out.json pain-map body-highlighter
//
// CPU time of the main thread (deaf to other processes), median of 11 runs, each in a fresh browser context; pages take turns, so
// that drift of the machine hits all alike. A check fails on the ratio within one run; milliseconds are only reported.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import {chromium, type Browser} from 'playwright-core';
import {findChromium} from '../../scripts/find-browser.js';
import {serve} from '../../scripts/serve.js';
import {PAGES} from './pages.js';
import {measureTaps, type Taps} from './tap.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    runs: {type: 'string', default: '11'},
    count: {type: 'string', default: '10'},
    updates: {type: 'string', default: '100'},
    json: {type: 'string'},
  },
});
const runs = Number(values.runs);
const count = Number(values.count);
const updates = Number(values.updates);
const names = positionals.length ? positionals : Object.keys(PAGES);

declare global {
  interface Window {
    bench?: {update(i: number): void | Promise<void>};
  }
}

interface Sample {
  /** Load, evaluate, mount and draw, ms of CPU. */
  mount: number;
  /** One round of updates over all instances, ms of CPU. */
  update: number;
  /** After garbage collection, kB. */
  heap: number;
  nodes: number;
  listeners: number;
}

const FOLDER = join('test', 'bench');

async function prepare(): Promise<void> {
  if (!existsSync('dist/unknot.js'))
    throw new Error('The bench measures built files: run `npm run build` first.');
  if (!existsSync(join(FOLDER, 'node_modules', 'react'))) {
    const quiet = [
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--legacy-peer-deps',
      '--silent',
    ];
    execFileSync('npm', ['install', ...quiet], {cwd: FOLDER, stdio: 'inherit'});
  }
  const out = join(FOLDER, 'dist');
  mkdirSync(out, {recursive: true});
  for (const name of names) {
    const page = PAGES[name];
    if (!page) throw new Error(`${name}: the bench has ${Object.keys(PAGES).join(', ')}.`);
    await build({
      stdin: {contents: page.source, resolveDir: FOLDER, loader: 'js'},
      outfile: join(out, `${name}.js`),
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      external: ['/dist/*'],
      define: {'process.env.NODE_ENV': '"production"'},
      logLevel: 'error',
    });
    const script = `
      const {mount, update} = await import('./${name}.js');
      await mount(document.getElementById('root'), ${count});
      await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
      window.bench = {update};`;
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="/dist/unknot.css"><body><main id="root"></main><script type="module">${script}</script>`;
    writeFileSync(join(out, `${name}.html`), html);
  }
}

async function once(browser: Browser, url: string): Promise<Sample> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
    const cpu = async () => {
      const {metrics} = await cdp.send('Performance.getMetrics');
      return 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? NaN);
    };
    await page.goto(url, {waitUntil: 'load'});
    await page
      .waitForFunction(() => window.bench, undefined, {timeout: 30_000})
      .catch(() => {
        throw new Error(`${url} never got ready. ${errors.join('; ')}`);
      });
    const mount = await cpu();
    const round = (times: number) =>
      page.evaluate(async rounds => {
        for (let i = 0; i < rounds; i += 1) {
          await window.bench?.update(i);
          // The layout it asks for makes each update pay for its own.
          void document.body.offsetHeight;
        }
      }, times);
    await round(10);
    const before = await cpu();
    await round(updates);
    const update = ((await cpu()) - before) / updates;
    await cdp.send('HeapProfiler.enable');
    for (let i = 0; i < 3; i += 1) await cdp.send('HeapProfiler.collectGarbage');
    const {usedSize} = await cdp.send('Runtime.getHeapUsage');
    const {nodes, jsEventListeners} = await cdp.send('Memory.getDOMCounters');
    if (errors.length) throw new Error(`${url}: ${errors.join('; ')}`);
    return {mount, update, heap: usedSize / 1000, nodes, listeners: jsEventListeners};
  } finally {
    await context.close();
  }
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2;
}

await prepare();
const server = await serve(process.cwd(), 0);
const {port} = server.address() as AddressInfo;
const {executablePath, args} = await findChromium();
const browser = await chromium.launch({executablePath, args});
/** A tap to the changed drawing, at most, ms, on a machine four times slower (DESIGN); told, and no check: it is a time, not a ratio. */
const TAP = 50;
let taps: Taps | undefined;
const samples = new Map<string, Sample[]>(names.map(name => [name, []]));
try {
  // The first round warms up the machine and is thrown away.
  for (let run = 0; run <= runs; run += 1) {
    for (const name of names) {
      const sample = await once(browser, `http://localhost:${port}/${FOLDER}/dist/${name}.html`);
      if (run) samples.get(name)?.push(sample);
    }
  }
  if (names.includes('pain-map')) taps = await measureTaps(browser, `http://localhost:${port}`);
} finally {
  await browser.close();
  server.close();
}

const columns = ['mount', 'update', 'heap', 'nodes', 'listeners'] as const;
const medians = new Map(
  [...samples].map(([name, list]) => [
    name,
    Object.fromEntries(
      columns.map(column => [column, median(list.map(sample => sample[column]))]),
    ) as unknown as Sample,
  ]),
);
const show = (value: number) => value.toFixed(value < 10 ? 2 : 0).padStart(11);
console.log(`${count} of each, medians of ${runs} runs, CPU in ms, heap in kB\n`);
console.log(''.padEnd(30) + columns.map(column => column.padStart(11)).join(''));
for (const [name, row] of medians)
  console.log(name.padEnd(30) + columns.map(column => show(row[column])).join(''));

if (taps)
  console.log(
    `\npain-map, a tap to the changed drawing on a machine four times slower: ${taps.next} ms (the first, which brings the muscles, ${taps.first}; aim ${TAP})`,
  );

let passed = 0;
let failed = 0;
console.log('');
for (const [name, row] of medians) {
  for (const {of: column, against, most, above, from = 1} of PAGES[name]?.limits ?? []) {
    const other = medians.get(against);
    const floor = above ? medians.get(above)?.[column] : 0;
    if (!other || floor === undefined || count < from) continue;
    const ratio = (row[column] - floor) / (other[column] - floor);
    const holds = ratio <= most;
    if (holds) passed += 1;
    else failed += 1;
    const over = above ? ` over ${above}` : '';
    console.log(
      `${holds ? 'holds' : 'FAILS'}: ${name} ${column} ${ratio.toFixed(2)} × ${against}${over} (at most ${most.toFixed(2)}; ${row[column].toFixed(2)} ms)`,
    );
  }
}
if (values.json)
  writeFileSync(
    values.json,
    `${JSON.stringify({count, runs, medians: Object.fromEntries(medians)}, null, 1)}\n`,
  );
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

// What a running timer costs beside react-countdown-circle-timer, and what an update of a hundred idle ones does:
//
//   npx tsx test/bench/timer.ts [seconds]
//
// An update is one that shows: the length of every idle timer changes, so that each has another time on its face, drawn and laid
// out within the frame where the window is near; a face far from it is drawn when it comes near. (What passes elsewhere on the page, another timer's seconds above all, does not wake an idle one: tested.)
//
// Main-thread CPU time from Chromium's own counters, both pages at the same work, so that only the ratio counts.
// The React page needs `test/bench/node_modules`, which `npm run bench` installs.
import {existsSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {build} from 'esbuild';
import {chromium, type Browser} from 'playwright-core';
import {findChromium} from '../../scripts/find-browser.js';

const SECONDS = Number(process.argv[2] ?? 20);
const IDLE = 100;

const OURS = `
import './src/elements/trigger-point-timer/define.ts';
import {documentSession} from './src/session/context.ts';
documentSession(document).set({flags: []});
const add = () => {
  const timer = document.body.appendChild(document.createElement('trigger-point-timer'));
  timer.muted = true;
  return timer;
};
let all = [];
window.run = async () => { const timer = add(); await timer.updateComplete; timer.start(); };
window.fill = async n => { all = Array.from({length: n}, add); await Promise.all(all.map(each => each.updateComplete)); };
window.update = async i => { for (const each of all) each.seconds = 60 + i; await Promise.all(all.map(each => each.updateComplete)); };`;

const THEIRS = `
import {createElement as h, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
import {CountdownCircleTimer} from 'react-countdown-circle-timer';
let set;
const App = ({n, isPlaying}) => {
  const [i, change] = useState(0);
  set = change;
  return Array.from({length: n}, (_, k) => h(CountdownCircleTimer, {key: k, isPlaying, duration: 60 + i, colors: '#004777', size: 320, children: ({remainingTime}) => remainingTime}));
};
const mount = props => flushSync(() => createRoot(document.body.appendChild(document.createElement('div'))).render(h(App, props)));
window.run = () => mount({n: 1, isPlaying: true});
window.fill = n => mount({n, isPlaying: false});
window.update = i => flushSync(() => set(i));`;

declare global {
  interface Window {
    run?: () => unknown;
    fill?: (n: number) => unknown;
    update?: (i: number) => unknown;
  }
}

interface Cost {
  /** Main-thread CPU, ms in a second of running. */
  readonly running: number;
  /** Layouts in a second of running. */
  readonly layouts: number;
  /** Main-thread CPU, ms, for one update of all idle ones. */
  readonly update: number;
}

async function bundle(contents: string, resolveDir: string): Promise<ReadonlyMap<string, string>> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir, loader: 'ts'},
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    outdir: '/',
    entryNames: 'page',
    write: false,
    ignoreAnnotations: true,
    define: {'process.env.NODE_ENV': '"production"'},
  });
  return new Map(outputFiles.map(({path, text}) => [path, text]));
}

async function measure(browser: Browser, files: ReadonlyMap<string, string>): Promise<Cost> {
  const server = createServer(({url}, response) => {
    const script = files.get(url ?? '');
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    response.end(
      script ?? '<!doctype html><title>bench</title><body><script type=module src=/page.js></script>',
    );
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  const open = async () => {
    const page = await browser.newPage({viewport: {width: 400, height: 900}});
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
    await page.goto(address);
    await page.waitForFunction(() => window.run !== undefined);
    const read = async () => {
      const {metrics} = await devtools.send('Performance.getMetrics');
      const of = (wanted: string) => metrics.find(({name}) => name === wanted)?.value ?? 0;
      return {cpu: of('TaskDuration') * 1000, layouts: of('LayoutCount')};
    };
    return {page, read};
  };

  const run = await open();
  await run.page.evaluate(() => window.run?.());
  // Settling in is over, and every part has come.
  await run.page.waitForTimeout(4000);
  const before = await run.read();
  await run.page.waitForTimeout(SECONDS * 1000);
  const after = await run.read();
  await run.page.close();

  const idle = await open();
  await idle.page.evaluate(n => window.fill?.(n), IDLE);
  await idle.page.waitForTimeout(500);
  const rounds = 50;
  const update = () =>
    idle.page.evaluate(async n => {
      for (let i = 1; i <= n; i++) {
        await window.update?.(i);
        await new Promise(requestAnimationFrame);
      }
    }, rounds);
  // Once for the compiler, then for the count.
  await update();
  const from = await idle.read();
  await update();
  const to = await idle.read();
  await idle.page.close();
  server.close();
  return {
    running: (after.cpu - before.cpu) / SECONDS,
    layouts: (after.layouts - before.layouts) / SECONDS,
    update: (to.cpu - from.cpu) / rounds,
  };
}

const {executablePath, args} = await findChromium();
const browser = await chromium.launch({executablePath, args});
try {
  const ours = await measure(browser, await bundle(OURS, process.cwd()));
  console.log('trigger-point-timer', ours);
  if (existsSync('test/bench/node_modules/react-countdown-circle-timer')) {
    const theirs = await measure(browser, await bundle(THEIRS, `${process.cwd()}/test/bench`));
    console.log('react-countdown-circle-timer', theirs);
    const running = ours.running / theirs.running;
    const update = ours.update / theirs.update;
    console.log(
      `running ${running.toFixed(2)} (at most 0.50), idle update ${update.toFixed(2)} (at most 0.33)`,
    );
    // Each new second is laid out once; frames between are the compositor's.
    console.log(`layouts in a second of running ${ours.layouts.toFixed(1)} (at most 2)`);
    if (running > 0.5 || update > 0.33 || ours.layouts > 2) process.exitCode = 1;
  } else console.log('Nothing to set beside it: run `npm run bench` once.');
} finally {
  await browser.close();
}

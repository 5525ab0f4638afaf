// What a running timer costs beside react-countdown-circle-timer, and what an update of a hundred idle ones does:
//
//   npx tsx test/bench/timer.ts [seconds] [runs]
//
// An update is one that shows: the length of every idle timer changes, so that each has another time to draw; its style and layout
// are asked for at once, so that each update pays for its own. A face of ours that is far from the window is drawn when it comes
// near: that is how it costs less. (What passes elsewhere on the page, another timer's seconds above all, does not wake an idle
// one: tested.) Said beside it, and not held: the same with the frame that draws it, where the browser's own work outweighs both.
//
// Main-thread CPU time from Chromium's own counters, both at the same work and the same width; pages take turns, each run in a new
// one, median of all, so that only the ratio counts.
// The React page needs `test/bench/node_modules`, which `npm run bench` installs.
import {existsSync} from 'node:fs';
import {chromium, type Browser} from 'playwright-core';
import {findChromium} from '../../scripts/find-browser.js';
import {serve} from './serve.js';

const SECONDS = Number(process.argv[2] ?? 20);
const RUNS = Number(process.argv[3] ?? 11);
const IDLE = 100;
const ROUNDS = 50;
const WIDTH = 320;

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
  return Array.from({length: n}, (_, k) => h(CountdownCircleTimer, {key: k, isPlaying, duration: 60 + i, colors: '#004777', size: ${WIDTH}, children: ({remainingTime}) => remainingTime}));
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

/** What is read off a page, a number a run. */
const COSTS = {
  running: 'main-thread CPU, ms in a second of running',
  layouts: 'layouts in a second of running',
  update: 'main-thread CPU, ms, for one update of all idle ones',
  framed: 'the same with its frame',
} as const;
type Cost = Record<keyof typeof COSTS, number>;

type Server = Awaited<ReturnType<typeof serve>>;

async function open(browser: Browser, server: Server) {
  // The body has its margin of eight pixels a side.
  const page = await browser.newPage({viewport: {width: WIDTH + 16, height: 900}});
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
  await page.goto(server.url);
  await page.waitForFunction(() => window.run !== undefined);
  const read = async () => {
    const {metrics} = await devtools.send('Performance.getMetrics');
    const of = (wanted: string) => metrics.find(({name}) => name === wanted)?.value ?? 0;
    return {cpu: of('TaskDuration') * 1000, layouts: of('LayoutCount')};
  };
  return {page, read};
}

async function run(browser: Browser, server: Server): Promise<Pick<Cost, 'running' | 'layouts'>> {
  const {page, read} = await open(browser, server);
  await page.evaluate(() => window.run?.());
  // Settling in is over, and every part has come.
  await page.waitForTimeout(4000);
  const before = await read();
  await page.waitForTimeout(SECONDS * 1000);
  const after = await read();
  await page.close();
  return {
    running: (after.cpu - before.cpu) / SECONDS,
    layouts: (after.layouts - before.layouts) / SECONDS,
  };
}

async function idle(browser: Browser, server: Server): Promise<Pick<Cost, 'update' | 'framed'>> {
  const {page, read} = await open(browser, server);
  await page.evaluate(n => window.fill?.(n), IDLE);
  await page.waitForTimeout(500);
  const cost = async (framed: boolean) => {
    const before = await read();
    await page.evaluate(
      async ([rounds, framed]) => {
        for (let i = 1; i <= rounds; i++) {
          await window.update?.(i);
          if (framed) await new Promise(requestAnimationFrame);
          else void document.body.offsetHeight;
        }
      },
      [ROUNDS, framed] as const,
    );
    return ((await read()).cpu - before.cpu) / ROUNDS;
  };
  // Once for the compiler, then for the count.
  await cost(false);
  const costs = {update: await cost(false), framed: await cost(true)};
  await page.close();
  return costs;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;

if (!existsSync('test/bench/node_modules/react-countdown-circle-timer'))
  throw new Error('Nothing to set beside it: run `npm run bench` once.');
const pages = {
  'trigger-point-timer': await serve(OURS),
  'react-countdown-circle-timer': await serve(THEIRS, `${process.cwd()}/test/bench`),
};
const {executablePath, args} = await findChromium();
const browser = await chromium.launch({executablePath, args});
try {
  const samples = Object.values(pages).map(server => ({server, costs: [] as Partial<Cost>[]}));
  for (const {server, costs} of samples) costs.push(await run(browser, server));
  for (let n = 0; n < RUNS; n++)
    for (const {server, costs} of samples) costs.push(await idle(browser, server));
  const of = (which: 0 | 1, cost: keyof Cost) =>
    median(samples[which]?.costs.flatMap(each => each[cost] ?? []) ?? []);
  const holds = (cost: keyof Cost, most?: number) => {
    const ratio = of(0, cost) / of(1, cost);
    const held = most === undefined ? 'not held' : `at most ${most.toFixed(2)}`;
    const [ours, theirs] = [of(0, cost).toFixed(2), of(1, cost).toFixed(2)];
    console.log(`${COSTS[cost]}: ${ours}, theirs ${theirs}: ${ratio.toFixed(2)} (${held})`);
    if (most !== undefined && !(ratio <= most)) process.exitCode = 1;
  };
  holds('running', 0.5);
  holds('update', 0.33);
  holds('framed');
  // Each new second is laid out once; frames between are the compositor's.
  console.log(`${COSTS.layouts}: ${of(0, 'layouts').toFixed(1)} (at most 2)`);
  if (!(of(0, 'layouts') <= 2)) process.exitCode = 1;
} finally {
  await browser.close();
  for (const server of Object.values(pages)) server.close();
}

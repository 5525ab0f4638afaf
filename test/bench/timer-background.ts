// Two real minutes in a tab that nobody sees, where Chromium lets a page's timers ring once a second or once a minute:
//
//   npx tsx test/bench/timer-background.ts [seconds] [--bell]
//
// Reports how far the end was from its true time, by the page's own clock, whether every stroke was told, and what was written down.
// With the bell, Chromium takes the page for one that can be heard, and lets its timers be. Without, nothing that a page may use
// under DESIGN's policy wakes it nearer: `setTimeout`, `AbortSignal.timeout` and what a message sets are all held to whole seconds
// (tried in Chromium 156), a worker needs its own origin, and a muted page opens no sound just to be woken by it.
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {findChromium} from '../../scripts/find-browser.js';

const SECONDS = Math.min(120, Math.max(60, Number(process.argv[2] ?? 120)));
const BELL = process.argv.includes('--bell');

const SOURCE = `
import './src/elements/trigger-point-timer/define.ts';
import {documentSession} from './src/session/context.ts';
documentSession(document).set({flags: []});
const seconds = ${SECONDS};
const timer = document.body.appendChild(document.createElement('trigger-point-timer'));
Object.assign(timer, {muted: ${!BELL}, seconds});
await timer.updateComplete;
let strokes = 0;
let hidden = 0;
let worst = 0;
timer.addEventListener('timer-stroke', ({count}) => {
  strokes = count;
  hidden += document.hidden;
  worst = Math.max(worst, performance.now() - begun - (count * 7000 - 3000));
});
timer.addEventListener('timer-finish', ({seconds: written}) => {
  const late = performance.now() - due;
  void fetch('/', {method: 'POST', body: JSON.stringify({late, strokes, hidden, worst, written})});
});
const begun = performance.now() + 3000;
const due = begun + seconds * 1000;
timer.start();`;

interface Outcome {
  /** Milliseconds after the true end. */
  readonly late: number;
  readonly strokes: number;
  /** Strokes told while the page was hidden. */
  readonly hidden: number;
  /** The latest stroke, milliseconds after its true time. */
  readonly worst: number;
  /** Seconds that the end carries. */
  readonly written: number;
}

const {outputFiles} = await build({
  stdin: {contents: SOURCE, resolveDir: process.cwd(), loader: 'ts'},
  bundle: true,
  splitting: true,
  format: 'esm',
  outdir: '/',
  entryNames: 'page',
  write: false,
  ignoreAnnotations: true,
});
const files = new Map(outputFiles.map(({path, text}) => [path, text]));
let report: (outcome: Outcome) => void = () => undefined;
const outcome = new Promise<Outcome>(done => (report = done));
const server = createServer((request, response) => {
  const {url} = request;
  if (request.method === 'POST') {
    let text = '';
    request.on('data', part => (text += String(part)));
    request.on('end', () => {
      report(JSON.parse(text) as Outcome);
      response.end();
    });
    return;
  }
  const script = files.get(url ?? '');
  response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
  response.end(
    script ?? '<!doctype html><title>bench</title><body><script type=module src=/page.js></script>',
  );
});
await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
const {executablePath, args} = await findChromium();
const browser = await chromium.launch({
  executablePath,
  args: BELL ? [...args, '--autoplay-policy=no-user-gesture-required'] : args,
  // What the driver switches off by itself is what is to be measured.
  ignoreDefaultArgs: [
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--mute-audio',
  ],
});
try {
  // In a context of its own, which the driver leaves alone: a page that it drives is never hidden.
  const devtools = await browser.newBrowserCDPSession();
  const {browserContextId} = await devtools.send('Target.createBrowserContext');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await devtools.send('Target.createTarget', {url, browserContextId});
  await new Promise(done => setTimeout(done, 3000));
  const {targetId} = await devtools.send('Target.createTarget', {url: 'about:blank', browserContextId});
  await devtools.send('Target.activateTarget', {targetId});
  const {late, strokes, hidden, worst, written} = await outcome;
  console.log(
    `${SECONDS} s: ended ${late.toFixed(0)} ms late with ${written} s written down; ${strokes} strokes, ${hidden} of them told while hidden, the latest ${worst.toFixed(0)} ms late`,
  );
  if (!hidden) console.log('This browser did not hide its page: nothing was measured.');
  process.exitCode = hidden && Math.abs(late) <= 1100 ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}

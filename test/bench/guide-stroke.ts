// What a moving figure asks of the page around it, by Chromium's own trace:
//
//   npx tsx test/bench/guide-stroke.ts [seconds]
//
// A guide stands in a long article; the stroke and the small movement that follows it run on their canvases. Ends with 1 if one of
// them does not move, or if for them anything is laid out, or painted but their own layers. Milliseconds are said, and not held.
// The first round works the pictures out, the second only paints them.
import {chromium} from 'playwright-core';
import {findChromium} from '../../scripts/find-browser.js';
import {serve} from './serve.js';

const SECONDS = Number(process.argv[2] ?? 8);

const MOVING = 'roller-guide .posed > canvas';

const SOURCE = `
import './src/elements/roller-guide/define.ts';
const line = () => Object.assign(document.createElement('p'), {textContent: 'A line of the article. '.repeat(30)});
document.body.append(...Array.from({length: 3}, line));
const guide = document.body.appendChild(document.createElement('roller-guide'));
Object.assign(guide, {muscle: 'gluteus-medius', side: 'left', tool: 'foam-roller'});
document.body.append(...Array.from({length: 200}, line));`;

/** The parts of a trace event that are read here. */
interface Traced {
  readonly name: string;
  readonly dur?: number;
  readonly args: {readonly tileData?: {readonly layerId: number}};
}

const server = await serve(SOURCE);
const {executablePath, args} = await findChromium();
const browser = await chromium.launch({executablePath, args});
try {
  const page = await browser.newPage({viewport: {width: 1000, height: 1600}});
  await page.goto(server.url);
  await page.locator(MOVING).first().waitFor();
  const seen = () =>
    page.locator(MOVING).evaluateAll(all => all.map(each => (each as HTMLCanvasElement).toDataURL()));
  const moving = await page.locator(MOVING).count();
  const devtools = await page.context().newCDPSession(page);
  const events: Traced[] = [];
  devtools.on('Tracing.dataCollected', ({value}) => events.push(...(value as unknown as Traced[])));
  let faults = 0;
  for (const round of ['first', 'second']) {
    if (round === 'first') await page.waitForTimeout(1000);
    else await page.waitForTimeout(8000);
    const before = await seen();
    events.length = 0;
    await devtools.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: {includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline']},
    });
    await page.waitForTimeout(SECONDS * 1000);
    const complete = new Promise(done => devtools.once('Tracing.tracingComplete', done));
    await devtools.send('Tracing.end');
    await complete;

    const of = (name: string) => events.filter(event => event.name === name);
    const cost = (name: string) =>
      (of(name).reduce((sum, {dur = 0}) => sum + dur, 0) / 1000 / SECONDS).toFixed(1);
    const layouts = of('Layout').length;
    const layers = new Set(of('RasterTask').map(({args}) => args.tileData?.layerId)).size;
    const after = await seen();
    const still = after.filter((picture, i) => picture === before[i]).length;
    console.log(
      `${round} round, ${moving} pictures, in a second: script ${cost('FunctionCall')} ms, style ${cost('UpdateLayoutTree')} ms, ` +
        `layout ${cost('Layout')} ms, paint ${cost('Paint')} ms\n` +
        `  ${layouts} layouts, ${layers} layers painted again, ${still} pictures that do not move`,
    );
    if (!moving || still || layouts || layers > moving) faults += 1;
  }
  process.exitCode = faults ? 1 : 0;
} finally {
  await browser.close();
  server.close();
}

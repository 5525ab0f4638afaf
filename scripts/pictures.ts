// Takes the pictures of the README anew, in Chromium and from the built pages (`npm run build` first):
//
//   tsx scripts/pictures.ts
import {mkdirSync, writeFileSync} from 'node:fs';
import {PNG} from 'pngjs';
import {launch} from 'puppeteer-core';
import {loadView} from '../src/art/body/drawing.js';
import {svgOf, type ExportOptions} from '../src/plate/export.js';
import {findChromium} from './find-browser.js';
import {serve} from './serve.js';

const FOLDER = 'stories/pictures';
const PAPER = '#fffdf9';

await Promise.all((['back', 'front', 'side'] as const).map(loadView));

const server = await serve(process.cwd(), 0);
const address = server.address();
if (!address || typeof address !== 'object') throw new Error('The server has no port.');
const browser = await launch(await findChromium());
try {
  mkdirSync(FOLDER, {recursive: true});
  writeFileSync(`${FOLDER}/road.png`, light(await road(`http://localhost:${address.port}`)));
  writeFileSync(`${FOLDER}/plate.png`, light(await plates()));
} finally {
  await browser.close();
  server.close();
}

/** Neighbouring shades made one, which nobody sees and which saves a third. */
function light(screenshot: Uint8Array): Buffer {
  const png = PNG.sync.read(Buffer.from(screenshot));
  png.data.forEach((value, i) => {
    png.data[i] = Math.min(255, Math.round(value / 4) * 4);
  });
  return PNG.sync.write(png, {colorType: 2, deflateLevel: 9});
}

/** The map of the demo after one mark, with its sources beside it. */
async function road(origin: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport({width: 1200, height: 1000});
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.goto(`${origin}/stories/elements.html`);
  await page.evaluate(paper => {
    const map = document.createElement('pain-map');
    document.body.replaceChildren(map);
    Object.assign(document.body.style, {padding: '24px 36px', background: paper});
  }, PAPER);
  await page.locator('>>> path[data-zone="lumbar"][data-side="left"]').click();
  await page.locator('>>> .strip > :nth-child(7)').click();
  await page.mouse.move(2, 2);
  await page.waitForFunction(() =>
    document.querySelector('pain-map')?.shadowRoot?.textContent?.includes('Side hip muscle'),
  );
  return page.screenshot({fullPage: true});
}

/** The three views, and what lies below. */
async function plates(): Promise<Uint8Array> {
  const pictures: readonly ExportOptions[] = [
    {view: 'back', label: 'Back'},
    {view: 'front', label: 'Front'},
    {view: 'side', label: 'Side'},
    {view: 'back', depth: 'deep', label: 'Back, deep muscles'},
    {view: 'front', depth: 'deep', label: 'Front, deep muscles'},
  ];
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 620});
  // A frame each: ids of gradients are the same in all.
  const images = pictures.map(
    picture =>
      `<img width="${picture.view === 'side' ? 200 : 270}" height="590" src="data:image/svg+xml,${encodeURIComponent(svgOf(picture))}">`,
  );
  await page.setContent(
    `<body style="margin:15px 0;justify-content:center;display:flex;background:${PAPER}">${images.join('')}`,
  );
  return page.screenshot();
}

// `npm run boxes`: how high each element is when it first stands there, by its width, in em: what src/entries/unknot.css reserves.
// Needs `npm run build`.
import type {AddressInfo} from 'node:net';
import {chromium} from 'playwright-core';
import {findChromium} from './find-browser.js';
import {serve} from './serve.js';

const FIRST = [
  '<rolling-session></rolling-session>',
  '<safety-check></safety-check>',
  '<pain-map></pain-map>',
  '<pain-map muscle="gluteus-medius" side="left" readonly></pain-map>',
  '<roller-guide></roller-guide>',
  '<roller-guide muscle="gluteus-medius" side="left" tool="massage-ball"></roller-guide>',
  '<roller-guide muscle="gluteus-medius" side="left" tool="massage-ball" readonly></roller-guide>',
  '<trigger-point-timer></trigger-point-timer>',
  '<trigger-point-timer muscle="gluteus-medius" side="left"></trigger-point-timer>',
];
const WIDTHS = [280, 328, 400, 480, 560, 640, 720, 860, 1040, 1200];
const SIZE = 18;

const server = await serve(process.cwd(), 0);
const {port} = server.address() as AddressInfo;
const {executablePath, args} = await findChromium();
const browser = await chromium.launch({executablePath, args});
const page = await browser.newPage({viewport: {width: 1240, height: 900}});
for (const markup of FIRST) {
  const row: string[] = [];
  for (const width of WIDTHS) {
    const body = `<body style="margin:0;font:${SIZE}px/1.5 Georgia,serif"><div style="width:${width}px">${markup}</div>`;
    const script = '<script type="module" src="/dist/unknot.js"></script>';
    await page.route('**/boxes.html', route =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><meta charset="utf-8">${body}${script}`,
      }),
    );
    await page.goto(`http://localhost:${port}/boxes.html`, {waitUntil: 'networkidle'});
    const height = await page.evaluate(() => document.querySelector('div')?.offsetHeight ?? 0);
    row.push(`${width}: ${(height / SIZE).toFixed(1)}`);
  }
  console.log(`${markup.replace(/<\/.*/, '')}\n  ${row.join('   ')}`);
}
await browser.close();
server.close();

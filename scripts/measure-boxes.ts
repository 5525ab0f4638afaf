// `npm run boxes`: how high each element is when it first stands there, by its width, in em: what src/entries/unknot.css reserves. Of a
// guide the highest of all muscles and tools. Needs `npm run build`.
import type {AddressInfo} from 'node:net';
import {chromium} from 'playwright-core';
import {backPain} from '../src/atlas/back-pain.js';
import {findChromium} from './find-browser.js';
import {serve} from './serve.js';

/** Muscles that no tool touches: their guides are lower. */
const REST = new Set(backPain.noTechniques.map(({muscle}) => muscle));
const guides = (readonly: '' | ' readonly', rest: boolean) =>
  backPain.muscles
    .filter(({id}) => REST.has(id) === rest)
    .flatMap(({id}) =>
      [
        ...new Set(['', ...backPain.techniques.filter(({muscle}) => muscle === id).map(({tool}) => tool)]),
      ].map(tool => `<roller-guide muscle="${id}" side="left" tool="${tool}"${readonly}></roller-guide>`),
    );

const FIRST: Readonly<Record<string, readonly string[]>> = {
  'rolling-session': ['<rolling-session></rolling-session>'],
  'safety-check': ['<safety-check></safety-check>'],
  'pain-map': ['<pain-map></pain-map>'],
  'pain-map[muscle]': ['<pain-map muscle="gluteus-medius" side="left" readonly></pain-map>'],
  'roller-guide': ['<roller-guide></roller-guide>'],
  'roller-guide[muscle]:not([side])': ['<roller-guide muscle="gluteus-minimus-anterior"></roller-guide>'],
  'roller-guide[muscle]': guides('', false),
  'roller-guide[muscle][readonly]': guides(' readonly', false),
  'roller-guide[muscle], no tool': guides('', true),
  'roller-guide[muscle][readonly], no tool': guides(' readonly', true),
  'trigger-point-timer': ['<trigger-point-timer></trigger-point-timer>'],
  'trigger-point-timer[muscle]': [
    '<trigger-point-timer muscle="gluteus-medius" side="left"></trigger-point-timer>',
  ],
};
const WIDTHS = [280, 328, 400, 480, 560, 600, 640, 720, 860, 1040, 1200];
const SIZE = 18;

const server = await serve(process.cwd(), 0);
const {port} = server.address() as AddressInfo;
const {executablePath, args} = await findChromium();
const browser = await chromium.launch({executablePath, args});
const page = await browser.newPage({viewport: {width: 1240, height: 900}});
await page.route('**/boxes.html', route =>
  route.fulfill({
    contentType: 'text/html',
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><style>body{margin:0;font:${SIZE}px/1.5 Georgia,serif}</style><script type="module" src="/dist/unknot.js"></script>`,
  }),
);
await page.goto(`http://localhost:${port}/boxes.html`);

/** As many as are quickly drawn on one page. */
const AT_ONCE = 12;

for (const [what, all] of Object.entries(FIRST)) {
  const highest = WIDTHS.map(() => 0);
  for (let from = 0; from < all.length; from += AT_ONCE) {
    await page.evaluate(
      async markup => {
        document.body.innerHTML = markup;
        await customElements.whenDefined(document.body.firstElementChild?.localName ?? '');
      },
      all.slice(from, from + AT_ONCE).join(''),
    );
    // Once nothing of them is on its way any more.
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(() =>
      [...document.body.children].every(
        ({shadowRoot}) =>
          shadowRoot?.querySelector('[part~=base]') && !shadowRoot.querySelector('.waiting, .plate-space'),
      ),
    );
    await page.waitForTimeout(300);
    for (const [i, width] of WIDTHS.entries()) {
      const height = await page.evaluate(async width => {
        document.body.style.inlineSize = `${width}px`;
        // A frame for the element to see how wide it is, one for what it then draws.
        for (let frame = 0; frame < 2; frame++)
          await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
        return Math.max(...[...document.body.children].map(child => (child as HTMLElement).offsetHeight));
      }, width);
      highest[i] = Math.max(highest[i] ?? 0, height / SIZE);
    }
  }
  console.log(`${what}\n  ${WIDTHS.map((width, i) => `${width}: ${highest[i]?.toFixed(1)}`).join('   ')}`);
}
await browser.close();
server.close();

// How long a reader waits from the lift of the finger to the changed drawing on the screen, on a machine four times slower: by
// Chromium's own Event Timing, which counts to the frame that shows it (in steps of 8 ms). `npm run bench` runs it with the map.
import type {Browser} from 'playwright-core';

/** How long a finger stays, ms. */
const PRESS = 80;

/** Places to tap, one after the other: each is marked, its row and its muscles come, the last's numbers close. */
const PLACES = ['lumbar', 'buttock-mid', 'iliac-crest', 'scapula', 'flank', 'buttock-upper', 'lumbar'];

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>tap</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/dist/unknot.css">
<body><pain-map></pain-map><script type="module" src="/dist/pain-map.js"></script>`;

export interface Taps {
  /** The first brings the muscles with it, ms. */
  readonly first: number;
  /** Median of the others, ms. */
  readonly next: number;
}

/** Taps on one map on a phone. `origin`: of the server that has `dist/`. */
export async function measureTaps(browser: Browser, origin: string, slower = 4): Promise<Taps> {
  const context = await browser.newContext({
    viewport: {width: 360, height: 740},
    hasTouch: true,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    await page.route('**/tap.html', route => route.fulfill({contentType: 'text/html', body: PAGE}));
    await page.goto(`${origin}/tap.html`);
    await page.locator('pain-map .zone').first().waitFor({state: 'attached'});
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', {rate: slower});
    const waits: number[] = [];
    for (const zone of PLACES) {
      const area = page.locator(`pain-map .zone[data-zone="${zone}"][data-side="left"]`);
      await area.scrollIntoViewIfNeeded();
      await page.waitForTimeout(400);
      const told = page.evaluate(
        () =>
          new Promise<number>(done => {
            // What is on the screen sooner than that is not told of.
            setTimeout(done, 3000, 16);
            new PerformanceObserver((list, watch) => {
              const lift = list.getEntriesByName('pointerup')[0];
              if (!lift) return;
              watch.disconnect();
              done(lift.duration);
            }).observe({type: 'event', durationThreshold: 16} as PerformanceObserverInit);
          }),
      );
      const box = await area.boundingBox();
      if (!box) throw new Error(`${zone} has no box`);
      const finger = {x: box.x + box.width / 2, y: box.y + box.height / 2};
      await cdp.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: [finger]});
      await page.waitForTimeout(PRESS);
      await cdp.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
      waits.push(await told);
    }
    const [first = NaN, ...next] = waits;
    next.sort((a, b) => a - b);
    return {first, next: next[next.length >> 1] ?? NaN};
  } finally {
    await context.close();
  }
}

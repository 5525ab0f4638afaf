// With the two lines of the snippet nothing jumps while the elements come. Chromium alone counts layout shifts.
import {expect} from '@open-wc/testing';
import {openPage} from '../rig/page.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  describe('layout shift', () => {
    for (const path of ['/stories/article.html', '/stories/elements.html']) {
      for (const width of [320, 375, 500, 720, 1200]) {
        it(`is 0 on ${path} at ${width} px`, async () => {
          const page = await openPage(path, {width, height: 900});
          const shifts: LayoutShift[] = [];
          const observer = new page.window.PerformanceObserver(list =>
            shifts.push(...(list.getEntries() as LayoutShift[])),
          );
          observer.observe({type: 'layout-shift', buffered: true});
          // Every element comes into view once, as in reading.
          for (const element of page.document.querySelectorAll(
            'h2, rolling-session, pain-map, roller-guide',
          )) {
            element.scrollIntoView({block: 'start', behavior: 'instant'});
            await page.settle();
          }
          const moved = shifts.map(({value, sources}) => {
            const places = sources.map(({node, previousRect: from, currentRect: to}) => {
              const name = node instanceof page.window.Element ? node.localName : 'inside an element';
              return `${name} from ${from.y} to ${to.y}, ${from.height} to ${to.height} high`;
            });
            return `${value.toFixed(4)} ${places.join()}`;
          });
          const sum = shifts.reduce((total, {value}) => total + value, 0);
          expect(sum, moved.join('; ')).to.be.below(0.001);
        });
      }
    }
  });
}

// With the two lines of the snippet nothing jumps while the elements come. Chromium alone counts layout shifts.
import {expect} from '@open-wc/testing';
import {openPage, until} from '../rig/page.js';

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

  describe('the place kept for a guide', () => {
    it('is no page of nothing where a side is asked for, or nobody knows the muscle', async () => {
      for (const markup of [
        '<roller-guide muscle="piriformis"></roller-guide>',
        '<roller-guide muscle="piriformis" side="middle"></roller-guide>',
        '<roller-guide muscle="glutes" side="left" readonly></roller-guide>',
      ]) {
        const page = await openPage('/stories/elements.html', {width: 720, height: 900});
        page.document.body.innerHTML = markup;
        const guide = page.document.querySelector('roller-guide')!;
        const inside = await until('what is said', () =>
          guide.shadowRoot?.querySelector<HTMLElement>('.un:has(.lead)'),
        );
        await until(`no blank after ${markup}`, () => guide.offsetHeight < 2 * inside.offsetHeight);
      }
    });

    for (const [height, width] of [
      [900, 320],
      [900, 600],
      [900, 1200],
      [9000, 720],
    ] as const) {
      it(`is enough and not far too much, and goes where its end is out of sight: ${width} × ${height} px`, async () => {
        for (const markup of [
          '<roller-guide muscle="gluteus-minimus-anterior" side="left"></roller-guide>',
          '<roller-guide muscle="multifidus-lumbar" side="left" tool="hands" readonly></roller-guide>',
          '<roller-guide muscle="piriformis" side="left" readonly></roller-guide>',
          '<roller-guide muscle="iliopsoas" side="left"></roller-guide>',
        ]) {
          const page = await openPage('/stories/elements.html', {width, height});
          page.document.body.innerHTML = `${markup}<p>What follows.</p>`;
          const guide = page.document.querySelector('roller-guide')!;
          const {inlineSize} = page.window.getComputedStyle(guide);
          const {blockSize} = page.window.getComputedStyle(guide, '::before');
          const kept = parseFloat(blockSize);
          const inside = await until('the guide with its pictures', () =>
            guide.shadowRoot?.querySelector<HTMLElement>('.un:has(.flow):not(:has(.plate-space))'),
          );
          const where = `${markup} at ${inlineSize}`;
          expect(kept, where).to.be.within(inside.offsetHeight, inside.offsetHeight * 1.5);
          if (height < inside.offsetHeight) {
            await until(`nothing left below ${where}`, () => guide.offsetHeight === inside.offsetHeight);
          } else {
            await page.settle();
            expect(guide.offsetHeight, where).to.be.closeTo(kept, 1);
            // What a reader presses anywhere may move the page.
            page.document.body.click();
            expect(guide.offsetHeight, where).to.equal(inside.offsetHeight);
          }
        }
      });
    }
  });
}

// Every way in, as built: the module, the classic script, the autoloader, a file a tag, the frame.
import {expect} from '@open-wc/testing';
import {openPage, TAGS, until, type Page} from '../rig/page.js';

/** Nothing went wrong, and nothing was asked for but files of the page's own. */
function expectQuiet(page: Page): void {
  expect(page.errors).to.eql([]);
  const foreign = page.requests.filter(
    url => !/^\/((csp|ssr)\/)?(dist|stories|test\/hosts)\//.test(new URL(url).pathname),
  );
  expect(foreign).to.eql([]);
  for (const url of page.requests) expect(new URL(url).origin).to.equal(location.origin);
}

const PAGES = ['/stories/article.html', '/stories/elements.html', '/test/hosts/classic.html'];

for (const [where, paths] of [
  // Two copies are two Lits, and the second may not make its policy again unless the page says 'allow-duplicates'.
  ['on a page of its own', [...PAGES, '/test/hosts/copies.html']],
  ['under a strict content security policy with Trusted Types', PAGES.map(path => `/csp${path}`)],
] as const) {
  describe(where, () => {
    for (const path of paths) {
      it(`${path} comes alive and asks for nothing but its own files`, async () => {
        const page = await openPage(path, {width: 1000, height: 800});
        await until('something in every element', () =>
          [...page.document.querySelectorAll(TAGS)].every(element => element.shadowRoot?.querySelector('*')),
        );
        await page.settle();
        expectQuiet(page);
      });
    }
  });
}

describe('the classic script', () => {
  it('fetches what lies beside it when it is wanted: muscles, a further view, pictures as files', async () => {
    const page = await openPage('/csp/test/hosts/classic.html', {width: 1000, height: 800});
    const fetched = () => page.requests.flatMap(url => /\/data\/(\w+)\.js$/.exec(url)?.[1] ?? []);
    const road = await page.select('rolling-session');
    const map = await page.select('pain-map', road.shadowRoot!);
    await page.tap(await page.select('path[data-zone=lumbar][data-side=left]', road.shadowRoot!));
    await page.select('[data-muscle=gluteus-medius]', road.shadowRoot!);
    expect(fetched()).to.include('reading');
    expect(fetched()).not.to.include.members(['side', 'save']);
    map.setAttribute('view', 'side');
    await until('the view from the side', () => fetched().includes('side'));
    const files: Blob[] = [];
    const {URL, HTMLAnchorElement} = page.window;
    URL.createObjectURL = blob => `blob:${files.push(blob as Blob)}`;
    HTMLAnchorElement.prototype.click = () => {};
    await page.tap(await page.find('button', /^save svg$/i, map.shadowRoot!));
    await until('a file', () => files[0]);
    const [title] = /<title>[^<]*/.exec((await files[0]?.text()) ?? '') ?? [];
    expect(title).to.equal('<title>Low back, your left');
    expectQuiet(page);
  });

  it('says what of the files beside it did not come, keeps what was marked, and offers it again', async () => {
    const page = await openPage('/lost/reading/test/hosts/classic.html', {width: 1000, height: 800});
    const road = await page.select('rolling-session');
    await page.tap(await page.select('path[data-zone=lumbar][data-side=left]', road.shadowRoot!));
    await page.find('button', /^try again$/i);
    expect(page.text).to.include('did not load');
    await page.select('.mark-row', road.shadowRoot!);
    expect(page.errors).to.eql([]);
  });
});

describe('the autoloader', () => {
  it('fetches the files of the tags that are there, and of those that come', async () => {
    const page = await openPage('/csp/test/hosts/auto.html');
    const loaded = (tag: string) => page.requests.some(url => url.endsWith(`/dist/${tag}.js`));
    expect(loaded('trigger-point-timer')).to.equal(true);
    expect(loaded('pain-map')).to.equal(false);
    page.document.querySelector('main')?.append(page.document.createElement('pain-map'));
    await until('<pain-map>', () => page.window.customElements.get('pain-map'));
    expect(loaded('roller-guide')).to.equal(false);
    expectQuiet(page);
  });
});

describe('the frame', () => {
  it('shows the whole road by itself', async () => {
    const page = await openPage('/csp/dist/embed.html');
    await page.select('rolling-session');
    expectQuiet(page);
  });

  it('takes the element, its attributes and the language from the address', async () => {
    const page = await openPage(
      '/dist/embed.html?element=pain-map&muscle=piriformis&onclick=alert(1)#side=right&lang=en-GB',
    );
    const map = await page.select('pain-map');
    expect(map.getAttribute('muscle')).to.equal('piriformis');
    expect(map.getAttribute('side')).to.equal('right');
    expect(map.hasAttribute('onclick')).to.equal(false);
    expect(page.document.documentElement.lang).to.equal('en-GB');
    expectQuiet(page);
  });

  it('says so and shows the road when the element is none of ours', async () => {
    const page = await openPage('/dist/embed.html?element=marquee');
    await page.select('rolling-session');
    expect(page.warnings.join()).to.contain('element="marquee"');
    expectQuiet(page);
  });

  it('tells the page around it how high it is, and nothing else', async () => {
    const sizes: unknown[] = [];
    const listen = (event: MessageEvent) => {
      const {data} = event as MessageEvent<{type?: string}>;
      if (data?.type === 'unknot-size') sizes.push(data);
    };
    addEventListener('message', listen);
    const page = await openPage('/dist/embed.html?element=trigger-point-timer&seconds=60');
    await page.select('trigger-point-timer');
    await until('a size', () => sizes.length > 0);
    removeEventListener('message', listen);
    const last = sizes.at(-1) as {height: number};
    expect(Object.keys(last)).to.have.members(['type', 'height']);
    expect(last.height).to.be.greaterThan(100);
  });
});

describe('a page rendered on a server', () => {
  it('keeps its boxes when the elements come', async () => {
    const page = await openPage('/ssr/stories/elements.html', {width: 1000, height: 800});
    const reserved = (tag: string) => {
      const {blockSize, fontSize} = page.window.getComputedStyle(
        page.document.querySelector(tag)!,
        '::before',
      );
      return parseFloat(blockSize) / parseFloat(fontSize);
    };
    await until('the last', () => page.document.querySelector('trigger-point-timer:defined'));
    // By their width: in a narrow column these reserve 76 and 221.5.
    expect(reserved('safety-check')).below(60);
    expect(reserved('roller-guide[muscle]')).below(160);
  });

  it('is taken over: every element stands there once and works', async () => {
    const page = await openPage('/ssr/stories/elements.html', {width: 1000, height: 800});
    const elements = [
      ...page.document.querySelectorAll('safety-check, pain-map, roller-guide, trigger-point-timer'),
    ];
    const frames = () =>
      elements.map(
        ({shadowRoot}) =>
          [...(shadowRoot?.children ?? [])].filter(child => child.matches('[part~=base]')).length,
      );
    await until('every element', () => frames().every(count => count > 0));
    expect(frames()).to.eql(elements.map(() => 1));
    await page.tap(
      await page.find('button', 'Start', page.document.querySelector('#two-minutes')!.shadowRoot!),
    );
    expectQuiet(page);
  });
});

// Two copies of the library on one page: a theme's classic script and an editor's module, say.
import {expect} from '@open-wc/testing';
import {openPage, TAGS, until, type Page} from '../rig/page.js';

const PAGE = '/test/hosts/copies.html';

/** Every element there once, and a mark made in the one is in the session of the other. */
async function expectAlive(page: Page) {
  await until('something in every element', () =>
    [...page.document.querySelectorAll(TAGS)].every(
      ({shadowRoot}) => shadowRoot?.querySelectorAll('[part~=base]').length === 1,
    ),
  );
  await page.tap(await page.select('[data-zone=lumbar][data-side=left]'));
  const slot = Reflect.get(page.document, Symbol.for('unknot/session/1')) as {state: {pain: unknown}};
  await until('the mark', () => JSON.stringify(slot.state.pain).includes('lumbar'));
  await page.find('button', 'Start', page.document.querySelector('trigger-point-timer')!.shadowRoot!);
}

describe('two copies of the library', () => {
  for (const prefix of ['', '/csp-again'])
    it(`share a page and a session${prefix && " under Trusted Types with 'allow-duplicates'"}`, async () => {
      const page = await openPage(prefix + PAGE);
      await expectAlive(page);
      expect(page.errors).to.eql([]);
    });

  // A policy that both could reach would be there for any script, and nothing would be checked any more. So the second fails
  // before it has defined anything: what it alone would have brought keeps showing its children.
  it("under Trusted Types without 'allow-duplicates' the second is refused as it loads; the first works", async function () {
    const page = await openPage(`/csp${PAGE}`);
    if (!('trustedTypes' in page.window)) this.skip();
    await expectAlive(page);
    expect(page.errors).not.to.eql([]);
    for (const error of page.errors) expect(error).to.match(/policy|trusted-types/i);
    expect(page.warnings).to.eql([]);
  });
});

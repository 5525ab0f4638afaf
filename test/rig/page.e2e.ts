// The rig itself: what the whole-page tests stand on.
import {expect} from '@open-wc/testing';
import {openPage} from './page.js';

describe('a page in the rig', () => {
  it('is tapped and typed at as by a reader, below the fold and inside shadow roots', async () => {
    const page = await openPage('/test/hosts/rig.html', {width: 400, height: 300});
    const button = await page.find('button', 'Count');
    await page.tap(button);
    expect(page.text).to.match(/Count 1$/);
    button.focus();
    await page.press('Enter', 'Space');
    expect(page.text).to.match(/Count 3$/);
  });

  it('takes the focus back and forth', async () => {
    const page = await openPage('/test/hosts/rig.html');
    (await page.find('button', 'Count')).focus();
    await page.press('Shift+Tab');
    expect(page.focused?.textContent).to.equal('Before');
    await page.press('Tab');
    expect(page.focused?.textContent).to.equal('Count');
  });

  it('has a clock that moves by tick alone, and dates that may jump without it', async () => {
    const page = await openPage('/test/hosts/rig.html', {clock: true});
    expect(page.text).to.contain('0 s at 20:00:00');
    await page.tick(61_000);
    expect(page.text).to.contain('61 s at 20:01:01');
    page.sleep(3_600_000);
    await page.tick(1000);
    expect(page.text).to.contain('62 s at 21:01:02');
  });

  it('keeps its store over a reload and loses it with the next page', async () => {
    const page = await openPage('/test/hosts/rig.html', {clock: true});
    await page.tap(await page.find('button', 'Count'));
    await page.reload({away: 10_000});
    expect(page.text)
      .to.contain('at 20:00:10')
      .and.match(/Count 1$/);
    const next = await openPage('/test/hosts/rig.html');
    expect(next.text).to.match(/Count 0$/);
  });

  it('reports what the page did wrong, what it asked for, and what axe finds', async () => {
    const page = await openPage('/csp/test/hosts/rig.html', {clock: true});
    expect(page.errors).to.eql([]);
    expect(page.requests.map(url => new URL(url).pathname)).to.eql(['/csp/test/hosts/rig.js']);
    expect(await page.axe()).to.eql([]);
    page.document.querySelector('h1')?.remove();
    expect(await page.axe()).to.have.length(1);
    page.document.body.setAttribute('style', 'color: red');
    void page.window.fetch('/elsewhere').catch(() => undefined);
    await page.settle();
    expect(page.errors.join('\n')).to.contain('style-src').and.contain('connect-src');
  });

  it('can be made slow or told that nothing is there', async () => {
    expect((await fetch('/missing/test/hosts/rig.js')).status).to.equal(404);
    const started = performance.now();
    expect(
      (await fetch('/csp/slow/300/test/hosts/rig.js')).headers.get('content-security-policy'),
    ).to.contain('lit-html');
    expect(performance.now() - started).to.be.greaterThan(290);
  });
});

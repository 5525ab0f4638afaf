// A map that stands far down a page costs little until somebody comes near.
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/elements/pain-map/define.js';
import '../../src/elements/rolling-session/define.js';
import type {PainMap} from '../../src/elements/pain-map/pain-map.js';
import {allByRole, byRole} from '../rig/tree.js';

const drawn = (map: PainMap) => map.shadowRoot!.querySelectorAll('.plate .zone').length > 0;

/** A map five screens down, in a form. */
async function farMap() {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <rolling-session><pain-map name="pain" value="lumbar left 7"></pain-map></rolling-session>
    </form>`,
    {parentNode: document.body.appendChild(document.createElement('div'))},
  );
  const map = form.querySelector('pain-map')!;
  await waitUntil(() => drawn(map), 'drawn where it can be seen', {timeout: 8000});
  // Again, where it cannot.
  form.style.setProperty('padding-top', `${5 * innerHeight}px`);
  const far = map.cloneNode() as PainMap;
  // As `unknot.css` keeps it; of a box without a height nobody can tell where it is.
  far.style.setProperty('min-height', '40em');
  map.replaceWith(far);
  await far.updateComplete;
  await far.updateComplete;
  return {form, map: far};
}

describe('a map far from the window', () => {
  afterEach(() => scrollTo(0, 0));

  it('is not drawn, and says what it is and has its list', async () => {
    const {map} = await farMap();
    expect(drawn(map)).to.equal(false);
    byRole(map.shadowRoot!, 'heading', 'Where does it hurt?');
    byRole(map.shadowRoot!, 'button', /^Choose from a list instead/);
    expect(allByRole(map.shadowRoot!, 'group')).to.deep.equal([]);
  });

  it('submits what it holds, and takes what it is given', async () => {
    const {form, map} = await farMap();
    expect(new FormData(form).get('pain')).to.equal('lumbar left 7');
    map.value = [{zone: 'si', side: 'right'}];
    await map.updateComplete;
    expect(new FormData(form).get('pain')).to.equal('si right');
    expect(drawn(map)).to.equal(false);
  });

  it('is drawn, with its marks, when somebody comes near, and stays so', async () => {
    const {map} = await farMap();
    map.scrollIntoView();
    await waitUntil(() => drawn(map), 'drawn', {timeout: 8000});
    const low = byRole(map.shadowRoot!, 'button', 'Low back, your left');
    expect(low.getAttribute('aria-pressed')).to.equal('true');
    byRole(map.shadowRoot!, 'button', /^Choose from a list instead/);
    scrollTo(0, 0);
    await map.updateComplete;
    expect(drawn(map)).to.equal(true);
  });

  it('is drawn for paper', async () => {
    const {map} = await farMap();
    dispatchEvent(new Event('beforeprint'));
    await map.updateComplete;
    await waitUntil(() => drawn(map), 'drawn');
  });

  it('that is a picture is drawn at once: whoever reads by ear may meet it anywhere', async () => {
    const {form} = await farMap();
    const still = document.createElement('pain-map');
    still.readonly = true;
    still.setAttribute('value', 'lumbar left 7');
    form.append(still);
    await still.updateComplete;
    byRole(still.shadowRoot!, 'img', /^Seen from behind\. Marked: Low back, your left/);
  });
});

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {pictureOf, renderToString, type PictureOptions} from '../../src/entries/ssr.js';

const STILL = '<pain-map muscle="gluteus-medius" side="left" readonly></pain-map>';

describe('a map from a server', () => {
  test('of one muscle is a picture with its words before any script has run', async () => {
    const page = await renderToString(STILL);
    assert.match(
      page,
      /<svg[^>]*class="plate deep ghost[^>]*role="img"[^>]*aria-label="Side hip muscle, your left\./,
    );
    assert.match(page, /<path class="source" d="M/);
    assert.match(page, /\.plate\{|\.plate \{/, 'with its styles');
    assert.match(page, /not yet checked by a clinician/);
  });

  test('shows from the side too, and what is marked', async () => {
    const page = await renderToString(
      '<pain-map value="hip-lateral left 7" view="side" side="left" readonly></pain-map>',
    );
    assert.match(page, /Your left side\. Marked: Bony hip knob, your left: 7 of 10\./);
  });

  test('to be marked waits for its script: what cannot be tapped is no button', async () => {
    const page = await renderToString('<pain-map></pain-map>');
    assert.match(page, /Where does it hurt\?/);
    assert.doesNotMatch(page, /class="plate|role="button"/);
  });

  test('says the same the second time', async () => {
    assert.equal(await renderToString(STILL), await renderToString(STILL));
  });
});

describe('one muscle as a plain svg', () => {
  const hip: PictureOptions = {muscle: 'gluteus-medius', side: 'left'};

  test('has its name, the pattern in a sentence, and needs no style sheet, script or address', async () => {
    const svg = await pictureOf(hip);
    assert.match(
      svg,
      /^<svg [^>]*role="img"><title>Side hip muscle, your left<\/title><desc>Side hip muscle, your left\. Its sore/,
    );
    assert.doesNotMatch(svg, /class=|style=|<style|<script|href="(?!#)|var\(--|NaN|undefined/);
    assert.match(svg, />your left<\/text>.*>your right<\/text>/, 'whose left is left, as seen from behind');
  });

  test('has the left of the reader on the right where they are seen from the front', async () => {
    assert.match(
      await pictureOf({muscle: 'iliopsoas', side: 'right'}),
      />your right<\/text>.*>your left<\/text>/,
    );
  });

  test('in each view, body and colour', async () => {
    for (const view of ['back', 'front', 'side'] as const)
      for (const body of ['neutral', 'female', 'male'] as const)
        assert.doesNotMatch(await pictureOf({...hip, view, body}), /NaN|undefined/);
    const [light, dark] = [await pictureOf(hip), await pictureOf({...hip, theme: 'dark'})];
    assert.ok(light.includes('"#f4e9de"') && !dark.includes('"#f4e9de"'));
  });

  test('speaks the language asked for', async () => {
    const svg = await pictureOf({...hip, lang: 'de-AT'});
    assert.match(svg, /<title>Seitlicher Hüftmuskel, deine linke Seite<\/title>/);
    assert.match(svg, /oft hierhin: Grübchen neben der Wirbelsäule/);
  });

  test('leaves other pictures on the page their own ids', async () => {
    const idsOf = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const [back, front] = [
      idsOf(await pictureOf({...hip, view: 'back'})),
      idsOf(await pictureOf({...hip, view: 'front'})),
    ];
    assert.deepEqual(
      back.filter(id => front.includes(id)),
      [],
    );
  });

  test('says which option is wrong, and what is allowed', async () => {
    await assert.rejects(pictureOf({...hip, muscle: 'glute'}), {
      name: 'RangeError',
      message: 'pictureOf: muscle "glute": allowed is the id of a muscle of the atlas.',
    });
    const above: unknown = {...hip, view: 'top'};
    await assert.rejects(pictureOf(above as PictureOptions), /view "top": allowed is back, front, side/);
  });
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {renderToString} from '../../src/entries/ssr.js';

const words = (html: string) =>
  html
    .replace(/<style>[^]*?<\/style>|<svg[^]*?<\/svg>|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('a guide from a server says how before any script has run', async () => {
  const said = words(
    await renderToString(
      '<roller-guide muscle="gluteus-medius" side="left" tool="massage-ball"></roller-guide>',
    ),
  );
  assert.match(said, /Treat the side hip muscle/);
  assert.match(said, /Massage ball, at a wall/);
  assert.match(said, /Sharp, numb, tingling or dizzy\? Stop\./);
  assert.match(said, /not yet checked by a clinician/);
});

test('so does a muscle that is left alone, and one without a side asks for it', async () => {
  assert.match(
    words(await renderToString('<roller-guide muscle="iliopsoas" side="right"></roller-guide>')),
    /Leave the deep front hip muscle alone.*Big blood vessels/,
  );
  assert.match(
    words(await renderToString('<roller-guide muscle="piriformis"></roller-guide>')),
    /Which side\?/,
  );
});

test('nothing of one render reaches the next', async () => {
  const page = '<roller-guide muscle="piriformis" readonly></roller-guide>';
  assert.equal(await renderToString(page), await renderToString(page));
});

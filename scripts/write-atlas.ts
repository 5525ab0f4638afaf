import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {toJsonSchema} from '@valibot/to-json-schema';
import {backPain} from '../src/atlas/back-pain.js';
import {parseAtlas, parseWords} from '../src/model/parse.js';
import {atlas, words} from '../src/model/schema.js';
import {english} from '../src/words/en/back-pain.js';

/** Writes the built-in atlas and its words as anybody else's would be: the documents and the schemas they follow. */
export function writeAtlas(folder: string): void {
  mkdirSync(folder, {recursive: true});
  const write = (name: string, data: unknown) =>
    writeFileSync(join(folder, name), `${JSON.stringify(data, null, 1)}\n`);
  write('back-pain.json', backPain);
  write('back-pain.en.json', english);
  // What we hand out has to pass our own door.
  parseWords(JSON.parse(JSON.stringify(english)), parseAtlas(JSON.parse(JSON.stringify(backPain))));
  const options = {errorMode: 'ignore'} as const;
  write('unknot-atlas.schema.json', {title: 'Unknot atlas', ...toJsonSchema(atlas, options)});
  write('unknot-words.schema.json', {title: 'Words of an Unknot atlas', ...toJsonSchema(words, options)});
}

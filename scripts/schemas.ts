// Writes the JSON Schemas of the atlas and words documents, from the same place as the types and the parser.
import {toJsonSchema} from '@valibot/to-json-schema';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {atlas, words} from '../src/model/schema.js';

const documents = {
  'atlas.schema.json': {title: 'Unknot atlas', schema: atlas},
  'words.schema.json': {title: 'Unknot atlas words', schema: words},
};

export function writeSchemas(outDir: string): void {
  mkdirSync(outDir, {recursive: true});
  for (const [name, {title, schema}] of Object.entries(documents)) {
    const json = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title,
      ...toJsonSchema(schema, {target: 'draft-2020-12', errorMode: 'ignore'}),
    };
    writeFileSync(join(outDir, name), `${JSON.stringify(json, null, 2)}\n`);
  }
}

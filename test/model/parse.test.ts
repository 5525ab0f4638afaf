import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {writeSchemas} from '../../scripts/schemas.js';
import {backPain} from '../../src/atlas/back-pain.js';
import {english} from '../../src/words/en/back-pain.js';
import {AtlasError, parseAtlas, parseWords} from '../../src/model/parse.js';

type Json = null | boolean | number | string | Json[] | {[key: string]: Json};
type JsonObject = {[key: string]: Json};

const read = (name: string): JsonObject =>
  JSON.parse(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'));
const neck = parseAtlas(read('neck.json'));

/** The value at a JSON pointer's parent, to be changed in place. */
function change(document: JsonObject, pointer: string, value: Json | undefined): JsonObject {
  const steps = pointer.slice(1).split('/');
  const last = steps.pop() ?? '';
  let at: Json | undefined = document;
  for (const step of steps) at = typeof at === 'object' && at ? Reflect.get(at, step) : undefined;
  assert.ok(typeof at === 'object' && at, pointer);
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Reflect.set(at, last, value);
  return document;
}

function issuesOf(parse: () => unknown): AtlasError['issues'] {
  try {
    parse();
  } catch (error) {
    assert.ok(error instanceof AtlasError, String(error));
    return error.issues;
  }
  return [];
}
const pointersOf = (document: unknown): readonly string[] =>
  issuesOf(() => parseAtlas(document)).map(({pointer}) => pointer);

describe('parseAtlas', () => {
  it('reads what we ship, unchanged', () => {
    assert.deepEqual(parseAtlas(JSON.parse(JSON.stringify(backPain))), backPain);
  });

  it('names every error at once, shape and sense alike, each by its place', () => {
    const document = read('neck.json');
    change(document, '/muscles/0/laterality', 'sideways');
    change(document, '/muscles/1/points/0/refers/0/zone', 'moon');
    change(document, '/techniques/0/cap', -5);
    change(document, '/zones/2/id', undefined);
    const issues = issuesOf(() => parseAtlas(document));
    const found = new Map(issues.map(issue => [issue.pointer, issue]));
    assert.match(found.get('/muscles/0/laterality')?.expected ?? '', /"same-may-cross"/);
    assert.equal(found.get('/muscles/0/laterality')?.found, '"sideways"');
    assert.match(found.get('/muscles/1/points/0/refers/0/zone')?.expected ?? '', /zone/);
    assert.ok(found.has('/techniques/0/cap') && found.has('/zones/2/id'));
  });

  const senseless: readonly [what: string, pointer: string, value: Json | undefined, at: string][] = [
    ['a zone twice', '/zones/1/id', 'crown', '/zones/1/id'],
    ['a point twice', '/muscles/1/points/0/id', 'rhomboid.1', '/muscles/3/points/0/id'],
    ['a neighbour that is not there', '/zones/0/neighbours/0', 'moon', '/zones/0/neighbours/0'],
    ['a neighbour that does not say so too', '/zones/3/neighbours', ['nape'], '/zones/5/neighbours/0'],
    ['a zone beside itself', '/zones/0/neighbours/0', 'crown', '/zones/0/neighbours/0'],
    ['a reference nobody wrote', '/muscles/0/references/0', 'hearsay', '/muscles/0/references/0'],
    ['a technique of no muscle', '/techniques/0/muscle', 'elbow', '/techniques/0/muscle'],
    ['a movement that is not there', '/techniques/0/then', 'dance', '/techniques/0/then'],
    ['an easier way that is not there', '/techniques/0/easier', 'nap', '/techniques/0/easier'],
    ['a safety question that is not ours', '/techniques/0/not/0', 'pregnant', '/techniques/0/not/0'],
    ['a movement with a count and a time', '/movements/0/seconds', 30, '/movements/0'],
    [
      'a muscle with neither technique nor reason',
      '/noTechniques/1/muscle',
      'suboccipitals',
      '/muscles/6/id',
    ],
    ['a muscle with techniques and a reason', '/noTechniques/1/muscle', 'levator', '/muscles/1/id'],
    ['an x that is no place on a body', '/techniques/0/from/x', 4000, '/techniques/0/from/x'],
    ['an unknown tool', '/techniques/0/tool', 'hammer', '/techniques/0/tool'],
    ['an empty text', '/references/0/cite', ' ', '/references/0/cite'],
    ['an id that is a trap', '/zones/1/id', '__proto__', '/zones/1/id'],
  ];
  for (const [what, pointer, value, at] of senseless) {
    it(`refuses ${what}`, () => {
      assert.ok(pointersOf(change(read('neck.json'), pointer, value)).includes(at));
    });
  }

  it('refuses a contact where nobody should press: a ball on the upper neck', () => {
    const document = read('neck.json');
    change(document, '/techniques/0/from', {view: 'back', x: 20, y: 90});
    const [issue] = issuesOf(() => parseAtlas(document)).filter(({pointer}) => pointer === '/techniques/0');
    assert.match(issue?.found ?? '', /upper-neck/);
  });

  it('refuses a newer format by one clear message, whatever else has changed in it', () => {
    const issues = issuesOf(() => parseAtlas({format: 'unknot-atlas/2', everything: 'else'}));
    assert.deepEqual(
      issues.map(({pointer, found}) => [pointer, found]),
      [['/format', '"unknot-atlas/2"']],
    );
    assert.match(issues[0]?.expected ?? '', /unknot-atlas\/1.*another version/);
  });

  it('escapes what a pointer cannot hold', () => {
    const document = change(read('neck.json'), '/words', {'a/b~c': 5});
    assert.ok(pointersOf(document).includes('/words/a~1b~0c'));
  });

  it('leaves out what it does not know, and keeps nothing of the document', () => {
    const document = change(read('neck.json'), '/muscles/0/mood', 'sunny');
    const atlas = parseAtlas(document);
    assert.ok(atlas.muscles[0] && !('mood' in atlas.muscles[0]));
    change(document, '/muscles/0/id', 'other');
    assert.equal(atlas.muscles[0].id, 'upper-trapezius');
  });

  it('says what is no document at all', () => {
    for (const nothing of [undefined, null, 7, 'atlas', [], () => 0]) {
      assert.ok(issuesOf(() => parseAtlas(nothing)).length > 0);
    }
  });

  it('does not read a document that is too large or too deep', () => {
    const huge = Array.from({length: 2_000_000}, () => ({}));
    assert.deepEqual(pointersOf({...read('neck.json'), zones: huge}), ['']);
    assert.deepEqual(pointersOf({...read('neck.json'), zones: new Array(2 ** 32 - 1)}), ['']);
    let deep: Json = [];
    for (let i = 0; i < 100_000; i++) deep = [deep];
    assert.deepEqual(pointersOf(deep), ['']);
    const round: {self?: unknown} = {};
    round.self = round;
    assert.deepEqual(pointersOf(round), ['']);
  });

  it('says all that is wrong with one that is just small enough, however often', () => {
    const document = read('neck.json');
    change(document, '/zones/0/neighbours', new Array<string>(23_000).fill('temple'));
    change(
      document,
      '/zones/1/neighbours',
      Array.from({length: 23_000}, (_, i) => `nowhere-${i}`),
    );
    assert.ok(pointersOf(document).length > 40_000);
  });

  it('is not taken in by the names objects are born with', () => {
    const text = JSON.stringify(read('neck.json')).replaceAll('"crown"', '"__proto__"');
    assert.ok(issuesOf(() => parseAtlas(JSON.parse(text))).length > 0);
    const extra = parseAtlas(
      JSON.parse(`{"__proto__": {"zones": []}, ${JSON.stringify(read('neck.json')).slice(1)}`),
    );
    assert.equal(extra.zones.length, neck.zones.length);
    for (const id of ['constructor', 'toString', 'hasOwnProperty']) {
      const renamed = JSON.stringify(read('neck.json')).replaceAll('"crown"', `"${id}"`);
      assert.equal(parseAtlas(JSON.parse(renamed)).zones[0]?.id, id);
    }
  });
});

describe('10,000 broken documents', () => {
  const whole = JSON.stringify(read('neck.json'));
  const odd = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      NaN,
      Infinity,
      -1,
      0.5,
      '',
      '__proto__',
      'crown',
      [],
      {},
      true,
      undefined,
      1e308,
    ),
    fc.jsonValue({maxDepth: 3}),
  );

  /** Walks `path` down a document and does something to where it ends. */
  function mutate(json: unknown, path: readonly number[], how: number, value: unknown): unknown {
    if (typeof json !== 'object' || json === null) return value;
    const keys = Object.keys(json);
    const key = keys[(path[0] ?? 0) % Math.max(1, keys.length)];
    if (key === undefined) return value;
    if (path.length > 1) Reflect.set(json, key, mutate(Reflect.get(json, key), path.slice(1), how, value));
    else if (how === 0) Reflect.deleteProperty(json, key);
    else if (how === 1 && Array.isArray(json)) json.push(json[0]);
    else
      Object.defineProperty(json, how === 2 ? '__proto__' : key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return json;
  }
  const mutation = fc.tuple(fc.array(fc.nat(40), {minLength: 1, maxLength: 7}), fc.nat(4), odd);

  const outcome = (document: unknown): void => {
    try {
      const {zones, muscles} = parseAtlas(document);
      assert.ok(Array.isArray(zones) && Array.isArray(muscles));
    } catch (error) {
      assert.ok(error instanceof AtlasError, String(error));
      assert.ok(error.issues.length > 0);
      for (const {pointer, expected, found} of error.issues) {
        assert.match(pointer, /^(\/([^~/]|~[01])*)*$/);
        assert.ok(expected.length > 0 && found.length > 0);
      }
    }
  };

  it('are an AtlasError or an atlas, nothing else', () => {
    fc.assert(
      fc.property(fc.array(mutation, {minLength: 1, maxLength: 4}), mutations => {
        let document: unknown = JSON.parse(whole);
        for (const [path, how, value] of mutations) document = mutate(document, path, how, value);
        outcome(document);
      }),
      {numRuns: 7_000},
    );
    fc.assert(fc.property(fc.anything({withNullPrototype: true, withSparseArray: true}), outcome), {
      numRuns: 3_000,
    });
  });
});

describe('parseWords', () => {
  it('reads the words of an atlas, whole or in part', () => {
    assert.deepEqual(parseWords(JSON.parse(JSON.stringify(english)), backPain), english);
    assert.equal(parseWords(read('neck.de.json'), neck).language, 'de');
    const part = change(read('neck.de.json'), '/zones/nape', undefined);
    assert.equal(parseWords(part, neck).zones['nape'], undefined);
  });

  it('refuses words of another atlas, and texts for what is not in it', () => {
    const document = read('neck.en.json');
    change(document, '/atlas', 'back-pain');
    change(document, '/zones/moon', {name: 'Moon', where: 'Up there.'});
    change(document, '/muscles/levator/name', 5);
    assert.deepEqual(
      issuesOf(() => parseWords(document, neck))
        .map(({pointer}) => pointer)
        .sort(),
      ['/atlas', '/muscles/levator/name', '/zones/moon'],
    );
  });
});

describe('the JSON Schemas', () => {
  it('say the same as the parser, in 2020-12', () => {
    const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
    writeSchemas(folder);
    const atlas: JsonObject = JSON.parse(readFileSync(join(folder, 'atlas.schema.json'), 'utf8'));
    const words: JsonObject = JSON.parse(readFileSync(join(folder, 'words.schema.json'), 'utf8'));
    rmSync(folder, {recursive: true});
    assert.equal(atlas['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.deepEqual(atlas['required'], Object.keys(read('neck.json')));
    assert.deepEqual(words['required'], Object.keys(read('neck.en.json')));
  });
});

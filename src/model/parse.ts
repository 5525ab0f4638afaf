import * as v from 'valibot';
import {FLAGS} from './flags.js';
import {offLimitsOf} from './off-limits.js';
import * as schema from './schema.js';
import type {Atlas, AtlasWords} from './types.js';

export interface AtlasIssue {
  /** RFC 6901; empty = the whole document. */
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
}

/** A document that is no atlas, or no words for one, with everything that is wrong with it. */
export class AtlasError extends Error {
  override readonly name = 'AtlasError';
  constructor(readonly issues: readonly AtlasIssue[]) {
    const [first] = issues;
    super(`${first?.pointer}: expected ${first?.expected}, found ${first?.found} (${issues.length} in all)`);
  }
}

/** Ids that stand once each, and by what name others call them. `*` is each item of a list. */
const UNIQUE = {
  zone: 'zones/*/id',
  muscle: 'muscles/*/id',
  point: 'muscles/*/points/*/id',
  technique: 'techniques/*/id',
  movement: 'movements/*/id',
  reference: 'references/*/id',
  'muscle without techniques': 'noTechniques/*/muscle',
};

/** Where they are called. */
const CALLS: readonly (readonly [
  what: keyof typeof UNIQUE | 'safety question',
  ...paths: readonly string[],
])[] = [
  ['zone', 'zones/*/neighbours/*', 'muscles/*/points/*/refers/*/zone'],
  ['muscle', 'techniques/*/muscle', UNIQUE['muscle without techniques']],
  ['technique', 'techniques/*/easier', 'techniques/*/harder'],
  ['movement', 'techniques/*/then', 'noTechniques/*/movement'],
  ['safety question', 'techniques/*/not/*', 'techniques/*/soften/*', 'movements/*/not/*'],
  [
    'reference',
    'muscles/*/references/*',
    'muscles/*/prior/*/references/*',
    'muscles/*/points/*/refers/*/references/*',
    'techniques/*/references/*',
    'noTechniques/*/references/*',
  ],
];

/** Where the keys of each part of the words come from. */
const KEYS = {
  zones: [UNIQUE.zone],
  muscles: [UNIQUE.muscle],
  points: [UNIQUE.point],
  techniques: [UNIQUE.technique],
  pressures: ['techniques/*/pressure'],
  cautions: ['muscles/*/cautions/*', 'techniques/*/cautions/*'],
  movements: [UNIQUE.movement],
  reasons: ['noTechniques/*/reason'],
  instead: [UNIQUE.muscle],
};

/**
 * Reads an atlas document, from JSON or from anywhere. What it does not know it leaves out. Nothing of the input is kept.
 * @throws {AtlasError} with all that is wrong at once: what rows say of each other and the off-limits test included
 */
export function parseAtlas(json: unknown): Atlas {
  return parse(schema.atlas, json, relations);
}

/**
 * Reads the texts of `atlas` in one language. Missing texts are no error: they are said in English.
 * @throws {AtlasError} as `parseAtlas`; a text whose key the atlas does not have is an error
 */
export function parseWords(json: unknown, atlas: Atlas): AtlasWords {
  return parse(schema.words, json, (words, say) => {
    if (words['atlas'] !== atlas.id) say('/atlas', brief(atlas.id), words['atlas']);
    for (const [part, paths] of Object.entries(KEYS)) {
      const known = valuesAt(atlas, paths);
      for (const key of Object.keys(row(words[part]))) {
        if (!known.has(key)) say(`/${part}/${escape(key)}`, `a key from the ${part} of the atlas`, key);
      }
    }
  });
}

type Row = Readonly<Record<string, unknown>>;
type Say = (pointer: string, expected: string, found: unknown) => void;

function parse<T extends v.GenericSchema & {readonly entries: {readonly format: {readonly literal: string}}}>(
  document: T,
  json: unknown,
  relate: (json: Row, say: Say) => void,
): v.InferOutput<T> {
  const issues: AtlasIssue[] = [];
  const say: Say = (pointer, expected, found) => issues.push({pointer, expected, found: brief(found)});

  measure(json, say);
  const format = document.entries.format.literal;
  const its = row(json)['format'];
  if (typeof its === 'string' && its !== format && its.split('/')[0] === format.split('/')[0]) {
    say('/format', `${brief(format)}; another version of this library reads the document`, its);
  }
  if (issues.length > 0) throw new AtlasError(issues);

  const result = v.safeParse(document, json);
  for (const {path = [], type, expected, input} of result.issues ?? []) {
    const pointer = path.map(({key}) => `/${escape(String(key))}`).join('');
    say(pointer, type === 'regex' ? 'a text, or an id of letters, digits and . _ -' : `${expected}`, input);
  }
  relate(row(json), say);
  if (!result.success || issues.length > 0) throw new AtlasError(issues);
  return result.output;
}

/** A document past this is not read at all, so that none is slow. The built-in atlas has some 10,000 values, 7 deep. */
const MOST_VALUES = 100_000;
const MOST_DEEP = 32;

function measure(json: unknown, say: Say): void {
  const left: [value: unknown, depth: number][] = [[json, 0]];
  let values = 0;
  for (let next = left.pop(); next; next = left.pop()) {
    const [value, depth] = next;
    values += Array.isArray(value) ? value.length : 1;
    if (values > MOST_VALUES || depth > MOST_DEEP) {
      return say('', `at most ${MOST_VALUES} values, ${MOST_DEEP} deep`, 'more');
    }
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.values(value)) left.push([inner, depth + 1]);
  }
}

/** What the rows of an atlas say of each other. Reads what it can of a document with other faults, so that all are told at once. */
function relations(atlas: Row, say: Say): void {
  for (const [what, path] of Object.entries(UNIQUE)) {
    const seen = new Set<unknown>();
    visit(atlas, path, (id, pointer) => {
      if (seen.has(id)) say(pointer, `each ${what} once`, id);
      seen.add(id);
    });
  }
  for (const [what, ...paths] of CALLS) {
    const known = what === 'safety question' ? FLAG_IDS : valuesAt(atlas, [UNIQUE[what]]);
    for (const path of paths) {
      visit(atlas, path, (id, pointer) => {
        if (typeof id === 'string' && !known.has(id)) say(pointer, `a ${what} that there is`, id);
      });
    }
  }

  const neighbours = new Map<unknown, ReadonlySet<unknown>>();
  visit(atlas, 'zones/*', zone => neighbours.set(row(zone)['id'], new Set(list(row(zone)['neighbours']))));
  visit(atlas, 'zones/*', (zone, pointer) => {
    const {id} = row(zone);
    visit(zone, 'neighbours/*', (other, at) => {
      if (other === id || neighbours.get(other)?.has(id) === false) {
        say(pointer + at, 'another zone that names this one too', other);
      }
    });
  });

  const treated = valuesAt(atlas, ['techniques/*/muscle']);
  const untreated = valuesAt(atlas, [UNIQUE['muscle without techniques']]);
  visit(atlas, UNIQUE.muscle, (id, pointer) => {
    if (treated.has(id) === untreated.has(id)) {
      say(
        pointer,
        'a muscle with techniques, or with a reason for none',
        `${brief(id)} with ${treated.has(id) ? 'both' : 'neither'}`,
      );
    }
  });
  visit(atlas, 'techniques/*', (technique, pointer) => {
    if (!v.is(schema.technique, technique)) return;
    for (const {area} of offLimitsOf(technique))
      say(pointer, 'a contact that stays off what nobody should press', area);
  });
  visit(atlas, 'movements/*', (movement, pointer) => {
    const {times, seconds} = row(movement);
    if ((times === undefined) === (seconds === undefined)) say(pointer, 'times or seconds', movement);
  });
}

const FLAG_IDS: ReadonlySet<unknown> = new Set(FLAGS.map(({id}) => id));

function visit(
  json: unknown,
  path: string,
  look: (value: unknown, pointer: string) => void,
  pointer = '',
): void {
  if (path === '') return look(json, pointer);
  const [step = '', ...rest] = path.split('/');
  if (step !== '*') return visit(row(json)[step], rest.join('/'), look, `${pointer}/${step}`);
  list(json).forEach((item, i) => visit(item, rest.join('/'), look, `${pointer}/${i}`));
}

function valuesAt(json: unknown, paths: readonly string[]): Set<unknown> {
  const values = new Set<unknown>();
  for (const path of paths) visit(json, path, value => values.add(value));
  return values;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const row = (value: unknown): Row => (isRow(value) ? value : {});

function brief(value: unknown): string {
  if (isRow(value)) return Array.isArray(value) ? 'a list' : 'an object';
  if (typeof value === 'string') return JSON.stringify(value).slice(0, 60);
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  return value === null ? 'null' : value === undefined ? 'nothing' : `a ${typeof value}`;
}

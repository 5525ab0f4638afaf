// `npm run size`: what a page loads for each entry, brotli, everything its static imports reach counted once, beside what DESIGN
// section 8 allows; then each chunk that is only loaded when wanted. Ends with 1 if anything is too heavy.
//
// `npm run size -- pain-map`: which modules the weight of that entry comes from (each by itself, so the sum is a little more).
import {existsSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {rollup} from 'rollup';
import {loadConfigFile} from 'rollup/loadConfigFile';
import {minify} from 'terser';
import {importsOf, staticGraph} from './module-graph.js';

/** kB of 1000 bytes. */
const CEILINGS: Record<string, number> = {
  'trigger-point-timer.js': 12,
  'pain-map.js': 28,
  'roller-guide.js': 24,
  'point-finder.js': 24,
  'safety-check.js': 14,
  'auto.js': 1,
  'unknot.js': 61,
  'unknot.iife.js': 90,
};

/** What DESIGN allows for what is loaded when it is wanted: said, not held. */
const AIMS: Record<string, number> = {'parse.js': 4, 'side.js': 3, 'terms-de.js': 6};
/** What one guide loads to draw people: the code, and the lines of one region of the body. */
const FIGURES = 10;

/** Each file by itself, as a server sends it. */
const weight = (file: string) =>
  brotliCompressSync(readFileSync(file), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + weight(file), 0);
const kB = (bytes: number) => (bytes / 1000).toFixed(2).padStart(7);

const asked = process.argv[2];
if (asked) {
  await byModule(asked.replace(/\.js$/, ''));
  process.exit(0);
}

async function byModule(name: string): Promise<void> {
  const {warnings, options} = await loadConfigFile(join(process.cwd(), 'rollup.config.mjs'), {silent: true});
  warnings.flush();
  const [pages] = options;
  if (!pages) throw new Error('rollup.config.mjs has no build for pages.');
  const {plugins} = pages;
  const kept = (Array.isArray(plugins) ? plugins : []).filter(
    plugin => plugin && 'name' in plugin && plugin.name !== 'terser' && plugin.name !== 'licenses',
  );
  const bundle = await rollup({input: `src/entries/${name}.ts`, plugins: kept, onLog: () => {}});
  const {output} = await bundle.generate({format: 'es'});
  const chunks = new Map(
    output.flatMap(chunk => (chunk.type === 'chunk' ? [[chunk.fileName, chunk] as const] : [])),
  );
  const rows: [bytes: number, id: string][] = [];
  const seen = new Set<string>();
  const visit = async (fileName: string): Promise<void> => {
    const chunk = chunks.get(fileName);
    if (!chunk || seen.has(fileName)) return;
    seen.add(fileName);
    for (const [id, {code}] of Object.entries(chunk.modules)) {
      if (!code) continue;
      const {code: small = ''} = await minify(code, {ecma: 2022, module: true, compress: {unused: false}});
      rows.push([brotliCompressSync(small).length, id.replace(`${process.cwd()}/`, '').replace(/^\0/, '')]);
    }
    await Promise.all(chunk.imports.map(visit));
  };
  for (const {fileName, isEntry} of chunks.values()) if (isEntry) await visit(fileName);
  rows.sort(([a], [b]) => b - a);
  for (const [bytes, id] of rows) console.log(`${String(bytes).padStart(6)} B  ${id}`);
}

let over = 0;
console.log('entry                       kB   ceiling  files');
for (const [name, ceiling] of Object.entries(CEILINGS)) {
  const entry = join('dist', name);
  if (!existsSync(entry)) continue;
  const {files} = staticGraph(entry);
  const bytes = total(files);
  const heavy = bytes > ceiling * 1000;
  if (heavy) over += 1;
  console.log(
    `${name.padEnd(24)}${kB(bytes)} ${String(ceiling).padStart(9)} ${String(files.size).padStart(6)}${heavy ? '  TOO HEAVY' : ''}`,
  );
}

const {files: everything} = staticGraph('dist/unknot.js');
const lazy = new Map<string, Set<string>>();
const pending = [...everything];
for (const file of pending) {
  for (const target of importsOf(file).lazy) {
    if (lazy.has(target)) continue;
    lazy.set(target, staticGraph(target).files);
    pending.push(...(lazy.get(target) ?? []));
  }
}
console.log('\nwhen wanted, over unknot.js  kB');
for (const [file, files] of [...lazy].sort()) {
  const bytes = total([...files].filter(path => !everything.has(path)));
  const aim = AIMS[basename(file)];
  const verdict = aim && bytes > aim * 1000 ? `  over the aim, ${aim}` : '';
  console.log(`${file.replace('dist/', '').padEnd(24)}${kB(bytes)}${verdict}`);
}

const drawn = weight('dist/data/figures.js');
const lines = [...lazy.keys()].filter(file => file.includes('data/figures-'));
const largest = Math.max(...lines.map(weight));
const verdict = drawn + largest > FIGURES * 1000 ? `  over the aim, ${FIGURES}` : '';
console.log(`\nfigures of one guide    ${kB(drawn + largest)}${verdict}`);
console.log(`figures of all regions  ${kB(drawn + total(lines))}`);
process.exit(over ? 1 : 0);

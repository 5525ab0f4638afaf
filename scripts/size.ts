// `npm run size`: what a page loads for each entry, brotli, everything its static imports reach counted once, beside what DESIGN
// section 8 allows; then each chunk that is only loaded when wanted. Ends with 1 if anything is too heavy.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
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

/** Each file by itself, as a server sends it. */
const weight = (file: string) =>
  brotliCompressSync(readFileSync(file), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + weight(file), 0);
const kB = (bytes: number) => (bytes / 1000).toFixed(2).padStart(7);

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
  console.log(
    `${file.replace('dist/', '').padEnd(24)}${kB(total([...files].filter(path => !everything.has(path))))}`,
  );
}
process.exit(over ? 1 : 0);

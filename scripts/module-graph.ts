import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {init, parse} from 'es-module-lexer';

await init;

export interface Imports {
  /** Static imports. */
  readonly still: readonly string[];
  /** `import()` of a name that is written out. */
  readonly lazy: readonly string[];
}

/** What a built module imports: relative names as paths from here, bare ones as they stand. */
export function importsOf(file: string): Imports {
  const [imports] = parse(readFileSync(file, 'utf8'), file);
  const path = (name: string) => (name.startsWith('.') ? join(dirname(file), name) : name);
  return {
    still: imports.flatMap(({n, d}) => (n !== undefined && d === -1 ? [path(n)] : [])),
    lazy: imports.flatMap(({n, d}) => (n !== undefined && d >= 0 ? [path(n)] : [])),
  };
}

const isFile = (name: string) => name.startsWith('dist');

/** Everything that loads before a module runs: its files, itself included, and the packages they name. */
export function staticGraph(entry: string): {files: Set<string>; packages: Set<string>} {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (name: string) => {
    if (!isFile(name)) packages.add(name);
    else if (!files.has(name)) {
      files.add(name);
      importsOf(name).still.forEach(visit);
    }
  };
  visit(entry);
  return {files, packages};
}

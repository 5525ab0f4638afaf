import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {build} from 'esbuild';

/** Every source file that a module reaches without `import()`, from the folder above `src`. */
async function reached(entry: string): Promise<readonly string[]> {
  const {metafile} = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'unwritten',
    write: false,
    metafile: true,
    ignoreAnnotations: true,
    packages: 'external',
    logLevel: 'silent',
  });
  const seen = new Set<string>();
  const walk = (file: string) => {
    const input = metafile.inputs[file];
    if (!input || seen.has(file)) return;
    seen.add(file);
    for (const {path, kind} of input.imports) if (kind === 'import-statement') walk(path);
  };
  walk(entry);
  return [...seen];
}

describe('what the timer weighs', () => {
  it('reaches no atlas, no picture, no other element, nothing that only a run needs', async () => {
    const files = await reached('src/elements/trigger-point-timer/define.ts');
    assert.ok(files.includes('src/elements/trigger-point-timer/trigger-point-timer.ts'));
    for (const file of files) {
      assert.doesNotMatch(file, /^src\/(atlas|art|plate)\//);
      assert.doesNotMatch(file, /^src\/elements\/(?!trigger-point-timer\/)[^/]+\//);
      assert.doesNotMatch(
        file,
        /\/(body|face|conduct|machine|runner|plan|clock|cues|tones|ending|motion|facts|persist|full-screen|invokers)\.ts$/,
      );
      if (file.startsWith('src/words/en/')) assert.match(file, /\/shared\.ts$/);
    }
  });
});

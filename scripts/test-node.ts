// Runs the plain Node tests: `npm run test:node`, or only some: `npm run test:node -- test/model/rank.test.ts test/atlas`.
// What needs the built packages (test/package) is left to `npm run test:package`.
import {spawn} from 'node:child_process';
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

function testsIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.test.ts') && !name.includes('node_modules'))
    .map(name => join(path, name));
}

const asked = process.argv.slice(2);
const files = (asked.length ? asked : ['test'])
  .flatMap(testsIn)
  .filter(file => asked.length > 0 || !file.startsWith(join('test', 'package')))
  .sort();
if (!files.length) {
  console.log(`No test files in ${asked.join(', ') || 'test'}.\n0 passed, 0 failed`);
  process.exit(1);
}

const child = spawn(process.execPath, ['--import', 'tsx', '--test', '--test-reporter', 'spec', ...files], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
let output = '';
child.stdout.on('data', (chunk: Buffer) => {
  output += chunk.toString();
  process.stdout.write(chunk);
});
child.on('close', code => {
  const last = (name: string) =>
    Number([...output.matchAll(new RegExp(`^ℹ ${name} (\\d+)`, 'gm'))].at(-1)?.[1] ?? 0);
  const failed = last('fail') + last('cancelled');
  console.log(`${last('pass')} passed, ${failed} failed`);
  process.exit(code === 0 && failed === 0 ? 0 : 1);
});

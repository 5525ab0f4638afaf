// `npm run storybook`, or `npm run storybook -- build`. Storybook weighs more than all the rest together, so it is fetched when
// first asked for and kept out of the lock.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const PACKAGES = ['storybook@10.6', '@storybook/web-components-vite@10.6', 'vite@8'];
const [command = 'dev', ...rest] = process.argv.slice(2);

const run = (program: string, args: string[]) => {
  const {status} = spawnSync(program, args, {
    stdio: 'inherit',
    env: {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'},
  });
  if (status !== 0) process.exit(status ?? 1);
};

if (!existsSync('node_modules/@storybook/web-components-vite')) {
  console.log('Fetching Storybook, once …');
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...PACKAGES]);
}
run('npx', [
  'storybook',
  command,
  '--disable-telemetry',
  ...(command === 'dev' ? ['--port', '6006', '--no-open'] : []),
  ...rest,
]);

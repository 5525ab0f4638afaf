// Runs the tests that need a browser, in one engine:
//
//   npm run test:browser                                                   every test/**/*.browser.ts in Chromium
//   npm run test:browser -- --engine webkit --files 'test/elements/**/*.browser.ts'
//   npm run test:e2e -- --engine firefox                                   whole built pages (needs `npm run build`)
//   npm run test:visual -- --engine firefox                                drawings against test/visual/baseline (--update)
//
// `--reduced-motion` launches the browser with that preference; no engine but Chromium can switch it while it runs.
import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter, startTestRunner, type TestRunnerConfig} from '@web/test-runner';
import type {BrowserLauncher, TestRunner, TestSession, TestSuiteResult} from '@web/test-runner-core';
import {serveRig} from '../test/rig/server.js';
import {visualRegression} from '../test/visual/compare.js';
import {launchEngine, type Engine} from './launch-engine.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    engine: {type: 'string', default: 'chromium'},
    files: {type: 'string', multiple: true},
    e2e: {type: 'boolean', default: false},
    visual: {type: 'boolean', default: false},
    update: {type: 'boolean', default: false},
    'reduced-motion': {type: 'boolean', default: false},
  },
});
const engine = parseEngine(values.engine);
const files = [...(values.files ?? []), ...positionals];
const kind = values.e2e ? 'e2e' : values.visual ? 'visual' : 'browser';

function parseEngine(name: string): Engine {
  if (name === 'chromium' || name === 'firefox' || name === 'webkit') return name;
  throw new Error(`--engine ${name}: allowed are chromium, firefox, webkit.`);
}

/** Tests of one session by outcome. A file that could not be loaded counts as one failed test. */
function count(session: TestSession): {passed: number; failed: number} {
  const total = {passed: 0, failed: 0};
  const walk = (suite: TestSuiteResult) => {
    for (const test of suite.tests) if (!test.skipped) total[test.passed ? 'passed' : 'failed'] += 1;
    suite.suites.forEach(walk);
  };
  if (session.testResults) walk(session.testResults);
  if (!session.passed && total.failed === 0) total.failed += 1;
  return total;
}

if (values.e2e && !existsSync('dist/unknot.js')) {
  console.error('Whole pages are tested as built: run `npm run build` first.');
  process.exit(1);
}

const {launcher, stop} = await launchEngine(engine, {reducedMotion: values['reduced-motion']});
const config: TestRunnerConfig = {
  files: files.length ? files : [`test/**/*.${kind}.ts`, '!**/node_modules/**'],
  rootDir: process.cwd(),
  nodeResolve: true,
  preserveSymlinks: true,
  browsers: [launcher as BrowserLauncher],
  // One page at a time: real keys and the pointer go to the page in front, and two cores gain nothing by two.
  concurrency: 1,
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  middleware: [serveRig],
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'}),
    ...(values.visual ? [visualRegression(engine, values.update)] : []),
  ],
  testFramework: {config: {ui: 'bdd', timeout: '20000'}},
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({reportTestProgress: false})],
};

let runner: TestRunner | undefined;
try {
  runner = await startTestRunner({config, readCliArgs: false, readFileConfig: false, autoExitProcess: false});
  if (!runner) throw new Error('The test runner did not start.');
  await new Promise<void>(resolve => runner?.on('stopped', () => resolve()));
} finally {
  await stop();
}
const total = {passed: 0, failed: 0};
for (const session of runner.sessions.all()) {
  const {passed, failed} = count(session);
  total.passed += passed;
  total.failed += failed;
}
console.log(`${engine}: ${total.passed} passed, ${total.failed} failed`);
process.exit(runner.passed && total.failed === 0 && total.passed > 0 ? 0 : 1);

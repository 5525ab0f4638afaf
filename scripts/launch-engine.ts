import {spawn, type ChildProcess} from 'node:child_process';
import {createServer} from 'node:net';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {findChromium, findFirefox, findWebKit} from './find-browser.js';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export interface Launched {
  launcher: unknown;
  stop(): Promise<void>;
}

/** A launcher for the test runner, and what to stop afterwards. */
export async function launchEngine(engine: Engine, options: {reducedMotion: boolean}): Promise<Launched> {
  switch (engine) {
    case 'chromium':
      return {launcher: await chromium(options), stop: async () => {}};
    case 'firefox':
      return {launcher: firefox(options), stop: async () => {}};
    case 'webkit':
      return webkit(options);
  }
}

async function chromium({reducedMotion}: {reducedMotion: boolean}): Promise<unknown> {
  const {executablePath, args, headless} = await findChromium();
  const motion = reducedMotion ? ['--force-prefers-reduced-motion'] : [];
  // So that a test can find out what is still held in memory.
  const memory = '--js-flags=--expose-gc';
  return chromeLauncher({launchOptions: {executablePath, headless, args: [...args, memory, ...motion]}});
}

function firefox({reducedMotion}: {reducedMotion: boolean}): unknown {
  return chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      headless: true,
      executablePath: findFirefox(),
      extraPrefsFirefox: {'ui.prefersReducedMotion': reducedMotion ? 1 : 0},
    },
  });
}

/** WebKitGTK has no headless mode and no launcher of its own: a virtual display, its driver, and WebDriver Classic. */
async function webkit({reducedMotion}: {reducedMotion: boolean}): Promise<Launched> {
  const {browser, driver, display} = findWebKit();
  const children: ChildProcess[] = [];
  const home = mkdtempSync(join(tmpdir(), 'unknot-webkit-'));
  const stop = async () => {
    for (const child of children.reverse()) child.kill();
    // What was just ended may still be writing there.
    rmSync(home, {recursive: true, force: true, maxRetries: 10, retryDelay: 100});
  };
  // A run that is cut short takes its display and driver with it.
  process.once('exit', () => children.forEach(child => child.kill()));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  try {
    const screen = await startDisplay(display, children);
    const port = await freePort();
    children.push(
      spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
        stdio: 'ignore',
        env: {
          ...process.env,
          DISPLAY: screen,
          XDG_CONFIG_HOME: home,
          XDG_CACHE_HOME: home,
          GDK_BACKEND: 'x11',
          // The sandboxes of the web process need user namespaces, which containers seldom give.
          WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
          ...(reducedMotion ? {GTK_THEME: 'Adwaita', GSETTINGS_BACKEND: 'memory'} : {}),
        },
      }),
    );
    await until(`WebKitWebDriver on port ${port}`, async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
      return answer?.ok ?? false;
    });
    const launcher = webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
        'wdio:enforceWebDriverClassic': true,
      } as WebdriverIO.Capabilities,
    });
    return {launcher, stop};
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts Xvfb on a display number of its own choosing, which it writes to descriptor 3. */
async function startDisplay(display: string, children: ChildProcess[]): Promise<string> {
  const child = spawn(display, ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(child);
  const pipe = child.stdio[3];
  if (!pipe || !('on' in pipe)) throw new Error('Xvfb gave no pipe to read its display from.');
  const number = await new Promise<string>((resolve, reject) => {
    pipe.on('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.on('error', reject);
    child.on('exit', code => reject(new Error(`Xvfb ended with ${code}.`)));
  });
  return `:${number}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port.'));
      });
    });
  });
}

async function until(what: string, ready: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await ready())) {
    if (Date.now() > deadline) throw new Error(`Waited 30 s for ${what}.`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

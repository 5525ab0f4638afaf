import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

export interface Browser {
  executablePath: string;
  args: string[];
  /** Chromium builds without a window need the old headless shell. */
  headless: true | 'shell';
}

/** As root, in containers and without a network these keep Chromium quiet and alive. */
const QUIET = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SYSTEM_CHROMIUM: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
};

/**
 * A Chromium to test with: `CHROME_PATH`, else an installed one, else (Linux x64) one that comes as an npm package and is
 * fetched the first time it is needed. `UNKNOT_IGNORE_SYSTEM_BROWSERS=1` skips the second, to try the third.
 */
export async function findChromium(): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    return {executablePath: named, args: QUIET, headless: true};
  }
  if (!process.env['UNKNOT_IGNORE_SYSTEM_BROWSERS']) {
    const installed = SYSTEM_CHROMIUM[process.platform]?.find(path => existsSync(path));
    if (installed) return {executablePath: installed, args: QUIET, headless: true};
  }
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  throw new Error('No Chromium found. Install Chrome or Chromium, or set CHROME_PATH to one and run again.');
}

/** `@sparticuz/chromium` carries its binary in the package, so the registry is all it takes. It is kept out of the lock. */
async function packagedChromium(): Promise<Browser> {
  const folder = join(process.cwd(), 'node_modules', '.cache', 'chromium');
  const entry = join(folder, 'node_modules', '@sparticuz', 'chromium');
  if (!existsSync(entry)) {
    console.log('No Chromium on this machine: fetching one from npm (67 MB, once) …');
    mkdirSync(folder, {recursive: true});
    writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
    try {
      execFileSync(
        'npm',
        ['install', '--no-audit', '--no-fund', '--ignore-scripts', '@sparticuz/chromium@153'],
        {
          cwd: folder,
          stdio: ['ignore', 'ignore', 'inherit'],
        },
      );
    } catch {
      throw new Error(
        'No Chromium found and none could be fetched from npm. Run `apt-get install -y chromium`, or set CHROME_PATH.',
      );
    }
  }
  const main = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  const {
    default: chromium,
    inflate,
    setupLambdaEnvironment,
  } = (await import(pathToFileURL(main).href)) as {
    default: {args: string[]; executablePath(): Promise<string>};
    inflate(path: string): Promise<string>;
    setupLambdaEnvironment(libraries: string): void;
  };
  // Off Lambda the shared libraries it brings are neither unpacked nor put on the path by itself.
  const libraries = await inflate(join(entry, 'bin', 'al2023.tar.br'));
  setupLambdaEnvironment(join(libraries, 'lib'));
  const args = chromium.args.filter(arg => !/^--(single-process|no-zygote|headless)/.test(arg));
  return {executablePath: await chromium.executablePath(), args: [...args, ...QUIET], headless: 'shell'};
}

const SYSTEM_FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

export function findFirefox(): string {
  const path = process.env['FIREFOX_PATH'] ?? SYSTEM_FIREFOX.find(candidate => existsSync(candidate));
  if (!path || !existsSync(path)) {
    throw new Error('No Firefox found. Run `apt-get install -y firefox-esr`, or set FIREFOX_PATH.');
  }
  return path;
}

const MINI_BROWSER = ['4.1', '4.0', '6.0'].flatMap(version =>
  ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(arch => `/usr/lib/${arch}/webkit2gtk-${version}/MiniBrowser`),
);

/** WebKitGTK's own small browser, its driver, and the display both need. */
export function findWebKit(): {browser: string; driver: string; display: string} {
  const found = {
    browser: MINI_BROWSER.find(path => existsSync(path)),
    driver: ['/usr/bin/WebKitWebDriver'].find(path => existsSync(path)),
    display: ['/usr/bin/Xvfb'].find(path => existsSync(path)),
  };
  const {browser, driver, display} = found;
  if (!browser || !driver || !display) {
    throw new Error('No WebKit found. Run `apt-get install -y webkit2gtk-driver xvfb` (Linux only).');
  }
  return {browser, driver, display};
}

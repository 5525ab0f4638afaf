import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {TestRunnerPlugin} from '@web/test-runner-core';
import type {ChromeLauncher} from '@web/test-runner-chrome';
import {visualRegressionPlugin} from '@web/test-runner-visual-regression/plugin';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import type {CDPSession} from 'puppeteer-core';
import {cellOf} from './cells.js';

const FOLDER = 'test/visual';
/** What came out differently, to be looked at; not committed. */
const FAILED = 'failed';

/** How far a colour may go (0–1), and what share of a cell may go further. Chromium and Firefox differ by less. */
const COLOUR = 0.1;
const SHARE = 0.003;

/** Compares a sheet with the one committed for this engine, cell by cell: in a whole sheet one lost muscle would go unseen. */
export function visualRegression(engine: string, update: boolean): TestRunnerPlugin {
  const versionFile = join(FOLDER, 'baseline', engine, 'version');
  const drawnBy = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : '';
  const name = (name: string, end = ''): string => join(FAILED, engine, name + end);
  rmSync(join(FOLDER, name('')), {recursive: true, force: true});

  const plugin = visualRegressionPlugin({
    update,
    baseDir: FOLDER,
    getBaselineName: ({name}) => join('baseline', engine, name),
    getFailedName: args => name(args.name),
    getDiffName: args => name(args.name, '-diff'),
    saveBaseline: ({filePath, content}) => {
      mkdirSync(dirname(filePath), {recursive: true});
      writeFileSync(filePath, smaller(content));
    },
    getImageDiff: ({name, baselineImage, image}) => difference(name, baselineImage, image),
  });

  let forcing: CDPSession | undefined;

  return {
    name: 'visual',
    async executeCommand(args) {
      const {command, session} = args;
      const {getPage} = session.browser as ChromeLauncher;
      const page = getPage.call(session.browser, session.id);
      if (command === 'forced-colours') {
        // What a connection has set it alone takes back, and the next file stands in the same page.
        await forcing?.detach();
        forcing = args.payload === true ? await page.createCDPSession() : undefined;
        const features = [{name: 'forced-colors', value: 'active'}];
        await forcing?.send('Emulation.setEmulatedMedia', {features});
        return true;
      }
      const result: unknown = await plugin.executeCommand?.(args);
      if (command !== 'visual-diff') return result;
      const running = majorOf(await page.browser().version());
      if (update) writeFileSync(versionFile, `${running}\n`);
      else if (running !== drawnBy && isFailure(result))
        result.errorMessage += `\nThe baseline was drawn by ${engine} ${drawnBy || 'of unknown version'}, this is ${running}. If the drawing still looks right, the engine draws otherwise: run with --update.`;
      return result;
    },
  };
}

const majorOf = (version: string): string => /\d+/.exec(version)?.[0] ?? version;

const isFailure = (result: unknown): result is {errorMessage: string} =>
  typeof result === 'object' &&
  result !== null &&
  'errorMessage' in result &&
  typeof result.errorMessage === 'string';

/** Shades that nobody can tell apart made one: half the size, and far below what the comparison lets pass. */
function smaller(image: Buffer): Buffer {
  const png = PNG.sync.read(image);
  png.data.forEach((value, i) => {
    png.data[i] = Math.min(255, Math.round(value / 12) * 12 + (value > 249 ? 3 : 0));
  });
  return PNG.sync.write(png, {colorType: 2, deflateLevel: 9});
}

interface Difference {
  error: string;
  diffImage: Buffer;
  diffPercentage: number;
  diffPixels: number;
}

function difference(name: string, before: Buffer, after: Buffer): Difference {
  const [was, is] = [PNG.sync.read(before), PNG.sync.read(after)];
  const {width, height} = is;
  if (was.width !== width || was.height !== height) {
    const error = `The sheet was ${was.width} × ${was.height} pixels, now it is ${width} × ${height}.`;
    return {error, diffImage: after, diffPercentage: 100, diffPixels: width * height};
  }
  const diff = new PNG({width, height});
  // A mask holds the differing pixels alone, antialiasing left out.
  const diffPixels = pixelmatch(was.data, is.data, diff.data, width, height, {
    threshold: COLOUR,
    diffMask: true,
  });
  const [cellWidth, cellHeight] = cellOf(name);
  const columns = Math.ceil(width / cellWidth);
  const counts = new Map<number, number>();
  for (let i = 0; i < width * height; i++) {
    if (diff.data[i * 4 + 3] === 0) continue;
    const cell =
      Math.floor(Math.floor(i / width) / cellHeight) * columns + Math.floor((i % width) / cellWidth);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const changed = [...counts].filter(([, count]) => count > SHARE * cellWidth * cellHeight);
  const error = changed
    .map(([cell, count]) => {
      const percent = ((100 * count) / cellWidth / cellHeight).toFixed(1);
      return `row ${Math.floor(cell / columns) + 1}, column ${(cell % columns) + 1}: ${percent} %`;
    })
    .join('; ');
  return {
    error: error && `Drawn otherwise than before: ${error}. See ${FOLDER}/${FAILED}.`,
    diffImage: PNG.sync.write(diff),
    diffPercentage: 0,
    diffPixels,
  };
}

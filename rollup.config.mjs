// Two builds from one source (`npm run build`):
//   pages     dist/*.js      everything inside, chunks beside it, no bare import
//   packages  dist/npm/**    a module per source module, dependencies left to the app that installs them
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join, resolve as resolvePath} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyHTMLLiterals} from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import literals from 'rollup-plugin-html-literals';

const {version, dependencies, peerDependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
/** What an app has beside us. */
const installed = Object.keys({...dependencies, ...peerDependencies});
const entries = readdirSync('src/entries')
  .filter(file => file.endsWith('.ts'))
  .map(file => basename(file, '.ts'));
/** `ssr` is for servers, `atlas` for bundlers: a page has the JSON. */
const packagesOnly = new Set(['ssr', 'atlas']);

const input = names => Object.fromEntries(names.map(name => [name, `src/entries/${name}.ts`]));

/**
 * Takes out comments and the white space that means nothing. Real CSS minifiers drop what they do not know (`:state()`,
 * `light-dark()`, container queries) without a word, and after brotli they save next to nothing over this.
 */
function minifyCSS(css) {
  return css
    .split(/("[^"\n]*"|'[^'\n]*')/)
    .map((part, index) =>
      index % 2
        ? part
        : part
            .replace(/\/\*[^]*?\*\//g, '')
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/;}/g, '}'),
    )
    .join('')
    .trim();
}

/**
 * The minifier leaves every module alone in which it reads `unsafeCSS`, because real CSS minifiers choke on the gap. Ours does not:
 * for the time of the visit the word is another one of the same length.
 */
async function minifyLiterals(source, options) {
  const result = await minifyHTMLLiterals(source.replaceAll('unsafeCSS', 'unsafe$SS'), options);
  return result && {...result, code: result.code.replaceAll('unsafe$SS', 'unsafeCSS')};
}

const transpile = sourceMap => [
  // Before the transpiler: it reads the templates in the source. White space is folded to one space and never taken away,
  // closing slashes stay for SVG, so that a built template lays out as the tested one.
  literals({
    include: 'src/**/*.ts',
    failOnError: true,
    minifyHTMLLiterals: minifyLiterals,
    options: {
      minifyOptions: {
        conservativeCollapse: true,
        keepClosingSlash: true,
        removeEmptyAttributes: false,
        minifyJS: false,
        minifyCSS,
      },
      ...(sourceMap ? {} : {generateSourceMap: false}),
    },
  }),
  esbuild({tsconfig: 'tsconfig.json', target: 'es2022', sourceMap}),
];

/**
 * The transpiler puts its helper for decorators into every module that has one. Ours (`src/elements/decorators.ts`) do all there is to
 * do themselves, so one line serves for all.
 */
function oneDecorator() {
  const helper = '\0decorate';
  return {
    name: 'one-decorator',
    resolveId: id => (id === helper ? id : null),
    load: id => (id === helper ? 'export default ([decorate], proto, name) => decorate(proto, name);' : null),
    transform(code) {
      if (!code.includes('__decorateClass')) return null;
      const body = code.replace(/^var __defProp = [^]*?^var __decorateClass = [^]*?^};$/m, '');
      if (body === code) throw new Error('esbuild writes its helper for decorators in another way');
      return {code: `import __decorateClass from '${helper}';${body}`, map: null};
    },
  };
}

/** Folders of the packages that are bundled. */
const packages = new Set();

/** Writes `licenses.txt`, with the last of the bundles: the texts that what is bundled asks to be kept with it. */
function licenses({last}) {
  return {
    name: 'licenses',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const folder = /.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];
        if (folder) packages.add(folder);
      }
      if (!last) return;
      const texts = [...packages].sort().map(folder => {
        const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
        const text = file ? readFileSync(join(folder, file), 'utf8').trim() : license;
        return `${name} ${version}\n\n${text}\n`;
      });
      const own = existsSync('LICENSE') ? readFileSync('LICENSE', 'utf8') : '';
      const source = [`unknot ${version}\n\n${own}`, ...texts].join(`\n${'-'.repeat(72)}\n\n`);
      this.emitFile({type: 'asset', fileName: 'licenses.txt', source});
    },
  };
}

const banner = `/*! unknot ${version}, MIT, licenses.txt */`;

/**
 * A large chunk comes when what is in it is shown. Chromium then compiles all of it while it loads, beside the page, and not each
 * function when it is first called, which reads it twice and holds the page up. Not what the timer loads, which has no byte to spare.
 */
const head = ({isEntry, name, modules}) => {
  if (isEntry) return name.startsWith('data/') ? '' : banner;
  const size = Object.values(modules).reduce((sum, {renderedLength}) => sum + renderedLength, 0);
  return size > 20000 && name !== 'shared' ? '//# allFunctionsCalledOnLoad' : '';
};

/** What is always wanted together compresses better in one chunk. */
const together = {
  gate: /\/src\/(elements\/inner\.styles|session\/(gate|hand-over)|model\/raised|words\/within)\.ts$/,
  zones: /\/src\/(atlas\/(rows|zones)|words\/(rows|en\/zones|zone-latin))\.ts$/,
};

/** What `<rolling-session>` needs every element needs. */
function chunkOf(id, {getModuleInfo}) {
  const scope = new Set();
  const visit = module => {
    if (scope.has(module)) return;
    scope.add(module);
    getModuleInfo(module)?.importedIds.forEach(visit);
  };
  visit(resolvePath('src/elements/rolling-session/define.ts'));
  if (scope.has(id)) return 'shared';
  return Object.keys(together).find(name => together[name].test(id));
}

/**
 * Data and sums that a page needs only when it comes to them: other languages, the whole atlas with its references, the parser of
 * foreign ones, the muscles with the model that ranks them, what of them a timer needs, the view from the side, the figures and what
 * moves them, what makes files of pictures, what a guide says only when asked, and QR codes. The classic script has no chunks, so it
 * fetches these from `data/` beside it. None of them reaches Lit or a registry: a second copy would make its own.
 */
const data = {
  atlas: 'src/atlas/back-pain.ts',
  'words-en': 'src/words/en/back-pain.ts',
  'words-de': 'src/words/de/back-pain.ts',
  'terms-de': 'src/words/de/terms.ts',
  parse: 'src/model/parse.ts',
  reading: 'src/elements/pain-map/reading.ts',
  facts: 'src/elements/trigger-point-timer/facts.ts',
  save: 'src/elements/pain-map/save.ts',
  side: 'src/art/body/side.ts',
  figures: 'src/art/figure/figure.ts',
  motion: 'src/plate/pose-motion.ts',
  'guide-more': 'src/words/en/guide-more.ts',
  qr: 'node_modules/uqr/dist/index.mjs',
};

/** Leaves data modules out where they are loaded by `import()`: they lie in a folder seen from there. */
function dataBeside(folder, beside) {
  const names = new Map(Object.entries(beside).map(([name, file]) => [resolvePath(file), name]));
  return {
    name: 'data-beside',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const found = await this.resolve(specifier, importer);
      const name = found && names.get(found.id.replace(/\.js$/, '.ts'));
      return name ? {id: `${folder}/${name}.js`, external: true} : null;
    },
  };
}

/** What would share a chunk with Lit, for what it knows of safety questions, is bundled by itself. */
const {parse, ...shared} = data;
/** A guide draws one region of the body: each with the poses it takes, or all would share a chunk of all of them. */
const lines = Object.fromEntries(
  readdirSync('src/art/figure/lines').map(file => [
    `figures-${basename(file, '.ts')}`,
    `src/art/figure/lines/${file}`,
  ]),
);

/** `sideEffects` of package.json speaks of what is built, not of what it is built from. */
const own = {ignoreSideEffectsForRoot: true};

const bundle = () => [
  resolve({browser: true, ...own}),
  ...transpile(false),
  oneDecorator(),
  terser({
    ecma: 2022,
    module: true,
    compress: {passes: 3, unsafe_arrows: true},
    format: {comments: /^(! unknot|# all)/},
  }),
];

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: {
      ...input(entries.filter(name => name !== 'model' && !packagesOnly.has(name))),
      ...Object.fromEntries(Object.entries(shared).map(([name, file]) => [`data/${name}`, file])),
    },
    plugins: [dataBeside('../data', {parse, ...lines}), ...bundle(), licenses({last: false})],
    output: {
      dir: 'dist',
      format: 'es',
      banner: head,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash:6].js',
      manualChunks: chunkOf,
    },
  },
  {
    input: {'data/parse': parse},
    plugins: [...bundle(), licenses({last: true})],
    output: {dir: 'dist', format: 'es'},
  },
  ...Object.entries(lines).map(([name, file]) => ({
    input: {[`data/${name}`]: file},
    plugins: bundle(),
    output: {dir: 'dist', format: 'es'},
  })),
  {
    // By itself: it runs where there is no DOM, so it shares no chunk with elements.
    input: 'src/entries/model.ts',
    plugins: bundle(),
    output: {file: 'dist/model.js', format: 'es', banner},
  },
  {
    input: 'src/entries/unknot.ts',
    plugins: [dataBeside('./data', {...data, ...lines}), ...bundle()],
    output: {
      file: 'dist/unknot.iife.js',
      format: 'iife',
      name: 'unknot',
      banner,
      inlineDynamicImports: true,
    },
  },
  {
    input: readdirSync('src', {recursive: true, encoding: 'utf8'})
      .filter(file => file.endsWith('.ts'))
      .map(file => join('src', file)),
    external: id => installed.some(name => id === name || id.startsWith(`${name}/`)),
    plugins: [resolve(own), ...transpile(true)],
    // Modules of types alone leave nothing behind.
    onLog: (level, log, report) => log.code === 'EMPTY_BUNDLE' || report(level, log),
    output: {
      dir: 'dist/npm',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      // The package holds the sources the maps point to.
      sourcemap: true,
      sourcemapExcludeSources: true,
    },
  },
];

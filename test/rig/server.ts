import {createReadStream, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {TestRunnerConfig} from '@web/test-runner';
import {build} from 'esbuild';
import {contentType, fileFor} from '../../scripts/serve.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** DESIGN section 9, with Trusted Types. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; trusted-types lit-html; require-trusted-types-for 'script'";

/** Folders whose files go out as they are, untouched by the test server's own transforms. */
const RAW = /^\/(dist|stories|test\/hosts)\//;

let inside: Promise<string> | undefined;
/** The script that runs first in every page a test opens: clock, error log, axe. */
function insideScript(): Promise<string> {
  inside ??= build({
    entryPoints: ['test/rig/inside.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    // fake-timers asks for Node's modules in a try block.
    external: ['timers', 'timers/promises', 'perf_hooks', 'util', 'node:*'],
    define: {global: 'globalThis'},
  }).then(({outputFiles: [file]}) => file?.text ?? '');
  return inside;
}

/**
 * Serves built pages as a host would. A path may begin with what happens on the way, in any number and order:
 *
 *     /csp/stories/article.html              under DESIGN's content security policy
 *     /csp-again/stories/article.html        … that lets a second Lit make its policy as well
 *     /csp/slow/500/dist/atlas/x.json        … and half a second late
 *     /missing/dist/atlas/back-pain.json     404
 *     /lost/body/dist/embed.html             no answer for files whose name begins with `body`, until the cookie `found` is set
 *     /ssr/stories/elements.html             our elements in it rendered by `unknot/ssr.js` first
 *
 * Relative addresses in the page keep the prefix. `/rig/rendered?markup=…` gives that markup as a server of the sources renders it.
 */
export const serveRig: Middleware = async (context, next) => {
  if (context.path === '/rig/inside.js') {
    context.type = 'text/javascript';
    context.body = await insideScript();
    return;
  }
  if (context.path === '/rig/rendered') {
    const {renderToString} = await import('../../src/entries/ssr.js');
    context.body = await renderToString(String(context.query['markup']));
    return;
  }
  let path = context.path;
  let met = false;
  let rendered = false;
  for (
    let prefix;
    (prefix = /^\/(csp|csp-again|missing|ssr|slow\/(\d+)|lost\/([\w-]+))(?=\/)/.exec(path));
    path = path.slice(prefix[0].length)
  ) {
    met = true;
    if (prefix[1] === 'ssr') rendered = true;
    else if (prefix[1] === 'csp') context.set('content-security-policy', POLICY);
    else if (prefix[1] === 'csp-again') {
      context.set('content-security-policy', POLICY.replace('lit-html', "lit-html 'allow-duplicates'"));
    } else if (prefix[1] === 'missing') {
      context.status = 404;
      context.body = 'Not here.';
      return;
    } else if (prefix[3] && basename(path).startsWith(prefix[3]) && !context.cookies.get('found')) {
      context.respond = false;
      context.req.socket.destroy();
      return;
    } else if (prefix[2]) await new Promise(resolve => setTimeout(resolve, Number(prefix[2])));
  }
  if (!met && !RAW.test(path)) return next();
  const file = fileFor(process.cwd(), path);
  if (!file) {
    context.status = 404;
    context.body = `Nothing at ${path}`;
    return;
  }
  context.set('cache-control', 'no-store');
  context.set('content-type', contentType(file));
  if (!file.endsWith('.html')) {
    context.body = createReadStream(file);
    return;
  }
  const html = readFileSync(file, 'utf8');
  // First in the head, so that nothing of the page runs before it.
  context.body = (rendered ? await renderBody(html) : html).replace(
    /<head>|<!doctype html>/i,
    '$&<script src="/rig/inside.js"></script>',
  );
};

async function renderBody(html: string): Promise<string> {
  const [head = '', body = '', tail = ''] = html.split(/(?<=<body[^>]*>)|(?=<\/body>)/);
  const {renderToString} = (await import(pathToFileURL('dist/npm/entries/ssr.js').href)) as {
    renderToString(markup: string): Promise<string>;
  };
  return head + (await renderToString(body)) + tail;
}

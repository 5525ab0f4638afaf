import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {build} from 'esbuild';

/** Serves a page whose one script is this source, as a module in text. */
export async function serve(
  contents: string,
  resolveDir = process.cwd(),
): Promise<{readonly url: string; close(): void}> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir, loader: 'ts'},
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    outdir: '/',
    entryNames: 'page',
    write: false,
    ignoreAnnotations: true,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
  });
  const files = new Map(outputFiles.map(({path, text}) => [path, text]));
  const server = createServer(({url = '/'}, answer) => {
    const script = files.get(url);
    answer.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    answer.end(
      script ??
        '<!doctype html><html lang="en"><title>Bench</title><body><script type="module" src="/page.js"></script>',
    );
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}/`, close: () => void server.close()};
}

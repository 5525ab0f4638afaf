// `npm start`: opens the way to the demo article with live widgets, building first where sources are newer than the build.
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import type {Server} from 'node:http';
import {join} from 'node:path';
import {serve} from './serve.js';

const newest = (folder: string) =>
  Math.max(
    ...readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(
      name => statSync(join(folder, name)).mtimeMs,
    ),
  );

if (!existsSync('dist/unknot.js') || newest('src') > statSync('dist/unknot.js').mtimeMs) {
  const {status} = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}

const wanted = Number(process.env['PORT'] ?? 8080);
let server: Server;
try {
  server = await serve(process.cwd(), wanted);
} catch {
  // Somebody else has that port: any other will do.
  server = await serve(process.cwd(), 0);
}
const address = server.address();
const port = address && typeof address === 'object' ? address.port : wanted;
console.log(`
The article:        http://localhost:${port}/stories/article.html
Each element alone: http://localhost:${port}/stories/elements.html

Ctrl+C stops.`);

import { createServer } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';
import type { Options } from './main.ts';

/** Serves a built site on this machine and prints its address; ends when it is stopped. */
export function serve({ outDir, port }: Options): Promise<number> {
  const base = `/${(process.env['PASSAGE_BASE'] ?? '').replace(/^\/|\/$/gu, '')}/`.replace('//', '/');
  const files = sirv(resolve(outDir), { dev: true });
  const server = createServer((request, response) => {
    const notFound = () => {
      request.url = '/404.html';
      response.statusCode = 404;
      files(request, response, () => void response.end('Not found'));
    };
    if (!request.url?.startsWith(base)) return notFound();
    request.url = request.url.slice(base.length - 1);
    return files(request, response, notFound);
  });
  return new Promise((_, fail) => {
    server.once('error', fail);
    server.listen(port, () =>
      process.stdout.write(`\n  The site is at http://localhost:${port}${base}\n  Stop with Ctrl+C.\n`),
    );
  });
}

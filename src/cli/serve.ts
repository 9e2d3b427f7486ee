import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

/** When the port is taken, the next ones are tried. */
const portsToTry = 20;

/** Serves a built site on this machine and prints its address; ends when it is stopped. */
export function serve({ outDir, port }: { readonly outDir: string; readonly port: number }): Promise<number> {
  const base = `/${(process.env['PASSAGE_BASE'] ?? '').replace(/^\/|\/$/gu, '')}/`.replace('//', '/');
  const folder = resolve(outDir);
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(join(folder, '404.html'))
        .once('error', () => response.end('Not found'))
        .pipe(response);
    };
    if (!request.url?.startsWith(base)) return notFound();
    request.url = request.url.slice(base.length - 1);
    return files(request, response, notFound);
  });
  return new Promise((_, fail) => {
    let tried = port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || tried >= port + portsToTry) return fail(error);
      tried += 1;
      return server.listen(tried);
    });
    server.on('listening', () => {
      process.stdout.write(`\n  The site is at http://localhost:${tried}${base}\n  Stop with Ctrl+C.\n`);
    });
    server.listen(tried);
  });
}

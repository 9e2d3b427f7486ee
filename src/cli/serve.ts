import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { contentType } from '../hosting/content-types.ts';
import { hostingRules, ruleFor } from '../hosting/rules.ts';
import { hostingPlace } from './hosting-place.ts';
import { goodFolder } from './output/swap-in.ts';
import { findFile } from './serve/find-file.ts';

/** When the port is taken, the next ones are tried. */
const portsToTry = 20;

/** What a real host sends, all but the demand for https, which this machine does not speak. */
const rules = hostingRules({ site: new URL('http://localhost') });

/** Serves a built site on this machine and prints its address; ends when it is stopped. */
export function serve({ outDir, port }: { readonly outDir: string; readonly port: number }): Promise<number> {
  const { base } = hostingPlace();
  const server = createServer((request, response) => void answer(request, response, resolve(outDir), base));
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

/** Answers from the last good site, looked for anew each time: a build may put another in place meanwhile. */
async function answer(request: IncomingMessage, response: ServerResponse, outDir: string, base: string): Promise<void> {
  const [path = '', query] = (request.url ?? '').split('?', 2);
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const find = (name: string) => findFile(goodFolder(outDir), name, accepted);
  const found = path.startsWith(base) ? await find(path.slice(base.length - 1)) : undefined;
  if (found === 'add-slash') {
    response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
    return;
  }
  const missing = found ? undefined : await find('/404.html');
  const file = found ?? (typeof missing === 'object' ? missing : { path: '/404.txt', bytes: Buffer.from('Not found\n') });
  response.writeHead(found ? 200 : 404, {
    ...ruleFor(file.path, rules).headers,
    'Content-Type': contentType(file.path),
    'Content-Length': file.bytes.length,
    Vary: 'Accept-Encoding',
    ...('encoding' in file && { 'Content-Encoding': file.encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : file.bytes);
}

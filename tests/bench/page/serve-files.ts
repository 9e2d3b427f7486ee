import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What stands at an address: a text of ours, or a file or folder on disk. */
export type Served = { readonly text: string } | { readonly path: string };

export interface FileServer {
  readonly address: string;
  close(): void;
}

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const packed = new Set(['.html', '.css', '.js', '.json', '.svg']);

/**
 * Serves files as hosts do: texts in Brotli, as the build packs them, each file its own type. The address that begins a file's own is the longest
 * that fits. What is packed once stays packed, so that no run waits for it.
 */
export async function serveFiles(served: Readonly<Record<string, Served>>): Promise<FileServer> {
  const ready = new Map<string, Promise<Reply>>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const reply = ready.get(path) ?? read(served, path);
    ready.set(path, reply);
    void reply.then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, close };
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

async function read(served: Readonly<Record<string, Served>>, asked: string): Promise<Reply> {
  const path = asked.endsWith('/') ? `${asked}index.html` : asked;
  const start = Object.keys(served)
    .filter((each) => path === each || (each.endsWith('/') && path.startsWith(each)))
    .toSorted((a, b) => b.length - a.length)[0];
  const found = start === undefined ? undefined : served[start];
  if (start === undefined || !found) return missing;
  try {
    const body = 'text' in found ? Buffer.from(found.text) : await readFile(join(found.path, path.slice(start.length)));
    return reply(body, extname(path));
  } catch {
    return missing;
  }
}

function reply(body: Buffer, extension: string): Reply {
  const sent = packed.has(extension) ? brotliCompressSync(body) : body;
  const headers = {
    'content-type': kinds[extension] ?? 'application/octet-stream',
    'content-length': sent.length,
    ...(sent === body ? {} : { 'content-encoding': 'br' }),
  };
  return { status: 200, headers, body: sent };
}

const missing: Reply = { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('Not found') };

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { sumsFile, writeSums } from '../../src/cli/build/output/sums.ts';
import { type Limits, usualLimits } from '../../src/cli/verify/limits.ts';
import { verify } from '../../src/cli/verify/verify.ts';
import { pagePolicy } from '../../src/hosting/policy.ts';
import { type Files, folderOf } from './variant.ts';

export const smallDocument =
  'The mill opened on 4 May\n1907. The ferry went on. The mill opened on 4 May 1907, it says again.\n';

/** The smallest set of files of a built site with quotations: a document, its page, and two pages that quote it. */
export const smallSite = {
  'index.html': '<h1>The mill</h1>',
  'events/mill/index.html': quoted('The mill opened on 4 May 1907', '/archive/sources/book/#p-1'),
  'coverage/book/index.html': '<blockquote class="quotation"><p>The ferry went on</p></blockquote>',
  'sources/book.txt': smallDocument,
  'sources/book/index.html': inDocument(
    '<mark data-passages="p-1">The </mark><mark data-passages="p-1 p-2 p-3">mill</mark><mark data-passages="p-1"> opened\n</mark>' +
      '<mark data-passages="p-0 p-1">on 4 May 1907</mark>. The ferry went on. The mill opened on 4 May 1907, it says again.',
  ),
} as const satisfies Files;

export function quoted(words: string, cite: string): string {
  return `<blockquote class="quotation" cite="${cite}"><p>${words}</p></blockquote>`;
}

/** The page of a document, with one paragraph. */
export function inDocument(words: string): string {
  const block = `<div class="block of-paragraph" data-part="block"><p class="words" data-part="block-words">${words}</p></div>`;
  return `<h1>Of the page</h1><div class="document" data-part="document">${block}</div>`;
}

/** A whole page around the elements of its body, as every page of a site begins. */
export function wholePage(body: string): string {
  const policy = pagePolicy.join('; ');
  const said = { viewport: 'width=device-width, initial-scale=1', description: 'Of the mill', referrer: 'no-referrer' };
  const metas = Object.entries(said).map(([name, content]) => `<meta name="${name}" content="${content}">`);
  const head = `<meta charset="utf-8">${metas.join('')}<meta http-equiv="content-security-policy" content="${policy}">`;
  return `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

/** The same files, of which every page is a whole one. */
export function withWholePages<Bytes extends Files[string]>(
  files: Readonly<Record<string, Bytes>>,
): Record<string, Bytes | string> {
  const isPart = (path: string, text: Files[string]) =>
    path.endsWith('.html') && typeof text === 'string' && !text.startsWith('<!');
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, isPart(path, text) ? wholePage(text as string) : text]),
  );
}

/** A folder with these files and the list of their hashes, removed after the test. */
export async function builtFolder(files: Files = {}): Promise<string> {
  const folder = folderOf(withWholePages({ ...smallSite, ...files }));
  await writeSums(folder);
  return folder;
}

/** The list of these files as SHA256SUMS has it. */
export function listOf(files: Readonly<Record<string, string>>): string {
  const lines = Object.entries(files).map(([path, text]) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`);
  return lines.join('');
}

/** Verifies a site: returns the exit code, standard output, standard error, and the faults in the latter. */
export async function verified(target: string, limits: Partial<Limits> = {}) {
  let [said, complained] = ['', ''];
  const code = await verify(
    target,
    { ...usualLimits, ...limits },
    {
      print: (words) => (said += words),
      printError: (words) => (complained += words),
    },
  );
  return { code, said, complained, faults: [...complained.matchAll(/^ {2}(.+)$/gmu)].map(([, fault = '']) => fault) };
}

/** A host that serves a folder like static hosts; `answer` may answer instead, with or without the file. */
export function hosted(
  folder: string,
  { base = '/', answer = () => false }: { readonly base?: string; readonly answer?: Answering } = {},
): Promise<string> {
  return answering((request, response, path) => {
    const name = path.slice(base.length - 1);
    const file = join(folder, name.replace(/\?.*$/su, '').replace(/\/$/u, '/index.html'));
    const bytes = existsSync(file) ? readFileSync(file) : undefined;
    if (answer(request, response, name, bytes) !== false) return;
    if (bytes) response.end(bytes);
    else response.writeHead(404).end('Not found');
  }, base);
}

/** A host with its own list, and one answer for everything else. */
export function listing(list: string, answer: Answering): Promise<string> {
  return answering((request, response, path) => {
    if (path === `/${sumsFile}`) response.end(list);
    else answer(request, response, path);
  });
}

/** Answers a request, or returns `false`. */
export type Answering = (request: IncomingMessage, response: ServerResponse, path: string, file?: Buffer) => unknown;

/** A host on this machine that runs until the end of the test. */
export async function answering(answer: Answering, base = '/'): Promise<string> {
  const server = createServer((request, response) => {
    // Clients may close the connection at any time.
    response.on('error', () => undefined);
    answer(request, response, decodeURIComponent(request.url ?? ''));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}${base}`;
}

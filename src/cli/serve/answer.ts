import type { BigIntStats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse, STATUS_CODES } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { contentType } from '../../hosting/content-types.ts';
import { hasCode } from '../framework/has-code.ts';
import { findFile, type Found, type FoundFile, isMissing } from './find-file.ts';
import { missingReply, plainHeaders, type Reply, replyWith } from './reply-with.ts';
import { locationOf, sitePath } from './site-path.ts';

/** Where the site is at this moment: a build may replace it at any time. */
export type SiteFolder = () => string;

/** Answers a request from a folder with the site that is under the path `base`, with slashes at both ends. Never rejects. */
export async function answer(request: IncomingMessage, response: ServerResponse, folder: SiteFolder, base: string) {
  try {
    await reply(request, response, folder, base);
  } catch (error) {
    // The reader has gone, or part of the file has been sent: there is nobody to tell, or no way to.
    if (response.headersSent) response.destroy();
    else say(response, hasCode(error, 'EACCES', 'EPERM') ? 403 : 500);
  }
}

async function reply(request: IncomingMessage, response: ServerResponse, folder: SiteFolder, base: string): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, { Allow: 'GET, HEAD' });
  const asked = sitePath(request.url ?? '');
  if (!asked) return say(response, 400);
  const accepted = request.headers['accept-encoding'];
  const find = (path: string) => findUnder(base, path, (name) => findFile(folder(), name, accepted));
  // A file that is missing may just have been moved by a build, so it is looked for once more.
  const found = (await opened(() => find(asked.path))) ?? (await opened(() => find(asked.path)));
  if (found === 'add-slash') return say(response, 301, { Location: locationOf({ ...asked, path: `${asked.path}/` }) });
  if (found === 'not-acceptable') return say(response, 406, { Vary: 'Accept-Encoding' });
  if (found) return send(response, found, (file, stats) => replyWith(request, file, stats));
  const missing = await opened(() => findFile(folder(), '/404.html', accepted));
  if (typeof missing !== 'object') return say(response, 404);
  return send(response, missing, missingReply);
}

/**
 * Finds a file of a site under a path; outside the path there is nothing. The path without its last slash is a folder like any
 * other.
 */
async function findUnder(base: string, path: string, find: (path: string) => Promise<Found>): Promise<Found> {
  if (`${path}/` === base) return 'add-slash';
  return path.startsWith(base) ? find(path.slice(base.length - 1)) : undefined;
}

interface OpenFile extends FoundFile {
  readonly handle: FileHandle;
}

/** Opens the file before anything is sent, so that a build that replaces the site meanwhile cannot mix two versions. */
async function opened(find: () => Promise<Found>): Promise<OpenFile | Exclude<Found, FoundFile>> {
  const found = await find();
  if (typeof found !== 'object') return found;
  try {
    return { ...found, handle: await open(found.full) };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

type Decide = (file: FoundFile, stats: BigIntStats) => Reply;

async function send(response: ServerResponse, file: OpenFile, decide: Decide): Promise<void> {
  try {
    const { status, headers, body } = decide(file, await file.handle.stat({ bigint: true }));
    if (body === 'status') return say(response, status, headers);
    response.writeHead(status, headers);
    if (body === 'nothing' || response.req.method === 'HEAD' || body.end < body.start) response.end();
    else await pipeline(file.handle.createReadStream({ ...body, autoClose: false }), response);
  } finally {
    await file.handle.close();
  }
}

/** Answers with a line of text that explains a status, with the headers of a page. */
function say(response: ServerResponse, status: number, headers: OutgoingHttpHeaders = {}): void {
  const text = `${status} ${STATUS_CODES[status] ?? ''}\n`;
  const own = { 'Content-Type': contentType('.txt'), 'Content-Length': Buffer.byteLength(text) };
  response.writeHead(status, { ...plainHeaders, ...own, ...headers });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}

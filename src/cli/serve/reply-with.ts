import type { BigIntStats } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { contentType } from '../../hosting/content-types.ts';
import { hostingRules, ruleFor } from '../../hosting/rules.ts';
import { type ByteRange, byteRange } from './byte-range.ts';
import type { FoundFile } from './find-file.ts';
import { mayBePart, preconditions, validatorsOf } from './preconditions.ts';

/** How a request for a file is answered. */
export interface Reply {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  /** A part of the file, or all of it; nothing; or a line of text that explains the status. */
  readonly body: ByteRange | 'nothing' | 'status';
}

/** The headers of a real host, except for the demand for https, which this server does not speak. */
const rules = hostingRules({ site: new URL('http://localhost') });

/** The headers of every answer that is not a file of the site: those of a page, so that nobody caches it. */
export const { headers: plainHeaders } = ruleFor('/', rules);

/** Decides how a request is answered with a file: whole, in part, or as not modified. Only these answers may be cached. */
export function replyWith({ method, headers: asked }: Asked, file: FoundFile, stats: BigIntStats): Reply {
  const validators = validatorsOf(stats);
  const size = Number(stats.size);
  const known = {
    ...ruleFor(file.path, rules).headers,
    ...{ ETag: validators.etag, 'Last-Modified': new Date(validators.modified).toUTCString(), Vary: 'Accept-Encoding' },
  };
  const state = preconditions(asked, validators);
  if (state === 'failed') return { status: 412, headers: {}, body: 'status' };
  if (state === 'not-modified') return { status: 304, headers: known, body: 'nothing' };
  // Parts are only for GET: a HEAD asks about the whole.
  const isPart = method === 'GET' && mayBePart(asked, validators);
  const part = isPart ? byteRange(asked.range ?? '', size) : undefined;
  if (part === 'unsatisfiable') return { status: 416, headers: { 'Content-Range': `bytes */${size}` }, body: 'status' };
  const body = part ?? wholeOf(size);
  const range = part && { 'Content-Range': `bytes ${part.start}-${part.end}/${size}` };
  const headers = { ...known, ...representation(file, body), 'Accept-Ranges': 'bytes', ...range };
  return { status: part ? 206 : 200, headers, body };
}

/** The page for missing addresses, in answer to every path without a file. */
export function missingReply(file: FoundFile, { size }: BigIntStats): Reply {
  const body = wholeOf(Number(size));
  return { status: 404, headers: { ...plainHeaders, Vary: 'Accept-Encoding', ...representation(file, body) }, body };
}

type Asked = Pick<IncomingMessage, 'method' | 'headers'>;

function wholeOf(size: number): ByteRange {
  return { start: 0, end: size - 1 };
}

function representation({ path, encoding }: FoundFile, { start, end }: ByteRange): OutgoingHttpHeaders {
  return {
    ...{ 'Content-Type': contentType(path), 'Content-Length': end - start + 1 },
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
  };
}

import type { BigIntStats } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';

/** What distinguishes one state of a file from another. */
export interface Validators {
  /** With its quotation marks; the same only for the same bytes. */
  readonly etag: string;
  /** In milliseconds. */
  readonly modified: number;
}

/** The validators of a file, by its inode, size and time, which no two versions of a file share. */
export function validatorsOf({ ino, size, mtimeMs, mtimeNs }: BigIntStats): Validators {
  return {
    etag: `"${[ino, size, mtimeNs].map((part) => part.toString(36)).join('-')}"`,
    modified: Number(mtimeMs),
  };
}

/** The result of the conditions of a request, in the order of RFC 9110, 13.2.2. */
export function preconditions(headers: IncomingHttpHeaders, file: Validators): 'send' | 'not-modified' | 'failed' {
  const unmodifiedSince = httpDate(headers['if-unmodified-since']);
  if (headers['if-match'] !== undefined) {
    if (!names(headers['if-match'], file.etag)) return 'failed';
  } else if (unmodifiedSince !== undefined && seconds(file.modified) > unmodifiedSince) return 'failed';

  const modifiedSince = httpDate(headers['if-modified-since']);
  if (headers['if-none-match'] !== undefined)
    return names(headers['if-none-match'], file.etag, 'weak too') ? 'not-modified' : 'send';
  return modifiedSince !== undefined && seconds(file.modified) <= modifiedSince ? 'not-modified' : 'send';
}

/** Whether a part of the file may be sent: only if the parts that the reader has are of the same version. */
export function mayBePart(headers: IncomingHttpHeaders, file: Validators): boolean {
  const of = headers['if-range'] as string | undefined;
  return of === undefined || of === file.etag || httpDate(of) === seconds(file.modified);
}

/** Whether a list of tags contains one, or is `*`. Anything after a syntax error in the list is ignored. */
function names(list: string, etag: string, compared: 'strong' | 'weak too' = 'strong'): boolean {
  if (list.trim() === '*') return true;
  const tags = list.matchAll(/[ \t,]*(W\/)?("[^"]*")[ \t]*(?=,|$)/guy);
  return Array.from(tags, ([, weak, tag]) => (weak === undefined || compared === 'weak too' ? tag : undefined)).includes(etag);
}

/** A date in whole seconds. Obsolete date formats are ignored. */
function httpDate(text: string | undefined): number | undefined {
  return text !== undefined && /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/u.test(text)
    ? seconds(Date.parse(text))
    : undefined;
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

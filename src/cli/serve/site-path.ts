import { posix } from 'node:path';

/** What a request asks for. */
export interface SitePath {
  /** Decoded, with a single slash at the beginning, without `.`, `..` and empty names. */
  readonly path: string;
  /** With its question mark; empty if there is none. */
  readonly query: string;
}

/** Parses the target of a request: a path or a whole URL. Nothing if it is neither, or is wrongly encoded. */
export function sitePath(target: string): SitePath | undefined {
  const [, encoded, query = ''] = /^(?:https?:\/\/[^/?#]*)?(?=[/?]|$)([^?#]*)(\?[^#]*)?/iu.exec(target) ?? [];
  if (encoded === undefined || target === '') return undefined;
  try {
    const path = decodeURIComponent(encoded);
    return path.includes('\0') ? undefined : { path: posix.normalize(`/${path}`), query };
  } catch {
    return undefined;
  }
}

/** A path as a `Location` header gives it: it begins with a single slash, so that it cannot lead to another site. */
export function locationOf({ path, query }: SitePath): string {
  const safeQuery = query.replace(/[^!-~]/gu, (letter) => encodeURIComponent(letter));
  return path.split('/').map(encodeURIComponent).join('/') + safeQuery;
}

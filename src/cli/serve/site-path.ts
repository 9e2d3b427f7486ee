import { posix } from 'node:path';

/** What a request asks for, as this machine reads it. */
export interface SitePath {
  /** Decoded, with one slash before it, without `.`, `..` and empty names. */
  readonly path: string;
  /** With its question mark; empty if there is none. */
  readonly query: string;
}

/** Reads the target of a request: a path or a whole address. Nothing if it is neither, or is encoded wrongly. */
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

/** The address of a path as a `Location` says it: it begins with one slash, so that it cannot lead to another site. */
export function locationOf({ path, query }: SitePath): string {
  const safeQuery = query.replace(/[^!-~]/gu, (letter) => encodeURIComponent(letter));
  return path.split('/').map(encodeURIComponent).join('/') + safeQuery;
}

import type { IncomingHttpHeaders } from 'node:http';

/** By what headers a browser would show other words than the bytes say, though every byte is right; nothing if by none. */
export function alteringHeaders(headers: IncomingHttpHeaders): string | undefined {
  const { 'content-type': type = '', refresh } = headers;
  const link = [headers['link'] ?? []].flat().join();
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^\s";]*)/iu.exec(type.slice(0, maxTypeLength)) ?? [];
  if (!/^utf-?8$/iu.test(charset))
    return `the host says that its letters are ${charset}, so browsers read others than in the file`;
  if (refresh !== undefined) return `the host tells browsers to open something else after it (Refresh: ${refresh})`;
  if (/stylesheet/iu.test(link)) return `the host adds a style sheet to it (Link: ${link})`;
  return undefined;
}

const maxTypeLength = 1000;

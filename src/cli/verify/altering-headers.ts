import { type SentHeaders, typeFault } from './sent-type.ts';

/**
 * By what headers a browser would show other words than the bytes of a file say, though every byte is right; nothing if by
 * none. `begins` are the first letters of a text. Whatever a host says twice, all of it must do: browsers choose in ways of
 * their own.
 */
export function alteringHeaders(path: string, headers: SentHeaders, begins = ''): string | undefined {
  const { 'content-disposition': dispositions = [], refresh, link: links = [] } = headers;
  const typed = typeFault(path, headers, begins);
  if (typed !== undefined) return typed;
  if (refresh) return `the host tells browsers to open something else after it (Refresh: ${refresh.join(', ')})`;
  const link = links.join(', ');
  if (/stylesheet/iu.test(plain(link))) return `the host adds a style sheet to it (Link: ${link})`;
  const saved = path.endsWith('.html') && dispositions.find((disposition) => !/^\s*(?:inline\s*)?(?:;|$)/iu.test(disposition));
  if (saved) return `the host makes browsers save it, where they should show it (Content-Disposition: ${saved})`;
  return undefined;
}

/** What the values of parameters say, whichever way they are written (RFC 9110 and RFC 8187). */
function plain(parameters: string): string {
  return parameters
    .replace(/\\(.)/gu, '$1')
    .replace(/%([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

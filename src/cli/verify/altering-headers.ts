import { type SentHeaders, typeFault } from './sent-type.ts';

/**
 * The headers by which a browser would show other words than the bytes of a file say, although every byte is right; nothing if
 * there are none. `begins` are the first letters of a text. If a host sends a header twice, both values must be harmless,
 * because browsers differ in which one they use.
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

/** The values of parameters, decoded from either notation (RFC 9110 and RFC 8187). */
function plain(parameters: string): string {
  return parameters
    .replace(/\\(.)/gu, '$1')
    .replace(/%([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

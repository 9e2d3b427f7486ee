import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { leadsElsewhere } from './passage-address.ts';

/** Elements that show or load something else than a page of ours says, and that none has. */
const foreign = /^(?:applet|embed|frame|frameset|iframe|marquee|noembed|noframes|object|plaintext|style|xmp)$/u;
/** What a page loads by links, by the kinds of these. */
const loading =
  /\b(?:dns-prefetch|expect|icon|import|manifest|modulepreload|preconnect|prefetch|preload|prerender|stylesheet)\b/iu;

/**
 * Sentences about an element by which a page shows or loads what its words do not say: no page that this program writes has
 * styles or scripts within, frames, another base or charset, or files of another host.
 */
export function* foreignToPages({ tagName, attrs }: Tree.Element): Generator<string> {
  const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
  const named = attrs.find(({ name }) => name === 'style' || name.startsWith('on'))?.name;
  const isInline = tagName === 'script' && !attributes.has('src');
  const isBase = tagName === 'base' && attributes.has('href');
  const equivalent = attributes.get('http-equiv');
  if (named !== undefined) yield `it has <${tagName} ${named}>, which this program never writes`;
  if (foreign.test(tagName) || isInline) yield `it has <${tagName}> with something in it, which this program never writes`;
  if (isBase) yield 'it has <base href>, by which its addresses lead elsewhere';
  if (tagName === 'meta' && equivalent !== undefined && equivalent.toLowerCase() !== 'content-security-policy')
    yield `it tells browsers something by <meta http-equiv="${equivalent}">, which this program never writes`;
  if (tagName === 'meta' && (attributes.get('charset') ?? 'utf-8').toLowerCase() !== 'utf-8')
    yield `it says that its letters are ${attributes.get('charset')}, so browsers read others`;
  const isLoading = tagName === 'link' && loading.test(attributes.get('rel') ?? '');
  const loaded = [attributes.get('src'), attributes.get('srcset'), isLoading ? attributes.get('href') : undefined];
  for (const address of loaded)
    if (address !== undefined && leadsElsewhere(address)) yield `it loads ${address}, which is no file of the site`;
}

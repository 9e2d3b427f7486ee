import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { foreignPart } from './page-elements.ts';
import { leadsElsewhere } from './passage-address.ts';

/** What a page loads by links, by the kinds of these. */
const loading =
  /\b(?:dns-prefetch|expect|icon|import|manifest|modulepreload|preconnect|prefetch|preload|prerender|stylesheet)\b/iu;

/**
 * Sentences about an element by which a page shows or loads what its words do not say. Every element and attribute that this
 * program writes is known; no page has styles or scripts within, frames, pictures, another base or charset, or files of
 * another host.
 */
export function* foreignToPages({ tagName, attrs, childNodes }: Tree.Element): Generator<string> {
  const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
  const foreign = foreignPart(tagName, attributes);
  if (foreign !== undefined) yield `it has ${foreign}, which this program never writes`;
  if (tagName === 'script' && (!attributes.has('src') || childNodes.length > 0))
    yield 'it has <script> with something in it, which this program never writes';
  if (tagName === 'base' && attributes.has('href')) yield 'it has <base href>, by which its addresses lead elsewhere';
  if (tagName === 'meta' && (attributes.get('charset') ?? 'utf-8').toLowerCase() !== 'utf-8')
    yield `it says that its letters are ${attributes.get('charset')}, so browsers read others`;
  const isLoading = tagName === 'link' && loading.test(attributes.get('rel') ?? '');
  const loaded = [attributes.get('src'), attributes.get('srcset'), isLoading ? attributes.get('href') : undefined];
  for (const address of loaded)
    if (address !== undefined && leadsElsewhere(address)) yield `it loads ${address}, which is no file of the site`;
}

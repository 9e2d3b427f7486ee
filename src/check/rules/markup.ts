import { isReference } from '../../markdown/markdown.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type KnownAddresses, knownAddresses, nearestAddress } from '../nearest-address.ts';
import { type OwnWords, ownWords } from '../own-words.ts';
import { placedLinks } from '../placed-links.ts';
import type { Rule } from './rule.ts';

/**
 * What must never look as if it worked: tags, links that run scripts or carry data, and links relative to their page; and
 * references to characters, by which a page would say other words than the ones that are checked.
 */
const refused = {
  tag: /<[a-z!/][^>\n]*>?/giu,
  scheme: /(?<!\p{L})(?:(?:javascript|vbscript):|(?:data|file):(?=[^\s)]))/giu,
  relative: /(?<=\]\()(?!https?:|mailto:|\/(?!\/)|#|javascript:|vbscript:|data:|file:)[^\s)]+/giu,
  reference: /(?<!\\)&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][\da-z]{1,31});/giu,
} as const;

/**
 * No HTML and no unsafe links in our own words, and no link within the site that leads nowhere. A link to what was left
 * out for problems of its own is not reported again.
 */
export const markup: Rule = ({ content, addresses, published }) => {
  let known: KnownAddresses | undefined;
  const nearest = (address: string) => nearestAddress(address, (known ??= knownAddresses(published.addresses)));
  return ownWords(content).flatMap((words) => [
    ...refusedIn(words),
    ...(words.isMarkdown ? placedLinks(words.text) : [])
      .filter(
        ({ address }) => address.startsWith('/') && !leadsSomewhere(address.replace(/[?#].*/su, ''), addresses, content.files),
      )
      .map(({ address, offset }) =>
        problem('link-dead', words.at(offset, address.length), { address, nearest: nearest(address) }),
      ),
  ]);
};

function refusedIn({ text, at, isMarkdown }: OwnWords): Problem[] {
  return Object.entries(refused).flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)]
      .filter(({ 0: found }) => kind !== 'reference' || (isMarkdown && isReference(found)))
      .map(({ index, 0: found }) => problem('markup-refused', at(index, found.length), { markup: found, kind, isMarkdown })),
  );
}

/** Whether an address is one of the site, or would be if its file had no problems. */
function leadsSomewhere(address: string, addresses: ReadonlySet<string>, files: ReadonlyMap<string, string>): boolean {
  if (addresses.has(address)) return true;
  const { folder = 'pages', id = '' } = /^(?:\/(?<folder>[a-z]+))?\/(?<id>[^/]+)\/(?:\d+\/)?$/u.exec(address)?.groups ?? {};
  const ownAddress = folder === 'pages' ? `/${id}/` : `/${folder}/${id}/`;
  return !addresses.has(ownAddress) && ['md', 'yaml', 'txt'].some((type) => files.has(`${folder}/${id}.${type}`));
}

import { type Problem, problem } from '../../problems/problem.ts';
import { nearestWord } from '../../text/nearest/nearest-word.ts';
import { type OwnWords, ownWords } from '../own-words.ts';
import { placedLinks } from '../placed-links.ts';
import type { Rule } from './rule.ts';

/** Addresses that must never look as if they worked: links that run scripts or carry data, and links relative to their page. */
const refused = {
  tag: /<[a-z!/][^>\n]*>?/giu,
  scheme: /(?<!\p{L})(?:(?:javascript|vbscript):|(?:data|file):(?=[^\s)]))/giu,
  relative: /(?<=\]\()(?!https?:|mailto:|\/(?!\/)|#|javascript:|vbscript:|data:|file:)[^\s)]+/giu,
} as const;

/**
 * No HTML and no unsafe links in our own words, and no link within the site that leads nowhere. A link to what was left
 * out for problems of its own is not reported again.
 */
export const markup: Rule = ({ content, addresses }) =>
  ownWords(content).flatMap((words) => [
    ...refusedIn(words),
    ...(words.isMarkdown ? placedLinks(words.text) : [])
      .filter(
        ({ address }) => address.startsWith('/') && !leadsSomewhere(address.replace(/[?#].*/su, ''), addresses, content.files),
      )
      .map(({ address, offset }) =>
        problem('link-dead', words.at(offset, address.length), { address, nearest: nearestWord(address, addresses) }),
      ),
  ]);

function refusedIn({ text, at, isMarkdown }: OwnWords): Problem[] {
  return Object.entries(refused).flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) =>
      problem('markup-refused', at(index, found.length), { markup: found, kind, isMarkdown }),
    ),
  );
}

/** Whether an address is one of the site, or would be if its file had no problems. */
function leadsSomewhere(address: string, addresses: ReadonlySet<string>, files: ReadonlyMap<string, string>): boolean {
  if (addresses.has(address)) return true;
  const { folder = 'pages', id = '' } = /^(?:\/(?<folder>[a-z]+))?\/(?<id>[^/]+)\/(?:\d+\/)?$/u.exec(address)?.groups ?? {};
  const ownAddress = folder === 'pages' ? `/${id}/` : `/${folder}/${id}/`;
  return !addresses.has(ownAddress) && ['md', 'yaml', 'txt'].some((type) => files.has(`${folder}/${id}.${type}`));
}

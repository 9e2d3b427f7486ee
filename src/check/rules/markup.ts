import { problem } from '../../problems/problem.ts';
import { linksOf } from '../../markdown/markdown.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { ownWords } from '../own-words.ts';
import type { Rule } from './rule.ts';

/** What must never look as if it worked: tags, and links that run scripts or carry data. */
const refused = /<[a-z!/][^>\n]*>?|(?:javascript|vbscript|data|file):[^\s)]*/giu;

/** No HTML and no unsafe links in our own words, and no link within the site that leads nowhere. */
export const markup: Rule = ({ content, addresses }) =>
  ownWords(content).flatMap(({ text, at, isMarkdown }) => [
    ...[...text.matchAll(refused)].map(({ index, 0: found }) => problem('markup-refused', at(index), { markup: found })),
    ...(isMarkdown ? linksOf(text) : [])
      .filter((link) => link.startsWith('/') && !addresses.has(link.replace(/[?#].*$/u, '')))
      .map((address) => problem('link-dead', at(text.indexOf(address)), { address, nearest: nearestWord(address, addresses) })),
  ]);

import { markdownDocument } from '../../text/markdown/markdown-document.ts';
import { united } from '../../text/ranges.ts';
import type { Article } from './article.ts';

/** Words that are struck out, with their signs. */
const struck = /~~(?=\S)[^~\n]{1,1000}~~|<(?<name>del|s|strike)\b[^<>]{0,200}>[^<]{0,1000}<\/\k<name>>/giu;

/** A text in Markdown: its block quotes are quotations, its code and its front matter are not looked at. */
export function markdownArticle(text: string): Article {
  const { blocks, hidden } = markdownDocument(text);
  const rangesOf = (...kinds: readonly string[]) =>
    blocks.filter(({ kind }) => kinds.includes(kind)).map(({ words, end }) => ({ start: words, end }));
  const without = Array.from(text.matchAll(struck), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return {
    text,
    hidden: united([...hidden, ...without]),
    skipped: rangesOf('code', 'front-matter'),
    blockQuotes: rangesOf('quotation'),
  };
}

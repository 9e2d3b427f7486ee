import { markdownDocument } from '../../text/markdown/markdown-document.ts';
import type { Article } from './article.ts';

/** A text in Markdown: its block quotes are quotations, its code and its front matter are not looked at. */
export function markdownArticle(text: string): Article {
  const { blocks, hidden } = markdownDocument(text);
  const rangesOf = (...kinds: readonly string[]) =>
    blocks.filter(({ kind }) => kinds.includes(kind)).map(({ words, end }) => ({ start: words, end }));
  return { text, hidden, skipped: rangesOf('code', 'front-matter'), blockQuotes: rangesOf('quotation') };
}

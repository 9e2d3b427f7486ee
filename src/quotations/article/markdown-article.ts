import { markdownDocument } from '../../text/markdown/markdown-document.ts';
import { united } from '../../text/ranges.ts';
import type { Article } from './article.ts';

/** Words that are struck out, with their signs. */
const struck = /~~(?=\S)[^~\n]{1,1000}~~|<(?<name>del|s|strike)\b[^<>]{0,200}>[^<]{0,1000}<\/\k<name>>/giu;

/** A text in Markdown: its block quotes are quotations, its code and its front matter are not looked at. */
export function markdownArticle(text: string): Article {
  const { blocks, hidden, spans } = markdownDocument(text);
  const rangesOf = (...kinds: readonly string[]) =>
    blocks.filter(({ kind }) => kinds.includes(kind)).map(({ words, end }) => ({ start: words, end }));
  const without = Array.from(text.matchAll(struck), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
  // Within code, marks are signs of a language of programs.
  const quotingCode = spans.filter(({ kind, start, end }) => kind === 'code' && /["“”„«»]/u.test(text.slice(start, end)));
  return {
    text,
    hidden: united([...hidden, ...without]),
    skipped: [...rangesOf('code', 'front-matter'), ...quotingCode].sort((a, b) => a.start - b.start),
    blockQuotes: rangesOf('quotation').filter(({ start }) => !isInCallout(text, start)),
  };
}

/** Whether a block quote is a callout, as `> [!NOTE]`: its words are the text's own. */
function isInCallout(text: string, offset: number): boolean {
  const lines = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1);
  const before = text.slice(0, offset).split('\n').slice(0, -1);
  const quoted = before.slice(before.findLastIndex((line) => !/^ {0,3}>/u.test(line)) + 1);
  return /^ {0,3}>\s{0,4}\[!\p{L}{2,20}\]/u.test(quoted[0] ?? lines[0] ?? '');
}

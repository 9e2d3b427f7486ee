import MarkdownIt from 'markdown-it';
import type { Range } from '../text/fold.ts';
import { citeMark } from './cite-rule.ts';

/** A paragraph of a block quote: its words as they are read, and its range in the Markdown. */
export interface QuotedParagraph extends Range {
  readonly words: string;
}

const markAndSpace = new RegExp(`(?<!\\s)\\s*${citeMark.source}`, 'gu');
const blocks = new MarkdownIt({ html: false });

/** The paragraphs of every block quote of a Markdown text, without marks of citation and of emphasis. */
export function blockQuotesOf(text: string): QuotedParagraph[] {
  if (!/^[ \t\d.*+-]*>/mu.test(text)) return [];
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/gu)].map(({ index, 0: lineEnd }) => index + lineEnd.length)];
  let depth = 0;
  return blocks.parse(text, {}).flatMap(({ type, map, children }) => {
    if (type === 'blockquote_open') depth += 1;
    if (type === 'blockquote_close') depth -= 1;
    if (type !== 'inline' || depth === 0 || !map || !children) return [];
    const words = children.map(({ type: kind, content }) => (kind.endsWith('break') ? ' ' : content)).join('');
    const from = starts[map[0]] ?? 0;
    const written = text.slice(from, starts[map[1]] ?? text.length);
    const start = from + (/^(?:[\s>*+-]|\d+[.)]\s)*/u.exec(written)?.[0].length ?? 0);
    return [{ words: words.replace(markAndSpace, '').trim(), start, end: Math.max(start, from + written.trimEnd().length) }];
  });
}

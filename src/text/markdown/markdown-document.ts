import { GFM, parser } from '@lezer/markdown';
import type { Block } from '../blocks/block.ts';
import type { Range } from '../fold.ts';
import { isSpace } from '../line-ends.ts';
import { united } from '../ranges.ts';
import { fewMarks, withoutDeepLines } from './few-marks.ts';
import { footnoteNumbers, footnotes } from './footnotes.ts';
import { frontMatterIn } from './front-matter.ts';
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts';
import { markdownSpans, type Named, referencesIn, type Span } from './markdown-spans.ts';

/** A Markdown document with its formatting: every range is of its raw text. */
export interface MarkdownDocument {
  readonly blocks: readonly MarkdownBlock[];
  /** Marks that only say how words are set: they are not words and are not shown. In order. */
  readonly hidden: readonly Range[];
  /** Formatted words, in order; some contain others. */
  readonly spans: readonly Span[];
  readonly named: Named;
}

const commonmark = parser.configure([GFM, footnotes, fewMarks]);

/**
 * Reads Markdown (CommonMark, with the tables, strikethrough, task lists and footnotes of GitHub) without changing a letter. HTML
 * is shown as it is written; front matter is a block of its own. A part of a document is read with the labels of the `whole`.
 */
export function markdownDocument(text: string, whole?: Named): MarkdownDocument {
  const front = frontMatterIn(text);
  const from = front?.end ?? 0;
  // A text of the same length, with line ends that the parser knows and blanks for what is not Markdown.
  const source = ' '.repeat(from) + text.slice(from).replace(/\r\n|[\r\u0085\u2028\u2029]/gu, lineFeed);
  const { topNode } = commonmark.parse(withoutDeepLines(source));
  const named = whole ?? { notes: footnoteNumbers(topNode, source), addresses: referencesIn(topNode, source) };
  const leaves = markdownBlocks(topNode, source, named.notes);
  const blocks = withMarks(text, front ? [{ kind: 'front-matter', start: front.start, end: front.end }, ...leaves] : leaves);
  const marks = blocks.flatMap(({ start, words }) => (start < words ? { start, end: words } : []));
  const { hidden, spans } = markdownSpans(topNode, source, named);
  return { blocks, hidden: united([...marks, ...hidden]), spans, named };
}

function lineFeed(end: string): string {
  return end.length === 2 ? ' \n' : '\n';
}

/** Blocks extended by the marks before them, and the last by those after it, so that only white space lies between blocks. */
function withMarks(text: string, leaves: readonly Block[]): MarkdownBlock[] {
  let from = 0;
  return leaves.map((leaf, index) => {
    let start = from;
    while (start < leaf.start && isSpace(text.charCodeAt(start))) start += 1;
    from = index === leaves.length - 1 ? text.trimEnd().length : leaf.end;
    return { ...leaf, start, words: leaf.start, end: from };
  });
}

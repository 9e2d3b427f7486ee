import type { Range } from '../../text/ranges.ts';

/** A text to check, and what of it says only how it is set. */
export interface Article {
  readonly text: string;
  /** Marks that are no words, as those of Markdown, in order. */
  readonly hidden: readonly Range[];
  /** Parts in which nothing is quoted: code, front matter. In order. */
  readonly skipped: readonly Range[];
  /** Paragraphs that its form sets apart as quoted. In order. */
  readonly blockQuotes: readonly Range[];
}

/** A text without any form. */
export function plainArticle(text: string): Article {
  return { text, hidden: [], skipped: [], blockQuotes: [] };
}

/** Whether a text without a file name has the marks by which Markdown quotes, links or names its parts. */
export function looksLikeMarkdown(text: string): boolean {
  return /^[ \t]{0,3}(?:>|#{1,6} )|\]\(\S/mu.test(text);
}

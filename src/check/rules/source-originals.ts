import { type Problem, problem } from '../../problems/problem.ts';
import type { SourceEntry } from '../../read/content.ts';
import { onlyLineEndsDiffer } from '../only-line-ends.ts';
import type { Rule } from './rule.ts';

/** What a text was made of is the file whose sum is recorded, and every page begins in the text, where a page does begin. */
export const sourceOriginals: Rule = ({ content }) =>
  content.sources.flatMap((source) => [...changedOriginal(source), ...strayPages(source)]);

function changedOriginal({ value: { original }, originalFile, at }: SourceEntry): Problem[] {
  if (!original || !originalFile || original.sha256 === originalFile.actualSha256) return [];
  const onlyLineEnds = onlyLineEndsDiffer(originalFile.bytes, original.sha256);
  return [problem('original-changed', at(['original', 'sha256']), { file: original.file, onlyLineEnds })];
}

function strayPages({ value: { pages = [] }, text, at }: SourceEntry): Problem[] {
  const hasFormFeeds = text.includes('\f');
  return pages.flatMap((start, index) => {
    const stray = start > text.length || (hasFormFeeds && start > 0 && text[start - 1] !== '\f');
    const reason =
      start > text.length
        ? `is beyond the end of the document, which has ${text.length} characters`
        : 'is not just after a form feed, where pages of this document begin';
    return stray ? [problem('field-invalid', at(['pages', index]), { key: 'pages', reason })] : [];
  });
}

import { type Problem, problem } from '../../problems/problem.ts';
import type { SourceEntry } from '../../read/content.ts';
import { onlyLineEndsDiffer } from '../only-line-ends.ts';
import type { Rule } from './rule.ts';

/**
 * The file from which a text was made has the recorded sum, changes by hand are declared, and every recorded page beginning is
 * a place in the text where a page can begin.
 */
export const sourceOriginals: Rule = ({ content }) =>
  content.sources.flatMap((source) => [...changedOriginal(source), ...untoldEdits(source), ...strayPages(source)]);

function changedOriginal({ value: { original }, originalFile, at }: SourceEntry): Problem[] {
  if (!original || !originalFile || original.sha256 === originalFile.actualSha256) return [];
  const onlyLineEnds = onlyLineEndsDiffer(originalFile.bytes, original.sha256);
  return [problem('original-changed', at(['original', 'sha256']), { file: original.file, onlyLineEnds })];
}

/** A text that was edited by hand says so, and one that was not does not. It is not extracted again here: sums tell enough. */
function untoldEdits({ id, value: { original, sha256 }, actualSha256, at }: SourceEntry): Problem[] {
  // A text that is not the one recorded has its own problem.
  if (original?.textSha256 === undefined || sha256 !== actualSha256) return [];
  const isEdited = original.textSha256 !== actualSha256;
  if (isEdited === (original.edits !== undefined)) return [];
  const key = isEdited ? 'textSha256' : 'edits';
  const found = isEdited
    ? 'is not the sum of this text, which was changed since'
    : 'must go, because the text is as it was made';
  return [problem('field-invalid', at(['original', key]), { key, reason: `${found}: npm run source -- update ${id}` })];
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

import { problem, type Problem } from '../../problems/problem.ts';
import type { SourceEntry } from '../../read/content.ts';
import { sha256 } from '../../text/sha-256.ts';
import type { Rule } from './rule.ts';

/** What a text was made of is the file whose sum is recorded, and every page begins in the text, where a page does begin. */
export const sourceOriginals: Rule = ({ content }) =>
  content.sources.flatMap((source) => [...changedOriginal(source), ...strayPages(source)]);

function changedOriginal({ value: { original }, originalFile, at }: SourceEntry): Problem[] {
  if (!original || !originalFile || original.sha256 === originalFile.actualSha256) return [];
  const onlyLineEnds = lineEndsAlone(originalFile.bytes, original.sha256);
  return [problem('original-changed', at(['original', 'sha256']), { file: original.file, onlyLineEnds })];
}

/** Whether the bytes would have this sum with line ends of the other kind, as git changes them where it is not told otherwise. */
function lineEndsAlone(bytes: Uint8Array, sum: string): boolean {
  const unix = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  return [unix, unix.replaceAll('\n', '\r\n')].some((other) => sha256(Buffer.from(other, 'latin1')) === sum);
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

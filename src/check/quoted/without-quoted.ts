import { blockQuotesOf } from '../../markdown/block-quotes.ts';
import { outermost, quotedRanges } from '../../quotations/marks/quoted-ranges.ts';
import type { Range } from '../../text/fold.ts';
import type { OwnWords } from '../own-words.ts';

/** A text in which everything inside quotation marks or block quotes is replaced by blanks, so that offsets stay the same. */
export function withoutQuoted({ text, isMarkdown }: Pick<OwnWords, 'text' | 'isMarkdown'>, language: string): string {
  return blanked(text, outermost([...quotedRanges(text, language), ...(isMarkdown ? blockQuotesOf(text) : [])]));
}

function blanked(text: string, ranges: readonly Range[]): string {
  const pieces = ranges.map(
    ({ start, end }, index) => text.slice(ranges[index - 1]?.end ?? 0, start) + ' '.repeat(end - start),
  );
  return pieces.join('') + text.slice(ranges.at(-1)?.end ?? 0);
}

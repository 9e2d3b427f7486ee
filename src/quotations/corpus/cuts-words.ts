import { type Folded, plainSigns, toFoldedRange } from '../../text/fold.ts';
import { wordCut } from '../../text/folding/word-cut.ts';
import type { Range } from '../../text/ranges.ts';

/** A number goes on: "2" is no quotation of "2,907", nor "October 1" of "October 17". */
const [numberBefore, numberAfter] = [/\p{Nd}[.,'٫٬]?$/u, /^[.,'٫٬]?\p{Nd}/u];
const [beginsWithDigit, endsWithDigit] = [/^\p{Nd}/u, /\p{Nd}$/u];
/** What a hyphen joins before a word so that it says something else: "non-aligned" is not quoted by "aligned". */
const turningPrefix = /(?<![\p{L}\p{N}])(?:non|un|anti|counter|ex|pre|post|pro|pseudo|quasi|semi|не|анти|экс)-$/iu;
const lookedAt = 12;

/** Whether a range of a document begins or ends within a word or a number. */
export function cutsWords(folded: Folded, range: Range): boolean {
  if (wordCut(folded, range.start) ?? wordCut(folded, range.end)) return true;
  const { start, end } = toFoldedRange(folded, range);
  const [before, words, after] = [
    plainSigns(folded.text.slice(Math.max(0, start - lookedAt), start)),
    folded.text.slice(start, end),
    folded.text.slice(end, end + lookedAt),
  ];
  if (turningPrefix.test(before)) return true;
  return (beginsWithDigit.test(words) && numberBefore.test(before)) || (endsWithDigit.test(words) && numberAfter.test(after));
}

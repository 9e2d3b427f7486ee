import type { Range } from '../text/ranges.ts';
import { segmentedSentences } from '../text/sentences/segmented-sentences.ts';

/** The sentences of a stretch of a text, by default of all of it; none reaches from one paragraph into the next. */
export function sentencesIn(text: string, language: string, { start, end }: Range = { start: 0, end: text.length }): Range[] {
  let from = start;
  return text
    .slice(start, end)
    .split(/(?<=\n[^\S\n]*\n)/u)
    .flatMap((paragraph) => {
      const begins = from;
      from += paragraph.length;
      return segmentedSentences(paragraph, language).map((range) => ({
        start: begins + range.start,
        end: begins + range.end,
      }));
    });
}

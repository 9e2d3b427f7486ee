import { readsDatesIn } from '../../dates/reads-dates-in.ts';
import type { DocumentSentence } from '../../text/document-sentences.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Range } from '../../text/fold.ts';
import { readWords } from '../../text/folding/read-words.ts';
import { documentPositionsOf } from '../../text/positions.ts';
import { overlaps, united } from '../../text/ranges.ts';
import type { Coverage, Source, UncitedSentence } from '../types.ts';
import { datedSentencesIn } from './dated-words.ts';
import type { Excused } from './uncited.ts';

/**
 * How much of a document its passages cover. A character cited twice counts once; white space does not count.
 *
 * A dated sentence (`dated-words.ts`) is cited only when every date it names lies in cited words, one passage or several that
 * meet: a sentence that names five days rests on events for all five. How much of the rest is cited does not count.
 */
export function coverageOf(
  {
    folded,
    language,
    sentences,
  }: Pick<Source, 'folded' | 'language'> & { readonly sentences: readonly (Range | DocumentSentence)[] },
  passages: readonly Range[],
  excused: readonly (Range & Pick<Excused, 'reason'>)[],
): Coverage {
  const text = folded.clear;
  const cited = united(passages);
  const datesAreRead = readsDatesIn(language);
  const dated = (datesAreRead ? datedSentencesIn(text, sentences, language) : []).map(({ sentence, dates }) => ({
    sentence,
    uncited: dates.filter((date) => !isInside(date, endingAfter(cited, date.start))),
  }));
  const position = documentPositionsOf(text);
  const uncitedDated = dated
    .filter(({ uncited }) => uncited.length > 0)
    .map(({ sentence, uncited }): UncitedSentence => ({
      ...{ start: sentence.start, end: sentence.end },
      words: readWords(folded, sentence),
      line: position(sentence.start).line,
      dates: uncited.map((date) => readWords(folded, date)),
      reason: excused.find((words) => overlaps(words, sentence))?.reason,
    }));
  return {
    characters: countLetters(text),
    citedCharacters: cited.reduce((sum, { start, end }) => sum + countLetters(text.slice(start, end)), 0),
    sentences: sentences.length,
    citedSentences: sentences.filter((sentence) => (endingAfter(cited, sentence.start)?.start ?? Infinity) < sentence.end)
      .length,
    datesAreRead,
    datedSentences: dated.length,
    citedDatedSentences: dated.length - uncitedDated.length,
    uncitedDated,
  };
}

/** The first range that ends after an offset. The ranges must be in order, and none may overlap. */
export function endingAfter<T extends Range>(ranges: readonly T[], offset: number): T | undefined {
  return ranges[firstIndex(ranges.length, (index) => (ranges[index] as Range).end > offset)];
}

function isInside(inner: Range, outer: Range | undefined): boolean {
  return outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;
}

function countLetters(text: string): number {
  return text.replace(/\s+/gu, '').length;
}

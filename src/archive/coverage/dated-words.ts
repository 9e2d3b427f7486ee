import { findDates } from '../../dates/find-dates.ts';
import { findOtherDates } from '../../dates/find-other-dates.ts';
import { dateLanguage } from '../../dates/reading/date-language.ts';
import { dateNumber } from '../../dates/reading/date-number.ts';
import { hasWrittenYear } from '../../dates/reading/years/with-years.ts';
import type { DocumentSentence } from '../../text/document-sentences.ts';
import type { Range } from '../../text/fold.ts';
import { overlaps } from '../../text/ranges.ts';
import { menusIn } from './menus.ts';

/** A sentence that names dates, and the words that name them, in its order. */
export interface DatedSentence {
  readonly sentence: Range;
  readonly dates: readonly Range[];
}

/**
 * The sentences of a text that name a date, of our calendar or another: a year, or a day of a month, alone or in a longer
 * expression. What only counts or points ("44 days", "the next day", "tonight", "8:39 pm", "Monday", "in July", "the 1990s",
 * "the 19th century") names none. Menus and tables of contents have none either, nor has the line that says who holds a
 * copyright since when.
 */
export function datedSentencesIn(
  text: string,
  sentences: readonly (Range | DocumentSentence)[],
  language = 'en',
): DatedSentence[] {
  const menus = menusIn(text);
  let menu = 0;
  return sentences.flatMap((sentence) => {
    const { start, end } = sentence;
    if ('block' in sentence && sentence.block.kind === 'contents') return [];
    const words = text.slice(start, end);
    const others = findOtherDates(words, language);
    const ours = findDates(words, language).filter(
      (date) =>
        date.kind === 'calendar' &&
        namesDate(words.slice(date.start, date.end), language) &&
        !others.some((other) => overlaps(other, date)),
    );
    const dates = [...ours, ...others]
      .filter((date) => !isOfCopyright(words, date))
      .toSorted((a, b) => a.start - b.start)
      .map((date) => ({ start: start + date.start, end: start + date.end }));
    while ((menus[menu]?.end ?? Infinity) <= start) menu += 1;
    const isOfMenu = (menus[menu]?.start ?? Infinity) <= start;
    return dates.length === 0 || isOfMenu ? [] : { sentence: { start, end }, dates };
  });
}

const timesAndSpans = /\p{Nd}{1,2}[:.]\p{Nd}{2}(?![.\p{Nd}])|\p{Nd}{1,2}\p{L}+[\s-]century|\p{Nd}{1,3}0['’]?s(?!\p{L})/gu;

/** Whether words of the calendar have a number that is no time of day, decade or century: of a year, or of a day. */
function namesDate(words: string, language: string): boolean {
  if (dateNumber.test(words.replace(timesAndSpans, ''))) return true;
  const own = dateLanguage(language);
  return own !== undefined && hasWrittenYear(words, own);
}

/** How far after the sign of a copyright its year stands, in characters: a name may come first. */
const copyrightReach = 60;
const copyrightBefore = /(?:[©℗]|\(c\)|copyright[\s,–\p{Nd}-]*$)/iu;

function isOfCopyright(words: string, { start, end }: Range): boolean {
  return (
    copyrightBefore.test(words.slice(Math.max(0, start - copyrightReach), start)) || /^\s*[©℗]/u.test(words.slice(end, end + 3))
  );
}

import { overlaps } from '../text/ranges.ts';
import { dateLanguage } from './reading/date-language.ts';
import { japaneseEraDates } from './reading/japanese-eras.ts';
import { otherCalendars } from './reading/other-calendars.ts';
import { readable } from './reading/readable.ts';

/** The first words of a text that count years in another calendar or era than ours: "昭和三年", "1325 AH". They are not converted. */
export function otherCalendarWords(text: string, language: string): string | undefined {
  const own = dateLanguage(language);
  if (!own) return undefined;
  const words = readable(text);
  const eras = japaneseEraDates(words);
  const [first] = otherCalendars(words, own)
    .filter((range) => !eras.some((era) => overlaps(era, range)))
    .toSorted((a, b) => a.start - b.start);
  if (!first) return undefined;
  const end = (words.offsets[first.end - 1] ?? 0) + 1;
  return text.slice(words.offsets[first.start], end) + restOfWord(text, end);
}

/** The first words of a text that tell a month of the lunar calendar of Japan, of which only the year is read: "明治5年5月3日". */
export function lunarWords(text: string): string | undefined {
  const words = readable(text);
  const lunar = japaneseEraDates(words).find(({ isLunar }) => isLunar);
  return lunar && text.slice(words.offsets[lunar.start], (words.offsets[lunar.end - 1] ?? 0) + 1);
}

/** The letters of a word after its beginning, as only that of the name of an epoch is looked for: "1325 hijr". */
export function restOfWord(text: string, end: number): string {
  return letters.exec(text.slice(end, end + maxRest))?.[0] ?? '';
}

const letters = /^[\p{Script=Arabic}\p{Script=Latin}\p{Script=Cyrillic}\u0640]+/u;
const maxRest = 20;

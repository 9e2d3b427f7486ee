import { overlaps } from '../text/ranges.ts';
import type { DateExpression } from './date-expression.ts';
import { restOfWord } from './other-calendar-words.ts';
import { scriptsBeside } from './reading/beside/scripts-beside.ts';
import { dateLanguage } from './reading/date-language.ts';
import { japaneseEraDates } from './reading/japanese-eras.ts';
import { otherCalendars } from './reading/other-calendars.ts';
import { type Readable, readable } from './reading/readable.ts';

/** Digits of any script or others that number years: most sentences have none. */
const hint = /\p{Nd}|年|["״]|(?<!\p{L})[IVX]{1,4}(?!\p{L})/u;

/** Languages in which a text of several is read: those with the most calendars of their own. */
const ofSeveral = ['en', 'ar', 'fa', 'he'];

/**
 * The dates in running text that count in another calendar than ours, in order: "5 Iyar 5708", "1329 AH", "昭和三年十一月十日". Of what
 * may be one, only what hardly can be anything else: "10 AM" is a time, and "article 12 of the Republic" no year.
 */
export function findOtherDates(text: string, language = 'en'): DateExpression[] {
  if (!hint.test(text)) return [];
  const words = readable(text);
  const own = dateLanguage(language);
  const languages = own ? [own] : ofSeveral.flatMap((tag) => dateLanguage(tag) ?? []);
  const eras = japaneseEraDates(words);
  // "The state was declared on 5 באייר 5708."
  const inScripts = (own ? scriptsBeside(text, language) : []).flatMap(({ tag, letter }) => {
    const each = dateLanguage(tag);
    return each ? otherCalendars(words, each).filter(({ start, end }) => letter.test(words.text.slice(start, end))) : [];
  });
  const found = [...languages.flatMap((each) => otherCalendars(words, each)), ...inScripts]
    .filter((range) => isDate(words, range) && !eras.some((era) => overlaps(era, range)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return found
    .filter(({ start }, at) => start >= Math.max(0, ...found.slice(0, at).map(({ end }) => end)))
    .map(({ start, end }) => {
      const last = (words.offsets[end - 1] ?? 0) + 1;
      return { kind: 'calendar', start: words.offsets[start] ?? 0, end: last + restOfWord(text, last).length };
    });
}

const shortAbbreviation = /^\d{1,2}\s\(?(?:A\.?\s?[MP]|S\.?H|B\.?E|H|E\.?C)/u;
/** "1200 AM" is midnight; years from the creation are greater. */
const earlyAnnoMundi = /^[12]\d{3}\s\(?A\.?\s?M/u;
const ofRepublicOrReign = /republi|reign|regn|regier|reinado|правлен|царств/u;
const yearBefore = /(?:year|an|annee|jahr|jahre|jahres|ano|anno|год\p{L}{0,2})\s$/u;

function isDate({ text, cased }: Readable, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const words = cased.slice(start, end);
  if (shortAbbreviation.test(words) || earlyAnnoMundi.test(words)) return false;
  const before = text.slice(Math.max(0, start - 10), start);
  return (
    !ofRepublicOrReign.test(text.slice(start, end)) || yearBefore.test(before) || /year|jahr|год/u.test(text.slice(start, end))
  );
}

import type { DateExpression, DateKind } from './date-expression.ts';
import { calendar, clock, duration, relative } from './date-patterns.ts';
import { findStatedDates } from './find-stated-dates.ts';
import { withOtherScripts } from './reading/beside/scripts-beside.ts';
import { dateLanguage } from './reading/date-language.ts';
import { hasWrittenYear } from './reading/years/with-years.ts';

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const seasons = 'spring|summer|autumn|fall|winter';
const units = 'hour|day|night|week|month|year|decade|centur';

/**
 * Text without which a sentence cannot contain an expression of a kind. Most sentences have none, which this finds out quickly.
 */
const hints: Readonly<Record<DateKind, RegExp>> = {
  calendar: new RegExp(`\\d|${months}|${seasons}|day|century`, 'iu'),
  clock: /\d|noon|midnight/iu,
  relative: new RegExp(`${months}|${seasons}|${units}|morning|afternoon|evening|tomorrow`, 'iu'),
  duration: new RegExp(units, 'iu'),
};

const patterns: readonly (readonly [DateKind, RegExp])[] = Object.entries({ calendar, clock, relative, duration }).flatMap(
  ([kind, sources]) => sources.map((source) => [kind as DateKind, new RegExp(source, 'gu')] as const),
);

/**
 * The date expressions of running text, in order and without overlap. They name or count a unit of the calendar or clock:
 * - calendar: a day, month, season, year, decade or century, complete or partial, alone or as a span ("late 1987", "16
 *   February to 2 March", "the morning of 27 September");
 * - clock: "around 06:00", "noon";
 * - relative: "the next day", "one day later", "200 years ago", "this morning", "next summer", "today";
 * - duration: "44 days", "44-day", "almost three-decade-long".
 *
 * An expression includes articles and words of doubt, but no preposition. Not included are words without a unit ("then", "at
 * the time", "during the war"), lengths of time without a number ("over the years", "for centuries"), ages, ordinals, numbers
 * of laws and meetings, and dates inside a name ("Euro 2020", "Bloody January").
 *
 * In other languages whose dates can be read, only calendar dates are found; in a text of several languages, all those of
 * English and calendar dates of the others. A calendar date in another script than that of its text is found too.
 *
 * This uses rules alone; `tests/unit/dates/find-dates.cases.ts` compares them with sentences read by people.
 */
export function findDates(text: string, language = 'en'): DateExpression[] {
  const found = inOwnLanguage(text, language);
  if (!dateLanguage(language)) return found;
  return withoutOverlap(withOtherScripts(found, text, language, (tag) => findStatedDates(text, tag)));
}

function inOwnLanguage(text: string, language: string): DateExpression[] {
  const { language: primary } = new Intl.Locale(language);
  const own = dateLanguage(language);
  if (primary !== 'en' && own) return findStatedDates(text, language);
  const english = findEnglishDates(text);
  if (primary !== 'en') return withoutOverlap([...english, ...findStatedDates(text, language)]);
  if (!own || !hasWrittenYear(text, own)) return english;
  const inWords = findStatedDates(text, language).filter(({ start, end }) => !/\p{Nd}/u.test(text.slice(start, end)));
  return withoutOverlap([...english, ...inWords]);
}

function findEnglishDates(text: string): DateExpression[] {
  if (!manySpaces.test(text)) return expressionsIn(text);
  const { words, offsets } = withSingleSpaces(text);
  return expressionsIn(words).map(({ kind, start, end }) => ({
    kind,
    start: offsets[start] as number,
    end: (offsets[end - 1] as number) + 1,
  }));
}

const manySpaces = /\s{2}/u;

/** The text with each run of white space replaced by one space, and the offset of each of its characters in the original. */
function withSingleSpaces(text: string): { readonly words: string; readonly offsets: Uint32Array } {
  const offsets = new Uint32Array(text.length);
  let length = 0;
  const pieces: string[] = [];
  for (const { index, 0: piece } of text.matchAll(/\s+|\S+/gu)) {
    const isSpace = piece.trim() === '';
    pieces.push(isSpace ? ' ' : piece);
    for (let at = 0; at < (isSpace ? 1 : piece.length); at += 1) offsets[length++] = index + at;
  }
  return { words: pieces.join(''), offsets };
}

function expressionsIn(text: string): DateExpression[] {
  const found = patterns
    .filter(([kind]) => hints[kind].test(text))
    .flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ kind, start: index, end: index + words.length })),
    );
  return withoutOverlap(found);
}

/** The expressions without overlap: of those that share words, the longest. */
function withoutOverlap(expressions: readonly DateExpression[]): DateExpression[] {
  const found = expressions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateExpression[] = [];
  for (const expression of found) {
    const last = kept.at(-1);
    if (!last || expression.start >= last.end) kept.push(expression);
    else if (expression.end - expression.start > last.end - last.start) kept[kept.length - 1] = expression;
  }
  return kept;
}

import { nameWords } from '../text/names/name-words.ts';
import { numbersIn } from '../text/numbers/numbers-in.ts';
import type { Range } from '../text/ranges.ts';
import type { MeasureFacts } from './archive-facts.ts';
import { blanked } from './blanked.ts';
import { sentencesIn } from './sentences-in.ts';

/** A sentence that puts a number on a measure of the archive, other than every document does. */
export interface OtherFigure extends Range {
  /** The sentence on one line. */
  readonly words: string;
  /** Its numbers that may be meant, as they are written. */
  readonly numbers: readonly string[];
  /** The number of the measure. */
  readonly measure: number;
}

/** First letters of a word by which its forms are known, and letters of the shortest that counts. */
const [stemLetters, minLetters] = [5, 4];
/** Words that so large a share of all measures have in common say of none which it is. */
const maxShare = 0.2;
const minWords = 2;
const maxFigures = 50;

/**
 * Sentences that speak of a measure of the archive, by all words that name it, with numbers of which no document puts one on it.
 * `quoted` are parts of the text that are not its own words. A hint to look, and no verdict: a text may speak of something else.
 */
export function otherFigures(
  text: string,
  quoted: readonly Range[],
  measures: readonly MeasureFacts[],
  language: string,
): OtherFigure[] {
  if (measures.length === 0) return [];
  const own = blanked(text, quoted);
  const months = monthsOf(language);
  const stems = keysOf(measures, months);
  return sentencesIn(own, language)
    .flatMap((range): OtherFigure[] => {
      const sentence = own.slice(range.start, range.end);
      const there = new Set(stemsOf(sentence));
      const spokenOf = measures.flatMap(({ title, values }, measure) => {
        const wanted = stems[measure] ?? [];
        const isSpokenOf = values.length > 0 && wanted.length >= minWords && wanted.every((stem) => there.has(stem));
        return isSpokenOf ? [{ title, values, measure }] : [];
      });
      // Numbers are looked for only where they would be told: that takes far longer.
      const numbers = spokenOf.length > 0 ? countsIn(sentence, language, months) : [];
      return spokenOf.flatMap(({ title, values, measure }) => {
        const inTitle = new Set(numbersIn(title, language).flatMap((each) => each.values));
        const meant = numbers.filter((number) => !number.values.some((value) => inTitle.has(value)));
        const isStated = meant.some((number) =>
          number.values.some((value) => values.some(({ min = -Infinity, max = Infinity }) => min <= value && value <= max)),
        );
        if (meant.length === 0 || isStated) return [];
        const written = meant.map(({ start, end }) => sentence.slice(start, end));
        return [{ ...range, words: text.slice(range.start, range.end).replace(/\s+/gu, ' '), numbers: written, measure }];
      });
    })
    .slice(0, maxFigures);
}

function keysOf(measures: readonly MeasureFacts[], months: ReadonlySet<string>): readonly (readonly string[])[] {
  const all = measures.map(({ title }) => [...new Set(stemsOf(title))].filter((stem) => !months.has(stem)));
  const counts = new Map<string, number>();
  for (const stem of all.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const names = new Set(measures.flatMap(({ title }) => stemsOf(title.match(/(?<=\s)\p{Lu}[\p{L}\p{M}]*/gu)?.join(' ') ?? '')));
  const isCommon = (stem: string) => (counts.get(stem) ?? 0) > Math.max(2, measures.length * maxShare) && !names.has(stem);
  return all.map((stems) => stems.filter((stem) => !isCommon(stem)));
}

function stemsOf(words: string): string[] {
  return nameWords(words)
    .map(({ form }) => form)
    .filter((form) => form.length >= minLetters && !/\p{N}/u.test(form))
    .map((form) => form.slice(0, stemLetters));
}

/** The first letters of the names of months. */
function monthsOf(language: string): ReadonlySet<string> {
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) => nameWords(name.format(Date.UTC(2000, month))));
  return new Set(names.flat().map(({ form }) => form.slice(0, stemLetters)));
}

/** Letters around a number among which the name of a month is looked for, and those that may stand between. */
const [nearLetters, maxGap] = [24, 5];
const ordinal = /^(?:st|nd|rd|th|er|of)$/u;

/** Numbers of a sentence that count something: no years, and no days beside the name of a month. */
function countsIn(sentence: string, language: string, months: ReadonlySet<string>) {
  return numbersIn(sentence, language).filter(({ start, end, values, isInWords }) => {
    const written = sentence.slice(start, end);
    if (/^[12]\d{3}$/u.test(written) || (isInWords && values.every((value) => value < 2))) return false;
    const [before, after] = [
      nameWords(sentence.slice(Math.max(0, start - nearLetters), start)).at(-1),
      nameWords(sentence.slice(end, end + nearLetters)).find(({ form }) => !ordinal.test(form)),
    ];
    const isBeside = before && start - Math.max(0, start - nearLetters) - before.end <= maxGap;
    return (
      !(isBeside && months.has(before.form.slice(0, stemLetters))) &&
      !(after && after.start <= maxGap && months.has(after.form.slice(0, stemLetters)))
    );
  });
}

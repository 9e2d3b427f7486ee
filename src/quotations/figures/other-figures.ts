import { type NameWord, nameWords } from '../../text/names/name-words.ts';
import { numbersIn } from '../../text/numbers/numbers-in.ts';
import type { Range } from '../../text/ranges.ts';
import type { MeasureFacts } from '../archive-facts.ts';
import { blanked } from '../blanked.ts';
import { monthNames } from '../month-names.ts';
import { sentencesIn } from '../sentences-in.ts';
import { type Count, countsIn } from './counts-in.ts';
import { isLessSpokenOf, isSameWord, isSpokenOf, keysOf, mayBeSpokenOf, wordsOf } from './spoken-of.ts';

/** A sentence that puts a number on a measure of the archive, other than every document does. */
export interface OtherFigure extends Range {
  /** The sentence on one line. */
  readonly words: string;
  /** Its numbers that may be meant, as they are written. */
  readonly numbers: readonly string[];
  /** The number of the measure. */
  readonly measure: number;
}

const maxFigures = 50;
const yearWritten = /(?<!\p{Nd})[12]\d{3}(?![\p{Nd},.]\p{Nd})/gu;
/** A place in which a sentence counts: another than the measure's is a part of it, or something else. */
const placeWritten =
  /(?<!\p{L})(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]round|[Oo]utside)\s(?:the\s(?:city|village|town|district)\sof\s)?(?<name>\p{Lu}[\p{L}\p{M}]{3,40})/gu;

/**
 * Sentences that speak of a measure of the archive, by nearly all words that name it, with numbers of which no document puts one
 * on it. `quoted` are parts of the text that are not its own words. A hint to look, and no verdict: a text may speak of something
 * else. In short steps: each yields the letters that were read.
 */
export function* otherFigures(
  text: string,
  quoted: readonly Range[],
  measures: readonly MeasureFacts[],
  language: string,
): Generator<number, OtherFigure[]> {
  if (measures.length === 0) return [];
  const own = blanked(text, quoted);
  const months = nameWords(monthNames(language).join(' ')).map(({ form }) => form);
  const isMonth = (form: string) =>
    months.some((month) => form === month || (form.length >= month.length && isSameWord(form, month)));
  const keys = keysOf(
    measures.map(({ title }) => title),
    isMonth,
  );
  const languages = language.startsWith('en') ? ['en'] : [language, 'en'];
  const found: OtherFigure[] = [];
  let from = 0;
  for (const paragraph of own.split(/(?<=\n[^\S\n]*\n)/u)) {
    const start = from;
    from += paragraph.length;
    const spoken = wordsOf(paragraph);
    // To find sentences takes far longer.
    if (keys.some((each) => isSpokenOf(each, spoken, paragraph) || mayBeSpokenOf(each, spoken))) {
      for (const range of sentencesIn(own, language, { start, end: from }))
        found.push(...figuresOf(own.slice(range.start, range.end)).map((figure) => ({ ...range, ...figure })));
    }
    yield from;
    if (found.length >= maxFigures) break;
  }
  return found.slice(0, maxFigures).map((figure) => ({
    ...figure,
    words: text.slice(figure.start, figure.end).replace(/\s+/gu, ' '),
  }));

  function figuresOf(sentence: string): Pick<OtherFigure, 'words' | 'numbers' | 'measure'>[] {
    const spoken = wordsOf(sentence);
    const spokenOf = measures.flatMap(({ title, values }, measure) => {
      const key = keys[measure];
      if (!key || values.length === 0) return [];
      const isSure = isSpokenOf(key, spoken, sentence);
      if (!isSure && !mayBeSpokenOf(key, spoken)) return [];
      if (keys.some((other) => isLessSpokenOf(key, other, spoken))) return [];
      return isOfSameTime(sentence, title) && !isElsewhere(sentence, title, isMonth)
        ? [{ title, values, measure, isSure }]
        : [];
    });
    if (spokenOf.length === 0) return [];
    const counts = countsIn(sentence, languages, ({ form }: NameWord) => isMonth(form));
    const isStated = (count: Count, { values }: Pick<MeasureFacts, 'values'>) =>
      values.some((value) => isAllowed(count, value));
    return spokenOf.flatMap(({ title, values, measure, isSure }) => {
      const inTitle = new Set(numbersIn(title, language).flatMap((each) => each.values));
      const isPercent = /%|percent|per cent|share/iu.test(`${title} ${values.map(({ words }) => words).join(' ')}`);
      const meant = counts.filter(
        (count) =>
          count.isPercent === isPercent &&
          !count.values.some((value) => inTitle.has(value)) &&
          (isSure || values.some((value) => isNear(count, value))),
      );
      if (meant.length === 0 || meant.some((count) => isStated(count, { values }))) return [];
      // A number that is stated of something else that the sentence counts is meant for that.
      const others = meant.filter((count) => !spokenOf.some((other) => other.measure !== measure && isStated(count, other)));
      if (others.length === 0) return [];
      return [{ words: sentence, numbers: others.map(({ start, end }) => sentence.slice(start, end)), measure }];
    });
  }
}

/** By so much a number may be beyond the one end that a document gives. */
const maxBeyond = 1.25;

/** Whether a count may be what a document puts on the measure: one of the numbers that its value allows. */
function isAllowed({ values, allows }: Count, { min, max }: MeasureFacts['values'][number]): boolean {
  // "More than 250,000" may be 260,000, and hardly 350,000.
  const least = min ?? (max === undefined ? -Infinity : max / maxBeyond);
  const most = max ?? (min === undefined ? Infinity : min * maxBeyond);
  if (values.some((value) => least <= value && value <= most)) return true;
  return [min, max].some((value) => value !== undefined && allows(value));
}

/** So many times a number of a measure another may be, or it the other, that a sentence may mean by it. */
const maxTimes = 3;

function isNear({ values }: Count, { min, max }: MeasureFacts['values'][number]): boolean {
  const [least, most] = [min ?? max ?? 0, max ?? min ?? 0];
  return values.some((value) => least / maxTimes <= value && value <= most * maxTimes);
}

/** Whether a sentence names no year, or one that the title of the measure has, or lies between two of them. */
function isOfSameTime(sentence: string, title: string): boolean {
  const [there, wanted] = [yearsOf(sentence), yearsOf(title)];
  if (there.length === 0 || wanted.length === 0) return true;
  return there.some((year) => Math.min(...wanted) <= year && year <= Math.max(...wanted));
}

function yearsOf(text: string): number[] {
  return Array.from(text.matchAll(yearWritten), ([year]) => Number(year));
}

function isElsewhere(sentence: string, title: string, isMonth: (form: string) => boolean): boolean {
  const words = wordsOf(title);
  return Array.from(sentence.matchAll(placeWritten), ({ groups = {} }) => wordsOf(groups['name'] ?? '')[0] ?? '')
    .filter((name) => name !== '' && !isMonth(name))
    .some((name) => !words.some((word) => isSameWord(word, name)));
}

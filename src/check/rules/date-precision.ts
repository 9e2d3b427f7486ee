import type { ArchiveDate, Citation } from '../../archive/types.ts';
import { namesAnotherDate, namesAnotherSeason } from '../../dates/contradiction.ts';
import { otherCalendarWords } from '../../dates/other-calendar-words.ts';
import type { Instant } from '../../dates/parse-date.ts';
import { readsDatesIn } from '../../dates/reads-dates-in.ts';
import { type DatePart, type UnnamedDate, unnamedDates } from '../../dates/unnamed-dates.ts';
import { instantParts } from '../../dates/words.ts';
import { type Place, type Problem, problem } from '../../problems/problem.ts';
import type { Rule } from './rule.ts';

/**
 * A citation whose `dateBasis` is explicit names its date: the year, and the month and day if the date has them, all in one
 * expression. Ends marked uncertain, and seasons, are taken from the sense of the words. One whose date comes from the
 * surroundings names no other date in its place. Neither names another season.
 */
export const datePrecision: Rule = ({ content, archive }) => {
  const entries = new Map(content.events.map((entry) => [entry.id, entry]));
  return archive.events.flatMap(({ id, citations }) =>
    citations.flatMap((citation) => {
      const at = entries.get(id)?.at(['citations', citation.number - 1, 'quote']);
      return at ? problemsOf(citation, at) : [];
    }),
  );
};

function problemsOf({ date, dateBasis, passage, source: { text, language } }: Citation, at: Place): Problem[] {
  if (dateBasis === 'relative') return [];
  const words = text.slice(passage.start, passage.end);
  if (namesAnotherSeason(date, words, language)) return [problem('date-contradicted', at, { date: date.edtf, isSeason: true })];
  if (dateBasis === 'context')
    return namesAnotherDate(date, words, language) ? [problem('date-contradicted', at, { date: date.edtf })] : [];
  const unnamed = unnamedDates(date, words, language);
  if (unnamed.length === 0) return [];
  if (!readsDatesIn(language)) return [problem('date-too-precise', at, { date: date.edtf, language })];
  const lacking = [...new Set(unnamed.flatMap(lackingWords))].join(' and ');
  const calendar = otherCalendarWords(words, language);
  return [problem('date-too-precise', at, { date: date.edtf, lacking, edtf: statedPart(date, unnamed), calendar })];
}

/** As much of a date as the words name: a year, or a year and its month. */
function statedPart({ edtf, isSpan }: ArchiveDate, [unnamed]: readonly UnnamedDate[]): string {
  const year = /^-?\d+/u.exec(edtf)?.[0] ?? '';
  if (isSpan || !unnamed || unnamed.named.length === 0) return '';
  return unnamed.named.includes('month') && unnamed.instant.precision === 'day' ? edtf.slice(0, year.length + 3) : year;
}

function lackingWords({ instant, missing }: UnnamedDate): string[] {
  return missing.length === 0
    ? [`${instantParts(instant).join(' ')} as one date`]
    : missing.map((part) => nameOf(part, instant));
}

function nameOf(part: DatePart, instant: Instant): string {
  const words = instantParts(instant);
  if (part === 'year') return `the year ${words.at(-1) ?? ''}`;
  return part === 'day' ? `the day ${words[0] ?? ''}` : (words.at(-2) ?? '');
}

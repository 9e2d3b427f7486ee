import type { Instant } from '../../dates/parse-date.ts';
import { instantParts } from '../../dates/words.ts';
import { problem } from '../../problems/problem.ts';
import { foldWords } from '../../text/fold.ts';
import type { Rule } from './rule.ts';

/**
 * A citation whose `dateBasis` is explicit names every part of its date: the year, and the month and day if the date
 * has them. Ends marked uncertain, and seasons, are taken from the sense of the words and are not checked here.
 */
export const datePrecision: Rule = ({ content, archive }) => {
  const entries = new Map(content.events.map((entry) => [entry.id, entry]));
  return archive.events.flatMap(({ id, citations }) =>
    citations.flatMap(({ number, date, dateBasis, passage }) => {
      const at = entries.get(id)?.at(['citations', number - 1, 'quote']);
      if (!at || dateBasis !== 'explicit') return [];
      const quote = foldWords(passage.quote).toLowerCase();
      const parts = [date.start, date.end].flatMap((end) => (end === 'open' || end.uncertain ? [] : namedParts(end)));
      const missing = parts.filter(({ patterns }) => patterns.every((pattern) => !pattern.test(quote)));
      if (missing.length === 0) return [];
      const named = parts.filter((part) => !missing.includes(part)).map(({ words }) => words);
      const stated = [...new Set(named)].join(' ');
      const lacking = [...new Set(missing.map(({ words }) => nameOf(words)))].join(' and ');
      const edtf = date.isSpan ? '' : statedPart(date.edtf, stated);
      return [problem('date-too-precise', at, { date: date.edtf, lacking, edtf })];
    }),
  );
};

/** As much of a date as the words name: a year, or a year and its month. */
function statedPart(edtf: string, stated: string): string {
  if (/^\d{4}$/u.test(stated)) return edtf.slice(0, 4);
  return /^\p{L}+ \d{4}$/u.test(stated) ? edtf.slice(0, 7) : '';
}

function nameOf(part: string): string {
  if (/^\d{4}$/u.test(part)) return `the year ${part}`;
  return /^\d/u.test(part) ? `the day ${part}` : part;
}

interface Part {
  readonly words: string;
  readonly patterns: readonly RegExp[];
}

function namedParts(instant: Instant): Part[] {
  return instantParts(instant).map((words) => ({ words, patterns: patternsOf(words) }));
}

/**
 * A year, a month's name or a day, as running text has them: "1992", "Sept", "4th", and "1948-53" for 1953. A month's
 * name may be broken at the end of a line.
 */
function patternsOf(words: string): RegExp[] {
  if (/^\d{4}$/u.test(words))
    return [new RegExp(`(?<!\\d)${words}(?!\\d|s)`, 'u'), new RegExp(`\\d-${words.slice(2)}(?!\\d)`, 'u')];
  if (/^\d/u.test(words)) return [new RegExp(`(?<!\\d)0?${words}(?:st|nd|rd|th)?(?!\\d)`, 'u')];
  const month = words.toLowerCase();
  const names = [Array.from(month).join('-?'), month.slice(0, 3), month.slice(0, 4)];
  return [new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'u')];
}

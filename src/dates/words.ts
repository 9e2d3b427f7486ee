import type { Instant, ParsedDate } from './parse-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasons: Readonly<Record<number, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** A date as a reader is told it, its doubt included: "about 1987", "16 February to 2 March 1988", "before 1988". */
export function dateWords(date: ParsedDate): string {
  const { start, end, isSpan } = date;
  if (start === 'open') return end === 'open' ? 'date not known' : `until ${instantWords(end)}`;
  if (end === 'open') return `from ${instantWords(start)}`;
  if (!isSpan) return instantWords(start);
  if (start.uncertain && end.uncertain) return `between ${plainWords(start, end)} and ${plainWords(end)}, day not stated`;
  return `${instantWords(start, end)} to ${instantWords(end)}`;
}

/** What an author's marks of doubt mean, in a clause, or nothing when there is no doubt. */
export function doubtWords({ start, end }: ParsedDate): string | undefined {
  const ends = [start, end].filter((side) => side !== 'open');
  const uncertain = ends.some((side) => side.uncertain);
  const approximate = ends.some((side) => side.approximate);
  if (uncertain && approximate) return 'uncertain and approximate';
  if (uncertain) return 'uncertain';
  return approximate ? 'approximate' : undefined;
}

function instantWords(instant: Instant, until?: Instant): string {
  const { uncertain, approximate } = instant;
  return `${approximate ? 'about ' : ''}${plainWords(instant, until)}${uncertain ? ' (uncertain)' : ''}`;
}

/** The date without its doubt; what `until` says too (the year, the month) is left out, as in "16 to 18 May 1990". */
function plainWords({ precision, year, month = 1, day, season = 0 }: Instant, until?: Instant): string {
  const sameYear = until !== undefined && until.year === year && precision !== 'year' && until.precision !== 'year';
  const yearWords = sameYear ? '' : ` ${year}`;
  if (precision === 'year') return String(year);
  if (precision === 'season') return `${seasons[season]}${yearWords}`;
  if (precision === 'month') return `${months[month - 1]}${yearWords}`;
  if (sameYear && until.precision === 'day' && until.month === month) return String(day);
  return `${day} ${months[month - 1]}${yearWords}`;
}

/** The parts of a date that running text would name, the day first: `['4', 'October', '2020']`. A season names its year. */
export function instantParts({ precision, year, month = 1, day }: Instant): string[] {
  const monthName = months[month - 1] ?? '';
  if (precision === 'day') return [String(day), monthName, String(year)];
  return precision === 'month' ? [monthName, String(year)] : [String(year)];
}

import { perLanguage } from '../../text/languages/per-language.ts';
import { daysOf, plainDays } from '../../timeline/calendar/calendar.ts';
import { readTypedDate, type Unread } from '../../timeline/typed/typed-date.ts';
import type { Span } from '../../timeline/types.ts';
import type { DateParts } from '../search-data.ts';

/** The days of a date that was typed, and what else its figures may say. */
export interface OrderedDate {
  readonly span: Span;
  /** Of figures that may be read in two ways: the date that they are read as, and the other. */
  readonly ways?: readonly [DateParts, DateParts];
}

/**
 * Reads a date as it is typed. Figures that may be two dates are read in the order of the first language; with full stops
 * between them the day always comes first.
 */
export function readOrderedDate(typed: string, languages: readonly string[]): OrderedDate | Unread {
  const read = readTypedDate(typed, languages);
  if (!('problem' in read)) return { span: read };
  if (read.problem !== 'twoWays') return read;
  const isDayFirst = typed.normalize('NFKC').includes('.') || isDayFirstIn(languages[0] ?? '');
  const ways = isDayFirst ? ([read.either, read.or] as const) : ([read.or, read.either] as const);
  const { year, month, day } = ways[0];
  const span = year === undefined ? undefined : daysOf({ year, month, day }, plainDays);
  return span ? { span, ways } : { problem: 'noSuchDay' };
}

/** English that is of no country is written here with the day first. */
const isDayFirstIn = perLanguage((language: string): boolean => {
  const [tag = 'en-GB'] = language.toLowerCase() === 'en' ? [] : supported(language);
  const parts = new Intl.DateTimeFormat(tag, { dateStyle: 'short', calendar: 'gregory' }).formatToParts(0);
  const order = parts.map(({ type }) => type);
  return order.indexOf('day') < order.indexOf('month');
});

function supported(language: string): readonly string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language);
  } catch {
    return [];
  }
}

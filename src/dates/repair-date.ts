import { dayAfter } from './edtf/day-after.ts';
import { monthNames } from './month-names.ts';
import { parseDate } from './parse-date.ts';

/** The EDTF that an author probably meant with a date in another usual notation; undefined if it is none of them. */
export function repairDate(written: string): string | undefined {
  const about = /^(?:c(?:a|irca)?\.?|about|~)\s*(?=\S)/iu;
  const plain = written.trim().replace(about, '');
  const mark = about.test(written.trim()) ? '~' : '';
  for (const read of ways) {
    const edtf = read(plain);
    if (edtf !== undefined && parseDate(edtf + mark).ok) return edtf + mark;
  }
  return undefined;
}

/**
 * Notations of a date, each with how to turn it into EDTF: in words, with slashes or dots, without leading zeros, with a time of
 * day, before our era, as a decade or century, or as a span of years.
 */
const ways: readonly ((written: string) => string | undefined)[] = [
  (written) => (parseDate(written).ok ? written : undefined),
  (written) =>
    written
      .split(/([[\]{},/]|\.\.)/u)
      .map((part) => part.trim())
      .join(''),
  (written) => written.replace(/[‐‑‒–−]/gu, '-'),
  timed,
  (written) => joined(/^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?$/u.exec(written)),
  (written) => joined(/^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/u.exec(written)),
  (written) => joined(/^(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?<month>[a-z]{3,9})\.?,? (?<year>\d{4})$/iu.exec(written)),
  (written) => joined(/^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/iu.exec(written)),
  ofEra,
  (written) => written.replace(/^(?:the )?(\d{3})0['’]?s$/u, '$1X'),
  (written) => written.replace(/^(\d{4}) ?(?:-|–|to) ?(\d{4})$/u, '$1/$2'),
  (written) => written.replace(/^-?\d{5,}$/u, 'Y$&'),
  // A leap second, equal ends, and ends the wrong way round.
  (written) => written.replace(/(?<=:\d{2}:)60(?!\d)/u, '59'),
  (written) => written.replace(/^([^/]+)\/\1$/u, '$1'),
  (written) => written.replace(/^([^/]+)\/([^/]+)$/u, '$2/$1'),
  (written) => written.replace(/(?<=[[{,])([^.,[\]{}]+)\.\.([^.,[\]{}]+)(?=[\]},])/gu, '$2..$1'),
];

/** As much of a date that is refused as is one: its day, its month or its year; undefined if it has none of them. */
export function lessPrecise(written: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(-?\d{4})(-\d{2})?(-\d{2})?(?=[-T\d]|$)/u.exec(written) ?? [];
  if (written.includes('/') || month === '') return undefined;
  const shorter = [year + month + day, year + month, year];
  return shorter.find((date) => date !== written && parseDate(date).ok);
}

function joined(match: RegExpExecArray | null): string | undefined {
  const { year = '', month = '', day } = match?.groups ?? {};
  const number = /^\d/u.test(month) ? Number(month) : monthNamed(month.toLowerCase());
  return match
    ? [year, number, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, '0')).join('-')
    : undefined;
}

/** The number of a month by its name or by the first three or four letters of it; 0 if there is no such month. */
function monthNamed(words: string): number {
  const isNamed = (name: string) => name === words || (words.length <= 4 && name.startsWith(words));
  return monthNames.findIndex((name) => isNamed(name.toLowerCase())) + 1;
}

const time =
  /^(?<date>.+?)(?:[Tt]|,? (?:at )?)(?<hour>\d{1,2})[:.](?<minute>\d{2})(?<second>:\d{2})?(?:[.,]\d+)?\s?(?<half>[ap]\.?m\.?)?\s?(?<zone>[Zz]|[+−-]\d{2}:?\d{2}|[+−-]\d{2})?$/iu;

/** A day with a time: a blank between them, a clock of twelve hours, an offset without a colon, or 24:00. */
function timed(written: string): string | undefined {
  const { date = '', hour = '', minute = '', second = '', half, zone = '' } = time.exec(written)?.groups ?? {};
  const day = hour === '' ? undefined : repairDate(date);
  if (day === undefined || !/^-?\d{4}-\d{2}-\d{2}$/u.test(day)) return undefined;
  const isAfternoon = half !== undefined && /^p/iu.test(half);
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  const offset = zone
    .toUpperCase()
    .replace('−', '-')
    .replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2')
    .replace(/^-00(?::00)?$/u, 'Z');
  const clock = `${String(hours).padStart(2, '0')}:${minute}${second}`;
  return /^24:00(?::00)?$/u.test(clock) ? `${dayAfter(day)}T${clock.replace('24', '00')}${offset}` : `${day}T${clock}${offset}`;
}

const era = /^(?:(?:ad|a\.d\.|ce) (?<after>\d{1,4})|(?<year>\d{1,6}) ?(?<name>bce?|b\.c\.(?:e\.)?|ad|a\.d\.|ce|c\.e\.))$/iu;

/** A year with its era: the year before 1 is 1 BC, which EDTF writes as 0000. */
function ofEra(written: string): string | undefined {
  const { after, year = after, name = 'AD' } = era.exec(written)?.groups ?? {};
  const number = Number(year);
  if (year === undefined || number === 0) return undefined;
  if (!/^b/iu.test(name)) return String(number).padStart(4, '0');
  const before = number - 1;
  return before === 0 ? '0000' : `${before > 9999 ? 'Y' : ''}-${String(before).padStart(4, '0')}`;
}

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
 * Notations of a date, each with how to turn it into EDTF: in words, with slashes or dots, without leading zeros, as a decade,
 * or as a span of years.
 */
const ways: readonly ((written: string) => string | undefined)[] = [
  (written) => (parseDate(written).ok ? written : undefined),
  (written) => joined(/^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?$/u.exec(written)),
  (written) => joined(/^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/u.exec(written)),
  (written) => joined(/^(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?<month>[a-z]{3,9})\.?,? (?<year>\d{4})$/iu.exec(written)),
  (written) => joined(/^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/iu.exec(written)),
  (written) => written.replace(/^(\d{3})0s$/u, '$10/$19'),
  (written) => written.replace(/^(\d{4}) ?(?:-|–|to) ?(\d{4})$/u, '$1/$2'),
];

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

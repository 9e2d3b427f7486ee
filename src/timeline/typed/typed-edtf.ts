import { civilToDays, daysToCivil } from '../../time/civil.ts';
import type { DayParts } from '../calendar/calendar.ts';

/** The first and the last year, month or day that a date may be. */
export interface PossibleDates {
  readonly from: DayParts;
  readonly to: DayParts;
}

const unknownDigits = /^(-?)([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/iu;
const longYear = /^Y(-?\d{1,15})(?:E(\d{1,2}))?(?:S(\d{1,2}))?$/u;
const significantYear = /^(-?\d{4})()S(\d)$/u;
/** "170,000,002" */
const groupedYear = /^\d{1,3}(?:,\d{3})+$/u;
/** Years that the drawing can count in days to the minute. */
const maxYear = 10 ** 9;
const daysOfMonth = 31;

/** What a date of EDTF with digits that are not known, or a year of more than four, may be; undefined if it is none of these. */
export function readEdtf(text: string): PossibleDates | undefined {
  return ofLongYear(text) ?? ofUnknownDigits(text);
}

/** "Y17E7", "Y-170000002", "1950S2", "Y3388E2S3" */
function ofLongYear(text: string): PossibleDates | undefined {
  const [, digits, exponent = '', significant = ''] = groupedYear.test(text)
    ? [text, text.replaceAll(',', '')]
    : (longYear.exec(text) ?? significantYear.exec(text) ?? []);
  if (digits === undefined) return undefined;
  const year = Number(digits) * 10 ** Number(exponent);
  if (Math.abs(year) > maxYear) return undefined;
  const unit = significant === '' ? 1 : 10 ** Math.max(0, String(Math.abs(year)).length - Number(significant));
  const least = Math.floor(Math.abs(year) / unit) * unit;
  const ends = [least, least + unit - 1].map((end) => Math.sign(year) * end);
  return { from: { year: Math.min(...ends) }, to: { year: Math.max(...ends) } };
}

/** "156X", "2004-XX", "X9X4-0X-3X", "15XX-02-29": from the first that there is to the last. */
function ofUnknownDigits(text: string): PossibleDates | undefined {
  const [, sign = '', year, month, day] = unknownDigits.exec(text) ?? [];
  if (year === undefined || !/X/iu.test(text)) return undefined;
  const years = possible(year, 0, 9999).map((each) => (sign === '-' ? -each : each));
  const rising = sign === '-' ? years.toReversed() : years;
  const months = month === undefined ? [undefined] : possible(month, 1, 12);
  const days = day === undefined ? [undefined] : possible(day, 1, daysOfMonth);
  const from = firstOf(rising, months, days);
  const to = firstOf(rising.toReversed(), months.toReversed(), days.toReversed());
  return from && to && { from, to };
}

/** Numbers from a least to a greatest whose digits are as they are written. */
function possible(written: string, least: number, greatest: number): number[] {
  const isSo = (digits: string) => Array.from(written).every((digit, at) => /x/iu.test(digit) || digit === digits.charAt(at));
  return Array.from({ length: greatest - least + 1 }, (_, at) => least + at).filter((each) =>
    isSo(String(each).padStart(written.length, '0')),
  );
}

/** The first of these that there is: not every year has a 29th of February. */
function firstOf(
  years: readonly number[],
  months: readonly (number | undefined)[],
  days: readonly (number | undefined)[],
): DayParts | undefined {
  for (const year of years)
    for (const month of months)
      for (const day of days) {
        const read = daysToCivil(civilToDays(year, month, day));
        if (day === undefined || (read.day === day && read.month === month)) return { year, month, day };
      }
  return undefined;
}

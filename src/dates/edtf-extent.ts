import type { EdtfDate, EdtfYear } from './edtf.ts';
import { possible } from './possible-days.ts';

/** Year, month and day. */
type Day = readonly [year: number, month: number, day: number];

/**
 * The first and last possible day of a date, whatever its unspecified digits are. Each part is at its minimum or maximum, so
 * that the day itself may not exist. EDTF leaves the months of a season to its users: here it is anything from the first day of
 * its year to the end of the winter that begins in it.
 */
export function extentOf({ year, month, season, day }: EdtfDate): { readonly first: Day; readonly last: Day } {
  const [firstYear, lastYear] = years(year);
  const months = month ? possible(month.digits, 1, 12) : season ? [1, 14] : [1, 12];
  const days = day ? possible(day.digits, 1, 31) : [1, 31];
  return {
    first: [firstYear, months[0] ?? 1, days[0] ?? 1],
    last: [lastYear, months.at(-1) ?? 12, days.at(-1) ?? 31],
  };
}

/** Whether one day comes before another. */
export function isBefore(a: Day, b: Day): boolean {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
}

function years({ digits, significantDigits }: EdtfYear): [number, number] {
  const isNegative = digits.startsWith('-');
  const plain = digits.replace('-', '');
  const unknown = plain.slice(significantDigits ?? plain.length).length;
  const known = plain.slice(0, plain.length - unknown);
  const least = Number(known.replaceAll('X', '0') + '0'.repeat(unknown));
  const most = Number(known.replaceAll('X', '9') + '9'.repeat(unknown));
  return isNegative ? [-most, -least] : [least, most];
}

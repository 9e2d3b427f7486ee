import { japaneseEras as eras } from '../../time/japanese-eras.ts';
import { chineseNumeral, fromChineseNumerals } from './chinese-numerals.ts';
import type { Readable } from './readable.ts';
import type { StatedDate } from './stated-date.ts';

/*
 * Dates by the eras of Japan since 1868: "昭和三年十一月十日", "明治5年". Since 1873 their months and days are those of our calendar,
 * so that only the year is counted from another beginning. Before, months were those of a lunar calendar, and no day of them is
 * told here: only the year, which is ours but for its last weeks.
 */

/** The first year with the months of our calendar. */
const firstSolarYear = 1873;
/** The first month of a lunar year that may begin in the next year of ours. */
const firstLateMonth = 11;

const number = `(?:\\d{1,2}|${chineseNumeral}{1,3})`;
const date = new RegExp(
  `(?<era>${Object.keys(eras).join('|')})\\s?(?<year>${number}|元)年(?:度)?(?:\\s?(?<leap>閏)?(?<month>${number}|正)月(?:\\s?(?<day>${number}|朔|晦)日?)?)?`,
  'gu',
);

/** A date by an era, in characters of the readable text. */
export interface EraDate extends StatedDate {
  /** Whether its words have a month or a day of the lunar calendar, which are not told. */
  readonly isLunar: boolean;
}

/** The dates by eras of Japan that a text names, in order. */
export function japaneseEraDates({ text }: Pick<Readable, 'text'>): EraDate[] {
  return [...text.matchAll(date)].flatMap(({ 0: { length }, index, groups = {} }) => {
    const { era = '', year = '', month, day, leap } = groups;
    const [before = 0, lastYear = 0] = eras[era] ?? [];
    const count = numberOf(year);
    if (count < 1 || count > lastYear) return [];
    const range = { start: index, end: index + length };
    const own = before + count;
    const months = month === undefined ? undefined : numberOf(month);
    if (own < firstSolarYear) {
      const isLunar = months !== undefined;
      // The lunar calendar ended with the second day of its twelfth month of 明治5年.
      const mayBeNext = own < firstSolarYear - 1 && (months ?? 0) >= firstLateMonth;
      return [own, ...(mayBeNext ? [own + 1] : [])].map((each) => ({ ...range, year: each, isLunar }));
    }
    const days = day === undefined ? undefined : numberOf(day);
    const isDay = months !== undefined && leap === undefined && months >= 1 && months <= 12;
    return {
      ...{ ...range, year: own, isLunar: false },
      ...(isDay && { month: months }),
      ...(isDay && days !== undefined && days >= 1 && days <= 31 && { day: days }),
    };
  });
}

function numberOf(digits: string): number {
  if (digits === '元' || digits === '正') return 1;
  return /\d/u.test(digits) ? Number(digits) : fromChineseNumerals(digits);
}

import { numberOf } from '../../text/digits.ts';
import { overlaps, type Range } from '../../text/ranges.ts';
import { japaneseEras as eras } from '../../time/japanese-eras.ts';
import type { DateParts } from '../search-data.ts';

/** A date in what was typed. */
export interface WrittenDate extends Range {
  readonly date: DateParts;
}

const number = String.raw`\p{Nd}{1,2}`;
const counted = new RegExp(
  `(?<!\\p{Nd})(?:(?<era>${Object.keys(eras).join('|')})\\s?(?<count>${number}|元)年|(?<year>\\p{Nd}{4})\\s?[年년])` +
    `(?:\\s?(?<month>${number})\\s?[月월](?:\\s?(?<day>${number})\\s?[日号號일])?)?` +
    `|(?<!\\p{Nd})(?<onlyMonth>${number})\\s?[月월](?:\\s?(?<onlyDay>${number})\\s?[日号號일])?`,
  'gu',
);
const decade = /(?<![\p{L}\p{N}])(?<years>\p{Nd}{3}0)(?:年代|년대|(?:['’]?s|er|[-‐‑]?(?:е|х|ті|их|те))(?![\p{L}\p{N}]))/gu;

/** Dates of which each number is followed by what it counts (1978年10月12日, 昭和3年, 9월 27일), and decades (1960s, 1960年代). */
export function countedDates(typed: string): WrittenDate[] {
  const decades = [...typed.matchAll(decade)].map(({ index, 0: whole, groups = {} }) => ({
    ...{ start: index, end: index + whole.length },
    date: { decade: numberIn(groups['years']) },
  }));
  const dates = [...typed.matchAll(counted)].map(({ index, 0: whole, groups = {} }) => ({
    ...{ start: index, end: index + whole.length },
    date: dateOf(groups),
  }));
  const isFree = (date: Range) => !decades.some((each) => overlaps(each, date));
  return [...decades, ...dates.filter(isFree)].toSorted((a, b) => a.start - b.start);
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): DateParts {
  const { era = '', count, year, month, day, onlyMonth, onlyDay } = groups;
  const counts = count === '元' ? 1 : numberIn(count);
  return {
    year: counts === undefined ? numberIn(year) : (eras[era]?.[0] ?? 0) + counts,
    month: numberIn(month ?? onlyMonth),
    day: numberIn(day ?? onlyDay),
  };
}

function numberIn(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : numberOf(digits);
}

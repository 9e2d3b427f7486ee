import { daysToCivil } from '../../time/civil.ts';
import { julian } from '../calendars/julian.ts';
import type { Readable } from './readable.ts';
import type { StatedDate } from './stated-date.ts';

/*
 * Days of the Rumi calendar of the Ottoman Empire, in any language: "31 Mart 1325" is the 13th of April 1909. Its months were those
 * of the Julian calendar, its years began in March and were counted 584 less, until 1333 (1917) took the days of ours.
 */

const months = [
  'kanun-?i?[\\s-]?sani|ocak',
  'subat',
  ...['mart', 'nisan', 'mayis', 'haziran', 'temmuz', 'agustos', 'eylul'],
  ...['tesrin-?i?[\\s-]?evvel|ekim', 'tesrin-?i?[\\s-]?sani|kasim', 'kanun-?i?[\\s-]?evvel|aralik'],
];
const date = new RegExp(
  `(?<![\\p{L}\\d.,:])(?<day>[12]\\d|3[01]|0?[1-9])\\s(?:${months.map((name, at) => `(?<m${at + 1}>${name})`).join('|')})\\s(?<year>12[5-9]\\d|13[0-3]\\d|134[01])(?!\\d)`,
  'gu',
);

const firstYear = 1256;
const firstOfOurDays = 1333;
const behindOurs = 584;

/** The days of the Rumi calendar that a text may name, as days of ours, in characters of the readable text. */
export function rumiDates({ text }: Pick<Readable, 'text'>): StatedDate[] {
  return [...text.matchAll(date)].flatMap(({ 0: { length }, index, groups = {} }) => {
    const [own, day] = [Number(groups['year']), Number(groups['day'])];
    const month = months.findIndex((_, at) => groups[`m${at + 1}`] !== undefined) + 1;
    if (own < firstYear) return [];
    const range = { start: index, end: index + length };
    if (own >= firstOfOurDays) return { ...range, year: own + behindOurs, month, day };
    const year = own + behindOurs + (month < 3 ? 1 : 0);
    return { ...range, ...daysToCivil(julian.toDays({ year, month, day })) };
  });
}

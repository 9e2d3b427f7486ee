import { readable } from '../reading/readable.ts';
import type { StatedDate } from '../reading/stated-dates.ts';
import type { CalendarId } from './calendars.ts';

/*
 * Dates in words of calendars whose years have one or two digits, which as numbers of our calendar would be days:
 * "昭和三年十一月十日", "民國34年", "9 thermidor an II".
 */

/** The dates of such a calendar that a text names; undefined if its years are longer. */
export function eraDates(text: string, id: CalendarId): StatedDate[] | undefined {
  const era = eras[id];
  if (era === undefined && id !== 'french-republican') return undefined;
  const { text: words, offsets } = readable(text);
  const pattern = era === undefined ? republican : new RegExp(`(?:${era})${eastern}`, 'gu');
  return [...words.matchAll(pattern)].map(({ 0: { length }, index, groups = {} }) => {
    const month = era === undefined ? republicanMonth(groups) : numberOf(groups['month']);
    const day = numberOf(groups['day']);
    return {
      ...{ start: offsets[index] ?? 0, end: (offsets[index + length - 1] ?? 0) + 1, year: numberOf(groups['year']) ?? 0 },
      ...(month && { month }),
      ...(day && { day }),
    };
  });
}

const eras: Partial<Readonly<Record<CalendarId, string>>> = {
  roc: '民[国國]|minguo\\s',
  'japanese-meiji': '明治|meiji\\s',
  'japanese-taisho': '大正|taisho\\s',
  'japanese-showa': '昭和|showa\\s',
  'japanese-heisei': '平成|heisei\\s',
  'japanese-reiwa': '令和|reiwa\\s',
};

const numerals = '〇零一二三四五六七八九';
const numeral = `[\\d${numerals}十廿卅]{1,5}`;
const eastern = `\\s?(?<year>${numeral}|元)年?(?:\\s?(?<month>${numeral})月(?:\\s?(?<day>${numeral})日)?)?`;

const republicanMonths = [
  ...['vendemiaire', 'brumaire', 'frimaire', 'nivose', 'pluviose', 'ventose', 'germinal', 'floreal', 'prairial', 'messidor'],
  ...['thermidor', 'fructidor'],
];
const republican = new RegExp(
  `(?:(?<day>\\d{1,2})(?:er|e|th|st|nd|rd)?\\s(?:de\\s|of\\s)?)?(?:(?:(?<month>${republicanMonths.join('|')})|(?<last>jours?\\scomplementaires?|sans-?culottides?)),?\\s(?:de\\s|of\\s)?)?(?:l'an|an|the year|year)\\s(?<year>\\d{1,2}|[ivx]{1,4})(?![\\p{L}\\d])`,
  'gu',
);

/** The days behind the twelfth month are a thirteenth. */
function republicanMonth({ month = '', last }: Readonly<Record<string, string | undefined>>): number {
  return last === undefined ? republicanMonths.indexOf(month) + 1 : republicanMonths.length + 1;
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv'];

function numberOf(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  if (digits === '元') return 1;
  if (/^\d+$/u.test(digits)) return Number(digits);
  if (/^[ivx]+$/u.test(digits)) return Math.max(0, romans.indexOf(digits));
  const plain = digits.replace('廿', '二十').replace('卅', '三十');
  const valueOf = (each: string) => (/\d/u.test(each) ? Number(each) : Math.max(0, Array.from(numerals).indexOf(each) - 1));
  const [tens = '', ones] = plain.split('十');
  if (ones === undefined) return Number(Array.from(plain, valueOf).join(''));
  return (tens === '' ? 1 : valueOf(tens)) * 10 + (ones === '' ? 0 : valueOf(ones));
}

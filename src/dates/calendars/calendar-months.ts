import { dayLength } from '../../time/midnight.ts';
import { monthNames } from '../month-names.ts';
import { type CalendarId, calendars } from './calendars.ts';

/** The English names of the months of a year, in their order. A Hebrew leap year has one more. */
export function monthsOf(id: CalendarId, year: number): readonly string[] {
  if (id === 'french-republican') return republicanMonths;
  if (!hasOwnMonths(id)) return monthNames;
  const { monthsIn, toDays } = calendars[id];
  const format = formatOf(id);
  return Array.from({ length: monthsIn(year) }, (_, index) =>
    format.format(toDays({ year, month: index + 1, day: 1 }) * dayLength),
  );
}

/** The number of a month of a year by its English name, in any usual spelling; undefined if the year has no such month. */
export function monthNamed(name: string, id: CalendarId, year: number): number | undefined {
  const plain = plainName(name);
  const at = monthsOf(id, year).findIndex((month) => spellingsOf(month).includes(plain));
  return at === -1 ? undefined : at + 1;
}

/** Whether a calendar has other months than January to December. */
function hasOwnMonths(id: CalendarId): boolean {
  return id !== 'julian' && id !== 'buddhist' && id !== 'roc' && !id.startsWith('japanese-');
}

/** The name of a month as authors may write it: its letters alone, with `1` and `2` for the numerals I and II. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/(?<=[\s-])(?:I{1,2})$/iu, ({ length }) => String(length))
    .replace(/[^a-z12]/giu, '')
    .toLowerCase();
}

function spellingsOf(month: string): string[] {
  return [month, ...(otherSpellings[month] ?? [])].map(plainName);
}

const formats = new Map<CalendarId, Intl.DateTimeFormat>();

function formatOf(calendar: CalendarId): Intl.DateTimeFormat {
  const format = formats.get(calendar) ?? new Intl.DateTimeFormat('en', { calendar, month: 'long', timeZone: 'UTC' });
  formats.set(calendar, format);
  return format;
}

const republicanMonths = [
  ...['Vendémiaire', 'Brumaire', 'Frimaire', 'Nivôse', 'Pluviôse', 'Ventôse', 'Germinal', 'Floréal', 'Prairial'],
  ...['Messidor', 'Thermidor', 'Fructidor', 'Complementary Days'],
];

/** Spellings that are usual in English besides the one that `Intl` has. */
export const otherSpellings: Readonly<Record<string, readonly string[]>> = {
  ...{ Tishri: ['Tishrei', 'Tishre'], Heshvan: ['Cheshvan', 'Hesvan', 'Marheshvan', 'Marcheshvan'], Kislev: ['Chislev'] },
  ...{ Tevet: ['Tebet', 'Tebeth', 'Teves'], Shevat: ['Shvat', 'Shebat', 'Sebat'], 'Adar I': ['Adar Rishon', 'Adar Aleph'] },
  ...{
    'Adar II': ['Adar Sheni', 'Adar Bet'],
    Nisan: ['Nissan'],
    Iyar: ['Iyyar'],
    Tamuz: ['Tammuz'],
    Av: ['Ab', 'Menachem Av'],
  },
  ...{ Muharram: ['Moharram'], Ramadan: ['Ramadhan', 'Ramazan'], Shawwal: ['Shawal'] },
  'Rabiʻ I': ['Rabi al-Awwal', 'Rabi ul-Awwal', 'Rabi al-Ula'],
  'Rabiʻ II': ['Rabi al-Thani', 'Rabi ath-Thani', 'Rabi al-Akhir', 'Rabi ul-Akhir'],
  'Jumada I': ['Jumada al-Ula', 'Jumada al-Awwal', 'Jumada ul-Awwal'],
  'Jumada II': ['Jumada al-Akhira', 'Jumada al-Thani', 'Jumada ath-Thaniya', 'Jumada ul-Akhir'],
  'Dhuʻl-Qiʻdah': ['Dhu al-Qadah', 'Dhu al-Qidah', 'Dhul Qada', 'Zilqad'],
  'Dhuʻl-Hijjah': ['Dhu al-Hijjah', 'Dhu al-Hijja', 'Dhul Hijja', 'Zilhijja', 'Zilhajj'],
  ...{ Mordad: ['Amordad'], Dey: ['Dai'], Thermidor: ['Fervidor'] },
  'Complementary Days': ['Complementary', 'Sansculottides', 'Jours complémentaires'],
};

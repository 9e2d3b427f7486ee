import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../../../src/dates/calendars/calendar.ts';
import { monthsOf, otherSpellings } from '../../../../src/dates/calendars/calendar-months.ts';
import { type CalendarId, calendarIds, calendars } from '../../../../src/dates/calendars/calendars.ts';
import { readCalendarDate } from '../../../../src/dates/calendars/read-calendar-date.ts';
import { civilToDays } from '../../../../src/time/civil.ts';
import { dayLength } from '../../../../src/time/midnight.ts';
import { knownDays } from './known-days.cases.ts';

const all: Readonly<Record<CalendarId, Calendar>> = calendars;

/** A day of a calendar, in the years that it takes. */
function anyDay(id: CalendarId): fc.Arbitrary<number> {
  const { firstYear, lastYear, firstDay, lastDay, toDays, monthsIn, daysIn } = all[id];
  const months = monthsIn(lastYear);
  return fc.integer({
    min: firstDay ?? toDays({ year: firstYear, month: 1, day: 1 }),
    max: lastDay ?? toDays({ year: lastYear, month: months, day: daysIn(lastYear, months) }),
  });
}

describe('days of other calendars', () => {
  it.each(knownDays)('%s %s is %s: %s', (id, written, gregorian) => {
    expect(readCalendarDate(written, id)).toMatchObject({ ok: true, date: { edtf: gregorian } });
  });

  it.each(calendarIds)('come back from a day to the same day: %s', (id) => {
    const { firstYear, lastYear, toDays, fromDays, monthsIn, daysIn } = all[id];
    fc.assert(
      fc.property(anyDay(id), (days) => {
        const { year, month, day } = fromDays(days);
        expect(toDays({ year, month, day })).toBe(days);
        expect(year).toBeGreaterThanOrEqual(firstYear);
        expect(year).toBeLessThanOrEqual(lastYear);
        expect(month).toBeLessThanOrEqual(monthsIn(year));
        expect(day).toBeLessThanOrEqual(daysIn(year, month));
      }),
    );
  });

  it.each(calendarIds)('follow one another without a gap: %s', (id) => {
    const { toDays, daysIn, monthsIn, fromDays, lastYear } = all[id];
    fc.assert(
      fc.property(anyDay(id), (days) => {
        const { year, month } = fromDays(days);
        const next = month < monthsIn(year) ? { year, month: month + 1 } : { year: year + 1, month: 1 };
        if (next.year > lastYear) return;
        expect(toDays({ ...next, day: 1 })).toBe(toDays({ year, month, day: 1 }) + daysIn(year, month));
      }),
    );
  });
});

/** Calendars that `Intl` has too. Its era begins there where a Japanese year of another era is asked for. */
const ofIntl = calendarIds.filter((id) => id !== 'julian' && id !== 'french-republican');

describe('Intl', () => {
  it.each(ofIntl)('has the same days: %s', (id) => {
    const calendar = id.startsWith('japanese-') ? 'japanese' : id;
    const options = { calendar, numberingSystem: 'latn', timeZone: 'UTC' } as const;
    const numeric = new Intl.DateTimeFormat('en', { ...options, year: 'numeric', month: 'numeric', day: 'numeric' });
    const named = new Intl.DateTimeFormat('en', { ...options, month: 'long' });
    fc.assert(
      fc.property(anyDay(id), (days) => {
        // `Intl` counts in the Julian calendar before its reform where months are those of the Gregorian one.
        if (days < civilToDays(1582, 10, 15) && !all[id].otherYears.includes('leap')) return;
        const { year, month, day } = all[id].fromDays(days);
        const parts = new Map(numeric.formatToParts(days * dayLength).map(({ type, value }) => [type as string, value]));
        expect(Number(parts.get('day'))).toBe(day);
        if (!id.startsWith('japanese-')) expect(Number(parts.get('year'))).toBe(year);
        expect(named.format(days * dayLength)).toBe(monthsOf(id, year)[month - 1]);
      }),
    );
  });

  it('names each month for which other spellings are known', () => {
    const names = new Set(
      calendarIds.flatMap((id) =>
        [all[id].firstYear, all[id].firstYear + 1, all[id].firstYear + 2].flatMap((year) => monthsOf(id, year)),
      ),
    );
    expect(Object.keys(otherSpellings).filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('the Julian calendar', () => {
  it('has the days of the formula of the Julian day number', () => {
    fc.assert(
      fc.property(anyDay('julian'), (days) => {
        const { year, month, day } = calendars.julian.fromDays(days);
        expect(days + daysFromJulianPeriod).toBe(julianDayNumber(year, month, day));
      }),
    );
  });
});

/** The Julian day number of 1970-01-01. */
const daysFromJulianPeriod = 2_440_588;

/** Jean Meeus, "Astronomical Algorithms" (1998), chapter 7, at noon; `floor` instead of `INT` for years before -4712. */
function julianDayNumber(year: number, month: number, day: number): number {
  const [y, m] = month <= 2 ? [year - 1, month + 12] : [year, month];
  return Math.floor(365.25 * (y + 4716)) + Math.floor(30.6001 * (m + 1)) + day - 1524;
}

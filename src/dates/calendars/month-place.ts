import type { CalendarId } from './calendars.ts';
import { calendars } from './calendars.ts';

/** The place of Adar II, or of the only Adar, among all months that a Hebrew year can have. */
const adar = 7;

/**
 * The place of a month among all that a year of its calendar can have, from 1, so that a month has the same in every year. It
 * differs from its number for Hebrew months alone, of which only a leap year has the sixth.
 */
export function monthPlace(id: CalendarId, year: number, month: number): number {
  const isShort = id === 'hebrew' && calendars[id].monthsIn(year) === 12;
  return isShort && month >= adar - 1 ? month + 1 : month;
}

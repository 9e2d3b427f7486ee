import { civilToDays, daysToCivil } from '../../time/civil.ts';
import type { StatedDate } from './stated-date.ts';

/**
 * Dates that words name, and with each end of a day ("on 6 January at 24:00", "at midnight") the beginning of the next, which is
 * the same time and the only one that an author can write.
 */
export function withEndsOfDays(stated: readonly StatedDate[]): StatedDate[] {
  return stated.flatMap((date) => (date.hour === 24 ? [date, ...beginningOfNext(date)] : [date]));
}

function beginningOfNext(date: StatedDate): StatedDate[] {
  const { year, month, day } = date;
  const beginning = { ...date, hour: 0 };
  if (day === undefined) return [beginning];
  // Without its year, February has 28 or 29 days; without its month, a day may be the last.
  if (month === undefined || (year === undefined && month === 2 && day > 27)) return [];
  const next = daysToCivil(civilToDays(year ?? 2001, month, day) + 1);
  return [{ ...beginning, month: next.month, day: next.day, ...(year !== undefined && { year: next.year }) }];
}

/**
 * The calendar that dates are counted in, for any year: the proleptic Gregorian one, with a year 0. JavaScript's own dates end
 * 100,000,000 days from 1970, in 271,822 BC and AD 275,760, and take the years 0 to 99 for those of the last century.
 *
 * Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), `days_from_civil` and `civil_from_days`: a year is
 * counted from the 1st of March, so that a leap day is its last, in eras of 400 years, which have all the same length.
 */

/** A day by its year, its month from 1 and its day of the month. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const daysPerEra = 146_097;
/** From the 1st of March of the year 0 to the 1st of January 1970. */
const epochDays = 719_468;

/** Days from 1970-01-01 to a day. A month or day beyond its year or month counts on into the next or the one before. */
export function civilToDays(year: number, month = 1, day = 1): number {
  const years = year + Math.floor((month - 1) / 12) - (isBeforeMarch(month) ? 1 : 0);
  const era = Math.floor(years / 400);
  const yearOfEra = years - era * 400;
  const monthFromMarch = (((month - 3) % 12) + 12) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - epochDays + day - 1;
}

/** The day that lies so many days from 1970-01-01; a part of a day is left out. */
export function daysToCivil(days: number): CivilDay {
  const fromMarch = Math.floor(days) + epochDays;
  const era = Math.floor(fromMarch / daysPerEra);
  const dayOfEra = fromMarch - era * daysPerEra;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

function isBeforeMarch(month: number): boolean {
  return (((month - 1) % 12) + 12) % 12 < 2;
}

import { daysToCivil } from '../../time/civil.ts';

/** A day in EDTF, given by the days from 1970-01-01. Its year has four digits. */
export function gregorianDay(days: number): string {
  const { year, month, day } = daysToCivil(days);
  return `${year < 0 ? '-' : ''}${padded(Math.abs(year), 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

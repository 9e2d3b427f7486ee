import { civilToDays, daysToCivil } from '../../time/civil.ts';

/** The day after one of any year: `2022-01-01` after `2021-12-31`; undefined after what is no day. */
export function dayAfter(date: string): string | undefined {
  const [, sign = '', year, month, day] = /^(-?)(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? [];
  if (day === undefined) return undefined;
  const next = daysToCivil(civilToDays(Number(sign + (year ?? '')), Number(month), Number(day)) + 1);
  const digits = (number: number, count: number) => String(Math.abs(number)).padStart(count, '0');
  return `${next.year < 0 ? '-' : ''}${digits(next.year, 4)}-${digits(next.month, 2)}-${digits(next.day, 2)}`;
}

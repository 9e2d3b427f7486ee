import { expect, test } from 'vitest';
import { addressDate, firstDate } from '../../../../src/timeline/calendar/address-date.ts';
import type { Calendar } from '../../../../src/timeline/calendar/calendar.ts';
import { minutesAround } from '../../../../src/timeline/calendar/whole-units.ts';
import { calendars } from './some-calendars.ts';

test.each([
  ['UTC', '2021-11-06T14:00:30', '2021-11-06T14:59:42', '2021-11-06T14:00', '2021-11-06T15:00'],
  ['UTC', '2021-11-06T14:00', '2021-11-06T15:00', '2021-11-06T14:00', '2021-11-06T15:00'],
  ['New York', '2021-11-06T14:00:30', '2021-11-07', '2021-11-06T14:00', '2021-11-07'],
  ['days', '-0043-03-15', '2021-11-07', '-0043-03-15', '2021-11-07'],
  ['Monrovia', '1971-05-04', '1972-01-06T23:59:30', '1971-05-04', '1972-01-07'],
] as const)('by %s the whole minutes from %s to %s are from %s to %s', (name, from, to, first, last) => {
  const calendar = calendars[name] as Calendar;
  const at = (date: string) => addressDate(date, calendar)?.from ?? Number.NaN;
  const around = minutesAround({ from: at(from), to: at(to) }, calendar);
  expect([around.from, around.to].map((each) => firstDate(each, calendar))).toEqual([first, last]);
});

import { expect, test } from 'vitest';
import { type Calendar, dayOf, isShortest } from '../../../../src/timeline/calendar/calendar.ts';
import { calendars } from './some-calendars.ts';

test.for([
  ['days', 1, true],
  ['days', 2, false],
  ['UTC', 5 / 1440, true],
  ['UTC', 6 / 1440, false],
  ['New York', 5 / 1440, true],
  ['New York', 1, false],
] as const)('a window by %s of %d days is as short as can be, whenever it is: %s', ([name, length, isSo]) => {
  for (const year of [-16_999, -43, 79, 1667, 1969, 2019, 2021])
    for (let minute = 0; minute < 1440; minute += 7) {
      const [day, hour] = [dayOf(year, 4, 4), minute / 1440];
      const window = { from: day + hour, to: day + (hour + length) };
      expect(isShortest(window, calendars[name] as Calendar)).toBe(isSo);
    }
});

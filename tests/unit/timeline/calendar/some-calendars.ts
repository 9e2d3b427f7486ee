import fc from 'fast-check';
import { midnight } from '../../../../src/time/midnight.ts';
import { zoneOffsets } from '../../../../src/time/zone-offsets.ts';
import { type Calendar, calendarOf, dayOf } from '../../../../src/timeline/calendar/calendar.ts';

const inZone = (timeZone: string) =>
  calendarOf({ isTimed: true, offsets: zoneOffsets(timeZone, midnight(1900), midnight(2040)) });

/** Of days; of times in UTC; of zones that are put forward and back by an hour, by half an hour, at midnight, and over a day. */
export const calendars: Readonly<Record<string, Calendar>> = {
  days: calendarOf({}),
  UTC: calendarOf({ isTimed: true }),
  'UTC to the second': calendarOf({ isTimed: true, isToSecond: true }),
  'New York to the second': calendarOf({
    isTimed: true,
    isToSecond: true,
    hours: 12,
    offsets: zoneOffsets('America/New_York', midnight(1900), midnight(2040)),
  }),
  'UTC by twelve hours': calendarOf({ isTimed: true, hours: 12 }),
  'New York': inZone('America/New_York'),
  'Lord Howe': inZone('Australia/Lord_Howe'),
  Havana: inZone('America/Havana'),
  Apia: inZone('Pacific/Apia'),
  Monrovia: inZone('Africa/Monrovia'),
};

/** Where clocks are put forward and back, eras and centuries turn, or nothing is known to happen. */
const turns = [
  ...[dayOf(2021, 10, 7), dayOf(2021, 2, 14), dayOf(2011, 11, 30), dayOf(1972, 0, 7)],
  ...[dayOf(1), dayOf(0), dayOf(-43), dayOf(1000), dayOf(-499), dayOf(1969, 6, 20)],
];

/** Windows of all lengths, from five minutes to some hundred thousand years. */
export const anyWindow = fc
  .record({
    at: fc.constantFrom(...turns),
    share: fc.double({ min: -1, max: 0.2, noNaN: true }),
    magnitude: fc.double({ min: Math.log10(5 / 1440), max: 8, noNaN: true }),
  })
  .map(({ at, share, magnitude }) => ({ from: at + share * 10 ** magnitude, to: at + (share + 1) * 10 ** magnitude }));

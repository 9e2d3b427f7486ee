import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressDate, firstDate, lastDate } from '../../../../src/timeline/calendar/address-date.ts';
import { type Calendar, dayOf } from '../../../../src/timeline/calendar/calendar.ts';
import { spanWords } from '../../../../src/timeline/calendar/span-words.ts';
import { wholeUnits } from '../../../../src/timeline/calendar/whole-units.ts';
import { readView, writeView } from '../../../../src/timeline/query.ts';
import { anyWindow, calendars } from './some-calendars.ts';

const bounds = { from: dayOf(-300_000), to: dayOf(300_000) };

test.each(Object.entries(calendars))('a window at rest by %s comes back from its address, and rests there', (_, calendar) => {
  fc.assert(
    fc.property(anyWindow, (window) => {
      const rest = wholeUnits(window, bounds, calendar);
      expect(rest.to).toBeGreaterThan(rest.from);
      expect(wholeUnits(rest, bounds, calendar)).toEqual(rest);
      const view = { window: rest, lanes: 'topic', isEven: false, selected: undefined } as const;
      const address = writeView(view, { pathname: '/', search: '' }, calendar);
      expect(readView(new URL(address, 'http://localhost'), calendar).window).toEqual(rest);
    }),
    { numRuns: 400 },
  );
});

const written = {
  'whole days': ['UTC', '2021-01-06', '2021-01-07', '2021-01-06', '2021-01-06', '6 January 2021'],
  'minutes of a day': [
    'UTC',
    '2021-01-06T14:11',
    '2021-01-06T14:30',
    '2021-01-06T14:11',
    '2021-01-06T14:30',
    '6 January 2021, 14:11 to 14:30',
  ],
  'until midnight': [
    'UTC',
    '2021-01-06T22:00',
    '2021-01-07',
    '2021-01-06T22:00',
    '2021-01-06',
    '6 January 2021, 22:00 to 24:00',
  ],
  'over midnight': [
    'UTC',
    '2021-01-06T22:00',
    '2021-01-07T02:00',
    '2021-01-06T22:00',
    '2021-01-07T02:00',
    '6 Jan 22:00 to 7 Jan 2021 02:00',
  ],
  'an hour by the clock of a zone': [
    'New York',
    '2021-01-06T19:11Z',
    '2021-01-06T20:00Z',
    '2021-01-06T14:11',
    '2021-01-06T15:00',
    '6 January 2021, 14:11 to 15:00',
  ],
  'the second of two hours': [
    'New York',
    '2021-11-07T06:00Z',
    '2021-11-07T06:30Z',
    '2021-11-07T01:00-05:00',
    '2021-11-07T01:30-05:00',
    '7 November 2021, 01:00 (UTC−5) to 01:30 (UTC−5)',
  ],
  'a day that has 25 hours': ['New York', '2021-11-07', '2021-11-08', '2021-11-07', '2021-11-07', '7 November 2021'],
  'a day that begins at one o’clock': ['Havana', '2021-03-14', '2021-03-15', '2021-03-14', '2021-03-14', '14 March 2021'],
  'years before our era': ['days', '-0043-03-15', '0001', '-0043-03-15', '0000-12-31', 'March 44 BC to December 1 BC'],
  'years long before our era': ['days', '-5000', '2000', '-5000-01-01', '1999-12-31', '5001 BC to 1999'],
} as const;

for (const [name, [calendar, from, to, first, last, words]] of Object.entries(written))
  test(`writes and says ${name}`, () => {
    const tells = calendars[calendar] as Calendar;
    const window = { from: addressDate(from, tells)?.from ?? 0, to: addressDate(to, tells)?.from ?? 0 };
    expect([firstDate(window.from, tells), lastDate(window.to, tells)]).toEqual([first, last]);
    if (window.to - window.from < 92 || window.to - window.from > 36_500) expect(spanWords(window, tells)).toBe(words);
  });

const read = {
  '2021-01-06T14:11': '2021-01-06T14:11:00.000Z',
  '2021-01-06T14:11:30': '2021-01-06T14:11:30.000Z',
  '2021-01-06T14:11Z': '2021-01-06T14:11:00.000Z',
  '2021-01-06T14:11-05:00': '2021-01-06T19:11:00.000Z',
  '2021-01-06T14:11 04:00': '2021-01-06T10:11:00.000Z',
  'Y-50000': '-050000-01-01T00:00:00.000Z',
} as const;

for (const [text, instant] of Object.entries(read))
  test(`reads ${text}`, () =>
    expect(new Date(Math.round((addressDate(text, calendars['UTC'])?.from ?? 0) * 86_400_000)).toISOString()).toBe(instant));

const ignored = [
  '2021-01-06T24:00',
  '2021-01-06T14:60',
  '2021-01-06T14',
  '2021-02-29T14:11',
  '2021T14:11',
  '14:11',
  '12345678901',
  '',
];

for (const text of ignored)
  test(`ignores ${text || 'nothing'}`, () => expect(addressDate(text, calendars['UTC'])).toBe(undefined));

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressDate } from '../../../../src/timeline/calendar/address-date.ts';
import { type Calendar, dayOf, partsOf, plainDays } from '../../../../src/timeline/calendar/calendar.ts';
import { ticksOf } from '../../../../src/timeline/calendar/ticks.ts';
import { readTypedDate } from '../../../../src/timeline/typed/typed-date.ts';
import { anyWindow, calendars } from './some-calendars.ts';

const at = (date: string, calendar = plainDays) => addressDate(date, calendar)?.from ?? Number.NaN;

const cases = {
  'years from afar': ['days', '1988-01-01', '2021-01-01', 500, ['1990', '1995', '2000', '2005', '2010', '2015', '2020']],
  quarters: ['days', '1988-01-01', '1989-02-01', 400, ['1988', 'Apr', 'July', 'Oct', '1989']],
  days: ['days', '2020-09-27', '2020-10-01', 300, ['27 Sept 2020', '28 Sept', '29 Sept', '30 Sept', '1 Oct']],
  'no hours where dates have no time': ['days', '2020-09-27', '2020-09-28', 1200, ['27 Sept 2020', '28 Sept']],
  minutes: [
    'UTC',
    '2021-01-06T14:11',
    '2021-01-06T14:16',
    500,
    ['6 Jan 2021 14:11', '14:12', '14:13', '14:14', '14:15', '14:16'],
  ],
  'seconds, where dates have some': [
    'UTC to the second',
    '2021-01-06T14:11',
    '2021-01-06T14:12',
    500,
    ['6 Jan 2021 14:11', '14:11:10', '14:11:20', '14:11:30', '14:11:40', '14:11:50', '14:12'],
  ],
  'seconds of the hour that comes twice': [
    'New York to the second',
    '2021-11-07T01:59-04:00',
    '2021-11-07T01:00-05:00',
    260,
    ['7 Nov 2021 1:59\u00A0am (UTC−4)', '1:59:30\u00A0am (UTC−4)', '1:00\u00A0am (UTC−5)'],
  ],
  'no seconds where dates have minutes alone': [
    'UTC',
    '2021-01-06T14:11',
    '2021-01-06T14:12',
    1500,
    ['6 Jan 2021 14:11', '14:12'],
  ],
  'hours, with each day at its first': [
    'UTC',
    '2021-01-06T22:00',
    '2021-01-07T02:00',
    300,
    ['6 Jan 2021 22:00', '23:00', '7 Jan', '01:00', '02:00'],
  ],
  'hours by the clock of a zone': [
    'New York',
    '2021-01-06T10:00',
    '2021-01-06T14:00',
    180,
    ['6 Jan 2021 10:00', '12:00', '14:00'],
  ],
  'an hour that comes twice': [
    'New York',
    '2021-11-07',
    '2021-11-07T03:00',
    300,
    ['7 Nov 2021', '01:00 (UTC−4)', '01:00 (UTC−5)', '02:00', '03:00'],
  ],
  'an hour that is left out': ['New York', '2021-03-14', '2021-03-14T04:00', 250, ['14 Mar 2021', '01:00', '03:00', '04:00']],
  'a day that is left out': [
    'Apia',
    '2011-12-28',
    '2012-01-02',
    300,
    ['28 Dec 2011', '29 Dec', '31 Dec', '1 Jan 2012', '2 Jan'],
  ],
  'the turn of our era, without a year 0': [
    'days',
    '-0003-01-01',
    '0004-01-01',
    420,
    ['4 BC', '3 BC', '2 BC', '1 BC', 'AD 1', '2', '3', '4'],
  ],
  'every second year at that turn': ['days', '-0006-01-01', '0006-01-01', 400, ['6 BC', '4 BC', '2 BC', 'AD 1', '4', '6']],
  centuries: ['days', '-0250-01-01', '0350-01-01', 420, ['200 BC', '100 BC', 'AD 1', '100', '200', '300']],
  'thousands of years': [
    'days',
    '-8500-01-01',
    '2020-01-01',
    400,
    ['8000 BC', '6000 BC', '4000 BC', '2000 BC', 'AD 1', '2000'],
  ],
} as const;

for (const [name, [calendar, from, to, width, labels]] of Object.entries(cases))
  test(`ticks: ${name}`, () => {
    const tells = calendars[calendar] as Calendar;
    const window = { from: at(from, tells), to: at(to, tells) };
    expect(ticksOf(window, width, tells).map(({ label }) => label)).toEqual(labels);
  });

test.each(Object.entries(calendars))('ticks by %s are in order, in the window, and never crowded', (_, calendar) => {
  fc.assert(
    fc.property(anyWindow, fc.integer({ min: 300, max: 1400 }), (window, width) => {
      const ticks = ticksOf(window, width, calendar);
      for (const [index, tick] of ticks.entries()) {
        expect(tick.at).toBeGreaterThanOrEqual(window.from);
        expect(tick.at).toBeLessThanOrEqual(window.to);
        const before = ticks[index - 1];
        // Where a clock is put back by half an hour, the same minutes follow so much sooner.
        if (before)
          expect(((tick.at - before.at) / (window.to - window.from)) * width).toBeGreaterThan(calendar.clock ? 0 : 30);
      }
    }),
    { numRuns: 200 },
  );
});

test.each(Object.entries(calendars))('a label by %s says the very time at which its tick stands', (_, calendar) => {
  fc.assert(
    fc.property(anyWindow, fc.integer({ min: 300, max: 1400 }), (window, width) => {
      let said = '';
      for (const { at: place, label } of ticksOf(window, width, calendar)) {
        said = whole(label, said, place, calendar);
        const read = readTypedDate(said, ['en'], calendar);
        expect('problem' in read ? `${said}: ${read.problem}` : read.from).toBe(place);
      }
    }),
    { numRuns: 200 },
  );
});

/** What a reader takes a label for: what it leaves out is as in the one before. */
function whole(label: string, before: string, place: number, calendar: Calendar): string {
  if (/^\d{1,2}:\d{2}/u.test(label)) return `${before.replace(/ \d{1,2}:\d{2}.*$/u, '')} ${label}`;
  const year = /(?:AD )?[\d,]+(?: BC)?$/u.exec(before.replace(/ \d{1,2}:\d{2}.*$/u, ''))?.[0] ?? '';
  if (/^(?:AD )?[\d,]+(?: BC)?$/u.test(label)) return /BC|AD/u.test(label) ? label : `AD ${label}`;
  const [dated = '', time = ''] = label.split(/ (?=\d{1,2}:\d{2})/u);
  const isDated = /[A-Z][a-z]+ (?:\d+|\d+ BC)$/u.test(dated);
  const era = isDated
    ? dated.replace(/([A-Za-z]+) (\d+)$/u, '$1 AD $2')
    : `${dated} ${year.includes('BC') || year.includes('AD') ? year : `AD ${year}`}`;
  expect(partsOf(place, calendar).month).toBeGreaterThan(0);
  return time === '' ? era : `${era} ${time}`;
}

test('at any width of window, steps grow with it', () => {
  const labels = [-3, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8].map(
    (magnitude) => ticksOf({ from: 0, to: 10 ** magnitude }, 900, calendars['UTC']).length,
  );
  for (const count of labels) expect(count).toBeLessThan(24);
  expect(dayOf(1970)).toBe(0);
});

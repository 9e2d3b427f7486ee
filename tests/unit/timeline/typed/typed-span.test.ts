import { describe, expect, test } from 'vitest';
import { midnight } from '../../../../src/time/midnight.ts';
import { zoneOffsets } from '../../../../src/time/zone-offsets.ts';
import { addressDate, firstDate as dateOf, firstDate, lastDate } from '../../../../src/timeline/calendar/address-date.ts';
import { calendarOf, daysOf } from '../../../../src/timeline/calendar/calendar.ts';
import { readTypedSpan } from '../../../../src/timeline/typed/typed-span.ts';

const archive = { from: daysOf({ year: 1820 })?.from ?? 0, to: daysOf({ year: 2020 })?.to ?? 0 };
const read = (from: string, to: string) => readTypedSpan({ from, to }, ['en'], archive);

const spans = {
  'from a day to a day': ['27 September 2020', '2020-10-10', '2020-09-27', '2020-10-10'],
  'from the first day of a month to the last of a year': ['Sept 2019', '2020', '2019-09-01', '2020-12-31'],
  'one day alone': ['1 Oct 2020', '1 Oct 2020', '2020-10-01', '2020-10-01'],
  'all of the one that is typed': ['1994', ' ', '1994-01-01', '1994-12-31'],
  'all of the one that is typed, in the other field': ['', 'May 1994', '1994-05-01', '1994-05-31'],
  'both dates in one field': ['27 Sept 2020 – 3 Oct 2020', '31 December 2020', '2020-09-27', '2020-10-03'],
  'both dates in the other field, with a hyphen': ['1905', '2020-09-27 - 2020-10-03', '2020-09-27', '2020-10-03'],
  'two dates of one year': ['27 September – 3 October 2020', '', '2020-09-27', '2020-10-03'],
  'two days of one month': ['1–10 Nov 2020', '', '2020-11-01', '2020-11-10'],
  'two years': ['1988–1994', '', '1988-01-01', '1994-12-31'],
  'beyond the archive, as far as some of it lies within': ['480 BC', '1821', '-0479-01-01', '1821-12-31'],
} as const;

describe('a span is read', () => {
  for (const [name, [from, to, first, last]] of Object.entries(spans))
    test(name, () => {
      const span = read(from, to);
      if ('why' in span) throw new Error(span.why.problem);
      expect([dateOf(span.from), dateOf(span.to - 1)]).toEqual([first, last]);
    });
});

test('a field that was not typed in gives way to the other', () => {
  const was = { from: '1 January 1905', to: '31 December 1905' };
  const daysOf = (typed: typeof was) => {
    const span = readTypedSpan(typed, ['en'], archive, was);
    return 'why' in span ? span.why.problem : [dateOf(span.from), dateOf(span.to - 1)];
  };
  expect(daysOf({ ...was, from: '17 Oct 2020' })).toEqual(['2020-10-17', '2020-10-17']);
  expect(daysOf({ ...was, to: '1850' })).toEqual(['1850-01-01', '1850-12-31']);
  expect(daysOf({ ...was, from: '1 May 1905' })).toEqual(['1905-05-01', '1905-12-31']);
  expect(daysOf({ from: '17 Oct 2020', to: '1850' })).toBe('reversed');
});

const refused = {
  'nothing at all': ['', '', 'from', 'unclear'],
  'a first date that is none': ['soon', '2020', 'from', 'unclear'],
  'a last date that is none': ['2020', '3/4/2020', 'to', 'twoWays'],
  'an only date that is none': ['', '27 September', 'to', 'noYear'],
  'three dates in one field': ['1988 – 1990 – 1994', '', 'from', 'unclear'],
  'two words with a dash': ['soon – later', '2020', 'from', 'unclear'],
  'a last date before the first': ['10 Oct 2020', '27 Sept 2020', 'to', 'reversed'],
  'the year before the first': ['2020', '2019', 'to', 'reversed'],
  'before all that there is': ['1700', '1750', 'from', 'beyond'],
  'after all that there is': ['2021', '2021', 'from', 'beyond'],
} as const;

describe('a span is refused, with the field and the reason:', () => {
  for (const [name, [from, to, field, problem]] of Object.entries(refused))
    test(name, () => {
      expect(read(from, to)).toMatchObject({ field, why: { problem } });
    });
});

const afternoon = {
  isTimed: true as const,
  offsets: zoneOffsets('America/New_York', midnight(2020), midnight(2023)),
  from: addressDate('2021-11-06T14:00')?.from ?? 0,
  to: addressDate('2021-11-07T12:00')?.from ?? 0,
};
const was = { from: '6 November 2021 14:00', to: '7 November 2021 07:00' };

const times = {
  'from a time to a time': ['6 Nov 2021 14:11', '2021-11-06T14:30', '2021-11-06T14:11', '2021-11-06T14:30'],
  'a time on the day of the other field': ['14:11', '6 Nov 2021 14:30', '2021-11-06T14:11', '2021-11-06T14:30'],
  'a time on the day before it': ['6 Nov 2021 14:11', '14:30', '2021-11-06T14:11', '2021-11-06T14:30'],
  'times alone, on the day that the field said': ['14:11', '2:30 pm', '2021-11-06T14:11', '2021-11-06T14:30'],
  'times alone in one field': ['14:11 – 14:30', was.to, '2021-11-06T14:11', '2021-11-06T14:30'],
  'a day and times in one field': ['6 Nov 2021 14:11 – 14:30', was.to, '2021-11-06T14:11', '2021-11-06T14:30'],
  'a time first, and then its day': [
    '14h11, 6 November 2021',
    '6 November 2021 at 14:30',
    '2021-11-06T14:11',
    '2021-11-06T14:30',
  ],
  'a minute': ['6 Nov 2021 14:11', '', '2021-11-06T14:11', '2021-11-06T14:12'],
  'a time until a day ends': ['6 Nov 2021 22:00', '6 Nov 2021', '2021-11-06T22:00', '2021-11-06'],
  'until 24:00': ['6 Nov 2021 22:00', '6 Nov 2021 24:00', '2021-11-06T22:00', '2021-11-06'],
  'a time that comes twice, told apart as it is said': [
    '7 November 2021 01:30 UTC−4',
    '7 November 2021 01:30 UTC−5',
    '2021-11-07T01:30-04:00',
    '2021-11-07T01:30-05:00',
  ],
} as const;

describe('where there are times of day, a span is read', () => {
  for (const [name, [from, to, first, last]] of Object.entries(times))
    test(name, () => {
      const span = readTypedSpan({ from, to }, ['en'], afternoon, was);
      if ('why' in span) throw new Error(span.why.problem);
      const calendar = calendarOf(afternoon);
      expect([firstDate(span.from, calendar), lastDate(span.to, calendar)]).toEqual([first, last]);
    });
});

const refusedTimes = {
  'a time of no day': ['14:11', '14:30', { from: '', to: '' }, 'noDay'],
  'a time in a month': ['Nov 2021 14:11', '', was, 'noDay'],
  'a time that the clock left out': ['14 March 2021 02:30', '', was, 'noSuchTime'],
  'a time that comes twice': ['7 Nov 2021 01:30', '7 Nov 2021 03:00', was, 'twoTimes'],
  'no time': ['7 Nov 2021 25:30', '', was, 'unclear'],
} as const;

describe('and refused:', () => {
  for (const [name, [from, to, before, problem]] of Object.entries(refusedTimes))
    test(name, () => expect(readTypedSpan({ from, to }, ['en'], afternoon, before)).toMatchObject({ why: { problem } }));
});

import { describe, expect, test } from 'vitest';
import { dateOf } from '../../../../src/timeline/query.ts';
import { daysOf } from '../../../../src/timeline/time-span.ts';
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
  'before all that there is': ['1700', '1750', 'from', 'beyond'],
  'after all that there is': ['2021', '2021', 'from', 'beyond'],
} as const;

describe('a span is refused, with the field and the reason:', () => {
  for (const [name, [from, to, field, problem]] of Object.entries(refused))
    test(name, () => {
      expect(read(from, to)).toMatchObject({ field, why: { problem } });
    });
});

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

const refused = {
  'nothing at all': ['', '', 'from', 'unclear'],
  'a first date that is none': ['soon', '2020', 'from', 'unclear'],
  'a last date that is none': ['2020', '3/4/2020', 'to', 'twoWays'],
  'an only date that is none': ['', '27 September', 'to', 'noYear'],
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

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanWords } from '../../../src/timeline/time-span.ts';
import { ticksOf } from '../../../src/timeline/time-ticks.ts';

const at = (date: string) => Date.parse(date) / 86_400_000;
const span = (from: string, to: string) => ({ from: at(from), to: at(to) });

const cases = {
  'years from afar': [span('1988-01-01', '2021-01-01'), 500, ['1990', '1995', '2000', '2005', '2010', '2015', '2020']],
  quarters: [span('1988-01-01', '1989-02-01'), 400, ['1988', 'Apr', 'July', 'Oct', '1989']],
  days: [span('2020-09-27', '2020-10-01'), 300, ['27 Sept 2020', '28 Sept', '29 Sept', '30 Sept', '1 Oct']],
} as const;

for (const [name, [window, width, labels]] of Object.entries(cases))
  test(`ticks: ${name}`, () => expect(ticksOf(window, width).map(({ label }) => label)).toEqual(labels));

test('ticks are in order, in the window, and never crowded', () => {
  const spans = fc.record({ from: fc.integer({ min: -60_000, max: 18_000 }), days: fc.integer({ min: 4, max: 70_000 }) });
  fc.assert(
    fc.property(spans, fc.integer({ min: 300, max: 1400 }), ({ from, days }, width) => {
      const ticks = ticksOf({ from, to: from + days }, width);
      for (const [index, tick] of ticks.entries()) {
        expect(tick.at).toBeGreaterThanOrEqual(from);
        expect(tick.at).toBeLessThanOrEqual(from + days);
        const before = ticks[index - 1];
        if (before) expect(((tick.at - before.at) / days) * width).toBeGreaterThan(35);
      }
    }),
  );
});

const words = {
  '1988 to 1994': span('1988-03-01', '1994-10-01'),
  'March 1989 to January 1990': span('1989-03-05', '1990-01-20'),
  '27 September to 10 November 2020': span('2020-09-27', '2020-11-11'),
  '28 December 2019 to 4 January 2020': span('2019-12-28', '2020-01-05'),
  '4 to 6 October 2020': span('2020-10-04', '2020-10-07'),
  '4 October 2020': span('2020-10-04', '2020-10-05'),
} as const;

for (const [expected, window] of Object.entries(words))
  test(`says ${expected}`, () => expect(spanWords(window)).toBe(expected));

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilToDays, daysToCivil } from '../../../src/time/civil.ts';

const dayLength = 86_400_000;

test('days are those of the dates of the language, wherever it has any', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -271_000, max: 275_000 }),
      fc.integer({ min: -30, max: 30 }),
      fc.integer({ min: -400, max: 400 }),
      (year, month, day) => {
        expect(civilToDays(year, month, day)).toBe(new Date(0).setUTCFullYear(year, month - 1, day) / dayLength);
      },
    ),
    { numRuns: 2000 },
  );
});

test('days and dates lead to each other, millions of years away, too', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400_000_000_000, max: 400_000_000_000 }), (days) => {
      const { year, month, day } = daysToCivil(days);
      expect(civilToDays(year, month, day)).toBe(days);
      expect(daysToCivil(days + 0.999)).toEqual({ year, month, day });
    }),
    { numRuns: 2000 },
  );
});

test.for([
  [0, 1970, 1, 1],
  [-1, 1969, 12, 31],
  [-719_528, 0, 1, 1],
  [-719_529, -1, 12, 31],
  [18_321, 2020, 2, 29],
  [62_090_506_203, 170_000_002, 1, 1],
] as const)('%i days from 1970 is %i-%i-%i', ([days, year, month, day]) => {
  expect(daysToCivil(days)).toEqual({ year, month, day });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statedDates } from '../../../../src/dates/reading/stated-dates.ts';
import { widelyWritten } from '../../../../src/dates/reading/widely-written.ts';
import { anyCharacter } from '../../../support/any-character.ts';
import { shownDate } from './shown-date.ts';
import { inSeveral, stated } from './stated-dates.cases.ts';

describe('dates that words name', () => {
  test.for(Object.entries(stated))('%s', ([, [language, words, ...expected]]) => {
    expect(statedDates(words, language).map(shownDate)).toEqual(expected);
  });

  test.for(inSeveral)('in several languages: %s', ([words, expected]) => {
    for (const language of ['mul', 'und']) expect(statedDates(words, language).map(shownDate)).toContain(expected);
  });
});

test('where they stand', () => {
  const words = 'It opened on 4\n  May 1907, and in  1908.';
  expect(statedDates(words, 'en').map(({ start, end }) => words.slice(start, end))).toEqual(['4\n  May 1907', '1908']);
});

/** A day in words of `Intl` is read as that day, in every language, with its own digits. */
test('what Intl writes is read', () => {
  const styles: readonly Intl.DateTimeFormatOptions[] = [
    { day: 'numeric', month: 'long', year: 'numeric' },
    { day: 'numeric', month: 'short', year: 'numeric' },
    { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...widelyWritten),
      fc.constantFrom(...styles),
      fc.date({ min: new Date('1000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
      (language, style, date) => {
        const words = new Intl.DateTimeFormat(language, { ...style, calendar: 'gregory', timeZone: 'UTC' }).format(date);
        const expected = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].join('-');
        expect(statedDates(words, language).map(shownDate), `${language}: ${words}`).toContain(expected);
      },
    ),
    { seed: 1907, numRuns: 1000 },
  );
});

test('no text takes long or fails', { timeout: 60_000 }, () => {
  for (const piece of ['4 ', 'May ', '4, ', '1907-', '4 and ', '4.5.', 'ab', 'II ', '年', '一'])
    for (const language of ['en', 'de', 'zh', 'mul']) statedDates(piece.repeat(20_000), language);
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (words) => {
      for (const { start, end } of statedDates(words, 'mul')) expect(start).toBeLessThan(end);
    }),
    { numRuns: 200 },
  );
});

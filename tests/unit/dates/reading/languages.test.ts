import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statedDates } from '../../../../src/dates/reading/stated-dates.ts';
import { widelyWritten } from '../../../../src/dates/reading/widely-written.ts';
import { ar } from './languages/ar.cases.ts';
import { az } from './languages/az.cases.ts';
import { de } from './languages/de.cases.ts';
import { en } from './languages/en.cases.ts';
import { es } from './languages/es.cases.ts';
import { fr } from './languages/fr.cases.ts';
import { hy } from './languages/hy.cases.ts';
import { ru } from './languages/ru.cases.ts';
import type { Sentences } from './languages/sentences.ts';
import { zh } from './languages/zh.cases.ts';
import { shownDate } from './shown-date.ts';

const languages: Readonly<Record<string, Sentences>> = { ar, az, de, en, es, fr, hy, ru, zh };

describe.for(Object.entries(languages))('%s', ([language, { dates, none }]) => {
  test('has at least 20 sentences', () => {
    expect(dates.length + none.length).toBeGreaterThanOrEqual(20);
  });

  test.for(dates)('%s', ([sentence, ...expected]) => {
    expect(statedDates(sentence, language).map(shownDate)).toEqual(expected);
  });

  test.for(none)('none: %s', (sentence) => {
    expect(statedDates(sentence, language).map(shownDate)).toEqual([]);
  });
});

/** Languages whose dates of before our era `Intl` writes in numbers alone, or with an era that it does not name elsewhere. */
const numericEras = ['fi', 'cs', 'sk', 'bg', 'lt', 'kk', 'hu'];

const anyLanguage = fc.constantFrom(...widelyWritten);
const anyTime = fc.date({ min: new Date('1000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });

test('a day with its time, as Intl writes them, is read as both', () => {
  fc.assert(
    fc.property(
      anyLanguage,
      fc.constantFrom('full', 'long', 'medium'),
      fc.constantFrom('medium', 'short'),
      anyTime,
      (language, dateStyle, timeStyle, date) => {
        const words = new Intl.DateTimeFormat(language, { dateStyle, timeStyle, calendar: 'gregory', timeZone: 'UTC' }).format(
          date,
        );
        const [hour, minute, second] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
        expect(statedDates(words, language), `${language}: ${words}`).toContainEqual(
          expect.objectContaining({
            ...{ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour, minute },
            ...(timeStyle === 'medium' && { second }),
          }),
        );
      },
    ),
    { seed: 1907, numRuns: 1000 },
  );
});

test('a day and a year before our era, as Intl writes them, are read', () => {
  fc.assert(
    fc.property(
      anyLanguage.filter((language) => !numericEras.includes(language)),
      fc.constantFrom('long', 'short'),
      fc.constantFrom('long', 'short'),
      fc.integer({ min: -998, max: 0 }),
      anyTime,
      (language, era, month, year, day) => {
        const date = new Date(Date.UTC(2000, day.getUTCMonth(), day.getUTCDate()));
        date.setUTCFullYear(year);
        const write = (options: Intl.DateTimeFormatOptions) =>
          new Intl.DateTimeFormat(language, { ...options, era, calendar: 'gregory', timeZone: 'UTC' }).format(date);
        const whole = write({ day: 'numeric', month, year: 'numeric' });
        const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(statedDates(whole, language), `${language}: ${whole}`).toContainEqual(expect.objectContaining(parts));
        const alone = write({ year: 'numeric' });
        expect(statedDates(alone, language), `${language}: ${alone}`).toContainEqual(
          expect.objectContaining({ year: parts.year }),
        );
      },
    ),
    { seed: 44, numRuns: 1000 },
  );
});

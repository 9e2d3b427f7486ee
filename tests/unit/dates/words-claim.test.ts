import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, calendarBounds } from '../../../src/dates/bounds.ts';
import { parseDate } from '../../../src/dates/parse-date.ts';
import { type StatedDate, statedDates } from '../../../src/dates/reading/stated-dates.ts';
import { dateWords } from '../../../src/dates/words.ts';
import type { ShownClock } from '../../../src/dates/words/time-words.ts';
import { utc } from '../../../src/time/clock.ts';
import { midnight } from '../../../src/time/midnight.ts';
import { inUtc, parsed } from '../../support/dates.ts';
import { anyDate, plainDate } from './any-date.ts';
import { anyEdtf } from './edtf/any-edtf.ts';

/*
 * Words claim no more than their date if whoever reads them back, as dates in documents are read, comes to bounds that lie around
 * its own. A number after 2200 alone is no year in running text, and neither is one with a comma before one without.
 */
const isRead = (edtf: string) => !/(?<![-\dX])(?:2[1-9]|[3-9X][\dX])[\dX]{2}|Y|S|-9999-(?:24|28|30)/u.test(edtf);
const clock = fc.constantFrom<ShownClock>(inUtc, { ...inUtc, hours: 12 });

test('words read back claim no more than their date', () => {
  fc.assert(
    fc.property(fc.oneof(anyDate, anyEdtf).filter(isRead), clock, (edtf, shown) => {
      const result = parseDate(edtf);
      if (!result.ok) return;
      const { earliest, latest } = boundsOf(result.date, utc);
      const claimed = claimOf(dateWords(result.date, shown));
      if (Number.isFinite(earliest)) expect(claimed.earliest).toBeLessThanOrEqual(earliest);
      if (Number.isFinite(latest)) expect(claimed.latest).toBeGreaterThanOrEqual(latest);
    }),
    { numRuns: 1000 },
  );
});

test('words of a year, month or day without doubt read back are that date', () => {
  fc.assert(
    fc.property(plainDate.filter(isRead), (edtf) => {
      const date = parsed(edtf);
      expect(claimOf(dateWords(date, inUtc))).toEqual(boundsOf(date, utc));
    }),
    { numRuns: 1000 },
  );
});

/** Bounds around all dates that words name; without a year, a date has none. */
function claimOf(words: string): ReturnType<typeof boundsOf> {
  const stated = statedDates(words, 'en');
  expect(stated, words).not.toEqual([]);
  const bounds = stated.map(claimOfOne);
  return {
    earliest: Math.min(...bounds.map(({ earliest }) => earliest)),
    latest: Math.max(...bounds.map(({ latest }) => latest)),
  };
}

function claimOfOne({ year, month, day, years, hour, minute, second }: StatedDate): ReturnType<typeof boundsOf> {
  if (years) return { earliest: midnight(years.from), latest: midnight(years.to + 1) };
  if (year === undefined) return { earliest: -Infinity, latest: Infinity };
  const whole = calendarBounds({ year, month, day }, utc);
  if (hour === undefined) return whole;
  const earliest = whole.earliest + ((hour * 60 + (minute ?? 0)) * 60 + (second ?? 0)) * 1000;
  return { earliest, latest: earliest + (minute === undefined ? 3_600_000 : second === undefined ? 60_000 : 1000) };
}

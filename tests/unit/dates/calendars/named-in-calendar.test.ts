import { expect, test } from 'vitest';
import { countedElsewhere } from '../../../../src/dates/calendars/counted-elsewhere.ts';
import { unnamedEnds } from '../../../../src/dates/calendars/named-in-calendar.ts';
import { readCalendarDate } from '../../../../src/dates/calendars/read-calendar-date.ts';
import { midnight } from '../../../../src/time/midnight.ts';

/** What words do not name of a date of the Hebrew calendar. */
function missing(written: string, words: string): string[] {
  const read = readCalendarDate(written, 'hebrew');
  return read.ok ? unnamedEnds(read.date, words, 'he').flatMap((end) => end.missing) : ['all'];
}

test.for([
  ['5708-Iyar-05', 'ה׳ באייר תש״ח'],
  ['5708-Iyar-05', "ביום שישי ה' באייר ה'תש\"ח הוכרז"],
  ['5784-Nisan-15', 'ט״ו בניסן תשפ״ד'],
  ['5708', 'בשנת תש״ח'],
  ['5708-Iyar-05', '5 באייר 5708'],
] as const)('%s is named by "%s"', ([written, words]) => {
  expect(missing(written, words)).toEqual([]);
});

test.for([
  ['5708-Iyar-06', 'ה׳ באייר תש״ח', 'day'],
  ['5709', 'בשנת תש״ח', 'year'],
] as const)('%s is not named by "%s"', ([written, words, ...parts]) => {
  expect(missing(written, words)).toEqual(parts);
});

test('the calendar that is suggested for letters reads them', () => {
  const day = (midnight(1948) - midnight(1970)) / 86_400_000 + 134;
  expect(countedElsewhere(day, 'ה׳ באייר תש״ח', 'he')).toEqual({ calendar: 'hebrew', written: '5708-Iyar-05' });
});

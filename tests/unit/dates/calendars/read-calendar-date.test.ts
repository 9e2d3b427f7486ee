import { describe, expect, it } from 'vitest';
import { bothDatesWords, calendarDateWords } from '../../../../src/dates/calendars/calendar-date-words.ts';
import { calendarIds } from '../../../../src/dates/calendars/calendars.ts';
import { readCalendarDate } from '../../../../src/dates/calendars/read-calendar-date.ts';
import { isRefusal, readEdtf } from '../../../../src/dates/edtf/read-edtf.ts';
import { accepted, refused } from './read-calendar-date.cases.ts';

describe('readCalendarDate', () => {
  it.each(accepted)('reads %s %s as %s', (calendar, written, words, edtf) => {
    const result = readCalendarDate(written, calendar);
    expect(result).toMatchObject({ ok: true, date: { calendar, edtf } });
    expect(isRefusal(readEdtf(edtf))).toBe(false);
    if (result.ok) expect(calendarDateWords(result.date)).toBe(words);
  });

  it.each(Object.entries(refused))('refuses %s', (_, [calendar, written, reason]) => {
    expect(readCalendarDate(written, calendar)).toEqual({ ok: false, reason: expect.stringContaining(reason) as string });
  });

  it.each(calendarIds)('tells how a date is written with dates that it takes: %s', (calendar) => {
    const result = readCalendarDate('?', calendar);
    const [, forms = ''] = /as in (.+)$/u.exec(result.ok ? '' : result.reason) ?? [];
    const dates = forms.split(/, | or /u);
    expect(dates).toHaveLength(4);
    for (const date of dates) expect(readCalendarDate(date, calendar)).toMatchObject({ ok: true });
  });
});

it('says both dates', () => {
  const result = readCalendarDate('1917-10-25', 'julian');
  expect(result.ok && bothDatesWords(result.date, '7 November 1917')).toBe(
    '25 October 1917 in the document’s calendar (Julian), that is 7 November 1917',
  );
});

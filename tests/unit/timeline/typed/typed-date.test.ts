import { describe, expect, test } from 'vitest';
import { firstDate as dateOf } from '../../../../src/timeline/calendar/address-date.ts';
import { calendarOf, daysOf } from '../../../../src/timeline/calendar/calendar.ts';
import { readTypedDate } from '../../../../src/timeline/typed/typed-date.ts';

const english = ['en'];

/** What is typed, and the first and the last day that it means. */
const days: Readonly<
  Record<string, readonly [typed: readonly string[], first: string, last?: string | undefined, language?: string]>
> = {
  'a day with its month in words': [
    [
      '27 September 2020',
      '27 september 2020',
      'September 27, 2020',
      '27th of September 2020',
      'Sept. 27th, 2020',
      '27-Sep-2020',
    ],
    '2020-09-27',
  ],
  'a day in the form of ISO 8601': [
    ['2020-09-27', '2020-9-27', ' 2020 - 09 - 27 ', '20200927', '2020/09/27', '2020.9.27'],
    '2020-09-27',
  ],
  'a day with other dashes and other digits': [['2020–09–27', '２０２０-０９-２７', '٢٠٢٠-٠٩-٢٧', '२७/९/२०२०'], '2020-09-27'],
  'a day in figures of which one can only be the day': [
    ['27.9.2020', '27/09/2020', '9/27/2020', '27-9-2020', '27. 9. 2020.', '27 09 2020'],
    '2020-09-27',
  ],
  'a day in figures that are the same either way': [['4/4/2020', '04.04.2020'], '2020-04-04'],
  'a month': [
    ['September 2020', 'Sept 2020', 'Sep. 2020', 'sept, 2020', '2020-09', '9/2020', '09.2020', '2020 September'],
    '2020-09-01',
    '2020-09-30',
  ],
  'February of a leap year': [['Feb 2020'], '2020-02-01', '2020-02-29'],
  'a year': [['2020', ' 2020 ', 'year 2020', '２０２０'], '2020-01-01', '2020-12-31'],
  'a year of few digits with its era': [['44 AD', 'AD 44', '0044', '44 ce'], '0044-01-01', '0044-12-31'],
  'a year before Christ': [['480 BC', '480 b.c.', '480 BCE', '-0479'], '-0479-01-01', '-0479-12-31'],
  'a day before Christ': [['20 September 480 BC'], '-0479-09-20'],
  'a day in German': [['27. September 2020', '27.September 2020', '27. Sept. 2020'], '2020-09-27', undefined, 'de'],
  'a day in French': [['le 1er octobre 2020', '1 oct. 2020'], '2020-10-01', undefined, 'fr'],
  'a day in Spanish': [['27 de septiembre de 2020'], '2020-09-27', undefined, 'es'],
  'a day in Russian': [['27 сентября 2020 г.', '27 сентября 2020 года', '27 сент. 2020'], '2020-09-27', undefined, 'ru'],
  'a month in Russian, alone': [['сентябрь 2020'], '2020-09-01', '2020-09-30', 'ru'],
  'a day in Azerbaijani': [['27 sentyabr 2020'], '2020-09-27', undefined, 'az'],
  'a day in Turkish': [['27 Eylül 2020', '27 EYLUL 2020'], '2020-09-27', undefined, 'tr'],
  'a day in Arabic': [['٢٧ سبتمبر ٢٠٢٠', '27 سبتمبر، 2020'], '2020-09-27', undefined, 'ar'],
  'a day in Japanese and Korean': [['2020年9月27日', '2020년 9월 27일'], '2020-09-27', undefined, 'ja'],
};

describe('a date is read', () => {
  for (const [name, [typed, first, last = first, language]] of Object.entries(days))
    test.each(typed)(`${name}: "%s"`, (text) => {
      const read = readTypedDate(text, language === undefined ? english : [...english, language]);
      if ('problem' in read) throw new Error(read.problem);
      expect([dateOf(read.from), dateOf(read.to - 1)]).toEqual([first, last]);
    });
});

const unread: Readonly<Record<string, readonly [problem: string, typed: readonly string[]]>> = {
  'nothing that is a date': ['unclear', ['', 'the war', 'Septober 2020', '2020 2021', '5 6 May 2020', '20201', 'x'.repeat(99)]],
  'a month that two have': ['unclear', ['Ju 2020', 'Ma 2020']],
  'no year': ['noYear', ['27 September', 'September', 'Sept 27']],
  'a year of two digits': ['shortYear', ['27', '27.9.20', '9/27/20', '27 September 20']],
  'a day that never was': [
    'noSuchDay',
    ['31 September 2020', '2019-02-29', '2020-13-01', '30.2.2020', '0 May 2020', '27 2020'],
  ],
  'a day that is two': ['twoWays', ['3/4/2020', '3.4.2020', '03-04-2020', '12/11/2020']],
};

describe('what is not understood is told:', () => {
  for (const [name, [problem, typed]] of Object.entries(unread))
    test.each(typed)(`${name}: "%s"`, (text) => {
      expect(readTypedDate(text, english)).toMatchObject({ problem });
    });

  test('both days of one that is two', () => {
    expect(readTypedDate('3/4/2020', english)).toEqual({
      problem: 'twoWays',
      either: { year: 2020, month: 4, day: 3 },
      or: { year: 2020, month: 3, day: 4 },
    });
  });

  test('a tag that is no language knows no months, and hinders no other', () => {
    expect(readTypedDate('27 September 2020', ['not a tag', 'en'])).toHaveProperty('from');
  });
});

test.each(['28 Feb 11,345 BC 12:00 pm', '12:00, 28 Feb 11,345 BC', '28 Feb, 11345 BC, 12:00'])(
  'a time beside a year that is told with a comma is one: %s',
  (typed) => {
    const noon = daysOf({ year: -11_344, month: 2, day: 28 })?.from ?? Number.NaN;
    expect(readTypedDate(typed, ['en'], calendarOf({ isTimed: true }))).toEqual({ from: noon + 0.5, to: noon + 0.5 });
  },
);

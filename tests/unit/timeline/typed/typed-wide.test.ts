import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../../src/dates/bounds.ts';
import { parseDate } from '../../../../src/dates/parse-date.ts';
import { dateWords } from '../../../../src/dates/words.ts';
import { utc } from '../../../../src/time/clock.ts';
import { dayLength } from '../../../../src/time/midnight.ts';
import { addressDate, firstDate } from '../../../../src/timeline/calendar/address-date.ts';
import { calendarOf } from '../../../../src/timeline/calendar/calendar.ts';
import { readTypedDate } from '../../../../src/timeline/typed/typed-date.ts';
import { accepted } from '../../dates/parse-date.cases.ts';

const timed = calendarOf({ isTimed: true });
const languages = ['en', 'de', 'fr', 'es', 'ru', 'az'];
const read = (typed: string, calendar = timed) => readTypedDate(typed, languages, calendar, undefined, { mayBeOpen: true });

/** What is typed, and the first and the last day or time that it means. */
const typed: Readonly<Record<string, readonly [typed: readonly string[], first: string, last: string]>> = {
  'a decade': [
    ['1960s', 'the 1960s', "1960's", '196X', '196x', '1960er', '1960-е', 'années 1960', '1960-cı illər', '1960年代'],
    ...(['1960-01-01', '1969-12-31'] as const),
  ],
  'the first years of a decade': [
    ['early 1960s', 'the early 1960s', 'early 1960\u2019s', 'about early 1960s'],
    '1960-01-01',
    '1963-12-31',
  ],
  'the middle of a decade': [['mid-1960s', 'mid 1960s', 'the mid-1960s'], '1964-01-01', '1966-12-31'],
  'the last years of a decade': [['late 1960s', 'in the late 1960s'], '1967-01-01', '1969-12-31'],
  'early to middle years': [['early to mid 1960s'], '1960-01-01', '1966-12-31'],
  'the last years of a century': [['late 19th century'], '1868-01-01', '1900-12-31'],
  'the first months of a year': [['early 1960'], '1960-01-01', '1960-04-30'],
  'the last days of a month': [['late October 2020'], '2020-10-22', '2020-10-31'],
  'the middle of a season': [['mid-summer 1980', 'mid summer 1980'], '1980-07-01', '1980-07-31'],
  'what may be a decade or a century': [['1900s', '19XX'], '1900-01-01', '1999-12-31'],
  'a century': [
    ['19th century', '19th c.', 'XIX век', 'XIXe siècle', '19. Jahrhundert', 'siglo XIX', 'XIX əsr', '19世纪'],
    ...(['1801-01-01', '1900-12-31'] as const),
  ],
  'a century before Christ': [['5th century BC', 'V век до н. э.', '5th century BCE'], '-0499-01-01', '-0400-12-31'],
  'a millennium': [['2nd millennium BC'], '-1999-01-01', '-1000-12-31'],
  'a year in doubt': [
    [
      'c. 1702',
      'c.1702',
      'c1702',
      'ca. 1702',
      '~1702',
      '1702~',
      '1702?',
      'about 1702',
      '1702 (?)',
      'um 1702',
      'около 1702',
      'vers 1702',
    ],
    ...(['1702-01-01', '1702-12-31'] as const),
  ],
  'a year of an era': [['44 BC', '44 v. Chr.', '44 av. J.-C.', '44 до н. э.', '公元前44年'], '-0043-01-01', '-0043-12-31'],
  'a year in Azerbaijani': [['1702-ci il', '1702-ci ildə'], '1702-01-01', '1702-12-31'],
  'a season': [['spring 1980', '1980-21', 'Spring of 1980'], '1980-03-01', '1980-05-31'],
  'a season of two years': [['winter 1980-81', '1980-24'], '1980-12-01', '1981-02-28'],
  'a quarter': [['first quarter of 2001', 'Q1 2001', '2001-33'], '2001-01-01', '2001-03-31'],
  'some of several': [
    ['1675 or 1676', '[1675,1676]', 'one of the years 1675 or 1676', '1675/1676'],
    '1675-01-01',
    '1676-12-31',
  ],
  'digits that are not known': [['X9X4-0X-3X'], '0904-01-30', '9994-09-30'],
  'a year in powers of ten': [['Y17E3'], '17000-01-01', '17000-12-31'],
  'a span in words': [['from 4 to 6 May 1907', 'between 4 and 6 May 1907', '4 May to 6 May 1907'], '1907-05-04', '1907-05-06'],
};

describe('what the words of a date say, and what people type, is read', () => {
  for (const [name, [texts, first, last]] of Object.entries(typed))
    test.each(texts)(`${name}: "%s"`, (text) => {
      const span = read(text);
      if ('problem' in span) throw new Error(span.problem);
      expect([firstDate(span.from), firstDate(span.to - 1)]).toEqual([first, last]);
    });

  test.each([
    ['12 October 1978 4 pm', '1978-10-12T16:00'],
    ['12 October 1978, 4pm', '1978-10-12T16:00'],
    ['12 October 1978 at 4 p.m.', '1978-10-12T16:00'],
    ['1411Z 12 October 1978', '1978-10-12T14:11'],
    ['12 October 1978 1411 GMT', '1978-10-12T14:11'],
    ['12 October 1978, 14.11 Uhr', '1978-10-12T14:11'],
    ['12 October 1978 14h11', '1978-10-12T14:11'],
    ['12 October 1978, noon', '1978-10-12T12:00'],
    ['12 October 1978, in the hour from 14:00', '1978-10-12T14:00'],
  ])('a time of day: "%s"', (text, time) => {
    expect(read(text)).toMatchObject({ from: addressDate(time)?.from });
  });

  test('a time beside a day is that day where there are no times', () => {
    expect(read('12 October 1978 4 pm', calendarOf({}))).toEqual(read('12 October 1978', calendarOf({})));
  });

  test('an open end goes on for ever', () => {
    expect(read('since 1994')).toEqual({ from: addressDate('1994')?.from, to: Infinity });
    expect(read('until 1994')).toEqual({ from: -Infinity, to: addressDate('1995')?.from });
  });

  test.each([
    '[soon]',
    'some time',
    'the about',
    'X',
    '19XXX',
    '99th of the war',
    'one of',
    '5 to',
    'century',
    'c.',
    '13th month 1907',
  ])('nothing: "%s"', (text) => expect(read(text)).toHaveProperty('problem'));
});

/** Words that say more than a stretch of time: which digits are known, or how a year was estimated. */
const beyond =
  /written X9X4|estimated at 171|estimated at 338|not known which|of a year that is not known|day 31 of some month|, until some|estimated at 1950, until/u;

describe.each(Object.keys(accepted))('%s', (edtf) => {
  const result = parseDate(edtf);
  if (!result.ok) throw new Error(result.reason);
  const words = dateWords(result.date, { clock: utc, hours: 24 });
  const { earliest, latest } = boundsOf(result.date, utc);

  test.each([['as it is written in EDTF', edtf], ...(beyond.test(words) ? [] : [['in the words in which it is told', words]])])(
    'is read as the same time %s',
    (_, text) => {
      const span = read(text);
      if ('problem' in span) throw new Error(`${text}: ${span.problem}`);
      expect(Number.isFinite(earliest) ? Math.round(span.from * dayLength) : span.from).toBe(earliest);
      if (!edtf.includes('T')) expect(Number.isFinite(latest) ? Math.round(span.to * dayLength) : span.to).toBe(latest);
    },
  );
});

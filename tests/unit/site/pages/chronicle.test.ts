import { describe, expect, test } from 'vitest';
import type { Archive, ArchiveEvent } from '../../../../src/archive/types.ts';
import { chronicle, eventsListed, jumpsOf, listed } from '../../../../src/site/pages/chronicle.ts';
import { dated, inUtc, inZone } from '../../../support/dates.ts';

/** An event on each date, in the order of an archive. */
function eventsOn(dates: readonly string[]): ArchiveEvent[] {
  return dates.map((edtf, index) => ({ id: `event-${index}`, date: dated(edtf) }) as ArchiveEvent);
}

const wordsOf = (heading: ReturnType<typeof chronicle>[number]['groups'][number]['heading']) =>
  heading?.map((part) => (typeof part === 'string' ? part : part.words)).join('') ?? '';

/** Every group as "id: heading (dates)". */
const groupsOf = (dates: readonly string[]) =>
  chronicle(eventsOn(dates)).flatMap(({ title, groups }) =>
    groups.map(
      ({ id, heading, events }) => `${id}: ${wordsOf(heading) || title} (${events.map(({ date }) => date.edtf).join(', ')})`,
    ),
  );

const times = (count: number, date: string) => Array.from({ length: count }, () => date);
/** Enough events for a year that is divided into months. */
const many = times(30, '1918-03-05');

test.for([
  ['nothing of events on days that do not meet', ['1988-02-16', '1988-02-17/1988-02-19', '1990'], /on\.$/u],
  ['events on one day', ['1988-02-16', '1988-02-16'], /as each tells them\.$/u],
  ['a day in its year', ['1988', '1988-02-16'], /as each tells them\.$/u],
  ['a span that goes on', ['1988/..', '1990'], /as each tells them\.$/u],
  [
    'an end without a beginning',
    ['0400', '../0476'],
    /as each tells them\. One whose beginning is not known stands by its end\.$/u,
  ],
  ['years before our era and an end without a beginning', ['-0489', '../-0478'], /stands by its end\.$/u],
  ['an end alone', ['../0476'], /on\.$/u],
] as const)('the order of the list is told of %s', ([, dates, told]) => {
  const events = eventsOn(dates).map((event) => ({ ...event, citations: [] }));
  expect(eventsListed({ events, sources: [] } as unknown as Archive)).toMatch(told);
});

describe('events stand in groups of their own', () => {
  const cases: Readonly<Record<string, readonly [dates: readonly string[], groups: readonly (string | RegExp)[]]>> = {
    'by the year of their beginning': [
      ['1905', '1918-03', '1918/1920'],
      ['_1905-days: 1905 (1905)', '_1918-days: 1918 (1918-03, 1918/1920)'],
    ],
    'by their end where they have no beginning': [
      ['../1918-05-09', '1920'],
      ['_1918-days: 1918 (../1918-05-09)', '_1920-days: 1920 (1920)'],
    ],
    'before Christ': [['-0479-09-20'], ['_-479-days: 480 BC (-0479-09-20)']],
    'on an unstated day between two others, after what has a day': [
      ['1918?/1919?', '1918-03-05', '1918-03-05?/1918-03-07?'],
      ['_1918-days: 1918 (1918-03-05)', '_1918-between: Day not stated, 1918 (1918?/1919?, 1918-03-05?/1918-03-07?)'],
    ],
    'at an unstated time of one day, with what has a day': [
      ['2021-11-06', '2021-11-06T14:40?/2021-11-06T14:55?', '2021-11-06T23:50?/2021-11-07T00:20?'],
      [
        '_2021-days: 2021 (2021-11-06, 2021-11-06T14:40?/2021-11-06T14:55?)',
        '_2021-between: Day not stated, 2021 (2021-11-06T23:50?/2021-11-07T00:20?)',
      ],
    ],
    'on unstated days alone': [['1918?/1919?'], ['_1918-between: Day not stated, 1918 (1918?/1919?)']],
    'by month in a year of many': [
      ['1918', ...many, '1918-04', '1918-04-02/1918-04-09', '1918-21'],
      [
        '_1918-inTheYear: In the year 1918 (1918)',
        /^_1918-3: March 1918 /u,
        '_1918-4: April 1918 (1918-04, 1918-04-02/1918-04-09)',
        '_1918-inASeason: In a season of 1918 (1918-21)',
      ],
    ],
    'over months in a year of many': [
      [...many, '1918-03-05/1918-05-01', '1918-03-05/1919', '1918-03-05/..'],
      [
        /^_1918-3: March 1918 .*1918-03-05\/\.\.\)$/u,
        '_1918-spans: Longer than a month, from 1918 (1918-03-05/1918-05-01, 1918-03-05/1919)',
      ],
    ],
    'under the dates of a span that many share': [
      [...many, ...times(5, '1918-03-05/1918-05-01'), ...times(6, '1918-03-05?/1918-05-01?'), '1918-03-05?/1918-06-01?'],
      [
        /^_1918-3: /u,
        /^_1918-spans-1: 5 March to 1 May 1918 /u,
        /^_1918-between-1: Between 5 March and 1 May 1918, day not stated /u,
        '_1918-between: Day not stated, 1918 (1918-03-05?/1918-06-01?)',
      ],
    ],
  };
  for (const [name, [dates, groups]] of Object.entries(cases))
    test(name, () => {
      const found = groupsOf(dates);
      expect(found).toHaveLength(groups.length);
      for (const [index, group] of groups.entries())
        if (typeof group === 'string') expect(found[index]).toBe(group);
        else expect(found[index]).toMatch(group);
    });
});

test('every event is listed once, whatever its date, and every place has an id of its own', () => {
  const dates = [
    '1917~',
    '1918',
    ...many,
    '1918-03-05?/1918-05-01?',
    '1918-03-05/1918-05-01',
    '1918-21',
    '../1918-05',
    '1918-06/..',
    '1920-07',
  ];
  const events = eventsOn(dates);
  expect(
    listed(events)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(events.map(({ id }) => id).toSorted());
  const ids = chronicle(events).flatMap(({ id, groups }) => [id, ...groups.map((group) => group.id)]);
  expect(new Set(ids).size).toBe(ids.length);
});

/** Titles of the years, or longer times, and the headings in each with how many events it has. */
function headingsOf(dates: readonly string[], shown = inUtc): readonly string[] {
  const events = dates.map((edtf, index) => ({ id: `event-${index}`, date: dated(edtf, shown) }) as ArchiveEvent);
  return chronicle(events, shown).flatMap(({ title, groups }) =>
    groups.map(({ heading, events: { length } }) => `${title}: ${wordsOf(heading)} ${length}`),
  );
}

const yearsFrom = (first: number, step: number, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const year = first + index * step;
    return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  });

describe('the list is divided as it fits', () => {
  test('into years, where there are not many', () => {
    expect(headingsOf(yearsFrom(1500, 10, 10))[1]).toBe('1510:  1');
    expect(headingsOf(yearsFrom(1500, 1, 60).flatMap((year) => [year, year]))[1]).toBe('1501:  2');
  });

  test('into longer times than years, where many of them have hardly an event', () => {
    expect(headingsOf(yearsFrom(1500, 10, 20))).toEqual(['15th century:  1', '16th century:  10', '17th century:  9']);
    expect(
      headingsOf([
        ...['Y-17000', '-0043-03-15', '0079', '0476', '1301', '1560', '1667', '1900', '1900', '1960', '1960', '1985'],
        ...['2001', '2001', '2004', '2019', '2019', '2019'],
      ]),
    ).toEqual([
      ...['171st century BC:  1', '1st century BC:  1', '1st century:  1', '5th century:  1', '14th century:  1'],
      ...['16th century:  1', '17th century:  1', '19th century:  2', '20th century:  3', '21st century:  6'],
    ]);
  });

  test('into the century that has most of what a date leaves open, in their order', () => {
    const dates = [...yearsFrom(1500, 40, 10), '19XX', '1900-05-04', '1960', '1985', '0476'];
    expect(headingsOf(dates)).toEqual([
      ...['5th century:  1', '15th century:  1', '16th century:  2', '17th century:  3', '18th century:  2'],
      ...['19th century:  3', '20th century:  3'],
    ]);
  });

  test('into decades, where most years have hardly an event', () => {
    expect(headingsOf(yearsFrom(-45, 2, 50))).toEqual([
      '40s BC:  4',
      '30s BC:  5',
      '20s BC:  5',
      '10s BC:  5',
      '9 to 1 BC:  4',
      'AD 1 to 9:  5',
      '10s:  5',
      '20s:  5',
      '30s:  5',
      '40s:  5',
      '50s:  2',
    ]);
  });

  test('into centuries and thousands of years, and those of many events into shorter ones', () => {
    expect(headingsOf(yearsFrom(-490, 20, 60)).slice(0, 6)).toEqual([
      '5th century BC:  5',
      '4th century BC:  5',
      '3rd century BC:  5',
      '2nd century BC:  5',
      '1st century BC:  5',
      '1st century:  5',
    ]);
    expect(headingsOf(yearsFrom(-9000, 150, 73)).at(-1)).toMatch(/^2nd millennium:  \d$/u);
    expect(headingsOf([...yearsFrom(-490, 20, 60), ...times(30, '1805')]).slice(-1)).toEqual(['19th century: 1800s 30']);
  });

  test('into days and hours by the clock of the archive, where many events have times of day', () => {
    const shown = inZone('America/New_York');
    const minutes = Array.from({ length: 30 }, (_, minute) => `2021-11-06T14:${String(minute).padStart(2, '0')}`);
    expect(
      headingsOf(['2021-11', '2021-11-05', '2021-11-06', ...minutes, '2021-11-06T23:30Z', '2021-11-07T04:30Z'], shown),
    ).toEqual([
      'November 2021:  1',
      'November 2021: 5 November 2021 1',
      'November 2021: 6 November 2021 1',
      'November 2021: 6 November 2021, 14:00 to 15:00 30',
      'November 2021: 6 November 2021, 19:00 to 20:00 1',
      'November 2021: 7 November 2021 1',
    ]);
    expect(headingsOf(minutes.slice(0, 20), shown)).toEqual(['6 November 2021, 14:00 to 15:00:  20']);
  });

  const inOneYear: Readonly<Record<string, readonly [dates: readonly string[], headings: readonly string[]]>> = {
    'its months': [
      ['1918', ...times(3, '1918-03-05'), ...times(2, '1918-04'), ...times(2, '1918-11-11')],
      ['1918: In the year 1918 1', '1918: March 1918 3', '1918: April 1918 2', '1918: November 1918 2'],
    ],
    'the days of its one month': [
      ['1918-03', ...times(3, '1918-03-05'), ...times(4, '1918-03-09')],
      ['March 1918:  1', 'March 1918: 5 March 1918 3', 'March 1918: 9 March 1918 4'],
    ],
    'the days of an afternoon and a night': [
      [...times(10, '2021-11-06T14:11'), ...times(6, '2021-11-07T01:30')],
      ['November 2021: 6 November 2021 10', 'November 2021: 7 November 2021 6'],
    ],
    'the hours of its one day': [
      ['2021-11-06', ...times(4, '2021-11-06T14:11'), ...times(3, '2021-11-06T15:30')],
      [
        '6 November 2021:  1',
        '6 November 2021: 6 November 2021, 14:00 to 15:00 4',
        '6 November 2021: 6 November 2021, 15:00 to 16:00 3',
      ],
    ],
    'its one day, where hardly two are in one hour': [
      Array.from({ length: 8 }, (_, hour) => `2021-11-06T1${hour}:00`),
      ['6 November 2021:  8'],
    ],
    'the year, where it has few': [times(5, '2021-11-06T14:11'), ['2021:  5']],
  };
  for (const [name, [dates, headings]] of Object.entries(inOneYear))
    test(`all in one year, into ${name}`, () => expect(headingsOf(dates)).toEqual(headings));

  test('and links lead to what it is divided into', () => {
    const to = (dates: readonly string[]) => jumpsOf(chronicle(eventsOn(dates)));
    expect(to(['1905', '1918'])).toBe('year');
    expect(to(yearsFrom(1500, 10, 20))).toBe('century');
    for (const [unit, name] of [
      ['month', 'its months'],
      ['day', 'the days of its one month'],
      ['hour', 'the hours of its one day'],
      ['day', 'its one day, where hardly two are in one hour'],
    ] as const)
      expect(to(inOneYear[name]?.[0] ?? [])).toBe(unit);
  });
});

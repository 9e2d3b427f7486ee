import { expect, test } from 'vitest';
import { namedEvent, namesFilters, namesView } from '../../../src/timeline/asked-view.ts';
import { addressDate } from '../../../src/timeline/calendar/address-date.ts';
import type { Calendar } from '../../../src/timeline/calendar/calendar.ts';
import { noFilters } from '../../../src/timeline/filter-events.ts';
import { readFilters, readView, writeFilters, writeView } from '../../../src/timeline/query.ts';
import { calendars } from './calendar/some-calendars.ts';

const day = 86_400_000;
const at = (date: string) => Date.parse(date) / day;

const reads = {
  'nothing said': ['', '', { window: undefined, lanes: 'topic', isEven: false, selected: undefined, opensAtEvent: false }],
  'days, the last of them included': [
    '?from=2020-09-27&to=2020-11-10',
    '',
    {
      window: { from: at('2020-09-27'), to: at('2020-11-11') },
      lanes: 'topic',
      isEven: false,
      selected: undefined,
      opensAtEvent: false,
    },
  ],
  'months and years': [
    '?from=1988-02&to=1994',
    '',
    {
      window: { from: at('1988-02-01'), to: at('1995-01-01') },
      lanes: 'topic',
      isEven: false,
      selected: undefined,
      opensAtEvent: false,
    },
  ],
  'the last month of a year': [
    '?from=1988&to=1988-12',
    '',
    {
      window: { from: at('1988-01-01'), to: at('1989-01-01') },
      lanes: 'topic',
      isEven: false,
      selected: undefined,
      opensAtEvent: false,
    },
  ],
  'lanes and an event': [
    '?lanes=source',
    '#an-event',
    { window: undefined, lanes: 'source', isEven: false, selected: 'an-event', opensAtEvent: false },
  ],
  'an even scale': [
    '?scale=even',
    '',
    { window: undefined, lanes: 'topic', isEven: true, selected: undefined, opensAtEvent: false },
  ],
  'the year before the beginning': [
    '?from=1988&to=1987',
    '',
    { window: undefined, lanes: 'topic', isEven: false, selected: undefined, opensAtEvent: false },
  ],
  'a minute': [
    '?from=2021-01-06T14:11&to=2021-01-06T14:11',
    '',
    {
      window: { from: (at('2021-01-06') * 1440 + 851) / 1440, to: (at('2021-01-06') * 1440 + 851) / 1440 + 1 / 1440 },
      lanes: 'topic',
      isEven: false,
      selected: undefined,
      opensAtEvent: false,
    },
  ],
  'an end before the beginning': [
    '?from=1994&to=1988',
    '',
    { window: undefined, lanes: 'topic', isEven: false, selected: undefined, opensAtEvent: false },
  ],
  'a day that is none': [
    '?from=2019-02-29&to=2020',
    '',
    { window: undefined, lanes: 'topic', isEven: false, selected: undefined, opensAtEvent: false },
  ],
  'words that mean nothing': [
    '?from=then&to=now&lanes=all&scale=odd',
    '#%',
    { window: undefined, lanes: 'topic', isEven: false, selected: undefined, opensAtEvent: false },
  ],
  'an event to open at, and its place in the list': [
    '?event=an-event',
    '#an-event',
    { window: undefined, lanes: 'topic', isEven: false, selected: 'an-event', opensAtEvent: true },
  ],
  'an event to open at without its place': [
    '?event=an-event',
    '',
    { window: undefined, lanes: 'topic', isEven: false, selected: 'an-event', opensAtEvent: true },
  ],
  'another event than the one it opened at': [
    '?event=an-event',
    '#another',
    { window: undefined, lanes: 'topic', isEven: false, selected: 'another', opensAtEvent: false },
  ],
  'an event to open at that is a part of the page': [
    '?event=_main',
    '',
    { window: undefined, lanes: 'topic', isEven: false, selected: undefined, opensAtEvent: false },
  ],
  'a part of the page': [
    '',
    '#_main',
    { window: undefined, lanes: 'topic', isEven: false, selected: undefined, opensAtEvent: false },
  ],
} as const;

for (const [name, [search, hash, view]] of Object.entries(reads))
  test(`reads ${name}`, () => expect(readView({ search, hash })).toEqual(view));

test('what is written reads back, and other settings stay', () => {
  const view = {
    window: { from: at('1988-02-13'), to: at('1994-05-13') },
    lanes: 'none',
    isEven: true,
    selected: 'an-event',
  } as const;
  const address = writeView(view, { pathname: '/', search: '?topic=military' });
  expect(address).toBe('/?topic=military&from=1988-02-13&to=1994-05-12&lanes=none&scale=even#an-event');
  expect(readView(new URL(address, 'http://localhost'))).toEqual({ ...view, opensAtEvent: false });
});

test('times of a window stand in its address as they are read', () => {
  const zone = calendars['Lord Howe'] as Calendar;
  const [from, to] = [addressDate('2021-04-04T01:45+11:00', zone), addressDate('2021-04-04T01:45+10:30', zone)];
  const window = { from: from?.from ?? 0, to: to?.from ?? 0 };
  const view = { window, lanes: 'topic', isEven: false, selected: undefined } as const;
  const address = writeView(view, { pathname: '/', search: '?q=14%3A11+%2B+more' }, zone);
  expect(address).toBe('/?q=14:11+%2B+more&from=2021-04-04T01:45+11:00&to=2021-04-04T01:45+10:30');
  expect(readView(new URL(address, 'http://localhost'), zone).window).toEqual(window);
  expect(readFilters(new URL(address, 'http://localhost')).q).toBe('14:11 + more');
});

test('an address opens at the event that is selected, and no longer at one that is not', () => {
  const view = { window: undefined, lanes: 'topic', isEven: false } as const;
  const written = (selected: string | undefined) => writeView({ ...view, selected }, { pathname: '/', search: '?event=a&q=b' });
  expect(written('a')).toBe('/?event=a&q=b#a');
  expect(written('c')).toBe('/?q=b#c');
  expect(written(undefined)).toBe('/?q=b');
});

test('the first view has the plain address', () => {
  const view = { window: undefined, lanes: 'topic', isEven: false, selected: undefined } as const;
  expect(writeView(view, { pathname: '/a/', search: '?from=1988&to=1994&lanes=none&scale=even' })).toBe('/a/');
});

const filters = {
  'nothing said': ['', {}],
  'choices of every kind': [
    '?topic=war&topic=talks&source=one&place=here&party=us&certainty=about&differ=yes&q=Cease+fire',
    {
      ...{ topic: ['war', 'talks'], source: ['one'], place: ['here'], party: ['us'], certainty: ['about'] },
      ...{ differ: true, q: 'Cease fire' },
    },
  ],
  'the same twice, and nothing': ['?topic=war&topic=war&topic=', { topic: ['war'] }],
  'an id that is too long': [`?topic=${'x'.repeat(101)}&topic=war`, { topic: ['war'] }],
  'too many of a kind': [
    `?${Array.from({ length: 61 }, (_, index) => `place=p${index}`).join('&')}&topic=war`,
    { topic: ['war'] },
  ],
  'words that are too many': [`?q=${'x'.repeat(101)}&differ=perhaps`, {}],
} as const;

for (const [name, [search, chosen]] of Object.entries(filters))
  test(`reads filters: ${name}`, () => {
    const read = readFilters({ search });
    expect(read).toEqual({ ...noFilters, ...chosen });
    const address = writeFilters(read, { pathname: '/', search: '?from=1988&to=1994', hash: '#an-event' });
    expect(address).toMatch(/^\/\?from=1988&to=1994.*#an-event$/u);
    expect(readFilters(new URL(address, 'http://localhost'))).toEqual(read);
    if (Object.keys(chosen).length > 0) expect(namesFilters({ search })).toBe(true);
  });

test('no filters leave a plain address', () => {
  expect(writeFilters(noFilters, { pathname: '/', search: '?topic=war&q=x&differ=yes', hash: '' })).toBe('/');
});

test('what an address names is known before it is read', () => {
  expect(namesFilters(new URL('http://localhost/?from=1988&lanes=none'))).toBe(false);
  expect(namesView(new URL('http://localhost/?topic=war&q=x'))).toBe(false);
  expect(namesView(new URL('http://localhost/?lanes=none'))).toBe(true);
  expect(['#an-event', '#_list', '#', '', '#%E0'].map((hash) => namedEvent({ hash }))).toEqual([
    'an-event',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

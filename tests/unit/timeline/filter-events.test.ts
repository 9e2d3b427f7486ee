import { expect, test } from 'vitest';
import {
  chosenOf,
  countChoices,
  countDiffering,
  filtered,
  type Filters,
  keeping,
  knownFilters,
  noFilters,
} from '../../../src/timeline/filter-events.ts';
import type { TimelineData, TimelineEvent } from '../../../src/timeline/types.ts';
import { eventsLeftOf, listLeft } from '../../../src/words/en/timeline/filters.ts';

const at = { from: 0, to: 1, sureFrom: 0, sureTo: 1, start: 'stated', end: 'stated' } as const;
const named = (ids: string) => ids.split(' ').map((id) => ({ id, title: id.toUpperCase() }));
const event = (id: string, more: Partial<TimelineEvent>): TimelineEvent => ({
  ...{ id, title: `Title of ${id}`, words: '', at, topic: 0, sources: [0], importance: 3, search: '', href: '/' },
  ...more,
});

const data: TimelineData = {
  ...{ from: 0, to: 9, opening: { from: 0, to: 9 }, eras: [], topics: named('war talks'), sources: named('one two') },
  ...{ places: named('here there'), parties: named('us them') },
  events: [
    event('a', { topics: [0, 1], places: [0], search: 'ceasefire moscow' }),
    event('b', { sources: [0, 1], places: [1], parties: [0], differ: true }),
    event('c', { topic: 1, certainty: [1, 3], search: 'ceasefire' }),
    event('d', { topic: 1, sources: [1], certainty: [2], parties: [0, 1] }),
  ],
};

const left = (filters: Partial<Filters>) =>
  filtered(data, { ...noFilters, ...filters })
    .events.map(({ id }) => id)
    .join('');

const cases: Readonly<Record<string, readonly [Partial<Filters>, string]>> = {
  'nothing chosen': [{}, 'abcd'],
  'any of its topics': [{ topic: ['talks'] }, 'acd'],
  'two of one kind: either': [{ place: ['here', 'there'] }, 'ab'],
  'two kinds: both': [{ topic: ['talks'], source: ['two'] }, 'd'],
  'dates that are certain': [{ certainty: ['certain'] }, 'ab'],
  'dates that are about, and open as well': [{ certainty: ['about'] }, 'c'],
  'dates that are open or uncertain': [{ certainty: ['open', 'uncertain'] }, 'cd'],
  'what tellings differ on': [{ differ: true }, 'b'],
  'words of the summary': [{ q: 'Cease' }, 'ac'],
  'words of title and summary together': [{ q: 'title moscow' }, 'a'],
  'words that are everywhere: no choice': [{ q: 'the' }, 'abcd'],
  'what nothing is': [{ topic: ['war'], party: ['them'] }, ''],
};

for (const [name, [filters, events]] of Object.entries(cases)) test(`shows ${name}`, () => expect(left(filters)).toBe(events));

test('counts of a kind follow the other kinds, not itself', () => {
  const filters = { ...noFilters, topic: ['talks'], source: ['two'] };
  expect(countChoices(data, filters, 'source')).toEqual([2, 1]);
  expect(countChoices(data, filters, 'topic')).toEqual([1, 1]);
  expect(countChoices(data, filters, 'party')).toEqual([1, 1]);
  expect(countDiffering(data, filters)).toBe(0);
  expect(countDiffering(data, noFilters)).toBe(1);
});

test('a count is what choosing gives', () => {
  for (const [index, { id }] of data.places.entries())
    expect(countChoices(data, { ...noFilters, q: 'title' }, 'place')[index]).toBe(left({ q: 'title', place: [id] }).length);
});

test('ids that are not known are dropped, and only they', () => {
  const filters = { ...noFilters, topic: ['talks', 'nothing'], party: ['nobody'], q: ' … ' };
  expect(knownFilters(data, filters)).toEqual({ ...noFilters, topic: ['talks'] });
});

test('what is chosen is said in words', () => {
  const filters = { ...noFilters, topic: ['war', 'talks'], certainty: ['about'], differ: true, q: 'moscow' };
  const chosen = chosenOf(data, filters);
  const told = 'WAR or TALKS; date: about; disagreements; words: moscow';
  expect(eventsLeftOf({ left: 1, all: 3, chosen })).toBe(`1 of 3 events: ${told}`);
  expect(listLeft({ left: 1, all: 3, chosen })).toBe(`1 of 3 events: ${told}.`);
  expect(listLeft({ left: 0, all: 3, chosen })).toBe(`No events match: ${told}.`);
  const inPeriod = { ...chosen, period: 'October 2020' };
  expect(listLeft({ left: 1, all: 3, chosen: inPeriod })).toBe(`1 of 3 events: ${told}; only October 2020.`);
});

test('an event that is asked for by its name is kept in its place, whatever the filters leave', () => {
  const left = filtered(data, { ...noFilters, topic: ['talks'] });
  const ids = (asked: string | undefined) => keeping(data, left, asked).events.map(({ id }) => id);
  expect(ids('b')).toEqual(['a', 'b', 'c', 'd']);
  for (const asked of [undefined, 'a', 'not-there']) expect(ids(asked)).toEqual(['a', 'c', 'd']);
  expect(keeping(data, left, 'a')).toBe(left);
});

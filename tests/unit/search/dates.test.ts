import { expect, test } from 'vitest';
import { shareWithin } from '../../../src/search/asked/wide-dates.ts';
import { chosenOf, isReversed, isUnread } from '../../../src/search/chosen.ts';
import { findWords } from '../../../src/search/found-words.ts';
import { readQuery } from '../../../src/search/read-query.ts';
import { readSearch } from '../../../src/search/search-address.ts';
import type { SearchMain } from '../../../src/search/search-data.ts';
import { firstDate, lastDate } from '../../../src/timeline/calendar/address-date.ts';
import { plainDays } from '../../../src/timeline/calendar/calendar.ts';

const main: SearchMain = { languages: ['en'], parts: [], words: '', topic: [], source: [], place: [], party: [] };

test.for([
  ['8.11.2020', '2020-11-08', '2020-11-08'],
  ['8/11/2020', '2020-11-08', '2020-11-08'],
  ['1990s', '1990-01-01', '1999-12-31'],
  ['autumn 2020', '2020-09-01', '2020-11-30'],
] as const)('the fields of dates read what the search reads: %s', ([typed, first, last]) => {
  const asked = { ...readSearch(''), from: typed, to: typed };
  const { span = { from: 0, to: 0 } } = chosenOf(asked, main, []);
  expect([firstDate(span.from, plainDays), lastDate(span.to, plainDays)]).toEqual([first, last]);
  expect(isUnread(typed, main, [])).toBe(false);
});

test.for([
  ['2020', '2016', true],
  ['2016', '2020', false],
  ['2016', '2016', false],
  ['2016', '', false],
] as const)('whether %s to %s is turned round: %s', ([from, to, is]) => {
  expect(isReversed({ from, to }, main, [])).toBe(is);
});

test.for([
  ['all of it', 12, 14, 1],
  ['some of it', 8, 12, 0.5],
  ['none of it', 4, 10, 0],
  ['one of whose date nothing is known', null, null, 0],
] as const)('how much of a record lies within ten days: %s', ([, from, to, share]) => {
  expect(shareWithin(from, to, { from: 10, to: 20 })).toBe(share);
});

test.for([
  ['1957年10月15日', '武汉长江大桥于1957年10月15日通车。', '1957年10月15日'],
  ['15 October 1957', '大桥于1957年10月15日通车。', '1957年10月15日'],
  ['October 1957', 'It opened on 15 October 1957.', '15 October 1957'],
] as const)('the date %s is marked in %s', ([typed, text, marked]) => {
  const concepts = readQuery(typed, ['en']).words.map((word) => ({
    ...{ word, isNeeded: true, phrase: undefined, span: undefined },
    terms: new Map(word.dates?.map(({ term, weight }) => [term, { why: 'date' as const, weight }])),
  }));
  expect(findWords(text, concepts, ['en']).map(({ start, end }) => text.slice(start, end))).toContain(marked);
});

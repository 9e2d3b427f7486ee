import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '../../src/check/run-checks.ts';
import { addressesOf } from '../../src/site/urls.ts';
import { calendarsSite } from '../built-sites.ts';
import { builtPages } from './pages.ts';

const pages = new Map(builtPages(resolve(calendarsSite.outDir)).map((page) => [page.path, page]));

test('the page of a passage has both dates', () => {
  const words = '21 April 1907 in the document’s calendar (Julian), that is 4 May 1907';
  const sentence = `They date it: ${words}.`;
  const page = [...pages.values()].filter(({ path, html }) => path.startsWith('/passages/') && html.includes(sentence));
  expect(page).toHaveLength(1);
});

test('documents that name one day in two calendars do not disagree', () => {
  const { archive, problems } = runChecks(calendarsSite.content, addressesOf);
  expect(problems).toEqual([]);
  expect(archive?.disagreements).toEqual([]);
});

test.for([
  ['mill-opens', '21 April 1907 in the document’s calendar (Julian), that is 4 May 1907'],
  ['bridge-stands', 'from March 1911 in the document’s calendar (Julian), that is from 14 March 1911'],
  ['bridge-falls', '22 Dhuʻl-Qiʻdah 1329 in the document’s calendar (Islamic, civil), that is 14 November 1911'],
  ['school-founded', '5 Iyar 5708 in the document’s calendar (Hebrew), that is 14 May 1948'],
  [
    'trees-fall',
    'Brumaire of the year 8 in the document’s calendar (French Republican), that is one of the days 23 October to 21 November 1799',
  ],
] as const)('the page of an event has both dates: %s', ([id, words]) => {
  expect(pages.get(`/events/${id}/`)?.html).toContain(words);
});

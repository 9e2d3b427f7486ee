import { expect, test } from 'vitest';
import { otherDays } from '../../../src/quotations/dates-beside.ts';

const day = (iso: string) => ({ earliest: Date.parse(iso), latest: Date.parse(iso) + 86_400_000 });
const october = [day('2020-10-04')];

const cases: Readonly<Record<string, readonly [language: string, text: string, ...found: string[]]>> = {
  'another day': ['en', 'On 5 October 2020 it “fell”.', '5 October 2020'],
  'the same day': ['en', 'On 4 October 2020 it “fell”.'],
  'the same day, the month first': ['en', 'It “fell” on October 4th, 2020.'],
  'another day without a year': ['en', 'It “fell” on October 6.', 'October 6'],
  'the same day without a year': ['en', 'It “fell” on the 4th of October.'],
  'a day in figures': ['en', 'It “fell” (2020-10-05).', '2020-10-05'],
  'the same day of another year': ['en', 'On 4 October 2019 it “fell”.', '4 October 2019'],
  'a day of another sentence': ['en', 'It rained on 5 October 2020. Then it “fell”. On 6 October 2020 it rose.'],
  'a day of another language': ['de', 'Am 5. Oktober 2020 ist es „gefallen“.', '5. Oktober 2020'],
  'no day': ['en', 'In October 2020 it “fell” 4 times.'],
};

test.for(Object.entries(cases))('%s', ([, [language, text, ...found]]) => {
  const start = text.search(/[“„]/u) + 1;
  const quoted = { start, end: text.search(/[”“](?=[^”“]*$)/u) };
  expect(otherDays(text, quoted, october, language).map(({ words }) => words)).toEqual(found);
});

test('nothing is told beside words on which no event rests, or an event without an end', () => {
  const text = 'On 5 October 2020 it “fell”.';
  const quoted = { start: 22, end: 26 };
  expect(otherDays(text, quoted, [], 'en')).toEqual([]);
  expect(otherDays(text, quoted, [{ earliest: 0 }], 'en')).toEqual([]);
});

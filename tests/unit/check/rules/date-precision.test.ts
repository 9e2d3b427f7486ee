import { expect, test } from 'vitest';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

/** The problem of an event with this date that cites these words, if there is one. */
function tooPrecise(date: string, words: string, fields: Readonly<Record<string, string>> = {}): string | undefined {
  const { problems } = checkVariant({
    ...sourceFiles('diary', `${words}\n`),
    'events/a.md': eventFile({ date, citations: [{ source: 'diary', quote: JSON.stringify(words), ...fields }] }),
  });
  expect(problems.filter(({ code }) => !['date-too-precise', 'dated-sentence-uncited'].includes(code))).toEqual([]);
  return problems.find(({ code }) => code === 'date-too-precise')?.message;
}

test.for([
  ['a day named in full', '1907-05-04', 'It opened on 4 May 1907.'],
  ['a day with its letters', '1907-05-04', 'It opened on May 4th, 1907.'],
  ['a day with a zero before it', '1907-05-04', 'It opened on 04 May 1907.'],
  ['a month cut short', '1907-09-04', 'It opened on 4 Sept. 1907.'],
  ['a month in capitals', '1907-05-04', 'IT OPENED ON 4 MAY 1907.'],
  ['a month broken at a line end', '1907-10-04', 'It opened on 4 Octo-\nber 1907.'],
  ['a month alone', '1907-05', 'It opened in May 1907.'],
  ['a year alone', '1907', 'It opened in 1907.'],
  ['less than the words say', '1907', 'It opened on 4 May 1907.'],
  ['a span', '1907-05-04/1907-06-02', 'It stood from 4 May to 2 June 1907.'],
  ['a span whose second year is cut short', '1948/1953', 'It stood in 1948-53.'],
  ['a season, taken from the sense of the words', '1907-21', 'It opened in the warm months of 1907.'],
  ['ends that are uncertain', '1907-05-04?/1907-06-02?', 'It opened in that spring.'],
  ['an open end', '1907-05/..', 'It has stood since May 1907.'],
] as const)('good: %s', ([, date, words]) => {
  expect(tooPrecise(date, words)).toBeUndefined();
});

test.for([
  ['a day where a month is named', '1907-05-04', 'It opened in May 1907.', 'the day 4'],
  ['a month where a year is named', '1907-05', 'It opened in 1907.', 'May'],
  ['a year where none is named', '1907', 'It opened in May.', 'the year 1907'],
  ['another day', '1907-05-04', 'It opened on 14 May 1907.', 'the day 4'],
  ['another month', '1907-05-04', 'It opened on 4 March 1907.', 'May'],
  ['a year that is part of a larger number', '1907', 'It holds 19070 books.', 'the year 1907'],
  ['a year of a decade', '1900', 'It opened in the 1900s.', 'the year 1900'],
  ['a word that begins like a month', '1907-12', 'It was declared open in 1907.', 'December'],
  ['a word that begins like another month', '1907-03', 'Its market opened in 1907.', 'March'],
  ['the end of a span', '1907-05-04/1907-06-02', 'It stood from 4 May to June 1907.', 'the day 2'],
] as const)('bad: %s', ([, date, words, lacking]) => {
  expect(tooPrecise(date, words)).toBe(`The date ${date} says more than these words: they do not name ${lacking}.`);
});

test('a date taken from the surroundings or counted from a neighbour is not held to its words', () => {
  for (const dateBasis of ['context', 'relative'])
    expect(tooPrecise('1907-05-04', 'It opened.', { dateBasis })).toBeUndefined();
});

test("a telling's own date is held to its words", () => {
  expect(tooPrecise('1907-05-04', 'It opened on 5 May 1907.', { date: '1907-05-05' })).toBeUndefined();
  expect(tooPrecise('1907-05-04', 'It opened on 4 May 1907.', { date: '1907-05-05' })).toContain('1907-05-05');
});

test('of words in a language whose dates are not read, nothing is said that may be false', () => {
  const words = 'Anno Domini MCMVII mense Maio molendinum apertum est.';
  const { problems } = checkVariant({
    ...sourceFiles('diary', `${words}\n`, { language: 'la' }),
    'events/a.md': eventFile({ date: '1907-05', citations: [{ source: 'diary', quote: words }] }),
  });
  expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'date-too-precise: It is not known whether these words name the date 1907-05: dates in the language "la" are not read.',
  ]);
});

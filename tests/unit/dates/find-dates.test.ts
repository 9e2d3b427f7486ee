import { describe, expect, test } from 'vitest';
import type { DateKind } from '../../../src/dates/date-expression.ts';
import { findDates } from '../../../src/dates/find-dates.ts';
import { documents } from '../../support/documents.ts';
import { notDates, styles } from './date-styles.cases.ts';
import { sentences } from './find-dates.cases.ts';

/** A sentence without its brackets, and the ranges that were in brackets as "start-end". */
function unmarked(marked: string): { readonly text: string; readonly gold: ReadonlySet<string> } {
  const gold = new Set<string>();
  let text = '';
  for (const [, before = '', expression] of marked.matchAll(/([^[\]]*)(?:\[([^\]]*)\])?/gu)) {
    text += before;
    if (expression === undefined) continue;
    gold.add(`${text.length}-${text.length + expression.length}`);
    text += expression;
  }
  return { text, gold };
}

const cases = Object.entries(sentences).flatMap(([document, list]) =>
  list.map((marked) => {
    const { text, gold } = unmarked(marked);
    const found = new Set(findDates(text).map(({ start, end }) => `${start}-${end}`));
    return { document, marked, text, gold, found };
  }),
);

describe('the sentences read by hand', () => {
  test('are at least 120, 40 of them without a date, word for word from the documents', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(cases.filter(({ gold }) => gold.size === 0).length).toBeGreaterThanOrEqual(40);
    const raw = new Map(documents.map(({ name, folded }) => [name, folded.raw]));
    expect(cases.filter(({ document, text }) => !raw.get(document)?.includes(text))).toEqual([]);
  });

  test('expressions: precision and recall of at least 0.97', () => {
    const right = sum(({ gold, found }) => gold.intersection(found).size);
    const wrong = cases.filter(({ gold, found }) => gold.symmetricDifference(found).size > 0).map(({ marked }) => marked);
    expect(right / sum(({ found }) => found.size), wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(right / sum(({ gold }) => gold.size), wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  test('sentences: precision and recall of at least 0.97', () => {
    const right = sum(({ gold, found }) => Number(gold.size > 0 && found.size > 0));
    expect(right / sum(({ found }) => Number(found.size > 0))).toBeGreaterThanOrEqual(0.97);
    expect(right / sum(({ gold }) => Number(gold.size > 0))).toBeGreaterThanOrEqual(0.97);
  });

  function sum(count: (each: (typeof cases)[number]) => number): number {
    return cases.reduce((total, each) => total + count(each), 0);
  }
});

describe('every style', () => {
  const marked = (Object.entries(styles) as [DateKind, readonly string[]][]).flatMap(([kind, texts]) =>
    texts.map((text) => [kind, text] as const),
  );

  test.for(marked)('%s: %s', ([kind, words]) => {
    const { text, gold } = unmarked(words);
    const found = findDates(text);
    expect(found.map(({ start, end }) => `${start}-${end}`)).toEqual([...gold]);
    expect(new Set(found.map((expression) => expression.kind))).toEqual(new Set([kind]));
  });

  test.for(notDates)('none: %s', (text) => {
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

test('an expression may run over the end of a line', () => {
  const text = 'in 1948-\n1953 and on 8 November \n1989';
  expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['1948-\n1953', '8 November \n1989']);
});

test('any amount of white space may stand in an expression and around it', () => {
  const gap = ' \n'.repeat(20_000);
  const text = `It${gap}opened on 4${gap}May${gap}1907${gap}.`;
  expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([`4${gap}May${gap}1907`]);
});

test.for([
  'éJanuary',
  'Januaryé',
  '中January',
  'two daysé later',
  'étoday',
  'todayé',
  'Mondayé',
  'énoon',
  '5 hoursж',
  'éMay 4',
])('a word that goes on in letters outside ASCII is another word: %s', (words) => {
  expect(findDates(`It was ${words} then.`)).toEqual([]);
});

test('a number of a century may have any letters', () => {
  expect(findDates('In the vingt-éfirst century.')).toHaveLength(1);
  const long = `It was ${'éa'.repeat(50_000)} in 1911.`;
  expect(findDates(long)).toHaveLength(1);
});

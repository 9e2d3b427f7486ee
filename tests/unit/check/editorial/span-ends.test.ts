import { describe, expect, test } from 'vitest';
import { checkVariant, eventFile, type Files, sourceFiles } from '../../../support/variant.ts';

interface Case {
  readonly date: string;
  readonly words: string;
  readonly basis?: string;
  readonly language?: string;
  readonly own?: string;
  /** More words of the document, cited by another event. */
  readonly elsewhere?: string;
}

function told(
  { date, words, basis = 'explicit', language = 'en', own, elsewhere }: Case,
  rule = '{bases: [explicit, context]}',
) {
  const citation = { source: 'diary', quote: JSON.stringify(words), dateBasis: basis, ...(own && { date: own }) };
  const files: Files = {
    'editorial.yaml': `spanEnds: ${rule}\n`,
    ...sourceFiles('diary', `${words}\n\n${elsewhere ?? ''}\n`, { language }),
    'events/a.md': eventFile({ date, citations: [citation], body: 'It was so [@1].\n' }),
    ...(elsewhere && {
      'events/b.md': eventFile({
        date: '1900/..',
        citations: [{ source: 'diary', quote: JSON.stringify(elsewhere), dateBasis: 'relative' }],
        body: 'It was so [@1].\n',
      }),
    }),
  };
  return checkVariant(files).problems.flatMap(({ code, line, column, severity, message }) =>
    code === 'span-end-unnamed' ? `${line}:${column} ${severity} ${message}` : [],
  );
}

test.for([
  ['both ends are named', { date: '1907-05-04/1907-05-09', words: 'From 4 to 9 May 1907 it rained.' }],
  ['an uncertain end is named', { date: '1907-05?/1908?', words: 'From May 1907 into 1908, perhaps, it rained.' }],
  ['an open end', { date: '1907/..', words: 'Since 1907 it has rained.' }],
  ['no span', { date: '1907?', words: 'Then it rained.' }],
  ['the last year of a decade', { date: '1990?/1999?', words: 'In the 1990s it rained.' }],
  ['counted from another date', { date: '1907?/1912?', words: 'Later it rained.', basis: 'relative' }],
  [
    'named elsewhere in the document',
    { date: '1907?/1912?', words: 'Then it rained.', basis: 'context', elsewhere: 'It was dry from 1907 to 1912.' },
  ],
  ['German', { date: '1907-05-04?/1907-05-09?', words: 'Vom 4. bis 9. Mai 1907 regnete es.', language: 'de' }],
  ['Russian', { date: '1907-05-04?/1908-06?', words: 'С 4 мая 1907 года по июнь 1908 года шёл дождь.', language: 'ru' }],
  ['Japanese', { date: '1907-05-04?/1907-05-09?', words: '1907年5月4日から1907年5月9日まで雨が降った。', language: 'ja' }],
  ['a language whose dates are not read', { date: '1907?/1912?', words: 'Et pluebat.', basis: 'context', language: 'la' }],
] satisfies [string, Case][])('good: %s', ([, each]) => {
  expect(told(each)).toEqual([]);
});

test.for([
  [
    'an uncertain end',
    { date: '1907-05?/1912?', words: 'From May 1907 on it rained.' },
    ['3:16 error No passage cited here names 1912?.'],
  ],
  [
    'an uncertain start',
    { date: '1900?/1907?', words: 'Until 1907 it rained.' },
    ['3:7 error No passage cited here names 1900?.'],
  ],
  [
    'named by no citation of the document',
    { date: '1907?/1912?', words: 'Then it rained.', basis: 'context', elsewhere: 'It was dry from 1907.' },
    ['3:13 error No passage cited of these documents names 1912?.'],
  ],
  [
    'of one telling alone',
    { date: '1907', own: '1907?/1912?', words: 'In 1907 it rained.' },
    ['9:17 error No passage cited here names 1912?.'],
  ],
  [
    'French',
    { date: '1907-05-04?/1907-05-12?', words: 'Dès le 4 mai 1907, il plut.', language: 'fr' },
    ['3:19 error No passage cited here names 1907-05-12?.'],
  ],
  [
    'Arabic',
    { date: '1907-05-04?/1907-05-12?', words: 'منذ 4 مايو 1907 نزل المطر.', language: 'ar' },
    ['3:19 error No passage cited here names 1907-05-12?.'],
  ],
] satisfies [string, Case, string[]][])('bad: %s', ([, each, problems]) => {
  expect(told(each)).toEqual(problems);
});

test('which dates are judged, and how much it weighs, the archive says', () => {
  const context = { date: '1907?/1912?', words: 'Then it rained.', basis: 'context' };
  expect(told(context, '{}')).toEqual([]);
  expect(told({ ...context, basis: 'explicit' }, '{severity: warning}')).toHaveLength(2);
  expect(told({ ...context, basis: 'explicit' }, '{severity: warning}')[0]).toContain(' warning ');
});

describe('eras', () => {
  const eras = (from: string, to: string, rules = 'spanEnds: {}\n') =>
    checkVariant({ 'editorial.yaml': rules, 'eras.yaml': `- {id: a, title: A, from: ${from}, to: ${to}}\n` }).places;
  test.for([
    ['named', '1907', '1907-05-04'],
    ['beside a date that is named', '1907-01-01', '1907-05-03'],
    ['a month of a date', '1907-05', '1907-05'],
  ])('good: %s', ([, from = '', to = '']) => {
    expect(eras(from, to)).toEqual([]);
  });

  test('bad', () => {
    expect(eras('1907-03', '1912')).toEqual(['eras.yaml:1:27 span-end-unnamed', 'eras.yaml:1:40 span-end-unnamed']);
    expect(eras('1907-03', '1912', '{}\n')).toEqual([]);
  });
});

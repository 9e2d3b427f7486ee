import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationYaml } from '../../../src/export/citation-yaml.ts';
import { hostileTexts } from '../../support/hostile.ts';

const readBack = (quote: string, prefix?: string) =>
  (parse(`citations:\n${citationYaml('a-source', { quote, prefix })}`) as { citations: unknown[] }).citations;

test('plain words stand bare, ready to be pasted under `citations`', () => {
  expect(citationYaml('a-source', { quote: "Shusha's liberation (8 November), a day", prefix: 'of', suffix: 'of all' })).toBe(
    "  - source: a-source\n    quote: Shusha's liberation (8 November), a day\n    prefix: of\n    suffix: of all\n",
  );
});

test.each([
  'yes',
  'null',
  '2020-10-04',
  '12',
  '- a list',
  'key: value',
  'a # comment',
  '"quoted"',
  "'single'",
  '[a]',
  '{a}',
  '*a',
  '&a',
  '%a',
  '@a',
  'a:',
])('%s is read back as words', (words) => expect(readBack(words)).toEqual([{ source: 'a-source', quote: words }]));

test.each(Object.entries(hostileTexts))('words with %s are read back as they were', (_, words) =>
  expect(readBack(words, words)).toEqual([{ source: 'a-source', quote: words, prefix: words }]),
);

test('any words are read back as they were', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (words) => {
      expect(readBack(words)).toEqual([{ source: 'a-source', quote: words }]);
    }),
    { seed: 7, numRuns: 300 },
  );
});

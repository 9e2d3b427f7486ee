import { expect, test } from 'vitest';
import { documentCoveragePage } from '../../../../src/site/pages/document-coverage-page.ts';
import { checkVariant, sourceFiles } from '../../../support/variant.ts';

const page = (more: string, fields: Readonly<Record<string, string>> = {}) => {
  const { archive } = checkVariant(sourceFiles('mill-book', `The mill at Lower Ford opened on 4 May 1907. ${more}`, fields));
  const [source] = archive?.sources ?? [];
  if (!source) throw new Error('There is no document');
  const { dated, ...rest } = documentCoveragePage(source);
  return {
    ...rest,
    dated: dated.map(
      ({ words, remark }) => `${words} | ${remark.map((part) => (typeof part === 'string' ? part : part.words)).join('')}`,
    ),
  };
};
const years = (count: number) => Array.from({ length: count }, (_, year) => `It turned in ${1500 + year}.`).join(' ');

test('a dated sentence that is not cited stands there with its line and the reason', () => {
  const { dated, asked } = page('She said: “It stood.\nIt burnt in 1911.”', {
    uncited: '\n  - {quote: burnt in, reason: Her words.}',
  });
  expect(dated).toEqual(['It burnt in 1911. | Not cited (line 2): Her words.']);
  expect(asked).toMatch(/^The site is not built while a dated sentence of this document/u);
});

test('one without a reason says so, where nobody asks for one', () => {
  const { dated, asked } = page('It burnt in 1911.', { index: 'open' });
  expect(dated).toEqual(['It burnt in 1911. | Not cited (line 1): No reason is given.']);
  expect(asked).toMatch(/^Nothing asks for an event for every dated sentence of this document/u);
});

test('sentences that one reason excuses together are one row', () => {
  const { dated, moreDated } = page(years(300), { uncited: '\n  - {from: It turned in 1500, reason: A table of turns.}' });
  expect(dated).toEqual(['It turned in 1500. | Not cited, this one and 299 more (line 1): A table of turns.']);
  expect(moreDated).toBeUndefined();
});

test('of very many sentences the first are listed, and the others counted', () => {
  const { dated, moreDated } = page(years(300), { index: 'open' });
  expect(dated).toHaveLength(100);
  expect(moreDated).toBe('200 dated sentences more without an event are not listed here.');
});

test('what is long and not cited is listed with its beginning', () => {
  const { stretches, stretchesExplained } = page(`It burnt in 1911. ${'It stood by the river. '.repeat(30)}`);
  expect(stretches).toEqual([
    {
      to: '/base/sources/mill-book/#b-0',
      line: 1,
      words: expect.stringMatching(/^It stood by the river\. .{100,118}$/u) as string,
      goesOn: true,
      length: 691,
    },
  ]);
  expect(stretchesExplained).toBe('1 stretch of 100 characters or more is without a citation.');
});

test('its lines are those of the document, whatever ends them', () => {
  const { stretches, dated } = page(`\u2028It burnt in 1911.\f${'It stood by the river. '.repeat(30)}`, { index: 'open' });
  expect(dated).toEqual(['It burnt in 1911. | Not cited (line 2): No reason is given.']);
  expect(stretches.map(({ line }) => line)).toEqual([3]);
});

test('a document without a date that is not cited says so, and one whose dates are not read that they are not', () => {
  expect(page('It stood.').asked).toBe('Every dated sentence of this document is cited.');
  expect(page('It fell in 1911.', { language: 'tlh' }).asked).toMatch(/^Dates are not looked for in the language/u);
});

import { expect, test } from 'vitest';
import { coveragePage } from '../../../../src/site/pages/coverage-page.ts';
import { checkVariant, type Files, sourceFiles } from '../../../support/variant.ts';

const page = (more: string, fields: Readonly<Record<string, string>> = {}, files: Files = {}) => {
  const text = `The mill at Lower Ford opened on 4 May 1907. ${more}`;
  const { archive } = checkVariant({ ...sourceFiles('mill-book', text, fields), ...files });
  if (!archive) throw new Error('There is no archive');
  const { lead, uncited, ...rest } = coveragePage(archive);
  return { ...rest, lead: told(lead), uncited: uncited.map(({ words }) => told(words)) };
};

function told(sentence: readonly (string | { readonly words: string })[]): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.words)).join('');
}

test('shares are told in words', () => {
  const { rows, lead } = page('It stood by the river. It burnt in 1911.', {
    uncited: '\n  - {quote: burnt in, reason: None.}',
  });
  expect(lead).toContain('(2 dated sentences, 1 of them cited), and what is dated and not cited.');
  expect(rows).toMatchObject([
    { to: '/base/coverage/mill-book/', characters: '52%', sentences: '1 of 3', datedSentences: '1 of 2' },
  ]);
});

test.for([
  ['nothing is excused', '', '[A document]: 2 dated sentences without an event, none with a reason.'],
  ['some is', '{quote: burnt in, reason: A}', '[A document]: 2 dated sentences without an event, 1 of 2 with the reason.'],
  ['all is', '{to: in 1912, reason: A}', '[A document]: 2 dated sentences without an event, with the reason.'],
] as const)('dated sentences without an event are counted where %s, and not listed', ([, item, expected]) => {
  const { uncited } = page('It burnt in 1911. It was mended in 1912.', item === '' ? {} : { uncited: `\n  - ${item}` });
  expect(uncited).toEqual([expected]);
});

test('when all is cited, nothing is counted', () => {
  const { lead, uncited } = page('It stood by the river.');
  expect(lead).toContain('(1 dated sentence, all of them cited)');
  expect(uncited).toEqual([]);
});

test('sides are named where the archive states any', () => {
  const parties = { 'parties/north.yaml': 'name: North\nkind: state\n' };
  expect(page('', { partyTo: 'north' }, parties).lead).toContain('from which side it is written');
  expect(page('').lead).not.toContain('side');
});

const site = (index: string) => ({
  'site.yaml': `title: The mill\nsubtitle: A\ndescription: B\nlanguage: en\nlicence: C\nhome: D\n${index}`,
});

test('what is asked of dated sentences is said as it is', () => {
  const kept = 'The site is not built while a dated sentence is neither cited nor excused with a reason that readers see.';
  expect(page('').asked).toBe(kept);
  for (const index of ['index: open\n', 'index: warn\n', '']) {
    expect(page('', {}, site(index)).asked).toMatch(/^Nothing here asks for an event for every dated sentence: /u);
  }
  const two = page('', {}, sourceFiles('diary', 'It fell.\n', { index: 'open' })).asked;
  expect(two).toMatch(
    /^The site is not built while a dated sentence of 1 document is .* every dated sentence of 1 document: /u,
  );
});

test('dates that are not looked for are not counted, and that is said', () => {
  const { rows, lead, asked, uncited } = page('It burnt in 1911.', { language: 'tlh' });
  expect(rows.map(({ datedSentences }) => datedSentences)).toEqual(['not counted']);
  expect(lead).toMatch(/^How much of each document is cited, and /u);
  expect(asked).toBe('Dates are not looked for in the language.');
  expect(uncited).toEqual([]);
  const two = page('', {}, sourceFiles('diary', 'It fell.\n', { language: 'tlh' }));
  expect(two.lead).toContain('(1 dated sentence, all of them cited, without those of 1 document, which are not counted)');
});

import { expect, test } from 'vitest';
import { pluralForms } from '../../../src/words/plural-forms.ts';

test('a language chooses among its own forms', () => {
  const polish = pluralForms<'one' | 'few' | 'many'>('pl');
  const forms = { one: 'dokument', few: 'dokumenty', many: 'dokumentów', other: 'dokumentu' };
  expect([1, 2, 5, 22, 1.5].map((count) => polish(count, forms))).toEqual([
    ...['dokument', 'dokumenty', 'dokumentów', 'dokumenty', 'dokumentu'],
  ]);
});

test('a category that is left out falls back on the other form', () => {
  expect(pluralForms<never>('pl')(2, { other: 'dokumentu' })).toBe('dokumentu');
});

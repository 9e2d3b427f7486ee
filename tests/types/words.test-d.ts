import { expectTypeOf, test } from 'vitest';
import type * as english from '../../src/words/en/event.ts';
import type { Sentence } from '../../src/words/sentence.ts';

/** What a module of another language is to be: the same words, of the same parameters. */
type WordsOf<English> = { readonly [Name in keyof English]: English[Name] extends string ? string : English[Name] };

type Told = Pick<typeof english, 'earlier' | 'citation'>;

test('a module of another language has the same words, and says them its own way', () => {
  const danish = {
    earlier: 'Tidligere',
    citation: ({ number, document }: { readonly number: number; readonly document: string }) => `${document}, citat ${number}`,
  };
  expectTypeOf(danish).toExtend<WordsOf<Told>>();
});

test('a word that is missing, or asks for what it is not given, does not compile', () => {
  expectTypeOf<{ readonly earlier: string }>().not.toExtend<WordsOf<Told>>();
  expectTypeOf<{
    readonly earlier: string;
    readonly citation: (of: { readonly date: Date }) => string;
  }>().not.toExtend<WordsOf<Told>>();
});

test('the parts of a sentence have known names', () => {
  expectTypeOf<['a', { name: 'link'; words: 'b' }]>().toExtend<Sentence<'link'>>();
  expectTypeOf<['a', { name: 'other'; words: 'b' }]>().not.toExtend<Sentence<'link'>>();
});

import { expectTypeOf, test } from 'vitest';
import type { ProblemWords } from '../../src/problems/catalogue.ts';
import { problem } from '../../src/problems/problem.ts';

const place = { file: 'content/events/mill.md', line: 3, column: 7 };

test('what a case must give is what its row names', () => {
  expectTypeOf<keyof ProblemWords<'id-unknown'>>().toEqualTypeOf<'kind' | 'id' | 'folder' | 'nearest' | 'known'>();
  expectTypeOf<ProblemWords<'quote-too-long'>['length']>().toEqualTypeOf<number>();
  expectTypeOf<ProblemWords<'passage-lost'>['isGone']>().toEqualTypeOf<boolean | undefined>();
});

test('a case that lacks a word, or gives one that its row never reads, does not compile', () => {
  problem('quote-cuts-word', place, { word: 'mill' });
  // @ts-expect-error: the word is lacking
  problem('quote-cuts-word', place);
  // @ts-expect-error: the row reads no source
  problem('quote-cuts-word', place, { word: 'mill', source: 'mill-book' });
  // @ts-expect-error: a flag is true or false
  problem('passage-lost', place, { id: 'a', source: 'b', quote: 'c', isGone: 'yes' });
  problem('summary-empty', place);
  // @ts-expect-error: the row reads no words at all
  problem('summary-empty', place, { word: 'mill' });
});

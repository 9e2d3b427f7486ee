import { expect, test } from 'vitest';
import { textFinder } from '../../../src/search/find-in-text.ts';

const text = 'The mill grinds. Two mills of the miller stand; “the Mill” ground.';

test.for([
  ['words in a row', ['two mills'], false, ['Two mills'], ['mill', 'Two', 'mills', 'Mill']],
  ['a word as it stands', ['mill'], false, ['mill', 'Mill'], ['mill', 'mills', 'Mill']],
  ['a word that is being typed', ['mil'], true, ['mill', 'mills', 'miller', 'Mill'], []],
  ['several stretches', ['the mill', 'stand'], false, ['The mill', 'stand', 'the Mill'], ['mill', 'mills', 'stand', 'Mill']],
  ['nothing of several words that are typed and do not stand in a row', ['mill two'], true, [], []],
  ['another form of a word', ['grinding'], false, [], ['grinds']],
  ['little words, where there are no others', ['of the'], false, ['of the'], ['The', 'of', 'the', 'the']],
] as const)('finds %s', ([, sought, isTyping, rows, words]) => {
  const finder = textFinder(sought, 'en', { isTyped: isTyping, isUnfinished: isTyping });
  const shown = (ranges: readonly { start: number; end: number }[]) => ranges.map(({ start, end }) => text.slice(start, end));
  expect(shown(finder.rowsIn(text))).toEqual(rows);
  expect(shown(finder.wordsIn(text))).toEqual(words);
});

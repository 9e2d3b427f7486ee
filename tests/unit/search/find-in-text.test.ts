import { expect, test } from 'vitest';
import { nearestWords, textFinder } from '../../../src/search/find-in-text.ts';

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

test.for([
  ['戦', '戦争と内戦', ['戦', '戦']],
  ['争', '戦争と内戦', ['争']],
  ['戦争', '戦争と内戦', ['戦争']],
  ['ceasefire', 'a cease-fire, and a ceasefire', ['cease-fire', 'ceasefire']],
  ['cease-fire', 'The ceasefire; cease fire!', ['ceasefire', 'cease fire']],
  ['the cease fire of', 'in the ceasefire of May', ['the ceasefire of']],
  ['therapist', 'the rapist', []],
  ['USSR', 'in the U.S.S.R. then', ['U.S.S.R.']],
  ['U.S.S.R.', 'in the USSR then', ['USSR']],
  ['हिन्दी', 'वह हिंदी बोलता है', ['हिंदी']],
  ['1957年10月15日', '大桥于1957年10月15日通车', ['1957年10月15日']],
] as const)('finds %s in %s', ([typed, japanese, found]) => {
  const rows = textFinder([typed], 'ja', { isTyped: true, isUnfinished: true }).rowsIn(japanese);
  expect(rows.map(({ start, end }) => japanese.slice(start, end))).toEqual(found);
});

test.for([
  ['SHUŞA', ['shusha']],
  ['Шуша', ['shusha']],
  ['שושה', []],
  ['Susha road', []],
  ['mil', []],
] as const)('the words nearest to %s', ([typed, nearest]) => {
  expect(nearestWords(typed, ['The road to Shusha.', 'Shusha was held; the mill stood.'])).toEqual(nearest);
});

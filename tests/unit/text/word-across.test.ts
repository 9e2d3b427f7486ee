import { expect, test } from 'vitest';
import { wordAcross } from '../../../src/text/word-across.ts';

test.for([
  ['a word', 'the watermill', 'the water', 'watermill'],
  ['the end of a word', 'the mill stood', 'the mill', undefined],
  ['a number', 'in 1907', 'in 19', '1907'],
  ['the number of a note', 'in 1907³ it', 'in 1907', undefined],
  ['the number of a note in brackets', 'in 1907[3] it', 'in 1907', undefined],
  ['a power', '3 km² of', '3 km', undefined],
  ['a number of atoms', 'of H₂O', 'of H', undefined],
  ['a half', '4½ miles', '4', '4½'],
] as const)('%s', ([, text, before, word]) => {
  expect(wordAcross(text, before.length)).toBe(word);
});

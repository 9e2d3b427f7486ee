import { describe, expect, test } from 'vitest';
import { writtenCharacters } from '../../../src/vite/written-characters.ts';

const { common, rare } = writtenCharacters({ authors: 'Şuşa, dağ: `code`', documents: 'Ŵ' });

describe('characters of the fonts that every page needs', () => {
  test.for([
    ['a letter that authors write', 'ş', 'common'],
    ['a letter that authors write in one case only, in the other', 'Ğ', 'rare'],
    ['letters and digits that nobody wrote yet', 'Q', 'common'],
    ['a space that scripts write', '\u2002', 'common'],
    ['a sign of the interface', '≠', 'common'],
    ['a letter of a document alone', 'ŵ', 'rare'],
    ['a letter of dates in other languages', 'ж', 'neither'],
    ['a sign that the timeline draws', '…', 'common'],
    ['a letter in a name of the interface for what few archives have', 'ō', 'rare'],
    ['the syntax of files', '`', 'rare'],
  ] as const)('%s', ([, character, where]) => {
    expect({ common: common.includes(character), rare: rare.includes(character) }).toEqual({
      common: where === 'common',
      rare: where === 'rare',
    });
  });
});

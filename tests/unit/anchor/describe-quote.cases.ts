import type { QuoteSelector } from '../../../src/anchor/find-quote.ts';

interface Case {
  /** The range to describe is between `[` and `]`. */
  readonly source: string;
  readonly named: QuoteSelector | undefined;
}

export const descriptions: Readonly<Record<string, Case>> = {
  'words that stand once name themselves': { source: 'The [flood] came.', named: { quote: 'flood' } },
  'space at the ends is left out': { source: 'The[ \n flood ]came.', named: { quote: 'flood' } },
  'half a white space is left out': { source: 'The \n[ flood] came.', named: { quote: 'flood' } },
  'the words are on one line': { source: 'The [great\n  flood] came.', named: { quote: 'great flood' } },
  'marks and dashes are plain': { source: 'The [“flood” – 1907] came.', named: { quote: '"flood" - 1907' } },
  'a broken word is whole': { source: 'an [agree-\nment] held', named: { quote: 'agreement' } },
  'a broken name keeps its hyphen': { source: 'in [Nether-\nFord] then', named: { quote: 'Nether-Ford' } },
  'a hyphen at the end is left out': { source: 'an [agree-\n]ment held', named: { quote: 'agree' } },
  'lines of Chinese are one': { source: '在[水车\n开业]时', named: { quote: '水车开业' } },
  'half a letter is widened to the whole': { source: 'an e[\u0301t]e', named: { quote: 'ét' } },
  'one word before is enough': { source: 'A flood, the [flood].', named: { quote: 'flood', prefix: 'the' } },
  'one word after is enough': { source: 'the [flood] came, the flood', named: { quote: 'flood', suffix: 'came,' } },
  'a word before is taken rather than one after': {
    source: 'a flood b, c [flood] d',
    named: { quote: 'flood', prefix: 'c' },
  },
  'as many words as it takes': {
    source: 'in the old mill. in the old [mill] stood',
    named: { quote: 'mill', suffix: 'stood' },
  },
  'words on both sides only when no more words stand in them than on one': {
    source: 'y a b x e f. y g b x c d. z a b [x] c d',
    named: { quote: 'x', prefix: 'z a b' },
  },
  'words on both sides': {
    source: 'a x b, a x c, d x b, d [x] c',
    named: { quote: 'x', prefix: 'd', suffix: 'c' },
  },
  'the beginning of the text': { source: '[ha] ha ha', named: { quote: 'ha', suffix: 'ha ha' } },
  'the end of the text': { source: 'ha ha [ha]', named: { quote: 'ha', prefix: 'ha ha' } },
  'white space alone has no name': { source: 'The[ \n ]flood', named: undefined },
  'an empty range has no name': { source: 'The []flood', named: undefined },
  'invisible characters have no name': { source: 'The fl[\u200B]ood', named: undefined },
};

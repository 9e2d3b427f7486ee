import type { StretchWords } from '../../../../src/site/words/stretch-words.ts';

/** Stretches of documents between cited words, and how they are shortened to 20 characters. */
export const stretches: Readonly<Record<string, readonly [stretch: string, words: StretchWords]>> = {
  'short words': [' The mill opened. ', { words: 'The mill opened.', goesOn: false }],
  'words after a sentence that is cited without its full stop': ['. The mill', { words: 'The mill', goesOn: false }],
  'words after a cited quotation': ['.” It opened', { words: 'It opened', goesOn: false }],
  'words after a dash': [' — it opened', { words: 'it opened', goesOn: false }],
  'words after a hyphen at a line end': ['-\nwheel, it says', { words: 'wheel, it says', goesOn: false }],
  'words that open a quotation': ['. “It opened', { words: '“It opened', goesOn: false }],
  'words that open a quotation with straight marks': ['."\n\n"It opened', { words: '"It opened', goesOn: false }],
  'a question in Spanish': ['. ¿Cuándo fue?', { words: '¿Cuándo fue?', goesOn: false }],
  'words before a quotation that is cited': ['The miller said: “', { words: 'The miller said:', goesOn: false }],
  'words before a bracket that is cited': ['It opened (', { words: 'It opened', goesOn: false }],
  'lines with a hyphen at the end of one': ['The well-\nknown\n  mill', { words: 'The well-known mill', goesOn: false }],
  'many words': ['The mill opened on 4 May 1907.', { words: 'The mill opened on 4', goesOn: true }],
  'many words, where the limit is inside one': ['The mill at Lower Ford opened.', { words: 'The mill at Lower', goesOn: true }],
  'many letters without a space': ['水'.repeat(21), { words: '水'.repeat(20), goesOn: true }],
  'letters of two units without a space': ['𠀀'.repeat(21), { words: '𠀀'.repeat(20), goesOn: true }],
  'letters with marks, where the limit is before one': [`${'a'.repeat(19)}e\u0301e`, { words: 'a'.repeat(19), goesOn: true }],
  'a first letter with more marks than characters may be': [
    `Z${'\u0301'.repeat(600)}e`,
    { words: `Z${'\u0301'.repeat(600)}`, goesOn: true },
  ],
  'a first letter with joiners between its marks': [
    `Z${'\u200D\u0301'.repeat(30)} mill`,
    { words: `Z${'\u200D\u0301'.repeat(30)}`, goesOn: true },
  ],
  'one letter with many marks, and no more': [`Z${'\u0301'.repeat(600)}`, { words: `Z${'\u0301'.repeat(600)}`, goesOn: false }],
  'a mark of a word before, with more marks': [`${'\u0301'.repeat(600)}mill`, { words: 'mill', goesOn: false }],
};

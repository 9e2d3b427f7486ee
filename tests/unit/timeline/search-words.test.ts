import { expect, test } from 'vitest';
import { holdsWords, searchWords } from '../../../src/timeline/search-words.ts';

const cases = {
  'small letters': ['Control of SHUSHA', ['control', 'shusha']],
  'no accents, and no letters like them': [
    'Çavuşoğlu, Əliyev, İstanbul, Kırıkkale',
    ['cavusoglu', 'eliyev', 'istanbul', 'kirikkale'],
  ],
  'parts of a name apart, apostrophes closed up': ['Nagorno-Karabakh’s', ['nagorno', 'karabakhs']],
  numbers: ['resolution 822 (1993)', ['resolution', '822', '1993']],
  'no words that are everywhere': ['the war of the documents', ['war']],
  nothing: [' … ', []],
} as const;

for (const [name, [text, words]] of Object.entries(cases))
  test(`finds ${name}`, () => expect(searchWords(text)).toEqual(words));

test('every word asked for must begin one that is there', () => {
  const words = searchWords('Ceasefire agreement is reached in Moscow');
  expect(holdsWords(words, ['mosc', 'cease'])).toBe(true);
  expect(holdsWords(words, ['fire'])).toBe(false);
  expect(holdsWords(words, ['moscow', 'paris'])).toBe(false);
  expect(holdsWords(words, [])).toBe(true);
});

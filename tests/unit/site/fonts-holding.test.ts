import { expect, test } from 'vitest';
import { fontsHolding } from '../../../src/site/fonts-holding.ts';

const faces = [
  { url: 'latin', range: 'U+20,U+41-5A,U+61-7A' },
  { url: 'more', range: 'U+E7,U+11F,U+15F' },
  { url: 'cyrillic', range: 'U+400-45F' },
  { url: 'other', range: 'U+41-5A,U+15F,U+531-58F' },
];

test.for([
  ['', []],
  ['Shusha', ['latin']],
  ['Çavuşoğlu', ['latin', 'more']],
  ['Шуша', ['cyrillic']],
  ['Ագ', ['other']],
  ['Շ Ш s', ['latin', 'cyrillic', 'other']],
  ['مع', []],
  ['😀', []],
] as const)('%s is drawn from its fonts, each letter from the first that has it', ([text, fonts]) => {
  expect(fontsHolding(text, faces)).toEqual(fonts);
});

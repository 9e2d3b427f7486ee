import { describe, expect, test } from 'vitest';
import { directedPieces, directionOf } from '../../../src/text/directions.ts';

test.each([
  ['en', 'ltr'],
  ['az', 'ltr'],
  ['hy', 'ltr'],
  ['ru', 'ltr'],
  ['zh-Hant', 'ltr'],
  ['he', 'rtl'],
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ckb', 'rtl'],
  ['yi', 'rtl'],
] as const)('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

describe('words that run the other way stand apart, and only those', () => {
  const marked = (text: string, page: 'ltr' | 'rtl') =>
    directedPieces(text, page)
      .map((piece) => (piece.isApart ? `<${piece.text}>` : piece.text))
      .join('');

  test.each([
    ['nothing else', 'The mill, line 3 (1907)', 'The mill, line 3 (1907)'],
    ['no letters', '1907 – 1908', '1907 – 1908'],
    ['a name in a sentence', 'Written by דוד לוי, 1907.', 'Written by <דוד לוי>, 1907.'],
    ['a text that begins so', 'משה, says the book, and then דוד.', '<משה, says the book, and then דוד.>'],
    ['names after our words', 'Told by משה and by דוד', 'Told by <משה> and by <דוד>'],
    ['numbers between', 'See קובץ 12, עמוד 3 there', 'See <קובץ 12, עמוד> 3 there'],
    ['all of it', 'הטחנה נפתחה ב-4 במאי!', '<הטחנה נפתחה ב-4 במאי!>'],
    ['Arabic', 'The letter العربية was kept', 'The letter <العربية> was kept'],
  ])('on a page from left to right: %s', (_, text, expected) => {
    expect(marked(text, 'ltr')).toBe(expected);
  });

  test('on a page from right to left', () => {
    expect(marked('The mill', 'rtl')).toBe('<The mill>');
    expect(marked('הטחנה של Upper Weir', 'rtl')).toBe('הטחנה של Upper Weir');
    expect(marked('1907', 'rtl')).toBe('1907');
  });

  test('nothing is lost', () => {
    const text = 'a משה b 1 דוד, c';
    expect(
      directedPieces(text, 'ltr')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

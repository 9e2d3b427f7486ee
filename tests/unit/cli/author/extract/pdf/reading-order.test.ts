import { expect, test } from 'vitest';
import type { PageItem } from '../../../../../../src/cli/author/extract/pdf/page-item.ts';
import { pageLines } from '../../../../../../src/cli/author/extract/pdf/page-lines.ts';

const size = 10;
const letterWidth = 5;

/** Items of a line, drawn next to each other; spaces are drawn, or left as gaps. */
function drawn(pieces: readonly string[], y = 500): PageItem[] {
  let x = 50;
  const items = pieces.flatMap((piece): PageItem[] => {
    const item = { str: piece, x, y, width: letterWidth * piece.length, fontSize: size, hasEOL: false, isTurned: false };
    x += item.width;
    return piece === ' ' ? [] : [item];
  });
  return [...items, { str: '', x, y, width: 0, fontSize: size, hasEOL: true, isTurned: false }];
}

/** Items of a right-to-left line as they are drawn: words reversed, the rest unchanged. */
function fromRight(...words: readonly string[]): string[] {
  return words
    .flatMap((word) => (/^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word) && !/^\p{Nd}/u.test(word) ? [...word] : [word]))
    .reverse();
}

test.for<[string, readonly string[], string]>([
  ['Arabic', fromRight('افتتحت', ' ', 'الطاحونة', '.'), 'افتتحت الطاحونة.'],
  ['shapes of letters', fromRight('ﻓﻲ', ' ', 'ﺍﻟﺴﻼﻡ'), 'في السلام'],
  ['Arabic numbers', fromRight('في', ' ', '٤', ' ', 'مايو', ' ', '١٩٠٧', ' ', 'في'), 'في ٤ مايو ١٩٠٧ في'],
  ['figures drawn one by one', fromRight('سنة', ' ', '7', '0', '9', '1', ' ', 'في'), 'سنة 1907 في'],
  ['a date with strokes', fromRight('في', ' ', '12/05/1907', ' ', 'يوم'), 'في 12/05/1907 يوم'],
  ['a date with points, one by one', fromRight('في', ' ', '7', '0', '.', '5', '.', '4', ' ', 'يوم'), 'في 4.5.07 يوم'],
  ['years with a hyphen, which turn', fromRight('سنة', ' ', '1911', '-', '1912', ' ', 'في'), 'سنة 1911-1912 في'],
  ['brackets', fromRight('سنة', ' ', ')', '١٩٠٧', '(', ' ', 'في'), 'سنة (١٩٠٧) في'],
  ['quotation marks', fromRight('قال', ' ', '»', 'القرية', '«'), 'قال «القرية»'],
  [
    'words of another script',
    fromRight('في', ' ', 'London Bridge (1911)', ' ', 'سنة', ' ', '1911', '.'),
    'في London Bridge (1911) سنة 1911.',
  ],
  ['Hebrew', fromRight('הטחנה', ' ', 'ב', '-', '4', ' ', 'במאי', '.'), 'הטחנה ב-4 במאי.'],
  ['years with a hyphen in Hebrew', fromRight('בשנת', ' ', '1911-1912', ' ', 'היה'), 'בשנת 1911-1912 היה'],
  ['shares', fromRight('של', ' ', '50%', ' ', 'היה'), 'של 50% היה'],
  [
    'words that are read from the right, in a line that is not',
    ['The word ', ...fromRight('طاحونة', ' ', 'الماء'), ' is next.'],
    'The word طاحونة الماء is next.',
  ],
  ['words from the left alone', ['The mill ', 'opened.'], 'The mill opened.'],
])('%s', ([, pieces, text]) => {
  expect(pageLines(drawn(pieces))).toBe(text);
});

test('letters that are drawn from the right are read the same', () => {
  const items = drawn(fromRight('افتتحت', ' ', 'الطاحونة', ' ', '1907'));
  expect(pageLines([...items.slice(0, -1).reverse(), ...items.slice(-1)])).toBe('افتتحت الطاحونة 1907');
});

test('text that pdf.js has reversed is first reversed back', () => {
  const [first, ...others] = drawn(['1907', ' ', 'ةنس']);
  const turned = others.map((item) => (item.str === '' ? item : { ...item, str: 'سنة', isTurned: true }));
  expect(pageLines([first as PageItem, ...turned])).toBe('سنة 1907');
});

test('a vowel sign stands after the letter that it is drawn over', () => {
  const letters = drawn(fromRight('شلوم'));
  const sign = { str: '\u064E', x: 51 + 3 * letterWidth, y: 503, width: 0, fontSize: size, hasEOL: false, isTurned: false };
  expect(pageLines([sign, ...letters])).toBe('ش\u064Eلوم');
});

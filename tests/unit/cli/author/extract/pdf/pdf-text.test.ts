import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pdfText } from '../../../../../../src/cli/author/extract/pdf/pdf-text.ts';
import { blocksOf } from '../../../../../../src/text/blocks/blocks.ts';
import { diaryPdf, encryptedPdf, pdfOf } from '../../../../../support/pdf.ts';

test('lines, paragraphs, a word parted at the end of a line, and pages', async () => {
  const { text, pages, emptyPages, by } = await pdfText(diaryPdf);
  expect(text.split('\n')).toEqual([
    ...['The book of the mill', ''],
    ...['The mill was the joy of the neigh-', 'bours. It had one wheel.', ''],
    ...['It opened on 4 May 1907', '\fand everybody came.', ''],
    ...['The wheel broke in 1912.', 'Nobody mended it.', ''],
  ]);
  expect(pages?.map((start) => text.slice(start, start + 8))).toEqual(['The book', 'and ever']);
  expect(emptyPages).toEqual([]);
  expect(by).toMatch(/^pdf\.js \d+\.\d+\.\d+ \(unpdf \d+\.\d+\.\d+\)$/u);
  expect(blocksOf(text).map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph']);
});

test('the second column comes after the first, and columns are not one line', async () => {
  const columns = pdfOf([
    [
      ['One', 50, 550],
      ['two', 50, 536],
      ['three.', 200, 550],
      ['Four.', 200, 536],
    ],
  ]);
  expect((await pdfText(columns)).text).toBe('One\ntwo\nthree.\nFour.\n');
});

test('pages without words are counted', async () => {
  const { text, pages, emptyPages } = await pdfText(pdfOf([[], [['Words.', 50, 550]], []]));
  expect({ text, pages, emptyPages }).toEqual({ text: '\fWords.\n\n\f\n', pages: [0, 1, 10], emptyPages: [1, 3] });
});

describe('no text', () => {
  test.for([
    [
      'pictures alone',
      pdfOf([[], []]),
      'has no text to read: its pages are pictures. Have their words recognised (OCR) first.',
    ],
    ['encrypted', encryptedPdf, 'is encrypted: save a copy of it that needs no password.'],
    ['cut short', diaryPdf.slice(0, 300), 'is damaged, or no PDF.'],
    ['nothing but its first line', new TextEncoder().encode('%PDF-1.4\n'), 'is damaged, or no PDF.'],
  ] as const)('%s', async ([, bytes, message]) => {
    await expect(pdfText(bytes)).rejects.toThrow(message);
  });
});

test('every page begins in the text, in turn, with its own words', async () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-z.-]{1,12}$/u), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 4 }), async (written) => {
      fc.pre(written.some((page) => page.length > 0));
      const pdf = pdfOf(written.map((page) => page.map((line, index) => [line, 50, 550 - 14 * index])));
      const { text, pages = [] } = await pdfText(pdf);
      const read = pages.map((start, index) => text.slice(start, pages[index + 1]).replace(/\s+/gu, ''));
      expect(read).toEqual(written.map((page) => page.join('')));
      expect(pages.every((start) => start === 0 || text[start - 1] === '\f')).toBe(true);
    }),
    { numRuns: 30 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubtsOf, oddities } from '../../../../../../src/cli/author/extract/pdf/page-doubts.ts';
import { pdfText } from '../../../../../../src/cli/author/extract/pdf/pdf-text.ts';
import { blocksOf } from '../../../../../../src/text/blocks/blocks.ts';
import { diaryPdf, encryptedPdf, pdfOf, pdfOfOperators } from '../../../../../support/pdf.ts';

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

test.for([
  [
    'over two lines',
    [
      [20, 50, 560, 'The book of the mill'],
      [20, 50, 534, 'at Lower Ford'],
    ],
    'The book of the mill at Lower Ford',
  ],
  [
    'over three lines close to each other, with a hyphen',
    [
      [18, 50, 560, 'The book of the Lower-'],
      [18, 60, 540, 'Ford Mill, and of'],
      [18, 50, 520, 'the water'],
    ],
    'The book of the Lower-Ford Mill, and of the water',
  ],
  [
    'over a smaller one',
    [
      [20, 50, 560, 'The book of the mill'],
      [16, 50, 534, 'Lower Ford'],
    ],
    'The book of the mill\n\nLower Ford',
  ],
  [
    'far from another',
    [
      [20, 50, 580, 'The book of the mill'],
      [20, 50, 534, 'Lower Ford'],
    ],
    'The book of the mill\n\nLower Ford',
  ],
] as const)('a title %s', async ([, lines, title]) => {
  const body = ['The mill stood by the water of the Ashe, and', 'its wheel went round in every season.'];
  const words = [...lines, ...body.map((line, index) => [12, 50, 490 - index * 14, line] as const)];
  const operators = words.map(([size, x, y, line]) => `BT /F ${size} Tf ${x} ${y} Td (${line}) Tj ET\n`).join('');
  const { text } = await pdfText(pdfOfOperators(operators));
  expect(text).toBe(`${title}\n\n${body.join('\n')}\n`);
  const count = title.split('\n\n').length;
  expect(blocksOf(text).map(({ kind }) => kind)).toEqual([...Array<string>(count).fill('heading'), 'paragraph']);
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

test('pages without text are counted', async () => {
  const { text, pages, emptyPages } = await pdfText(pdfOf([[], [['Words.', 50, 550]], []]));
  expect({ text, pages, emptyPages }).toEqual({ text: '\fWords.\n\n\f\n', pages: [0, 1, 10], emptyPages: [1, 3] });
});

test.for([
  [
    'the number of a note',
    'BT /F 12 Tf 50 500 Td (opened on 4 May 1907) Tj /F 7 Tf 4 Ts (3) Tj /F 12 Tf 0 Ts ( by the mayor) Tj ET',
    '1907³ by the mayor',
  ],
  [
    'numbers of several notes',
    'BT /F 12 Tf 50 500 Td (in 1907) Tj /F 7 Tf 4 Ts (3,4) Tj /F 12 Tf 0 Ts ( it) Tj ET',
    'in 1907[3,4] it',
  ],
  ['a power', 'BT /F 12 Tf 50 500 Td (3 km) Tj /F 7 Tf 4 Ts (2) Tj /F 12 Tf 0 Ts ( of) Tj ET', '3 km² of'],
  ['a number of atoms', 'BT /F 12 Tf 50 500 Td (of H) Tj /F 7 Tf -2 Ts (2) Tj /F 12 Tf 0 Ts (O and) Tj ET', 'of H₂O and'],
  [
    'the end of an ordinal',
    'BT /F 12 Tf 50 500 Td (the 4) Tj /F 7 Tf 4 Ts (th) Tj /F 12 Tf 0 Ts ( of May) Tj ET',
    'the 4th of May',
  ],
  ['small figures on the line', 'BT /F 12 Tf 50 500 Td (in ) Tj /F 7 Tf (1907) Tj /F 12 Tf ( it) Tj ET', 'in 1907 it'],
] as const)('raised and lowered figures: %s', async ([, operators, words]) => {
  expect((await pdfText(pdfOfOperators(`${operators}\n`))).text).toContain(words);
});

describe('faults of a page are reported', () => {
  const picture = (width: number, height: number) => `q ${width} 0 0 ${height} 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x\nEI Q\n`;
  const stamp = 'BT /F 9 Tf 50 580 Td (Case 4:08-cv-01907 Filed 05/04/2008 Page 1 of 2) Tj ET\n';
  const title = 'BT /F 30 Tf 50 300 Td (The mill) Tj ET\n';
  const signs = 'BT /F 12 Tf 50 500 Td (" % & % # $ ! & % # " & % * + = % & # @ ! % $) Tj ET\n';

  test.for<[string, string, string[]]>([
    ['a stamp over a scan', picture(400, 600) + stamp, ['Page 1 is a picture with a line of text over it']],
    ['strips of a scan', `${stamp}${picture(400, 300)}1 0 0 1 0 300 cm ${picture(400, 300)}`, ['Page 1 is a picture']],
    ['a picture in a page of few words', picture(200, 200) + stamp, []],
    ['a title over the picture of a cover', picture(400, 600) + title, []],
    ['words over a picture, as of a scan whose words were recognised', picture(400, 600) + stamp.repeat(9), []],
    ['a font that names no letters', signs.repeat(3), ['The text of page 1 does not look like words']],
    ['words', stamp, []],
  ])('%s', async ([, operators, beginnings]) => {
    const { doubts = [] } = await pdfText(pdfOfOperators(operators));
    expect(doubts).toEqual(beginnings.map((words) => expect.stringContaining(words) as string));
  });

  test('pages are named, many in turn as a range', () => {
    const none = { garbled: [], stamped: [], turned: [], vowelled: [] };
    expect(doubtsOf({ ...none, garbled: [2, 3, 5, 6, 7], stamped: [1, 9] }).map((words) => words.slice(0, 44))).toEqual([
      'The text of pages 2, 3, 5 to 7 does not look',
      'Pages 1, 9 are pictures with a line of text ',
    ]);
    expect(doubtsOf(none)).toEqual([]);
  });

  test('letters that end words and stand at their beginning', () => {
    expect(oddities('', 'ةنوحاطلا ةيرقلا ةريبكلا ةسردملا ىلع').turned).toBe(true);
    expect(oddities('', 'الطاحونة القرية الكبيرة المدرسة على').turned).toBe(false);
  });
});

test('metadata of the file is offered, except the names of programs and files', async () => {
  const info = '/Info << /Title (The mill) /Author (A. Weir) /CreationDate (D:20200504) >> ';
  const { facts } = await pdfText(pdfOf([[['Words.', 50, 550]]], info));
  expect([facts?.title?.value, facts?.creator?.value, facts?.published]).toEqual(['The mill', 'A. Weir', undefined]);
  const file = await pdfText(pdfOf([[['Words.', 50, 550]]], '/Info << /Title (mill.docx) /Author (Administrator) >> '));
  expect([file.facts?.title, file.facts?.creator]).toEqual([undefined, undefined]);
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

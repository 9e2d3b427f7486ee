import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../../src/text/blocks/blocks.ts';

const prose = [
  'The commission went up the river in the spring and saw the mills that',
  'stood on it, of which nine were at work and four were not. The owners said',
  'that the water was low, and that the weir at the upper ford held back what',
  'there was of it. Nobody had counted the sheep before the year of the flood.',
].join('\n');
const headingsIn = (...lines: readonly string[]) => {
  const text = `${lines.map((line) => (line === '' ? prose : line)).join('\n\n')}\n`;
  return blocksOf(text).flatMap(({ kind, start, end }) => (kind === 'heading' ? text.slice(start, end).split('\n') : []));
};

describe('in a scanned paper', () => {
  test('stamps, numbers of files and typed heads are no headings', () => {
    expect(
      headingsIn(
        ...['SECRET', 'REPORT ON THE MILLS OF THE UPPER WEIR', 'RECEIVED 4 MAY 1907', '', '1. THE RIVER', ''],
        ...[
          'MINISTRY OF WATERS\n- 2 -',
          '',
          'DECLASSIFIED',
          '',
          '2. THE MILLS',
          '',
          'MINISTRY OF WATERS\n- 3 -',
          '',
          'TOP SECRET',
        ],
        ...['', 'REGISTRY No. 4471/07', '', 'FILE COPY', '', '3. THE OWNERS', '', 'СОВ. СЕКРЕТНО', ''],
      ),
    ).toEqual(['REPORT ON THE MILLS OF THE UPPER WEIR', '1. THE RIVER', '2. THE MILLS', '3. THE OWNERS']);
  });

  test('fields of a form are no headings, and its parts are', () => {
    expect(
      headingsIn(
        ...[
          'APPLICATION FOR A LICENCE TO GRIND',
          '',
          'PART I. THE APPLICANT',
          'Name',
          'Ada Weir',
          'Place of birth',
          'Lower Ford',
        ],
        ...['DATE OF BIRTH: 4 May 1880', 'Occupation ..................', 'SEX  [ ] M  [x] F', 'PART II. THE MILL'],
        ...['Name of mill ____________________', 'NUMBER OF STONES', '3', 'Horse power', '12', 'PART III. DECLARATION', ''],
        ...['SIGNATURE', 'Ada Weir', 'DATE', '4 May 1907', 'FOR OFFICIAL USE ONLY', 'No. 4471', 'APPROVED', 'L.S.', ''],
      ),
    ).toEqual(['APPLICATION FOR A LICENCE TO GRIND', 'PART I. THE APPLICANT', 'PART II. THE MILL', 'PART III. DECLARATION']);
  });

  test('heads of pages with their numbers, and notes, are no headings, and spaced letters are', () => {
    expect(
      headingsIn(
        ...['T H E   B O O K   O F   T H E   M I L L', 'CHAPTER I', 'THE RIVER', '', '14', 'THE BOOK OF THE MILL', ''],
        ...[
          '1 See the ledger of the parish.',
          '2 Ibid., p. 9.',
          'THE RIVER 15',
          '',
          '16 THE BOOK OF THE MILL',
          '',
          'CHAPTER II',
        ],
        ...[
          'THE WHEEL',
          '',
          '3 Compare the map',
          'THE WHEEL 17',
          '',
          '— 18 —',
          'THE BOOK OF THE MILL',
          '',
          'THE WHEEL · 19',
          '',
        ],
        ...['20 | THE BOOK OF THE MILL', ''],
      ),
    ).toEqual(['T H E   B O O K   O F   T H E   M I L L', 'CHAPTER I', 'THE RIVER', 'CHAPTER II', 'THE WHEEL']);
  });

  test.for<[string, string, string]>([
    ['Russian', 'МЕЛЬНИЦА', '14 КНИГА О МЕЛЬНИЦЕ'],
    ['Greek', 'Ο ΜΥΛΟΣ', '14 ΤΟ ΒΙΒΛΙΟ ΤΟΥ ΜΥΛΟΥ'],
    ['French', 'LE MOULIN', '14 LE LIVRE DU MOULIN'],
  ])('so it is in %s', ([, title, head]) => {
    expect(headingsIn(title, '', head, '', head.replace('14', '16'), '')).toEqual([title]);
  });
});

describe('headings stay', () => {
  test.for<[string, readonly string[], readonly string[]]>([
    ['parts that are counted', ['Canto A 1', '', 'Canto A 2', '', 'Canto A 3', ''], ['Canto A 1', 'Canto A 2', 'Canto A 3']],
    [
      'numbered titles',
      ['1 The river', '', '2 The mill', '', '3 The owners', ''],
      ['1 The river', '2 The mill', '3 The owners'],
    ],
    [
      'the same title in each part',
      ['1. THE RIVER', 'Sources', '', '2. THE MILL', 'Sources', ''],
      ['1. THE RIVER', 'Sources', '2. THE MILL', 'Sources'],
    ],
    ['a title with a word of stamps', ['THE SECRET', '', 'The draft', ''], ['THE SECRET', 'The draft']],
    ['a title with a year', ['THE FLOOD OF 1907', '', 'AFTER 1907', ''], ['THE FLOOD OF 1907', 'AFTER 1907']],
    ['titles with years', ['ELECTIONS 1907', '', 'ELECTIONS 1911', ''], ['ELECTIONS 1907', 'ELECTIONS 1911']],
    ['a few of many', ['Witness 12', '', 'Witness 14', ''], ['Witness 12', 'Witness 14']],
    ['days of a diary', ['4 May 1907', '', '5 May 1907', ''], ['4 May 1907', '5 May 1907']],
    [
      'the same part with the same years twice',
      ['BOOK FIVE: 1906 - 07', '', 'THE FLOOD', '', 'BOOK FIVE: 1906 - 07', ''],
      ['BOOK FIVE: 1906 - 07', 'THE FLOOD', 'BOOK FIVE: 1906 - 07'],
    ],
    [
      'chapters that begin anew in each book',
      ['BOOK ONE', 'CHAPTER I', '', 'CHAPTER II', '', 'BOOK TWO', 'CHAPTER I', '', 'CHAPTER II', ''],
      ['BOOK ONE', 'CHAPTER I', 'CHAPTER II', 'BOOK TWO', 'CHAPTER I', 'CHAPTER II'],
    ],
  ])('%s', ([, lines, headings]) => {
    expect(headingsIn(...lines)).toEqual(headings);
  });
});

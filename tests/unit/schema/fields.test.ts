import { describe, expect, test } from 'vitest';
import { edtf, id, ids, label, line, prose, recordedId } from '../../../src/schema/fields.ts';

describe('an id', () => {
  test.for(['mill', 'the-mill', '1907', 'a1-b2'])('%s', (text) => {
    expect(id.safeParse(text).success).toBe(true);
  });

  test.for(['', 'Mill', 'the mill', 'the_mill', '-mill', 'mill-', 'the--mill', 'café', '../mill', 'mill\n', 1907])(
    'not %j',
    (text) => {
      expect(id.safeParse(text).success).toBe(false);
    },
  );

  test.for(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9', 'com0', 'a'.repeat(101)])('not %s, though one was recorded', (text) => {
    expect(id.safeParse(text).success).toBe(false);
    expect(recordedId.safeParse(text).success).toBe(true);
  });

  test.for(['con-1', 'auxiliary', 'com', 'com10', 'the-con', 'a'.repeat(100)])('%s, which is no name of a device', (text) => {
    expect(id.safeParse(text).success).toBe(true);
  });

  test('is named once in a list', () => {
    expect(ids.safeParse(['a', 'b']).success).toBe(true);
    expect(ids.safeParse(['a', 'b', 'a']).error?.issues).toMatchObject([{ path: [2], message: 'names "a" twice' }]);
  });
});

describe('words on one line', () => {
  test('lose the space around them', () => {
    expect(line.parse('  The mill ')).toBe('The mill');
  });

  test.for(['', '   ', 'a\nb', 'a\rb', 'a\tb', 'a'.repeat(401)])('not %j', (text) => {
    expect(line.safeParse(text).success).toBe(false);
  });
});

describe('a label has at most 40 characters, as readers count them', () => {
  test.for([
    ['Latin', 'a'.repeat(40), 'a'.repeat(41)],
    ['accents apart from their letters', 'e\u0301'.repeat(40), 'e\u0301'.repeat(41)],
    ['Arabic', 'ب'.repeat(40), 'ب'.repeat(41)],
    ['Hindi, by its syllables', 'कि'.repeat(40), 'कि'.repeat(41)],
    ['beyond the first plane', '𐐨'.repeat(40), '𐐨'.repeat(41)],
    ['Chinese', '坊'.repeat(40), '坊'.repeat(41)],
  ] as const)('%s', ([, fits, isLong]) => {
    expect(label.parse(` ${fits} `)).toBe(fits);
    expect(label.safeParse(isLong).error?.issues).toMatchObject([{ message: 'has 41 characters, and may have 40' }]);
  });

  test.for([
    ['', 'must not be empty'],
    ['a\nb', 'must be one line without tabs'],
    ['a'.repeat(401), 'is longer than 400 characters'],
  ] as const)('%j has one problem', ([words, message]) => {
    expect(label.safeParse(words).error?.issues).toMatchObject([{ message }]);
  });
});

test('prose may have several lines, but not none', () => {
  expect(prose.parse(' a\nb ')).toBe('a\nb');
  expect(prose.safeParse(' \n ').success).toBe(false);
});

describe('a date', () => {
  test('is kept as it is written; a year that YAML reads as a number is taken too', () => {
    expect(edtf.parse('1907-05~')).toBe('1907-05~');
    expect(edtf.parse(1907)).toBe('1907');
  });

  test('that is refused says why', () => {
    expect(edtf.safeParse('1907-02-30').error?.issues).toMatchObject([
      {
        message: expect.stringContaining('February 1907 has the days 01 to 28') as string,
        params: { problem: 'date-invalid', date: '1907-02-30' },
      },
    ]);
  });

  test.for([50, 1907.5, null, true, new Date(0)])('not %j', (value) => {
    expect(edtf.safeParse(value).success).toBe(false);
  });
});

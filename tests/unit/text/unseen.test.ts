import { describe, expect, test } from 'vitest';
import { unseenIn, withoutUnshown } from '../../../src/text/unseen.ts';

describe('invisible characters are found', () => {
  test.for<[string, string]>([
    ['an override', '\u202E'],
    ['an isolate', '\u2066'],
    ['a space without width', '\u200B'],
    ['a joiner in a Latin word', '\u200D'],
    ['a word joiner', '\u2060'],
    ['a byte order mark inside', '\uFEFF'],
    ['a soft hyphen', '\u00AD'],
    ['NUL', '\u0000'],
    ['an escape', '\u001B'],
    ['a control character of the second set', '\u0085'],
    ['a mark of direction', '\u200F'],
    ['a separator of lines', '\u2028'],
    ['a tag', '\u{E0041}'],
    ['a filler', '\u3164'],
  ])('%s', ([, character]) => {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    expect(unseenIn(`mi${character}ll`)).toMatchObject([{ offset: 2, length: character.length, code }]);
  });
});

test.for<[string, string]>([
  ['white space', 'a\tb\nc\r\nd\fe\u00A0f\u3000g'],
  ['a byte order mark at the beginning', '\uFEFFThe mill'],
  ['a non-joiner in a Persian word', 'می\u200Cخواهم'],
  ['a joiner in a word of Devanagari', 'क्\u200Dष'],
  ['a joiner in a picture', '\u{1F469}\u200D\u{1F680}'],
  ['tags in a flag', '\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}'],
  ['letters of every script', 'Ağdam Աղդամ Шуша שלום مرحبا 漢字 é'],
])('nothing is found in %s', ([, text]) => {
  expect(unseenIn(text)).toEqual([]);
});

test('what turns words around or shows as a box is taken away, and nothing else', () => {
  expect(withoutUnshown('a\u202Eb\u2069c\u0000d\u200Be\u00ADf\u200Dg\fh')).toBe('abcde\u00ADf\u200Dg\fh');
});

import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { codeFrames } from '../../../../src/check/reporters/code-frame.ts';

/** The line and the underline in a report, for words of the first line. */
function frame(text: string, words: string, width = 100): readonly string[] {
  const start = text.indexOf(words);
  const place = { file: 'a.md', line: 1, column: start + 1, end: { line: 1, column: start + words.length + 1 } };
  const shown = codeFrames(text)(place, width);
  return shown ? [shown.line, shown.underline] : [];
}

test.for([
  ['plain words', 'The mill opens', 'mill', 'The mill opens', '    ^^^^'],
  ['after a tab', '\tthe mill', 'mill', '    the mill', '        ^^^^'],
  ['after a tab within the line', 'a\tmill', 'mill', 'a   mill', '    ^^^^'],
  ['after wide letters', '漢字 mill', 'mill', '漢字 mill', '     ^^^^'],
  ['of wide letters', 'the 漢字 mill', '漢字', 'the 漢字 mill', '    ^^^^'],
  ['after an accent of its own', 'cafe\u0301 mill', 'mill', 'cafe\u0301 mill', '     ^^^^'],
  ['after a family of people', '👩‍👩‍👧 mill', 'mill', '👩‍👩‍👧 mill', '   ^^^^'],
  ['after an Armenian word', 'Շուշի mill', 'mill', 'Շուշի mill', '      ^^^^'],
  ['of a letter outside the first plane', 'a 𝒜 b', '𝒜', 'a 𝒜 b', '  ^'],
  ['that would turn the line round', 'a\u202Eb mill', 'mill', 'a\uFFFDb mill', '    ^^^^'],
  ['that would write to the terminal', 'a\u001B[31mb mill', 'mill', 'a\uFFFD[31mb mill', '        ^^^^'],
] as const)('%s', ([, text, words, line, underline]) => {
  expect(frame(text, words)).toEqual([line, underline]);
});

test('the end of a line with a carriage return is its last letter', () => {
  expect(codeFrames('ab\r\nc')({ file: 'a', line: 1, column: 3 }, 80)).toEqual({ number: '1', line: 'ab', underline: '  ^' });
});

test('a place that goes on in the next line is underlined to the end of its own', () => {
  const place = { file: 'a', line: 1, column: 3, end: { line: 2, column: 2 } };
  expect(codeFrames('a bcd \nefg')(place, 80)?.underline).toBe('  ^^^');
});

test('a whole file and a line that is not there have no frame', () => {
  expect(codeFrames('a')({ file: 'a', line: 1, column: 1, end: { line: 1, column: 1 } }, 80)).toBeUndefined();
  expect(codeFrames('a')({ file: 'a', line: 2, column: 1 }, 80)).toBeUndefined();
});

describe('a long line is cut around the place', () => {
  const text = `${'before '.repeat(60)}HERE${' after'.repeat(60)}`;

  test.for([40, 60, 99, 110])('%i cells', (width) => {
    const [line = '', underline = ''] = frame(text, 'HERE', width);
    expect(stringWidth(line)).toBeLessThanOrEqual(width);
    expect(line).toMatch(/^….*HERE.*…$/u);
    expect(line.slice(underline.indexOf('^'), underline.lastIndexOf('^') + 1)).toBe('HERE');
  });

  test('a place longer than the line shows its beginning', () => {
    const [line = '', underline = ''] = frame(text, text.slice(7, 700), 50);
    expect(line).toMatch(/^….*…$/u);
    expect(underline.trim()).toMatch(/^\^{40,48}$/u);
  });

  test('at the beginning and at the end of the line only the other side is cut', () => {
    expect(frame(text, 'before', 50)[0]).toMatch(/^before .*…$/u);
    const last = codeFrames(text)(
      { file: 'a', line: 1, column: text.length - 4, end: { line: 1, column: text.length + 1 } },
      50,
    );
    expect(last?.line).toMatch(/^….* after$/u);
    expect(stringWidth(last?.line ?? '')).toBeGreaterThan(44);
  });
});

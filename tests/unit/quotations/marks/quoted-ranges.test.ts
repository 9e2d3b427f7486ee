import { describe, expect, test } from 'vitest';
import { withoutQuoted } from '../../../../src/check/quoted/without-quoted.ts';
import { loneMarks, quotedRanges } from '../../../../src/quotations/marks/quoted-ranges.ts';
import { lone, notQuoted, quoted } from './marks.cases.ts';

const inside = (text: string, language: string) => quotedRanges(text, language).map(({ start, end }) => text.slice(start, end));

describe('words inside quotation marks', () => {
  test.for(Object.entries(quoted))('%s', ([, [language, text, ...expected]]) => {
    expect(inside(text, language)).toEqual(expected);
    expect(loneMarks(text, language)).toEqual([]);
  });
});

describe('marks that quote nothing', () => {
  test.for(Object.entries(notQuoted))('%s', ([, [language, text]]) => {
    expect(inside(text, language)).toEqual([]);
    expect(loneMarks(text, language)).toEqual([]);
  });
});

describe('marks without another', () => {
  test.for(Object.entries(lone))('%s', ([, [language, text, ...offsets]]) => {
    expect(loneMarks(text, language)).toEqual(offsets);
  });
});

test('quoted words are blanked and everything else keeps its place', () => {
  const text = 'It was "good" and “bad”, and ‘old’.\n\n> It fell.\n';
  expect(withoutQuoted({ text, isMarkdown: true }, 'en')).toBe('It was "    " and “   ”, and ‘   ’.\n\n>         \n');
  expect(withoutQuoted({ text, isMarkdown: false }, 'en')).toContain('> It fell.');
});

test('unpaired marks are each found once', () => {
  const text = `${'“a '.repeat(50_000)}"b" c"`;
  expect(quotedRanges(text, 'en')).toEqual([{ start: 150_001, end: 150_002 }]);
  expect(loneMarks(text, 'en')).toHaveLength(50_001);
});

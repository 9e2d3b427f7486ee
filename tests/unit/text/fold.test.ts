import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWords, softHyphen, toFoldedRange, toRawRange } from '../../../src/text/fold.ts';
import { documents } from '../../support/documents.ts';
import { folds } from './fold.cases.ts';

describe('fold', () => {
  test.for(Object.entries(folds))('%s', ([, { raw, folded }]) => {
    const result = fold(raw);
    expect(result.text).toBe(folded);
    expect(result.raw).toBe(raw);
  });

  test.for(Object.entries(folds))('folding again changes nothing: %s', ([, { raw }]) => {
    const once = fold(raw).text;
    expect(fold(once).text).toBe(once);
  });

  test.for(Object.entries(folds))('every folded character has a raw range, in order: %s', ([, { raw }]) => {
    const { text, starts, ends } = fold(raw);
    expect([starts.length, ends.length]).toEqual([text.length, text.length]);
    for (let index = 0; index < text.length; index += 1) {
      expect(starts[index]).toBeLessThan(ends[index] ?? 0);
      if (index > 0) expect(starts[index]).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
    }
  });
});

describe('foldWords', () => {
  test('trims, and shows a soft hyphen as a hyphen', () => {
    expect(foldWords('  the “agree-\nment”\n')).toBe('the "agree-ment"');
  });
});

describe('ranges', () => {
  const raw = 'the  agree-\n ment “holds”';
  const folded = fold(raw);
  const rawOf = (start: number, end: number) => {
    const range = toRawRange(folded, { start, end });
    return raw.slice(range.start, range.end);
  };

  test('one folded space is all the raw space it stands for', () => {
    expect(folded.text).toBe('the agree\u00ADment "holds"');
    expect(rawOf(3, 4)).toBe('  ');
    expect(rawOf(9, 10)).toBe('-\n ');
    expect(rawOf(4, 14)).toBe('agree-\n ment');
    expect(rawOf(15, 22)).toBe('“holds”');
  });

  test('a raw range is covered by the smallest folded range', () => {
    expect(toFoldedRange(folded, { start: 0, end: raw.length })).toEqual({ start: 0, end: folded.text.length });
    expect(toFoldedRange(folded, { start: 4, end: 5 })).toEqual({ start: 3, end: 4 });
    expect(toFoldedRange(folded, { start: 5, end: 11 })).toEqual({ start: 4, end: 10 });
  });

  test('a raw range of invisible characters is empty when folded', () => {
    expect(toFoldedRange(fold('a\u200Bb'), { start: 1, end: 2 })).toEqual({ start: 1, end: 1 });
  });

  test.for([
    ['empty', 3, 3],
    ['backwards', 4, 3],
    ['beyond the end', 0, 99],
  ] as const)('a folded range that is %s has no raw range', ([, start, end]) => {
    expect(() => toRawRange(folded, { start, end })).toThrow(RangeError);
  });
});

describe.for(documents)('$name', ({ folded }) => {
  const { raw, text } = folded;
  const anyRange = fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 300 }))
    .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
  const endsOnWords = ({ start, end }: { start: number; end: number }) =>
    [text[start], text[end - 1]].every((sign) => sign !== ' ' && sign !== softHyphen);

  test('no folded text holds what folding removes', () => {
    expect(text).not.toMatch(/[\n\r\t\f\u00A0“”‘’–—]|  /u);
  });

  test('every folded character maps to the raw characters it was made of', () => {
    for (let index = 0; index < text.length; index += 1) {
      const { start, end } = toRawRange(folded, { start: index, end: index + 1 });
      const made = raw.slice(start, end);
      if (text[index] === softHyphen) expect(made).toMatch(/^(?:[-–—]\s*\n\s*|\u00AD\s*)$/u);
      else expect(fold(made).text).toContain(text[index]);
    }
  });

  test('the raw slice of a folded range folds to the same text, and maps back to the range', () => {
    fc.assert(
      fc.property(anyRange.filter(endsOnWords), (range) => {
        const rawRange = toRawRange(folded, range);
        expect(fold(raw.slice(rawRange.start, rawRange.end)).text).toBe(text.slice(range.start, range.end));
        expect(toFoldedRange(folded, rawRange)).toEqual(range);
      }),
      { numRuns: 300 },
    );
  });
});

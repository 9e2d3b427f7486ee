import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../src/dates/bounds.ts';
import { parseDate, type ParsedDate } from '../../../src/dates/parse-date.ts';
import { dateWords, doubtWords } from '../../../src/dates/words.ts';
import { anyDate } from './any-date.ts';
import { accepted, refused } from './parse-date.cases.ts';

const read = (edtf: string): ParsedDate => {
  const result = parseDate(edtf);
  if (!result.ok) throw new Error(`${edtf}: ${result.reason}`);
  return result.date;
};
const day = (edge: number) => (Number.isFinite(edge) ? new Date(edge).toISOString().replace(/T.*/u, '') : null);

describe('accepted', () => {
  test.for(Object.entries(accepted))('%s', ([edtf, [words, earliest, latest]]) => {
    const date = read(edtf);
    const bounds = boundsOf(date);
    expect(dateWords(date)).toBe(words);
    expect([day(bounds.earliest), day(bounds.latest)]).toEqual([earliest, latest]);
    expect(date.edtf).toBe(edtf);
  });
});

describe('refused', () => {
  test.for(Object.entries(refused))('%s', ([, [edtf, reason]]) => {
    expect(parseDate(edtf)).toEqual({ ok: false, reason: expect.stringContaining(reason) as string });
  });
});

test.for([
  ['2020', { precision: 'year', year: 2020, uncertain: false, approximate: false }],
  ['2020-10?', { precision: 'month', year: 2020, month: 10, uncertain: true, approximate: false }],
  ['2020-10-04~', { precision: 'day', year: 2020, month: 10, day: 4, uncertain: false, approximate: true }],
  ['1997-23%', { precision: 'season', year: 1997, season: 23, uncertain: true, approximate: true }],
] as const)('%s is read into its parts', ([edtf, instant]) => {
  expect(read(edtf)).toEqual({ edtf, start: instant, end: instant, isSpan: false });
});

test('a span is read into both its ends', () => {
  expect(read('1988?/..')).toEqual({
    edtf: '1988?/..',
    start: { precision: 'year', year: 1988, uncertain: true, approximate: false },
    end: 'open',
    isSpan: true,
  });
});

test('any date that EDTF allows here is read, its bounds are in order, and it has words', () => {
  fc.assert(
    fc.property(anyDate, (edtf) => {
      const date = read(edtf);
      const { earliest, latest } = boundsOf(date);
      expect(earliest).toBeLessThan(latest);
      expect(dateWords(date)).toMatch(/\S/u);
      expect(dateWords(date)).not.toMatch(/undefined|NaN|null/u);
      expect(doubtWords(date) !== undefined).toBe(/[?~%]/u.test(edtf));
    }),
    { numRuns: 2000 },
  );
});

test('whatever is written, a date is read or refused with a reason', () => {
  const likeADate = fc.stringMatching(/^[0-9XTYZ~?%./[\]{},: -]{0,24}$/u);
  fc.assert(
    fc.property(fc.oneof(likeADate, fc.string()), (edtf) => {
      const result = parseDate(edtf);
      if (!result.ok) expect(result.reason).toMatch(/^\S.+\S$/u);
      else expect(boundsOf(result.date).earliest).toBeLessThan(boundsOf(result.date).latest);
    }),
    { numRuns: 2000 },
  );
});

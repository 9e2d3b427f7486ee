import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, placesOf } from '../../../src/dates/bounds.ts';
import { parseDate } from '../../../src/dates/parse-date.ts';
import { dateWords, doubtWords } from '../../../src/dates/words.ts';
import { utc } from '../../../src/time/clock.ts';
import { inUtc, parsed } from '../../support/dates.ts';
import { anyDate } from './any-date.ts';
import { anyEdtf } from './edtf/any-edtf.ts';
import { accepted, refused } from './parse-date.cases.ts';
import { told } from './told-moment.ts';

describe('accepted', () => {
  test.for(Object.entries(accepted))('%s', ([edtf, [words, earliest, latest]]) => {
    const date = parsed(edtf);
    const bounds = boundsOf(date, utc);
    expect(dateWords(date, inUtc)).toBe(words);
    expect([told(bounds.earliest), told(bounds.latest)]).toEqual([earliest, latest]);
    expect(date.edtf).toBe(edtf);
  });
});

describe('refused', () => {
  test.for(Object.entries(refused))('%s', ([, [edtf, reason]]) => {
    expect(parseDate(edtf)).toEqual({ ok: false, reason: expect.stringContaining(reason) as string });
  });
});

const sure = { uncertain: false, approximate: false };

test.for([
  ['2020', { precision: 'year', year: 2020, ...sure }],
  ['2020-10?', { precision: 'month', year: 2020, month: 10, uncertain: true, approximate: false }],
  ['2020-10-04~', { precision: 'day', year: 2020, month: 10, day: 4, uncertain: false, approximate: true }],
  ['1997-23%', { precision: 'season', year: 1997, season: 23, uncertain: true, approximate: true }],
  ['2020-?10', { precision: 'month', year: 2020, month: 10, uncertain: true, approximate: false }],
  ['2020-XX', { precision: 'year', year: 2020, ...sure }],
  ['2020-XX-XX', { precision: 'year', year: 2020, ...sure }],
  ['2020-10-XX', { precision: 'month', year: 2020, month: 10, ...sure }],
  ['156X-12-25', { precision: 'years', year: 1560, month: 12, day: 25, ...sure }],
  ['1950S2', { precision: 'years', year: 1900, ...sure }],
  ['1950S4', { precision: 'year', year: 1950, ...sure }],
  ['2021-01-06T14:11', { precision: 'minute', year: 2021, month: 1, day: 6, time: { hour: 14, minute: 11 }, ...sure }],
  ['2021-01-06T14-05', { precision: 'hour', year: 2021, month: 1, day: 6, time: { hour: 14, offset: -300 }, ...sure }],
] as const)('%s is read into its parts', ([edtf, instant]) => {
  const date = { start: expect.objectContaining(instant) as unknown, end: expect.objectContaining(instant) as unknown };
  expect(parsed(edtf)).toEqual({ edtf, kind: 'date', ...date, members: [{ kind: 'date', ...date }] });
});

test('a span is read into both its ends', () => {
  expect(parsed('1988?/..')).toMatchObject({
    kind: 'span',
    start: { precision: 'year', year: 1988, uncertain: true, approximate: false },
    end: 'open',
  });
});

test('a set is read into its members, and goes from its first to its last', () => {
  const set = parsed('{..1984,1990,1985}');
  expect(set).toMatchObject({ kind: 'all of', start: 'open', end: { year: 1990 } });
  expect(set.members.map(({ kind }) => kind)).toEqual(['span', 'date', 'date']);
});

const anything = fc.oneof(anyDate, anyEdtf);

test('any date of EDTF is read, its bounds are in order, and it has words', () => {
  fc.assert(
    fc.property(anything, (edtf) => {
      const result = parseDate(edtf);
      // The specification allows a span whose ends are the same.
      if (!result.ok) {
        expect(result.reason).toMatch(/both ends are the same/u);
        return;
      }
      const { date } = result;
      const { earliest, latest } = boundsOf(date, utc);
      expect(earliest).toBeLessThan(latest);
      expect(dateWords(date, inUtc)).toMatch(/\S/u);
      expect(dateWords(date, inUtc)).not.toMatch(/undefined|NaN|null|  /u);
      expect(doubtWords(date) !== undefined).toBe(/[?~%]/u.test(edtf));
    }),
    { numRuns: 3000 },
  );
});

test('the places of a date lie within its bounds, in order, and reach from the first to the last', () => {
  fc.assert(
    fc.property(anything, (edtf) => {
      const result = parseDate(edtf);
      if (!result.ok) return;
      const bounds = boundsOf(result.date, utc);
      const places = placesOf(result.date, utc);
      expect(Math.min(...places.map(({ earliest }) => earliest))).toBe(bounds.earliest);
      expect(Math.max(...places.map(({ latest }) => latest))).toBe(bounds.latest);
      for (const { earliest, latest } of places) expect(earliest).toBeLessThan(latest);
    }),
    { numRuns: 1000 },
  );
});

/** A date with at most three unspecified digits. */
const unspecified = fc
  .stringMatching(/^-?[012X][\dX]{3}(?:-[01X][\dX](?:-[0-3X][\dX])?)?$/u)
  .filter((edtf) => edtf.includes('X') && edtf.replace(/[^X]/gu, '').length <= 3 && parseDate(edtf).ok);

test('the places of a date hold each day that it can be, its bounds no other at their ends, and its words never name one of several', () => {
  fc.assert(
    fc.property(unspecified, (edtf) => {
      const date = parsed(edtf);
      // Unspecified digits of a month are not those of a season.
      const months = completions(edtf).filter((each) => !/^-?\d{4}-(?:2\d|3\d|4\d)$/u.test(each));
      const days = months.flatMap((each) => {
        const result = parseDate(each);
        return result.ok ? boundsOf(result.date, utc) : [];
      });
      const places = placesOf(date, utc);
      for (const day of days)
        expect(places.some(({ earliest, latest }) => earliest <= day.earliest && day.latest <= latest)).toBe(true);
      expect(boundsOf(date, utc)).toEqual({
        earliest: Math.min(...days.map(({ earliest }) => earliest)),
        latest: Math.max(...days.map(({ latest }) => latest)),
      });
      const words = dateWords(date, inUtc);
      if (days.length > 1) expect(words).not.toMatch(/^(?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d+(?: BC)?$/u);
    }),
    { numRuns: 300 },
  );
});

test('whatever is written, a date is read or refused with a reason', () => {
  const likeADate = fc.stringMatching(/^[0-9XTYZES~?%./[\]{},:+ -]{0,24}$/u);
  fc.assert(
    fc.property(fc.oneof(likeADate, fc.string()), (edtf) => {
      const result = parseDate(edtf);
      if (!result.ok) expect(result.reason).toMatch(/^\S.+\S$/u);
      else expect(boundsOf(result.date, utc).earliest).toBeLessThan(boundsOf(result.date, utc).latest);
    }),
    { numRuns: 3000 },
  );
});

/** All dates that result from digits in place of the `X`s. */
function completions(written: string): string[] {
  if (!written.includes('X')) return [written];
  return Array.from({ length: 10 }, (_, digit) => completions(written.replace('X', String(digit)))).flat();
}

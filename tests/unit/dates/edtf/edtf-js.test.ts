import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../../src/dates/bounds.ts';
import { compareBounds } from '../../../../src/dates/compare.ts';
import { parseDate } from '../../../../src/dates/parse-date.ts';
import { dateWords } from '../../../../src/dates/words.ts';
import { utc } from '../../../../src/time/clock.ts';
import { inUtc, parsed } from '../../../support/dates.ts';
import { told } from '../told-moment.ts';
import { read } from './edtf-js.cases.ts';
import { looser, otherBounds, refused, stricter } from './edtf-js-differences.cases.ts';

describe('read by both', () => {
  const differing = new Set(Object.values(otherBounds).flat());

  test.for(read)('%s', ([written, words, earliest, latest]) => {
    const date = parsed(written);
    const bounds = boundsOf(date, utc);
    expect([dateWords(date, inUtc), told(bounds.earliest), told(bounds.latest)]).toEqual([words, earliest, latest]);
    expect(isSame(theirBounds(written), bounds)).toBe(!differing.has(written));
  });

  test('in the order of the table', () => {
    const all = read.map(([written]) => boundsOf(parsed(written), utc));
    for (const [at, bounds] of all.entries()) expect(compareBounds(all[at - 1] ?? bounds, bounds)).toBeLessThanOrEqual(0);
  });
});

describe.for(Object.entries(looser))('refused by us alone: %s', ([, { says, examples }]) => {
  test.for(examples)('%s', (written) => {
    expect(() => edtf(written)).not.toThrow();
    expect(parseDate(written)).toEqual({ ok: false, reason: expect.stringContaining(says) as string });
  });
});

describe.for(Object.entries(stricter))('read by us alone: %s', ([, examples]) => {
  test.for(Object.entries(examples))('%s', ([written, words]) => {
    expect(() => edtf(written)).toThrow();
    expect(dateWords(parsed(written), inUtc)).toBe(words);
  });
});

test.for(refused)('refused by both: %j', (written) => {
  expect(() => edtf(written)).toThrow();
  expect(parseDate(written).ok).toBe(false);
});

/** Their last moment is the last millisecond, or the beginning of the last second. */
function isSame(theirs: ReturnType<typeof boundsOf>, { earliest, latest }: ReturnType<typeof boundsOf>): boolean {
  return theirs.earliest === earliest && [1, 1000].some((rest) => theirs.latest + rest === latest);
}

function theirBounds(written: string): ReturnType<typeof boundsOf> {
  const { min, max } = edtf(written);
  return { earliest: finite(min, -Infinity), latest: finite(max, Infinity) };
}

function finite(moment: number | null, otherwise: number): number {
  return moment !== null && Number.isFinite(moment) ? moment : otherwise;
}

import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edtf, EdtfDate, EdtfPart, EdtfRange } from '../../../../src/dates/edtf/edtf.ts';
import { extentIn } from '../../../../src/dates/edtf/possible-times.ts';
import { isRefusal, readEdtf } from '../../../../src/dates/edtf/read-edtf.ts';
import { dayLength, midnight } from '../../../../src/time/midnight.ts';
import { anyEdtf } from './any-edtf.ts';
import { examples, furtherRules, refused } from './read-edtf.cases.ts';

describe.for(Object.entries(examples))('%s', ([, cases]) => {
  test.for(Object.entries(cases))('%s is %s', ([written, meaning]) => {
    expect(told(written)).toBe(meaning);
  });
});

describe('by the rules of the specification', () => {
  test.for(Object.entries(furtherRules))('%s is %s', ([written, meaning]) => {
    expect(told(written)).toBe(meaning);
  });
});

describe.for(Object.entries(refused))('refused: %s', ([, cases]) => {
  test.for(cases)('%j', (written) => {
    expect(readEdtf(written)).toEqual({ reason: expect.stringMatching(/^\S.+\S$/u) as string });
  });
});

test('any expression that the specification allows is read, and another library reads it too', () => {
  fc.assert(
    fc.property(anyEdtf, (written) => {
      expect(told(written)).not.toMatch(/^refused|undefined/u);
      expect(() => edtf(written)).not.toThrow();
    }),
    { numRuns: 3000 },
  );
});

test('a date is read if some digits in place of those not specified make a day that there is, and lies around all of them', () => {
  const date = fc
    .stringMatching(/^[012X][\dX]{3}-[01X][\dX]-[0-3X][\dX]$/u)
    .filter((written) => written.replace(/[^X]/gu, '').length <= 3);
  fc.assert(
    fc.property(date, (written) => {
      const days = completions(written).filter(isDay);
      const read = readEdtf(written);
      expect(!isRefusal(read)).toBe(days.length > 0);
      if (isRefusal(read) || read.kind !== 'date') return;
      const midnights = days.map((day) => midnight(...partsOf(day))).sort((a, b) => a - b);
      expect(extentIn(read)).toEqual([midnights[0], (midnights.at(-1) ?? 0) + dayLength]);
    }),
    { numRuns: 2000 },
  );
});

test('whatever is written is read or refused with a reason', () => {
  const likeEdtf = fc.stringMatching(/^[0-9XYTSEZ~?%./[\]{},: -]{0,32}$/u);
  fc.assert(
    fc.property(fc.oneof(likeEdtf, fc.string()), (written) => {
      const read = readEdtf(written);
      if (isRefusal(read)) expect(read.reason).toMatch(/^\S.+\S$/u);
      else expect(told(written)).not.toContain('undefined');
    }),
    { numRuns: 3000 },
  );
});

// A parser that backtracks would not end within the time limit of a test.
test.for([
  ['marks', '?'.repeat(1_000_000)],
  ['digits', '1'.repeat(1_000_000)],
  ['digits of a long year', `Y${'1'.repeat(1_000_000)}`],
  ['an exponent', `Y1E${'1'.repeat(1_000_000)}`],
  ['slashes', '/'.repeat(1_000_000)],
  ['dots', `[${'.'.repeat(1_000_000)}]`],
  ['hyphens', '1985-'.repeat(200_000)],
  ['years of a set', `[${'1667,'.repeat(200_000)}x]`],
] as const)('a million %s are refused in good time', ([, written]) => {
  expect(isRefusal(readEdtf(written))).toBe(true);
});

test('a set of very many dates is read', () => {
  expect(readEdtf(`{${'1667,'.repeat(100_000)}1668}`)).toMatchObject({ kind: 'all of', members: { length: 100_001 } });
});

/** The meaning of an expression in the notation of the cases. */
function told(written: string): string {
  const read = readEdtf(written);
  return isRefusal(read) ? `refused: ${read.reason}` : wordsOf(read);
}

function wordsOf(read: Edtf | EdtfRange | 'open' | 'unknown'): string {
  if (typeof read === 'string') return read;
  switch (read.kind) {
    case 'date':
      return dateWordsOf(read);
    case 'interval':
      return `from ${inBrackets(read.start)} to ${inBrackets(read.end)}`;
    case 'range':
      return `${inBrackets(read.first)} to ${inBrackets(read.last)}`;
    case 'one of':
    case 'all of':
      return `${read.kind} ${read.members.map(inBrackets).join(', ')}`;
  }
}

function inBrackets(read: EdtfDate | EdtfRange | 'open' | 'unknown'): string {
  return typeof read === 'object' && read.kind === 'date' ? `(${wordsOf(read)})` : wordsOf(read);
}

function dateWordsOf({ year, month, season, day, time }: EdtfDate): string {
  const words = (name: string, part: EdtfPart | undefined) => (part ? [`${name} ${part.digits}${markOf(part)}`] : []);
  return [
    ...words('year', year),
    ...(year.significantDigits === undefined ? [] : [`${year.significantDigits} digits known`]),
    ...words('month', month),
    ...words('season', season),
    ...words('day', day),
    ...(time ? [[time.clock, time.zone].filter(Boolean).join(' ')] : []),
  ].join(', ');
}

function markOf({ uncertain, approximate }: EdtfPart): string {
  if (uncertain) return approximate ? '%' : '?';
  return approximate ? '~' : '';
}

/** All dates that result from digits in place of the `X`s. */
function completions(written: string): string[] {
  if (!written.includes('X')) return [written];
  return Array.from({ length: 10 }, (_, digit) => completions(written.replace('X', String(digit)))).flat();
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function partsOf(date: string): [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}

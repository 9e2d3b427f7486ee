import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../../src/archive/chronology.ts';
import type { Draft } from '../../../src/archive/draft.ts';
import type { ArchiveEvent } from '../../../src/archive/types.ts';
import { parseDate } from '../../../src/dates/parse-date.ts';
import { dated } from '../../support/dates.ts';
import { anyDate } from '../dates/any-date.ts';
import { anyEdtf } from '../dates/edtf/any-edtf.ts';

interface Told {
  readonly id: string;
  readonly date: string;
  /** Where its first citation stands; undefined where the quotation is not found. */
  readonly at: { readonly source: keyof typeof sources; readonly start: number } | undefined;
}

const sources = { a: { id: 'a' }, b: { id: 'b' } };

const at = fc.option(
  fc.record({ source: fc.constantFrom('a' as const, 'b' as const), start: fc.integer({ min: 0, max: 3 }) }),
  {
    nil: undefined,
  },
);
/** Few dates, so that many events share one. */
const few = fc.constantFrom('1988', '1988?', '../1988', '1988/..');
const date = fc.oneof(
  { arbitrary: few, weight: 6 },
  anyDate,
  anyEdtf.filter((edtf) => parseDate(edtf).ok),
);
const events = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,2}$/u), date, at }), {
  selector: ({ id }) => id,
  minLength: 3,
  maxLength: 3,
});

test('the order of events is total, and the same whatever order they are read in', () => {
  fc.assert(
    fc.property(events, (three) => {
      const [ordered = [], ...others] = permutations(three).map(idsInOrder);
      expect(new Set(ordered).size).toBe(3);
      // What three are not turned round by, in any of their orders, goes one way through any number of them.
      for (const other of others) expect(other).toEqual(ordered);
      for (const pair of [three.slice(0, 2), three.slice(1), [three[0], three[2]] as Told[]])
        expect(idsInOrder(pair)).toEqual(ordered.filter((id) => pair.some((each) => each.id === id)));
    }),
    { numRuns: 500 },
  );
});

const here = (start: number, source: keyof typeof sources = 'a') => ({ source, start });

test.for<readonly [string, readonly Told[], string]>([
  [
    'what has no place stands after what has one, whatever its id',
    [
      { id: 'm', date: '1988', at: undefined },
      { id: 'a', date: '1988', at: here(5) },
      { id: 'z', date: '1988', at: here(3) },
    ],
    'z a m',
  ],
  [
    'by the documents, then by the places in each',
    [
      { id: 'a', date: '1988', at: here(1, 'b') },
      { id: 'b', date: '1988', at: here(9) },
      { id: 'c', date: '1988', at: here(2) },
    ],
    'c b a',
  ],
  [
    'an open beginning stands where it ends',
    [
      { id: 'a', date: '../0476', at: here(0) },
      { id: 'b', date: '0476-09-04', at: here(1) },
      { id: 'c', date: '0475', at: here(2) },
    ],
    'c a b',
  ],
])('%s', ([, told, order]) => {
  expect(idsInOrder(told).join(' ')).toBe(order);
});

function idsInOrder(told: readonly Told[]): string[] {
  return inOrder(told.map(eventOf)).map(({ id }) => id);
}

function eventOf({ id, date, at: passage }: Told): Draft<ArchiveEvent> {
  return {
    id,
    date: dated(date),
    citations: passage ? [{ passage: { ...passage, source: sources[passage.source] } }] : [],
  } as unknown as Draft<ArchiveEvent>;
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

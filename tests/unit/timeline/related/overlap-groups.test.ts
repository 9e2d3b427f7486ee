import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cited, overlapGroups } from '../../../../src/timeline/related/overlap-groups.ts';

/** Passages as `event: from-to`. */
function cited(...passages: readonly string[]): Cited[] {
  return passages.map((passage) => {
    const [event = 0, from = 0, to = 0] = (passage.match(/\d+/gu) ?? []).map(Number);
    return { event, from, to };
  });
}

const groups: Readonly<Record<string, readonly [Cited[][], number[][]]>> = {
  'no document': [[], []],
  'a passage of one event': [[cited('0: 3-9')], []],
  'one event that cites the same words twice': [[cited('0: 3-9', '0: 3-9', '0: 5-7')], []],
  'one passage of two events': [[cited('4: 3-9', '1: 3-9')], [[1, 4]]],
  'passages that share a letter': [[cited('0: 3-9', '1: 8-12')], [[0, 1]]],
  'passages of which one ends where the next begins': [[cited('0: 3-9', '1: 9-12')], []],
  'a passage over two that do not meet': [
    [cited('0: 0-20', '1: 1-5', '2: 10-15')],
    [
      [0, 1],
      [0, 2],
    ],
  ],
  'a chain, of which the ends do not meet': [
    [cited('0: 0-10', '1: 8-20', '2: 18-30')],
    [
      [0, 1],
      [1, 2],
    ],
  ],
  'a group within another': [[cited('0: 0-10', '1: 2-4', '2: 3-4'), cited('1: 5-9', '2: 5-9')], [[0, 1, 2]]],
  'the same place in two documents': [[cited('0: 3-9'), cited('1: 3-9')], []],
};

for (const [name, [documents, expected]] of Object.entries(groups))
  test(`groups of ${name}`, () => expect(overlapGroups(documents)).toEqual(expected));

const aPassage = fc
  .record({ event: fc.nat(7), from: fc.nat(40), length: fc.integer({ min: 1, max: 15 }) })
  .map(({ event, from, length }) => ({ event, from, to: from + length }));

test('two events are in one group if, and only if, passages of theirs overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.array(aPassage, { maxLength: 14 }), { maxLength: 3 }), (documents) => {
      const overlapping = documents.flatMap((passages) =>
        passages.flatMap((a) =>
          passages.filter((b) => a.event < b.event && a.from < b.to && b.from < a.to).map((b) => `${a.event} ${b.event}`),
        ),
      );
      const found = overlapGroups(documents);
      const grouped = found.flatMap((group) => group.flatMap((a) => group.filter((b) => a < b).map((b) => `${a} ${b}`)));
      expect([...new Set(grouped)].sort()).toEqual([...new Set(overlapping)].sort());
      const within = (a: readonly number[], b: readonly number[]) => a !== b && a.every((each) => b.includes(each));
      expect(found.filter((a) => found.some((b) => within(a, b)))).toEqual([]);
    }),
  );
});

test('many events on the same words, and one event on many words, take no longer than they are many', () => {
  const count = 200_000;
  const same = Array.from({ length: count }, (_, event) => ({ event, from: 0, to: 10 }));
  expect(overlapGroups([same])[0]).toHaveLength(count);
  const words = Array.from({ length: count }, (_, at) => [0, at + 1].map((event) => ({ event, from: at, to: at + 1 }))).flat();
  expect(overlapGroups([words])).toHaveLength(count);
});

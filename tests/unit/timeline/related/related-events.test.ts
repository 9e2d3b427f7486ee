import { expect, test } from 'vitest';
import { relatedTo } from '../../../../src/timeline/related/related-events.ts';
import { dataOf, stated } from '../layout/some-archives.ts';

const events = Array.from({ length: 7 }, (_, index) => ({
  ...{ title: `Number ${index}`, at: stated(index * 10, index * 10 + 1), topic: 0, importance: 3 },
  ...(index === 5 ? { others: [{ words: 'day 55', at: stated(55, 56) }] } : {}),
}));
const all = {
  ...dataOf(events),
  related: {
    disagreement: [
      [1, 4],
      [4, 5],
    ],
    passage: [
      [0, 3, 4],
      [1, 2, 4],
      [3, 4],
    ],
  },
};

const cases: Readonly<Record<string, readonly [number, string[]]>> = {
  'nothing belongs with': [6, []],
  'the events of its passages, in their order': [2, ['passage e1', 'passage e4']],
  'its other dates before others': [5, ['date day 55', 'disagreement e4']],
  'each event once, and first who disagrees': [
    4,
    ['disagreement e1', 'disagreement e5', 'passage e0', 'passage e2', 'passage e3'],
  ],
};

for (const [name, [place, expected]] of Object.entries(cases))
  test(`to an event belong: ${name}`, () => {
    const event = all.events[place];
    if (!event) throw new Error('no event');
    const found = relatedTo(all, event).map(({ why, event: { id }, other }) => `${why} ${other?.words ?? id}`);
    expect(found).toEqual(expected);
  });

test('in an archive without such groups only its other dates belong to an event', () => {
  const bare = dataOf(events);
  expect(bare.events.flatMap((event) => relatedTo(bare, event).map(({ why }) => why))).toEqual(['date']);
});

test('what belongs to one event belongs to it the other way round', () => {
  const pairs = all.events.flatMap((event) =>
    relatedTo(all, event).flatMap(({ why, event: other }) => (other === event ? [] : [[why, event.id, other.id] as const])),
  );
  const said = new Set(pairs.map((pair) => pair.join(' ')));
  for (const [why, a, b] of pairs) expect(said).toContain(`${why} ${b} ${a}`);
});

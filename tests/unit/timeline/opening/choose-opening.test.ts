import { expect, test } from 'vitest';
import { isIn } from '../../../../src/timeline/layout/spots.ts';
import { chooseOpening } from '../../../../src/timeline/opening/choose-opening.ts';
import type { Span } from '../../../../src/timeline/types.ts';
import { dataOf, somewhere, stated } from '../layout/some-archives.ts';

type Event = Parameters<typeof dataOf>[0][number];

const day = (from: number, importance = 3, days = 1): Event => ({
  title: 'A',
  at: stated(from, from + days),
  topic: 0,
  importance,
});

/** So many events, spread evenly over a time. */
function spread(count: number, { from, to }: Span, importance = 3): Event[] {
  return Array.from({ length: count }, (_, index) => day(Math.floor(from + ((to - from) * index) / count), importance));
}

const century = 36_525;

const cases: Readonly<Record<string, { events: readonly Event[]; eras?: readonly Span[]; window: Span }>> = {
  'one event: the days around it': { events: [day(700)], window: { from: 699, to: 702 } },
  'one event that lasts for years: all of it': { events: [day(0, 3, 3000)], window: { from: -30, to: 3030 } },
  'everything in a day: the days around it': {
    events: Array.from({ length: 40 }, () => day(700)),
    window: { from: 699, to: 702 },
  },
  'a far outlier: all but that': {
    events: [day(-4 * century), ...spread(60, { from: 0, to: 1000 })],
    window: { from: -10, to: 994 },
  },
  'a far outlier to come: all but that': {
    events: [...spread(60, { from: 0, to: 1000 }), day(4 * century)],
    window: { from: -10, to: 994 },
  },
  'two times a century apart that are alike: the first, where all of it can be read': {
    events: [...spread(30, { from: 0, to: 3000 }), ...spread(30, { from: century, to: century + 3000 })],
    window: { from: -30, to: 2931 },
  },
  'two times a century apart, of which one has the backbone and the other a few details: the backbone': {
    events: [...spread(4, { from: 0, to: 300 }, 1), ...spread(60, { from: century, to: century + 600 }, 5)],
    window: { from: century - 6, to: century + 597 },
  },
  'an era that holds nearly all: it, from the day it begins': {
    events: [day(-2 * century), day(-2 * century + 300), ...spread(80, { from: 20, to: 1000 })],
    eras: [
      { from: -2 * century, to: 0 },
      { from: 0, to: 1000 },
    ],
    window: { from: 0, to: 998 },
  },
  'an era that begins with what happened: its very first day': {
    events: [day(-2 * century), ...spread(80, { from: 0, to: 1000 })],
    eras: [{ from: 0, to: 1000 }],
    window: { from: 0, to: 998 },
  },
  'no day stated at all: where it may have been': {
    events: [0, 500, 900].map((from) => ({ ...day(from), at: somewhere(from, from + 90) })),
    window: { from: -10, to: 1000 },
  },
};

for (const [name, { events, eras = [], window }] of Object.entries(cases)) {
  test(`opens on ${name}`, () => {
    const data = { ...dataOf(events), ...wholeOf(events), eras };
    expect(chooseOpening(data)).toEqual(window);
  });
}

test('ten thousand events of one war among five centuries of others open on a window that shows half of what matters', () => {
  const events = [
    ...spread(1000, { from: 0, to: 5 * century }),
    ...spread(9000, { from: 4 * century, to: 4 * century + 1500 }, 2),
  ];
  const data = { ...dataOf(events), ...wholeOf(events) };
  const opening = chooseOpening(data);
  const worth = (of: readonly Event[]) => of.reduce((sum, { importance }) => sum + 2 ** importance, 0);
  expect(worth(data.events.filter(isIn(opening)))).toBeGreaterThan(worth(data.events) / 2);
  expect(chooseOpening(data)).toEqual(opening);
});

function wholeOf(events: readonly Event[]): Span {
  return { from: Math.min(...events.map(({ at }) => at.from)), to: Math.max(...events.map(({ at }) => at.to)) };
}

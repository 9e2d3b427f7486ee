import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from '../../../../src/islands/previews/place-card.ts';

const seen = { left: 0, top: 0, width: 1200, height: 800 };
const aSize = fc.record({ width: fc.integer({ min: 100, max: 1100 }), height: fc.integer({ min: 60, max: 700 }) });
const aPlace = { left: fc.integer({ min: -300, max: 1400 }), top: fc.integer({ min: -300, max: 1100 }) };
const anEvent = fc.option(fc.record({ ...aPlace, width: fc.integer({ min: 4, max: 460 }), height: fc.constant(14) }), {
  nil: undefined,
});

test('a card that fits on screen is never off it', () => {
  fc.assert(
    fc.property(anEvent, aSize, (event, card) => {
      const { left, top } = placeCard(event, card, seen);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + card.width).toBeLessThanOrEqual(seen.width);
      expect(top + card.height).toBeLessThanOrEqual(seen.height);
    }),
  );
});

test.each([
  ['under its event, if there is room', { left: 300, top: 100 }, { left: 300, top: 122 }],
  ['over it, if there is room only there', { left: 300, top: 700 }, { left: 300, top: 292 }],
  ['beside it otherwise', { left: 300, top: 390 }, { left: 358, top: 388 }],
  ['on the other side, if there is room only there', { left: 1100, top: 390 }, { left: 592, top: 388 }],
  ['within the right edge', { left: 1100, top: 100 }, { left: 688, top: 122 }],
])('it stands %s', (_, { left, top }, place) => {
  expect(placeCard({ left, top, width: 50, height: 14 }, { width: 500, height: 400 }, seen)).toEqual(place);
});

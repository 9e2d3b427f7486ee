import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard, placeClear } from '../../../../src/islands/previews/place-card.ts';

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

const event = { left: 300, top: 100, width: 50, height: 14 };
const card = { width: 400, height: 400 };
const at = (left: number, top: number) => ({ left, top, width: 50, height: 14 });

test.each([
  ['as usual where nothing belongs with its event', [], { left: 300, top: 122 }],
  ['as usual where it covers none of it', [at(100, 300), at(800, 300)], { left: 300, top: 122 }],
  ['to the left of what would be under it', [at(500, 300)], { left: -1, top: 0 }],
  ['beside its event, if there is room only there', [at(300, 300), at(305, 400)], { left: 358, top: 100 }],
])('it stands %s', (_, company, place) => {
  const found = placeClear(event, card, seen, company);
  const covered = company.filter(
    ({ left, top }) => left < found.left + 400 && left + 50 > found.left && top < found.top + 400 && top + 14 > found.top,
  );
  expect(covered).toEqual([]);
  if (place.left >= 0) expect(found).toEqual(place);
});

test('it never covers its event to leave other things free, and is never off screen', () => {
  fc.assert(
    fc.property(
      anEvent,
      aSize,
      fc.array(fc.record({ ...aPlace, width: fc.constant(50), height: fc.constant(14) })),
      (of, size, company) => {
        const found = placeClear(of, size, seen, company);
        expect(found.left).toBeGreaterThanOrEqual(0);
        expect(found.top + size.height).toBeLessThanOrEqual(seen.height);
        const isOver = (place: { readonly left: number; readonly top: number }) =>
          of !== undefined &&
          place.left < of.left + of.width &&
          of.left < place.left + size.width &&
          place.top < of.top + of.height &&
          of.top < place.top + size.height;
        if (isOver(found)) expect(isOver(placeCard(of, size, seen))).toBe(true);
      },
    ),
  );
});

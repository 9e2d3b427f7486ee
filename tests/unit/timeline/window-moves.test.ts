import { expect, test } from 'vitest';
import { aroundDay, nearestTo, onEra, seeing } from '../../../src/timeline/window-moves.ts';
import { dataOf, stated } from './layout/some-archives.ts';

const events = [stated(100, 101), stated(400, 500), stated(900, 901)].map((at) => ({
  title: 'A',
  at,
  topic: 0,
  importance: 1,
}));
const [early, middle, late] = dataOf(events).events;

test('a window that sees an event stays; any other goes where it lies, and stays as long', () => {
  const window = { from: 390, to: 490 };
  expect(seeing(middle, window)).toBe(window);
  expect(seeing(undefined, window)).toBe(window);
  expect(seeing(early, window)).toEqual({ from: 50.5, to: 150.5 });
  expect(seeing(late, window)).toEqual({ from: 850.5, to: 950.5 });
});

test('the nearest event is the one with the least time between', () => {
  const of = (from: number, to: number) =>
    nearestTo(
      { from, to },
      [early, middle, late].filter((each) => each !== undefined),
    );
  expect(of(0, 50)).toBe(early);
  expect(of(200, 210)).toBe(early);
  expect(of(600, 650)).toBe(middle);
  expect(of(800, 850)).toBe(late);
  expect(nearestTo({ from: 0, to: 1 }, [])).toBe(undefined);
});

test('an era has room after its end; a day of a short era has a day on either side', () => {
  expect(onEra({ from: 0, to: 100 })).toEqual({ from: 0, to: 116 });
  expect(aroundDay(50.4, { from: 0, to: 100 })).toEqual({ from: 49, to: 52 });
  const { from, to } = aroundDay(5000, { from: 0, to: 9600 });
  expect(to - from).toBe(200);
});

import { expect, test } from 'vitest';
import {
  aroundDay,
  fitting,
  nearestTo,
  onEra,
  openingView,
  seeing,
  zoomedTowards,
} from '../../../src/timeline/window-moves.ts';
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
  expect(aroundDay(50.4, { from: 0, to: 100 }, 1)).toEqual({ from: 49, to: 52 });
  const { from, to } = aroundDay(5000, { from: 0, to: 9600 }, 1);
  expect(to - from).toBe(200);
});

test('a window fits what the filters leave, and the first view gives way to it where all of it is a heap or beyond', () => {
  const of = (...spans: readonly (readonly [number, number])[]) =>
    dataOf(spans.map(([from, to]) => ({ title: 'A', at: stated(from, to), topic: 0, importance: 1 }))).events;
  const first = { from: 0, to: 1000 };
  expect(fitting([], 1)).toBe(undefined);
  expect(fitting(of([100, 200], [150, 300]), 1)).toEqual({ from: 88, to: 312 });
  expect(fitting(of([100, 101]), 1)).toEqual({ from: 99, to: 102 });
  expect(openingView([], first, 1)).toBe(first);
  expect(openingView(of([100, 101], [800, 801]), first, 1)).toBe(first);
  expect(openingView(of([900, 901], [940, 950]), first, 1)).toEqual({ from: 897, to: 953 });
  expect(openingView(of([-900, -700]), first, 1)).toEqual({ from: -912, to: -688 });
});

test('zooming in goes to events, and stays around the middle where it holds half as much', () => {
  const at = (from: number, importance = 3) => ({ title: 'A', at: stated(from, from + 1), topic: 0, importance });
  const window = { from: 0, to: 1000 };
  const { events: late } = dataOf([at(900), at(950), at(960)]);
  expect(zoomedTowards(late, window, 0.5)).toEqual({ from: 500, to: 1000 });
  const { events: spread } = dataOf([at(400), at(600), at(900), at(950)]);
  expect(zoomedTowards(spread, window, 0.5)).toEqual({ from: 250, to: 750 });
  expect(zoomedTowards([], window, 0.5)).toEqual({ from: 250, to: 750 });
  expect(zoomedTowards(late, window, 2)).toEqual({ from: -500, to: 1500 });
});

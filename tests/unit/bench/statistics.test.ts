import { expect, test } from 'vitest';
import { quantile, spreadOf } from '../../bench/page/statistics.ts';

test('the spread of runs is their median, minimum and maximum', () => {
  expect(spreadOf([30, 10, 100])).toEqual({ median: 30, least: 10, most: 100 });
  expect(spreadOf([10, 30])).toEqual({ median: 20, least: 10, most: 30 });
  expect(spreadOf([])).toBeUndefined();
});

test('a quantile lies between the numbers next to it', () => {
  const hundred = Array.from({ length: 101 }, (_, index) => 100 - index);
  expect(quantile(hundred, 0.95)).toBe(95);
  expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
  expect(quantile([7], 0.95)).toBe(7);
});

import { expect, test } from 'vitest';
import { leftNear } from '../../../../src/islands/timeline/more-here.ts';
import type { Lane } from '../../../../src/timeline/lane-layout.ts';
import type { TimelineEvent } from '../../../../src/timeline/types.ts';

const lane = (top: number): Lane => ({
  title: '',
  lang: undefined,
  topic: undefined,
  top,
  height: 60,
  firstRow: top + 4,
  rows: 2,
});
const at = (from: number) => ({ at: { from } }) as TimelineEvent;
const near = (x: number, y: number) =>
  leftNear([lane(26), lane(86)], [[at(100), at(110), at(200)], [at(500)]], { from: 0, to: 1000 }, 1000, { x, y });

test('a point at the foot of a lane stands for the events that begin near it', () => {
  expect(near(105, 80)?.count).toBe(2);
  expect(near(200, 80)?.count).toBe(1);
  expect(near(500, 140)?.count).toBe(1);
});

test('a point elsewhere stands for none', () => {
  expect(near(105, 40)).toBe(undefined);
  expect(near(300, 80)).toBe(undefined);
  expect(near(105, 140)).toBe(undefined);
  expect(near(1100, 140)).toBe(undefined);
});

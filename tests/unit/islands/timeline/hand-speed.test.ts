import { expect, test } from 'vitest';
import { handSpeed } from '../../../../src/islands/timeline/hands/hand-speed.ts';

const evenly = [0, 10, 20, 30].map((time) => ({ by: time * 2, time }));

test.each([
  ['of no sample', [], 0, 0],
  ['of one place', [{ by: 5, time: 10 }], 12, 0],
  ['of an even hand', evenly, 30, 2],
  ['of a hand that goes back', evenly.map(({ by, time }) => ({ by: -by, time })), 30, -2],
  ['of the last 80 milliseconds only', [{ by: -500, time: -100 }, ...evenly], 30, 2],
  ['of a hand that rested before', evenly, 200, 0],
  ['of a hand that did not let go itself', evenly, Infinity, 0],
  ['of two places at once', evenly.map(({ by }) => ({ by, time: 0 })), 0, 0],
  ['not above the most', evenly.map(({ by, time }) => ({ by: by * 9, time })), 30, 3],
])('measures the speed %s', (_, samples, letGo, speed) => {
  expect(handSpeed(samples, letGo)).toBe(speed);
});

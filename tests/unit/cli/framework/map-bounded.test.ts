import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapBounded } from '../../../../src/cli/framework/map-bounded.ts';

const numbers = Array.from({ length: 50 }, (_, index) => index);

test('at most the given number run at a time, and the results are in the order of the items', async () => {
  let [now, most] = [0, 0];
  const doubled = await mapBounded(
    numbers,
    async (number) => {
      most = Math.max(most, (now += 1));
      for (let turn = 0; turn < number % 5; turn += 1) await setImmediate();
      now -= 1;
      return number * 2;
    },
    3,
  );
  expect(doubled).toEqual(numbers.map((number) => number * 2));
  expect(most).toBe(3);
});

test('after a failure nothing more is begun, and the failure is thrown when the rest has ended', async () => {
  const [begun, ended]: [number[], number[]] = [[], []];
  const work = mapBounded(
    numbers,
    async (number) => {
      begun.push(number);
      await setImmediate();
      if (number === 4) throw new Error(`number ${number}`);
      await setImmediate();
      ended.push(number);
    },
    3,
  );
  await expect(work).rejects.toThrow('number 4');
  expect(begun.length).toBeLessThan(10);
  expect(ended).toEqual(begun.filter((number) => number !== 4));
});

test('of no items there are no results', async () => {
  expect(await mapBounded([], () => Promise.reject(new Error('never asked')))).toEqual([]);
});

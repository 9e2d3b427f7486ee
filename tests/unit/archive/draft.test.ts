import { expect, test, vi } from 'vitest';
import { freezeDeep, lazily } from '../../../src/archive/draft.ts';

const holder = () => {
  const object = { list: [] as { words: string }[] };
  const make = vi.fn(() => [{ words: 'made' }]);
  lazily(object, 'list', make);
  return { object, make };
};

test('a lazy field is computed once, when it is first read', () => {
  const { object, make } = holder();
  freezeDeep(object);
  expect(make).not.toHaveBeenCalled();
  expect(object.list).toBe(object.list);
  expect(make).toHaveBeenCalledTimes(1);
});

test.for([
  ['before the object is', true],
  ['after it', false],
] as const)('what was made %s frozen is frozen', ([, isBefore]) => {
  const { object } = holder();
  if (isBefore) expect(Object.isFrozen(object.list)).toBe(false);
  freezeDeep(object);
  expect(Object.isFrozen(object.list) && Object.isFrozen(object.list[0])).toBe(true);
});

test('a copy has the field', () => {
  expect({ ...holder().object }).toEqual({ list: [{ words: 'made' }] });
});

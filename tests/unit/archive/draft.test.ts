import { expect, test } from 'vitest';
import { freezeDeep } from '../../../src/archive/draft.ts';

test('a list of any length is frozen with all that is in it', () => {
  const list = Array.from({ length: 300_000 }, (_, index) => ({ index }));
  freezeDeep({ list });
  expect(Object.isFrozen(list) && list.every((each) => Object.isFrozen(each))).toBe(true);
});

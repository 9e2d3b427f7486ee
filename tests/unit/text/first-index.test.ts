import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIndex } from '../../../src/text/first-index.ts';

test('the first that passes is found, whatever comes before and after it, and few are asked', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (length, first) => {
      let asked = 0;
      const found = firstIndex(length, (index) => {
        asked += 1;
        expect(index).toBeLessThan(length);
        return index >= first;
      });
      expect(found).toBe(Math.min(length, first));
      expect(asked).toBeLessThanOrEqual(Math.ceil(Math.log2(length + 1)));
    }),
  );
});

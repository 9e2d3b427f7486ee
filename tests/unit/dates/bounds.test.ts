import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf } from '../../../src/dates/bounds.ts';
import { utc } from '../../../src/time/clock.ts';
import { parsed } from '../../support/dates.ts';
import { plainDate, plainSpan } from './any-date.ts';

/** Another EDTF library, whose ranges include the last millisecond: it must agree on years, months, days and their spans. */
test('another library finds the same bounds', () => {
  fc.assert(
    fc.property(fc.oneof(plainDate, plainSpan), (written) => {
      const { min, max } = edtf(written);
      expect(boundsOf(parsed(written), utc)).toEqual({ earliest: min, latest: max + 1 });
    }),
    { numRuns: 500 },
  );
});

test('another library leaves the same end of a span open', () => {
  fc.assert(
    fc.property(plainDate, (written) => {
      for (const span of [`${written}/..`, `../${written}`]) {
        const { min, max } = edtf(span);
        expect(boundsOf(parsed(span), utc)).toEqual({ earliest: min, latest: max + 1 });
      }
    }),
    { numRuns: 200 },
  );
});

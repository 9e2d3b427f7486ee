import { z } from 'zod';
import { line, prose, recordedId } from './fields.ts';

/** An event that was published and has been taken out: an item of `withdrawn.yaml`. Its address says so. */
export const withdrawnEvent = z.strictObject({
  id: recordedId.describe('The id under which it was published.'),
  title: line.describe('Its title when it was taken out.'),
  reason: prose.describe('Why it was taken out, for readers who followed an old link.'),
});

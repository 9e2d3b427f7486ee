import { z } from 'zod';
import { id, line, prose, spellings } from './fields.ts';

/** Where events happen: `places/<id>.yaml`. No coordinates: the documents give none. */
export const place = z.strictObject({
  name: line.describe('The spelling used most in the sources; choosing it is no position on whose the place is.'),
  kind: z
    .enum([
      'country',
      'region',
      'district',
      'city',
      'town',
      'village',
      'settlement',
      'street',
      'river',
      'border',
      'building',
      'other',
    ])
    .describe('What kind of place it is, as the sources call it.'),
  within: id.optional().describe('The id of the place it lies in, if a source says so.'),
  spellings,
  note: prose.optional().describe('A neutral note of ours.'),
});

import { z } from 'zod';
import { id, line, prose, spellings } from './fields.ts';

/** Who acts or speaks: `parties/<id>.yaml`. */
export const party = z.strictObject({
  name: line.describe('The spelling used most in the sources.'),
  kind: z
    .enum([
      'state',
      'government',
      'parliament',
      'armed-forces',
      'organization',
      'court',
      'media',
      'company',
      'community',
      'person',
      'group',
    ])
    .describe('What kind of party it is.'),
  office: line.optional().describe('The office of a person, as the sources give it.'),
  of: id.optional().describe('The id of the party it belongs to.'),
  spellings,
  note: prose.optional().describe('A neutral note of ours.'),
});

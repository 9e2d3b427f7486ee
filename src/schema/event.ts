import { z } from 'zod';
import { citation } from './citation.ts';
import { draft, edtf, ids, label, line, maxLabelLength, recordedIds } from './fields.ts';

/** One happening or statement: the front matter of `events/<id>.md`. The body is the summary. */
export const event = z.strictObject({
  title: line.describe('Who did what, in neutral words: at most 90 characters, sentence case, no full stop.'),
  label: label
    .optional()
    .describe(`Its name in the timeline's drawing, at most ${maxLabelLength} characters; the title, if left out.`),
  date: edtf.describe(
    'When it happened, in EDTF or with a time of day (2021-01-06T14:11), never more precise than a cited passage.',
  ),
  topics: ids.min(1, 'needs at least one topic').describe('Ids from topics.yaml; the first is the lane on the timeline.'),
  places: ids.default([]).describe('Ids of places.'),
  parties: ids
    .default([])
    .describe(
      'Ids of parties: who acts, speaks, is acted on or is spoken of in the title or the summary, and the state that a person in office, an institution or an army stands for; not a state whose name only says where.',
    ),
  importance: z.number().int().min(1).max(5).default(3).describe('What is seen from afar: 1 (detail) to 5 (backbone).'),
  formerly: recordedIds.default([]).describe('Ids under which it was published before: their addresses lead here.'),
  draft,
  citations: z.array(citation).min(1, 'needs at least one citation').describe('The passages the event rests on.'),
});

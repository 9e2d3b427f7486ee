import { z } from 'zod';
import { draft, id, line } from './fields.ts';

/** A way through the archive: the front matter of `stories/<id>.md`. The body has the opening words and the steps. */
export const story = z.strictObject({
  title: line.describe('What the story leads through, in neutral words: at most 90 characters, no full stop.'),
  description: line.describe('One sentence for the list of stories, search engines and link previews.'),
  draft,
});

/** One step, written as a line of the body: `## @flood`, or `## @flood [@2][@9]`. The words under it are the story's own. */
export const storyStep = z.strictObject({
  event: id.describe('The id of the event.'),
  shows: z
    .array(z.number().int().min(1, 'must be 1 or more'))
    .describe("Numbers of the event's citations whose words are shown; if none is named, the first."),
});

import { z } from 'zod';
import { draft, line } from './fields.ts';

/** A page of prose: the front matter of `pages/<id>.md`. */
export const page = z.strictObject({
  title: line.describe('The heading of the page.'),
  description: line.describe('One sentence for search engines and link previews.'),
  draft,
});

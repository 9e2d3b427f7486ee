import { z } from 'zod';
import { id, line, sought } from './fields.ts';

const pages = z
  .union(
    [z.number().int(), z.string().regex(/^\d{1,6}(?:-\d{1,6})?$/u)],
    'must be a page or a span of pages, such as 12 or 12-50',
  )
  .transform(String);

const fields = {
  quote: sought.optional().describe('Words of the sentence, exactly as the document has them.'),
  prefix: sought.optional().describe('Words just before the quotation, when it stands more than once.'),
  suffix: sought.optional().describe('Words just after the quotation, when it stands more than once.'),
  from: sought.optional().describe('The first words of a range of sentences; the beginning of the document, if left out.'),
  to: sought.optional().describe('The last words of a range of sentences; the end of the document, if left out.'),
  pages: pages.optional().describe('A page of the document, or a span of pages such as 12-50, instead of words.'),
  reason: line.describe('Why these sentences need no event, in one line of ours.'),
};

/** Why dated sentences of a document need no event: an item of a source's `uncited`. */
export const uncitedItem = z.strictObject(fields).superRefine(namesOnePlace);

/** The same in a file of its own: `uncited/<id>.yaml`. */
export const uncited = z.strictObject({ source: id.describe('The id of the document.'), ...fields }).superRefine(namesOnePlace);

/** A sentence, a range or pages: exactly one of them. */
function namesOnePlace(item: Place, context: z.RefinementCtx): void {
  const isRange = item.from !== undefined || item.to !== undefined;
  const named = [item.quote !== undefined, isRange, item.pages !== undefined].filter(Boolean).length;
  if (named !== 1) {
    const message = `must ${named === 0 ? 'name' : 'be alone, for one file names one place:'} the words of a sentence ("quote"), a range ("from", "to" or both) or "pages"`;
    context.addIssue({ code: 'custom', path: ['quote'], message });
  }
}

type Place = { readonly [Name in 'quote' | 'from' | 'to' | 'pages']?: string | undefined };

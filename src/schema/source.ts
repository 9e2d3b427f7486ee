import { z } from 'zod';
import { edtf, id, indexing, languageTag, line, prose } from './fields.ts';
import { uncitedItem } from './uncited.ts';

const notStated = 'not stated';
const statedLine = line.describe('As the document states it, or "not stated".');

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, 'must be 64 hexadecimal digits');

/** Where the text comes from, when the document was found in another format: a source's `original`. */
const original = z.strictObject({
  file: z
    .string()
    .regex(/\.original\.(?:pdf|html)$/u, 'must end in .original.pdf or .original.html')
    .describe('The document as it was found, beside its text: its id with .original.pdf or .original.html.'),
  sha256: sha256.describe('SHA-256 of its bytes.'),
  extractedBy: line.describe('The program that made the text of it, with its version.'),
  textSha256: sha256.optional().describe('SHA-256 of the text as the program made it, before anyone changed a word.'),
  edits: z
    .number()
    .int()
    .min(1, 'must be at least 1')
    .optional()
    .describe('In how many places the text was changed by hand since; "npm run source -- update" counts them.'),
});

const pages = z
  .array(z.number().int().nonnegative('must be at least 0'))
  .min(1, 'must name a page')
  .superRefine((starts, context) => {
    for (const [index, start] of starts.entries()) {
      const message = index === 0 ? 'must be 0, where the first page begins' : 'must not come before the page above';
      if (index === 0 ? start !== 0 : start < (starts[index - 1] ?? 0)) {
        context.addIssue({ code: 'custom', path: [index], message });
      }
    }
  });

/** What is known about a document: `sources/<id>.yaml`. */
export const source = z.strictObject({
  title: line.describe('The formal title, or one devised for the archive.'),
  shortTitle: line
    .max(40, 'is longer than 40 characters')
    .optional()
    .describe('A shorter title for lists; the title, if left out.'),
  titleKind: z.enum(['formal', 'devised']).describe('A devised title is always shown in square brackets.'),
  creator: statedLine,
  publisher: statedLine,
  published: z.union([z.literal(notStated), edtf]).describe('Date of publication in EDTF, or "not stated".'),
  retrieved: z.union([z.literal(notStated), edtf]).describe('Date of retrieval in EDTF, or "not stated".'),
  url: z
    .union([z.literal(notStated), z.url({ protocol: /^https?$/u })])
    .describe('Where the document was found, or "not stated".'),
  language: languageTag,
  partyTo: id.optional().describe('The id of the party from whose side the document is written, if any.'),
  stance: line.describe('One line on whose account it is and in what tone.'),
  sha256: sha256.describe('SHA-256 of the bytes of the document.'),
  original: original.optional().describe('The file of which the text was made; "npm run source -- add" writes this.'),
  pages: pages
    .optional()
    .describe('Where each page begins: offsets into the text, in UTF-16 code units from 0, one for every page in turn.'),
  note: prose.describe('The content note, ours: what a reader should know before reading.'),
  writtenAfter: edtf.optional().describe('The latest date the text itself mentions as past.'),
  index: indexing.optional(),
  uncited: z
    .array(uncitedItem)
    .default([])
    .describe('Dated sentences that no event cites, each with the reason; what several people write stands in uncited/.'),
});

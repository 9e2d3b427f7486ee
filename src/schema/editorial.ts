import { z } from 'zod';
import { ids, line } from './fields.ts';
import { party } from './party.ts';
import { place } from './place.ts';

const severity = z
  .enum(['error', 'warning'])
  .default('error')
  .describe('Whether it keeps the archive from being published, or is only told.');

/** Words that are banned from our own voice, and what to write instead. */
const wordRule = z.strictObject({
  words: z
    .array(line)
    .min(1, 'needs at least one word')
    .describe(
      'Words or phrases, each in every form that counts. Capitals do not matter; a word is never found inside another.',
    ),
  instead: line.describe('What to write instead, as the report says it after "Write".'),
  why: line.optional().describe('Why, in a few words; the report says it.'),
  severity,
});

/** Words that are allowed in our own voice although a rule bans them. */
const allowance = z.strictObject({
  words: line.describe('The words around it that make it right, such as a name, exactly as they are written.'),
  in: z
    .array(line)
    .min(1, 'needs at least one file')
    .optional()
    .describe('The files in which they may stand, such as events/flood.md; everywhere, if left out.'),
  reason: line.describe('Why they may stand.'),
});

/** A spelling that our own words keep to. */
const spellingRule = z
  .strictObject({
    write: line.describe('The spelling to write.'),
    not: z
      .array(line)
      .min(1, 'needs at least one spelling')
      .describe(
        'The others of the same word. A hyphen at the beginning or the end stands for any letters, as in "-isation" and "calibre-"; then "write" has it too.',
      ),
    except: z.array(line).default([]).describe('Words that are right although they have those letters, such as "prize-".'),
    severity,
  })
  .superRefine(({ write, not }, context) => {
    for (const [index, each] of not.entries()) {
      const isAlike = ['startsWith', 'endsWith'].every((end) => each[end as 'endsWith']('-') === write[end as 'endsWith']('-'));
      if (!isAlike)
        context.addIssue({ code: 'custom', path: ['not', index], message: `must have its hyphens where "${write}" has them` });
    }
  });

const partyKinds = party.shape.kind.options;

/** Names that never stand alone in quotation marks, whichever side they are of. */
const quotedNames = z.strictObject({
  kinds: z
    .array(z.enum([...new Set([...partyKinds, ...place.shape.kind.options])]))
    .default(partyKinds.filter((kind) => kind !== 'person'))
    .describe(
      'The kinds of parties and places whose names are meant, in all their spellings; if left out, all parties but persons.',
    ),
  words: z.array(line).default([]).describe('Further names and words that are meant, such as "republic".'),
  severity,
});

/** How many titles may begin with the same words. */
const alikeTitles = z.strictObject({
  words: z.number().int().min(1).max(5).default(2).describe('So many first words are compared.'),
  most: z.number().int().min(1).describe('So many titles may share them.'),
  severity,
});

/** Ends of spans that passages must name. */
const spanEnds = z.strictObject({
  bases: z
    .array(z.enum(['explicit', 'context']))
    .min(1, 'needs at least one')
    .default(['explicit'])
    .describe(
      'By which dateBasis of its citations a date is judged: "explicit", by the passages of the event; "context", by all that are cited of its documents.',
    ),
  severity,
});

/** States that cited words must show. */
const placesShown = z.strictObject({
  kinds: z.array(place.shape.kind).default(['country']).describe('The kinds of places that are meant, as states.'),
  contested: ids.default([]).describe('Ids of places that lie in none of them.'),
  severity,
});

/** What a sentence of a summary names only if the citation that it is marked with has it. */
const markedFacts = z.strictObject({
  of: z
    .array(z.enum(['numbers', 'days', 'names']))
    .min(1, 'needs at least one')
    .default(['numbers', 'days', 'names'])
    .describe('Numbers, in digits or in words; dates by their parts; names of parties and places by all their spellings.'),
  severity,
});

/** The rules of this archive for its own words: `editorial.yaml`. An archive without that file has no such rules. */
export const editorial = z.strictObject({
  loaded: z.array(wordRule).default([]).describe('Words that take a side.'),
  saying: z.array(wordRule).default([]).describe('Verbs of saying that judge what they report.'),
  labels: z.array(wordRule).default([]).describe('Labels and turns of phrase that are not for an archive.'),
  allowed: z.array(allowance).default([]).describe('Where a word may stand all the same, each with the reason.'),
  spellings: z
    .array(spellingRule)
    .default([])
    .describe('One spelling of each word. Names of the archive are as the documents spell them.'),
  quotedNames: quotedNames.optional().describe('Names that never stand alone in quotation marks; if left out, any may.'),
  markedFacts: markedFacts
    .optional()
    .describe('That a summary names nothing that the very citation lacks which it is marked with; if left out, it may.'),
  placesShown: placesShown
    .optional()
    .describe('That cited words name a state in which something happened or a place lies; if left out, none need.'),
  spanEnds: spanEnds.optional().describe('That a passage names each end of a span and of an era; if left out, none need.'),
  titles: z
    .strictObject({
      longest: z.number().int().min(20).default(90).describe('How many characters a title may have.'),
      severity,
      alike: alikeTitles.optional().describe('How many titles of events may begin alike; if left out, any number.'),
    })
    .prefault({})
    .describe('What titles of events and stories are held to.'),
});

/** The rules as they are checked, with what they leave out. */
export type Editorial = z.output<typeof editorial>;

import { z } from 'zod';
import { parseDate } from '../dates/parse-date.ts';
import { lessPrecise, repairDate } from '../dates/repair-date.ts';
import { deviceName, maxIdLength } from '../text/id-from.ts';
import { isSought, maxSoughtLength } from '../text/sought-words.ts';
import type { RefusedValue } from './refused-value.ts';

/** The syntax of an id alone, for ids that were recorded under older rules. */
export const recordedId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'must be an id: lower-case letters, digits and single hyphens');

/** Kebab-case, because ids become file names and addresses. */
export const id = recordedId
  .max(maxIdLength, `must have at most ${maxIdLength} characters, because files are named by it`)
  .refine((name) => !deviceName.test(name), 'must be another name: Windows gives this one to a device');

/** Ids of other entries, each named once. */
export const ids = z.array(id).superRefine(nameOnce);

/** Ids that were recorded once, each named once. */
export const recordedIds = z.array(recordedId).superRefine(nameOnce);

function nameOnce(names: readonly string[], context: z.RefinementCtx): void {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) context.addIssue({ code: 'custom', path: [index], message: `names "${name}" twice` });
  }
}

/** Characters in a single line of ours, such as a title. */
export const maxLineLength = 400;

/** Words of ours on a single line. */
export const line = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(maxLineLength, { error: `is longer than ${maxLineLength} characters`, abort: true })
  .refine((words) => !/[\t\n\r]/u.test(words), 'must be one line without tabs');

/** Characters in a label, as readers count them: letters with their accents and vowel signs. */
export const maxLabelLength = 40;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function lengthAsRead(words: string): number {
  return [...graphemes.segment(words)].length;
}

/** Words of ours that are short enough for a drawing. */
export const label = line.refine((words) => lengthAsRead(words) <= maxLabelLength, {
  error: ({ input }) => `has ${lengthAsRead(input as string)} characters, and may have ${maxLabelLength}`,
});

/** A BCP 47 language tag that `Intl` knows how to read, as pages ask it for the direction of the script. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, { error: 'must be a language tag such as en', abort: true })
  .refine(isLanguageTag, 'must be a language tag such as en, en-GB or zh-Hant')
  .describe('BCP 47 language tag.');

/** Words of ours in one or more lines. */
export const prose = z.string().trim().min(1, 'must not be empty');

/** Words that are looked for in a document. */
export const sought = prose.refine(isSought, `is longer than ${maxSoughtLength} characters`);

/** A date, kept as written. YAML reads a year alone as a number, so that is taken too. */
export const writtenDate = z
  .union([z.string(), z.number().int()], {
    error: ({ input }) =>
      typeof input === 'object' && input !== null
        ? severalDates(input)
        : 'must be one date or one span of dates, in words of EDTF',
  })
  .transform(String);

/** The reason to refuse dates that YAML has taken for a list or a set of fields, with what to write. */
function severalDates(dates: object): string {
  const all: unknown[] = Array.isArray(dates) ? dates : Object.keys(dates);
  const written = parseDate(`[${all.join(',')}]`).ok ? all.join(',') : '1667,1668';
  if (all.length === 1 && written !== '1667,1668')
    return `must be a date in EDTF; one date stands without brackets: ${written}`;
  return `must be a date in EDTF; several dates stand in quotation marks: "[${written}]" (one of them) or "{${written}}" (all of them)`;
}

/** An EDTF date. The reason one is refused goes to the report as a `date-invalid` problem. */
export const edtf = writtenDate.superRefine((text, context) => {
  refuseDate(text, context, []);
});

/** Refuses what is no EDTF date; `path` is where it stands in the value that is checked. */
export function refuseDate(text: string, context: Pick<z.RefinementCtx, 'addIssue'>, path: PropertyKey[]): void {
  const result = parseDate(text);
  if (result.ok) return;
  const params: RefusedValue = {
    problem: 'date-invalid',
    date: text,
    repaired: repairDate(text),
    less: lessPrecise(text),
  };
  context.addIssue({ code: 'custom', path, message: result.reason, params });
}

/** Whether dated sentences of documents must be cited by an event or excused. */
export const indexing = z
  .enum(['complete', 'warn', 'open'])
  .describe(
    'What a dated sentence is that no event cites and nothing excuses: an error (complete), a warning (warn), or nothing (open).',
  );

/** Whether something is still being written. */
export const draft = z
  .boolean()
  .default(false)
  .describe('true while it is being written: checked and shown by "npm run dev", but never published.');

/** A place, party or other thing that sources spell in several ways. */
export const spellings = z
  .array(line)
  .default([])
  .describe('Every other spelling found in the sources, exactly as it stands there.');

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

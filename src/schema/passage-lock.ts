import { z } from 'zod';
import { isSought, maxSoughtLength } from '../text/sought-words.ts';
import { recordedId } from './fields.ts';

/** Takes the place of a successor's id when an author has decided that no event is to cite the words any more. */
export const withdrawn = 'withdrawn';

const passageId = /^p-[0-9a-hjkmnp-tv-z]{8}$/u;

const recordedPassage = z.strictObject({
  source: recordedId.describe('The id of the source it is in.'),
  quote: z
    .string()
    .min(1, 'must not be empty')
    .refine(isSought, `is longer than ${maxSoughtLength} characters`)
    .describe('Its words when it was recorded, on one line.'),
  events: z.array(recordedId).describe('The ids of the events that have cited it.'),
  became: z
    .string()
    .regex(new RegExp(`${passageId.source}|^${withdrawn}$`, 'u'), `must be the id of a passage, or "${withdrawn}"`)
    .optional()
    .describe(`For an id of no passage of today: the id that took its place, or "${withdrawn}".`),
});

/** What is known of one published id. */
export type RecordedPassage = z.output<typeof recordedPassage>;

/** Every id of a passage that was ever published, with what it was: `passages.lock.json`. Written by commands, not by hand. */
export const passageLock = z.record(
  z.string().regex(passageId, 'an id of a passage is p- and eight letters or digits'),
  recordedPassage,
);

/** Every id of a passage that was ever published, with what it was and what it became. */
export type PassageLock = z.output<typeof passageLock>;

/**
 * The record of an id, if there is one. Ids are typed by people, and every object has a `toString`, so only own properties
 * count.
 */
export function recordOf(lock: PassageLock, id: string): RecordedPassage | undefined {
  return Object.hasOwn(lock, id) ? lock[id] : undefined;
}

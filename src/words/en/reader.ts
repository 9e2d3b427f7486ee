/** The text of a document with its marks and notes. */

/** What a passage does for an event, when that is more or less than telling of it. */
export const mentionsEvent = 'mentions it';
export const disputesPassage = 'disputes another passage';

/** Names the link from a passage to its note. */
export function citedBy({ events }: { readonly events: readonly string[] }): string {
  return `Cited by: ${events.join('; ')}`;
}

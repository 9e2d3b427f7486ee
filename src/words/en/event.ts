/** The page of an event. */

import type { Sentence } from '../sentence.ts';
import * as counts from './counts.ts';
import { list, plural, smallNumber } from './grammar.ts';
import { sideName } from './sides.ts';

/** For search engines and previews of links. `date` is in words. */
export function description({ date, documents }: { readonly date: string; readonly documents: number }): string {
  const say = plural(documents, { one: 'says', other: 'say' });
  return `${date}. What ${counts.documents({ count: documents })} ${say}, in their own words.`;
}

/** Shown at an address that the event had before. */
export function publishedAs({ before, now }: { readonly before: string; readonly now: string }): Sentence<'now'> {
  return [`This event was published as ${before} before. Its address is now `, { name: 'now', words: now }, '.'];
}

/** The accessible name of the mark of a citation in running text. */
export function citation({ number, document }: { readonly number: number; readonly document: string }): string {
  return `Citation ${number}: ${document}`;
}

/** The accessible name of a citation of an event, for readers who do not see what it is under. */
export function citationOf({ number, event }: { readonly number: number; readonly event: string }): string {
  return `citation ${number} of ${event}`;
}

/** Which documents report the event, and of how many documents in all; `side` is their common side, if they have one. */
export function knownFrom(of: {
  readonly documents: readonly string[];
  readonly total: number;
  readonly side?: { readonly name: string | undefined } | undefined;
}): string {
  const { length: count } = of.documents;
  const isAll = count === of.total && of.total > 1;
  const whole = of.total === 2 ? 'both documents' : `all ${smallNumber(of.total)} documents`;
  const some = list(of.documents) + (count === 1 ? '' : `, ${smallNumber(count)} of the ${smallNumber(of.total)} documents`);
  const known = `Known ${isAll ? `from ${whole}` : `only from ${some}`}`;
  if (!of.side) return `${known}.`;
  const each = count === 1 ? '' : count === 2 ? 'both ' : 'all ';
  return `${known}, ${each}written from ${sideName(of.side.name)}.`;
}

export function atMostOrigins({ count }: { readonly count: number }): string {
  return `They go back to at most ${smallNumber(count)} origins.`;
}

/** Labels of the remarks on a citation. */
export const speaker = 'Speaker';
export const role = 'Role';
export const datesTheEvent = 'Dates it';
export const date = 'Date';
export const ourNote = 'Our note';

/** The role of a passage that does not simply support the event. */
export const disputesOthers = 'disputes what other passages say';
export const differsFromOthers = 'puts it otherwise than other passages, and both can be true';
export const mentionsEvent = 'mentions the event';

/** How a passage dates the event, if its words alone do not. */
export const dateFromContext = 'Part of the date comes from the sentences around these words.';
export const dateFromNeighbour = 'The date is counted from a neighbouring sentence.';
export const dateConverted = 'These words count in another calendar; the date in ours is the editors’.';

/** The same for several citations at once, by their numbers. */
export function datesFrom(of: {
  readonly basis: 'context' | 'relative' | 'converted';
  readonly citations: readonly number[];
}): string {
  const numbers = list(of.citations.map(String));
  if (of.basis === 'converted')
    return `The words of citations ${numbers} count in another calendar; the date in ours is the editors’.`;
  return of.basis === 'context'
    ? `In citations ${numbers}, part of the date comes from the sentences around the words.`
    : `In citations ${numbers}, the date is counted from a neighbouring sentence.`;
}

/** The label of an event on which passages disagree. */
export const disagreement = 'Disagreement';
export const disagreements = 'Disagreements';
export const documentsWords = 'The documents’ words';

/** The facts beside the event. */
export const facts = 'About this event';
export const topics = 'Topics';
export const places = 'Places';
export const parties = 'Parties';
export const inAStory = 'In a story';

/** Links to the events before and after it. */
export const neighbours = 'Events in order';
export const earlier = 'Earlier';
export const later = 'Later';
export const onTheTimeline = 'On the timeline';
export const inTheList = 'In the list';
export const amongAll = 'This event among all';
export const seeOnTimeline = 'See it on the timeline';

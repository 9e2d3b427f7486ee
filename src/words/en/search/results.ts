/** The results of a search: counts, kinds, and what is said of words that are not found as they were typed. */

import type { Sentence } from '../../sentence.ts';
import { date } from '../dates.ts';
import { counted, list, listInParts, number, quotedOnce } from '../grammar.ts';

const kinds = { event: 'Event', passage: 'Passage', paragraph: 'Paragraph' } as const;
const kindsOfMany = { event: 'Events', passage: 'Passages', paragraph: 'Paragraphs' } as const;

interface Kind {
  readonly kind: keyof typeof kinds;
}

/** What a result is: an event, a passage that events cite, or other words of a document. */
export function kind({ kind: of }: Kind): string {
  return kinds[of];
}

/** A choice among the kinds of results. */
export function kindTitle({ kind: of }: Kind): string {
  return kindsOfMany[of];
}

const facets = { topic: 'Topics', source: 'Documents', place: 'Places', party: 'Parties' } as const;

export function facetTitle({ facet }: { readonly facet: keyof typeof facets }): string {
  return facets[facet];
}

/** The line above a result, with where it stands: "Passage · ¶ 9". */
export function placed(of: { readonly kind: string; readonly where: string }): string {
  return `${of.kind} · ${of.where}`;
}

export const loading = 'The search is being made ready.';
export const failed = 'The search could not be loaded. Please check the connection and try again.';
export const goesOn = '…';

/** The number of results. `words`: what was asked for. */
export function count(of: { readonly count: number; readonly words: string }): string {
  return `${counted(of.count, { one: 'result', other: 'results' })} for ${quotedOnce(of.words)}`;
}

/** The same while parts of a large archive are still being loaded. */
export function countSoFar(of: { readonly count: number; readonly done: number; readonly all: number }): string {
  return `${counted(of.count, { one: 'result', other: 'results' })} so far; ${of.done} of ${of.all} parts of the archive are searched`;
}

export function nothing({ words }: { readonly words: string }): string {
  return `Nothing is found for ${quotedOnce(words)}.`;
}

export function nothingChosen({ words }: { readonly words: string }): string {
  return `Nothing is left of the results for ${quotedOnce(words)} with what is chosen.`;
}

/** Where no text has all words. */
export function notAll({ missing }: { readonly missing: readonly string[] }): string {
  if (missing.length === 0) return 'Nothing has all of these words. These have the most of them:';
  return `Nothing here has ${list(missing.map(quotedOnce))}. These have other words that were asked for:`;
}

/** Of a word that nothing has as it was typed. */
export function near(of: { readonly typed: string; readonly shown: readonly string[] }): string {
  const shown = of.shown.length === 0 ? 'the nearest words' : list(of.shown.map(quotedOnce));
  return `Nothing has ${quotedOnce(of.typed)}; these have ${shown}.`;
}

/** Of a number with its sign, or a code, that nothing has as it was typed. */
export function unwritten({ typed }: { readonly typed: string }): string {
  return `Nothing has “${typed}” as it is written.`;
}

/** Of figures that are written as a date and are none. */
export function noDay({ typed }: { readonly typed: string }): string {
  return `“${typed}” is no day of the calendar; these have its numbers.`;
}

/** Of figures that may be two dates: which was looked for, and a link to a search for the other. */
export function otherDate(of: {
  readonly typed: string;
  readonly read: DayOfYear;
  readonly other: DayOfYear;
}): Sentence<'other'> {
  return [`“${of.typed}” is read as ${date(of.read)}. Or `, { name: 'other', words: date(of.other) }, '?'];
}

type DayOfYear = Parameters<typeof date>[0];

/** Leads to the page of a place or party that was typed. */
export function pageOf({ name, facet }: { readonly name: string; readonly facet: 'place' | 'party' }): Sentence<'page'> {
  return [`See the page of the ${facet} `, { name: 'page', words: name }, '.'];
}

/** Of a name that stands in other spellings too. */
export function alsoFinds(of: {
  readonly typed: string;
  readonly name: string;
  readonly others: readonly string[];
}): Sentence<number> {
  const names = [of.name, ...of.others].filter((name) => name !== of.typed);
  const shown = listInParts(names).map((part) => (typeof part !== 'string' && part.name > 0 ? part.words : part));
  return [`${quotedOnce(of.typed)} also finds `, ...shown, '.'];
}

export const tips =
  'Fewer words, or the beginning of a word, find more. Names are found in all spellings that the documents have.';

/** Where nothing is found of signs that have several forms. */
export const asWritten =
  'Chinese is found as it is written: simplified signs do not find traditional ones, nor these the others.';

export function more({ count: left }: { readonly count: number }): string {
  return `Show ${number(left)} more`;
}

export const order = 'Order';
export const byRelevance = 'Best first';
export const byDate = 'By date';
export const from = 'From';
export const to = 'To';
/** Examples of what the two fields take. */
export const [earlyDate, lateDate] = ['1988', 'Nov 2020'];

/** Of a date that narrows nothing, since it cannot be read. */
export function unreadDate({ typed, field }: { readonly typed: string; readonly field: string }): string {
  return `${field}: “${typed}” is no date that the search can read. “${earlyDate}” or “${lateDate}” are.`;
}

/** Of two dates between which there is nothing. */
export const reversedDates = `${from} comes after ${to}: nothing lies between them.`;

export const clear = 'Clear all';

/** The number of chosen ones of a kind. */
export function chosen({ count: of }: { readonly count: number }): string {
  return number(of);
}

/** Leads to the timeline with the events that were found. */
export function onTimeline({ count: events }: { readonly count: number }): string {
  return events === 1 ? 'Show this event on the timeline' : `Show these ${number(events)} events on the timeline`;
}

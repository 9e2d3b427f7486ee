/** Ways from a page to others: related events, and the next ones of a place or a party. */

import { list } from './grammar.ts';

export const related = 'Related events';

/** What two events have in common. */
export const sameWords = 'the same words of a document';
export const sameDisagreement = 'a disagreement';

export function inCommon({ with: what }: { readonly with: readonly string[] }): string {
  return `In common: ${list(what)}`;
}

/** Links beside a place or a party to the event before and after this one there. */
export const earlier = 'earlier';
export const later = 'later';

/** Their accessible names. */
export function earlierOf({ name, title }: { readonly name: string; readonly title: string }): string {
  return `${name}, earlier: ${title}`;
}
export function laterOf({ name, title }: { readonly name: string; readonly title: string }): string {
  return `${name}, later: ${title}`;
}

/** The text of a document with its marks and notes. */

import type { Sentence } from '../../sentence.ts';
import * as counts from '../counts.ts';
import { number, plural } from '../grammar.ts';

/** The role of a passage that does not simply support an event. */
export const mentionsEvent = 'mentions it';
export const disputesPassage = 'disputes another passage';
export const differsFromPassage = 'puts it otherwise than another passage';

/** The accessible name of the link from a passage to its note. */
export function citedBy({ events }: { readonly events: readonly string[] }): string {
  return `Cited by: ${events.join('; ')}`;
}

/** The label of the notes of a paragraph. */
export function restOnParagraph({ events }: { readonly events: number }): string {
  return `${counts.events({ count: events })} ${plural(events, { one: 'rests', other: 'rest' })} on this paragraph`;
}

export const events = 'Events that rest on this paragraph';
export const showWords = 'Show the words';
export const citeThem = 'Cite them';
/** Shown before the event to which the note of a passage leads back. */
export const backTo = 'Back to:';

/** The accessible names of the mark where a page of the document begins, and of the link to that page of the PDF. */
export function pageMark({ number }: { readonly number: number }): string {
  return `Page ${number}`;
}
export function pageOfPdf({ number }: { readonly number: number }): string {
  return `Page ${number} of the PDF`;
}

/** The title of a link in the document, to tell it from links of the site. */
export function linkOfDocument({ address }: { readonly address: string }): string {
  return `A link of the document: ${address}`;
}
/** The accessible name of a mark in the text of a document that leads to one of its own notes. */
export function noteOfDocument({ label }: { readonly label: string }): string {
  return `Note ${label} of the document`;
}
/**
 * The accessible name of the link from a note of the document back to the mark that leads to it; the second one is for a note
 * with several marks.
 */
export function backToMark({ label }: { readonly label: string }): string {
  return `Note ${label}: back to its mark in the text`;
}
export function backToOtherMark({ label, number }: { readonly label: string; readonly number: number }): string {
  return `Note ${label}: to mark ${number} in the text`;
}
/** Heading above the front matter of a Markdown document. */
export const frontMatter = 'What the file says of itself';
/** Shown before the alternative text of a picture in a document, which the site does not fetch. */
export const picture = 'Picture:';

/** Steps from passage to passage. */
export const previous = 'Previous';
export const next = 'Next';

/** The number of passages of a document. */
export function passages({ count }: { readonly count: number }): Sentence<'unit'> {
  return [`${number(count)} `, { name: 'unit', words: plural(count, { one: 'passage', other: 'passages' }) }];
}

/** The current one of them; in narrow windows the first part is hidden. */
export function passageOf({ number, count }: { readonly number: number; readonly count: number }): Sentence<'passage'> {
  return [{ name: 'passage', words: 'Passage ' }, `${number} of ${count}`];
}

/** What is shown of a document. */
export const view = 'View';
export const marksAndNotes = 'Marks and notes';
export const lineNumbers = 'Line numbers of the file';

export function keys({ next, previous }: { readonly next: string; readonly previous: string }): Sentence<'key'> {
  return ['Keys ', { name: 'key', words: next }, ' and ', { name: 'key', words: previous }, ': next, previous'];
}

/** The document's own headings. */
export const contents = 'Contents';
export const headings = 'Headings of the document';
export const inThisDocument = 'In this document';

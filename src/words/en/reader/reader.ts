/** The text of a document with its marks and notes. */

import type { Sentence } from '../../sentence.ts';
import * as counts from '../counts.ts';
import { number, plural } from '../grammar.ts';

/** What a passage does for an event, when that is more or less than telling of it. */
export const mentionsEvent = 'mentions it';
export const disputesPassage = 'disputes another passage';
export const differsFromPassage = 'puts it otherwise than another passage';

/** Names the link from a passage to its note. */
export function citedBy({ events }: { readonly events: readonly string[] }): string {
  return `Cited by: ${events.join('; ')}`;
}

/** The notes of a paragraph. */
export function restOnParagraph({ events }: { readonly events: number }): string {
  return `${counts.events({ count: events })} ${plural(events, { one: 'rests', other: 'rest' })} on this paragraph`;
}

export const events = 'Events that rest on this paragraph';
export const showWords = 'Show the words';
export const cite = 'Cite them';
/** Before the event to which the note of a passage leads back. */
export const backTo = 'Back to:';

/** Names the mark where a page of the document begins, and the link to that page of the PDF. */
export function pageMark({ number }: { readonly number: number }): string {
  return `Page ${number}`;
}
export function pageOfPdf({ number }: { readonly number: number }): string {
  return `Page ${number} of the PDF`;
}

/** Tells a link of the document from those of the site. */
export function linkOfDocument({ address }: { readonly address: string }): string {
  return `A link of the document: ${address}`;
}
/** Names the mark in the text of a document that leads to one of its own notes. */
export function noteOfDocument({ label }: { readonly label: string }): string {
  return `Note ${label} of the document`;
}
/** Names the link from a note of the document to the mark that leads to it; if it has several, to another of them. */
export function backToMark({ label }: { readonly label: string }): string {
  return `Note ${label}: back to its mark in the text`;
}
export function backToOtherMark({ label, number }: { readonly label: string; readonly number: number }): string {
  return `Note ${label}: to mark ${number} in the text`;
}
/** Over the lines before the text of a Markdown document, which programs read. */
export const frontMatter = 'What the file says of itself';
/** Before what a document says of a picture, which the site does not fetch. */
export const picture = 'Picture:';

/** From passage to passage. */
export const previous = 'Previous';
export const next = 'Next';

/** How many passages a document has. */
export function passages({ count }: { readonly count: number }): Sentence<'unit'> {
  return [`${number(count)} `, { name: 'unit', words: plural(count, { one: 'passage', other: 'passages' }) }];
}

/** Which of them has been come to; where there is little room, the first part is not seen. */
export function passageOf({ number, count }: { readonly number: number; readonly count: number }): Sentence<'passage'> {
  return [{ name: 'passage', words: 'Passage ' }, `${number} of ${count}`];
}

/** What of a document is shown. */
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

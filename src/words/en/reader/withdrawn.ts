/** Events, passages and documents that were withdrawn, at the addresses where they were published. */

import type { Sentence } from '../../sentence.ts';

/** A passage that no event cites any more. */
export function passageTitle({ id }: { readonly id: string }): string {
  return `Passage ${id}, withdrawn`;
}

/** For search engines and previews of links. */
export function passageDescription({ document }: { readonly document: string }): string {
  return `A passage of ${document} that no event cites any more.`;
}

export const passageHeading = 'A passage that was withdrawn';
export const passagesHeading = 'Passages that are no longer cited';
export const noLongerCited = 'This passage is no longer cited by any event:';

/** Where its words are now. */
export function standOnLine({ line }: { readonly line: number }): Sentence<'paragraph'> {
  return [`The words stand in the document, on line ${line}. `, { name: 'paragraph', words: 'Show the paragraph' }];
}

export const documentIsRemoved = 'The document that had these words is no longer in the archive.';
export const wordsAreGone = 'The document, as it is now, does not have these words.';

/** A document that was removed. */
export function documentTitle({ id }: { readonly id: string }): string {
  return `${id}, no longer in the archive`;
}

export const documentDescription = 'A document that is no longer in this archive.';

export function documentExplained(): Sentence<'documents'> {
  return [
    'This document is no longer in the archive. What events quoted from it once stands here, so that its addresses lead somewhere. ',
    { name: 'documents', words: 'The documents of the archive' },
  ];
}

/** An event that was withdrawn. */
export function eventTitle({ title }: { readonly title: string }): string {
  return `${title}, withdrawn`;
}

export const eventDescription = 'An event that was taken out of this archive.';
export const eventHeading = 'An event that was withdrawn';
export const eventIsWithdrawn = 'This event was taken out of the archive. Why, in the words of its editors:';
export const stillCited = 'Words that it rested on and other events still cite';
export const toAllEvents = 'All events of the archive';

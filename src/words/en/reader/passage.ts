/** The page of a passage. */

import type { Sentence } from '../../sentence.ts';
import { plural } from '../grammar.ts';

/** For search engines and previews of links. `place` is the page, paragraph or line of the words. */
export function description(of: { readonly document: string; readonly place: string; readonly words: string }): string {
  return `${of.document}, ${of.place}: ${quoted({ words: of.words })}`;
}

/** The words of a passage, or the first of them, in quotation marks. */
export function quoted({ words }: { readonly words: string }): string {
  return `“${words}”`;
}

export function title({ words, document }: { readonly words: string; readonly document: string }): string {
  return `${words}, ${document}`;
}

/** The line above the title. */
export function kicker({ id }: { readonly id: string }): string {
  return `Passage ${id}`;
}

/** On the page of an id under which the passage was published before. */
export function publishedAs({ before, now }: { readonly before: string; readonly now: string }): Sentence<'now'> {
  return [
    `This passage was published as ${before} before its words were quoted anew. Its address is now `,
    { name: 'now', words: now },
    '.',
  ];
}

export function eventsThatCite({ count }: { readonly count: number }): string {
  return plural(count, { one: 'The event that cites these words', other: 'The events that cite these words' });
}

/** How an event relates to the words. */
export const supports = 'The event rests on these words.';
export const disputes = 'The event is disputed by these words.';
export const differs = 'The event is put otherwise in these words than in others.';
export const mentions = 'The event is mentioned in these words.';

/** Links to a passage and to its page. */
export const openInDocument = 'Open in document';

/** The same in a list of several; the words, which say which one it opens, are visually hidden. */
export function openCitation({ words }: { readonly words: string }): Sentence<'unseen'> {
  return [openInDocument, { name: 'unseen', words: `: ${words}` }];
}

export const citeTheseWords = 'Cite these words';

/** Ways to cite a passage, besides those in `citing.ts`. */
export const copyQuotation = 'Copy the quotation with its reference';
export const linkToWords = 'To these very words in the document';
export const copyLinkToWords = 'Copy the link to the words';

export const checkYourself = 'Check it yourself';

/** The facts beside the words. */
export const facts = 'About this passage';
export const document = 'Document';
export const line = 'Line';
export const sum = 'SHA-256 of the document';

/** Label of the page or pages on which the words stand. */
export function pagesLabel({ count }: { readonly count: number }): string {
  return plural(count, { one: 'Page', other: 'Pages' });
}

/** Links to the passages before and after it. */
export const neighbours = 'Passages of the document in order';
export const earlier = 'Earlier in the document';
export const later = 'Later in the document';

/** Said before and after the words, within the sentences around them, to readers who do not see the highlight. */
export const wordsBegin = '[cited words begin]';
export const wordsEnd = '[cited words end]';

/** What words date an event to that its own date does not say. */
export function dated({ date }: { readonly date: string }): string {
  return `They date it: ${date}.`;
}

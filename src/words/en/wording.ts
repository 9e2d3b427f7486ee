/** Wording that documents share, and what it suggests about their origins: never more than the wording shows. */

import type { Sentence } from '../sentence.ts';
import * as counts from './counts.ts';
import { capitalized, counted, list, listInParts, number, plural, share, smallNumber } from './grammar.ts';
import { lineRange } from './references.ts';

export const title = 'Shared wording';
export const description = 'Sentences that two documents share almost word for word, side by side.';
export const lead =
  'Sentences that two documents share almost word for word, side by side. Wording that is shared shows that two passages go back to one origin, not to which, nor who took it from whom. Wording that is not shared proves nothing.';
export const noSharedWording = 'No two documents share wording.';

export function howMeasured(): Sentence<'method'> {
  return ['How it is measured: ', { name: 'method', words: 'Method' }, '.'];
}

export function eventsOnBoth({ count }: { readonly count: number }): string {
  return `${counts.events({ count })} ${plural(count, { one: 'rests', other: 'rest' })} on passages of both.`;
}

/** The page of two documents. */
export function pairTitle({ names }: { readonly names: string }): string {
  return `Shared wording: ${names}`;
}

/** For search engines and previews of links. */
export function pairDescription({ sentences }: { readonly sentences: string }): string {
  return `Side by side: ${sentences}`;
}

export function names({ documents }: { readonly documents: readonly string[] }): string {
  return list(documents);
}

/** The same; the name of each part is the index of its document. */
export function namesInParts({ documents }: { readonly documents: readonly string[] }): Sentence<number> {
  return listInParts(documents);
}

interface Extent {
  readonly document: string;
  readonly sentences: number;
  readonly of: number;
}

/** The number of sentences of each document that share wording with the other. */
export function sharedSentences({ first, second }: { readonly first: Extent; readonly second: Extent }): string {
  const extent = ({ document, sentences, of }: Extent) =>
    `${number(sentences)} of the ${counts.sentences({ count: of })} of ${document}`;
  const verb = plural(first.sentences, { one: 'shares', other: 'share' });
  return `${extent(first)} ${verb} wording with ${extent(second)}.`;
}

/** The number of words of the shorter document in those sentences. */
export function sharedWords(of: { readonly words: number; readonly total: number; readonly document: string }): string {
  return `These sentences hold ${share(of.words, of.total)} of the words of ${of.document}, the shorter of the two.`;
}

export function explanation(): Sentence<'marked'> {
  return [
    { name: 'marked', words: 'Words set like this' },
    ' stand on one side of a row only. Shared wording shows that both go back to one origin, not to which, nor who took it from whom.',
  ];
}

interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The lines of the sentences in both documents. */
export function linesBeside({ sides: [one, other] }: { readonly sides: readonly [Lines, Lines] }): string {
  return `${capitalized(lineRange(one))} beside ${lineRange(other)}`;
}

/** The number of sentences without shared wording between two rows. */
export function between({ count }: { readonly count: number }): string {
  if (count === 0) return 'The next sentence';
  return `After ${counted(count, { one: 'other sentence', other: 'other sentences' })}`;
}

export function measure(of: { readonly pairs: readonly { readonly shared: number; readonly of: number }[] }): string {
  return `Three-word sequences in both: ${of.pairs.map((pair) => `${pair.shared} of ${pair.of}`).join(', and ')}.`;
}

export const differingWords = 'The differing words as a list';

export function onlyIn({ document }: { readonly document: string }): Sentence<'document'> {
  return ['Only in ', { name: 'document', words: document }];
}

/** The words as a list, or a remark that there are none. */
export function wordList({ words }: { readonly words: readonly string[] }): string {
  return words.length > 0 ? words.join(', ') : 'none';
}

export const eventsInBoth = 'Events told in this wording by both';

/** A note on passages of an event that share wording. */
export function oneOrigin({ documents }: { readonly documents: readonly string[] }): string {
  return `${capitalized(smallNumber(documents.length))} documents, one origin: ${told(documents)}.`;
}

/** The same for the passages with one version. */
export function sideOfOneOrigin({ documents }: { readonly documents: readonly string[] }): string {
  return `One origin: ${told(documents)}.`;
}

function told(documents: readonly string[]): string {
  return `${list(documents)} tell this within a stretch of wording that they share`;
}

/** Notes on whether the versions in a disagreement are independent. */
export function versionsOfOneDocument({ sides }: { readonly sides: number }): string {
  return `${sides === 2 ? 'Both' : 'All'} versions are passages of one document.`;
}

export const notIndependent =
  'Not independent: passages of different versions stand within wording that their documents share, so these go back to one origin.';
export const maybeNotIndependent =
  'These passages share no wording, but their documents do elsewhere, so they may not be independent.';
export const independent =
  'As far as the wording shows, the versions are independent: their documents share no wording. That does not prove that they are.';

/**
 * The same if some documents support more than one version, which is said first; `others` is the sentence on the other
 * documents.
 */
export function onSeveralSides(of: { readonly documents: readonly string[]; readonly others: string }): string {
  const stand = plural(of.documents.length, { one: 'stands', other: 'stand' });
  const others = of.others.charAt(0).toLowerCase() + of.others.slice(1);
  return `${list(of.documents)} ${stand} for more than one version. Apart from that: ${others}`;
}

/** Links to two documents side by side. */
export const sideBySide = 'Side by side';

export function pairSideBySide({ names }: { readonly names: string }): string {
  return `Side by side: ${names}`;
}

/** Shown before the name of another document. */
export function sharesWithAnother(of: { readonly sentences: number; readonly total: number }): string {
  const verb = plural(of.sentences, { one: 'shares', other: 'share' });
  return `${of.sentences} of its ${counts.sentences({ count: of.total })} ${verb} wording with another document:`;
}

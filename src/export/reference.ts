import type { ArchiveEvent, Passage } from '../archive/types.ts';
import { dateWords } from '../dates/words.ts';
import { citedPassage, notStated, quoted, type CiteOptions } from './cited-item.ts';
import { placeWords } from './place-words.ts';

/** Digits of a document's SHA-256 that a footnote has room for: enough to tell it from every other document. */
export const shortSum = 12;

/** A passage as a footnote names it. */
export function passageReference(passage: Passage, options: CiteOptions): string {
  const { author, title, publisher, published, container, address } = citedPassage(passage, options);
  const made = [publisher, published && dateWords(published)].filter((part) => part !== undefined).join(', ');
  return [
    ...(author === undefined ? [] : [ended(author)]),
    `${title}, ${placeWords(passage)}: ${quoted(passage.quote)}`,
    ...(made === '' ? [] : [ended(made)]),
    ...[notStated(passage.source) ?? []].flat(),
    `In: ${ended(container)}`,
    address,
    `(SHA-256 of the document: ${passage.source.sha256.slice(0, shortSum)}…)`,
  ].join(' ');
}

/** The page of an event as a footnote names it. */
export function eventReference({ title, date }: ArchiveEvent, { site, address }: CiteOptions): string {
  return `${title} (${date.words}). In: ${ended(site.title)} ${address}`;
}

/** The words themselves, with where they stand: for the middle of a text. */
export function quotationWithReference(passage: Passage, address: string): string {
  return `“${passage.quote}” (${passage.source.shownTitle}, ${placeWords(passage)}, ${address})`;
}

function ended(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}

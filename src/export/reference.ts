import type { ArchiveEvent, Passage } from '../archive/types.ts';
import * as words from '../words/en/references.ts';
import { citedPassage, type CiteOptions, notStated } from './cited-item.ts';
import { placeWords } from './place-words.ts';

/** Digits of a document's SHA-256 that a footnote has room for: enough to tell it from every other document. */
export const shortSumDigits = 12;

/** A passage as a footnote names it. */
export function passageReference(passage: Passage, options: CiteOptions): string {
  const { author, title, publisher, published, container, address } = citedPassage(passage, options);
  return words.passageFootnote({
    ...{ author, title, publisher, container, address },
    place: placeWords(passage),
    quote: passage.quote,
    published: published?.words,
    notStated: notStated(passage.source),
    sum: passage.source.sha256.slice(0, shortSumDigits),
  });
}

/** The page of an event as a footnote names it. */
export function eventReference({ title, date }: ArchiveEvent, { site, address }: CiteOptions): string {
  return words.eventFootnote({ title, date: date.words, container: site.title, address });
}

/** The words themselves, with where they stand: for the middle of a text. */
export function quotationWithReference(passage: Passage, address: string): string {
  const { quote, source } = passage;
  return words.quotation({ quote, document: source.shownTitle, place: placeWords(passage), address });
}

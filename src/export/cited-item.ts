import type { Archive, ArchiveEvent, PageRange, Passage, Source } from '../archive/types.ts';
import { parseDate, type ParsedDate } from '../dates/parse-date.ts';
import { dateWords } from '../dates/words.ts';
import * as words from '../words/en/references.ts';
import { placeWords } from './place-words.ts';

/** What a reference needs that the archive does not hold: the name of the site, and the item's permanent address on it. */
export interface CiteOptions {
  readonly site: Pick<Archive['site'], 'title'>;
  /** Absolute. */
  readonly address: string;
}

/**
 * A thing to cite, as every format of references sees it. What the document does not state is left out, and the notes say
 * so. Each text is free of line breaks.
 */
export interface CitedItem {
  /** Unique in the archive: letters, digits and hyphens. */
  readonly key: string;
  readonly kind: 'document' | 'page';
  /** A devised title in square brackets. */
  readonly title: string;
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  readonly published: ParsedDate | undefined;
  /** Of the document. */
  readonly pages: PageRange | undefined;
  /** The site. */
  readonly container: string;
  readonly address: string;
  /** BCP 47. */
  readonly language: string | undefined;
  /** Whole sentences: where the words stand, what is not stated, how to check it. */
  readonly notes: readonly string[];
}

/** A passage, cited as words of its document. */
export function citedPassage(passage: Passage, { site, address }: CiteOptions): CitedItem {
  const { id, source, quote, pages } = passage;
  const published = source.published === 'not stated' ? undefined : parseDate(source.published);
  const unknown = notStated(source);
  return {
    key: id,
    kind: 'document',
    title: oneLine(source.shownTitle),
    author: stated(source.creator),
    publisher: stated(source.publisher),
    published: published?.ok ? published.date : undefined,
    pages,
    container: oneLine(site.title),
    address,
    language: source.language,
    notes: [
      words.wordsAt({ place: placeWords(passage), words: oneLine(quote) }),
      ...(unknown === undefined ? [] : [unknown]),
      ...(published?.ok ? [words.published({ date: dateWords(published.date) })] : []),
      ...(source.url === 'not stated' ? [] : [words.foundAt({ address: source.url })]),
      words.sum({ sha256: source.sha256 }),
    ],
  };
}

/** The page of an event, cited as a page of the site. The day of the event is no day of publication: a note says it. */
export function citedEvent({ id, title, date, citations }: ArchiveEvent, { site, address }: CiteOptions): CitedItem {
  return {
    key: id,
    kind: 'page',
    title: oneLine(title),
    author: undefined,
    publisher: undefined,
    published: undefined,
    pages: undefined,
    container: oneLine(site.title),
    address,
    language: undefined,
    notes: [
      words.eventDated({ date: date.words }),
      words.restsOn({
        citations: citations.map(({ source, passage }) => ({
          document: oneLine(source.shownTitle),
          place: placeWords(passage),
        })),
      }),
    ],
  };
}

/** What a document does not say of itself, in a sentence; nothing when it says all. */
export function notStated({
  creator,
  publisher,
  published,
}: Pick<Source, 'creator' | 'publisher' | 'published'>): string | undefined {
  const facts = { author: creator, publisher, date: published } as const;
  const missing = (Object.keys(facts) as (keyof typeof facts)[]).filter((fact) => facts[fact] === 'not stated');
  return missing.length === 0 ? undefined : words.notStated({ missing });
}

function stated(text: string): string | undefined {
  return text === 'not stated' ? undefined : oneLine(text);
}

/** No format of references has room for a line break or another character of control inside a field. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

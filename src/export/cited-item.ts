import type { Archive, ArchiveDate, ArchiveEvent, PageRange, Passage, Source } from '../archive/types.ts';
import * as words from '../words/en/references.ts';
import { placeWords } from './place-words.ts';

/** What a reference needs that the archive does not have: the name of the site, and the permanent address of the item. */
export interface CiteOptions {
  readonly site: Pick<Archive['site'], 'title'>;
  /** An absolute URL. */
  readonly address: string;
}

/**
 * An item in the form that all reference formats share. What the document does not state is missing, and the notes say so. No
 * text has line breaks.
 */
export interface CitedItem {
  /** Unique in the archive: letters, digits and hyphens. */
  readonly key: string;
  readonly kind: 'document' | 'page';
  /** The title; a devised one is in square brackets. */
  readonly title: string;
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  readonly published: ArchiveDate | undefined;
  /** The pages of the document. */
  readonly pages: PageRange | undefined;
  /** The name of the site. */
  readonly container: string;
  readonly address: string;
  /** A BCP 47 tag. */
  readonly language: string | undefined;
  /** Whole sentences: the place of the words, what is not stated, how to check it. */
  readonly notes: readonly string[];
}

/** A passage, cited as words of its document. */
export function citedPassage(passage: Passage, { site, address }: CiteOptions): CitedItem {
  const { id, source, quote, pages } = passage;
  const { published } = source.dates;
  const unknown = notStated(source);
  return {
    key: id,
    kind: 'document',
    title: oneLine(source.shownTitle),
    author: stated(source.creator),
    publisher: stated(source.publisher),
    published,
    pages,
    container: oneLine(site.title),
    address,
    language: source.language,
    notes: [
      words.wordsAt({ place: placeWords(passage), words: oneLine(quote) }),
      ...(unknown === undefined ? [] : [unknown]),
      ...(published ? [words.published({ date: published.words })] : []),
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

/** No reference format allows line breaks or other control characters inside a field. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

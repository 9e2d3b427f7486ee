import type { Archive, ArchiveEvent, PageRange, Passage, Source } from '../archive/types.ts';
import { parseDate, type ParsedDate } from '../dates/parse-date.ts';
import { dateWords } from '../dates/words.ts';
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
  const place = placeWords(passage);
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
      `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${quoted(oneLine(quote))}`,
      ...(unknown === undefined ? [] : [unknown]),
      ...(published?.ok ? [`Published: ${dateWords(published.date)}.`] : []),
      ...(source.url === 'not stated' ? [] : [`Found at ${source.url}.`]),
      `SHA-256 of the document: ${source.sha256}.`,
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
      `Event dated ${date.words}.`,
      `Rests on ${citations.map(({ source, passage }) => `${oneLine(source.shownTitle)}, ${placeWords(passage)}`).join('; ')}.`,
    ],
  };
}

/** What a document does not say of itself, in a sentence; nothing when it says all. */
export function notStated({
  creator,
  publisher,
  published,
}: Pick<Source, 'creator' | 'publisher' | 'published'>): string | undefined {
  const missing = Object.entries({ author: creator, publisher, date: published })
    .filter(([, value]) => value === 'not stated')
    .map(([name]) => name);
  if (missing.length === 0) return undefined;
  const names = [missing.slice(0, -1).join(', '), ...missing.slice(-1)].filter((part) => part !== '').join(' and ');
  return `${names.charAt(0).toUpperCase()}${names.slice(1)} not stated in the document.`;
}

/** Words in quotation marks, as the end of a sentence. */
export function quoted(words: string): string {
  return `“${words}”${/[.!?]["”’']?$/u.test(words) ? '' : '.'}`;
}

function stated(text: string): string | undefined {
  return text === 'not stated' ? undefined : oneLine(text);
}

/** No format of references has room for a line break or another character of control inside a field. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

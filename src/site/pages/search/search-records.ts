import { pageRange } from '../../../archive/page-range.ts';
import type { Archive, ArchiveEvent, Passage, Source } from '../../../archive/types.ts';
import { type FoundName, nameFinder } from '../../../check/names/name-finder.ts';
import { statedDates } from '../../../dates/reading/stated-dates.ts';
import { placeWords } from '../../../export/place-words.ts';
import { indexTerms, wordsIn } from '../../../search/index-terms.ts';
import { dateTerms, entityTerm, type Facet, type ResultKind } from '../../../search/search-data.ts';
import type { IndexedTerms } from '../../../search/word-index.ts';
import { paragraphNumbers } from '../../../text/blocks/paragraph-numbers.ts';
import { readWords } from '../../../text/folding/read-words.ts';
import { documentPositionsOf } from '../../../text/positions.ts';
import { overlaps, type Range } from '../../../text/ranges.ts';
import { realMarks } from '../../../text/real-marks.ts';
import { dayLength as day } from '../../../time/midnight.ts';
import { place as placeInDocument } from '../../../words/en/references.ts';
import { link } from '../../links.ts';
import { langOfArchive, langOfDocument } from '../../page-language.ts';
import { paths } from '../../urls.ts';
import { statedBounds } from '../timeline/extent.ts';
import { eventDateTerms } from './event-date-terms.ts';

/** What a search finds: an event, a passage, or a paragraph of a document. */
export interface SearchRecord {
  readonly kind: ResultKind;
  readonly title: string;
  readonly text: string;
  readonly where: string;
  readonly href: string;
  readonly lang: string | undefined;
  readonly terms: Omit<IndexedTerms, 'id'>;
  readonly facets: Readonly<Record<Facet, readonly number[]>>;
  readonly from: number | null;
  readonly to: number | null;
  /** Of a passage: the block of its document that it begins in, counted through all documents. */
  readonly within?: number;
  /** Of an event, from 1 to 5. */
  readonly importance?: number;
}

/** Everything that can be found, by kind: events in the order of time, words of documents in that of their texts. */
export function searchRecords(archive: Archive): SearchRecord[][] {
  const known = knownOf(archive);
  let blocksBefore = 0;
  const passages: SearchRecord[] = [];
  const paragraphs: SearchRecord[] = [];
  for (const source of archive.sources) {
    const first = blocksBefore;
    passages.push(
      ...source.passages.map((passage) => ({
        ...wordsOfDocument(known, source, passage, [passage]),
        ...{ kind: 'passage' as const, where: placeWords(passage), href: link(paths.passage(passage)) },
        within:
          first +
          Math.max(
            0,
            source.blocks.findLastIndex(({ start }) => start <= passage.start),
          ),
      })),
    );
    const numbers = paragraphNumbers(source.blocks);
    const lineAt = documentPositionsOf(source.text);
    paragraphs.push(
      ...source.blocks.map((block, index) => ({
        ...wordsOfDocument(
          known,
          source,
          block,
          source.passages.filter((passage) => overlaps(passage, block)),
        ),
        kind: 'paragraph' as const,
        where: placeInDocument({
          pages: pageRange(source.pages, block),
          paragraph: numbers[index],
          line: lineAt(block.start).line,
        }),
        href: link(paths.block(source, block)),
      })),
    );
    blocksBefore += source.blocks.length;
  }
  return [archive.events.map((event) => eventRecord(known, event)), passages, paragraphs];
}

interface Known {
  readonly archive: Archive;
  /** Every word of the archive. */
  readonly words: ReadonlySet<string>;
  /** The terms of the places and parties that a text in a language names. */
  readonly entitiesIn: (text: string, language: string) => Entity[];
}

interface Entity {
  readonly facet: 'place' | 'party';
  readonly index: number;
}

function knownOf(archive: Archive): Known {
  const names = [
    ...archive.places.map(({ name, spellings }, index) => ({
      of: { facet: 'place' as const, index },
      names: [name, ...spellings],
    })),
    ...archive.parties.map(({ name, spellings }, index) => ({
      of: { facet: 'party' as const, index },
      names: [name, ...spellings],
    })),
  ];
  const finders = new Map<string, (text: string) => FoundName<Entity>[]>();
  const entitiesIn = (text: string, language: string) => {
    const find = finders.get(language) ?? nameFinder<Entity>(names, language);
    finders.set(language, find);
    return find(text).flatMap(({ of }) => of);
  };
  const texts = [
    ...archive.events.flatMap(({ title, summary }) => [title, summary]),
    ...archive.sources.map(({ folded }) => folded.raw),
  ];
  return { archive, entitiesIn, words: new Set(texts.flatMap(wordsIn)) };
}

function eventRecord({ archive, entitiesIn, words }: Known, event: ArchiveEvent): SearchRecord {
  const { site, sources, places, parties } = archive;
  const { language } = site;
  const summary = plainSummary(event.summary);
  const placed = withAll(event.places, ({ within }) => within).map((place) => places.indexOf(place));
  const partied = withAll(event.parties, ({ of }) => of).map((party) => parties.indexOf(party));
  const named = entitiesIn(`${event.title}. ${event.label ?? ''}. ${summary}`, language);
  const about = [
    event.label ?? '',
    event.date.words,
    ...event.places.map(({ name }) => name),
    ...event.parties.map(({ name }) => name),
  ];
  const { earliest, latest } = statedBounds(event.date);
  return {
    kind: 'event',
    ...{
      title: event.title,
      text: summary,
      where: event.date.words,
      href: link(paths.event(event)),
      lang: langOfArchive(site),
    },
    terms: {
      title: indexTerms(event.title, language, words),
      date: eventDateTerms(event.date),
      text: indexTerms(summary, language, words),
      about: [
        ...indexTerms(about.join('. '), language),
        ...new Set([
          ...named.map(termOfEntity),
          ...event.places.map((place) => entityTerm('place', places.indexOf(place))),
          ...event.parties.map((party) => entityTerm('party', parties.indexOf(party))),
        ]),
        ...datesIn(summary, language),
      ],
    },
    facets: {
      topic: event.topics.map(({ index }) => index),
      source: event.sources.map((source) => sources.indexOf(source)),
      place: placed,
      party: partied,
    },
    ...daysOf(earliest, latest),
    importance: event.importance,
  };
}

function wordsOfDocument(
  { archive, entitiesIn, words }: Known,
  source: Source,
  range: Range,
  passages: readonly Passage[],
): Omit<SearchRecord, 'kind' | 'where' | 'href'> {
  const { language } = source;
  const text = readWords(source.folded, range).trim();
  const named = entitiesIn(text, language);
  const events = [...new Set(passages.flatMap(({ citations }) => citations.map(({ event }) => event)))];
  const bounds = events.map(({ date }) => statedBounds(date));
  const indicesOf = (facet: Entity['facet']) => named.flatMap((each) => (each.facet === facet ? each.index : []));
  return {
    ...{ title: source.label, text, lang: langOfDocument(archive.site, source) },
    terms: {
      title: [],
      date: [],
      text: indexTerms(text, language, words),
      about: [...new Set(named.map(termOfEntity)), ...datesIn(text, language)],
    },
    facets: {
      topic: distinct(events.flatMap(({ topics }) => topics.map(({ index }) => index))),
      source: [archive.sources.indexOf(source)],
      place: distinct(indicesOf('place')),
      party: distinct(indicesOf('party')),
    },
    ...daysOf(
      bounds.reduce((least, { earliest }) => Math.min(least, earliest), Infinity),
      bounds.reduce((most, { latest }) => Math.max(most, latest), -Infinity),
    ),
  };
}

function termOfEntity({ facet, index }: Entity): string {
  return entityTerm(facet, index);
}

/** The terms of the dates that a text names. */
function datesIn(text: string, language: string): string[] {
  if (!/\p{Nd}/u.test(text)) return [];
  // A year stands among the words already.
  return distinct(statedDates(text, language).flatMap(dateTerms)).filter((term) => term.startsWith('#'));
}

/** A summary as it is read on its page: without its marks of citations and of Markdown. */
function plainSummary(summary: string): string {
  const plain = summary
    .replaceAll(/ ?\[@\d+\]/gu, '')
    .replaceAll(/\[([^[\]]*)\]\([^()]*\)/gu, '$1')
    .replaceAll(/(?<!\w)[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?!\w)|`/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return realMarks(plain);
}

function daysOf(earliest: number, latest: number): Pick<SearchRecord, 'from' | 'to'> {
  const days = (at: number) => (Number.isFinite(at) ? at / day : null);
  return { from: days(earliest), to: days(latest) };
}

function withAll<Each>(all: readonly Each[], above: (each: Each) => Each | undefined): Each[] {
  const found = new Set<Each>();
  for (const each of all) for (let at: Each | undefined = each; at && !found.has(at); at = above(at)) found.add(at);
  return [...found];
}

function distinct<Each>(all: readonly Each[]): Each[] {
  return [...new Set(all)];
}

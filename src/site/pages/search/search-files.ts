import type { Archive, Party, Place } from '../../../archive/types.ts';
import {
  type Facet,
  facets,
  type Named,
  type SearchMain,
  type SearchPart,
  type SearchTexts,
} from '../../../search/search-data.ts';
import { termsOf } from '../../../search/terms.ts';
import { writeIndex } from '../../../search/word-index.ts';
import { link } from '../../links.ts';
import { langOfTitle } from '../../page-language.ts';
import { paths } from '../../urls.ts';
import { letterVariants } from './letter-variants.ts';
import { type SearchRecord, searchRecords } from './search-records.ts';

/** What the search of an archive loads: names and words first, then its records in parts. */
export interface SearchFiles {
  readonly main: SearchMain;
  readonly parts: readonly { readonly words: SearchPart; readonly texts: SearchTexts }[];
}

/** So many records are loaded at once; the parts of a large archive come one after another, events first. */
const maxRecordsOfPart = 2500;

const made = new WeakMap<Archive, SearchFiles>();

/** Made once for all files. */
export function searchFiles(archive: Archive): SearchFiles {
  const files = made.get(archive) ?? makeFiles(archive);
  made.set(archive, files);
  return files;
}

function makeFiles(archive: Archive): SearchFiles {
  const byKind = searchRecords(archive);
  const firstParagraph = (byKind[0]?.length ?? 0) + (byKind[1]?.length ?? 0);
  const chunks = byKind.flatMap((records) => cut(records));
  let first = 0;
  const parts = chunks.map((records) => {
    const part = { words: wordsOf(records, first, firstParagraph), texts: textsOf(records) };
    first += records.length;
    return part;
  });
  return { main: mainOf(archive, byKind.flat(), chunks), parts };
}

function mainOf(archive: Archive, records: readonly SearchRecord[], chunks: readonly (readonly SearchRecord[])[]): SearchMain {
  const { site, topics, sources, places, parties } = archive;
  const words = new Set(records.flatMap(({ title, text }) => [...termsOf(title), ...termsOf(text)].map(({ form }) => form)));
  const variants = letterVariants(words);
  return {
    languages: [...new Set([site.language, ...sources.map(({ language }) => language)])],
    topic: topics.map(({ id, title }) => ({ id, title })),
    source: sources.map((source) => ({ id: source.id, title: source.label, lang: langOfTitle(site, source) })),
    place: places.map((place) => entity(place, paths.place(place))),
    party: parties.map((party) => entity(party, paths.party(party))),
    parts: chunks.map((chunk, number) => ({
      kind: (chunk[0] as SearchRecord).kind,
      count: chunk.length,
      index: link(paths.searchWordsOf(number)),
      texts: link(paths.searchTexts(number)),
    })),
    words: [...words]
      .filter((word) => !/^\p{N}/u.test(word))
      .sort()
      .join(' '),
    ...(variants !== '' && { variants }),
  };
}

function entity({ id, name, spellings }: Place | Party, path: string): Named {
  return { id, title: name, href: link(path), ...(spellings.length > 0 && { names: spellings }) };
}

function wordsOf(records: readonly SearchRecord[], first: number, firstParagraph: number): SearchPart {
  const ofFacet = (facet: Facet) => records.map((record) => record.facets[facet]);
  return {
    words: writeIndex(records.map(({ terms }, place) => ({ id: first + place, ...terms }))),
    facets: Object.fromEntries(facets.map((facet) => [facet, ofFacet(facet)])) as unknown as SearchPart['facets'],
    from: records.map(({ from }) => from),
    to: records.map(({ to }) => to),
    ...(records[0]?.importance !== undefined && { importance: records.map(({ importance = 3 }) => importance) }),
    ...(records[0]?.within !== undefined && { within: records.map(({ within = 0 }) => firstParagraph + within) }),
  };
}

function textsOf(records: readonly SearchRecord[]): SearchTexts {
  return {
    href: records.map(({ href }) => href),
    title: records.map(({ title }) => title),
    text: records.map(({ text }) => text),
    where: records.map(({ where }) => where),
    ...(records.some(({ lang }) => lang !== undefined) && { lang: records.map(({ lang = null }) => lang) }),
  };
}

function cut(records: readonly SearchRecord[]): SearchRecord[][] {
  const count = Math.ceil(records.length / maxRecordsOfPart);
  const size = Math.ceil(records.length / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => records.slice(at * size, (at + 1) * size));
}

import type {
  Archive,
  ArchiveEvent,
  Citation,
  Disagreement,
  Party,
  Passage,
  Place,
  SharedRun,
  SharedWording,
  Source,
  Story,
  StoryStep,
} from '../archive/types.ts';
import { catalogue, type ProblemCode } from '../problems/catalogue.ts';
import { mainFile } from '../search/search-data.ts';
import type { Range } from '../text/fold.ts';
import { openedAt } from '../timeline/query.ts';
import { eventCards } from './pages/event-cards.ts';

/**
 * Every address of the site is made here. A path begins with a slash and starts at the root of the site; `links.ts` adds the
 * address and base path of the site.
 */
export const paths = {
  home: () => '/',
  /** The timeline opened at an event; without script, its place in the list under it. */
  onTimeline: ({ id }: Pick<ArchiveEvent, 'id'>) => `/${openedAt(id)}`,
  inList: ({ id }: Pick<ArchiveEvent, 'id'>) => `/#${id}`,
  events: () => '/events/',
  /** The place of an event in the list of all. */
  inAllEvents: ({ id }: Pick<ArchiveEvent, 'id'>) => `/events/#${id}`,
  event: ({ id }: Pick<ArchiveEvent, 'id'>) => `/events/${id}/`,
  differences: ({ id, disagreements }: ArchiveEvent) =>
    `/events/${id}/#${disagreements.length === 1 ? disagreements[0]?.id : '_differ'}`,
  citation: ({ event, number }: Citation) => `/events/${event.id}/#c-${number}`,
  sources: () => '/sources/',
  source: ({ id }: Pick<Source, 'id'>) => `/sources/${id}/`,
  passages: () => '/passages/',
  passage: ({ id, source }: Passage) => `/sources/${source.id}/#${id}`,
  passageCard: ({ id }: Pick<Passage, 'id'>) => `/passages/${id}/`,
  /** To the exact words; `fragment` comes from `export/text-fragment.ts`, or is empty. */
  words: (passage: Passage, fragment = '') => paths.passage(passage) + fragment,
  block: ({ id }: Pick<Source, 'id'>, block: Range) => `/sources/${id}/#${blockId(block)}`,
  marks: ({ id }: Pick<Source, 'id'>) => `/sources/${id}/marks.css`,
  document: ({ fileName }: Pick<Source, 'fileName'>) => `/sources/${fileName}`,
  /** The file that the text of the document was extracted from. HTML gets a name under which no browser runs its scripts. */
  original: ({ file }: NonNullable<Source['original']>) => `/sources/${file}${file.endsWith('.html') ? '.txt' : ''}`,
  places: () => '/places/',
  place: ({ id }: Pick<Place, 'id'>) => `/places/${id}/`,
  parties: () => '/parties/',
  party: ({ id }: Pick<Party, 'id'>) => `/parties/${id}/`,
  stories: () => '/stories/',
  story: ({ id }: Pick<Story, 'id'>) => `/stories/${id}/`,
  step: ({ story, number }: StoryStep) => `/stories/${story.id}/${number}/`,
  stepInStory: ({ story, number }: StoryStep) => `/stories/${story.id}/#_step-${number}`,
  disagreements: () => '/disagreements/',
  disagreement: ({ id }: Pick<Disagreement, 'id'>) => `/disagreements/#${id}`,
  coverage: () => '/coverage/',
  coverageOf: ({ id }: Pick<Source, 'id'>) => `/coverage/${id}/`,
  wordings: () => '/wording/',
  wording: ({ sources: [a, b] }: SharedWording) => `/wording/${a.id}--${b.id}/`,
  run: ({ wording, number }: SharedRun) => `${paths.wording(wording)}#${runId(number)}`,
  page: ({ id }: { readonly id: string }) => `/${id}/`,
  timelineData: () => '/timeline.json',
  /** Beside the timeline's data, where its scripts look for it. */
  searchWords: () => '/search-words.json',
  search: () => '/search/',
  /** What a search loads: first this, then the words and the texts of its records in parts. */
  searchMain: () => `/search/${mainFile}`,
  searchWordsOf: (part: number) => `/search/words-${part}.json`,
  searchTexts: (part: number) => `/search/texts-${part}.json`,
  sitemap: () => '/sitemap/',
  /** How browsers and search engines use the site, if it has an address. */
  openSearch: () => '/opensearch.xml',
  sitemapOfEngines: () => '/sitemap.xml',
  embed: () => '/embed/',
  checkText: () => '/verify/',
  /** What the page that checks a text needs to know of the archive. */
  checkTextData: () => '/check-text.json',
  help: () => '/help/',
  helpOn: (code: ProblemCode) => `/help/${code}/`,
  licences: () => '/about/licences/',
} as const;

/** Id of a block in the text of its document, made from the offset at which it begins. */
export function blockId({ start }: Range): string {
  return `b-${start}`;
}

/** Id of a mark in the text of a document that leads to one of its own notes. */
export function noteMarkId({ start }: Pick<Range, 'start'>): string {
  return `m-${start}`;
}

/** Id of the place in the text of a document where a page of it begins. */
export function pageId(number: number): string {
  return `page-${number}`;
}

/** Id of a run of shared sentences on the page of its two documents. */
export function runId(number: number): string {
  return `run-${number}`;
}

/** The address of every page and document, to check links in content. */
export function addressesOf(archive: Archive): ReadonlySet<string> {
  return new Set([
    ...[paths.home(), paths.events(), paths.passages(), paths.sources(), paths.places(), paths.parties(), paths.stories()],
    ...[
      paths.disagreements(),
      paths.coverage(),
      paths.wordings(),
      paths.sitemap(),
      paths.embed(),
      paths.checkText(),
      paths.search(),
      paths.help(),
      paths.licences(),
    ],
    ...(Object.keys(catalogue) as ProblemCode[]).map(paths.helpOn),
    ...eventCards(archive).map(paths.event),
    ...archive.sources.flatMap((source) => [
      paths.source(source),
      paths.coverageOf(source),
      paths.document(source),
      ...(source.original ? [paths.original(source.original)] : []),
      ...source.passages.flatMap((passage) => [passage.id, ...passage.aliases].map((id) => paths.passageCard({ id }))),
    ]),
    ...archive.removedSources.map(paths.source),
    ...[...archive.sources, ...archive.removedSources].flatMap(({ withdrawn }) =>
      withdrawn.flatMap(({ id, aliases }) => [id, ...aliases].map((each) => paths.passageCard({ id: each }))),
    ),
    ...archive.sharedWordings.map(paths.wording),
    ...archive.places.map(paths.place),
    ...archive.parties.map(paths.party),
    ...archive.pages.map(paths.page),
    ...archive.stories.flatMap((story) => [paths.story(story), ...story.steps.map(paths.step)]),
  ]);
}

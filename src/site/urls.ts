import type { Archive, ArchiveEvent, Citation, Party, Passage, Place, Source } from '../archive/types.ts';

/**
 * Every address of the site is made here. A path begins with a slash and is counted from the root of the site;
 * `href` puts the base before it.
 */
export const paths = {
  home: () => '/',
  event: ({ id }: Pick<ArchiveEvent, 'id'>) => `/events/${id}/`,
  citation: ({ event, number }: Citation) => `/events/${event.id}/#c-${number}`,
  sources: () => '/sources/',
  source: ({ id }: Pick<Source, 'id'>) => `/sources/${id}/`,
  passage: ({ id, source }: Passage) => `/sources/${source.id}/#${id}`,
  marks: ({ id }: Pick<Source, 'id'>) => `/sources/${id}/marks.css`,
  document: ({ fileName }: Pick<Source, 'fileName'>) => `/sources/${fileName}`,
  places: () => '/places/',
  place: ({ id }: Pick<Place, 'id'>) => `/places/${id}/`,
  parties: () => '/parties/',
  party: ({ id }: Pick<Party, 'id'>) => `/parties/${id}/`,
  disagreements: () => '/disagreements/',
  coverage: () => '/coverage/',
  page: ({ id }: { readonly id: string }) => `/${id}/`,
  timelineData: () => '/timeline.json',
} as const;

/** A path under the base of the site, as a link needs it. */
export function href(path: string, base: string): string {
  return base.replace(/\/$/u, '') + path;
}

/** The address of every page and document, for checking links in content. */
export function addressesOf(archive: Archive): ReadonlySet<string> {
  return new Set([
    ...[paths.home(), paths.sources(), paths.places(), paths.parties(), paths.disagreements(), paths.coverage()],
    ...archive.events.map(paths.event),
    ...archive.sources.flatMap((source) => [paths.source(source), paths.document(source)]),
    ...archive.places.map(paths.place),
    ...archive.parties.map(paths.party),
    ...archive.pages.map(paths.page),
  ]);
}

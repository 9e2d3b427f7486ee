import type { Archive } from '../../../archive/types.ts';
import * as words from '../../../words/en/sitemap.ts';
import { langOfArchive, langOfTitle } from '../../page-language.ts';
import { paths } from '../../urls.ts';

/** A group of pages that belong together. */
export interface SitemapGroup {
  readonly title: string;
  readonly links: readonly SitemapLink[];
}

export interface SitemapLink {
  readonly title: string;
  readonly path: string;
  readonly lang?: string | undefined;
  /** How many pages it leads to, in words. */
  readonly count?: string;
}

/** Every page but those of one event, passage, place or party, which the lists here lead to. */
export function sitemapPage(archive: Archive): SitemapGroup[] {
  const { site, events, sources, stories, places, parties, pages } = archive;
  const lang = langOfArchive(site);
  const passages = sources.reduce((sum, source) => sum + source.passages.length, 0);
  return [
    {
      title: words.read,
      links: [
        { title: words.timeline, path: paths.home() },
        { title: words.events, path: paths.events(), count: words.pages({ count: events.length }) },
        { title: words.search, path: paths.search() },
        ...(stories.length > 0 ? [{ title: words.stories, path: paths.stories() }] : []),
        ...stories.map((story) => ({ title: story.title, path: paths.story(story), lang })),
      ],
    },
    {
      title: words.documents,
      links: [
        { title: words.documents, path: paths.sources() },
        ...sources.map((source) => ({ title: source.label, path: paths.source(source), lang: langOfTitle(site, source) })),
        { title: words.passages, path: paths.passages(), count: words.pages({ count: passages }) },
      ],
    },
    {
      title: words.compare,
      links: [
        { title: words.disagreements, path: paths.disagreements() },
        { title: words.coverage, path: paths.coverage() },
        { title: words.wordings, path: paths.wordings() },
        { title: words.checkText, path: paths.checkText() },
      ],
    },
    {
      title: words.placesAndParties,
      links: [
        { title: words.places, path: paths.places(), count: words.pages({ count: places.length }) },
        { title: words.parties, path: paths.parties(), count: words.pages({ count: parties.length }) },
      ],
    },
    {
      title: words.archive,
      links: [
        ...pages.map((page) => ({ title: page.title, path: paths.page(page), lang })),
        { title: words.licences, path: paths.licences() },
        { title: words.help, path: paths.help() },
      ],
    },
  ];
}

import type { Archive } from '../archive/types.ts';
import { zoneOfTimes } from '../words/en/dates/times.ts';
import * as sideWords from '../words/en/sides.ts';
import * as words from '../words/en/site.ts';
import { paths } from './urls.ts';
import { areSidesStated, bySide } from './words/side-words.ts';

/** The title and description in the head of a page. */
export interface Meta {
  /** The title of the page; the home page has none of its own. */
  readonly title?: string | undefined;
  readonly description: string;
}

/** The title as browser tabs and search results show it. */
export function pageTitle({ site }: Archive, title: string | undefined): string {
  return title === undefined ? site.title : words.pageTitle({ page: title, archive: site.title });
}

/** The path of a page that an archive may have under this id, and need not: `undefined` if it has none. */
export function pathOfPage({ pages }: Pick<Archive, 'pages'>, id: string): string | undefined {
  return pages.some((page) => page.id === id) ? paths.page({ id }) : undefined;
}

/** The pages named in the header, in order. */
export function navigation(archive: Pick<Archive, 'pages'>): { readonly title: string; readonly path: string }[] {
  const about = pathOfPage(archive, 'about');
  return [...everywhere, ...(about === undefined ? [] : [{ title: words.about, path: about }]), toSearch];
}

const everywhere = [
  { title: words.timeline, path: paths.home() },
  { title: words.documents, path: paths.sources() },
  { title: words.disagreements, path: paths.disagreements() },
  { title: words.places, path: paths.places() },
  { title: words.parties, path: paths.parties() },
] as const;
const toSearch = { title: words.search, path: paths.search() } as const;

/**
 * The sentence that says from which sides the documents are written. It follows from `partyTo` alone and is on every page that
 * a reader may arrive at, so that no setting can hide it. If no document states a side, there is no such sentence.
 */
export function sidesSentence({ sources }: Archive): string | undefined {
  if (!areSidesStated(sources)) return undefined;
  const groups = bySide(sources);
  const [first] = groups;
  if (groups.length !== 1 || !first) {
    const counts = groups.map(({ side, sources: { length: count } }) => ({ side: side?.name, count }));
    return sideWords.countsBySide({ total: sources.length, groups: counts });
  }
  const all = sideWords.allFromOneSide({ count: sources.length, side: first.side?.name });
  return first.side ? `${all} ${sideWords.noOtherSide}` : all;
}

/** Whose clock the times of day on every page are read from; nothing where there are none. */
export function clockSentence({ time }: Archive): string | undefined {
  return time.hasTimes ? zoneOfTimes({ zone: time.zone, name: time.zoneName }) : undefined;
}

import type { Archive, ArchiveEvent, Party, Passage, Place } from '../../../archive/types.ts';
import * as words from '../../../words/en/site.ts';
import { langOfArchive, langOfTitle } from '../../page-language.ts';
import { paths } from '../../urls.ts';

/** A page above another: together they are the way to it. */
export interface TrailStep {
  readonly title: string;
  readonly path: string;
  /** Of the title, if it is not the page's. */
  readonly lang?: string | undefined;
}

/** To an event: its place in the list of all. */
export function eventTrail({ id }: Pick<ArchiveEvent, 'id'>): TrailStep[] {
  return [{ title: words.events, path: paths.inAllEvents({ id }) }];
}

export function documentTrail(): TrailStep[] {
  return [{ title: words.documents, path: paths.sources() }];
}

/** To a passage: the documents, and its own. */
export function passageTrail({ site }: Pick<Archive, 'site'>, { source }: Passage): TrailStep[] {
  return [...documentTrail(), { title: source.label, path: paths.source(source), lang: langOfTitle(site, source) }];
}

/** To a place: all places, and those that it lies within. */
export function placeTrail({ site }: Pick<Archive, 'site'>, place: Place): TrailStep[] {
  const above = ancestors(place, ({ within }) => within);
  const lang = langOfArchive(site);
  return [
    { title: words.places, path: paths.places() },
    ...above.map((each) => ({ title: each.name, path: paths.place(each), lang })),
  ];
}

export function partyTrail({ site }: Pick<Archive, 'site'>, party: Party): TrailStep[] {
  const above = ancestors(party, ({ of }) => of);
  const lang = langOfArchive(site);
  return [
    { title: words.parties, path: paths.parties() },
    ...above.map((each) => ({ title: each.name, path: paths.party(each), lang })),
  ];
}

export function coverageTrail(): TrailStep[] {
  return [{ title: words.coverage, path: paths.coverage() }];
}

/** The outermost first. */
function ancestors<Each>(from: Each, above: (each: Each) => Each | undefined): Each[] {
  const found: Each[] = [];
  for (let at = above(from); at && !found.includes(at); at = above(at)) found.unshift(at);
  return found;
}

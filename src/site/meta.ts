import type { Archive } from '../archive/types.ts';
import { numberWord } from './plurals.ts';
import { allAre, bySide, listed, sideName } from './side-words.ts';
import { paths } from './urls.ts';

/** What the head of a page says about it. */
export interface Meta {
  /** Title of the page; the home page has none of its own. */
  readonly title?: string | undefined;
  readonly description: string;
}

/** Title as tabs and search results show it. */
export function pageTitle({ site }: Archive, title: string | undefined): string {
  return title === undefined ? site.title : `${title} · ${site.title}`;
}

/** The pages named in the header, in order. */
export const navigation = [
  { title: 'Timeline', path: paths.home() },
  { title: 'Documents', path: paths.sources() },
  { title: 'Disagreements', path: paths.disagreements() },
  { title: 'Places', path: paths.places() },
  { title: 'Parties', path: paths.parties() },
  { title: 'About', path: '/about/' },
] as const;

/**
 * The sentence that says from which sides the documents are written. It follows from `partyTo` alone and is on every
 * page that a reader may arrive at, so that no setting can hide it.
 */
export function sidesSentence({ sources }: Archive): string {
  const groups = bySide(sources);
  const [first] = groups;
  if (groups.length === 1 && first) {
    const others = first.side ? ' There is no document from another side among them.' : '';
    return `${allAre(sources.length)} written from ${sideName(first.side)}.${others}`;
  }
  const parts = groups.map(({ side, sources: { length } }, index) => {
    const verb = index > 0 ? '' : length === 1 ? ' is written' : ' are written';
    return `${numberWord(length)}${verb} from ${sideName(side)}`;
  });
  return `Of the ${numberWord(sources.length)} documents, ${listed(parts)}.`;
}

import { readableQuery } from './readable-query.ts';

/** How an address shows the list of events that stands under the timeline. */
export interface Listing {
  /** Whether it has only the events of the window. */
  readonly isOnlyPeriod: boolean;
  /** Whether it stands in the place of the drawing where a screen has no room for both; `public/lay-out.js` reads that, too. */
  readonly isShown: boolean;
}

/** Reads `?only=period&show=list`. */
export function readListing({ search }: Pick<URL, 'search'>): Listing {
  const words = new URLSearchParams(search);
  return { isOnlyPeriod: words.get('only') === 'period', isShown: words.get('show') === 'list' };
}

/** The address with the list shown in another way, and everything else as it is. */
export function writeListing(
  { isOnlyPeriod, isShown }: Listing,
  { pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>,
): string {
  const words = new URLSearchParams(search);
  for (const name of ['only', 'show']) words.delete(name);
  if (isOnlyPeriod) words.set('only', 'period');
  if (isShown) words.set('show', 'list');
  return `${pathname}${readableQuery(words)}${hash}`;
}

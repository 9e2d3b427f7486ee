/** What events are chosen by, in the order it is offered; these are the names in an address, too. */
export const filterKinds = ['topic', 'source', 'place', 'party', 'certainty'] as const;
export type FilterKind = (typeof filterKinds)[number];

const viewNames = ['from', 'to', 'lanes', 'scale', 'event'] as const;

/** Whether an address names filters. What they leave is read later, with all that it takes to know them. */
export function namesFilters({ search }: Pick<URL, 'search'>): boolean {
  const words = new URLSearchParams(search);
  return [...filterKinds, 'differ', 'found', 'q'].some((name) => words.has(name));
}

/** Whether an address names a window, lanes, a scale or an event to open at. */
export function namesView({ search }: Pick<URL, 'search'>): boolean {
  const words = new URLSearchParams(search);
  return viewNames.some((name) => words.has(name));
}

/** The event that an address ends in; ids that begin with `_` are the site's own. */
export function namedEvent({ hash }: Pick<URL, 'hash'>): string | undefined {
  const id = decoded(hash.slice(1));
  return id === '' || id.startsWith('_') ? undefined : id;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

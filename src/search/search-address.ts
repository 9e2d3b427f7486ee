import { type Facet, facets, type ResultKind, resultKinds } from './search-data.ts';

/** A search as its address tells it: what was typed, and ids of what was chosen. */
export interface SearchAddress {
  readonly words: string;
  readonly kind: readonly ResultKind[];
  readonly ids: Readonly<Record<Facet, readonly string[]>>;
  /** Dates as they were typed. */
  readonly from: string;
  readonly to: string;
  readonly order: 'relevance' | 'date';
}

/** Most letters of words, of an id and of a date, and most choices of one kind, that an address may hold. */
export const limits = { words: 300, id: 100, date: 60, choices: 60 } as const;

/** Reads `?q=ceasefire&kind=event&place=shusha&from=2020&to=2020-11&sort=date`; what makes no sense is as if it were not there. */
export function readSearch(search: string): SearchAddress {
  const asked = new URLSearchParams(search);
  const ids = (facet: Facet) => {
    const found = [...new Set(asked.getAll(facet))].filter((id) => id !== '' && id.length <= limits.id);
    return found.slice(0, limits.choices);
  };
  return {
    words: (asked.get('q') ?? '').trim().slice(0, limits.words),
    kind: resultKinds.filter((kind) => asked.getAll('kind').includes(kind)),
    ids: Object.fromEntries(facets.map((facet) => [facet, ids(facet)])) as unknown as SearchAddress['ids'],
    from: (asked.get('from') ?? '').slice(0, limits.date),
    to: (asked.get('to') ?? '').slice(0, limits.date),
    order: asked.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The search of an address, with its question mark; empty for an empty search. */
export function writeSearch({ words, kind, ids, from, to, order }: SearchAddress): string {
  const asked = new URLSearchParams();
  if (words !== '') asked.set('q', words);
  for (const each of kind) asked.append('kind', each);
  for (const facet of facets) for (const id of ids[facet]) asked.append(facet, id);
  if (from !== '') asked.set('from', from);
  if (to !== '') asked.set('to', to);
  if (order !== 'relevance') asked.set('sort', order);
  const search = asked.toString();
  return search && `?${search}`;
}

/** A search in one word of another address: what was typed, or with what narrows it all of its own address. */
export function packSearch(asked: SearchAddress): string {
  const { words } = asked;
  return writeSearch({ ...asked, words: '' }) === '' && !words.startsWith('?') ? words : writeSearch(asked);
}

export function unpackSearch(packed: string): SearchAddress {
  return readSearch(packed.startsWith('?') ? packed : `?${new URLSearchParams({ q: packed }).toString()}`);
}

/** So many stretches of words are marked on the page that a result leads to. */
const maxMarked = 8;

/** The address of a page, or a place in it, at which words are marked, each once: `/sources/a/?find=ceasefire#b-120`. */
export function withFind(href: string, words: readonly string[]): string {
  if (words.length === 0) return href;
  const [path = '', hash = ''] = href.split('#');
  const marked = [...new Set(words)].slice(0, maxMarked);
  const find = new URLSearchParams(marked.map((each): [string, string] => ['find', each]));
  return `${path}?${find.toString()}${hash && `#${hash}`}`;
}

/** An address with other words to be marked, or with none. */
export function atFind(address: string, words: string): string {
  const url = new URL(address);
  url.searchParams.delete('find');
  if (words !== '') url.searchParams.set('find', words);
  return url.href;
}

/** The words to be marked, as an address tells them. */
export function readFind(search: string): string[] {
  return [...new Set(new URLSearchParams(search).getAll('find'))]
    .map((words) => words.trim().slice(0, limits.words))
    .filter((words) => words !== '')
    .slice(0, limits.choices);
}

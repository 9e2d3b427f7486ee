import { readOrderedDate } from './asked/date-order.ts';
import type { Chosen } from './narrow.ts';
import type { SearchAddress } from './search-address.ts';
import type { Facet, SearchMain } from './search-data.ts';

/** What an address chooses, as the engine is told it. A date that cannot be read narrows nothing. */
export function chosenOf({ kind, ids, from, to }: SearchAddress, main: SearchMain, languages: readonly string[]): Chosen {
  const places = (facet: Facet) =>
    ids[facet].flatMap((id) => {
      const at = main[facet].findIndex((each) => each.id === id);
      return at === -1 ? [] : at;
    });
  const [first, last] = [from, to].map((typed) => spanOf(typed, [...main.languages, ...languages]));
  return {
    kind,
    topic: places('topic'),
    source: places('source'),
    place: places('place'),
    party: places('party'),
    span: first || last ? { from: first?.from ?? -Infinity, to: last?.to ?? Infinity } : undefined,
  };
}

/** Whether a date was typed that cannot be read. */
export function isUnread(typed: string, main: SearchMain, languages: readonly string[]): boolean {
  return typed !== '' && spanOf(typed, [...main.languages, ...languages]) === undefined;
}

/** Whether the first date that was typed comes after the last. */
export function isReversed(
  { from, to }: Pick<SearchAddress, 'from' | 'to'>,
  main: SearchMain,
  languages: readonly string[],
): boolean {
  const [first, last] = [from, to].map((typed) => spanOf(typed, [...main.languages, ...languages]));
  return first !== undefined && last !== undefined && first.from >= last.to;
}

function spanOf(typed: string, languages: readonly string[]) {
  const read = typed === '' ? undefined : readOrderedDate(typed, languages);
  return read === undefined || 'problem' in read ? undefined : read.span;
}

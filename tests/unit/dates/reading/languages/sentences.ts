/**
 * Sentences of a language with the dates that they name, in order, as `shownDate` writes them; and sentences without any. Those
 * with a name after them are from works in the public domain, the others are made.
 */
export interface Sentences {
  readonly dates: readonly (readonly [sentence: string, ...dates: string[]])[];
  readonly none: readonly string[];
}

/** A century of our era, in both ways of counting its years. */
export function century(number: number): [string, string] {
  const last = number * 100;
  return [`${last - 99}..${last}`, `${last - 100}..${last - 1}`];
}

/** A decade whose century is not said. */
export function tens(first: number): [string, string] {
  return [`${1900 + first}..${1909 + first}`, `${1800 + first}..${1809 + first}`];
}

/** Midnight, at the beginning or at the end of a day. */
export const midnight = ['T00:00', 'T24:00'] as const;

/** Dates of which one or all are meant: a set. */

const anyOf = /* @__PURE__ */ new Intl.ListFormat('en-GB', { type: 'disjunction' });
const allOf = /* @__PURE__ */ new Intl.ListFormat('en-GB');

/** What the members of a set have in common. */
export type Unit = 'time' | 'day' | 'month' | 'year' | 'date';

export interface SetParts {
  readonly dates: readonly string[];
  readonly unit: Unit;
  /** Whether some of them are spans, so that the dates between count too. */
  readonly hasSpans: boolean;
}

/** "1667 or 1668", "one of the years 1667, 1668 or 1670 to 1672". */
export function oneOf({ dates, unit, hasSpans }: SetParts): string {
  return hasSpans ? `one of the ${unit}s ${anyOf.format(dates)}` : anyOf.format(dates);
}

/** "1960 and December 1961", "all the years 1667, 1668 and 1670 to 1672". */
export function all({ dates, unit, hasSpans }: SetParts): string {
  return hasSpans ? `all the ${unit}s ${allOf.format(dates)}` : allOf.format(dates);
}

/** All that comes before a date, or after it, as a member of a set. */
export function upTo({ date }: { readonly date: string }): string {
  return `up to ${date}`;
}

export function onFrom({ date }: { readonly date: string }): string {
  return `from ${date} on`;
}

/** A list of numbers or names of which one is meant. */
export function either(names: readonly string[]): string {
  return anyOf.format(names);
}

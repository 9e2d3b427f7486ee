/** What the drawing itself says: of what it has no room for, and how to see it. */

import { plural } from '../grammar.ts';

/** Before the names of lanes without events. */
export const nothingHere = 'Nothing here:';

/** Opens the events of a lane that have no room. */
export function more({ count }: Count): string {
  return `${count} more`;
}

/** Closes them again. */
export const fewer = 'Fewer';

/** What events have in common that stand in one row. */
const gatheredFor = {
  noDay: 'day not stated',
  throughout: 'all through',
  throughoutOrNoDay: 'all through or day not stated',
  lasting: 'lasting longer',
  lastingOrNoDay: 'lasting longer or day not stated',
} as const;

/** "12, day not stated". */
export function gathered({ count, kind }: Count & { readonly kind: keyof typeof gatheredFor }): string {
  return `${count}, ${gatheredFor[kind]}`;
}

/** Names the button that lets the drawing grow until it shows everything. */
export function showAll({ count }: Count): string {
  return `Show all ${count}`;
}

/** Names the same button when it does. */
export const fitScreen = 'Fit the screen';

/** How far it is from one line of the axis to the next: "every 5 years". */
export function every({ unit, count }: Distance): string {
  return count === 1 ? `every ${unit}` : `every ${inGroups(count)} ${unit}s`;
}

/** The same where there is less room: "5 years". */
export function distance({ unit, count }: Distance): string {
  return `${inGroups(count)} ${plural(count, { one: unit, other: `${unit}s` })}`;
}

interface Distance extends Count {
  readonly unit: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';
}

/** "1000", "10,000": four digits are read at a glance. */
function inGroups(count: number): string {
  return count < 10_000 ? String(count) : count.toLocaleString('en');
}

interface Count {
  readonly count: number;
}

import { daysToCivil } from '../../../time/civil.ts';
import type { Clock } from '../../../time/clock.ts';
import { dayLength } from '../../../time/midnight.ts';
import * as words from '../../../words/en/list.ts';

/** What the list is divided into, besides years. */
export type LongUnit = 'decade' | 'century' | 'millennium';
export const longUnits: readonly LongUnit[] = ['decade', 'century', 'millennium'];

/** More headings than this, for fewer events than twice as many, are only in the way. */
const [maxHeadings, leastEventsEach] = [10, 2];
/** So many events at least, and so many for each heading on average, are worth headings within a year. */
const [leastEvents, leastEventsWithin] = [6, 1.5];

/** Whether so many headings within a year help to find so many events. */
export function areWorthIt(headings: number, events: number): boolean {
  return events >= leastEvents && events >= headings * leastEventsWithin;
}

/** What suits events with these years: years themselves, as long as there are not many with hardly an event each. */
export function unitFor(years: readonly number[]): LongUnit | undefined {
  const isSparse = (headings: readonly number[]) => {
    const count = new Set(headings).size;
    return count > maxHeadings && years.length < count * leastEventsEach;
  };
  if (!isSparse(years)) return undefined;
  return longUnits.find((unit) => !isSparse(years.map((year) => numberIn(year, unit)))) ?? 'millennium';
}

/** Which decade, century or millennium a year is in: of our era from 0 for decades and 1 for others, before it below them. */
export function numberIn(year: number, unit: LongUnit): number {
  const [length, told] = [{ decade: 10, century: 100, millennium: 1000 }[unit], year > 0 ? year : 1 - year];
  // The 1960s begin with 1960, the 20th century with 1901.
  const number = unit === 'decade' ? Math.floor(told / length) : Math.ceil(told / length);
  return year > 0 ? number : -number - (unit === 'decade' ? 1 : 0);
}

export function titleOf(number: number, unit: LongUnit): string {
  const isBefore = number < 0;
  if (unit === 'decade') return words.decade({ first: (isBefore ? -number - 1 : number) * 10, isBefore });
  return words.longTime({ number: Math.abs(number), unit, isBefore });
}

/** What the archive's clock shows at an instant in milliseconds: its day, in days from 1970, and the hour of it. */
export function hourOf(instant: number, clock: Clock) {
  const wall = clock.wallOf(instant);
  const day = Math.floor(wall / dayLength);
  return { ...daysToCivil(day), number: day, hour: Math.floor((wall - day * dayLength) / 3_600_000) };
}

import { zoneOffsetAt } from '../time/zone-offsets.ts';
import type { StatedZone } from './reading/clock/zone-beside.ts';

const [minute, quarter] = [60_000, 15 * 60_000] as const;
/** Zones are whole quarters of an hour apart since 1972, by when the last had given up the mean time of its place. */
const firstYearOfQuarters = 1972;
/** How far clocks are behind UTC and ahead of it, in minutes. */
const [farthestBehind, farthestAhead] = [-12 * 60, 14 * 60];

/** How far the clock that words name is ahead of UTC at an instant, in milliseconds; undefined if that is not known for certain. */
export function aheadOf(zone: StatedZone | undefined, instant: number): number | undefined {
  if (zone === undefined || zone === 'elsewhere') return undefined;
  if (typeof zone === 'number') return zone * minute;
  const ahead = zoneOffsetAt(zone, instant);
  // The mean time of a town was not that of all places that are named by it.
  return ahead % quarter === 0 ? ahead : undefined;
}

/** How far the clock that words name may be ahead of UTC at an instant; all that a clock may be, where it is not known. */
export function mayBeAhead(zone: StatedZone | undefined, instant: number): readonly number[] {
  if (zone === undefined) return [];
  const ahead = aheadOf(zone, instant);
  if (ahead !== undefined) return [ahead];
  return new Date(instant).getUTCFullYear() < firstYearOfQuarters ? everyMinute : everyQuarter;
}

const every = (step: number) =>
  Array.from(
    { length: ((farthestAhead - farthestBehind) * minute) / step + 1 },
    (_, at) => farthestBehind * minute + at * step,
  );
const [everyMinute, everyQuarter] = [every(minute), every(quarter)];

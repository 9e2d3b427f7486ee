import type { StatedDate } from '../../../../src/dates/reading/stated-date.ts';

/** A date as the tables write it: "1907-5-4T14:11" with `_` for parts it leaves out, "1960..1969", or "T14:11". */
export function shownDate({ year, month, day, years, hour, minute, second }: StatedDate): string {
  const clock = [hour, minute, second].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'));
  const time = clock.length === 0 ? '' : `T${clock.join(':')}`;
  if (years) return `${years.from}..${years.to}`;
  const parts = [year, month, day];
  return parts.every((part) => part === undefined) ? time : parts.map((part) => part ?? '_').join('-') + time;
}

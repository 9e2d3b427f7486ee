/** Times of day as readers see them, by a clock of 12 or 24 hours. */

import { language } from '../grammar.ts';

/** The hours of a clock. */
export type Hours = 12 | 24;

/** The hours of the clock by which people who write a language tell the time. */
export function hoursOf(languageTag: string): Hours {
  return new Intl.DateTimeFormat(languageTag, { hour: 'numeric' }).resolvedOptions().hour12 ? 12 : 24;
}

/** Any time since clocks change twice a year: where they do, a name of both halves is given, "Central European Time". */
const today = Date.UTC(2024, 0, 1);

/** What a time zone is called: "Azerbaijan Time". */
export function nameOfZone(timeZone: string): string {
  if (timeZone === 'UTC') return 'UTC';
  const format = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' });
  return format.formatToParts(today).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

export interface TimeParts {
  /** 0 to 23. */
  readonly hour: number;
  /** Without it, only the hour is known. */
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  /** The minute at which an hour begins that is counted in another zone. */
  readonly from?: number | undefined;
  /** The minutes ahead of UTC, where the clock shows a time twice. */
  readonly offset?: number | undefined;
}

/** "14:11", or "2:11 pm", of which no line begins with the last word. */
export function timeOfDay({ hour, minute, second, from = 0, offset }: TimeParts, hours: Hours): string {
  const digits = [minute ?? from, ...(second === undefined ? [] : [second])].map(twoDigits).join(':');
  const time = hours === 24 ? `${twoDigits(hour)}:${digits}` : `${hour % 12 || 12}:${digits}\u00A0${hour < 12 ? 'am' : 'pm'}`;
  const zoned = offset === undefined ? time : `${time} (UTC${offsetName(offset)})`;
  return minute === undefined ? `in the hour from ${zoned}` : zoned;
}

/** "6 January 2021, 14:11". */
export function dayAndTime({ day, time }: { readonly day: string; readonly time: string }): string {
  return `${day}, ${time}`;
}

/** An unstated time within a span. */
export function betweenTimes({ start, end }: { readonly start: string; readonly end: string }): string {
  return `between ${start} and ${end}, time not stated`;
}

/** Whose clock the times of a page are read from. */
export function zoneOfTimes({ zone, name }: { readonly zone: string; readonly name: string }): string {
  return zone === name ? `Times of day are in ${zone}.` : `Times of day are in ${name} (${zone}).`;
}

function offsetName(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${twoDigits(rest)}` : ''}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

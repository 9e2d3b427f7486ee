import type { Edtf, EdtfDate, EdtfRange, EdtfRefusal } from './edtf.ts';
import { extentIn, offsetOf } from './possible-times.ts';
import { notEdtf, readEdtfDate } from './read-edtf-date.ts';

/** How the dates of an expression are read: one that stands alone, and those inside a span or a set. */
export interface DateReaders {
  readonly alone: DateReader;
  readonly inside: DateReader;
}

type DateReader = (text: string) => EdtfDate | EdtfRefusal;

/** By the grammar of the specification, which has no time of day in a span or set. */
const strict: DateReaders = { alone: readEdtfDate, inside: readEdtfDay };

/**
 * Parses any EDTF expression, levels 0 to 2; returns a refusal if it is not valid. Takes time in proportion to its length.
 * Where the specification is silent: a span has a date at one end at least, and neither a span nor a range of a set ends before
 * it begins.
 */
export function readEdtf(text: string, { alone, inside }: DateReaders = strict): Edtf | EdtfRefusal {
  if (/^\[.*\]$|^\{.*\}$/u.test(text)) return readSet(text, inside);
  const sides = text.split('/');
  if (sides.length === 1) return alone(text);
  if (sides.length > 2) return { reason: 'a span has one slash, as in 1988-02-16/1988-03-02' };
  const [start, end] = sides.map((side) => readEnd(side, inside)) as [EdtfEnd | EdtfRefusal, EdtfEnd | EdtfRefusal];
  if (isRefusal(start)) return start;
  if (isRefusal(end)) return end;
  if (isAbsent(start) && isAbsent(end)) return { reason: 'a span needs at least one date' };
  return isInOrder(start, end) ? { kind: 'interval', start, end } : backwards;
}

type EdtfEnd = EdtfDate | 'open' | 'unknown';

export const backwards: EdtfRefusal = { reason: 'it ends before it begins; swap its two ends' };

function readEnd(text: string, read: DateReader): EdtfEnd | EdtfRefusal {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : read(text);
}

/** Parses a date in a span or set, which has no time of day. */
function readEdtfDay(text: string): EdtfDate | EdtfRefusal {
  const date = readEdtfDate(text);
  return isRefusal(date) || !date.time ? date : { reason: 'a time of day has no place in a span or a set' };
}

function readSet(text: string, read: DateReader): Edtf | EdtfRefusal {
  const written = text.slice(1, -1).split(',');
  const members: (EdtfDate | EdtfRange)[] = [];
  for (const [at, part] of written.entries()) {
    const member = part.includes('..') ? readRange(part, read, at === 0, at === written.length - 1) : read(part);
    if (isRefusal(member)) return member;
    members.push(member);
  }
  return { kind: text.startsWith('[') ? 'one of' : 'all of', members };
}

function readRange(text: string, read: DateReader, isFirst: boolean, isLast: boolean): EdtfRange | EdtfRefusal {
  const at = text.indexOf('..');
  const [before, after] = [text.slice(0, at), text.slice(at + 2)];
  // Only the first member of a set may have an open beginning, and only the last an open end.
  const first = before === '' && isFirst ? 'open' : read(before);
  const last = after === '' && isLast ? 'open' : read(after);
  if (isRefusal(first)) return first;
  if (isRefusal(last)) return last;
  if (first === 'open' && last === 'open') return { reason: notEdtf };
  return isInOrder(first, last) ? { kind: 'range', first, last } : backwards;
}

function isInOrder(start: EdtfEnd, end: EdtfEnd): boolean {
  if (isAbsent(start) || isAbsent(end)) return true;
  const zones = [start.time?.zone, end.time?.zone];
  // A time with an offset can be compared with one without only on a clock of the archive (`on-clock.ts`).
  if (zones.filter((zone) => zone !== undefined).length === 1) return true;
  const [from, to] = zones.map((zone) => (zone === undefined ? 0 : offsetOf(zone) * 60_000)) as [number, number];
  return extentIn(start)[0] - from < extentIn(end)[1] - to;
}

function isAbsent(end: EdtfEnd): end is 'open' | 'unknown' {
  return typeof end === 'string';
}

/** Whether the result of parsing is a refusal. */
export function isRefusal(read: Edtf | EdtfEnd | EdtfRange | EdtfRefusal): read is EdtfRefusal {
  return typeof read === 'object' && 'reason' in read;
}

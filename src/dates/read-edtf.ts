import type { Edtf, EdtfDate, EdtfRange, EdtfRefusal } from './edtf.ts';
import { extentOf, isBefore } from './edtf-extent.ts';
import { notEdtf, readEdtfDate } from './read-edtf-date.ts';

/**
 * Parses any EDTF expression, levels 0 to 2; returns a refusal if it is not valid. Takes time in proportion to its length.
 * Where the specification is silent: a span has a date at one end at least, and neither a span nor a range of a set ends before
 * it begins.
 */
export function readEdtf(text: string): Edtf | EdtfRefusal {
  if (/^\[.*\]$|^\{.*\}$/u.test(text)) return readSet(text);
  const sides = text.split('/');
  if (sides.length === 1) return readEdtfDate(text);
  if (sides.length > 2) return { reason: 'a span has one slash, as in 1988-02-16/1988-03-02' };
  const [start, end] = sides.map(readEnd) as [EdtfEnd | EdtfRefusal, EdtfEnd | EdtfRefusal];
  if (isRefusal(start)) return start;
  if (isRefusal(end)) return end;
  if (isAbsent(start) && isAbsent(end)) return { reason: 'a span needs at least one date' };
  return isInOrder(start, end) ? { kind: 'interval', start, end } : backwards;
}

type EdtfEnd = EdtfDate | 'open' | 'unknown';

const backwards: EdtfRefusal = { reason: 'it ends before it begins; swap its two ends' };

function readEnd(text: string): EdtfEnd | EdtfRefusal {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : readEdtfDay(text);
}

/** Parses a date in a span or set, which has no time of day. */
function readEdtfDay(text: string): EdtfDate | EdtfRefusal {
  const date = readEdtfDate(text);
  return isRefusal(date) || !date.time ? date : { reason: 'a time of day has no place in a span or a set' };
}

function readSet(text: string): Edtf | EdtfRefusal {
  const written = text.slice(1, -1).split(',');
  const members: (EdtfDate | EdtfRange)[] = [];
  for (const [at, part] of written.entries()) {
    const member = part.includes('..') ? readRange(part, at === 0, at === written.length - 1) : readEdtfDay(part);
    if (isRefusal(member)) return member;
    members.push(member);
  }
  return { kind: text.startsWith('[') ? 'one of' : 'all of', members };
}

function readRange(text: string, isFirst: boolean, isLast: boolean): EdtfRange | EdtfRefusal {
  const at = text.indexOf('..');
  const [before, after] = [text.slice(0, at), text.slice(at + 2)];
  // Only the first member of a set may have an open beginning, and only the last an open end.
  const first = before === '' && isFirst ? 'open' : readEdtfDay(before);
  const last = after === '' && isLast ? 'open' : readEdtfDay(after);
  if (isRefusal(first)) return first;
  if (isRefusal(last)) return last;
  if (first === 'open' && last === 'open') return { reason: notEdtf };
  return isInOrder(first, last) ? { kind: 'range', first, last } : backwards;
}

function isInOrder(start: EdtfEnd, end: EdtfEnd): boolean {
  return isAbsent(start) || isAbsent(end) || !isBefore(extentOf(end).last, extentOf(start).first);
}

function isAbsent(end: EdtfEnd): end is 'open' | 'unknown' {
  return typeof end === 'string';
}

/** Whether the result of parsing is a refusal. */
export function isRefusal(read: Edtf | EdtfEnd | EdtfRange | EdtfRefusal): read is EdtfRefusal {
  return typeof read === 'object' && 'reason' in read;
}

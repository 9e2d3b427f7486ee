import { type Calendar, daysOf } from '../calendar/calendar.ts';
import type { Span } from '../types.ts';
import { partOfSpan, thirdOf } from './part-of-span.ts';
import { readStretch, withoutDoubt } from './typed-vague.ts';

/** Reads a date that is plainly one; undefined if it is not. */
type ReadPlain = (text: string) => Span | undefined;

/** Words of an era in some languages, and what the others read. */
const eras: readonly (readonly [RegExp, string])[] = [
  [
    / ?\(?(?:v\. ?chr\.?|av\.? ?j\.?-?c\.?|до н\. ?э\.?|до н\. ?е\.?|e\.? ?ə\.?|b\.? ?e\.? ?ə\.?|m\.?ö\.?|př\. ?n\. ?l\.?|p\. ?n\. ?e\.?|ק?\.?לפנה״ס|ق\. ?م\.?|a\. ?c\.|մ\.թ\.ա\.?)\)?$/iu,
    ' BC',
  ],
  [/ ?\(?(?:n\. ?chr\.?|ap\.? ?j\.?-?c\.?|н\. ?э\.?|н\. ?е\.?|m\.?s\.?|n\. ?l\.?|d\. ?c\.|մ\.թ\.?)\)?$/iu, ' AD'],
  [/^(?:公元前|西元前|紀元前|기원전) ?(\d+(?:世[纪紀]|세기)?)[年년]?$/u, 'BC $1'],
];

/** How deep words may stand in words: "one of the years 1667, 1668 or 1670 to 1672". */
const maxDepth = 3;

/**
 * What the words of a date on this site say, and other ways in which people type what is no plain day, month or year: decades,
 * centuries, seasons, dates in doubt, spans, lists and sets, in EDTF too. Of several dates all from the first to the last are
 * meant; the words never claim more. An open end is infinite.
 */
export function readWide(typed: string, read: ReadPlain, calendar: Calendar, depth = 0): Span | undefined {
  if (depth > maxDepth) return undefined;
  const text = withoutDoubt(withEra(typed));
  const inner = (words: string) => read(words) ?? readWide(words, read, calendar, depth + 1);
  if (text !== typed) {
    const plain = read(text);
    if (plain) return plain;
  }
  const third = thirdOf(text);
  const whole = third && inner(third.whole);
  if (third && whole) return partOfSpan(whole, third.which, calendar);
  const stretch = readStretch(text.replace(/^BC (\d+)$/u, '$1 BC'));
  if (stretch) {
    const [first, last] = [daysOf(stretch.from, calendar), daysOf(stretch.to, calendar)];
    return first && last && { from: first.from, to: last.to };
  }
  if (/^BC \d+$/u.test(text)) return read(text.replace(/^BC (\d+)$/u, '$1 BC'));
  return ofSomeYear(text, inner) ?? setOf(text, inner) ?? openSpan(text, inner) ?? several(text, inner);
}

function withEra(text: string): string {
  return eras.reduce((so, [words, name]) => so.replace(words, name), text);
}

/** "25 December of a year from 1560 to 1569", "some winter from 1980–81 to 1989–90": from the first that it may be to the last. */
function ofSomeYear(text: string, read: ReadPlain): Span | undefined {
  const [, head = '', years = ''] =
    /^(?:(.+?) of )?(?:a|some) year from ([^]+)/u.exec(text) ??
    /^some ((?:southern )?(?:spring|summer|autumn|winter)) from ([^]+)/u.exec(text) ??
    [];
  const ends = years.split(' to ');
  if (ends.length !== 2) return undefined;
  const inYear = (year: string) => (head === '' ? read(year) : (read(`${head} ${year}`) ?? read(`${head} of ${year}`)));
  return hull(ends.map((year, at) => inYear(year) ?? nearest(year, at === 0 ? 1 : -1, inYear)));
}

/** There is a 29th of February in one of eight years. */
const mostYears = 8;

function nearest(year: string, step: 1 | -1, read: ReadPlain): Span | undefined {
  if (!/^\d{4}$/u.test(year)) return undefined;
  for (let more = 1; more <= mostYears; more += 1) {
    const found = read(String(Number(year) + more * step));
    if (found) return found;
  }
  return undefined;
}

const until = /^(?:until|till|up to|before|by|bis|vor|jusqu['’](?:en|à|au) |avant|hasta|antes de|до|\.\.\/|\/)(.+)$/iu;
const onwards = /^(?:from|since|after|ab|seit|nach|depuis|après|desde|después de|с|после) ?(.+?)(?: on)?$/iu;

function openSpan(text: string, read: ReadPlain): Span | undefined {
  const [, last] = until.exec(text) ?? [];
  const end = last === undefined ? undefined : read(last.trim());
  if (end) return { from: -Infinity, to: end.to };
  const [, first] = onwards.exec(text) ?? /^(.+?)(?:\/(?:\.\.)?| on)$/u.exec(text) ?? [];
  const start = first === undefined || / (?:to|until) /u.test(first) ? undefined : read(first.trim());
  return start && { from: start.from, to: Infinity };
}

/** "[1667,1668,1670..1672]", "[..1984]", "{1960,1961-12..}" */
function setOf(text: string, read: ReadPlain): Span | undefined {
  const inside = /^[[{](.+)[\]}]$/u.exec(text)?.[1];
  if (inside === undefined) return undefined;
  const members = inside.split(',').map((each) => each.trim());
  return hull(
    members.map((member) => {
      const ends = member.split('..').map((end) => end.trim());
      const [first, last] = [ends[0] ?? '', ends.at(-1) ?? ''];
      if (ends.length > 2 || first + last === '') return undefined;
      const [from, to] = [first, last].map((end) => (end === '' ? endless : read(end)));
      return from && to && { from: from.from, to: to.to };
    }),
  );
}

const endless: Span = { from: -Infinity, to: Infinity };

const lists = /^(?:one of |either |all )?(?:the )?(?:times|days|months|years|dates)? ?(.+)$/iu;
const joints =
  / ?\.\. ?| - |[–—]|\/(?=-?[\dX]{4}|Y)|(?<=^\d{4})-(?=\d{4}$)|,? (?:to|until|till|or|and|bis|au|à|a|al|по|oder|ou|o|или) |, /u;
const dashes = / - |[–—]/gu;

/** Several dates, or a span of them, of which an earlier one may leave to a later what they share, and a later time its day. */
function several(text: string, read: ReadPlain): Span | undefined {
  const bare = text.replace(/,(?: about| between)? (?=\d{1,2}:\d\d)/gu, ' ');
  const plain = bare.replace(/^(?:between|from|some (?:day|month) from|zwischen|von|entre|de|du|tra|с|между) /iu, '');
  const listed = lists.exec(plain)?.[1] ?? plain;
  const open = listed === plain ? undefined : openSpan(listed, read);
  if (open) return open;
  const pieces = listed.split(joints).map((piece) => withoutDoubt(piece.trim()));
  const isTooMuch = pieces.length > 2 && (text.match(dashes) ?? []).length > 1;
  if (isTooMuch || pieces.includes('') || pieces.length < 2) return undefined;
  const whole = [...pieces];
  // "16 to 18 May 1990", "16 February to May 1988"
  for (let at = pieces.length - 2; at >= 0; at -= 1) {
    const next = (whole[at + 1] ?? '').split(' ');
    const tails = next.slice(1).map((_, from) => `${pieces[at] ?? ''} ${next.slice(from + 1).join(' ')}`);
    whole[at] = [pieces[at] ?? '', ...tails].find((words) => read(words)) ?? '';
  }
  // "6 January 2021 14:11 to 14:20"
  for (const [at, piece] of pieces.entries()) {
    const day = (whole[at - 1] ?? '').replace(/ \d{1,2}:[^]*/u, '');
    if (at > 0 && /^\d{1,2}:\d\d/u.test(piece)) whole[at] = `${day} ${piece}`;
  }
  const spans = whole.map((words) => (words === '' ? undefined : read(words)));
  const [first, last] = spans;
  const isSpan = spans.length === 2 && !alternatives.test(listed);
  // "May 1988 to 1988" begins in May.
  return isSpan && first && last && first.from < last.to ? { from: first.from, to: last.to } : hull(spans);
}

const alternatives = /, | (?:or|and|oder|ou|o|или) /u;

/** From the first beginning to the last end; undefined if one of them is no date. */
function hull(spans: readonly (Span | undefined)[]): Span | undefined {
  const known = spans.filter((span) => span !== undefined);
  if (known.length < spans.length) return undefined;
  const all = { from: Math.min(...known.map(({ from }) => from)), to: Math.max(...known.map(({ to }) => to)) };
  return all.from <= all.to ? all : undefined;
}

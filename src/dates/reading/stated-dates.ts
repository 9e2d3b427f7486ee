import type { Range } from '../../text/fold.ts';
import { united } from '../../text/ranges.ts';
import { doubtBeside } from './beside/doubt-beside.ts';
import { listed } from './beside/listed.ts';
import { withOtherScripts } from './beside/scripts-beside.ts';
import { type Joint, joint, neighbour } from './between-tokens.ts';
import { clockTimes } from './clock/clock-times.ts';
import { withTimes } from './clock/with-times.ts';
import { type DateLanguage, dateLanguage } from './date-language.ts';
import { type DateToken, dateTokens, hasMonth, type MonthToken, type NumberToken, type NumericToken } from './date-tokens.ts';
import { japaneseEraDates } from './japanese-eras.ts';
import { otherCalendars } from './other-calendars.ts';
import { type Readable, readable } from './readable.ts';
import { rumiDates } from './rumi.ts';
import type { StatedDate } from './stated-date.ts';
import { widelyWritten } from './widely-written.ts';
import { withEras } from './with-eras.ts';
import { hasYearSpan, yearSpans } from './year-spans.ts';
import { withYears } from './years/with-years.ts';

export type { StatedDate };

/**
 * All dates that a text names, in each possible reading. Day, month and year come from the same expression; in a list or span,
 * a date takes missing parts from its neighbour ("4 and 5 May", "4 May to 2 June 1907"). A text of unknown language is read in
 * the most widely written languages. `languageOf` gives what is known of a language, with the months of ours if it is left out.
 */
export function statedDates(text: string, language: string, languageOf = dateLanguage): StatedDate[] {
  const own = languageOf(language);
  const words = readable(text);
  if (own)
    return withOtherScripts(datesIn(text, words, own), text, language, (tag) =>
      [languageOf(tag)].flatMap((other) => (other ? datesIn(text, words, other) : [])),
    );
  const all = widelyWritten
    .flatMap((tag) => languageOf(tag) ?? [])
    .filter((each) => each.tag === 'en' || hasMonth(words, each) || hasYearSpan(words, each))
    .flatMap((each) => datesIn(text, words, each));
  // What one language knows of a date holds for the others, which read the same.
  const merged = new Map<string, StatedDate>();
  for (const date of all) {
    const { start, year, month, day, years, hour, minute, second } = date;
    const key = JSON.stringify([start, year, month, day, years, hour, minute, second]);
    merged.set(key, { ...merged.get(key), ...date });
  }
  return [...merged.values()];
}

/** A day and the index of its token. */
interface Day {
  readonly value: number;
  readonly at: number;
}

/** A month with its days and years, or a year alone, or a date in numbers. */
interface Piece extends Range {
  /** Indices of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly days: readonly Day[];
  readonly month?: number;
  readonly years: readonly number[];
  readonly shortYear?: number;
  readonly numeric?: NumericToken['dates'];
}

function datesIn(text: string, words: Readable, language: DateLanguage): StatedDate[] {
  const spans = yearSpans(words, language);
  const times = clockTimes(words, language);
  const eras = language.isOfOtherCalendar ? [] : japaneseEraDates(words);
  const rumi = language.isOfOtherCalendar ? [] : rumiDates(words);
  // In Turkish the same words may be a day of our calendar, of centuries before.
  const isTurkish = /^tr/u.test(language.tag);
  const others = [...otherCalendars(words, language), ...spans, ...times, ...eras, ...(isTurkish ? [] : rumi)];
  const tokens = withoutRanges(withYears(dateTokens(words, language), words, language), others);
  const pieces = sharing(piecesOf(withEras(tokens, language), language), tokens, language);
  const dates = [
    ...pieces.flatMap((piece, at) => datesOf(piece, jointBefore(pieces, at, tokens, language), tokens, language)),
    ...rumi,
    ...eras.map(({ start, end, year, month, day }) => ({
      ...{ start, end },
      ...(year !== undefined && { year }),
      ...(month !== undefined && { month }),
      ...(day !== undefined && { day }),
    })),
    ...spans.flatMap(({ start, end, spans: each }) => each.map((years) => ({ start, end, years }))),
  ].toSorted((a, b) => a.start - b.start);
  const doubted = dates.map((date) => {
    const doubt = doubtBeside(words, date, language);
    return doubt ? { ...date, doubt } : date;
  });
  const raw = ({ start, end }: Range): Range => ({
    start: words.offsets[start] as number,
    end: endOfLetter(text, words.offsets[end - 1] as number),
  });
  return withTimes(listed(doubted, words, language), times, words, language).map(({ start, end, timeAt, ...date }) => ({
    ...raw({ start, end }),
    ...date,
    ...(timeAt && { timeAt: raw(timeAt) }),
  }));
}

/** Where a letter ends with the marks on it, as in "बजे". */
function endOfLetter(text: string, at: number): number {
  let end = at + 1;
  while (/\p{M}/u.test(text.charAt(end))) end += 1;
  return end;
}

function datesOf(
  { start, end, days, month, years, shortYear, numeric }: Piece,
  before: Joint | undefined,
  tokens: readonly DateToken[],
  language: DateLanguage,
): StatedDate[] {
  const range = { start, end };
  const joinedAs = (joined: Joint | undefined) => (joined === undefined ? {} : { joined });
  if (numeric)
    return numeric.map(({ month: m, ...date }) => ({ ...range, ...date, ...(m > 0 && { month: m }), ...joinedAs(before) }));
  return (years.length > 0 ? years : [undefined]).flatMap((year, ofYears) =>
    (days.length > 0 ? days : [undefined]).map((day, ofDays) => {
      const inPiece = ofDays > 0 ? joint(tokens, days[ofDays - 1]?.at ?? 0, day?.at ?? 0, language) : 'to';
      return {
        ...range,
        ...(year !== undefined && { year }),
        ...(month !== undefined && { month }),
        ...(day !== undefined && { day: day.value }),
        ...(shortYear !== undefined && { shortYear }),
        ...joinedAs(ofDays + ofYears === 0 ? before : inPiece),
      };
    }),
  );
}

/** How a piece is joined to the one before it. */
function jointBefore(
  pieces: readonly Piece[],
  at: number,
  tokens: readonly DateToken[],
  language: DateLanguage,
): Joint | undefined {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  return before && piece ? joint(tokens, before.last, piece.first, language) : undefined;
}

/** The tokens, of which those that meet one of some ranges are words. */
function withoutRanges(tokens: readonly DateToken[], ranges: readonly Range[]): DateToken[] {
  const taken = united(ranges);
  let at = 0;
  return tokens.map((token) => {
    while ((taken[at]?.end ?? Infinity) <= token.start) at += 1;
    return (taken[at]?.start ?? Infinity) < token.end ? asWord(token) : token;
  });
}

/** A token of another calendar, of a time or of a decade is not part of a Gregorian date. */
function asWord({ start, end }: Range): DateToken {
  return { start, end, kind: 'word', text: '' };
}

function piecesOf(tokens: readonly DateToken[], language: DateLanguage): Piece[] {
  const pieces: Piece[] = [];
  const taken = new Set<number>();
  const add = (piece: Omit<Piece, 'start' | 'end'>) => {
    for (let at = piece.first; at <= piece.last; at += 1) taken.add(at);
    pieces.push({ ...piece, start: (tokens[piece.first] as DateToken).start, end: (tokens[piece.last] as DateToken).end });
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'numeric') add({ first: at, last: at, days: [], years: [], numeric: token.dates });
    if (token.kind === 'month' && !taken.has(at)) {
      const piece = monthPiece(tokens, at, token, language, taken);
      if (piece) add(piece);
    }
  }
  for (const [at, token] of tokens.entries())
    if (!taken.has(at) && token.kind === 'number' && isYearAlone(tokens, at, token, language))
      add({ first: at, last: at, days: [], years: token.values });
  return pieces.sort((a, b) => a.first - b.first);
}

/** A month with the days and years before and after it. */
function monthPiece(
  tokens: readonly DateToken[],
  at: number,
  name: MonthToken,
  language: DateLanguage,
  taken: ReadonlySet<number>,
): Omit<Piece, 'start' | 'end'> | undefined {
  const { order, hasDots } = language;
  const dot = hasDots ? '.' : '';
  let [first, last] = [at, at];
  const days: Day[] = [];
  const years: number[] = [];
  const free = (index: number) => (taken.has(index) ? undefined : tokens[index]);
  const tokenAt = (index: number | undefined) => (index === undefined ? undefined : free(index));
  const next = (index: number, signs: string, step: 1 | -1) => neighbour(tokens, index, signs, step, language);

  const hasYearBefore = isYear(tokenAt(next(at, `${dot}-,'`, -1)), true);
  let before = next(at, `${dot}-'`, -1);
  while (before !== undefined && isDay(free(before))) {
    days.unshift({ value: (free(before) as NumberToken).values[0] as number, at: before });
    first = before;
    before = listedBefore(tokens, before, language, days.length > 1);
  }
  const afterMonth = next(at, `${name.isShort || hasDots ? '.' : ''},-'`, 1);
  if (afterMonth !== undefined && isYear(free(afterMonth), days.length > 0)) {
    years.push(...(free(afterMonth) as NumberToken).values);
    last = afterMonth;
  } else if (days.length === 0 && (order.monthBeforeDay || isUnit(tokenAt(afterMonth)) || hasYearBefore)) {
    let day = next(at, name.isShort || hasDots ? '.' : '', 1);
    while (day !== undefined && isDay(free(day))) {
      days.push({ value: (free(day) as NumberToken).values[0] as number, at: day });
      last = day;
      day = listedAfter(tokens, day, language, days.length > 1);
    }
    const year = days.length > 0 && !(order.yearFirst && hasYearBefore) ? next(last, `,'${dot}`, 1) : undefined;
    if (year !== undefined && isYear(free(year), true)) {
      years.push(...(free(year) as NumberToken).values);
      last = year;
    } else if (isCount(tokens, at, language)) {
      days.length = 0;
      last = at;
    }
  }
  if (years.length === 0) {
    // The year first: in languages with this order, and in "1907 May 4" in any language.
    const year = next(first, `${dot}-,'`, -1);
    const isTold = year !== undefined && tokens.slice(year + 1, first).some(({ kind }) => kind === 'word');
    const isSo = order.yearFirst || isTold || (days.length > 0 && first === at);
    if (isSo && year !== undefined && isYear(free(year), true)) {
      years.push(...(free(year) as NumberToken).values);
      first = year;
    }
  }
  // English words such as "may" and "march" in lower case are months only in a complete date; short forms need another part
  // beside them.
  const isWhole = days.length > 0 && years.length > 0;
  if (name.isSmall && !isWhole && (name.isShort || [3, 5, 8].includes(name.month) || days.length + years.length === 0))
    return undefined;
  if (name.isShort && days.length === 0 && (name.isSmall || years.length === 0)) return undefined;
  const short = years.length === 0 ? neighbour(tokens, last, '', 1, language) : undefined;
  if (short === undefined || !isShortYear(free(short)) || !isNewClause(tokens[short + 1]))
    return { first, last, days, month: name.month, years };
  return { first, last: short, days, month: name.month, years, shortYear: (free(short) as NumberToken).values[0] as number };
}

/** Whether a number beside a month may be a year, as none of them is a day. */
function isShortYear(token: DateToken | undefined): boolean {
  if (token?.kind !== 'number' || token.is !== undefined || token.values.length > 1) return false;
  return token.digits <= 3 && (token.values[0] ?? 0) > 31;
}

function isDay(token: DateToken | undefined): boolean {
  if (token?.kind !== 'number' || token.is === 'year') return false;
  const [value = 0] = token.values;
  return token.digits <= 2 && value >= 1 && value <= 31;
}

function isUnit(token: DateToken | undefined): boolean {
  return token?.kind === 'number' && token.is === 'day';
}

/** Whether a number beside a month is a year: if it has four digits, or three in a date that also has a day. */
function isYear(token: DateToken | undefined, hasDay: boolean): boolean {
  if (token?.kind !== 'number' || token.is === 'day') return false;
  return token.is === 'year' || (token.digits === 4 && (token.values[0] ?? 0) > 0) || (hasDay && token.digits === 3);
}

/** Four digits with a greater value are more often a count. */
const maxYear = 2200;

/** Whether "in 44" can be a year in English: if nothing that is counted follows. */
function isNewClause(next: DateToken | undefined): boolean {
  if (next?.kind === 'word')
    return /^(?:the|an?|his|her|its|their|our|this|that|there|he|she|it|they|we|when|and|or|by|at|as)$/u.test(next.text);
  return next === undefined || (next.kind === 'sign' && next.text !== '-');
}

/** Words after which a number is not a year. */
const noYear = new Set('page pages p pp no nos nr room article paragraph chapter seite s стр'.split(' '));

function isYearAlone(tokens: readonly DateToken[], at: number, token: NumberToken & Range, language: DateLanguage): boolean {
  const [value = 0] = token.values;
  const before = tokens[at - 1];
  const earlier = before?.kind === 'sign' && before.text === '.' ? tokens[at - 2] : before;
  const word = earlier?.kind === 'word' ? earlier.text : undefined;
  if (token.is === 'year') return true;
  if (token.inWords || token.is === 'day' || (word !== undefined && noYear.has(word))) return false;
  if (before?.kind === 'sign' && '$€£₽№#§°º'.includes(before.text)) return false;
  if (token.digits === 4) return value >= 1 && (value < maxYear || language.isOfOtherCalendar === true);
  if (token.digits > 4 || value === 0) return false;
  if (token.digits === 3 && isBeforeYearWord(tokens, at, language)) return true;
  if (before?.kind !== 'word') return false;
  return language.year.has(before.text) || (before.text === 'in' && isNewClause(tokens[at + 1]));
}

function isBeforeYearWord(tokens: readonly DateToken[], at: number, { yearAfter }: DateLanguage): boolean {
  const [first, second] = tokens.slice(at + 1, at + 3);
  const next = first?.kind === 'sign' && first.text === '.' ? second : first;
  return next?.kind === 'word' && yearAfter.has(next.text);
}

/** Whether a number after a month is a count in English, as in "In May 4 guests came". */
function isCount(tokens: readonly DateToken[], at: number, { tag }: DateLanguage): boolean {
  const before = tokens[at - 1];
  return /^en/u.test(tag) && before?.kind === 'word' && before.text === 'in';
}

function listedBefore(tokens: readonly DateToken[], day: number, language: DateLanguage, isList: boolean): number | undefined {
  for (let at = day - 1; at >= Math.max(0, day - 4); at -= 1) {
    if (tokens[at]?.kind !== 'number') continue;
    const joined = joint(tokens, at, day, language);
    return joined !== undefined && (joined !== ',' || isList) ? at : undefined;
  }
  return undefined;
}

function listedAfter(tokens: readonly DateToken[], day: number, language: DateLanguage, isList: boolean): number | undefined {
  for (let at = day + 1; at <= day + 4; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'month') return undefined;
    if (token.kind !== 'number') continue;
    const joined = joint(tokens, day, at, language);
    // The number in "May 4 and 12 June" belongs to the next date.
    if (neighbour(tokens, at, language.hasDots ? '.' : '', 1, language) !== undefined && tokens[at + 1]?.kind === 'month')
      return undefined;
    return joined !== undefined && (joined !== ',' || isList) ? at : undefined;
  }
  return undefined;
}

/** Gives each date of a list or span without a year that of its neighbour, if possible the one after it. */
function sharing(pieces: readonly Piece[], tokens: readonly DateToken[], language: DateLanguage): Piece[] {
  const shared = [...pieces];
  const share = (to: number, from: number) => {
    const [target, giver] = [shared[to], shared[from]];
    if (!target || !giver || target.month === undefined || target.years.length > 0) return;
    const years = giver.numeric
      ? giver.numeric.flatMap(({ year }) => year ?? [])
      : giver.month === undefined
        ? []
        : giver.years;
    if (years.length === 0) return;
    const [left, right] = to < from ? [target, giver] : [giver, target];
    if (joint(tokens, left.last, right.first, language) !== undefined) shared[to] = { ...target, years };
  };
  for (let at = shared.length - 2; at >= 0; at -= 1) share(at, at + 1);
  for (let at = 1; at < shared.length; at += 1) share(at, at - 1);
  return shared;
}

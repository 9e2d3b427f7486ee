import type { ArchiveDate, Citation } from '../../archive/types.ts';
import { monthsOf } from '../../dates/calendars/calendar-months.ts';
import { countedElsewhere, type OtherDate } from '../../dates/calendars/counted-elsewhere.ts';
import { namesAnotherCalendarDate, type UnnamedEnd, unnamedEnds } from '../../dates/calendars/named-in-calendar.ts';
import { type CalendarDate, readCalendarDate } from '../../dates/calendars/read-calendar-date.ts';
import { oldStyleAround, oldStyleWords } from '../../dates/claims/old-style.ts';
import { namesAnotherPart } from '../../dates/claims/parts-of-years.ts';
import { namesAnotherDate, namesAnotherSeason, namesEarlierEra } from '../../dates/contradiction.ts';
import { lunarWords, otherCalendarWords } from '../../dates/other-calendar-words.ts';
import { overstated } from '../../dates/overstated.ts';
import { firstLateYear, namesEarlyEra } from '../../dates/reading/names-era.ts';
import { readsDatesIn } from '../../dates/reads-dates-in.ts';
import { contradictingTime } from '../../dates/time-contradiction.ts';
import { type DatePart, type UnnamedDate, unnamedDates } from '../../dates/unnamed-dates.ts';
import { instantParts, instantTime } from '../../dates/words.ts';
import { type Place, type Problem, problem } from '../../problems/problem.ts';
import { type Clock, clockOf } from '../../time/clock.ts';
import { dayLength, midnight } from '../../time/midnight.ts';
import type { Rule } from './rule.ts';

/**
 * A citation whose `dateBasis` is explicit names its date: the year, and the month, day and time if the date has them, all in
 * one expression, and is no more exact than they are ("about 1702"). Parts marked uncertain, and seasons, are taken from the
 * sense of the words. One whose date comes from the surroundings names no other date or time in its place. Neither names another
 * season. Where the document counts in another calendar, the words are read in it.
 */
export const datePrecision: Rule = ({ content, archive }) => {
  const clock = clockOf(archive.time.offsets);
  const entries = new Map(content.events.map((entry) => [entry.id, entry]));
  return archive.events.flatMap(({ id, citations }) =>
    citations.flatMap((citation) => {
      const at = entries.get(id)?.at(['citations', citation.number - 1, 'quote']);
      return at ? problemsOf(citation, clock, at) : [];
    }),
  );
};

function problemsOf(citation: Citation, clock: Clock, at: Place): Problem[] {
  const { date, calendar, documentDate, dateBasis, passage, source } = citation;
  const { text, language } = source;
  if (dateBasis === 'relative') return [];
  const words = text.slice(passage.start, passage.end).replaceAll(leapSecond, '59');
  // A calendar without a date is reported on its own.
  if (calendar !== undefined && !documentDate) return [];
  if (documentDate) return inItsCalendar(documentDate, { dateBasis, words, language }, at);
  const contradicted = (told: Omit<Parameters<typeof problem<'date-contradicted'>>[2], 'date'>) => [
    problem('date-contradicted', at, { date: date.edtf, ...told }),
  ];
  if (namesAnotherSeason(date, words, language)) return contradicted({ isSeason: true });
  if (namesAnotherPart(date, words, language)) return contradicted({ isPart: true });
  if (namesEarlierEra(date, words, language)) return contradicted({ isEra: true });
  if (dateBasis === 'context') {
    const around = oldStyleAround(date, words, language);
    if (around) return around.isCounted ? [] : [inOldStyle(date.edtf, around.words, at)];
    if (namesAnotherDate(date, words, language)) return contradicted(elsewhere(date, words, language, clock));
    const time = contradictingTime(date, words, language, clock);
    return time === undefined ? [] : contradicted({ time });
  }
  const unnamed = unnamedDates(date, words, language, clock);
  if (unnamed.length === 0) {
    const oldStyle = oldStyleWords(date, words, language);
    if (oldStyle !== undefined) return [inOldStyle(date.edtf, oldStyle, at)];
    const more = overstated(date, words, language, clock);
    // Of what went on all the time it is told in the same words.
    const severity = more?.as === 'between' ? 'warning' : 'error';
    return more ? [problem('date-too-precise', at, { date: date.edtf, ...more }, severity)] : [];
  }
  const double = words.replaceAll(bracketedDay, ' $<day> ').replaceAll(dividedDays, ', ');
  if (double !== words && unnamedDates(date, double, language, clock).length === 0) return [];
  const shortYear = unnamed.find((each) => each.shortYear !== undefined)?.shortYear;
  if (shortYear !== undefined && areYearsEarly(citation)) {
    const early = unnamedDates(date, words, language, clock, { areYearsEarly: true });
    if (early.length === 0) return [];
  }
  if (!readsDatesIn(language)) return [problem('date-too-precise', at, { date: date.edtf, language })];
  const lacking = [...new Set(unnamed.flatMap((each) => lackingWords(each, clock)))].join(' and ');
  const edtf = statedPart(date, unnamed);
  const other = {
    calendar: otherCalendarWords(words, language),
    lunar: lunarWords(words),
    ...elsewhere(date, words, language, clock),
  };
  return [problem('date-too-precise', at, { date: date.edtf, lacking, edtf, ...other, shortYear: shortYear?.toString() })];
}

/** The day of ours in a double date: "25 октября (7 ноября) 1917". */
const bracketedDay = /\((?<day>\d{1,2}\.?\s\p{L}{3,20}|\p{L}{3,20}\s\d{1,2})[^()\d]{0,30}\)[\s,]{0,3}(?=(?:of\s)?\d{4})/gu;

/** What divides them in "25 октября/7 ноября 1917". */
const dividedDays = /(?<=\p{L}{3})\s?\/\s?(?=\d{1,2}\.?\s\p{L}{3})/gu;

/** A leap second is written as the one before it. */
const leapSecond = /(?<=\d:\d{2}:)60(?!\d)/gu;

/** A date that counts words of the Julian calendar in ours. */
function inOldStyle(date: string, oldStyle: string, at: Place): Problem {
  return problem('date-contradicted', at, {
    date,
    oldStyle,
    elsewhere: { calendar: 'julian', written: date },
    ours: ofJulian(date),
  });
}

/** The day of ours that a day of the Julian calendar is. */
function ofJulian(written: string): string | undefined {
  const result = readCalendarDate(written, 'julian');
  return result.ok ? result.date.edtf : undefined;
}

/** How near to the words an era must stand, in characters. */
const eraReach = 600;

/** Whether a document was written in early years, or names their era near the words, so that "October 79" is of the year 79. */
function areYearsEarly({ source: { text, language, dates }, passage }: Citation): boolean {
  const written = [dates.published, dates.writtenAfter].filter((date) => date !== undefined);
  if (written.some(({ latest }) => latest <= midnight(firstLateYear))) return true;
  return namesEarlyEra(text.slice(Math.max(0, passage.start - eraReach), passage.end + eraReach), language);
}

/** The same for a date that the document counts in another calendar. */
function inItsCalendar(
  date: CalendarDate,
  { dateBasis, words, language }: { readonly dateBasis: string; readonly words: string; readonly language: string },
  at: Place,
): Problem[] {
  if (dateBasis === 'context')
    return namesAnotherCalendarDate(date, words, language) ? [problem('date-contradicted', at, { date: date.written })] : [];
  const unnamed = unnamedEnds(date, words, language);
  if (unnamed.length === 0) return [];
  if (!readsDatesIn(language)) return [problem('date-too-precise', at, { date: date.written, language })];
  const lacking = [...new Set(unnamed.flatMap((each) => lackingInCalendar(each, date)))].join(' and ');
  return [problem('date-too-precise', at, { date: date.written, lacking, edtf: '' })];
}

/** The calendar in which the words name the day, if it is one day and they do. */
function elsewhere(
  { kind, start, earliest }: ArchiveDate,
  words: string,
  language: string,
  clock: Clock,
): { readonly elsewhere?: OtherDate } {
  const isDay = kind === 'date' && typeof start !== 'string' && start.precision === 'day';
  const found = isDay ? countedElsewhere(Math.floor(clock.wallOf(earliest) / dayLength), words, language) : undefined;
  return found ? { elsewhere: found } : {};
}

/** As much of a date as the words name: a year, a year and its month, or a day without its time. */
function statedPart({ edtf, kind }: ArchiveDate, [unnamed]: readonly UnnamedDate[]): string {
  if (kind !== 'date' || !unnamed || unnamed.named.length === 0) return '';
  const [, year = '', month = '', day = ''] = /^(-?\d{4,})(-\d{2})?(-\d{2})?/u.exec(edtf) ?? [];
  const { instant, named } = unnamed;
  if (named.includes('day') && instant.time) return year + month + day;
  return named.includes('month') && instant.day !== undefined ? year + month : year;
}

function lackingWords({ instant, missing }: UnnamedDate, clock: Clock): string[] {
  const parts = instantParts(instant);
  if (!instant.time) return lackingOf(parts, missing);
  const time = instantTime(instant, clock);
  return missing.length === 0 ? [`${parts.join(' ')}, ${time}, as one date`] : lackingOf(parts, missing, time);
}

function lackingInCalendar({ end: { year, month, day }, missing }: UnnamedEnd, { calendar }: CalendarDate): string[] {
  const parts = [day, month === undefined ? undefined : monthsOf(calendar, year)[month - 1], year];
  return lackingOf(parts.filter((part) => part !== undefined).map(String), missing);
}

/** The missing parts of a date, whose parts are given with the year as the last and the day as the first. */
function lackingOf(parts: readonly string[], missing: readonly DatePart[], time = ''): string[] {
  return missing.length === 0 ? [`${parts.join(' ')} as one date`] : missing.map((part) => nameOf(part, parts, time));
}

function nameOf(part: DatePart, parts: readonly string[], time: string): string {
  if (part === 'time') return `the time ${time}`;
  if (part === 'year') return `the year ${parts.at(-1) ?? ''}`;
  return part === 'day' ? `the day ${parts[0] ?? ''}` : (parts.at(-2) ?? '');
}

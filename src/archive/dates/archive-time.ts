import { boundsOf } from '../../dates/bounds.ts';
import { faultOnClock } from '../../dates/on-clock.ts';
import { parseDate, type ParsedDate } from '../../dates/parse-date.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Content, Entry } from '../../read/content.ts';
import type { Path } from '../../read/yaml-spans.ts';
import { largestOf, smallestOf } from '../../text/extremes.ts';
import { clockOf, type Offset, utc } from '../../time/clock.ts';
import { dayLength } from '../../time/midnight.ts';
import { zoneOffsets } from '../../time/zone-offsets.ts';
import { type Hours, hoursOf, nameOfZone } from '../../words/en/dates/times.ts';
import { type ArchiveDate, archiveDate } from './archive-date.ts';

/** The clock that dates are counted and shown by: that of the archive's time zone, for every reader anywhere. */
export interface ArchiveTime {
  /** `Asia/Baku`; `UTC`, if `site.yaml` names no zone. */
  readonly zone: string;
  /** As readers know it: "Azerbaijan Time". */
  readonly zoneName: string;
  /** What `clockOf` makes the clock of; none for UTC. */
  readonly offsets: readonly Offset[];
  readonly hours: Hours;
  /** Whether any date has a time of day, so that readers need to know whose. */
  readonly hasTimes: boolean;
}

/** The clock of an archive: that of its time zone, for all the time in which it has dates, and some others. */
export function archiveTime(content: Content, others: readonly ParsedDate[] = []): ArchiveTime {
  const { timeZone, language = 'en' } = content.site?.value ?? {};
  const dates = [...datesIn(content), ...others];
  const offsets = timeZone === undefined ? [] : zoneOffsets(timeZone, ...spanOf(dates));
  return {
    zone: timeZone ?? 'UTC',
    zoneName: nameOfZone(timeZone ?? 'UTC'),
    offsets,
    hours: hoursOf(language),
    hasTimes: dates.some(({ members }) =>
      members.some(({ start, end }) => [start, end].some((each) => typeof each !== 'string' && each.time !== undefined)),
    ),
  };
}

/** Reads a date of an entry, and reports it if the archive's clock never showed it so. */
export type ReadDate = (edtf: string, entry: Entry<unknown>, path: Path) => ArchiveDate;

export function dateReader(content: Content, time: ArchiveTime, problems: Problem[]): ReadDate {
  const timeZone = content.site?.value.timeZone;
  const shown = { clock: clockOf(time.offsets), hours: time.hours };
  return (edtf, entry, path) => {
    const date = archiveDate(edtf, shown);
    // Without a right site.yaml nothing is known of the time zone.
    const fault = content.site && !content.isSiteUnknown && faultOnClock(date, shown.clock, timeZone);
    if (fault) problems.push(problem('date-invalid', entry.at(path), { date: edtf, ...fault }));
    return date;
  };
}

function datesIn({ events, eras, sources }: Content): ParsedDate[] {
  const written = [
    ...events.flatMap(({ value }) => [value.date, ...value.citations.map(({ date }) => date)]),
    ...eras.flatMap(({ value }) => [value.from, value.to]),
    ...sources.flatMap(({ value }) => [value.published, value.retrieved, value.writtenAfter]),
  ];
  return [...new Set(written)].flatMap((edtf) => {
    const result = edtf === undefined ? undefined : parseDate(edtf);
    return result?.ok ? result.date : [];
  });
}

/** From before the first of some dates until after the last, whatever the time zone. */
function spanOf(dates: readonly ParsedDate[]): [number, number] {
  const edges = dates.flatMap((date) => Object.values(boundsOf(date, utc)) as number[]).filter(Number.isFinite);
  if (edges.length === 0) return [0, 0];
  return [smallestOf(edges) - 2 * dayLength, largestOf(edges) + 2 * dayLength];
}

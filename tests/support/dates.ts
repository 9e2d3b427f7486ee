import { archiveDate } from '../../src/archive/dates/archive-date.ts';
import type { ArchiveDate } from '../../src/archive/types.ts';
import { parseDate, type ParsedDate } from '../../src/dates/parse-date.ts';
import type { ShownClock } from '../../src/dates/words/time-words.ts';
import { clockOf, utc } from '../../src/time/clock.ts';
import { midnight } from '../../src/time/midnight.ts';
import { zoneOffsets } from '../../src/time/zone-offsets.ts';

/** The clock of an archive that names no time zone. */
export const inUtc: ShownClock = { clock: utc, hours: 24 };

/** The clock of a zone, exact from 1970 to 2030. */
export function inZone(timeZone: string, hours: ShownClock['hours'] = 24): ShownClock {
  return { clock: clockOf(zoneOffsets(timeZone, midnight(1970), midnight(2030))), hours };
}

/** A date that is right. */
export function parsed(edtf: string): ParsedDate {
  const result = parseDate(edtf);
  if (!result.ok) throw new Error(`${edtf}: ${result.reason}`);
  return result.date;
}

/** The same as archives hold it. */
export function dated(edtf: string, shown: ShownClock = inUtc): ArchiveDate {
  return archiveDate(edtf, shown);
}

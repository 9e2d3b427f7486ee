import { type Bounds, boundsOf, endBounds, placesOf } from '../../dates/bounds.ts';
import { parseDate, type ParsedDate } from '../../dates/parse-date.ts';
import { dateWords, doubtWords } from '../../dates/words.ts';
import type { ShownClock } from '../../dates/words/time-words.ts';

/** A date with its words and the time it covers, on the archive's clock. */
export interface ArchiveDate extends ParsedDate, Bounds {
  /** Those of its two ends; nothing where an end is open or not known. */
  readonly startBounds: Bounds | undefined;
  readonly endBounds: Bounds | undefined;
  /** Each place of a set, and each that unspecified digits can stand for; otherwise the bounds themselves. */
  readonly places: readonly Bounds[];
  /** As a reader is told it: "about 1987". */
  readonly words: string;
  /** "uncertain" or "approximate", if it is. */
  readonly doubt: string | undefined;
}

/** A date with its words and bounds. The schema has checked the date, so a refusal here is a fault of the program. */
export function archiveDate(edtf: string, shown: ShownClock): ArchiveDate {
  const result = parseDate(edtf);
  if (!result.ok) throw new TypeError(`${edtf}: ${result.reason}`);
  const { date } = result;
  return {
    ...date,
    ...boundsOf(date, shown.clock),
    startBounds: endBounds(date.start, shown.clock),
    endBounds: endBounds(date.end, shown.clock),
    places: placesOf(date, shown.clock),
    words: dateWords(date, shown),
    doubt: doubtWords(date),
  };
}

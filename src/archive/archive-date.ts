import { boundsOf } from '../dates/bounds.ts';
import { parseDate } from '../dates/parse-date.ts';
import { dateWords, doubtWords } from '../dates/words.ts';
import type { ArchiveDate } from './types.ts';

/** A date with its words and bounds. The schema has checked the date, so a refusal here is a fault of the program. */
export function archiveDate(edtf: string): ArchiveDate {
  const result = parseDate(edtf);
  if (!result.ok) throw new TypeError(`${edtf}: ${result.reason}`);
  const { date } = result;
  return { ...date, ...boundsOf(date), words: dateWords(date), doubt: doubtWords(date) };
}

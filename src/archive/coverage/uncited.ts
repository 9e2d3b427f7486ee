import { findQuote } from '../../anchor/find-quote.ts';
import type { Problem } from '../../problems/problem.ts';
import type { SourceEntry } from '../../read/content.ts';
import type { Range } from '../../text/fold.ts';
import { realMarks } from '../../text/real-marks.ts';
import { quoteProblem } from '../quote-problem.ts';
import type { Source } from '../types.ts';

/** Words of a source that an author has marked as needing no event. */
export interface Excused extends Range {
  readonly reason: string;
}

/** The items of a source's `uncited`, anchored as citations are; what is not found exactly once is reported and left out. */
export function anchorUncited(entry: SourceEntry, source: Source, problems: Problem[]): Excused[] {
  return entry.value.uncited.flatMap((item, index) => {
    const anchor = findQuote(source.folded, item);
    if (anchor.status === 'found') return { ...anchor.range, reason: realMarks(item.reason) };
    problems.push(quoteProblem(source, item, anchor, entry.at(['uncited', index, 'quote'])));
    return [];
  });
}

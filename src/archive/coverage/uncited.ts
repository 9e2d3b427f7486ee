import { findQuote, type QuoteSelector } from '../../anchor/find-quote.ts';
import { type Place, type Problem, problem } from '../../problems/problem.ts';
import type { Content } from '../../read/content.ts';
import type { Range } from '../../text/fold.ts';
import { realMarks } from '../../text/real-marks.ts';
import { quoteProblem } from '../quote-problem.ts';
import type { Source } from '../types.ts';

type Excuse = Content['uncited'][number];

/** Words of a source that an author has marked as needing no event. */
export interface Excused extends Range {
  readonly reason: string;
  /** What the author named them by, and where that is written. */
  readonly words: string;
  readonly at: Place;
}

/**
 * The excuses of a source, anchored as citations are. Words that are not found exactly once, pages that the document does
 * not have, and ranges that end before they begin are reported and left out.
 */
export function excusedIn(uncited: Content['uncited'], source: Source, problems: Problem[]): Excused[] {
  return uncited
    .filter(({ value }) => value.source === source.id)
    .flatMap((entry) => {
      const range = rangeOf(entry, source, problems);
      return range ? { ...range, ...nameOf(entry), reason: realMarks(entry.value.reason) } : [];
    });
}

function rangeOf(entry: Excuse, source: Source, problems: Problem[]): Range | undefined {
  const { quote, prefix, suffix, from, to, pages } = entry.value;
  if (pages !== undefined) return pagesOf(pages, entry, source, problems);
  if (quote !== undefined) return find({ quote, prefix, suffix }, 'quote', entry, source, problems);
  const first = from === undefined ? undefined : find({ quote: from }, 'from', entry, source, problems);
  const last = to === undefined ? undefined : find({ quote: to }, 'to', entry, source, problems);
  if ((from !== undefined && !first) || (to !== undefined && !last)) return undefined;
  const range = { start: first?.start ?? 0, end: last?.end ?? source.text.length };
  if (last && first && last.start < first.start) {
    problems.push(problem('uncited-range', entry.at(['to']), { source: source.id }));
    return undefined;
  }
  return range;
}

function find(
  selector: QuoteSelector,
  key: 'quote' | 'from' | 'to',
  entry: Excuse,
  source: Source,
  problems: Problem[],
): Range | undefined {
  const anchor = findQuote(source.folded, selector);
  if (anchor.status === 'found') return anchor.range;
  problems.push(
    key !== 'quote' && anchor.status === 'ambiguous'
      ? problem('uncited-range', entry.at([key]), { source: source.id, places: anchor.candidates.length })
      : quoteProblem(source, selector, anchor, entry.at([key])),
  );
  return undefined;
}

/** From the beginning of the first page to the end of the last. */
function pagesOf(pages: string, entry: Excuse, source: Source, problems: Problem[]): Range | undefined {
  const [first = 0, last = first] = pages.split('-').map(Number);
  const starts = source.pages ?? [];
  const [start, end = source.text.length] = [starts[first - 1], starts[last]];
  if (start !== undefined && first <= last && last <= starts.length) return { start, end };
  problems.push(
    problem('uncited-range', entry.at(['pages']), { source: source.id, ...(first <= last && { pages: starts.length }) }),
  );
  return undefined;
}

function nameOf({ value: { quote, from, to, pages = '' }, at }: Excuse): Pick<Excused, 'words' | 'at'> {
  if (quote !== undefined) return { words: quote, at: at(['quote']) };
  if (from === undefined && to === undefined) return { words: pages, at: at(['pages']) };
  return { words: [from, to].filter((words) => words !== undefined).join(' … '), at: at([from === undefined ? 'to' : 'from']) };
}

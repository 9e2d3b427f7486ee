import { describeQuote } from '../anchor/describe-quote.ts';
import type { Anchor, QuoteSelector } from '../anchor/find-quote.ts';
import { suggestQuote } from '../anchor/suggest-quote.ts';
import { problem, type Place, type Problem } from '../problems/problem.ts';
import { positionsOf } from '../text/positions.ts';
import type { Source } from './types.ts';

type Unanchored = Exclude<Anchor, { status: 'found' }>;

/** What is wrong with a quotation that is not found once, with words that would be. */
export function quoteProblem(source: Source, selector: QuoteSelector, anchor: Unanchored, at: Place): Problem {
  const lineOf = (offset: number) => `line ${positionsOf(source.text)(offset).line}`;
  if (anchor.status === 'missing') {
    const hasContext = (selector.prefix ?? selector.suffix) !== undefined;
    const hints = [
      ...(hasContext ? ['Check prefix and suffix too: they stand directly before and after it.'] : []),
      ...suggestQuote(source.folded, selector.quote).map(
        ({ range, difference }) => `The nearest words, on ${lineOf(range.start)}: ${difference}`,
      ),
    ];
    return problem('quote-missing', at, { source: source.id, nearest: hints.join('\n') });
  }
  const places = anchor.candidates.map(({ start }) => lineOf(start)).join(', ');
  const repairs = anchor.candidates
    .map((range) => {
      const { prefix, suffix } = describeQuote(source.folded, range) ?? {};
      const context = [prefix && `prefix: ${JSON.stringify(prefix)}`, suffix && `suffix: ${JSON.stringify(suffix)}`];
      return `${context.filter(Boolean).join(' and ')} (${lineOf(range.start)})`;
    })
    .join(', or ');
  return problem('quote-ambiguous', at, { source: source.id, places, repairs });
}

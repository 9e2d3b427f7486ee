import { describeQuote } from '../anchor/describe-quote.ts';
import { type Anchor, findQuote, type QuoteSelector } from '../anchor/find-quote.ts';
import { suggestQuote } from '../anchor/suggest-quote.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';
import { documentPositionsOf } from '../text/positions.ts';
import type { Source } from './types.ts';

type Unanchored = Exclude<Anchor, { status: 'found' }>;

/** Of words that occur more often, only the first places are listed. */
const maxShownPlaces = 6;

/** Of words that occur more often, no context is looked for that tells one place from all the others. */
const maxDescribedPlaces = 1000;

/** Words left out between others: three dots, with or without brackets. */
const ellipsis = /\S\s*[[(]?(?:…|\.\s?\.\s?\.)[\])]?\s*\S/u;

/** What is wrong with a quotation that is not found once, with words that would be. */
export function quoteProblem(
  source: Source,
  selector: QuoteSelector,
  anchor: Unanchored,
  at: Place,
  others: readonly Source[] = [],
): Problem {
  const position = documentPositionsOf(source.text);
  const lineNumber = (offset: number) => position(offset).line;
  const lineOf = (offset: number) => `line ${lineNumber(offset)}`;
  if (anchor.status === 'missing') {
    const hasContext = (selector.prefix ?? selector.suffix) !== undefined;
    const elsewhere = others.find((other) => other.id !== source.id && findQuote(other.folded, selector).status === 'found');
    const bare = selector.quote.replace(/^["“”'‘’«]+|(?<!["“”'‘’»])["“”'‘’»]+$/gu, '');
    const isQuoted = bare !== selector.quote && findQuote(source.folded, { ...selector, quote: bare }).status !== 'missing';
    const hints = [
      ...(isQuoted ? ['The words stand there without the quotation marks at their ends: leave those out.'] : []),
      ...(ellipsis.test(selector.quote)
        ? ['An ellipsis joins words that do not stand together. Quote one piece, or cite two passages.']
        : []),
      ...(elsewhere ? [`They stand in another document: write "source: ${elsewhere.id}".`] : []),
      ...(hasContext ? ['Check prefix and suffix too: they stand directly before and after it.'] : []),
      ...suggestQuote(source.folded, selector.quote).map(
        ({ range, difference }) => `The nearest words, on ${lineOf(range.start)} of the document:\n  ${difference}`,
      ),
    ];
    if (hints.some((hint) => /\[-|\{\+/u.test(hint)))
      hints.push('Words in [- -] are not in the document; it has those in {+ +}.');
    return problem('quote-missing', at, { source: source.id, nearest: hints.join('\n') });
  }
  const shown = anchor.candidates.slice(0, maxShownPlaces);
  const lines: (number | string)[] = [...new Set(shown.map(({ start }) => lineNumber(start)))];
  if (shown.length < anchor.candidates.length) lines.push('further down');
  const places = lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
  const described = anchor.candidates.length > maxDescribedPlaces ? [] : shown;
  const repairs = described
    .map((range) => {
      const { prefix, suffix } = describeQuote(source.folded, range) ?? {};
      const context = [prefix && `prefix: ${JSON.stringify(prefix)}`, suffix && `suffix: ${JSON.stringify(suffix)}`];
      return context
        .filter(Boolean)
        .map((line, index) => `  ${line}${index === 0 ? `   # on ${lineOf(range.start)}` : ''}`)
        .join('\n');
    })
    .filter((lines) => lines !== '')
    .join('\n');
  return problem('quote-ambiguous', at, { source: source.id, count: anchor.candidates.length, places, repairs });
}

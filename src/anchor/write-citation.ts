import { stringify } from 'yaml';
import { parseYaml } from '../read/front-matter.ts';
import { validate } from '../read/validate.ts';
import { citation } from '../schema/citation.ts';
import type { Folded, Range } from '../text/fold.ts';
import { readWords } from '../text/folding/read-words.ts';
import { maxQuoteLength } from '../text/quote-length.ts';
import { anchorRange, describeQuote } from './describe-quote.ts';
import { findQuote, type QuoteSelector } from './find-quote.ts';

/** A citation to write into an event: its fields, and the same as an item of `citations`. */
export interface WrittenCitation {
  readonly fields: Readonly<Record<string, string>>;
  readonly yaml: string;
}

/**
 * Writes a citation for a range of a source, in the document's own characters where they are found, with words before or
 * after it when it stands more than once. It is read again as the check reads it, and given only if it leads back to
 * the range; a range that holds no words, or more than a quotation may have, has none.
 */
export function writeCitation(
  source: { readonly id: string; readonly folded: Folded },
  range: Range,
  more: Readonly<Record<string, string>> = {},
): WrittenCitation | undefined {
  const anchored = anchorRange(source.folded, range);
  const named = anchored && describeQuote(source.folded, anchored);
  if (!named || named.quote.length > maxQuoteLength) return undefined;
  const own = { ...named, quote: readWords(source.folded, anchored).trim() };
  for (const { quote, prefix, suffix } of [own, named]) {
    const context = { ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
    const fields: Record<string, string> = { source: source.id, quote, ...context, ...more };
    const yaml = stringify([fields], { lineWidth: 0, indentSeq: false }).replace(/^(?=.)/gmu, '  ');
    if (leadsBack(yaml, source.folded, anchored)) return { fields, yaml };
  }
  return undefined;
}

function leadsBack(yaml: string, folded: Folded, { start, end }: Range): boolean {
  const { value: located } = parseYaml(`citations:\n${yaml}`, '');
  const [item] = (located?.data as { citations?: unknown[] } | undefined)?.citations ?? [];
  const checked = located && validate(citation, located, item, ['citations', 0]);
  const anchor = checked?.value && findQuote(folded, checked.value satisfies QuoteSelector);
  return anchor?.status === 'found' && anchor.range.start === start && anchor.range.end === end;
}

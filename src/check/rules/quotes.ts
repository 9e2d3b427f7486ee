import { problem } from '../../problems/problem.ts';
import { foldedWords } from '../../text/fold.ts';
import { wordCut } from '../../text/folding/word-cut.ts';
import { maxQuoteLength } from '../../text/quote-length.ts';
import type { Rule } from './rule.ts';

/** Quotations are no longer than `maxQuoteLength` and cut no word. */
export const quotes: Rule = ({ content, archive }) => {
  const entries = new Map(content.events.map((entry) => [entry.id, entry]));
  return archive.events.flatMap(({ id, citations }) =>
    citations.flatMap(({ number, passage: { source, start, end } }) => {
      const at = entries.get(id)?.at(['citations', number - 1, 'quote']);
      if (!at) return [];
      const { length } = foldedWords(source.folded, { start, end });
      const cut = wordCut(source.folded, start) ?? wordCut(source.folded, end);
      return [
        ...(length > maxQuoteLength ? [problem('quote-too-long', at, { length })] : []),
        ...(cut ? [problem('quote-cuts-word', at, { word: cut.before + cut.after })] : []),
      ];
    }),
  );
};
